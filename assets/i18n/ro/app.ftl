### The window: bars, panels, dialogs, notices, commands.

## The bar of tools and the menus

app-menu = Meniu
app-menu-file = Fișier
app-menu-edit = Editare
app-menu-insert = Inserare
app-menu-arrange = Aranjare
app-menu-card = Card
app-menu-curve = Curbă
app-menu-view = Vizualizare
app-menu-help = Ajutor
app-tool-stage = Etapă
app-tool-lane = Bandă
app-tool-touchpoint = Punct de contact
app-tool-card = Card
app-export = Exportă
app-undo-of = Anulează: { $what }
app-redo-of = Refă: { $what }
app-undone = S-a anulat: { $what }
app-redone = S-a refăcut: { $what }
app-state-saved = salvat
app-state-unsaved = modificări nesalvate
app-state-mended = reparat, nesalvat
app-state-new = încă nesalvat

## Commands

app-command-new = Hartă nouă…
app-command-open = Deschide…
app-command-save = Salvează
app-command-save-as = Salvează ca…
app-command-export = Exportă…
app-command-settings = Setări…
app-command-close = Închide harta
app-command-quit = Ieșire
app-command-undo = Anulează
app-command-redo = Refă
app-command-edit-text = Editează textul
app-command-duplicate = Duplică
app-command-remove = Șterge
app-command-select-all = Selectează toate cardurile
app-command-deselect = Deselectează tot
app-command-add-stage = Adaugă o etapă
app-command-add-lane = Adaugă o bandă
app-command-add-card = Adaugă un card
app-command-add-persona = Adaugă o persona
app-command-add-curve = Adaugă o curbă a emoțiilor
app-command-zoom-in = Mărește
app-command-zoom-out = Micșorează
app-command-zoom-actual = Mărime 100%
app-command-zoom-map = Încadrează harta
app-command-zoom-selection = Încadrează selecția
app-command-toggle-inspector = Inspector
app-command-keys = Scurtături de tastatură

app-step-duplicate = duplicarea
app-step-remove = ștergerea
app-new-stage = Etapă nouă
app-new-persona = Persona nouă
app-card-needs-cell = Un card are nevoie de o etapă și de o bandă: adăugați întâi câte una

## The status bar

app-count-stages = { $count ->
    [one] { $count } etapă
    [few] { $count } etape
   *[other] { $count } de etape
}
app-count-lanes = { $count ->
    [one] { $count } bandă
    [few] { $count } benzi
   *[other] { $count } de benzi
}
app-count-cards = { $count ->
    [one] { $count } card
    [few] { $count } carduri
   *[other] { $count } de carduri
}
app-count-selected = { $count ->
    [one] { $count } element selectat
    [few] { $count } elemente selectate
   *[other] { $count } de elemente selectate
}
app-offline = Fără rețea, totul pe acest calculator
app-language = Limbă
app-language-system = Limba sistemului ({ $name })
app-zoom = { $percent }%
app-stop = Oprește

## Notices

app-notice-undo = Anulează
app-notice-dismiss = Închide mesajul
app-notice-more = Detalii
app-notice-less = Ascunde detaliile
app-removed-named = S-a șters „{ $name }”
app-opening = Se deschide { $name }
app-saving = Se salvează { $name }
app-exporting = Se exportă { $name }
app-saved = Salvat
app-saved-as = Salvat ca { $name }
app-export-stopped = Exportul a fost oprit, fișierul nu a fost scris
app-opened-mended = Unele lucruri din { $name } au fost reparate
app-open-failed = Nu s-a deschis: { $file }: { $what }
app-broken = Ceva nu a funcționat în fereastră
app-broken-detail = Pentru un raport: { $detail }
app-broken-kept = Ceva nu a funcționat în fereastră. O copie a hărții este în { $path }
app-work-broken = Ceva nu a funcționat în program
app-work-broken-hint = Nimic nu s-a schimbat. Salvați harta cu alt nume și încercați din nou
app-work-kept = Ce nu este salvat se păstrează în { $path }
app-window-died = Fereastra s-a închis din cauza unei erori: { $detail }
app-window-died-kept = Ce nu a fost salvat se păstrează în { $path }; programul îl propune la următoarea pornire
app-window-died-hint = La următoarea pornire programul propune ce nu a fost salvat
app-saved-kept = Salvat. Ce conținea fișierul înainte este în { $name }
app-settings-unreadable = Setările nu au putut fi citite, așa că programul pornește cu cele implicite
app-settings-unreadable-hint = Când schimbați o setare, fișierul vechi rămâne lângă cel nou

## Unsaved changes

