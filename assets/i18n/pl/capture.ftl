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

capture-command-parking = Odstaw myśl na parking
capture-command-park = Przenieś na parking
capture-step-park = odstawienie kart na parking
capture-park-a-thought = Odstaw myśl
capture-parked-card = Na parkingu: { $text }
capture-parking-empty = Tu czekają myśli, które nie mają jeszcze miejsca. Przeciągnij je do komórki, gdy przyjdzie pora
capture-parking-fold = Zwiń parking
capture-parking-open = Rozwiń parking
capture-let-go-to-park = Upuść, aby odstawić na parking
