### What is wrong with a map or a file, and what to do about it.

# A file that cannot be opened.
problem-file-empty = Fișierul este gol
problem-file-zeros = Fișierul conține numai zerouri
problem-file-not-text = De aici încolo fișierul nu mai este text
problem-file-utf16 = Fișierul este scris în UTF-16
problem-file-large = Fișierul este prea mare: { $size } MiB, iar limita este { $limit } MiB
problem-file-kind = Aceasta nu este o hartă a călătoriei; fișierul pare de alt tip: { $kind }
problem-file-not-a-map = Aceasta nu este o hartă a călătoriei
problem-file-newer = Harta a fost salvată de un Throughline mai nou: are versiunea de fișier { $found }, iar acest program cunoaște versiunea { $known }
problem-file-no-version = Harta nu spune ce versiune de fișier are
problem-file-cut-off = Fișierul se întrerupe aici
problem-file-deep = Parantezele sunt imbricate prea adânc
problem-file-full = Aici este mai mult decât poate cuprinde o hartă: limita este { $limit }
problem-syntax-comma = Aici lipsește o virgulă sau o paranteză închisă
problem-syntax-colon = Aici lipsesc două puncte, între numele câmpului și valoarea lui
problem-syntax-bracket = Aici lipsește o paranteză sau este de alt fel
problem-syntax-quote = Lipsesc ghilimelele care ar trebui să încheie acest text
problem-syntax-escape = După bara oblică inversă urmează ceva necunoscut; bara însăși se scrie \\
problem-syntax-number = Acest număr nu poate fi citit
problem-syntax-unexpected = Aici se află ceva ce nu-și are locul

# A file that was opened all the same. “path” is where in the file: cards › 21 › channel.
problem-value-field = { $path }: nu există un astfel de câmp; a fost omis, cu valoarea { $value }
problem-value-word = { $path }: { $value } nu este unul dintre cuvintele cunoscute aici; a fost omis
problem-value-wrong = { $path }: valoarea { $value } nu se potrivește aici; a fost omisă
problem-value-twice = { $path }: câmpul apare a doua oară; { $value } a fost omis
problem-value-instead = { $path }: { $value } este în afara intervalului; a devenit { $new }
problem-value-further =
    { $count ->
        [one] Încă o valoare a fost omisă sau schimbată
        [few] Încă { $count } valori au fost omise sau schimbate
       *[other] Încă { $count } de valori au fost omise sau schimbate
    }
problem-file-comments = Fișierul conține comentarii; după salvare nu vor mai fi acolo

# A map whose rows did not agree. “id” and “new” are numbers of rows, as text.
problem-id-twice =
    Numărul { $id } fusese dat de două ori; acum { $kind ->
        [persona] persona
        [stage] etapa
        [lane] banda
        [card] cardul
        [curve] curba
        [link] legătura
       *[stakeholder] partea interesată
    } „{ $name }” are { $new }
problem-id-high =
    Numărul { $id } este prea mare; acum { $kind ->
        [persona] persona
        [stage] etapa
        [lane] banda
        [card] cardul
        [curve] curba
        [link] legătura
       *[stakeholder] partea interesată
    } „{ $name }” are { $new }
problem-card-stage = Cardul „{ $name }” indică o etapă care nu este pe hartă ({ $id }); acum este în parcare
problem-card-lane = Cardul „{ $name }” indică o bandă care nu este pe hartă ({ $id }); acum este în parcare
problem-card-span =
    { $span ->
        [one] Cardul „{ $name }” acoperea etape care nu există; acum acoperă o etapă
        [few] Cardul „{ $name }” acoperea etape care nu există; acum acoperă { $span } etape
       *[other] Cardul „{ $name }” acoperea etape care nu există; acum acoperă { $span } de etape
    }
problem-curve-persona = O curbă indică o persona care nu este pe hartă ({ $id }); pentru ea a fost adăugată persona „?”
problem-curve-lane = O curbă a personei „{ $persona }” indică o bandă care lipsește sau nu conține emoții ({ $id }); este desenată în prima bandă de emoții
problem-point-stage = Un punct al personei „{ $persona }” indică o etapă care nu este pe hartă ({ $id }) și a fost omis: { $score }, „{ $quote }”
problem-point-card = Un punct al personei „{ $persona }” indică un card care nu este pe hartă ({ $id }); punctul rămâne, fără card
problem-link-end = Legătura „{ $label }” de la „{ $from }” la „{ $to }” indică un card care nu este pe hartă și a fost omisă
problem-link-to-itself = Legătura „{ $label }” unește cardul „{ $from }” cu el însuși și a fost omisă

