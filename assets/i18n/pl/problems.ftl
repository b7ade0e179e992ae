### What is wrong with a map or a file, and what to do about it.

# A file that cannot be opened.
problem-file-empty = Plik jest pusty
problem-file-zeros = Plik zawiera same zera
problem-file-not-text = Od tego miejsca plik nie jest tekstem
problem-file-utf16 = Plik jest zapisany w UTF-16
problem-file-large = Plik jest za duży: { $size } MiB przy limicie { $limit } MiB
problem-file-kind = To nie jest mapa podróży; plik wygląda na inny rodzaj: { $kind }
problem-file-not-a-map = To nie jest mapa podróży
problem-file-newer = Mapę zapisał nowszy Throughline: ma wersję pliku { $found }, a ten program zna wersję { $known }
problem-file-no-version = Mapa nie podaje, jaką ma wersję pliku
problem-file-cut-off = W tym miejscu plik się urywa
problem-file-deep = Nawiasy są zagnieżdżone za głęboko
problem-file-full = Jest tu więcej, niż mapa może pomieścić: limit to { $limit }
problem-syntax-comma = Brakuje tu przecinka lub nawiasu zamykającego
problem-syntax-colon = Brakuje tu dwukropka między nazwą pola a jego wartością
problem-syntax-bracket = Brakuje tu nawiasu albo jest niewłaściwego rodzaju
problem-syntax-quote = Brakuje cudzysłowu, który kończyłby ten tekst
problem-syntax-escape = Po ukośniku wstecznym jest coś nieznanego; sam ukośnik zapisuje się jako \\
problem-syntax-number = Tej liczby nie da się odczytać
problem-syntax-unexpected = Jest tu coś, czego tu być nie powinno

# A file that was opened all the same. “path” is where in the file: cards › 21 › channel.
problem-value-field = { $path }: nie ma takiego pola; pominięto je razem z wartością { $value }
problem-value-word = { $path }: { $value } nie jest żadnym ze znanych tu słów; pominięto
problem-value-wrong = { $path }: wartość { $value } tu nie pasuje; pominięto ją
problem-value-twice = { $path }: pole występuje tu drugi raz; pominięto { $value }
problem-value-instead = { $path }: { $value } jest poza zakresem; zamieniono na { $new }
problem-value-further =
    { $count ->
        [one] Pominięto lub zmieniono jeszcze jedną wartość
        [few] Pominięto lub zmieniono jeszcze { $count } wartości
        [many] Pominięto lub zmieniono jeszcze { $count } wartości
       *[other] Pominięto lub zmieniono jeszcze { $count } wartości
    }
problem-file-comments = Plik zawiera komentarze; po zapisaniu już ich nie będzie

# A map whose rows did not agree. “id” and “new” are numbers of rows, as text.
problem-id-twice =
    Numer { $id } był nadany dwa razy; teraz { $kind ->
        [persona] persona
        [stage] etap
        [lane] pas
        [card] karta
        [curve] krzywa
        [link] połączenie
       *[stakeholder] interesariusz
    } „{ $name }” ma { $new }
problem-id-high =
    Numer { $id } jest za wysoki; teraz { $kind ->
        [persona] persona
        [stage] etap
        [lane] pas
        [card] karta
        [curve] krzywa
        [link] połączenie
       *[stakeholder] interesariusz
    } „{ $name }” ma { $new }
problem-card-stage = Karta „{ $name }” wskazuje etap, którego nie ma na mapie ({ $id }); jest teraz na parkingu
problem-card-lane = Karta „{ $name }” wskazuje pas, którego nie ma na mapie ({ $id }); jest teraz na parkingu
problem-card-span =
    { $span ->
        [one] Karta „{ $name }” obejmowała etapy, których nie ma; obejmuje teraz jeden etap
        [few] Karta „{ $name }” obejmowała etapy, których nie ma; obejmuje teraz { $span } etapy
        [many] Karta „{ $name }” obejmowała etapy, których nie ma; obejmuje teraz { $span } etapów
       *[other] Karta „{ $name }” obejmowała etapy, których nie ma; obejmuje teraz { $span } etapu
    }
