### The window: bars, panels, dialogs, notices, commands.

## The bar of tools and the menus

app-menu = Меню
app-menu-file = Файл
app-menu-edit = Правка
app-menu-insert = Вставка
app-menu-arrange = Порядок
app-menu-card = Карточка
app-menu-curve = Кривая
app-menu-view = Вид
app-menu-help = Справка
app-tool-stage = Этап
app-tool-lane = Дорожка
app-tool-touchpoint = Точка контакта
app-tool-card = Карточка
app-export = Экспорт
app-undo-of = Отменить: { $what }
app-redo-of = Повторить: { $what }
app-undone = Отменено: { $what }
app-redone = Повторено: { $what }
app-state-saved = сохранено
app-state-unsaved = не сохранено
app-state-mended = исправлено, не сохранено
app-state-new = ещё не сохранено

## Commands

app-command-new = Новая карта…
app-command-open = Открыть…
app-command-save = Сохранить
app-command-save-as = Сохранить как…
app-command-export = Экспортировать…
app-command-settings = Настройки…
app-command-close = Закрыть карту
app-command-quit = Выйти
app-command-undo = Отменить
app-command-redo = Повторить
app-command-edit-text = Изменить текст
app-command-duplicate = Дублировать
app-command-remove = Удалить
app-command-select-all = Выделить все карточки
app-command-deselect = Снять выделение
app-command-add-stage = Добавить этап
app-command-add-lane = Добавить дорожку
app-command-add-card = Добавить карточку
app-command-add-persona = Добавить персону
app-command-add-curve = Добавить кривую эмоций
app-command-zoom-in = Увеличить
app-command-zoom-out = Уменьшить
app-command-zoom-actual = Масштаб 100 %
app-command-zoom-map = Показать всю карту
app-command-zoom-selection = Показать выделенное
app-command-toggle-inspector = Инспектор
app-command-keys = Сочетания клавиш

app-step-duplicate = дублирование
app-step-remove = удаление
app-new-stage = Новый этап
app-new-persona = Новая персона
app-card-needs-cell = Карточке нужны этап и дорожка: сначала добавьте их

## The status bar

app-count-stages = { $count ->
    [one] { $count } этап
    [few] { $count } этапа
    [many] { $count } этапов
   *[other] { $count } этапа
}
app-count-lanes = { $count ->
    [one] { $count } дорожка
    [few] { $count } дорожки
    [many] { $count } дорожек
   *[other] { $count } дорожки
}
app-count-cards = { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
    [many] { $count } карточек
   *[other] { $count } карточки
}
app-count-selected = { $count ->
    [one] выделен { $count } элемент
    [few] выделено { $count } элемента
    [many] выделено { $count } элементов
   *[other] выделено { $count } элемента
}
app-offline = Без сети, всё на этом компьютере
app-language = Язык
app-language-system = Язык системы ({ $name })
app-zoom = { $percent } %
app-stop = Остановить

## Notices

app-notice-undo = Отменить
app-notice-dismiss = Закрыть сообщение
app-notice-more = Подробнее
app-notice-less = Скрыть подробности
app-removed-named = Удалено: «{ $name }»
app-opening = Открываем { $name }
app-saving = Сохраняем { $name }
app-exporting = Экспортируем { $name }
app-saved = Сохранено
app-saved-as = Сохранено как { $name }
app-export-stopped = Экспорт остановлен, файл не записан
app-opened-mended = Кое-что в { $name } было исправлено
app-open-failed = Не открыт { $file }: { $what }
app-broken = В окне что-то пошло не так
app-broken-detail = Для сообщения об ошибке: { $detail }
app-broken-kept = В окне что-то пошло не так. Копия карты лежит в { $path }
app-work-broken = Внутри программы что-то пошло не так
app-work-broken-hint = Ничего не изменилось. Сохраните карту под другим именем и попробуйте ещё раз
app-work-kept = Несохранённое лежит в { $path }
app-window-died = Окно закрылось из-за ошибки: { $detail }
app-window-died-kept = Несохранённое лежит в { $path }; программа предложит его при следующем запуске
app-window-died-hint = При следующем запуске программа предложит несохранённое
app-saved-kept = Сохранено. Прежнее содержимое файла лежит в { $name }
app-settings-unreadable = Не удалось прочитать настройки, поэтому действуют исходные
app-settings-unreadable-hint = Когда вы измените настройку, старый файл останется рядом с новым

## Unsaved changes

