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

capture-paste-range = { $cards }, { $rows } × { $columns }, od: { $lane } / { $stage }
capture-paste-lines = { $cards }, od: { $lane } / { $stage }
capture-paste-to-lot = { $cards }, na parking
capture-paste-new-stages = { $count ->
    [one] { $count } nowy etap
    [few] { $count } nowe etapy
    [many] { $count } nowych etapów
   *[other] { $count } nowego etapu
}
capture-paste-named-stages = { $count ->
    [one] { $count } nieużywany etap dostanie nazwę
    [few] { $count } nieużywane etapy dostaną nazwy
    [many] { $count } nieużywanych etapów dostanie nazwy
   *[other] { $count } nieużywanego etapu dostanie nazwę
}
capture-paste-parked = { $count ->
    [one] { $count } nie ma miejsca i trafi na parking
    [few] { $count } nie mają miejsca i trafią na parking
    [many] { $count } nie ma miejsca i trafi na parking
   *[other] { $count } nie ma miejsca i trafi na parking
}
capture-paste-names-stages = Pierwszy wiersz to nazwy etapów
capture-paste-down = W dół komórki
capture-paste-across = Kolejno w etapach
capture-paste-one = Jedna karta
capture-paste-marks = Znaki ! * ? „ ustalają rodzaj
capture-paste-do = Wklej
capture-paste-keys = Enter wkleja, Esc anuluje, strzałki przesuwają miejsce
