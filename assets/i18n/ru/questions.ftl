### Открытые вопросы списком рядом с картой.

questions-title = Открытые вопросы
questions-close = Закрыть открытые вопросы
questions-command = Открытые вопросы
questions-count = { $count ->
    [one] { $count } открытый вопрос
    [few] { $count } открытых вопроса
    [many] { $count } открытых вопросов
   *[other] { $count } открытого вопроса
}
questions-kind = { $name } ({ $count })
questions-more = и ещё { $count }
questions-of-actions = Этапы без действия клиента
questions-of-feelings = Этапы без чувства
questions-of-pain-points = Болевые точки без ответственного
questions-of-moments = Моменты истины без показателя
questions-of-pits = Спады без возможности
questions-of-impact = Возможности без влияния и усилий
questions-of-owners = Возможности без ответственного
questions-of-proposals = Предложения, которые не отвечают ни на одну болевую точку
questions-of-sources = Наблюдения без источника
questions-of-hand-offs = Передачи без ответственного
