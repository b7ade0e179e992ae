# Links

links-command-from = Связать отсюда…
links-command-reverse = Развернуть связь
links-command-both-ways = Связь в обе стороны
links-command-hand-offs = Выделить передачи
links-how-to-go-on = Перейдите стрелками к другой карточке и нажмите Enter или щёлкните по ней. Esc отменяет
links-drop-makes-a-card = Отпустите: новая карточка, сразу связанная
links-words-hint = Что передаётся? Enter — оставить без слов
links-step-card = добавление связанной карточки
links-hand-offs = { $owners ->
        [one] { $owners } передача меняет ответственного
        [few] { $owners } передачи меняют ответственного
        [many] { $owners } передач меняют ответственного
       *[other] { $owners } передач меняют ответственного
    }, { $lines ->
        [one] { $lines } пересекает линию
        [few] { $lines } пересекают линию
        [many] { $lines } пересекают линию
       *[other] { $lines } пересекают линию
    }
links-no-hand-offs = Пока ни одна связь не меняет ответственного и не пересекает линию. Ответственных указывают в инспекторе, линии стоят под дорожками
links-count = { $count ->
        [one] Выделена { $count } передача
        [few] Выделены { $count } передачи
        [many] Выделено { $count } передач
       *[other] Выделено { $count } передач
    }
links-key-owner = Меняет ответственного
links-key-line = Пересекает линию
links-access = Передача от «{ $from }» к «{ $to }»
links-access-both = Передача в обе стороны между «{ $from }» и «{ $to }»
