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

## Версии файла

keep-command-versions = Версии…
keep-versions-of = Версии файла { $name }
keep-versions-reading = Чтение версий
keep-versions-explained = Каждое сохранение хранится здесь некоторое время. Восстановление — один шаг, который можно отменить
keep-no-versions-yet = Версий пока нет. Их создаёт каждое сохранение
keep-version-unreadable = Прочитать не удаётся
keep-version-restored = Версия теперь на карте. Сохраните её, чтобы она не пропала
keep-show-versions = Версии…
keep-open-copy = Открыть копию
keep-step-version = восстановление версии
keep-no-time = Некоторое время назад
keep-no-version-kept = Сохранено, но версию сберечь не удалось: { $reason }

## Файлы, которые меняют или держат открытыми другие

keep-step-reload = загрузка файла заново
keep-reloaded = Файл { $name } изменён другой программой и показан таким, какой он сейчас
keep-reload = Взять их версию
keep-changed-outside = Файл { $name } изменён другой программой
keep-decide = Решить…
keep-unreadable-outside = Файл { $name } изменён другой программой, и прочитать его сейчас нельзя. Карта остаётся такой, какая она здесь
keep-gone = Файла { $name } больше нет в его папке
keep-gone-hint = Карта по-прежнему здесь. Прежде чем записать файл снова, программа спросит
keep-gone-question = Файла { $name } больше нет в его папке
keep-gone-explained = Его удалили, переместили или переименовали. Сохранение запишет его туда, где он был
keep-save-again = Сохранить снова
keep-protected-question = Файл { $name } защищён от записи
keep-protected-explained = При замене защита останется; сохранение под другим именем файл не тронет
keep-state-gone = файла больше нет
keep-state-to-read = для чтения
keep-in-use-question = Файл { $name } открыт в другом окне
keep-in-use-explained = Кто сохранит вторым, того спросят, что делать с изменениями другого
keep-in-use-host = Он открыт на компьютере { $host }. Кто сохранит вторым, того спросят, что делать с изменениями другого
keep-open-to-read = Открыть для чтения
keep-open-anyway = Всё равно открыть

keep-merge = Объединить
keep-merge-question = Обе стороны изменили одно и то же
keep-merge-explained = Всё остальное уже объединено. Выберите, что верно
keep-merge-too-much = Вместе обе стороны больше, чем вмещает карта
keep-mine = Моё
keep-theirs = Их
keep-all-mine = Везде моё
keep-all-theirs = Везде их
keep-merged = Изменения обеих сторон на карте. Сохраните её, чтобы они не пропали
keep-step-merge = объединение
