### Сценарий интервью рядом с картой.

guide-title = Сценарий интервью
guide-close = Закрыть сценарий интервью
guide-command = Сценарий интервью
guide-no-stage = Добавьте этап, и сценарий о нём спросит
guide-source = С кем вы говорите
guide-source-hint = Без имени ответы считаются предположениями
guide-journey = Весь путь
guide-hint = Ответ, затем Enter
guide-goal = → { $lane }, { $stage }
guide-choose-stage = Выберите этап, в который попадёт ответ
guide-answered = { $question } Ответ есть
guide-step = ответ на вопрос сценария
