### Własne motywy i teksty, które nie są złożone swoim fontem.

# Co może być nie tak z plikiem motywu.
theme-none = Nie ma motywu „{ $name }” ani takiego pliku
theme-bases = Są: { $names }
theme-no-base = Motyw opiera się na „{ $name }”, a takiego nie ma
theme-meant = Czy chodziło o { $meant }?
theme-unknown-field = Motyw nie ma pola { $name }
theme-fields = Są: { $names }
theme-twice = Pole { $name } występuje tu dwa razy
theme-unreadable = To nie jest motyw: { $reason }
theme-hint = Polecenie „throughline themes plain” wypisuje motyw, od którego można zacząć
theme-no-text = To nie jest motyw: plik nie jest tekstem UTF-8
theme-file = Nie można odczytać motywu { $name }
theme-part = Motyw wymienia plik { $name }, którego nie można odczytać
theme-too-large = Plik jest za duży
theme-color = To nie jest kolor
theme-color-hint = Kolor zapisuje się jako #rrggbb, na przykład #1f2937, w cudzysłowie
theme-no-colors = Potrzebny jest tu co najmniej jeden kolor
theme-range = Może tu stać liczba od { $low } do { $high }
theme-columns = column_min jest większe niż column_max
theme-slot = W stopce nie ma miejsca { $name }
theme-slots = Są: { $names }
theme-no-font = Font nie ma ani nazwy, ani plików
theme-no-font-hint = Wpisz { $name } albo { $files } ze ścieżką względem motywu
theme-font-missing = Na tym komputerze nie ma fontu { $name }; teksty złożono fontem Inter
theme-font-missing-hint = Zainstaluj go albo połóż jego pliki obok motywu i wymień je: { $files }
theme-font-damaged = Plik { $number } fontu nie jest fontem albo jest uszkodzony
theme-font-kinds = Czytane są pliki TTF, OTF, TTC i OTC; fonty internetowe (WOFF) nie
theme-no-bold = Font { $name } nie ma odmiany pogrubionej; nagłówki złożono odmianą zwykłą
theme-no-bold-hint = Wymień także plik odmiany pogrubionej
theme-logo-one = Logo wymaga pliku albo danych, nie obu naraz
theme-logo-data = Dane logo nie są w base64
theme-faint = { $ink } na { $ground } ma kontrast { $ratio }:1; aby tekst dobrze się czytało, potrzeba 4,5:1
theme-faint-hint = Przyciemnij jeden z kolorów albo rozjaśnij drugi

# Teksty złożone innym fontem. Po rodzaju stoi nazwa.
letters-card = karta
letters-stage = etap
letters-lane = pas
letters-persona = persona
letters-curve = krzywa
letters-title = tytuł i opis
letters-page = strona
letters-missing = Żaden font na tym komputerze nie ma { $letters }: zamiast każdego znaku stoi ramka z jego numerem, najpierw w „{ $text }” ({ $kind }: { $name })
letters-missing-hint = Zainstaluj font, który je zawiera, albo napisz tekst bez nich
letters-substituted = „{ $text }” ({ $kind }: { $name }) złożono częściowo fontem { $font }, bo { $own } nie ma niektórych znaków
letters-substituted-hint = Na komputerze bez fontu { $font } będzie to wyglądać inaczej
letters-more =
    { $count ->
        [one] Jeszcze jeden tekst złożono częściowo fontem { $font }
        [few] Jeszcze { $count } teksty złożono częściowo fontem { $font }
        [many] Jeszcze { $count } tekstów złożono częściowo fontem { $font }
       *[other] Jeszcze { $count } tekstu złożono częściowo fontem { $font }
    }
