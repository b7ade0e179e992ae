### The palette: every command and every thing by a few letters of its name.

palette-command = Polecenia…
palette-command-context-menu = Menu kontekstowe
palette-context-menu = Co można tu zrobić
palette-tool = Polecenia
palette-search = Znajdź polecenie, etap, kartę…
palette-nothing = Nic o tej nazwie. Mniej liter znajduje więcej

## Why a command makes no sense now: what to do first

palette-needs-map = Najpierw otwórz mapę
palette-needs-selection = Najpierw coś zaznacz
palette-needs-one = Najpierw zaznacz jedną rzecz
palette-needs-cards = Najpierw zaznacz kartę
palette-needs-stage = Najpierw zaznacz etap
palette-needs-lane = Najpierw zaznacz pas
palette-needs-curve = Najpierw zaznacz krzywą
palette-needs-point = Najpierw zaznacz punkt krzywej
palette-needs-link = Najpierw zaznacz połączenie
palette-needs-movable = Najpierw zaznacz karty, etapy lub pasy
palette-needs-past = Nie ma czego cofnąć
palette-needs-future = Nie ma czego ponowić

## Other words a command is found by

palette-also-export = obraz PNG zapisz grafika PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown
palette-also-settings = preferencje język ciemny jasny motyw opcje
palette-also-undo = wycofaj przywróć
palette-also-redo = powtórz
palette-also-remove = skasuj wyczyść
palette-also-find = szukaj wyszukaj
palette-also-zoom-map = cała mapa przegląd dopasuj
palette-also-keys = pomoc klawisze skróty
palette-also-edit-text = zmień nazwę przemianuj pisz
palette-also-survey = NPS CES CSAT wynik wskaźnik ankieta

## Keys of one’s own

palette-keys-no-command = Ustawienia przypisują klawisze poleceniu „{ $word }”, którego nie ma
palette-keys-no-key = „{ $keys }” dla „{ $command }” w ustawieniach to nie klawisz
palette-keys-no-key-hint = Zapisuj klawisze tak: Ctrl+Shift+F, Alt+Up lub F4
palette-keys-meant = Może chodzi o { $word }
palette-keys-names-hint = Lista skrótów pokazuje obowiązujące klawisze i pozwala je zmienić
palette-keys-fixed = Klawisze polecenia „{ $command }” należą do schowka systemu i się nie zmieniają
palette-keys-fixed-why = Te klawisze należą do schowka systemu
palette-keys-passed-over = { $count ->
    [one] Pominięto { $count } klawisz z ustawień
    [few] Pominięto { $count } klawisze z ustawień
    [many] Pominięto { $count } klawiszy z ustawień
   *[other] Pominięto { $count } klawisza z ustawień
}
palette-keys-reserved = { $keys } zajmuje system, więc „{ $command }” nie może ich mieć
palette-keys-types = { $keys } wpisuje znak, więc „{ $command }” nie może ich mieć: dodaj Ctrl lub Alt
palette-keys-own = { $keys } prowadzi po mapie, więc „{ $command }” nie może ich mieć
palette-keys-taken = { $keys } należy do „{ $other }”, więc „{ $command }” nie może ich mieć
palette-keys-press = Naciśnij nowe klawisze…
palette-keys-none = Dodaj klawisze
palette-keys-change = Zmień klawisze polecenia „{ $command }”
palette-keys-reset = Pierwotne klawisze polecenia „{ $command }”
palette-keys-reset-all = Wszystkie klawisze jak na początku
palette-keys-listening = Esc zostawia stare klawisze, Backspace je usuwa
palette-keys-explained = Naciśnij przycisk z klawiszem, aby go zmienić
