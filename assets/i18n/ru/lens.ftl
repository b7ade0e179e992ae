### Линзы: путь под одним вопросом. Названия и легенда видны на картинках, на языке карты.

lens-none = Как на карте
lens-gaps = Разрывы
lens-evidence = Доказательства
lens-count = { $name }: { $count }
lens-count-hint = { $name }: { $count } ({ $hint })
lens-share = { $name }: { $count } из { $all }
lens-no-source = Наблюдалось, но без источника

# In the window.
lens-label = Вид карточек
lens-command-gaps = Показать разрывы на пути
lens-command-evidence = Показать доказательства на пути
lens-shown = Вид: { $name }
lens-leave = Закрыть этот вид
