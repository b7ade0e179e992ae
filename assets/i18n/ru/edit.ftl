### Names of edits, as they stand after "Undo" and "Redo": small letters, a noun but in English.

edit-set-about = изменение заголовка карты
edit-add-persona = добавление персоны
edit-set-persona = изменение персоны
edit-move-persona = перемещение персоны
edit-remove-persona = удаление персоны
edit-add-stage = добавление этапа
edit-set-stage = изменение этапа
edit-move-stage = перемещение этапа
edit-move-stages = перемещение этапов
edit-remove-stage = удаление этапа
edit-split-stage = разделение этапа
edit-merge-stage = объединение этапов
edit-add-lane = добавление дорожки
edit-set-lane = изменение дорожки
edit-move-lane = перемещение дорожки
edit-move-lanes = перемещение дорожек
edit-remove-lane = удаление дорожки
edit-add-card = добавление карточки
edit-add-cards = добавление карточек
edit-set-card = изменение карточки
edit-move-cards = перемещение карточек
edit-remove-cards = удаление карточек
edit-add-curve = добавление кривой
edit-set-curve = изменение кривой
edit-remove-curve = удаление кривой
edit-add-point = добавление точки
edit-set-point = изменение точки
edit-remove-point = удаление точки
edit-add-link = добавление передачи
edit-set-link = изменение передачи
edit-remove-link = удаление передачи
edit-add-stakeholder = добавление заинтересованного лица
edit-set-stakeholder = изменение заинтересованного лица
edit-remove-stakeholder = удаление заинтересованного лица

## Why an edit was not made

edit-error-unknown = Этого больше нет на карте
edit-error-no-next-stage = За этим этапом нет следующего
edit-error-link-to-itself = Для передачи нужны две разные карточки
edit-error-full = Карта заполнена: таких элементов может быть не больше { $limit }
edit-error-text = Текст слишком длинный: не больше { $limit } байт
edit-error-list = Список слишком длинный: не больше { $limit } строк
edit-error-picture = Изображение слишком большое: не больше { $limit } МиБ
edit-error-figure = Такое число карта хранить не может
edit-error-points = Кривая заполнена: не больше { $limit } точек
edit-error-points-in-all = Кривые этой карты заполнены: вместе не больше { $limit } точек
edit-error-entries-in-all = Списки этой карты заполнены: вместе не больше { $limit } строк
