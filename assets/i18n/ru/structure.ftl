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
