### Handing the map over: the export dialog, its presets, and what comes of it.

## The export dialog

deliver-title = Eksport
deliver-export = Eksportuj…
deliver-use-png = Obraz do slajdów, dokumentów i na strony WWW
deliver-use-svg = Rysunek ostry w każdym rozmiarze, z tekstem, który można zaznaczyć
deliver-use-pdf = Dokument do druku i wysłania, z wyszukiwaniem i dla czytników ekranu
deliver-use-pptx = Slajdy, na których karty i krzywe można edytować w PowerPoincie i Impressie
deliver-use-xlsx = Skoroszyt: mapa jako macierz, karty, persony i szanse w wierszach
deliver-use-csv = Tabela kart do każdego arkusza kalkulacyjnego
deliver-use-markdown = Mapa jako konspekt w zwykłym tekście
deliver-use-mermaid = Diagram podróży do wiki i repozytoriów
deliver-use-json = Cała mapa jako dane dla innych programów

## What

deliver-what = Co
deliver-what-map = Cała mapa
deliver-what-selection = To, co zaznaczone
deliver-what-stage = Jeden etap
deliver-what-lanes = Wybrane pasy
deliver-stage = Etap
deliver-boards = Tablice

## How it looks

deliver-theme = Motyw papieru
deliver-transparent = Przezroczyste tło
deliver-text = Tekst
deliver-text-overlaid = Kontury, z tekstem do zaznaczania
deliver-text-fonts = Osadzone czcionki, do edycji
deliver-text-outlines = Same kontury

## How large

deliver-size = Rozmiar
deliver-size-scale = Według skali
deliver-size-width = Według szerokości w pikselach
deliver-size-paper = Na papierze
deliver-scale = Skala
deliver-width = Szerokość, piksele
deliver-dpi = Punkty na cal
deliver-usual = jak zwykle
deliver-paper = Papier
deliver-paper-none = Tak duży jak mapa
deliver-paper-usual = Slajd 16 : 9
deliver-paper-sized = { $name } ({ $width } × { $height } mm)
deliver-paper-letter = US Letter
deliver-paper-tabloid = US Tabloid
deliver-paper-slide = Slajd 16 : 9
deliver-paper-millimetres = { $width } × { $height } mm
deliver-paper-own = Własny rozmiar
deliver-paper-width = Szerokość, mm
deliver-paper-height = Wysokość, mm
deliver-orientation = Orientacja
deliver-orientation-auto = Dopasowana do mapy
deliver-orientation-landscape = Pozioma
deliver-orientation-portrait = Pionowa
deliver-margin = Wolne przy krawędziach, mm

## How many

deliver-pages = Strony
deliver-pages-one = Jedna strona
deliver-pages-tiles = Kafle do sklejenia
deliver-pages-stages = Po kilka etapów na każdej
deliver-pages-usual = Jak pasuje do tablicy
deliver-pages-board = Jedna strona na tablicę
deliver-pages-several = Kilka stron
deliver-tile = Papier kafla
deliver-overlap = Zakładka, mm
deliver-also = Utwórz też
deliver-each-persona = Osobny plik dla każdej persony

## What there is to know before

deliver-fact-pixels = { $width } × { $height } pikseli
deliver-fact-size = { $width } × { $height } cm
deliver-fact-files = { $count ->
    [one] { $count } plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}
