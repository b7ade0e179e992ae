### The window: bars, panels, dialogs, notices, commands.

## The bar of tools and the menus

app-menu = Menu
app-menu-file = Plik
app-menu-edit = Edycja
app-menu-insert = Wstaw
app-menu-arrange = Układ
app-menu-card = Karta
app-menu-curve = Krzywa
app-menu-view = Widok
app-menu-help = Pomoc
app-tool-stage = Etap
app-tool-lane = Pas
app-tool-touchpoint = Punkt styku
app-tool-card = Karta
app-export = Eksportuj
app-undo-of = Cofnij: { $what }
app-redo-of = Ponów: { $what }
app-undone = Cofnięto: { $what }
app-redone = Ponowiono: { $what }
app-state-saved = zapisano
app-state-unsaved = niezapisane zmiany
app-state-mended = naprawiono, nie zapisano
app-state-new = jeszcze nie zapisano

## Commands

app-command-new = Nowa…
app-command-open = Otwórz…
app-command-save = Zapisz
app-command-save-as = Zapisz jako…
app-command-export = Eksportuj…
app-command-settings = Ustawienia…
app-command-close = Zamknij mapę
app-command-quit = Zakończ
app-command-undo = Cofnij
app-command-redo = Ponów
app-command-edit-text = Edytuj tekst
app-command-duplicate = Powiel
app-command-remove = Usuń
app-command-select-all = Zaznacz wszystkie karty
app-command-deselect = Odznacz wszystko
app-command-add-stage = Dodaj etap
app-command-add-lane = Dodaj pas
app-command-add-card = Dodaj kartę
app-command-add-persona = Dodaj personę
app-command-add-curve = Dodaj krzywą emocji
app-command-zoom-in = Powiększ
app-command-zoom-out = Pomniejsz
app-command-zoom-actual = Powiększenie 100%
app-command-zoom-map = Pokaż całą mapę
app-command-zoom-selection = Pokaż zaznaczenie
app-command-toggle-inspector = Inspektor
app-command-keys = Skróty klawiszowe

app-step-duplicate = powielenie
app-step-remove = usunięcie
app-new-stage = Nowy etap
app-new-persona = Nowa persona
app-card-needs-cell = Karta potrzebuje etapu i pasa: najpierw dodaj po jednym

## The status bar

app-count-stages = { $count ->
    [one] { $count } etap
    [few] { $count } etapy
    [many] { $count } etapów
   *[other] { $count } etapu
}
app-count-lanes = { $count ->
    [one] { $count } pas
    [few] { $count } pasy
    [many] { $count } pasów
   *[other] { $count } pasa
}
app-count-cards = { $count ->
    [one] { $count } karta
    [few] { $count } karty
    [many] { $count } kart
   *[other] { $count } karty
}
app-count-selected = { $count ->
    [one] { $count } zaznaczony element
    [few] { $count } zaznaczone elementy
    [many] { $count } zaznaczonych elementów
   *[other] { $count } zaznaczonego elementu
}
app-offline = Bez sieci, wszystko na tym komputerze
app-language = Język
app-language-system = Język systemu ({ $name })
app-zoom = { $percent }%
app-stop = Zatrzymaj

## Notices

app-notice-undo = Cofnij
app-notice-dismiss = Zamknij powiadomienie
app-notice-more = Szczegóły
app-notice-less = Ukryj szczegóły
app-removed-named = Usunięto „{ $name }”
app-opening = Otwieranie { $name }
app-saving = Zapisywanie { $name }
app-exporting = Eksportowanie { $name }
app-saved = Zapisano
app-saved-as = Zapisano jako { $name }
app-export-stopped = Eksport zatrzymano, plik nie powstał
app-opened-mended = W pliku { $name } naprawiono kilka rzeczy
app-open-failed = Nie otwarto: { $file }: { $what }
app-broken = W oknie wystąpił błąd
app-broken-detail = Do zgłoszenia: { $detail }
app-broken-kept = W oknie wystąpił błąd. Kopia mapy jest w { $path }
app-work-broken = W programie wystąpił błąd
app-work-broken-hint = Nic się nie zmieniło. Zapisz mapę pod inną nazwą i spróbuj ponownie
app-work-kept = To, czego nie zapisano, jest w { $path }
app-window-died = Okno przestało działać: { $detail }
app-window-died-kept = To, czego nie zapisano, jest w { $path }; program zaproponuje to przy następnym uruchomieniu
app-window-died-hint = Przy następnym uruchomieniu program zaproponuje to, czego nie zapisano
app-saved-kept = Zapisano. Dawna zawartość pliku jest w { $name }
app-settings-unreadable = Nie udało się odczytać ustawień, więc program zaczyna od domyślnych
app-settings-unreadable-hint = Gdy zmienisz ustawienie, stary plik zostanie obok nowego

## Unsaved changes