app-unsaved-question = Сохранить изменения в «{ $title }»?
app-unsaved-explained = Отброшенное ещё некоторое время можно вернуть: в меню, в пункте «Несохранённая работа…»
app-unsaved-save = Сохранить
app-unsaved-discard = Не сохранять
app-changed-question = Файл { $name } изменён другой программой
app-changed-explained = Объединение соберёт изменения обеих сторон и спросит там, где они расходятся. То, что заменено, останется среди версий
app-changed-save-as = Сохранить как…
app-changed-replace = Заменить
app-done = Готово
app-cancel = Отмена
app-untitled-file = Карта пути

## The start screen

app-start-claim = Нарисуйте, каково быть вашим клиентом
app-start-templates = Начать с шаблона
app-start-own = Ваши шаблоны
app-start-examples = Посмотреть готовую карту
app-start-recent = Недавние файлы
app-start-recent-empty = Здесь появятся карты, которые вы откроете или сохраните
app-drop-here = Отпустите файл, чтобы открыть его
app-start-forget = Убрать из списка

## File dialog

app-dialog-open = Открыть карту
app-dialog-save = Сохранить карту как
app-dialog-export = Экспорт в файл
app-dialog-picture = Выбрать изображение
app-dialog-name = Имя файла
app-dialog-name-hint = Имя или путь
app-dialog-up = На папку выше
app-dialog-empty = Здесь нет таких файлов
app-dialog-unreadable = Эту папку нельзя прочитать
app-dialog-no-name = Введите имя или выберите файл
app-dialog-no-file = Здесь нет файла { $name }
app-dialog-no-folder = Нет папки { $name }
app-dialog-other-ending = Файл .{ $typed } — это другое: здесь сохраняется .{ $ending }
app-dialog-replaces = { $name } уже есть. Заменить?
app-dialog-replace = Заменить
app-dialog-save-button = Сохранить
app-dialog-open-button = Открыть
app-files-maps = Карты пути
app-files-png = Изображения PNG
app-files-pictures = Изображения
app-place-home = Домашняя папка
app-place-documents = Документы
app-place-desktop = Рабочий стол
app-place-downloads = Загрузки
app-place-pictures = Изображения
app-place-computer = Компьютер

## Export

app-theme-throughline = Throughline
app-theme-plain = Простая, для чёрно-белой печати
app-theme-bold = Крупная, читается с пяти метров
app-theme-dark = Тёмная, для проектора

## Settings

app-settings = Настройки
app-appearance = Вид окна
app-appearance-system = Как в системе
app-appearance-light = Светлый
app-appearance-dark = Тёмный
app-appearance-explained = Карты сохраняют свою тему бумаги, как бы ни выглядело окно
app-motion = Плавные переходы

## Keyboard shortcuts

app-keys = Сочетания клавиш
app-keys-search = Поиск
app-keys-on-map = На карте
app-keys-pan = Пробел + перетаскивание, средняя кнопка, прокрутка
app-keys-pan-does = Сдвинуть вид
app-keys-zoom = Ctrl + колесо, щипок
app-keys-zoom-does = Изменить масштаб у указателя
app-keys-double-click = Двойной щелчок
app-keys-double-click-does = Новая карточка в пустой ячейке; изменить текст
app-keys-tab = Tab, Shift + Tab
app-keys-tab-does = При наборе: следующий, предыдущий этап
app-keys-arrows = Стрелки
app-keys-arrows-does = От карточки к карточке, от ячейки к ячейке
app-keys-drag = Перетащить заголовок
app-keys-drag-does = Переместить этап или дорожку со всем, что там есть
app-keys-point = Перетащить точку кривой, стрелки
app-keys-point-does = Задать оценку; с Shift — мелкими шагами
app-keys-many = Shift + щелчок, обвести рамкой
app-keys-many-does = Выделить несколько
app-keys-right-click = Щелчок правой кнопкой
app-keys-right-click-does = Меню того, что под указателем

## When there is no window

app-window-impossible = Не удалось открыть окно: { $reason }
app-window-no-display = Нет экрана, на котором можно открыть окно
app-window-needs-libraries = Установите нужные библиотеки; в Debian: apt install libxcursor1 libxi6 libxkbcommon-x11-0
app-window-needs-display = Запустите программу в графическом сеансе; «throughline export» работает и без него
app-window-needs-gl = Установите графический драйвер с OpenGL; в Debian: apt install libgl1 libgl1-mesa-dri

## The inspector

