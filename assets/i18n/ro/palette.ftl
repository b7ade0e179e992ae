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
palette-needs-movable = Selectează mai întâi carduri, o etapă sau o bandă
palette-needs-past = Nu este nimic de anulat
palette-needs-future = Nu este nimic de refăcut

## Other words a command is found by

palette-also-export = imagine PNG salvează
palette-also-settings = preferințe limbă întunecat luminos temă opțiuni
palette-also-undo = dă înapoi revino
palette-also-redo = repetă
palette-also-remove = elimină șterge
palette-also-find = caută
palette-also-zoom-map = toată harta privire de ansamblu
palette-also-keys = ajutor taste scurtături
palette-also-edit-text = redenumește schimbă numele scrie
