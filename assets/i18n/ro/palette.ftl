### The palette: every command and every thing by a few letters of its name.

palette-command = Comenzi…
palette-command-context-menu = Meniu contextual
palette-context-menu = Ce se poate face aici
palette-tool = Comenzi
palette-search = Caută o comandă, o etapă, un card…
palette-nothing = Nimic cu acest nume. Mai puține litere găsesc mai multe

## Why a command makes no sense now: what to do first

palette-needs-map = Deschide mai întâi o hartă
palette-needs-selection = Selectează mai întâi ceva
palette-needs-one = Selectează mai întâi un singur lucru
palette-needs-cards = Selectează mai întâi un card
palette-needs-stage = Selectează mai întâi o etapă
palette-needs-lane = Selectează mai întâi o bandă
palette-needs-curve = Selectează mai întâi o curbă
palette-needs-point = Selectează mai întâi un punct al unei curbe
palette-needs-link = Selectează mai întâi o legătură
palette-needs-movable = Selectează mai întâi carduri, etape sau benzi
palette-needs-past = Nu este nimic de anulat
palette-needs-future = Nu este nimic de refăcut

## Other words a command is found by

palette-also-export = imagine PNG salvează PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown
palette-also-settings = preferințe limbă întunecat luminos temă opțiuni
palette-also-undo = dă înapoi revino
palette-also-redo = repetă
palette-also-remove = elimină șterge
palette-also-find = caută
palette-also-zoom-map = toată harta privire de ansamblu
palette-also-keys = ajutor taste scurtături
palette-also-edit-text = redenumește schimbă numele scrie
palette-also-survey = NPS CES CSAT scor indicator sondaj

## Keys of one’s own

palette-keys-no-command = Setările dau taste comenzii „{ $word }”, care nu există
palette-keys-no-key = „{ $keys }” pentru „{ $command }” din setări nu este o tastă
palette-keys-no-key-hint = Scrie tastele așa: Ctrl+Shift+F, Alt+Up sau F4
palette-keys-meant = Poate este vorba de { $word }
palette-keys-names-hint = Lista de scurtături arată tastele în vigoare și le schimbă
palette-keys-fixed = Tastele comenzii „{ $command }” aparțin clipboardului sistemului și rămân așa
palette-keys-fixed-why = Aceste taste aparțin clipboardului sistemului
palette-keys-passed-over = { $count ->
    [one] { $count } tastă din setări a fost ignorată
    [few] { $count } taste din setări au fost ignorate
   *[other] { $count } de taste din setări au fost ignorate
}
palette-keys-reserved = { $keys } este păstrat de sistem, așa că „{ $command }” nu îl poate avea
palette-keys-types = { $keys } scrie un caracter, așa că „{ $command }” nu îl poate avea: adaugă Ctrl sau Alt
palette-keys-own = { $keys } duce prin hartă, așa că „{ $command }” nu îl poate avea
palette-keys-taken = { $keys } aparține comenzii „{ $other }”, așa că „{ $command }” nu îl poate avea
palette-keys-press = Apasă noile taste…
palette-keys-none = Adaugă taste
palette-keys-change = Schimbă tastele comenzii „{ $command }”
palette-keys-reset = Tastele inițiale ale comenzii „{ $command }”
palette-keys-reset-all = Toate tastele ca la început
palette-keys-listening = Esc păstrează vechile taste, Backspace le elimină
palette-keys-explained = Apasă butonul unei taste ca să o schimbi