app-unsaved-question = Salvați modificările din „{ $title }”?
app-unsaved-explained = Ce nu salvați mai poate fi recuperat un timp, din meniu, de la „Muncă nesalvată…”
app-unsaved-save = Salvează
app-unsaved-discard = Nu salva
app-changed-question = Alt program a modificat fișierul { $name }
app-changed-explained = Îmbinarea aduce laolaltă ambele părți și întreabă acolo unde nu se potrivesc. Ce se înlocuiește rămâne printre versiuni
app-changed-save-as = Salvează ca…
app-changed-replace = Înlocuiește
app-done = Gata
app-cancel = Anulează
app-untitled-file = Harta călătoriei

## The start screen

app-start-claim = Desenați cum e să fiți clientul dumneavoastră
app-start-templates = Începeți de la un șablon
app-start-own = Șabloanele tale
app-start-examples = Priviți o hartă gata făcută
app-start-recent = Fișiere recente
app-start-recent-empty = Aici apar hărțile pe care le deschideți sau le salvați
app-drop-here = Lăsați fișierul pentru a-l deschide
app-start-forget = Scoate din listă

## File dialog

app-dialog-open = Deschide o hartă
app-dialog-save = Salvează harta ca
app-dialog-export = Exportă într-un fișier
app-dialog-picture = Alege o imagine
app-dialog-name = Numele fișierului
app-dialog-name-hint = Un nume sau o cale
app-dialog-up = Un dosar mai sus
app-dialog-empty = Nu sunt fișiere de acest fel aici
app-dialog-unreadable = Acest dosar nu poate fi citit
app-dialog-no-name = Scrieți un nume sau alegeți un fișier
app-dialog-no-file = Nu există fișierul { $name } aici
app-dialog-no-folder = Nu există dosarul { $name }
app-dialog-other-ending = Un fișier .{ $typed } este altceva: aici se salvează .{ $ending }
app-dialog-replaces = { $name } există deja. Îl înlocuiți?
app-dialog-replace = Înlocuiește
app-dialog-save-button = Salvează
app-dialog-open-button = Deschide
app-files-maps = Hărți ale călătoriei
app-files-png = Imagini PNG
app-files-pictures = Imagini
app-place-home = Acasă
app-place-documents = Documente
app-place-desktop = Desktop
app-place-downloads = Descărcări
app-place-pictures = Imagini
app-place-computer = Calculator

## Export

app-theme-throughline = Throughline
app-theme-plain = Simplă, pentru alb-negru
app-theme-bold = Pronunțată, de citit de la cinci metri
app-theme-dark = Întunecată, pentru proiector

## Settings

app-settings = Setări
app-appearance = Aspectul ferestrei
app-appearance-system = Ca sistemul
app-appearance-light = Luminos
app-appearance-dark = Întunecat
app-appearance-explained = Hărțile își păstrează tema de hârtie, oricum ar arăta fereastra
app-motion = Treceri line

## Keyboard shortcuts

app-keys = Scurtături de tastatură
app-keys-search = Caută
app-keys-on-map = Pe hartă
app-keys-pan = Spațiu + tragere, butonul din mijloc, derulare
app-keys-pan-does = Mută vederea
app-keys-zoom = Ctrl + rotiță, ciupire
app-keys-zoom-does = Schimbă mărimea la indicator
app-keys-double-click = Dublu clic
app-keys-double-click-does = Card nou într-o celulă goală; editarea unui text
app-keys-tab = Tab, Shift + Tab
app-keys-tab-does = În timpul scrierii: etapa următoare, precedentă
app-keys-arrows = Săgeți
app-keys-arrows-does = De la card la card, de la celulă la celulă
app-keys-drag = Tragerea unui antet
app-keys-drag-does = Mută o etapă sau o bandă cu tot ce conține
app-keys-point = Tragerea unui punct al curbei, săgeți
app-keys-point-does = Stabilește scorul; cu Shift, în pași mici
app-keys-many = Shift + clic, tragerea unui cadru
app-keys-many-does = Selectează mai multe
app-keys-right-click = Clic dreapta
app-keys-right-click-does = Meniul lucrului de sub indicator

## When there is no window

app-window-impossible = Fereastra nu a putut fi deschisă: { $reason }
app-window-no-display = Nu există un ecran pe care să se deschidă fereastra
app-window-needs-libraries = Instalați bibliotecile necesare; pe Debian: apt install libxcursor1 libxi6 libxkbcommon-x11-0
app-window-needs-display = Porniți programul într-o sesiune grafică; „throughline export” merge și fără
app-window-needs-gl = Instalați un driver grafic cu OpenGL; pe Debian: apt install libgl1 libgl1-mesa-dri

## The inspector

