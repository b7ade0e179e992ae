### О чём говорит карта, хотя никто этого не вписывал: открытые вопросы, разрывы, передачи, приоритеты.

# Открытые вопросы; каждый называет то, о чём он.
insight-questions = Открытые вопросы: { $count }
insight-no-questions = Открытых вопросов нет
insight-question-action = Что делает клиент на этапе «{ $stage }»?
insight-question-feeling = Что чувствует клиент на этапе «{ $stage }»?
insight-question-pain-point-owner = Кто займётся болевой точкой «{ $card }»?
insight-question-metric = Как мы измеряем момент истины «{ $card }»?
insight-question-pit = Что можно изменить на этапе «{ $stage }», где настроение хуже всего?
insight-question-impact = Сколько даст «{ $card }» и каких усилий потребует?
insight-question-owner = Кто отвечает за «{ $card }»?
insight-question-proposed = На какую болевую точку отвечает «{ $card }»?
insight-question-source = Где наблюдали «{ $card }»?
insight-question-hand-off = Кто передаёт и кто принимает между «{ $from }» и «{ $to }»?

# Разрывы.
insight-gaps = Разрывы
insight-gaps-unanswered = Пока без ответа
insight-gaps-list = { $name } ({ $count }): { $cards }
insight-gaps-sum = Совпадает { $matched } · не хватает { $missing } · впустую { $wasted } · без ответа { $open }
insight-no-gaps = Ни одна точка контакта пока не говорит, пользуются ли ею клиенты и предоставляем ли её мы

# Передачи.
insight-links = Связи: { $count }
insight-no-links = Карточки пока не связаны
insight-link = «{ $from }» → «{ $to }»
insight-link-told = «{ $from }» → «{ $to }»: { $told }
insight-link-owner = другой ответственный
insight-link-ownerless = конец без ответственного
insight-link-loop = петля переделок
insight-sum-lane = В другую дорожку: { $count }
insight-sum-line = Через линию: { $count }
insight-sum-owner = К другому ответственному: { $count }
insight-sum-ownerless = С концом без ответственного: { $count }
insight-sum-loop = В петле переделок: { $count }
insight-loop = Петля переделок: { $cards }

# Важность × удовлетворённость, эффект × усилия.
insight-verdict-mend = Начать отсюда
insight-verdict-keep = Так держать
insight-verdict-leave = Может подождать
insight-verdict-overdone = Больше, чем нужно
insight-quarter-quick-wins = Быстрые победы
insight-quarter-strategic = Стратегические ставки
insight-quarter-fill-ins = Между делом
insight-quarter-let-go = Отпустить
# Of a single one.
insight-quarter-quick-win = Быстрая победа
insight-quarter-strategic-bet = Стратегическая ставка
insight-quarter-fill-in = Попутное
