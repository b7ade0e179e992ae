### Karty zapisywane w tempie rozmowy: znaki na początku, wklejane listy, parking, obrazy.

capture-barrier = Bariera
capture-opportunity = Szansa
capture-question = Pytanie
capture-quote = Cytat
capture-chip = { $kind } → { $lane }
capture-chip-here = { $kind }, zostaje tutaj
capture-chip-new = { $kind } → nowy pas { $lane }
capture-escape = { $twice } to zwykłe { $mark }
capture-lane-made = Nowy pas „{ $lane }”
capture-lane-opened = Pas „{ $lane }” jest znów otwarty
