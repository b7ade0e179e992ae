### Что холст говорит поверх карты и тем, кто её не видит.

canvas-double-click-adds-a-card = Дважды щёлкните, чтобы добавить карточку
canvas-lane-is-folded = Дорожка «{ $lane }» свёрнута. Разверните её, чтобы добавить карточки
canvas-curve-needs-a-persona = Кривая показывает, что чувствует одна персона. Сначала добавьте персону

canvas-access-map = Карта
canvas-access-overview = Обзор всей карты
canvas-access-more = { $count ->
    [one] Ещё { $count } элемент на экране
    [few] Ещё { $count } элемента на экране
    [many] Ещё { $count } элементов на экране
   *[other] Ещё { $count } элемента на экране
}
canvas-access-title = Заголовок: { $text }
canvas-access-scenario = Сценарий: { $text }
canvas-access-goal = Цель: { $text }
canvas-access-footer = Легенда
canvas-access-persona = Персона: { $name }
canvas-access-stage = Этап: { $name }
canvas-access-phase = Фаза: { $name }
canvas-access-lane = Дорожка: { $name }
canvas-access-cell = Пусто: { $lane }, этап { $stage }
canvas-access-card = { $kind }: { $text }, этап { $stage }
canvas-access-parked-card = { $kind }: { $text }, парковка
canvas-access-curve = Кривая эмоций: { $name }
canvas-access-point = Чувства, { $name }, этап { $stage }: { $score }
canvas-access-stakeholder = Заинтересованное лицо: { $name }

canvas-card-action = Действие
canvas-card-touchpoint = Точка контакта
canvas-card-emotion = Эмоция
canvas-card-thought = Мысль
canvas-card-motivation = Мотивация
canvas-card-need = Потребность
canvas-card-barrier = Барьер
canvas-card-opportunity = Возможность
canvas-card-backstage = Закулисье
canvas-card-metric = Показатель
canvas-card-storyboard = Картинка
canvas-card-text = Текст
