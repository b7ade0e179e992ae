### Слова на досках. Они видны на картинках, поэтому они на языке карты.

board-journey = Путь
board-personas = Персоны
board-personas-hint = Кто проходит путь и что думает, чувствует, говорит и делает
board-stakeholders = Заинтересованные лица
board-stakeholders-hint = Сколько у них власти и насколько они нас поддерживают
board-gaps = Разрывы
board-gaps-hint = Где клиенты нас ищут и где мы есть
board-opportunities = Возможности
board-opportunities-hint = Что можно изменить и за что взяться сначала
board-decisions = Что мы решили
board-decisions-hint = Кто что делает и к какому сроку
board-evidence = Доказательства
board-evidence-hint = Что мы знаем, что предполагаем и о чём ещё нужно спросить

# Разрывы.
board-gap-table = Точки контакта по этапам
board-gap-table-hint = Чем пользуются клиенты и что мы предоставляем
board-gap-matched-hint = они пользуются, мы там есть
board-gap-missing-hint = они ищут, нас там нет
board-gap-wasted-hint = мы тратим, они не пользуются
board-gap-unanswered-hint = пользуются? предоставляем?
board-no-gaps = Пока ни про одну точку контакта не сказано, пользуются ли ею клиенты и предоставляем ли мы её. Ответьте на эти два вопроса, и разрывы появятся здесь
board-channels = Каналы по этапам
board-channels-hint = Белые пятна: никто там не встречается. Тесно: слишком большой выбор
board-preferred = предпочтение одной из персон
board-white-spot = белое пятно в предпочитаемом канале
board-crowded = тесно: три точки контакта и больше
board-no-channels = Ни у одной точки контакта пока нет канала. Выберите каналы, и таблица покажет, где мы встречаемся
board-importance = Важность и удовлетворённость
board-importance-hint = Число говорит, в каком порядке исправлять
board-little-importance = неважно для клиента
board-much-importance = важно для клиента
board-little-satisfaction = недоволен
board-much-satisfaction = доволен
board-no-importance = Ни у одной карточки пока нет обеих оценок. Укажите, насколько точка контакта важна для клиента и насколько он ею доволен, и карточка найдёт здесь своё место
board-hand-offs = Передачи
board-hand-offs-hint = Где клиент или работа переходит к другому ответственному или через линию
board-no-links = Карточки пока не связаны. Проведите связь к карточке, которая принимает дело, и передачи и доработки появятся здесь
board-from = Откуда
board-to = Куда
board-crosses = Через линию
board-attention = Требует внимания

# Возможности.
board-matrix = Эффект и усилия
board-matrix-hint = Число — это голоса
board-little-effort = мало усилий
board-much-effort = много усилий
board-little-impact = слабый эффект
board-much-impact = сильный эффект
board-unplaced = { $count ->
    [one] У { $count } возможности пока нет эффекта или усилий, она есть только в списке
    [few] У { $count } возможностей пока нет эффекта или усилий, они есть только в списке
    [many] У { $count } возможностей пока нет эффекта или усилий, они есть только в списке
   *[other] У { $count } возможности пока нет эффекта или усилий, они есть только в списке
}
board-list = По порядку
board-list-hint = Сначала по голосам, затем по эффекту, затем по усилиям
board-no-opportunities = Возможностей пока нет. Добавьте карточку на дорожку возможностей и укажите эффект и усилия
board-votes = Голоса
board-opportunity = Возможность
board-stage = Этап
board-horizon = Вид
board-owner = Ответственный
board-due = Срок
board-status = Статус
board-no-owner = Пока без ответственного
board-owner-due = { $owner } · срок: { $date }
board-not-decided = Не решено: { $open } · отклонено: { $dropped }
board-no-decisions = Пока ничего не решено. Отметьте возможность как запланированную, выполняемую или реализованную, и она встанет здесь с ответственным и сроком

# Заинтересованные лица.
board-little-power = мало власти
board-much-power = много власти
board-little-support = против
board-much-support = за
board-unnamed-stakeholder = Без имени
board-no-stakeholders = Заинтересованных лиц пока нет. Здесь место каждому, кто может помочь пути или остановить его, с его властью и поддержкой

# Персоны.
board-no-personas = Персон пока нет. Добавьте того, кто проходит путь, и его лист появится здесь
board-no-empathy = Пока ничего не сказано о том, что этот человек думает, чувствует, говорит и делает, о его болях и выгодах
board-goals = Цели
board-needs = Потребности
board-frustrations = Что раздражает
board-prefers = Предпочитает
board-thinks = Думает
board-feels = Чувствует
board-says = Говорит
board-does = Делает
board-pains = Боли
board-gains = Выгоды

# Доказательства.
board-shares = Сколько мы знаем
board-shares-hint = Наблюдалось · предполагается · предлагается, в этом порядке
board-share = { $name } { $percent } % ({ $count })
board-without-source = { $count ->
    [one] Про { $count } наблюдавшуюся карточку не сказано, где это наблюдалось
    [few] Про { $count } наблюдавшиеся карточки не сказано, где это наблюдалось
    [many] Про { $count } наблюдавшихся карточек не сказано, где это наблюдалось
   *[other] Про { $count } наблюдавшейся карточки не сказано, где это наблюдалось
}
board-by-lane = По дорожкам
board-by-stage = По этапам
board-no-cards = На карте пока нет карточек. Каждая говорит, наблюдалось ли это, предполагается или предлагается, и доли появятся здесь
board-questions = Открытые вопросы
board-questions-hint = Их задаёт сама карта, самые важные сначала
board-no-questions = Открытых вопросов нет: карта отвечает на всё, о чём может спросить
