### What the command line prints.

# Help. Words in capitals stand for values.
cli-about = Throughline desenează hărți ale călătoriei clientului
cli-usage-heading = Utilizare:
cli-arguments = Argumente
cli-options = Opțiuni
cli-commands = Comenzi
cli-usage = throughline [FIȘIER] | throughline COMANDĂ …
cli-export-usage = throughline export FIȘIER… -o REZULTAT [opțiuni]
cli-check-usage = throughline check FIȘIER [opțiuni]
cli-new-usage = throughline new [--template NUME] [--language COD] -o FIȘIER [opțiuni]
cli-templates-usage = throughline templates
cli-themes-usage = throughline themes [NUME]
cli-value-file = FIȘIER
cli-value-name = NUME
cli-value-tag = COD
cli-value-number = NUMĂR
cli-value-pixels = PIXELI
cli-value-count = NUMĂR
cli-value-millimetres = MM
cli-value-base = BAZA
cli-value-ours = A_NOASTRĂ
cli-value-theirs = A_LOR
cli-help = Arată acest ajutor
cli-version = Arată versiunea
cli-file = Harta de deschis în fereastră
cli-export = Predă hărți ca imagini, diapozitive, documente și tabele
cli-export-file = Hărțile; „-” citește una de la intrarea standard
cli-export-output = Fișierul de scris, extensia spune de ce fel; un dosar pentru mai multe; „-” scrie la ieșirea standard
cli-export-scale = Pixeli pe unitate de pagină (implicit 2)
cli-export-width = Lățimea imaginii; înălțimea urmează
cli-export-dpi = Puncte pe inch: mărimea imaginii pe hârtie și o notă pentru programele care o tipăresc
cli-export-transparent = Fără fundal
cli-export-theme = Cum arată pagina: { $names } sau un fișier cu o temă
cli-export-strict-fonts = Nu scrie nimic dacă textele nu ar fi în fontul lor
cli-export-jobs = La câte hărți se lucrează deodată
cli-export-text = Textele într-un SVG: overlaid (contururi, selectabile), fonts (încorporate), outlines (contururi)
cli-export-overlap = Milimetri comuni colilor vecine (10 dacă nu se dă)
cli-export-tile = Hârtia unei coli de lipit (a4 dacă nu se dă)
cli-export-pages = one: o pagină; tiles: coli de lipit; stages: mai multe pagini, cu câteva etape fiecare
cli-export-board = Table în locul călătoriei, cu virgule între ele, sau „all”: { $names }
cli-export-lens = Călătoria privită prin gaps (lacune) sau evidence (dovezi)
cli-export-each = persona: câte un fișier pentru fiecare persona, doar cu curbele ei
cli-export-margin = Milimetri lăsați liberi la marginile hârtiei
cli-export-orientation = Cum stă hârtia: auto, portrait (în picioare), landscape (culcată)
cli-export-paper = Pune pagina pe hârtie: { $names } sau milimetri, ca 600x1000
cli-export-select = Arată doar etapa sau banda cu acest nume ori cardul cu acest număr (#12); se poate repeta
cli-export-preset = Un set de opțiuni al programului sau dintr-un fișier: { $names }
cli-export-format = Feluri de fișiere, despărțite prin virgule, sau „all”: { $names }
cli-check = Arată ce nu este în regulă cu o hartă și ce e de făcut
cli-check-file = Harta; „-” o citește de la intrarea standard
cli-check-strict = Încheie cu 1 și la avertismente
cli-check-questions = Arată întrebările deschise
cli-check-gaps = Arată lipsurile: ce folosesc clienții față de ce se oferă, pe etape
cli-check-handoffs = Arată legăturile, cine cui predă și buclele de refacere
cli-check-json = Spune totul ca JSON pentru alte programe: probleme, dovezi, întrebări, lacune și predări
cli-new = Începe o hartă dintr-un șablon
cli-new-template = Șablonul, implicit „blank”, sau numele unuia propriu: { $names }
cli-new-language = Limba hărții, implicit cea a sistemului: { $names }
cli-new-list = Arată șabloanele, și pe cele proprii
cli-new-output = Harta de scris; „-” scrie la ieșirea standard
cli-templates = Arată șabloanele
cli-themes = Arată temele sau scrie una de la care se poate porni
cli-themes-name = O temă a programului, pentru a o scrie, sau un fișier cu o temă, pentru a-l verifica
cli-force = Înlocuiește fișierul dacă există
cli-exit-codes =
    Coduri de ieșire:
      0  gata
      1  check: harta are erori (cu --strict, și avertismente); diff: hărțile diferă; merge: sunt conflicte
      2  argumentele nu au sens
      3  un fișier nu poate fi citit sau nu este o hartă
      4  un fișier nu poate fi scris sau există deja
      5  imaginea nu poate fi creată: prea mare sau la o scară în afara limitelor
      6  fereastra nu poate fi deschisă
      7  --strict-fonts: ceva nu ar fi în fontul lui

# What is printed while working.
cli-warning = avertisment
cli-error = eroare
cli-hint = sugestie: { $hint }
cli-stdin = intrarea standard
cli-stdout = ieșirea standard
cli-output-lost = Nu s-a putut scrie totul: { $reason }
cli-output-lost-hint = Asigurați-vă că este loc acolo unde ajunge ieșirea
cli-check-sum =
    { $count ->
        [0] Nu s-au găsit probleme
        [one] S-a găsit o problemă
        [few] S-au găsit { $count } probleme
       *[other] S-au găsit { $count } de probleme
    }
cli-exists-hint = Alegeți alt nume sau dați --force pentru a-l înlocui
cli-over-itself = Imaginea ar înlocui harta din care este desenată
cli-window-stream = Fereastra deschide fișiere, nu intrarea standard
cli-one-file = Fereastra deschide câte o hartă; dați un singur fișier
cli-no-command-like = Nu există comanda „{ $name }”; ați vrut { $meant }?
cli-no-command = Nu există comanda „{ $name }”; throughline --help le arată pe toate
cli-not-positive = { $name } cere un număr mai mare decât 0
cli-picture-to-terminal = O imagine nu îi folosește unui terminal
cli-picture-to-terminal-hint = Dați un fișier după -o sau trimiteți ieșirea altui program
cli-strict-fonts = Nu s-a scris nimic, pentru că nu totul ar fi în fontul lui
cli-strict-fonts-hint = Îndreptați cele spuse mai sus sau renunțați la --strict-fonts
cli-themes-folder = Temele din { $folder } pot fi numite fără cale
cli-no-window = Această variantă de Throughline nu are fereastră
cli-no-window-hint = Compilați-o cu funcția „gui” sau folosiți o comandă: throughline --help
cli-no-paper = Nu există hârtie cu numele „{ $name }”
cli-no-preset = Nu există setul de opțiuni „{ $name }” și nici un asemenea fișier
cli-no-board = Nu există tabla „{ $name }”. Există { $names } și all
cli-no-format = Nu există formatul „{ $name }”; există { $names }
cli-several-to-stream = Mai multe fișiere nu pot merge la ieșirea standard; numiți un dosar după -o
cli-no-folder = Mai multe fișiere au nevoie de un dosar, iar acesta nu este
cli-no-folder-hint = Creați întâi dosarul sau exportați o hartă într-un singur format
cli-same-name = Două fișiere ar avea același nume: { $name }
cli-nothing-named = Harta nu are o etapă sau o bandă numită „{ $name }”
cli-nothing-named-hint = Scrieți numele așa cum stă pe hartă sau # și numărul unui card
cli-progress = { $done } din { $total } · { $percent } %
cli-templates-own = Ale tale, din { $folder }:
cli-templates-none-own = Hărțile puse în { $folder } apar aici
cli-no-template = Nu există șablonul „{ $name }”; throughline templates le arată pe cele existente
cli-no-template-like = Nu există șablonul „{ $name }”; ați vrut { $meant }?

# Comparare și îmbinare.
cli-diff-usage = throughline diff A B [-o FIȘIER] [opțiuni]
cli-diff = Spune prin ce diferă două hărți, ca text sau ca imagine
cli-diff-file = Harta mai veche și cea mai nouă; „-” citește una de la intrarea standard
cli-diff-output = Desenează diferența în acest fișier; extensia spune formatul: png, svg, pdf, pptx
cli-diff-json = Spune totul ca JSON pentru alte programe
cli-diff-git =
    Cu git:
      { $command }
cli-one-stream = Doar una dintre cele două hărți poate veni de la intrarea standard
cli-merge-usage = throughline merge BAZA A_NOASTRĂ A_LOR [opțiuni]
cli-merge = Pune laolaltă modificările a doi oameni pe aceeași hartă
cli-merge-base = Harta de la care au pornit amândoi
cli-merge-our-file = Harta noastră; rezultatul se scrie aici dacă -o nu numește alt fișier
cli-merge-their-file = Harta lor
cli-merge-output = Scrie rezultatul în acest fișier; „-” scrie la ieșirea standard
cli-merge-ours = Unde ambele părți au schimbat același lucru, rămâne varianta noastră
cli-merge-theirs = Unde ambele părți au schimbat același lucru, rămâne varianta lor
cli-merge-name = Cum numesc mesajele harta
cli-merge-git =
    Ce au schimbat ambele părți în mod diferit este un conflict: harta păstrează varianta noastră, un card din parcare o spune pe a lor, iar comanda se încheie cu 1.

    Pentru ca git să îmbine hărțile astfel, două rânduri; primul merge în .gitattributes:
      { $attributes }
      { $command }
