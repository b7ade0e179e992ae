### Собственные темы и тексты, набранные не своим шрифтом.

# Что может быть не так с файлом темы.
theme-none = Нет ни темы «{ $name }», ни такого файла
theme-bases = Есть: { $names }
theme-no-base = Тема основана на «{ $name }», а такой нет
theme-meant = Возможно, имелось в виду { $meant }
theme-unknown-field = В теме нет поля { $name }
theme-fields = Есть: { $names }
theme-twice = { $name } стоит здесь дважды
theme-unreadable = Это не тема: { $reason }
theme-hint = Команда «throughline themes plain» печатает тему, с которой можно начать
theme-no-text = Это не тема: файл не является текстом UTF-8
theme-file = Не удаётся прочитать тему { $name }
theme-part = Тема ссылается на файл { $name }, который не удаётся прочитать
theme-too-large = Файл слишком велик
theme-color = Это не цвет
theme-color-hint = Цвет записывается как #rrggbb, например #1f2937, в кавычках
theme-no-colors = Здесь нужен хотя бы один цвет
theme-range = Здесь может стоять число от { $low } до { $high }
theme-columns = column_min больше, чем column_max
theme-slot = В нижней строке нет места { $name }
theme-slots = Есть: { $names }
theme-no-font = У шрифта нет ни имени, ни файлов
theme-no-font-hint = Напишите { $name } или { $files } с путём от файла темы
theme-font-missing = На этом компьютере нет шрифта { $name }; тексты набраны шрифтом Inter
theme-font-missing-hint = Установите его или положите его файлы рядом с темой и назовите их: { $files }
theme-font-damaged = Файл { $number } шрифта — не шрифт или повреждён
theme-font-kinds = Читаются файлы TTF, OTF, TTC и OTC, но не веб-шрифты (WOFF)
theme-no-bold = У шрифта { $name } нет полужирного начертания; заголовки набраны обычным
theme-no-bold-hint = Назовите и файл полужирного начертания
theme-logo-one = Логотипу нужен либо файл, либо данные
theme-logo-data = Данные логотипа записаны не в base64
theme-faint = { $ink } на { $ground }: контраст { $ratio }:1, а чтобы текст легко читался, нужно 4,5:1
theme-faint-hint = Сделайте один из цветов темнее или другой светлее

# Тексты другим шрифтом. После рода вещи стоит её имя.
letters-card = карточка
letters-stage = этап
letters-lane = дорожка
letters-persona = персона
letters-curve = кривая
letters-title = заголовок
letters-page = страница
letters-missing = Ни в одном шрифте этого компьютера нет { $letters }: вместо каждого знака стоит рамка с его номером, впервые в «{ $text }» ({ $kind }: { $name })
letters-missing-hint = Установите шрифт, в котором они есть, или напишите текст без них
letters-substituted = «{ $text }» ({ $kind }: { $name }) частично набрано шрифтом { $font }, потому что в { $own } нет некоторых знаков
letters-substituted-hint = На компьютере без шрифта { $font } это будет выглядеть иначе
letters-more =
    { $count ->
        [one] Ещё { $count } текст частично набран шрифтом { $font }
        [few] Ещё { $count } текста частично набраны шрифтом { $font }
        [many] Ещё { $count } текстов частично набраны шрифтом { $font }
       *[other] Ещё { $count } текста частично набраны шрифтом { $font }
    }
