### Handing the map over: the export dialog, its presets, and what comes of it.

## The export dialog

deliver-title = Экспорт
deliver-export = Экспортировать…
deliver-use-png = Изображение для слайдов, документов и сайтов
deliver-use-svg = Рисунок, чёткий в любом размере, с текстом, который можно выделить
deliver-use-pdf = Документ для печати и почты: с поиском и для программ чтения с экрана
deliver-use-pptx = Слайды, где карточки и кривые можно править в PowerPoint и Impress
deliver-use-xlsx = Книга: карта в виде матрицы, карточки, персоны и возможности — строками
deliver-use-csv = Таблица карточек для любого табличного редактора
deliver-use-markdown = Карта в виде плана обычным текстом
deliver-use-mermaid = Диаграмма пути для вики и репозиториев
deliver-use-json = Вся карта как данные для других программ

## What

deliver-what = Что
deliver-what-map = Вся карта
deliver-what-selection = Выделенное
deliver-what-stage = Один этап
deliver-what-lanes = Некоторые дорожки
deliver-stage = Этап
deliver-boards = Доски

## How it looks

deliver-theme = Тема бумаги
deliver-transparent = Прозрачный фон
deliver-text = Текст
deliver-text-overlaid = Контуры, текст можно выделить
deliver-text-fonts = Встроенные шрифты, можно править
deliver-text-outlines = Только контуры

## How large

deliver-size = Размер
deliver-size-scale = По масштабу
deliver-size-width = По ширине в пикселях
deliver-size-paper = На бумаге
deliver-scale = Масштаб
deliver-width = Ширина, пиксели
deliver-dpi = Точки на дюйм
deliver-usual = как обычно
deliver-paper = Бумага
deliver-paper-none = По размеру карты
deliver-paper-usual = Слайд 16 : 9
deliver-paper-sized = { $name } ({ $width } × { $height } мм)
deliver-paper-letter = US Letter
deliver-paper-tabloid = US Tabloid
deliver-paper-slide = Слайд 16 : 9
deliver-paper-millimetres = { $width } × { $height } мм
deliver-paper-own = Свой размер
deliver-paper-width = Ширина, мм
deliver-paper-height = Высота, мм
deliver-orientation = Ориентация
deliver-orientation-auto = Как подходит карте
deliver-orientation-landscape = Альбомная
deliver-orientation-portrait = Книжная
deliver-margin = Свободно по краям, мм

## How many

deliver-pages = Страницы
deliver-pages-one = Одна страница
deliver-pages-tiles = Листы для склейки
deliver-pages-stages = По нескольку этапов на каждой
deliver-pages-usual = Как удобнее для каждой доски
deliver-pages-board = По странице на доску
deliver-pages-several = Несколько страниц
deliver-tile = Бумага листа
deliver-overlap = Нахлёст, мм
deliver-also = Создать также
deliver-each-persona = Отдельный файл для каждой персоны

## What there is to know before

deliver-fact-pixels = { $width } × { $height } пикселей
deliver-fact-size = { $width } × { $height } см
deliver-fact-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
deliver-fact-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
deliver-fact-kilobytes = около { $size } кБ
deliver-fact-megabytes = около { $size } МБ
deliver-fact-at-once = готово через мгновение
deliver-fact-seconds = { $count ->
    [one] около { $count } секунды
    [few] около { $count } секунд
    [many] около { $count } секунд
   *[other] около { $count } секунды
}
deliver-fact-minutes = { $count ->
    [one] около { $count } минуты
    [few] около { $count } минут
    [many] около { $count } минут
   *[other] около { $count } минуты
}
deliver-fact-measuring = Измеряем…
deliver-reading = Самый мелкий текст { $points } пт, читается с { $metres } м
deliver-reading-small = Самый мелкий текст { $points } пт, читается только с { $metres } м
deliver-enlarge-paper = Увеличить до { $paper }
deliver-enlarge-width = Увеличить до { $width } пикселей
deliver-enlarge-scale = Увеличить до масштаба { $scale }
deliver-enlarge-pages = Разнести на несколько страниц
deliver-small-for-good = помогут меньше этапов

## The preview

deliver-preview-waiting = Рисуем…
deliver-preview-page = Страница { $page } из { $pages }
deliver-preview-page-named = Страница { $page } из { $pages }: { $name }
deliver-preview-back = Предыдущая страница
deliver-preview-on = Следующая страница
deliver-preview-more = Файл продолжается

## Presets

deliver-preset = Набор: { $name }
deliver-preset-none = свой
deliver-preset-screen = Экран
deliver-preset-slide = Изображение для слайда
deliver-preset-deck = Слайды для правки
deliver-preset-print = Офисный принтер, A3
deliver-preset-poster = Плакат, A0
deliver-preset-tiles = Плакат из листов A4
deliver-preset-keep = Сохранить как набор…
deliver-preset-rename = Переименовать «{ $name }»…
deliver-preset-forget = Удалить «{ $name }»
deliver-preset-read-from = Прочитать из файла…
deliver-preset-write-to = Записать в файл…
deliver-preset-copy = Копировать как текст
deliver-preset-name = Название набора
deliver-preset-name-hint = например, Пакет для клиента
deliver-preset-name-wrong = В названии не больше 60 букв, без косых черт, двоеточий, звёздочек и вопросительных знаков
deliver-preset-keep-button = Сохранить набор
deliver-preset-name-cancel = Не сохранять
deliver-preset-forgotten = Набор «{ $name }» удалён
deliver-preset-copied = Набор в буфере обмена как текст
deliver-preset-written = Набор записан в { $name }
deliver-preset-read = Набор «{ $name }» готов
deliver-preset-file = набор

## Files

deliver-dialog-several = Экспорт нескольких файлов
deliver-dialog-read-preset = Прочитать набор
deliver-dialog-write-preset = Записать набор
deliver-files-several = Имена всех файлов начнутся так
deliver-files-presets = Наборы настроек
deliver-files-svg = Рисунки SVG
deliver-files-pdf = Документы PDF
deliver-files-pptx = Слайды
deliver-files-xlsx = Книги Excel
deliver-files-csv = Таблицы CSV
deliver-files-markdown = Тексты Markdown
deliver-files-mermaid = Диаграммы Mermaid
deliver-files-json = Данные JSON
deliver-replace = { $count ->
    [one] Заменить { $count } файл?
    [few] Заменить эти { $count } файла?
    [many] Заменить эти { $count } файлов?
   *[other] Заменить эти { $count } файла?
}
deliver-another-name = Другое имя…
deliver-done = Готово: { $name }
deliver-done-several = { $count ->
    [one] Готово: { $count } файл в { $folder }
    [few] Готово: { $count } файла в { $folder }
    [many] Готово: { $count } файлов в { $folder }
   *[other] Готово: { $count } файла в { $folder }
}
deliver-open-folder = Открыть папку

## On the clipboard

deliver-command-copy-svg = Копировать как SVG
deliver-command-copy-text = Копировать как текст
deliver-copied-svg = SVG в буфере обмена, { $size } кБ
deliver-copied-text = { $count ->
    [one] План в буфере обмена, { $count } строка
    [few] План в буфере обмена, { $count } строки
    [many] План в буфере обмена, { $count } строк
   *[other] План в буфере обмена, { $count } строки
}
