### What is wrong with a map or a file, and what to do about it.

# A file that cannot be opened.
problem-file-empty = Файл пуст
problem-file-zeros = В файле одни нули
problem-file-not-text = С этого места файл не является текстом
problem-file-utf16 = Файл записан в кодировке UTF-16
problem-file-large = Файл слишком велик: { $size } МиБ при пределе { $limit } МиБ
problem-file-kind = Это не карта пути; похоже, это файл другого вида: { $kind }
problem-file-not-a-map = Это не карта пути
problem-file-newer = Карту сохранил более новый Throughline: версия файла { $found }, а эта программа знает версию { $known }
problem-file-no-version = В карте не указана версия файла
problem-file-cut-off = Здесь файл обрывается
problem-file-deep = Скобки вложены слишком глубоко
problem-file-full = Здесь больше, чем вмещает карта: предел — { $limit }
problem-syntax-comma = Здесь не хватает запятой или закрывающей скобки
problem-syntax-colon = Здесь не хватает двоеточия между именем поля и его значением
problem-syntax-bracket = Здесь не хватает скобки или она не того вида
problem-syntax-quote = Нет кавычки, которая закрывала бы этот текст
problem-syntax-escape = После обратной косой черты стоит что-то неизвестное; сама черта пишется как \\
problem-syntax-number = Это число нельзя прочитать
problem-syntax-unexpected = Здесь стоит что-то лишнее

# A file that was opened all the same. “path” is where in the file: cards › 21 › channel.
problem-value-field = { $path }: такого поля нет; оно пропущено вместе со значением { $value }
problem-value-word = { $path }: { $value } — неизвестное здесь слово; оно пропущено
problem-value-wrong = { $path }: значение { $value } сюда не подходит; оно пропущено
problem-value-twice = { $path }: поле встречается второй раз; { $value } пропущено
problem-value-instead = { $path }: { $value } вне допустимых пределов; заменено на { $new }
problem-value-further =
    { $count ->
        [one] Пропущено или изменено ещё { $count } значение
        [few] Пропущено или изменено ещё { $count } значения
        [many] Пропущено или изменено ещё { $count } значений
       *[other] Пропущено или изменено ещё { $count } значения
    }
problem-file-comments = В файле есть комментарии; после сохранения их не будет

# A map whose rows did not agree. “id” and “new” are numbers of rows, as text.
problem-id-twice =
    Номер { $id } был дан дважды; теперь { $kind ->
        [persona] персона
        [stage] этап
        [lane] дорожка
        [card] карточка
        [curve] кривая
        [link] связь
       *[stakeholder] заинтересованное лицо
    } «{ $name }» под номером { $new }
problem-id-high =
    Номер { $id } слишком велик; теперь { $kind ->
        [persona] персона
        [stage] этап
        [lane] дорожка
        [card] карточка
        [curve] кривая
        [link] связь
       *[stakeholder] заинтересованное лицо
    } «{ $name }» под номером { $new }
problem-card-stage = Карточка «{ $name }» ссылается на этап, которого нет на карте ({ $id }); теперь она на парковке
problem-card-lane = Карточка «{ $name }» ссылается на дорожку, которой нет на карте ({ $id }); теперь она на парковке
problem-card-span =
    { $span ->
        [one] Карточка «{ $name }» занимала несуществующие этапы; теперь она занимает { $span } этап
        [few] Карточка «{ $name }» занимала несуществующие этапы; теперь она занимает { $span } этапа
        [many] Карточка «{ $name }» занимала несуществующие этапы; теперь она занимает { $span } этапов
       *[other] Карточка «{ $name }» занимала несуществующие этапы; теперь она занимает { $span } этапа
    }
