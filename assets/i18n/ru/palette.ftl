### The palette: every command and every thing by a few letters of its name.

palette-command = Команды…
palette-command-context-menu = Контекстное меню
palette-context-menu = Что здесь можно сделать
palette-tool = Команды
palette-search = Найти команду, этап, карточку…
palette-nothing = Ничего с таким названием. Меньше букв — больше найденного

## Why a command makes no sense now: what to do first

palette-needs-map = Сначала откройте карту
palette-needs-selection = Сначала выделите что-нибудь
palette-needs-one = Сначала выделите что-то одно
palette-needs-cards = Сначала выделите карточку
palette-needs-stage = Сначала выделите этап
palette-needs-lane = Сначала выделите дорожку
palette-needs-curve = Сначала выделите кривую
palette-needs-point = Сначала выделите точку кривой
palette-needs-movable = Сначала выделите карточки, этап или дорожку
palette-needs-past = Отменять нечего
palette-needs-future = Повторять нечего

## Other words a command is found by

palette-also-export = изображение PNG сохранить рисунок
palette-also-settings = параметры язык тёмная светлая тема
palette-also-undo = вернуть назад
palette-also-redo = вернуть снова
palette-also-remove = убрать стереть
palette-also-find = поиск искать
palette-also-zoom-map = вся карта обзор
palette-also-keys = справка помощь клавиши
palette-also-edit-text = переименовать изменить название писать
