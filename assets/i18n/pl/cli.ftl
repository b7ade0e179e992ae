### What the command line prints.

# Help. Words in capitals stand for values.
cli-about = Throughline rysuje mapy podróży klienta
cli-usage-heading = Użycie:
cli-arguments = Argumenty
cli-options = Opcje
cli-commands = Polecenia
cli-usage = throughline [PLIK] | throughline POLECENIE …
cli-export-usage = throughline export PLIK -o WYNIK.png [opcje]
cli-check-usage = throughline check PLIK [opcje]
cli-new-usage = throughline new [--template NAZWA] -o PLIK [opcje]
cli-templates-usage = throughline templates
cli-value-file = PLIK
cli-value-name = NAZWA
cli-value-number = LICZBA
cli-value-pixels = PIKSELE
cli-help = Pokaż tę pomoc
cli-version = Pokaż wersję
cli-file = Mapa do otwarcia w oknie
cli-export = Narysuj mapę jako obraz
cli-export-file = Mapa; „-” czyta ją ze standardowego wejścia
cli-export-output = Obraz do zapisania, PNG; „-” pisze na standardowe wyjście
cli-export-scale = Piksele na jednostkę strony (domyślnie 2)
cli-export-width = Szerokość obrazu; wysokość się dopasuje
cli-export-dpi = Punkty na cal, zapisane w obrazie do druku
cli-export-transparent = Bez tła
cli-export-theme = Wygląd strony: { $names }
cli-check = Wypisz, co jest nie tak z mapą i co z tym zrobić
cli-check-file = Mapa; „-” czyta ją ze standardowego wejścia
cli-check-strict = Zakończ kodem 1 także przy ostrzeżeniach
cli-new = Zacznij mapę od szablonu
cli-new-template = Szablon, domyślnie „blank”: { $names }
cli-new-output = Mapa do zapisania; „-” pisze na standardowe wyjście
cli-templates = Wypisz szablony
cli-force = Zastąp plik, jeśli już istnieje
cli-exit-codes =
    Kody wyjścia:
      0  gotowe
      1  check: mapa ma błędy (z --strict także ostrzeżenia)
      2  argumenty nie mają sensu
      3  pliku nie da się odczytać albo nie jest mapą
      4  pliku nie da się zapisać albo już istnieje
      5  obrazu nie da się utworzyć: za duży albo skala poza zakresem
      6  okna nie da się otworzyć

# What is printed while working.
cli-warning = ostrzeżenie
cli-error = błąd
cli-hint = wskazówka: { $hint }
cli-stdin = standardowe wejście
cli-stdout = standardowe wyjście
cli-output-lost = Nie wszystko dało się zapisać: { $reason }
cli-output-lost-hint = Zadbaj o miejsce tam, dokąd trafia wyjście
cli-check-sum =
    { $count ->
        [0] Nie znaleziono problemów
        [one] Znaleziono jeden problem
        [few] Znaleziono { $count } problemy
        [many] Znaleziono { $count } problemów
       *[other] Znaleziono { $count } problemu
    }
cli-exists-hint = Wybierz inną nazwę albo dodaj --force, by go zastąpić
cli-over-itself = Obraz zastąpiłby mapę, z której powstaje
cli-only-png = Ta wersja zapisuje obrazy jako .png, nie jako .{ $ending }
cli-window-stream = Okno otwiera pliki, nie standardowe wejście
cli-one-file = Okno otwiera jedną mapę naraz; podaj jeden plik
cli-no-command-like = Nie ma polecenia „{ $name }”; chodziło o { $meant }?
cli-no-command = Nie ma polecenia „{ $name }”; listę poleceń podaje throughline --help
cli-not-positive = { $name } wymaga liczby większej od 0
cli-picture-to-terminal = Obraz na nic się nie zda terminalowi
cli-picture-to-terminal-hint = Podaj plik po -o albo przekieruj wyjście do innego programu
cli-missing-letters = Żaden font na tym komputerze nie ma tych znaków; widać je jako ramki: { $letters }
cli-missing-letters-hint = Zainstaluj font, który je zawiera
cli-no-window = Ta wersja Throughline nie ma okna
cli-no-window-hint = Zbuduj ją z funkcją „gui” albo użyj polecenia: throughline --help
