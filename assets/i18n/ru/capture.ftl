### Карточки в темпе разговора: знаки в начале, вставленные списки, парковка, картинки.

capture-barrier = Барьер
capture-opportunity = Возможность
capture-question = Вопрос
capture-quote = Цитата
capture-chip = { $kind } → { $lane }
capture-chip-here = { $kind }, остаётся здесь
capture-chip-new = { $kind } → новая дорожка { $lane }
capture-escape = { $twice } — это просто { $mark }
capture-lane-made = Новая дорожка «{ $lane }»
capture-lane-opened = Дорожка «{ $lane }» снова открыта

capture-command-parking = Отложить мысль на парковку
capture-command-park = Переместить на парковку
capture-step-park = перемещение карточек на парковку
capture-park-a-thought = Отложить мысль
capture-parked-card = На парковке: { $text }
capture-parking-empty = Здесь ждут мысли, у которых пока нет места. Перетащите их в ячейку, когда придёт время
capture-parking-fold = Свернуть парковку
capture-parking-open = Развернуть парковку
capture-let-go-to-park = Отпустите, чтобы отложить на парковку

capture-paste-range = { $cards }, { $rows } × { $columns }, начиная с: { $lane } / { $stage }
capture-paste-lines = { $cards }, начиная с: { $lane } / { $stage }
capture-paste-to-lot = { $cards }, на парковку
capture-paste-new-stages = { $count ->
    [one] { $count } новый этап
    [few] { $count } новых этапа
    [many] { $count } новых этапов
   *[other] { $count } нового этапа
}
capture-paste-named-stages = { $count ->
    [one] { $count } пустой этап получит название
    [few] { $count } пустых этапа получат названия
    [many] { $count } пустых этапов получат названия
   *[other] { $count } пустого этапа получит название
}
capture-paste-parked = { $count ->
    [one] { $count } без места, отправится на парковку
    [few] { $count } без места, отправятся на парковку
    [many] { $count } без места, отправятся на парковку
   *[other] { $count } без места, отправятся на парковку
}
capture-paste-names-stages = В первой строке названия этапов
capture-paste-down = Вниз по ячейке
capture-paste-across = По этапам
capture-paste-one = Одна карточка
capture-paste-marks = Знаки ! * ? « задают вид
capture-paste-do = Вставить
capture-paste-keys = Enter вставляет, Esc отменяет, стрелки переносят место

capture-reading-pictures = Чтение изображения…
capture-step-pictures = добавление изображений
capture-pictures-added = { $count ->
    [one] Добавлено { $count } изображение
    [few] Добавлено { $count } изображения
    [many] Добавлено { $count } изображений
   *[other] Добавлено { $count } изображения
}
capture-pictures-many = { $count ->
    [one] { $count } изображение — слишком много за раз: взяты первые { $limit }
    [few] { $count } изображения — слишком много за раз: взяты первые { $limit }
    [many] { $count } изображений — слишком много за раз: взяты первые { $limit }
   *[other] { $count } изображения — слишком много за раз: взяты первые { $limit }
}
capture-picture-of-clipboard = Изображение из буфера обмена
capture-picture-none = { $name } — не изображение
capture-picture-other = { $name } — изображение в формате, который карта не хранит
capture-picture-kinds = Возьмите изображение PNG или JPEG либо сделайте снимок экрана
capture-picture-damaged = { $name }: изображение повреждено или обрезано
capture-picture-damaged-hint = Сохраните или скопируйте его ещё раз там, откуда оно взято
capture-picture-large = { $name }: изображение слишком большое, { $width } × { $height } пикселей
capture-picture-heavy = { $name }: изображение слишком большое, чтобы хранить его в карте
capture-picture-large-hint = Сначала уменьшите его: достаточно { $side } пикселей по длинной стороне
capture-drop-pictures = Отпустите изображения над ячейкой
capture-command-copy-picture = Копировать как изображение
capture-painting-picture = Рисуется изображение…
capture-copied-map = Карта в буфере обмена как изображение, { $width } × { $height } пикселей
capture-copied-board = Доска в буфере обмена как изображение, { $width } × { $height } пикселей
capture-copied-selection = Выделенное в буфере обмена как изображение, { $width } × { $height } пикселей
