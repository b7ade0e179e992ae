### Why a command makes no sense now: what to do first.

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
