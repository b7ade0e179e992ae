### Сохранённая несохранённая работа, версии файлов и файлы, открытые другими.

keep-command-recover = Несохранённая работа…
keep-title = Несохранённая работа
keep-explained = Программа завершилась раньше, чем эти изменения были сохранены
keep-only-aside = Восстанавливать нечего. Изменения, от которых вы отказались, ещё некоторое время хранятся
keep-nothing = Восстанавливать нечего
keep-aside = Отложено
keep-count = { $count ->
    [one] { $count } карта с несохранёнными изменениями
    [few] { $count } карты с несохранёнными изменениями
    [many] { $count } карт с несохранёнными изменениями
   *[other] { $count } карты с несохранёнными изменениями
}
keep-found = С прошлого раза осталась несохранённая работа
keep-show = Показать
keep-restore = Восстановить
keep-open-file = Открыть сам файл
keep-set-aside = Отложить
keep-later = Позже
keep-restored = Восстановлено. Сохраните карту, чтобы она не пропала
keep-was-set-aside = Несохранённая работа отложена
keep-step-restore = восстановление
keep-no-file = Ни разу не сохранена
keep-file-changed = С тех пор файл изменила другая программа
keep-file-gone = Файла больше нет
keep-cards-added = { $count ->
    [one] добавлена { $count } карточка
    [few] добавлены { $count } карточки
    [many] добавлено { $count } карточек
   *[other] добавлено { $count } карточки
}
keep-cards-changed = { $count ->
    [one] изменена { $count } карточка
    [few] изменены { $count } карточки
    [many] изменено { $count } карточек
   *[other] изменено { $count } карточки
}
keep-cards-removed = { $count ->
    [one] удалена { $count } карточка
    [few] удалены { $count } карточки
    [many] удалено { $count } карточек
   *[other] удалено { $count } карточки
}
keep-besides = прочие изменения
keep-besides-alone = Изменения помимо карточек
keep-ago-now = только что
keep-ago-minutes = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
    [many] { $count } минут назад
   *[other] { $count } минуты назад
}
keep-ago-hours = { $count ->
    [one] { $count } час назад
    [few] { $count } часа назад
    [many] { $count } часов назад
   *[other] { $count } часа назад
}
keep-ago-days = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
keep-damaged = Копию несохранённой работы прочитать не удалось; она перемещена в { $path }
keep-damaged-hint = Ничего не выброшено
keep-journal-trouble = Сейчас не удаётся беречь несохранённую работу: { $reason }
keep-journal-trouble-hint = Пока это не исправлено, сохраняйте карту почаще
