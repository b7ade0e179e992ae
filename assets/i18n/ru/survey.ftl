### Ответы на опрос, которые становятся числом на карте.

survey-command = Ответы на опрос…
survey-title = Ответы на опрос
survey-answers = Ответы
survey-answers-hint = Вставьте столбец чисел
survey-kind = Вопрос
survey-kind-nps = NPS: порекомендуют ли нас, 0–10
survey-kind-ces = CES: было ли легко, 1–7
survey-kind-csat = CSAT: довольны ли они, 1–5
survey-name = Название карточки
survey-waiting = Здесь появится результат
survey-count = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
survey-spread-nps = Промоутеры: { $high } · критики: { $low }
survey-spread-ces = Легко: { $high } · трудно: { $low }
survey-spread-csat = Довольны: { $high } · недовольны: { $low }
survey-bars = Ответы по значениям: { $counts }
survey-left-out = { $count ->
    [one] { $count } запись не считается
    [few] { $count } записи не считаются
    [many] { $count } записей не считаются
   *[other] { $count } записи не считаются
}
survey-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
survey-add = Добавить на карту
survey-update = Обновить карточку
survey-as-cards = Вставить как карточки
survey-source = n = { $count }
survey-no-stage = Сначала добавьте этап: число относится к этапу
survey-done = { $count ->
    [one] { $name } по { $count } ответу на карте
    [few] { $name } по { $count } ответам на карте
    [many] { $name } по { $count } ответам на карте
   *[other] { $name } по { $count } ответа на карте
}
# The label of the step, for undo.
survey-step = ответы на опрос