app-map = Карта
app-stage = Этап
app-lane = Дорожка
app-persona = Персона
app-curve = Кривая эмоций
app-point = Точка кривой
app-hand-off = Передача
app-stakeholder = Заинтересованное лицо
app-opportunity = Возможность
app-parked-card = Карточка на парковке
app-not-said = Не указано
app-one-per-line = По одному в строке
app-yes = Да
app-no = Нет
app-move-left = Сдвинуть влево
app-move-right = Сдвинуть вправо
app-move-up = Сдвинуть вверх
app-move-down = Сдвинуть вниз
app-remove-named = Удалить «{ $name }»
app-rating = { $name }: { $mark } из 5
app-new-stakeholder = Новое заинтересованное лицо
app-add-point = Добавить точку
app-add-stakeholder = Добавить заинтересованное лицо
app-add-hand-off = Передать…
app-add-feeling = Что чувствует { $name }
app-emotion-of = Эмоция · { $name }
app-first-emotion-lane = Первая дорожка эмоций
app-horizon-derived = { $horizon } (расчётный)
app-channel-own = Свой канал
app-journey-own = Свой тип пути
app-lane-shown = Показана
app-lane-folded = Свёрнута
app-lane-hidden = Скрыта
app-color-of-theme = Цвет темы
app-color-number = Код цвета
app-picture-choose = Выбрать…
app-picture-replace = Заменить…
app-picture-remove = Убрать
app-scale-plus-minus-two = от −2 до +2
app-scale-one-to-five = от 1 до 5
app-scale-one-to-ten = от 1 до 10
app-scale-plus-minus-five = от −5 до +5

app-section-place = Место
app-section-more = Ещё
app-section-details = Подробности
app-section-touchpoint = Как точка контакта
app-section-points = Точки
app-section-curves = Кривые эмоций
app-section-hand-offs = Передачи
app-section-persona = О человеке
app-section-empathy = Карта эмпатии
app-section-personas = Персоны
app-section-stakeholders = Заинтересованные лица

app-field-text = Текст
app-field-name = Название
app-field-person-name = Имя
app-field-title = Заголовок
app-field-scenario = Сценарий
app-field-goal = Цель карты
app-field-state = Состояние
app-field-journey = Тип пути
app-field-journey-name = Название типа пути
app-field-authors = Авторы
app-field-date = Дата
app-field-date-hint = ГГГГ-ММ-ДД
app-field-version = Версия
app-field-map-language = Язык карты
app-field-scale = Шкала оценок
app-field-notes = Заметки
app-field-note = Заметка
app-field-role = Роль
app-field-kind = Тип
app-field-initials = Инициалы
app-field-quote = Что сказал клиент
app-field-goals = Цели
app-field-needs = Потребности
app-field-frustrations = Разочарования
app-field-preferred-channels = Предпочитаемые каналы
app-field-thinks = Думает
app-field-feels = Чувствует
app-field-says = Говорит
app-field-does = Делает
app-field-pains = Боли
app-field-gains = Выгоды
app-field-state-of-mind = Настрой клиента
app-field-phase = Фаза
app-field-duration = Длительность
app-field-width = Ширина
app-field-height = Наименьшая высота
app-field-color = Цвет
app-field-hint = Пояснение
app-field-display = На странице
app-field-divider = Линия ниже
app-field-channel = Канал
app-field-channel-name = Название канала
app-field-device = Устройство
app-field-owner = Ответственный
app-field-customer-uses = Клиент пользуется
app-field-we-provide = Мы предлагаем
app-field-satisfaction = Удовлетворённость
app-field-importance-to-customer = Важность для клиента
app-field-importance-to-us = Важность для нас
app-field-waiting-time = Время ожидания
app-field-senses = Что видно, слышно, чем пахнет
app-field-evidence = Основание
app-field-source = Источник
app-field-tags = Метки
app-field-tags-hint = Через запятую
app-field-link = Ссылка
app-field-picture = Изображение
app-field-impact = Влияние
app-field-effort = Усилия
app-field-horizon = Горизонт
app-field-status = Статус
app-field-due = Срок
app-field-votes = Голоса
app-field-value = Значение
app-field-unit = Единица
app-field-target = Цель
app-field-span = Занимает
app-field-score = Оценка
app-field-emotion = Чувство одним словом
app-field-position = Место на этапе
app-field-caused-by = Причина
app-field-view = Взгляд
app-field-shown = Показана на карте
app-field-dimmed = Приглушена
app-field-compared = Сравнивается с другой кривой
app-field-marked = Отметить пик, провал, финал и самое резкое падение
app-field-from = Откуда
app-field-to = Куда
app-field-label = Подпись
app-field-both-ways = В обе стороны
app-field-power = Власть
app-field-support = Поддержка
