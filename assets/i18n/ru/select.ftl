### Selecting, and acting on everything selected.

## Names of edits of several things, as they stand after "Undo" and "Redo"

select-edit-cards = изменение карточек
select-edit-stages = изменение этапов
select-edit-lanes = изменение дорожек
select-edit-curves = изменение кривых
select-edit-points = изменение точек
select-step-recolour = изменение цвета
select-edit-field-of-cards = { $count ->
    [one] изменение «{ $field }» ({ $count } карточка)
    [few] изменение «{ $field }» ({ $count } карточки)
    [many] изменение «{ $field }» ({ $count } карточек)
   *[other] изменение «{ $field }» ({ $count } карточки)
}
select-edit-field-of-stages = { $count ->
    [one] изменение «{ $field }» ({ $count } этап)
    [few] изменение «{ $field }» ({ $count } этапа)
    [many] изменение «{ $field }» ({ $count } этапов)
   *[other] изменение «{ $field }» ({ $count } этапа)
}
select-edit-field-of-lanes = { $count ->
    [one] изменение «{ $field }» ({ $count } дорожка)
    [few] изменение «{ $field }» ({ $count } дорожки)
    [many] изменение «{ $field }» ({ $count } дорожек)
   *[other] изменение «{ $field }» ({ $count } дорожки)
}
select-edit-field-of-curves = { $count ->
    [one] изменение «{ $field }» ({ $count } кривая)
    [few] изменение «{ $field }» ({ $count } кривые)
    [many] изменение «{ $field }» ({ $count } кривых)
   *[other] изменение «{ $field }» ({ $count } кривой)
}
select-edit-field-of-points = { $count ->
    [one] изменение «{ $field }» ({ $count } точка)
    [few] изменение «{ $field }» ({ $count } точки)
    [many] изменение «{ $field }» ({ $count } точек)
   *[other] изменение «{ $field }» ({ $count } точки)
}

## What is selected

select-status = Выделено: { $what }
select-count-points = { $count ->
    [one] { $count } точка
    [few] { $count } точки
    [many] { $count } точек
   *[other] { $count } точки
}
select-count-curves = { $count ->
    [one] { $count } кривая
    [few] { $count } кривые
    [many] { $count } кривых
   *[other] { $count } кривой
}
select-count-personas = { $count ->
    [one] { $count } персона
    [few] { $count } персоны
    [many] { $count } персон
   *[other] { $count } персоны
}
select-count-links = { $count ->
    [one] { $count } передача
    [few] { $count } передачи
    [many] { $count } передач
   *[other] { $count } передачи
}
select-count-stakeholders = { $count ->
    [one] { $count } заинтересованное лицо
    [few] { $count } заинтересованных лица
    [many] { $count } заинтересованных лиц
   *[other] { $count } заинтересованного лица
}
select-count-texts = { $count ->
    [one] { $count } текст
    [few] { $count } текста
    [many] { $count } текстов
   *[other] { $count } текста
}
select-removed = Удалено: { $what }

## The inspector of several things

select-different = Разные
select-mixed = Выберите вид, чтобы его изменить
select-horizon-derived = Выводится для каждой
select-everything-tagged = Выделить всё с меткой «{ $name }»
select-tag-on-all = Поставить метку «{ $name }» на все
select-tag-off = Снять метку «{ $name }»

## Commands

select-menu = Выделение
select-command-contents = Выделить карточки внутри
select-command-kind = Выделить все этого вида
select-command-tag = Выделить все с этой меткой
select-command-channel = Выделить все этого канала
select-command-owner = Выделить все этого ответственного
select-command-evidence = Выделить все с этим основанием
select-command-next-pane = Перейти к следующей панели
select-command-previous-pane = Перейти к предыдущей панели

## Selecting what is alike

select-similar = Выделить похожие
select-with-tag = Метка: { $name }
select-with-channel = Канал: { $name }
select-with-owner = Ответственный: { $name }
select-with-evidence = Основание: { $name }
select-moments-of-truth = Все моменты истины
select-pain-points = Все болевые точки
select-advantages = Все преимущества
select-kind-actions = Все действия
select-kind-touchpoints = Все точки контакта
select-kind-emotion = Все эмоции
select-kind-thoughts = Все мысли
select-kind-motivations = Все мотивы
select-kind-needs = Все потребности
select-kind-barriers = Все барьеры
select-kind-opportunities = Все возможности
select-kind-backstage = Всё закулисье
select-kind-metrics = Все показатели
select-kind-storyboard = Все картинки
select-kind-text = Все заметки