deliver-fact-pages = { $count ->
    [one] { $count } strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
deliver-fact-kilobytes = około { $size } kB
deliver-fact-megabytes = około { $size } MB
deliver-fact-at-once = gotowe za chwilę
deliver-fact-seconds = { $count ->
    [one] około { $count } sekundy
    [few] około { $count } sekund
    [many] około { $count } sekund
   *[other] około { $count } sekundy
}
deliver-fact-minutes = { $count ->
    [one] około { $count } minuty
    [few] około { $count } minut
    [many] około { $count } minut
   *[other] około { $count } minuty
}
deliver-fact-measuring = Mierzenie…
deliver-reading = Najmniejszy tekst { $points } pt, czytelny z { $metres } m
deliver-reading-small = Najmniejszy tekst { $points } pt, czytelny dopiero z { $metres } m
deliver-enlarge-paper = Powiększ do { $paper }
deliver-enlarge-width = Powiększ do { $width } pikseli
deliver-enlarge-scale = Powiększ do skali { $scale }
deliver-enlarge-pages = Rozłóż na kilka stron
deliver-small-for-good = mniej etapów pomoże

## The preview

deliver-preview-waiting = Rysowanie…
deliver-preview-page = Strona { $page } z { $pages }
deliver-preview-page-named = Strona { $page } z { $pages }: { $name }
deliver-preview-back = Poprzednia strona
deliver-preview-on = Następna strona
deliver-preview-more = Plik ma ciąg dalszy

## Presets

deliver-preset = Ustawienia: { $name }
deliver-preset-none = własne
deliver-preset-screen = Ekran
deliver-preset-slide = Obraz na slajd
deliver-preset-deck = Slajdy do edycji
deliver-preset-print = Drukarka biurowa, A3
deliver-preset-poster = Plakat, A0
deliver-preset-tiles = Plakat w kaflach A4
deliver-preset-keep = Zapisz ustawienia jako…
deliver-preset-rename = Zmień nazwę „{ $name }”…
deliver-preset-forget = Usuń „{ $name }”
deliver-preset-read-from = Wczytaj z pliku…
deliver-preset-write-to = Zapisz do pliku…
deliver-preset-copy = Kopiuj jako tekst
deliver-preset-name = Nazwa ustawień
deliver-preset-name-hint = np. Pakiet dla klienta
deliver-preset-name-wrong = Nazwa ma najwyżej 60 liter, bez ukośników, dwukropków, gwiazdek i znaków zapytania
deliver-preset-keep-button = Zapisz ustawienia
deliver-preset-name-cancel = Nie zapisuj
deliver-preset-forgotten = Usunięto ustawienia „{ $name }”
deliver-preset-copied = Ustawienia są w schowku jako tekst
deliver-preset-written = Ustawienia są w { $name }
deliver-preset-read = Ustawienia „{ $name }” są gotowe
deliver-preset-file = ustawienia

## Files

deliver-dialog-several = Eksportuj kilka plików
deliver-dialog-read-preset = Wczytaj ustawienia
deliver-dialog-write-preset = Zapisz ustawienia
deliver-files-several = Wszystkie pliki zaczynają się tą nazwą
deliver-files-presets = Ustawienia eksportu
deliver-files-svg = Rysunki SVG
deliver-files-pdf = Dokumenty PDF
deliver-files-pptx = Slajdy
deliver-files-xlsx = Skoroszyty
deliver-files-csv = Tabele CSV
deliver-files-markdown = Teksty Markdown
deliver-files-mermaid = Diagramy Mermaid
deliver-files-json = Dane JSON
deliver-replace = { $count ->
    [one] Zastąpić ten plik?
    [few] Zastąpić te { $count } pliki?
    [many] Zastąpić te { $count } plików?
   *[other] Zastąpić te { $count } pliku?
}
deliver-another-name = Inna nazwa…
deliver-done = Wyeksportowano { $name }
deliver-done-several = { $count ->
    [one] Wyeksportowano { $count } plik do { $folder }
    [few] Wyeksportowano { $count } pliki do { $folder }
    [many] Wyeksportowano { $count } plików do { $folder }
   *[other] Wyeksportowano { $count } pliku do { $folder }
}
deliver-open-folder = Otwórz folder

## On the clipboard

deliver-command-copy-svg = Kopiuj jako SVG
deliver-command-copy-text = Kopiuj jako tekst
deliver-copied-svg = SVG jest w schowku, { $size } kB
deliver-copied-text = { $count ->
    [one] Konspekt jest w schowku, { $count } wiersz
    [few] Konspekt jest w schowku, { $count } wiersze
    [many] Konspekt jest w schowku, { $count } wierszy
   *[other] Konspekt jest w schowku, { $count } wiersza
}
