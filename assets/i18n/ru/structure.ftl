### Structure: stages and lanes moved, resized, split, folded, copied.

## Names of steps, as they stand after "Undo" and "Redo"

structure-step-width = изменение ширины
structure-step-height = изменение высоты
structure-step-stretch = растягивание карточки
structure-step-fold = сворачивание дорожки
structure-step-unfold = разворачивание дорожки
structure-step-hide = скрытие дорожки
structure-step-show = показ дорожек

## Handles on the map

structure-new-stage = Вставить этап здесь
structure-new-lane = Вставить дорожку здесь…
structure-lane-kind = Вид новой дорожки
structure-fold-named = Свернуть «{ $name }»
structure-unfold-named = Развернуть «{ $name }»
structure-show-hidden = { $count ->
    [one] { $count } скрытая дорожка: щёлкните, чтобы показать её
    [few] { $count } скрытые дорожки: щёлкните, чтобы показать их
    [many] { $count } скрытых дорожек: щёлкните, чтобы показать их
   *[other] { $count } скрытой дорожки: щёлкните, чтобы показать их
}

## Commands

structure-wider = Сделать шире
structure-narrower = Сделать уже
structure-taller = Сделать выше
structure-lower = Сделать ниже
structure-fit = Вернуть обычный размер
structure-split = Разделить этап
structure-merge = Объединить со следующим этапом
structure-fold = Свернуть или развернуть дорожку
structure-hide = Скрыть дорожку
structure-show-all = Показать все дорожки
structure-hidden-count = { $count ->
    [one] { $count } дорожка скрыта
    [few] { $count } дорожки скрыты
    [many] { $count } дорожек скрыто
   *[other] { $count } дорожки скрыто
}
structure-half-name = { $name } (2)
structure-needs-sizable = Сначала выделите этапы или карточки
structure-needs-stages = Сначала выделите этап
structure-needs-splittable = Сначала выделите этап или карточки в нём
structure-needs-lanes = Сначала выделите дорожку
structure-needs-hidden = Ни одна дорожка не скрыта
structure-hid = { $count ->
    [one] Скрыта { $count } дорожка; в экспорт она тоже не попадёт
    [few] Скрыты { $count } дорожки; в экспорт они тоже не попадут
    [many] Скрыто { $count } дорожек; в экспорт они тоже не попадут
   *[other] Скрыто { $count } дорожки; в экспорт они тоже не попадут
}

## Stages and lanes over the clipboard

structure-copied-stages = { $count ->
    [one] Скопирован { $count } этап
    [few] Скопировано { $count } этапа
    [many] Скопировано { $count } этапов
   *[other] Скопировано { $count } этапа
} (карточки: { $cards })
structure-copied-lanes = { $count ->
    [one] Скопирована { $count } дорожка
    [few] Скопировано { $count } дорожки
    [many] Скопировано { $count } дорожек
   *[other] Скопировано { $count } дорожки
} (карточки: { $cards })
structure-cut-stages = { $count ->
    [one] Вырезан { $count } этап
    [few] Вырезано { $count } этапа
    [many] Вырезано { $count } этапов
   *[other] Вырезано { $count } этапа
} (карточки: { $cards })
structure-cut-lanes = { $count ->
    [one] Вырезана { $count } дорожка
    [few] Вырезано { $count } дорожки
    [many] Вырезано { $count } дорожек
   *[other] Вырезано { $count } дорожки
} (карточки: { $cards })
structure-pasted-stages = { $count ->
    [one] Вставлен { $count } этап
    [few] Вставлено { $count } этапа
    [many] Вставлено { $count } этапов
   *[other] Вставлено { $count } этапа
} (карточки: { $cards })
structure-pasted-lanes = { $count ->
    [one] Вставлена { $count } дорожка
    [few] Вставлено { $count } дорожки
    [many] Вставлено { $count } дорожек
   *[other] Вставлено { $count } дорожки
} (карточки: { $cards })
structure-pasted-personas = Для кривых добавлены персоны: { $names }
structure-pasted-no-lane = { $count ->
    [one] Для { $count } карточки здесь нет дорожки её вида: она на парковке
    [few] Для { $count } карточек здесь нет дорожки их вида: они на парковке
    [many] Для { $count } карточек здесь нет дорожки их вида: они на парковке
   *[other] Для { $count } карточки здесь нет дорожки их вида: они на парковке
}
structure-pasted-no-stage = { $count ->
    [one] Для { $count } карточки здесь нет этапа: она на парковке
    [few] Для { $count } карточек здесь нет этапа: они на парковке
    [many] Для { $count } карточек здесь нет этапа: они на парковке
   *[other] Для { $count } карточки здесь нет этапа: они на парковке
}
structure-pasted-no-point = { $count ->
    [one] { $count } точка кривой не нашла здесь места и пропущена
    [few] { $count } точки кривой не нашли здесь места и пропущены
    [many] { $count } точек кривой не нашли здесь места и пропущены
   *[other] { $count } точки кривой не нашли здесь места и пропущены
}

# Back stage.
structure-step-fold-back-stage = сворачивание закулисья
structure-step-unfold-back-stage = разворачивание закулисья
structure-fold-back-stage = Свернуть или развернуть закулисье
structure-no-back-stage = Под линией видимости нет дорожек. Линию выбирают в инспекторе дорожки над ней
