### Zachowana niezapisana praca, wersje plików i pliki otwarte gdzie indziej.

keep-command-recover = Niezapisana praca…
keep-title = Niezapisana praca
keep-explained = Program zakończył działanie, zanim zapisano te zmiany
keep-only-aside = Nic nie czeka na przywrócenie. Zmiany, z których zrezygnowano, są jeszcze przez jakiś czas przechowywane
keep-nothing = Nic nie czeka na przywrócenie
keep-aside = Odłożone
keep-count = { $count ->
    [one] { $count } mapa z niezapisanymi zmianami
    [few] { $count } mapy z niezapisanymi zmianami
    [many] { $count } map z niezapisanymi zmianami
   *[other] { $count } mapy z niezapisanymi zmianami
}
keep-found = Została niezapisana praca z poprzedniego razu
keep-show = Pokaż
keep-restore = Przywróć
keep-open-file = Otwórz plik zamiast tego
keep-set-aside = Odłóż
keep-later = Później
keep-restored = Przywrócono. Zapisz mapę, żeby ją zachować
keep-was-set-aside = Niezapisaną pracę odłożono
keep-step-restore = przywrócenie
keep-no-file = Nigdy nie zapisano
keep-file-changed = Inny program zmienił od tego czasu plik
keep-file-gone = Pliku już nie ma
keep-cards-added = { $count ->
    [one] dodano { $count } kartę
    [few] dodano { $count } karty
    [many] dodano { $count } kart
   *[other] dodano { $count } karty
}
keep-cards-changed = { $count ->
    [one] zmieniono { $count } kartę
    [few] zmieniono { $count } karty
    [many] zmieniono { $count } kart
   *[other] zmieniono { $count } karty
}
keep-cards-removed = { $count ->
    [one] usunięto { $count } kartę
    [few] usunięto { $count } karty
    [many] usunięto { $count } kart
   *[other] usunięto { $count } karty
}
keep-besides = inne zmiany
keep-besides-alone = Zmiany poza kartami
keep-ago-now = przed chwilą
keep-ago-minutes = { $count ->
    [one] { $count } minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
}
keep-ago-hours = { $count ->
    [one] { $count } godzinę temu
    [few] { $count } godziny temu
    [many] { $count } godzin temu
   *[other] { $count } godziny temu
}
keep-ago-days = { $count ->
    [one] { $count } dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
}
keep-damaged = Nie udało się odczytać kopii niezapisanej pracy; przeniesiono ją do { $path }
keep-damaged-hint = Niczego nie wyrzucono
keep-journal-trouble = Niezapisanej pracy nie da się teraz zabezpieczać: { $reason }
keep-journal-trouble-hint = Do czasu naprawy zapisuj mapę często

## Wersje pliku

keep-command-versions = Wersje…
keep-versions-of = Wersje pliku { $name }
keep-versions-reading = Odczytywanie wersji
keep-versions-explained = Każdy zapis jest tu przez jakiś czas przechowywany. Przywrócenie to jeden krok, który można cofnąć
keep-no-versions-yet = Nie ma jeszcze żadnych wersji. Powstają przy każdym zapisie
keep-version-unreadable = Nie da się odczytać
keep-version-restored = Wersja jest na mapie. Zapisz, żeby ją zachować
keep-show-versions = Wersje…
keep-open-copy = Otwórz kopię
keep-step-version = przywrócenie wersji
keep-no-time = Jakiś czas temu
keep-no-version-kept = Zapisano, ale nie udało się przechować wersji: { $reason }

## Pliki, które zmieniają lub mają otwarte inni

keep-step-reload = wczytanie pliku na nowo
keep-reloaded = Inny program zmienił plik { $name }; widać go takim, jaki jest teraz
keep-reload = Weź ich wersję
keep-changed-outside = Inny program zmienił plik { $name }
keep-decide = Zdecyduj…
keep-unreadable-outside = Inny program zmienił plik { $name } i nie da się go teraz odczytać. Mapa zostaje taka, jaka jest tutaj
keep-gone = Pliku { $name } nie ma już w jego folderze
keep-gone-hint = Mapa jest tu nadal. Przed ponownym zapisaniem pliku pojawi się pytanie
keep-gone-question = Pliku { $name } nie ma już w jego folderze
keep-gone-explained = Usunięto go, przeniesiono albo zmieniono mu nazwę. Ponowny zapis utworzy go tam, gdzie był
keep-save-again = Zapisz ponownie
keep-protected-question = Plik { $name } jest chroniony przed zapisem
keep-protected-explained = Po zastąpieniu ochrona pozostanie; zapis pod inną nazwą nie ruszy tego pliku
keep-state-gone = pliku już nie ma
keep-state-to-read = do czytania
keep-in-use-question = Plik { $name } jest otwarty w innym oknie
keep-in-use-explained = Kto zapisze jako drugi, zostanie zapytany, co zrobić ze zmianami drugiej osoby
keep-in-use-host = Jest otwarty na komputerze { $host }. Kto zapisze jako drugi, zostanie zapytany, co zrobić ze zmianami drugiej osoby
keep-open-to-read = Otwórz do czytania
keep-open-anyway = Otwórz mimo to

keep-merge = Scal
keep-merge-question = Obie strony zmieniły to samo
keep-merge-explained = Wszystko inne jest już scalone. Wybierz, co jest właściwe
keep-merge-too-much = Obie strony razem to więcej, niż mapa może pomieścić
keep-mine = Moje
keep-theirs = Ich
keep-all-mine = Wszędzie moje
keep-all-theirs = Wszędzie ich
keep-merged = Zmiany obu stron są na mapie. Zapisz, żeby je zachować
keep-step-merge = scalenie
