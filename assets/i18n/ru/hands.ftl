### Слова для работы на досках: они принадлежат окну и стоят на его языке.

board-menu = Доски
board-tabs = Доски карты
board-more = Ещё
board-access = Доска

board-command-journey = Показать путь
board-command-personas = Показать персоны
board-command-stakeholders = Показать заинтересованных лиц
board-command-gaps = Показать разрывы
board-command-opportunities = Показать возможности
board-command-decisions = Показать, что решено
board-command-evidence = Показать доказательства
board-command-next = Следующая доска
board-command-previous = Предыдущая доска
board-command-on-journey = Показать на карте пути
board-command-add-stakeholder = Добавить заинтересованное лицо
board-needs-aside = Сначала выделите что-нибудь одно на доске

board-new-stakeholder = Новое заинтересованное лицо
board-new-touchpoint = Новая точка контакта
board-needs-touchpoints = На карте нет дорожки точек контакта
board-add = добавить

## Шаги, как они стоят после слова «Отменить»

board-step-priority = оценка влияния и усилий
board-step-standing = оценка важности и удовлетворённости
board-step-answers = ответы о том, что используют и что мы даём
board-step-status = установка статуса
board-step-votes = изменение голосов
board-step-influence = размещение заинтересованного лица
board-step-add-line = добавление строки
board-step-remove-line = удаление строки
board-step-move-line = перемещение строки
board-step-meeting = добавление точки контакта

## Что слышно в программе чтения с экрана

board-access-text = { $field }: { $text }
board-access-next-line = Добавить в «{ $list }», { $name }
board-access-votes = { $count ->
    [one] { $count } голос за «{ $text }»
    [few] { $count } голоса за «{ $text }»
    [many] { $count } голосов за «{ $text }»
   *[other] { $count } голоса за «{ $text }»
}
board-access-status = Статус «{ $text }»: { $status }
board-access-meeting = { $count ->
    [0] { $channel }, { $stage }: здесь никто не встречается
    [one] { $channel }, { $stage }: { $count } точка контакта
    [few] { $channel }, { $stage }: { $count } точки контакта
    [many] { $channel }, { $stage }: { $count } точек контакта
   *[other] { $channel }, { $stage }: { $count } точки контакта
}

## Что могут руки, в строке состояния

board-hint-priority = Перетащите туда, где его влияние и усилия, или { $alt } и стрелки; + и − меняют голоса
board-hint-standing = Перетащите туда, где его важность и удовлетворённость, или { $alt } и стрелки
board-hint-answers = Перетащите в другую строку или ответьте пробелом
board-hint-influence = Перетащите на место или { $alt } и стрелки
board-hint-influence-empty = Двойной щелчок добавит здесь заинтересованное лицо
board-hint-decision = Перетащите в другой столбец или { $alt } и стрелки
board-hint-votes = Щелчок добавляет голос, с { $shift } убирает
board-hint-line = Enter правит строку, { $alt } и ↑ ↓ перемещают её
board-hint-question = Двойной щелчок показывает это на карте пути
board-hint-meeting = Enter отвечает за точки контакта здесь или добавляет новую
