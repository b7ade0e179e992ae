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
palette-needs-movable = Najpierw zaznacz karty, etap lub pas
palette-needs-past = Nie ma czego cofnąć
palette-needs-future = Nie ma czego ponowić

## Other words a command is found by

palette-also-export = obraz PNG zapisz grafika
palette-also-settings = preferencje język ciemny jasny motyw opcje
palette-also-undo = wycofaj przywróć
palette-also-redo = powtórz
palette-also-remove = skasuj wyczyść
palette-also-find = szukaj wyszukaj
palette-also-zoom-map = cała mapa przegląd dopasuj
palette-also-keys = pomoc klawisze skróty
palette-also-edit-text = zmień nazwę przemianuj pisz