app-unsaved-question = Zapisać zmiany w mapie „{ $title }”?
app-unsaved-explained = To, co odrzucisz, można jeszcze przez jakiś czas odzyskać: w menu, pod „Niezapisana praca…”
app-unsaved-save = Zapisz
app-unsaved-discard = Odrzuć
app-changed-question = Inny program zmienił plik { $name }
app-changed-explained = Scalenie łączy obie strony i pyta tam, gdzie się różnią. To, co zostanie zastąpione, pozostaje wśród wersji
app-changed-save-as = Zapisz jako…
app-changed-replace = Zastąp
app-done = Gotowe
app-cancel = Anuluj
app-untitled-file = Mapa podróży

## The start screen

app-start-claim = Narysuj, jak to jest być Twoim klientem
app-start-templates = Zacznij od szablonu
app-start-own = Twoje szablony
app-start-examples = Obejrzyj gotową mapę
app-start-recent = Ostatnie pliki
app-start-recent-empty = Tu pojawią się mapy, które otworzysz lub zapiszesz
app-drop-here = Upuść plik, aby go otworzyć
app-start-forget = Usuń z listy

## File dialog

app-dialog-open = Otwórz mapę
app-dialog-save = Zapisz mapę jako
app-dialog-export = Eksportuj do pliku
app-dialog-picture = Wybierz obraz
app-dialog-name = Nazwa pliku
app-dialog-name-hint = Nazwa lub ścieżka
app-dialog-up = Folder wyżej
app-dialog-empty = Nie ma tu plików tego rodzaju
app-dialog-unreadable = Tego folderu nie można odczytać
app-dialog-no-name = Wpisz nazwę lub wybierz plik
app-dialog-no-file = Nie ma tu pliku { $name }
app-dialog-no-folder = Nie ma folderu { $name }
app-dialog-other-ending = Plik .{ $typed } to coś innego: tu zapisuje się .{ $ending }
app-dialog-replaces = { $name } już istnieje. Zastąpić?
app-dialog-replace = Zastąp
app-dialog-save-button = Zapisz
app-dialog-open-button = Otwórz
app-files-maps = Mapy podróży
app-files-png = Obrazy PNG
app-files-pictures = Obrazy
app-place-home = Folder domowy
app-place-documents = Dokumenty
app-place-desktop = Pulpit
app-place-downloads = Pobrane
app-place-pictures = Obrazy
app-place-computer = Komputer

## Export

app-theme-throughline = Throughline
app-theme-plain = Prosty, do druku czarno-białego
app-theme-bold = Wyrazisty, czytelny z pięciu metrów
app-theme-dark = Ciemny, do projektora

## Settings

app-settings = Ustawienia
app-appearance = Wygląd okna
app-appearance-system = Jak w systemie
app-appearance-light = Jasny
app-appearance-dark = Ciemny
app-appearance-explained = Mapy zachowują swój motyw papieru niezależnie od wyglądu okna
app-motion = Płynne przejścia

## Keyboard shortcuts

app-keys = Skróty klawiszowe
app-keys-search = Szukaj
app-keys-on-map = Na mapie
app-keys-pan = Spacja + przeciąganie, środkowy przycisk, przewijanie
app-keys-pan-does = Przesuń widok
app-keys-zoom = Ctrl + kółko, szczypanie
app-keys-zoom-does = Zmień powiększenie w miejscu wskaźnika
app-keys-double-click = Dwuklik
app-keys-double-click-does = Nowa karta w pustej komórce; edycja tekstu
app-keys-tab = Tab, Shift + Tab
app-keys-tab-does = Podczas pisania: następny, poprzedni etap
app-keys-arrows = Strzałki
app-keys-arrows-does = Z karty na kartę, z komórki do komórki
app-keys-drag = Przeciągnięcie nagłówka
app-keys-drag-does = Przenieś etap lub pas ze wszystkim, co zawiera
app-keys-point = Przeciągnięcie punktu krzywej, strzałki
app-keys-point-does = Ustaw ocenę; z Shift drobnymi krokami
app-keys-many = Shift + kliknięcie, przeciągnięcie ramki
app-keys-many-does = Zaznacz kilka elementów
app-keys-right-click = Kliknięcie prawym przyciskiem
app-keys-right-click-does = Menu tego, co jest pod wskaźnikiem

## When there is no window

app-window-impossible = Nie udało się otworzyć okna: { $reason }
app-window-no-display = Nie ma ekranu, na którym można otworzyć okno
app-window-needs-libraries = Zainstaluj potrzebne biblioteki; w Debianie: apt install libxcursor1 libxi6 libxkbcommon-x11-0
app-window-needs-display = Uruchom program w sesji graficznej; „throughline export” działa i bez niej
app-window-needs-gl = Zainstaluj sterownik grafiki z OpenGL; w Debianie: apt install libgl1 libgl1-mesa-dri

## The inspector

