### What the command line prints.

# Help. Words in capitals stand for values.
cli-about = Throughline rysuje mapy podróży klienta
cli-usage-heading = Użycie:
cli-arguments = Argumenty
cli-options = Opcje
cli-commands = Polecenia
cli-usage = throughline [PLIK] | throughline POLECENIE …
cli-export-usage = throughline export PLIK… -o WYNIK [opcje]
cli-check-usage = throughline check PLIK [opcje]
cli-new-usage = throughline new [--template NAZWA] [--language KOD] -o PLIK [opcje]
cli-templates-usage = throughline templates
cli-themes-usage = throughline themes [NAZWA]
cli-value-file = PLIK
cli-value-name = NAZWA
cli-value-tag = KOD
cli-value-number = LICZBA
cli-value-pixels = PIKSELE
cli-value-count = LICZBA
cli-value-millimetres = MM
cli-value-base = BAZA
cli-value-ours = NASZA
cli-value-theirs = ICH
cli-help = Pokaż tę pomoc
cli-version = Pokaż wersję
cli-file = Mapa do otwarcia w oknie
cli-export = Zapisz mapy jako obrazy, slajdy, dokumenty i tabele
cli-export-file = Mapy; „-” czyta jedną ze standardowego wejścia
cli-export-output = Plik do zapisania, rozszerzenie mówi o rodzaju; folder dla kilku; „-” pisze na standardowe wyjście
cli-export-scale = Piksele na jednostkę strony (domyślnie 2)
cli-export-width = Szerokość obrazu; wysokość się dopasuje
cli-export-dpi = Punkty na cal: wielkość obrazu na papierze i wskazówka dla programów, które go drukują
cli-export-transparent = Bez tła
cli-export-theme = Wygląd strony: { $names } albo plik motywu
cli-export-strict-fonts = Nic nie zapisuj, jeśli teksty nie byłyby złożone swoim fontem
cli-export-jobs = Nad iloma mapami pracować naraz
cli-export-text = Teksty w SVG: overlaid (kontury, można zaznaczać), fonts (osadzone kroje), outlines (kontury)
cli-export-overlap = Milimetry wspólne sąsiednich arkuszy (domyślnie 10)
cli-export-tile = Papier arkusza do sklejenia (domyślnie a4)
cli-export-pages = one: jedna strona; tiles: arkusze do sklejenia; stages: kilka stron, na każdej część etapów
cli-export-board = Tablice zamiast podróży, oddzielone przecinkami, albo „all”: { $names }
cli-export-lens = Podróż widziana przez gaps (luki) albo evidence (dowody)
cli-export-each = persona: osobny plik dla każdej persony, tylko z jej krzywymi
cli-export-margin = Milimetry wolnego miejsca przy krawędziach papieru
cli-export-orientation = Położenie papieru: auto, portrait (pionowo), landscape (poziomo)
cli-export-paper = Umieść stronę na papierze: { $names } albo milimetry, np. 600x1000
cli-export-select = Pokaż tylko etap lub tor o tej nazwie albo kartę o tym numerze (#12); można podać wielokrotnie
cli-export-preset = Zestaw ustawień programu lub z pliku: { $names }
cli-export-format = Rodzaje plików, oddzielone przecinkami, albo „all”: { $names }
cli-check = Wypisz, co jest nie tak z mapą i co z tym zrobić
cli-check-file = Mapa; „-” czyta ją ze standardowego wejścia
cli-check-strict = Zakończ kodem 1 także przy ostrzeżeniach
cli-check-questions = Wypisz otwarte pytania
cli-check-gaps = Wypisz luki: z czego klienci korzystają, a co zapewniamy, według etapów
cli-check-handoffs = Wypisz połączenia, kto komu przekazuje, i pętle poprawek
cli-check-json = Podaj wszystko jako JSON dla innych programów: problemy, dowody, pytania, luki i przekazania
cli-new = Zacznij mapę od szablonu
cli-new-template = Szablon, domyślnie „blank”, albo nazwa własnego: { $names }
cli-new-language = Język mapy, domyślnie systemowy: { $names }
cli-new-list = Wypisz szablony, także własne
cli-new-output = Mapa do zapisania; „-” pisze na standardowe wyjście
cli-templates = Wypisz szablony
cli-themes = Wypisz motywy albo jeden z nich, aby od niego zacząć
cli-themes-name = Motyw programu, aby go wypisać, albo plik motywu, aby go sprawdzić
cli-force = Zastąp plik, jeśli już istnieje
cli-exit-codes =
    Kody wyjścia:
      0  gotowe
      1  check: mapa ma błędy (z --strict także ostrzeżenia); diff: mapy się różnią; merge: są konflikty
      2  argumenty nie mają sensu
      3  pliku nie da się odczytać albo nie jest mapą
      4  pliku nie da się zapisać albo już istnieje
      5  obrazu nie da się utworzyć: za duży albo skala poza zakresem
      6  okna nie da się otworzyć
      7  --strict-fonts: coś nie byłoby złożone swoim fontem

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
cli-window-stream = Okno otwiera pliki, nie standardowe wejście
cli-one-file = Okno otwiera jedną mapę naraz; podaj jeden plik
cli-no-command-like = Nie ma polecenia „{ $name }”; chodziło o { $meant }?
cli-no-command = Nie ma polecenia „{ $name }”; listę poleceń podaje throughline --help
cli-not-positive = { $name } wymaga liczby większej od 0
cli-picture-to-terminal = Obraz na nic się nie zda terminalowi
cli-picture-to-terminal-hint = Podaj plik po -o albo przekieruj wyjście do innego programu
cli-strict-fonts = Nic nie zapisano, bo nie wszystko byłoby złożone swoim fontem
cli-strict-fonts-hint = Popraw to, co podano wyżej, albo pomiń --strict-fonts
cli-themes-folder = Motywy z folderu { $folder } można podawać bez ścieżki
cli-no-window = Ta wersja Throughline nie ma okna
cli-no-window-hint = Zbuduj ją z funkcją „gui” albo użyj polecenia: throughline --help
cli-no-paper = Nie ma papieru o nazwie „{ $name }”
cli-no-preset = Nie ma zestawu ustawień „{ $name }” ani takiego pliku
cli-no-board = Nie ma tablicy „{ $name }”. Są { $names } oraz all
cli-no-format = Nie ma formatu „{ $name }”; są { $names }
cli-several-to-stream = Kilku plików nie da się wysłać na standardowe wyjście; podaj folder po -o
cli-no-folder = Kilka plików wymaga folderu, a to nim nie jest
cli-no-folder-hint = Najpierw utwórz folder albo eksportuj jedną mapę w jednym formacie
cli-same-name = Dwa pliki miałyby tę samą nazwę: { $name }
cli-nothing-named = Na mapie nie ma etapu ani toru o nazwie „{ $name }”
cli-nothing-named-hint = Wpisz nazwę tak, jak stoi na mapie, albo # i numer karty
cli-progress = { $done } z { $total } · { $percent } %
cli-templates-own = Własne, z { $folder }:
cli-templates-none-own = Tu pojawią się mapy umieszczone w { $folder }
cli-no-template = Nie ma szablonu „{ $name }”; throughline templates wypisze dostępne
cli-no-template-like = Nie ma szablonu „{ $name }”; czy chodziło o { $meant }?

# Porównywanie i scalanie.
cli-diff-usage = throughline diff A B [-o PLIK] [opcje]
cli-diff = Powiedz, czym różnią się dwie mapy: tekstem albo obrazem
cli-diff-file = Wcześniejsza i późniejsza mapa; „-” czyta jedną ze standardowego wejścia
cli-diff-output = Narysuj różnicę do tego pliku; o formacie mówi rozszerzenie: png, svg, pdf, pptx
cli-diff-json = Podaj to jako JSON dla innych programów
cli-diff-git =
    Z gitem:
      { $command }
cli-one-stream = Tylko jedna z dwóch map może pochodzić ze standardowego wejścia
cli-merge-usage = throughline merge BAZA NASZA ICH [opcje]
cli-merge = Połącz zmiany dwóch osób w jednej mapie
cli-merge-base = Mapa, od której obie strony zaczęły
cli-merge-our-file = Nasza mapa; tu trafia wynik, chyba że -o wskazuje inny plik
cli-merge-their-file = Ich mapa
cli-merge-output = Zapisz wynik do tego pliku; „-” pisze na standardowe wyjście
cli-merge-ours = Gdzie obie strony zmieniły to samo, obowiązuje nasza wersja
cli-merge-theirs = Gdzie obie strony zmieniły to samo, obowiązuje ich wersja
cli-merge-name = Jak komunikaty mają nazywać mapę
cli-merge-git =
    To, co obie strony zmieniły inaczej, jest konfliktem: w mapie zostaje nasza wersja, karta na parkingu mówi o ich wersji, a polecenie kończy się kodem 1.

    Żeby git scalał mapy w ten sposób, potrzeba dwóch wierszy; pierwszy trafia do .gitattributes:
      { $attributes }
      { $command }
