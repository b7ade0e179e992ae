### Finding one's way: the bar that finds and replaces.

find-command-find = Найти…
find-command-replace = Найти и заменить…
find-command-next = Найти далее
find-command-previous = Найти ранее
find-tool-find = Найти
find-query = Искать на карте
find-with = Заменить на
find-count = { $current } из { $total }
find-none = Не найдено
find-close = Закрыть панель поиска
find-replace-one = Заменить
find-replace-all = Заменить все
find-step-replace = замена текста
find-replaced = { $count ->
    [one] Заменено в { $count } месте
    [few] Заменено в { $count } местах
    [many] Заменено в { $count } местах
   *[other] Заменено в { $count } места
}