app-map = Hartă
app-stage = Etapă
app-lane = Bandă
app-persona = Persona
app-curve = Curba emoțiilor
app-point = Punct al curbei
app-hand-off = Predare
app-stakeholder = Parte interesată
app-opportunity = Oportunitate
app-parked-card = Card în parcare
app-not-said = Nespecificat
app-one-per-line = Câte unul pe rând
app-yes = Da
app-no = Nu
app-move-left = Mută la stânga
app-move-right = Mută la dreapta
app-move-up = Mută în sus
app-move-down = Mută în jos
app-remove-named = Șterge „{ $name }”
app-rating = { $name }: { $mark } din 5
app-new-stakeholder = Parte interesată nouă
app-add-point = Adaugă un punct
app-add-stakeholder = Adaugă o parte interesată
app-add-hand-off = Predă către…
app-add-feeling = Ce simte { $name }
app-emotion-of = Emoție · { $name }
app-first-emotion-lane = Prima bandă de emoții
app-horizon-derived = { $horizon } (calculat)
app-channel-own = Canal propriu
app-journey-own = Tip propriu de călătorie
app-lane-shown = Afișată
app-lane-folded = Restrânsă
app-lane-hidden = Ascunsă
app-color-of-theme = Culoarea temei
app-color-number = Codul culorii
app-picture-choose = Alege…
app-picture-replace = Înlocuiește…
app-picture-remove = Elimină
app-scale-plus-minus-two = de la −2 la +2
app-scale-one-to-five = de la 1 la 5
app-scale-one-to-ten = de la 1 la 10
app-scale-plus-minus-five = de la −5 la +5

app-section-place = Loc
app-section-more = Mai multe
app-section-details = Detalii
app-section-touchpoint = Ca punct de contact
app-section-points = Puncte
app-section-curves = Curbe ale emoțiilor
app-section-hand-offs = Predări
app-section-persona = Despre persona
app-section-empathy = Harta empatiei
app-section-personas = Persone
app-section-stakeholders = Părți interesate

app-field-text = Text
app-field-name = Nume
app-field-person-name = Nume
app-field-title = Titlu
app-field-scenario = Scenariu
app-field-goal = Scopul hărții
app-field-state = Stare
app-field-journey = Tipul călătoriei
app-field-journey-name = Numele tipului de călătorie
app-field-authors = Autori
app-field-date = Dată
app-field-date-hint = AAAA-LL-ZZ
app-field-version = Versiune
app-field-map-language = Limba hărții
app-field-scale = Scala scorurilor
app-field-notes = Notițe
app-field-note = Notiță
app-field-role = Rol
app-field-kind = Tip
app-field-initials = Inițiale
app-field-quote = Ce a spus clientul
app-field-goals = Scopuri
app-field-needs = Nevoi
app-field-frustrations = Frustrări
app-field-preferred-channels = Canale preferate
app-field-thinks = Gândește
app-field-feels = Simte
app-field-says = Spune
app-field-does = Face
app-field-pains = Dureri
app-field-gains = Câștiguri
app-field-state-of-mind = Starea de spirit
app-field-phase = Fază
app-field-duration = Durată
app-field-width = Lățime
app-field-height = Înălțime minimă
app-field-color = Culoare
app-field-hint = Explicație
app-field-display = Pe pagină
app-field-divider = Linia de dedesubt
app-field-channel = Canal
app-field-channel-name = Numele canalului
app-field-device = Dispozitiv
app-field-owner = Responsabil
app-field-customer-uses = Clientul îl folosește
app-field-we-provide = Noi îl oferim
app-field-satisfaction = Satisfacție
app-field-importance-to-customer = Importanță pentru client
app-field-importance-to-us = Importanță pentru noi
app-field-waiting-time = Timp de așteptare
app-field-senses = Văzut, auzit, mirosit, simțit
app-field-evidence = Temei
app-field-source = Sursă
app-field-tags = Etichete
app-field-tags-hint = Despărțite prin virgule
app-field-link = Link
app-field-picture = Imagine
app-field-impact = Impact
app-field-effort = Efort
app-field-horizon = Orizont
app-field-status = Stadiu
app-field-due = Termen
app-field-votes = Voturi
app-field-value = Valoare
app-field-unit = Unitate
app-field-target = Țintă
app-field-span = Se întinde pe
app-field-score = Scor
app-field-emotion = Emoția într-un cuvânt
app-field-position = Locul în etapă
app-field-caused-by = Cauza
app-field-view = Perspectivă
app-field-shown = Afișată pe hartă
app-field-dimmed = Estompată
app-field-compared = Comparată cu altă curbă
app-field-marked = Marchează vârful, minimul, finalul și cea mai mare cădere
app-field-from = De la
app-field-to = La
app-field-label = Etichetă
app-field-both-ways = În ambele sensuri
app-field-power = Putere
app-field-support = Sprijin
