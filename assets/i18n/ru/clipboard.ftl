### Копирование, вырезание и вставка.

app-command-cut = Вырезать
app-command-copy = Копировать
app-command-paste = Вставить
app-step-cut = вырезание
app-step-paste = вставка
app-clipboard-nothing = Сначала выделите карточки для копирования
app-clipboard-blank = В буфере обмена нет текста, из которого можно сделать карточки
app-clipboard-long = Текст слишком длинный для вставки: предел { $limit } МиБ
app-clipboard-many = { $count ->
    [one] Получилась бы { $count } карточка сразу: предел { $limit }
    [few] Получилось бы { $count } карточки сразу: предел { $limit }
    [many] Получилось бы { $count } карточек сразу: предел { $limit }
   *[other] Получилось бы { $count } карточки сразу: предел { $limit }
}
app-clipboard-unreadable = Эти карточки нельзя вставить. Скопируйте их ещё раз
app-clipboard-copied = { $count ->
    [one] Скопирована { $count } карточка
    [few] Скопировано { $count } карточки
    [many] Скопировано { $count } карточек
   *[other] Скопировано { $count } карточки
}
app-clipboard-cut = { $count ->
    [one] Вырезана { $count } карточка
    [few] Вырезано { $count } карточки
    [many] Вырезано { $count } карточек
   *[other] Вырезано { $count } карточки
}
app-clipboard-pasted = { $count ->
    [one] Вставлена { $count } карточка
    [few] Вставлено { $count } карточки
    [many] Вставлено { $count } карточек
   *[other] Вставлено { $count } карточки
}
app-clipboard-pasted-parked = { $count ->
    [one] Вставлена { $count } карточка
    [few] Вставлено { $count } карточки
    [many] Вставлено { $count } карточек
   *[other] Вставлено { $count } карточки
}. Без этапа или дорожки, на парковке: { $parked }