problem-curve-persona = Krzywa wskazuje personę, której nie ma na mapie ({ $id }); dodano dla niej personę „?”
problem-curve-lane = Krzywa persony „{ $persona }” wskazuje pas, którego nie ma albo który nie zawiera emocji ({ $id }); jest rysowana w pierwszym pasie emocji
problem-point-stage = Punkt persony „{ $persona }” wskazuje etap, którego nie ma na mapie ({ $id }), i został pominięty: { $score }, „{ $quote }”
problem-point-card = Punkt persony „{ $persona }” wskazuje kartę, której nie ma na mapie ({ $id }); punkt pozostaje bez karty
problem-link-end = Połączenie „{ $label }” od „{ $from }” do „{ $to }” wskazuje kartę, której nie ma na mapie, i zostało pominięte
problem-link-to-itself = Połączenie „{ $label }” łączy kartę „{ $from }” z nią samą i zostało pominięte

# What to do about it.
problem-picture-beside = Brakuje obrazu albo jest uszkodzony: { $path }
problem-hint-kept = W pliku nic nie zmieniono; pierwsze zapisanie zachowa go obok nowego
problem-hint-meant = Czy chodziło o { $word }?
problem-hint-older-copy = Poszukaj starszej kopii lub kopii zapasowej pliku; w tym nic nie zmieniono
problem-hint-utf8 = Otwórz go w edytorze tekstu i zapisz jako UTF-8
problem-hint-smaller = Zmniejsz obrazy na mapie albo podziel mapę na dwie
problem-hint-divide = Podziel mapę na kilka
problem-hint-another-file = Wybierz plik zapisany przez Throughline; jego nazwa kończy się zwykle na .ron
problem-hint-newer-program = Otwórz ją nowszym programem; ten zgubiłby to, czego nie zna
problem-hint-version = Wpisz „version: 1,” jako pierwsze pole
problem-hint-place = Popraw to miejsce w edytorze tekstu albo poszukaj starszej kopii

# A file that cannot be read.
problem-open-missing = Nie ma takiego pliku
problem-open-link = To dowiązanie prowadzi donikąd
problem-open-folder = To jest folder, nie mapa
problem-open-no-file = To jest potok lub urządzenie, nie plik
problem-open-denied = Nie masz prawa odczytu tego pliku
problem-open-reading = Nie udało się odczytać pliku: { $reason }

# A file that cannot be written.
problem-save-exists = Plik o tej nazwie już istnieje
problem-save-folder = Istnieje folder o tej nazwie
problem-save-no-file = Ta nazwa należy do potoku lub urządzenia
problem-save-read-only = Plik jest tylko do odczytu
problem-save-denied = Nie masz prawa zapisu w tym folderze
problem-save-folder-missing = Nie ma takiego folderu
problem-save-no-place = W tym folderze nie da się nic zapisać
problem-save-changed = Inny program zmienił ten plik
problem-save-gone = Pliku już nie ma
problem-save-link-loop = Dowiązania prowadzą w kółko
problem-save-bad-name = Na tym dysku plik nie może mieć takiej nazwy
problem-save-disk-full = Dysk jest pełny; niczego nie zmieniono
problem-save-disk-read-only = Dysk jest tylko do odczytu
problem-save-not-kept = Nie udało się zachować poprzedniego pliku pod inną nazwą, więc niczego nie zapisano
problem-save-large = Mapa jest za duża, by ją ponownie otworzyć: { $size } MiB przy limicie { $limit } MiB
problem-save-writing = Nie udało się zapisać pliku: { $reason }

# What to do about it.
problem-hint-check-path = Sprawdź nazwę i folder
problem-hint-check-link = To, na co wskazywało, przeniesiono lub usunięto; otwórz sam plik
problem-hint-choose-inside = Wybierz mapę z jego wnętrza
problem-hint-pipe = W wierszu poleceń „-” czyta ze standardowego wejścia
problem-hint-permission = Poproś właściciela o prawo odczytu albo o kopię
problem-hint-copy-elsewhere = Skopiuj plik na inny dysk i spróbuj ponownie
problem-hint-another-name = Wybierz inną nazwę
problem-hint-another-folder = Wybierz inny folder; niczego nie zmieniono
problem-hint-save-as = Zapisz mapę pod inną nazwą
problem-hint-free-space = Zwolnij miejsce albo zapisz na innym dysku

# Answers of a survey.
problem-survey-no-number = Wiersz { $line }: „{ $text }” nie jest liczbą
problem-survey-out-of-range = Wiersz { $line }: { $text } nie jest odpowiedzią na tej skali
problem-survey-empty = Nie ma tu odpowiedzi
problem-survey-too-long = Tekst ma ponad { $most } MiB; nic z niego nie odczytano
problem-survey-hint = { $survey } przyjmuje liczby całkowite od { $least } do { $highest }, po jednej w wierszu lub oddzielone spacjami
