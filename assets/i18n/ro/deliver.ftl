### Handing the map over: the export dialog, its presets, and what comes of it.

## The export dialog

deliver-title = Export
deliver-export = Exportă…
deliver-use-png = O imagine pentru slide-uri, documente și web
deliver-use-svg = Un desen clar la orice mărime, cu text care poate fi selectat
deliver-use-pdf = Un document pentru tipar și e-mail, în care se poate căuta și care poate fi citit cu voce tare
deliver-use-pptx = Slide-uri ale căror carduri și curbe pot fi editate în PowerPoint și Impress
deliver-use-xlsx = Un registru: harta ca matrice, cardurile, personele și oportunitățile pe rânduri
deliver-use-csv = Un tabel al cardurilor pentru orice foaie de calcul
deliver-use-markdown = Harta ca schiță în text simplu
deliver-use-mermaid = O diagramă a călătoriei pentru wiki-uri și depozite
deliver-use-json = Toată harta ca date pentru alte programe

## What

deliver-what = Ce
deliver-what-map = Toată harta
deliver-what-selection = Ce este selectat
deliver-what-stage = O etapă
deliver-what-lanes = Unele benzi
deliver-stage = Etapă
deliver-boards = Table

## How it looks

deliver-theme = Tema hârtiei
deliver-transparent = Fundal transparent
deliver-text = Text
deliver-text-overlaid = Contururi, cu text selectabil
deliver-text-fonts = Fonturi incluse, editabil
deliver-text-outlines = Doar contururi

## How large

deliver-size = Mărime
deliver-size-scale = După scară
deliver-size-width = După lățimea în pixeli
deliver-size-paper = Pe hârtie
deliver-scale = Scară
deliver-width = Lățime, pixeli
deliver-dpi = Puncte pe țol
deliver-usual = ca de obicei
deliver-paper = Hârtie
deliver-paper-none = Cât harta
deliver-paper-usual = Slide 16 : 9
deliver-paper-sized = { $name } ({ $width } × { $height } mm)
deliver-paper-letter = US Letter
deliver-paper-tabloid = US Tabloid
deliver-paper-slide = Slide 16 : 9
deliver-paper-millimetres = { $width } × { $height } mm
deliver-paper-own = Altă mărime
deliver-paper-width = Lățime, mm
deliver-paper-height = Înălțime, mm
deliver-orientation = Orientare
deliver-orientation-auto = Cum se potrivește hărții
deliver-orientation-landscape = Peisaj
deliver-orientation-portrait = Portret
deliver-margin = Liber la margini, mm

## How many

deliver-pages = Pagini
deliver-pages-one = O pagină
deliver-pages-tiles = Bucăți de lipit împreună
deliver-pages-stages = Câteva etape pe fiecare
deliver-pages-usual = Cum se potrivește fiecărei table
deliver-pages-board = O pagină pentru fiecare tablă
deliver-pages-several = Mai multe pagini
deliver-tile = Hârtia unei bucăți
deliver-overlap = Suprapunere, mm
deliver-also = Creează și
deliver-each-persona = Câte un fișier pentru fiecare persona

## What there is to know before

deliver-fact-pixels = { $width } × { $height } pixeli
deliver-fact-size = { $width } × { $height } cm
deliver-fact-files = { $count ->
    [one] { $count } fișier
    [few] { $count } fișiere
   *[other] { $count } de fișiere
}
deliver-fact-pages = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
}
deliver-fact-kilobytes = circa { $size } kB
deliver-fact-megabytes = circa { $size } MB
deliver-fact-at-once = gata într-o clipă
deliver-fact-seconds = { $count ->
    [one] circa { $count } secundă
    [few] circa { $count } secunde
   *[other] circa { $count } de secunde
}
deliver-fact-minutes = { $count ->
    [one] circa { $count } minut
    [few] circa { $count } minute
   *[other] circa { $count } de minute
}
deliver-fact-measuring = Se măsoară…
deliver-reading = Cel mai mic text { $points } pt, se citește de la { $metres } m
deliver-reading-small = Cel mai mic text { $points } pt, se citește doar de la { $metres } m
deliver-enlarge-paper = Mărește la { $paper }
deliver-enlarge-width = Mărește la { $width } pixeli
deliver-enlarge-scale = Mărește la scara { $scale }
deliver-enlarge-pages = Împarte pe mai multe pagini
deliver-small-for-good = mai puține etape ar ajuta

## The preview

deliver-preview-waiting = Se desenează…
deliver-preview-page = Pagina { $page } din { $pages }
deliver-preview-page-named = Pagina { $page } din { $pages }: { $name }
deliver-preview-back = Pagina anterioară
deliver-preview-on = Pagina următoare
deliver-preview-more = Fișierul continuă

## Presets

deliver-preset = Presetare: { $name }
deliver-preset-none = proprii
deliver-preset-screen = Ecran
deliver-preset-slide = Imagine pentru un slide
deliver-preset-deck = Slide-uri editabile
deliver-preset-print = Imprimantă de birou, A3
deliver-preset-poster = Afiș, A0
deliver-preset-tiles = Afiș din bucăți A4
deliver-preset-keep = Salvează ca presetare…
deliver-preset-rename = Redenumește „{ $name }”…
deliver-preset-forget = Șterge „{ $name }”
deliver-preset-read-from = Citește dintr-un fișier…
deliver-preset-write-to = Scrie într-un fișier…
deliver-preset-copy = Copiază ca text
deliver-preset-name = Numele presetării
deliver-preset-name-hint = de ex. Pachet pentru client
deliver-preset-name-wrong = Un nume are cel mult 60 de litere, fără bare oblice, două puncte, asteriscuri sau semne de întrebare
deliver-preset-keep-button = Salvează presetarea
deliver-preset-name-cancel = Nu salva
deliver-preset-forgotten = Presetarea „{ $name }” a fost ștearsă
deliver-preset-copied = Presetarea este în clipboard ca text
deliver-preset-written = Presetarea este în { $name }
deliver-preset-read = Presetarea „{ $name }” este gata
deliver-preset-file = presetare

## Files

deliver-dialog-several = Exportă mai multe fișiere
deliver-dialog-read-preset = Citește o presetare
deliver-dialog-write-preset = Scrie presetarea
deliver-files-several = Toate fișierele încep cu acest nume
deliver-files-presets = Presetări
deliver-files-svg = Desene SVG
deliver-files-pdf = Documente PDF
deliver-files-pptx = Slide-uri
deliver-files-xlsx = Registre de calcul
deliver-files-csv = Tabele CSV
deliver-files-markdown = Texte Markdown
deliver-files-mermaid = Diagrame Mermaid
deliver-files-json = Date JSON
deliver-replace = { $count ->
    [one] Înlocuiți acest fișier?
    [few] Înlocuiți aceste { $count } fișiere?
   *[other] Înlocuiți aceste { $count } de fișiere?
}
deliver-another-name = Alt nume…
deliver-done = Exportat { $name }
deliver-done-several = { $count ->
    [one] Exportat { $count } fișier în { $folder }
    [few] Exportate { $count } fișiere în { $folder }
   *[other] Exportate { $count } de fișiere în { $folder }
}
deliver-open-folder = Deschide dosarul

## On the clipboard

deliver-command-copy-svg = Copiază ca SVG
deliver-command-copy-text = Copiază ca text
deliver-copied-svg = SVG-ul este în clipboard, { $size } kB
deliver-copied-text = { $count ->
    [one] Schița este în clipboard, { $count } rând
    [few] Schița este în clipboard, { $count } rânduri
   *[other] Schița este în clipboard, { $count } de rânduri
}
