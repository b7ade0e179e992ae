### Munca nesalvată care a fost păstrată, versiunile fișierelor și fișierele deschise în altă parte.

keep-command-recover = Muncă nesalvată…
keep-title = Muncă nesalvată
keep-explained = Programul s-a încheiat înainte ca aceste modificări să fie salvate
keep-only-aside = Nimic nu așteaptă să fie restaurat. Modificările la care ați renunțat se mai păstrează un timp
keep-nothing = Nimic nu așteaptă să fie restaurat
keep-aside = Puse deoparte
keep-count = { $count ->
    [one] { $count } hartă cu modificări nesalvate
    [few] { $count } hărți cu modificări nesalvate
   *[other] { $count } de hărți cu modificări nesalvate
}
keep-found = A rămas muncă nesalvată de data trecută
keep-show = Arată
keep-restore = Restaurează
keep-open-file = Deschide fișierul în schimb
keep-set-aside = Pune deoparte
keep-later = Mai târziu
keep-restored = Restaurat. Salvați harta ca să o păstrați
keep-was-set-aside = Munca nesalvată a fost pusă deoparte
keep-step-restore = restaurare
keep-no-file = Niciodată salvată
keep-file-changed = Alt program a modificat între timp fișierul
keep-file-gone = Fișierul nu mai există
keep-cards-added = { $count ->
    [one] { $count } card adăugat
    [few] { $count } carduri adăugate
   *[other] { $count } de carduri adăugate
}
keep-cards-changed = { $count ->
    [one] { $count } card modificat
    [few] { $count } carduri modificate
   *[other] { $count } de carduri modificate
}
keep-cards-removed = { $count ->
    [one] { $count } card șters
    [few] { $count } carduri șterse
   *[other] { $count } de carduri șterse
}
keep-besides = alte modificări
keep-besides-alone = Modificări în afara cardurilor
keep-ago-now = chiar acum
keep-ago-minutes = { $count ->
    [one] acum un minut
    [few] acum { $count } minute
   *[other] acum { $count } de minute
}
keep-ago-hours = { $count ->
    [one] acum o oră
    [few] acum { $count } ore
   *[other] acum { $count } de ore
}
keep-ago-days = { $count ->
    [one] acum o zi
    [few] acum { $count } zile
   *[other] acum { $count } de zile
}
keep-damaged = O copie a muncii nesalvate nu a putut fi citită și a fost mutată în { $path }
keep-damaged-hint = Nu s-a aruncat nimic
keep-journal-trouble = Munca nesalvată nu poate fi pusă la adăpost deocamdată: { $reason }
keep-journal-trouble-hint = Până se rezolvă, salvați des harta

## Versiunile unui fișier

keep-command-versions = Versiuni…
keep-versions-of = Versiunile fișierului { $name }
keep-versions-reading = Se citesc versiunile
keep-versions-explained = Fiecare salvare se păstrează aici un timp. Restaurarea este un singur pas, care poate fi anulat
keep-no-versions-yet = Încă nu există versiuni. Fiecare salvare creează una
keep-version-unreadable = Nu poate fi citită
keep-version-restored = Versiunea este pe hartă. Salvați ca să o păstrați
keep-show-versions = Versiuni…
keep-open-copy = Deschide o copie
keep-step-version = restaurarea unei versiuni
keep-no-time = Cu ceva timp în urmă
keep-no-version-kept = Salvat, dar nu s-a putut păstra o versiune: { $reason }

## Fișiere pe care alții le modifică sau le au deschise

keep-step-reload = reîncărcarea fișierului
keep-reloaded = { $name } a fost modificat de alt program și se vede așa cum este acum
keep-reload = Ia versiunea lor
keep-changed-outside = { $name } a fost modificat de alt program
keep-decide = Decide…
keep-unreadable-outside = { $name } a fost modificat de alt program și nu poate fi citit acum. Harta rămâne așa cum este aici
keep-gone = { $name } nu mai este în dosarul său
keep-gone-hint = Harta este în continuare aici. Înainte de a scrie din nou fișierul, salvarea întreabă
keep-gone-question = { $name } nu mai este în dosarul său
keep-gone-explained = A fost șters, mutat sau redenumit. Salvarea îl scrie din nou acolo unde era
keep-save-again = Salvează din nou
keep-protected-question = { $name } este protejat la scriere
keep-protected-explained = Înlocuirea păstrează protecția; salvarea sub alt nume lasă fișierul neatins
keep-state-gone = fișierul nu mai există
keep-state-to-read = pentru citire
keep-in-use-question = { $name } este deschis în altă fereastră
keep-in-use-explained = Cine salvează al doilea este întrebat ce se întâmplă cu modificările celuilalt
keep-in-use-host = Este deschis pe calculatorul { $host }. Cine salvează al doilea este întrebat ce se întâmplă cu modificările celuilalt
keep-open-to-read = Deschide pentru citire
keep-open-anyway = Deschide oricum

keep-merge = Îmbină
keep-merge-question = Ambele părți au modificat aceleași lucruri
keep-merge-explained = Tot restul este deja îmbinat. Alegeți ce este corect
keep-merge-too-much = Împreună, ambele părți depășesc cât poate cuprinde o hartă
keep-mine = Ale mele
keep-theirs = Ale lor
keep-all-mine = Peste tot ale mele
keep-all-theirs = Peste tot ale lor
keep-merged = Modificările ambelor părți sunt pe hartă. Salvați ca să le păstrați
keep-step-merge = îmbinare
