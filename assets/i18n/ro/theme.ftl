### Teme proprii și texte care nu sunt în fontul lor.

# Ce poate fi greșit într-un fișier cu o temă.
theme-none = Nu există nicio temă „{ $name }” și nici un astfel de fișier
theme-bases = Există: { $names }
theme-no-base = Tema pornește de la „{ $name }”, care nu există
theme-meant = Ați vrut să scrieți { $meant }?
theme-unknown-field = O temă nu are câmpul { $name }
theme-fields = Există: { $names }
theme-twice = { $name } apare aici de două ori
theme-unreadable = Aceasta nu este o temă: { $reason }
theme-hint = Comanda „throughline themes plain” scrie o temă de la care se poate porni
theme-no-text = Aceasta nu este o temă: fișierul nu este text UTF-8
theme-file = Tema { $name } nu poate fi citită
theme-part = Tema numește fișierul { $name }, care nu poate fi citit
theme-too-large = Fișierul este prea mare
theme-color = Aceasta nu este o culoare
theme-color-hint = O culoare se scrie #rrggbb, de exemplu #1f2937, între ghilimele
theme-no-colors = Aici este nevoie de cel puțin o culoare
theme-range = Aici poate sta un număr de la { $low } la { $high }
theme-columns = column_min este mai mare decât column_max
theme-slot = Subsolul nu are locul { $name }
theme-slots = Există: { $names }
theme-no-font = Fontul nu are nici nume, nici fișiere
theme-no-font-hint = Scrieți { $name } sau { $files }, cu o cale față de temă
theme-font-missing = Fontul { $name } nu se află pe acest calculator; textele sunt în Inter
theme-font-missing-hint = Instalați-l sau puneți fișierele lui lângă temă și numiți-le: { $files }
theme-font-damaged = Fișierul { $number } al fontului nu este un font sau este deteriorat
theme-font-kinds = Se citesc fișiere TTF, OTF, TTC și OTC; fonturile web (WOFF) nu
theme-no-bold = Fontul { $name } nu are o variantă aldină; titlurile sunt în varianta obișnuită
theme-no-bold-hint = Numiți și fișierul variantei aldine
theme-logo-one = Sigla are nevoie fie de un fișier, fie de date
theme-logo-data = Datele siglei nu sunt în base64
theme-faint = { $ink } pe { $ground } are un contrast de { $ratio }:1; textul se citește bine de la 4,5:1
theme-faint-hint = Închideți una dintre culori sau deschideți-o pe cealaltă

# Texte în alt font. După felul lucrului stă numele lui.
letters-card = card
letters-stage = etapă
letters-lane = bandă
letters-persona = persoană
letters-curve = curbă
letters-title = titlu și descriere
letters-page = pagină
letters-missing = Niciun font de pe acest calculator nu are { $letters }: în locul fiecăruia stă o casetă cu numărul lui, mai întâi în „{ $text }” ({ $kind }: { $name })
letters-missing-hint = Instalați un font care le conține sau scrieți textul fără ele
letters-substituted = „{ $text }” ({ $kind }: { $name }) este scris parțial în { $font }, pentru că { $own } nu are unele dintre literele sale
letters-substituted-hint = Pe un calculator fără { $font } va arăta altfel
letters-more =
    { $count ->
        [one] Încă un text este scris parțial în { $font }
        [few] Încă { $count } texte sunt scrise parțial în { $font }
       *[other] Încă { $count } de texte sunt scrise parțial în { $font }
    }