app-map = Mapa
app-stage = Etap
app-lane = Pas
app-persona = Persona
app-curve = Krzywa emocji
app-point = Punkt krzywej
app-hand-off = Przekazanie
app-stakeholder = Interesariusz
app-opportunity = Szansa
app-parked-card = Karta na parkingu
app-not-said = Nie podano
app-one-per-line = Po jednym w wierszu
app-yes = Tak
app-no = Nie
app-move-left = Przesuń w lewo
app-move-right = Przesuń w prawo
app-move-up = Przesuń w górę
app-move-down = Przesuń w dół
app-remove-named = Usuń „{ $name }”
app-rating = { $name }: { $mark } z 5
app-new-stakeholder = Nowy interesariusz
app-add-point = Dodaj punkt
app-add-stakeholder = Dodaj interesariusza
app-add-hand-off = Przekaż do…
app-add-feeling = Odczucie: { $name }
app-emotion-of = Emocje · { $name }
app-first-emotion-lane = Pierwszy pas emocji
app-horizon-derived = { $horizon } (wyliczony)
app-channel-own = Własny kanał
app-journey-own = Własny rodzaj podróży
app-lane-shown = Widoczny
app-lane-folded = Zwinięty
app-lane-hidden = Ukryty
app-color-of-theme = Kolor motywu
app-color-number = Numer koloru
app-picture-choose = Wybierz…
app-picture-replace = Zmień…
app-picture-remove = Usuń
app-scale-plus-minus-two = od −2 do +2
app-scale-one-to-five = od 1 do 5
app-scale-one-to-ten = od 1 do 10
app-scale-plus-minus-five = od −5 do +5

app-section-place = Miejsce
app-section-more = Więcej
app-section-details = Szczegóły
app-section-touchpoint = Jako punkt styku
app-section-points = Punkty
app-section-curves = Krzywe emocji
app-section-hand-offs = Przekazania
app-section-persona = O tej osobie
app-section-empathy = Mapa empatii
app-section-personas = Persony
app-section-stakeholders = Interesariusze

app-field-text = Tekst
app-field-name = Nazwa
app-field-person-name = Imię i nazwisko
app-field-title = Tytuł
app-field-scenario = Scenariusz
app-field-goal = Cel mapy
app-field-state = Stan
app-field-journey = Rodzaj podróży
app-field-journey-name = Nazwa rodzaju podróży
app-field-authors = Autorzy
app-field-date = Data
app-field-date-hint = RRRR-MM-DD
app-field-version = Wersja
app-field-map-language = Język mapy
app-field-scale = Skala ocen
app-field-notes = Notatki
app-field-note = Notatka
app-field-role = Rola
app-field-kind = Rodzaj
app-field-initials = Inicjały
app-field-quote = Co powiedział klient
app-field-goals = Cele
app-field-needs = Potrzeby
app-field-frustrations = Frustracje
app-field-preferred-channels = Preferowane kanały
app-field-thinks = Myśli
app-field-feels = Czuje
app-field-says = Mówi
app-field-does = Robi
app-field-pains = Bolączki
app-field-gains = Korzyści
app-field-state-of-mind = Nastawienie klienta
app-field-phase = Faza
app-field-duration = Czas trwania
app-field-width = Szerokość
app-field-height = Najmniejsza wysokość
app-field-color = Kolor
app-field-hint = Podpowiedź
app-field-display = Na stronie
app-field-divider = Linia poniżej
app-field-channel = Kanał
app-field-channel-name = Nazwa kanału
app-field-device = Urządzenie
app-field-owner = Kto odpowiada
app-field-customer-uses = Klient korzysta
app-field-we-provide = My oferujemy
app-field-satisfaction = Zadowolenie
app-field-importance-to-customer = Ważność dla klienta
app-field-importance-to-us = Ważność dla nas
app-field-waiting-time = Czas oczekiwania
app-field-senses = Widziane, słyszane, wyczuwane
app-field-evidence = Podstawa
app-field-source = Źródło
app-field-tags = Tagi
app-field-tags-hint = Oddzielone przecinkami
app-field-link = Link
app-field-picture = Obraz
app-field-impact = Wpływ
app-field-effort = Nakład
app-field-horizon = Horyzont
app-field-status = Status
app-field-due = Termin
app-field-votes = Głosy
app-field-value = Wartość
app-field-unit = Jednostka
app-field-target = Cel
app-field-span = Rozciąga się na
app-field-score = Ocena
app-field-emotion = Uczucie jednym słowem
app-field-position = Miejsce w etapie
app-field-caused-by = Przyczyna
app-field-view = Ujęcie
app-field-shown = Widoczna na mapie
app-field-dimmed = Przygaszona
app-field-compared = Porównywana z inną krzywą
app-field-marked = Zaznacz szczyt, dołek, koniec i największy spadek
app-field-from = Od
app-field-to = Do
app-field-label = Opis
app-field-both-ways = W obie strony
app-field-power = Władza
app-field-support = Poparcie
