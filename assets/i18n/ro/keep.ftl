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