problem-curve-persona = Кривая ссылается на персону, которой нет на карте ({ $id }); для неё добавлена персона «?»
problem-curve-lane = Кривая персоны «{ $persona }» ссылается на дорожку, которой нет или которая не для эмоций ({ $id }); она нарисована в первой дорожке эмоций
problem-point-stage = Точка персоны «{ $persona }» ссылается на этап, которого нет на карте ({ $id }), и пропущена: { $score }, «{ $quote }»
problem-point-card = Точка персоны «{ $persona }» ссылается на карточку, которой нет на карте ({ $id }); точка осталась без карточки
problem-link-end = Связь «{ $label }» от «{ $from }» к «{ $to }» ссылается на карточку, которой нет на карте, и пропущена
problem-link-to-itself = Связь «{ $label }» соединяет карточку «{ $from }» с ней самой и пропущена

# What to do about it.
problem-picture-beside = Рисунок отсутствует или повреждён: { $path }
problem-hint-kept = Сам файл не изменён; при первом сохранении он останется рядом с новым
problem-hint-meant = Имелось в виду { $word }?
problem-hint-older-copy = Поищите более старую или резервную копию; этот файл не изменён
problem-hint-utf8 = Откройте его в текстовом редакторе и сохраните в UTF-8
problem-hint-smaller = Уменьшите изображения на карте или разделите карту на две
problem-hint-divide = Разделите карту на несколько
problem-hint-another-file = Выберите файл, сохранённый в Throughline; его имя обычно кончается на .ron
problem-hint-newer-program = Откройте её более новой программой: эта потеряла бы то, чего не знает
problem-hint-version = Впишите «version: 1,» первым полем
problem-hint-place = Исправьте это место в текстовом редакторе или поищите более старую копию

# A file that cannot be read.
problem-open-missing = Такого файла нет
problem-open-link = Эта ссылка никуда не ведёт
problem-open-folder = Это папка, а не карта
problem-open-no-file = Это канал или устройство, а не файл
problem-open-denied = Нет прав на чтение этого файла
problem-open-reading = Не удалось прочитать файл: { $reason }

# A file that cannot be written.
problem-save-exists = Файл с таким именем уже есть
problem-save-folder = Есть папка с таким именем
problem-save-no-file = Это имя канала или устройства
problem-save-read-only = Файл доступен только для чтения
problem-save-denied = Нет прав на запись в эту папку
problem-save-folder-missing = Такой папки нет
problem-save-no-place = В эту папку ничего нельзя записать
problem-save-changed = Файл изменён другой программой
problem-save-gone = Файла больше нет
problem-save-link-loop = Ссылки ведут по кругу
problem-save-bad-name = На этом диске у файла не может быть такого имени
problem-save-disk-full = Диск заполнен; ничего не изменено
problem-save-disk-read-only = Диск доступен только для чтения
problem-save-not-kept = Не удалось сохранить прежний файл под другим именем, поэтому ничего не записано
problem-save-large = Карта слишком велика, её не удастся снова открыть: { $size } МиБ при пределе { $limit } МиБ
problem-save-writing = Не удалось записать файл: { $reason }

# What to do about it.
problem-hint-check-path = Проверьте имя и папку
problem-hint-check-link = То, на что она указывала, перемещено или удалено; откройте сам файл
problem-hint-choose-inside = Выберите карту внутри неё
problem-hint-pipe = В командной строке «-» читает со стандартного ввода
problem-hint-permission = Попросите у владельца право на чтение или копию
problem-hint-copy-elsewhere = Скопируйте файл на другой диск и попробуйте ещё раз
problem-hint-another-name = Выберите другое имя
problem-hint-another-folder = Выберите другую папку; ничего не изменено
problem-hint-save-as = Сохраните карту под другим именем
problem-hint-free-space = Освободите место или сохраните на другом диске

# Answers of a survey.
problem-survey-no-number = Строка { $line }: «{ $text }» — не число
problem-survey-out-of-range = Строка { $line }: { $text } — не ответ по этой шкале
problem-survey-empty = Здесь нет ответов
problem-survey-too-long = Текст длиннее { $most } МиБ; из него ничего не прочитано
problem-survey-hint = { $survey } принимает целые числа от { $least } до { $highest }, по одному в строке или через пробел
