### The map as a list.

outline-unnamed = Пока без названия
outline-command = Структура
outline-title = Структура
outline-close = Закрыть структуру
outline-search = Найти в структуре
outline-nothing = На карте нет ничего с таким названием
outline-stages = Этапы
outline-lanes = Дорожки