# What to do about it.
problem-picture-beside = O imagine lipsește sau este deteriorată: { $path }
problem-hint-kept = Fișierul nu a fost modificat; prima salvare îl păstrează lângă cel nou
problem-hint-meant = Ați vrut să scrieți { $word }?
problem-hint-older-copy = Căutați o copie mai veche sau o copie de rezervă a fișierului; acesta nu a fost modificat
problem-hint-utf8 = Deschideți-l într-un editor de text și salvați-l ca UTF-8
problem-hint-smaller = Micșorați imaginile din hartă sau împărțiți harta în două
problem-hint-divide = Împărțiți harta în mai multe
problem-hint-another-file = Alegeți un fișier salvat de Throughline; numele lui se termină de obicei în .ron
problem-hint-newer-program = Deschideți-o cu programul mai nou; acesta ar pierde ceea ce nu cunoaște
problem-hint-version = Scrieți „version: 1,” ca prim câmp
problem-hint-place = Corectați acest loc într-un editor de text sau căutați o copie mai veche

# A file that cannot be read.
problem-open-missing = Nu există un astfel de fișier
problem-open-link = Această legătură nu duce nicăieri
problem-open-folder = Acesta este un dosar, nu o hartă
problem-open-no-file = Acesta este un canal sau un dispozitiv, nu un fișier
problem-open-denied = Nu aveți drept de citire pentru acest fișier
problem-open-reading = Fișierul nu a putut fi citit: { $reason }

# A file that cannot be written.
problem-save-exists = Există deja un fișier cu acest nume
problem-save-folder = Există un dosar cu acest nume
problem-save-no-file = Acest nume aparține unui canal sau dispozitiv
problem-save-read-only = Fișierul este numai pentru citire
problem-save-denied = Nu aveți drept de scriere în acest dosar
problem-save-folder-missing = Nu există un astfel de dosar
problem-save-no-place = În acest dosar nu se poate scrie nimic
problem-save-changed = Alt program a modificat fișierul
problem-save-gone = Fișierul nu mai există
problem-save-link-loop = Legăturile duc în cerc
problem-save-bad-name = Pe acest disc un fișier nu poate avea acest nume
problem-save-disk-full = Discul este plin; nu s-a schimbat nimic
problem-save-disk-read-only = Discul este numai pentru citire
problem-save-not-kept = Fișierul existent nu a putut fi păstrat sub alt nume, așa că nu s-a scris nimic
problem-save-large = Harta este prea mare ca să mai poată fi deschisă: { $size } MiB, iar limita este { $limit } MiB
problem-save-writing = Fișierul nu a putut fi scris: { $reason }

# What to do about it.
problem-hint-check-path = Verificați numele și dosarul
problem-hint-check-link = Ținta ei a fost mutată sau ștearsă; deschideți fișierul însuși
problem-hint-choose-inside = Alegeți o hartă din interiorul lui
problem-hint-pipe = În linia de comandă, „-” citește de la intrarea standard
problem-hint-permission = Cereți proprietarului dreptul de citire sau o copie
problem-hint-copy-elsewhere = Copiați fișierul pe alt disc și încercați din nou
problem-hint-another-name = Alegeți alt nume
problem-hint-another-folder = Alegeți alt dosar; nu s-a schimbat nimic
problem-hint-save-as = Salvați harta sub alt nume
problem-hint-free-space = Eliberați spațiu sau salvați pe alt disc

# Answers of a survey.
problem-survey-no-number = Rândul { $line }: „{ $text }” nu este un număr
problem-survey-out-of-range = Rândul { $line }: { $text } nu este un răspuns pe această scală
problem-survey-empty = Aici nu sunt răspunsuri
problem-survey-too-long = Textul are peste { $most } MiB; nu s-a citit nimic din el
problem-survey-hint = { $survey } primește numere întregi de la { $least } la { $highest }, câte unul pe rând sau separate prin spații
