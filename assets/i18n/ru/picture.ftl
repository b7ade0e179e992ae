### Words on the page. They appear in pictures, so they are in the map's language.

## Title block

picture-untitled = Карта без названия
picture-scenario = Сценарий
picture-goal = Цель карты
picture-state-current = Текущее состояние
picture-state-future = Целевое состояние
picture-date = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
  } { $year } г.
picture-own-name = { $name }
picture-journey-onboarding = Подключение
picture-journey-retention = Удержание
picture-journey-use = Использование
picture-journey-renewal = Продление

## People

picture-untitled-persona = Персона без имени
picture-archetype = Архетип
picture-individual = Реальный клиент
picture-view-as-is = Как есть
picture-view-expected = Как ожидалось
picture-view-to-be = Как должно быть
picture-quadrant-champion = Лидеры
picture-quadrant-supporter = Сторонники
picture-quadrant-guardian = Стражи
picture-quadrant-observer = Наблюдатели

## Stages and lanes

picture-untitled-stage = Этап без названия
picture-untitled-lane = Дорожка без названия
picture-folded-cards = { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
    [many] { $count } карточек
   *[other] { $count } карточки
}
picture-parking-lot = Парковка
picture-divider-interaction = Линия взаимодействия
picture-divider-visibility = Линия видимости
picture-divider-internal = Линия внутреннего взаимодействия

picture-lane-actions = Действия
picture-lane-actions-hint = Что делает клиент
picture-lane-touchpoints = Точки контакта
picture-lane-touchpoints-hint = Где мы встречаемся
picture-lane-emotion = Эмоции
picture-lane-emotion-hint = Что чувствует
picture-lane-thoughts = Мысли
picture-lane-thoughts-hint = О чём думает и спрашивает
picture-lane-motivations = Мотивы
picture-lane-motivations-hint = Что побуждает действовать
picture-lane-needs = Потребности
picture-lane-needs-hint = Что нужно и чего ждёт
picture-lane-barriers = Барьеры
picture-lane-barriers-hint = Что мешает
picture-lane-opportunities = Возможности
picture-lane-opportunities-hint = Что можно изменить
picture-lane-backstage = Закулисье
picture-lane-backstage-hint = Кто и что за этим стоит
picture-lane-metrics = Показатели
picture-lane-metrics-hint = Что измеряем
picture-lane-storyboard = Раскадровка
picture-lane-storyboard-hint = История в картинках
picture-lane-text = Текст
picture-lane-text-hint = Всё остальное

## Touchpoints

picture-moment-of-truth = Момент истины
picture-pain-point = Болевая точка
picture-advantage = Преимущество

picture-channel-website = Сайт
picture-channel-email = Электронная почта
picture-channel-phone = Телефон
picture-channel-live-chat = Чат
picture-channel-text-message = СМС
picture-channel-social-media = Соцсети
picture-channel-paid-ads = Реклама
picture-channel-reviews = Отзывы
picture-channel-search = Поиск
picture-channel-video = Видео
picture-channel-event = Мероприятие
picture-channel-in-person = Личная встреча
picture-channel-product = Продукт
picture-channel-post = Почта
picture-channel-survey = Опрос

picture-device-mobile = Смартфон
picture-device-tablet = Планшет
picture-device-desktop = Компьютер

picture-evidence-observed = Наблюдение
picture-evidence-assumed = Предположение
picture-evidence-proposed = Предложение

picture-gap-matched = Совпадает
picture-gap-missing = Не хватает
picture-gap-wasted = Впустую

## Opportunities

picture-quick-win = Быстрый результат
picture-strategic = Стратегическая
picture-status-idea = Идея
picture-status-planned = Запланирована
picture-status-doing = В работе
picture-status-done = Реализована
picture-status-dropped = Отклонена
picture-votes-of-the-room = Голоса участников
picture-target = цель

## What a curve tells

picture-peak = Пик
picture-pit = Провал
picture-end = Финал
picture-steepest-fall = Самое резкое падение { $difference }
picture-widest-gap = Самый большой разрыв { $difference } на этапе «{ $stage }»
