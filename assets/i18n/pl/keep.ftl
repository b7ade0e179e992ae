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
