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
palette-needs-link = Сначала выделите связь
palette-needs-movable = Сначала выделите карточки, этапы или дорожки
palette-needs-past = Отменять нечего
palette-needs-future = Повторять нечего

## Other words a command is found by

palette-also-export = изображение PNG сохранить рисунок PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown
palette-also-settings = параметры язык тёмная светлая тема
palette-also-undo = вернуть назад
palette-also-redo = вернуть снова
palette-also-remove = убрать стереть
palette-also-find = поиск искать
palette-also-zoom-map = вся карта обзор
palette-also-keys = справка помощь клавиши
palette-also-edit-text = переименовать изменить название писать
palette-also-survey = NPS CES CSAT оценка показатель анкета

## Keys of one’s own

palette-keys-no-command = Настройки дают клавиши команде «{ $word }», которой нет
palette-keys-no-key = «{ $keys }» для «{ $command }» в настройках — не клавиша
palette-keys-no-key-hint = Пишите клавиши так: Ctrl+Shift+F, Alt+Up или F4
palette-keys-meant = Возможно, имеется в виду { $word }
palette-keys-names-hint = Список сочетаний показывает действующие клавиши и позволяет их изменить
palette-keys-fixed = Клавиши команды «{ $command }» принадлежат буферу обмена системы и не меняются
palette-keys-fixed-why = Эти клавиши принадлежат буферу обмена системы
palette-keys-passed-over = { $count ->
    [one] { $count } клавиша из настроек пропущена
    [few] { $count } клавиши из настроек пропущены
    [many] { $count } клавиш из настроек пропущено
   *[other] { $count } клавиши из настроек пропущено
}
palette-keys-reserved = { $keys } занимает система, поэтому для «{ $command }» это не подходит
palette-keys-types = { $keys } печатает символ, поэтому для «{ $command }» это не подходит: добавьте Ctrl или Alt
palette-keys-own = { $keys } ведёт по карте, поэтому для «{ $command }» это не подходит
palette-keys-taken = { $keys } принадлежит команде «{ $other }», поэтому для «{ $command }» это не подходит
palette-keys-press = Нажмите новые клавиши…
palette-keys-none = Добавить клавиши
palette-keys-change = Изменить клавиши команды «{ $command }»
palette-keys-reset = Исходные клавиши команды «{ $command }»
palette-keys-reset-all = Все клавиши как вначале
palette-keys-listening = Esc оставляет прежние клавиши, Backspace убирает их
palette-keys-explained = Нажмите кнопку с клавишей, чтобы изменить её
