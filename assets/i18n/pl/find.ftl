### Finding one's way: the bar that finds and replaces.

find-command-find = Znajdź…
find-command-replace = Znajdź i zamień…
find-command-next = Znajdź następne
find-command-previous = Znajdź poprzednie
find-tool-find = Znajdź
find-query = Szukaj na mapie
find-with = Zamień na
find-count = { $current } z { $total }
find-none = Nie znaleziono
find-close = Zamknij pasek wyszukiwania
find-replace-one = Zamień
find-replace-all = Zamień wszystkie
find-step-replace = zamiana tekstu
find-replaced = { $count ->
    [one] Zamieniono w { $count } miejscu
    [few] Zamieniono w { $count } miejscach
    [many] Zamieniono w { $count } miejscach
   *[other] Zamieniono w { $count } miejsca
}
