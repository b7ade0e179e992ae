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

capture-reading-pictures = Wczytywanie obrazu…
capture-step-pictures = dodanie obrazów
capture-pictures-added = { $count ->
    [one] Dodano { $count } obraz
    [few] Dodano { $count } obrazy
    [many] Dodano { $count } obrazów
   *[other] Dodano { $count } obrazu
}
capture-pictures-many = { $count ->
    [one] { $count } obraz to za dużo naraz: pierwsze { $limit } zostanie wczytane
    [few] { $count } obrazy to za dużo naraz: wczytane zostanie pierwsze { $limit }
    [many] { $count } obrazów to za dużo naraz: wczytane zostanie pierwsze { $limit }
   *[other] { $count } obrazu to za dużo naraz: wczytane zostanie pierwsze { $limit }
}
capture-picture-of-clipboard = Obraz w schowku
capture-picture-none = { $name } nie jest obrazem
capture-picture-other = { $name } to obraz w formacie, którego mapa nie przechowuje
capture-picture-kinds = Użyj obrazu PNG lub JPEG albo zrób zrzut ekranu
capture-picture-damaged = { $name }: obraz jest uszkodzony lub ucięty
capture-picture-damaged-hint = Zapisz lub skopiuj go jeszcze raz ze źródła
capture-picture-large = { $name }: obraz jest za duży, { $width } × { $height } pikseli
capture-picture-heavy = { $name }: obraz jest za duży, żeby przechować go w mapie
capture-picture-large-hint = Najpierw go zmniejsz: wystarczy { $side } pikseli na dłuższym boku
capture-drop-pictures = Upuść obrazy w komórce
capture-command-copy-picture = Kopiuj jako obraz
capture-painting-picture = Rysowanie obrazu…
capture-copied-map = Mapa jest w schowku jako obraz, { $width } × { $height } pikseli
capture-copied-board = Plansza jest w schowku jako obraz, { $width } × { $height } pikseli
capture-copied-selection = Zaznaczenie jest w schowku jako obraz, { $width } × { $height } pikseli
