### What the command line prints.

# Help. Words in capitals stand for values.
cli-about = Throughline рисует карты пути клиента
cli-usage-heading = Использование:
cli-arguments = Аргументы
cli-options = Параметры
cli-commands = Команды
cli-usage = throughline [ФАЙЛ] | throughline КОМАНДА …
cli-export-usage = throughline export ФАЙЛ… -o РЕЗУЛЬТАТ [параметры]
cli-check-usage = throughline check ФАЙЛ [параметры]
cli-new-usage = throughline new [--template ИМЯ] [--language КОД] -o ФАЙЛ [параметры]
cli-templates-usage = throughline templates
cli-themes-usage = throughline themes [ИМЯ]
cli-value-file = ФАЙЛ
cli-value-name = ИМЯ
cli-value-tag = КОД
cli-value-number = ЧИСЛО
cli-value-pixels = ПИКСЕЛИ
cli-value-count = ЧИСЛО
cli-value-millimetres = ММ
cli-value-base = ОСНОВА
cli-value-ours = НАША
cli-value-theirs = ИХ
cli-help = Показать эту справку
cli-version = Показать версию
cli-file = Карта, которую открыть в окне
cli-export = Сохранить карты как картинки, слайды, документы и таблицы
cli-export-file = Карты; «-» читает одну со стандартного ввода
cli-export-output = Файл для записи, вид определяет расширение; папка для нескольких; «-» пишет в стандартный вывод
cli-export-scale = Пикселей на единицу страницы (по умолчанию 2)
cli-export-width = Ширина изображения; высота подберётся
cli-export-dpi = Точек на дюйм: размер картинки на бумаге и пометка для программ, которые её печатают
cli-export-transparent = Без фона
cli-export-theme = Вид страницы: { $names } или файл темы
cli-export-strict-fonts = Ничего не записывать, если тексты были бы набраны не своим шрифтом
cli-export-jobs = Над сколькими картами работать сразу
cli-export-text = Тексты в SVG: overlaid (контуры, можно выделять), fonts (встроенные шрифты), outlines (контуры)
cli-export-overlap = Миллиметры, общие для соседних листов (10, если не заданы)
cli-export-tile = Бумага листа для склейки (a4, если не задана)
cli-export-pages = one: одна страница; tiles: листы для склейки; stages: несколько страниц, на каждой часть этапов
cli-export-board = Доски вместо пути, через запятую, или «all»: { $names }
cli-export-lens = Путь с точки зрения gaps (разрывы) или evidence (доказательства)
cli-export-each = persona: отдельный файл для каждой персоны, только с её кривыми
cli-export-margin = Миллиметры, свободные у краёв бумаги
cli-export-orientation = Как лежит бумага: auto, portrait (книжная), landscape (альбомная)
cli-export-paper = Поместить страницу на бумагу: { $names } или миллиметры, например 600x1000
cli-export-select = Показать только этап или дорожку с этим именем либо карточку с этим номером (#12); можно повторять
cli-export-preset = Набор параметров программы или из файла: { $names }
cli-export-format = Виды файлов через запятую или «all»: { $names }
cli-check = Показать, что не так с картой и что делать
cli-check-file = Карта; «-» читает её со стандартного ввода
cli-check-strict = Завершаться с кодом 1 и при предупреждениях
cli-check-questions = Показать открытые вопросы
cli-check-gaps = Показать разрывы: чем пользуются клиенты и что предоставляется, по этапам
cli-check-handoffs = Показать связи, кто кому передаёт, и петли переделок
cli-check-json = Вывести всё как JSON для других программ: ошибки, свидетельства, вопросы, разрывы и передачи
cli-new = Начать карту с шаблона
cli-new-template = Шаблон, по умолчанию «blank», или имя своего: { $names }
cli-new-language = Язык карты, по умолчанию системный: { $names }
cli-new-list = Показать шаблоны, в том числе свои
cli-new-output = Карта, которую записать; «-» пишет в стандартный вывод
cli-templates = Показать шаблоны
cli-themes = Показать темы или напечатать одну, чтобы начать с неё
cli-themes-name = Тема программы, чтобы напечатать её, или файл темы, чтобы проверить его
cli-force = Заменить файл, если он уже есть
cli-exit-codes =
    Коды завершения:
      0  готово
      1  check: в карте есть ошибки (с --strict — и предупреждения); diff: карты различаются; merge: есть конфликты
      2  аргументы не имеют смысла
      3  файл не удалось прочитать, или это не карта
      4  файл не удалось записать, или он уже есть
      5  изображение создать нельзя: слишком большое или масштаб вне пределов
      6  окно открыть нельзя
      7  --strict-fonts: что-то было бы набрано не своим шрифтом

# What is printed while working.
cli-warning = предупреждение
cli-error = ошибка
cli-hint = подсказка: { $hint }
cli-stdin = стандартный ввод
cli-stdout = стандартный вывод
cli-output-lost = Не всё удалось записать: { $reason }
cli-output-lost-hint = Проверьте, есть ли место там, куда идёт вывод
cli-check-sum =
    { $count ->
        [0] Проблем не найдено
        [one] Найдена { $count } проблема
        [few] Найдены { $count } проблемы
        [many] Найдено { $count } проблем
       *[other] Найдено { $count } проблемы
    }
cli-exists-hint = Выберите другое имя или добавьте --force, чтобы заменить его
cli-over-itself = Изображение заменило бы карту, с которой оно нарисовано
cli-window-stream = Окно открывает файлы, а не стандартный ввод
cli-one-file = Окно открывает по одной карте; укажите один файл
cli-no-command-like = Нет команды «{ $name }»; возможно, вы имели в виду { $meant }?
cli-no-command = Нет команды «{ $name }»; список команд покажет throughline --help
cli-not-positive = { $name } должно быть числом больше 0
cli-picture-to-terminal = Терминалу изображение ни к чему
cli-picture-to-terminal-hint = Укажите файл после -o или передайте вывод другой программе
cli-strict-fonts = Ничего не записано, потому что не всё было бы набрано своим шрифтом
cli-strict-fonts-hint = Исправьте то, о чём сказано выше, или уберите --strict-fonts
cli-themes-folder = Темы из папки { $folder } можно называть без пути
cli-no-window = В этой сборке Throughline нет окна
cli-no-window-hint = Соберите его с возможностью «gui» или используйте команду: throughline --help
cli-no-paper = Нет бумаги с названием «{ $name }»
cli-no-preset = Нет ни набора параметров «{ $name }», ни такого файла
cli-no-board = Доски «{ $name }» нет. Есть { $names } и all
cli-no-format = Нет формата «{ $name }»; есть { $names }
cli-several-to-stream = Несколько файлов нельзя вывести в стандартный вывод; укажите папку после -o
cli-no-folder = Нескольким файлам нужна папка, а это не папка
cli-no-folder-hint = Сначала создайте папку или экспортируйте одну карту в одном формате
cli-same-name = Два файла получили бы одно имя: { $name }
cli-nothing-named = На карте нет этапа или дорожки с именем «{ $name }»
cli-nothing-named-hint = Напишите имя так, как оно стоит на карте, или # и номер карточки
cli-progress = { $done } из { $total } · { $percent } %
cli-templates-own = Свои, из { $folder }:
cli-templates-none-own = Здесь появятся карты, положенные в { $folder }
cli-no-template = Шаблона «{ $name }» нет; throughline templates покажет имеющиеся
cli-no-template-like = Шаблона «{ $name }» нет; может быть, { $meant }?

# Сравнение и слияние.
cli-diff-usage = throughline diff A B [-o ФАЙЛ] [параметры]
cli-diff = Сказать, чем различаются две карты: текстом или картинкой
cli-diff-file = Более ранняя и более поздняя карта; «-» читает одну со стандартного ввода
cli-diff-output = Нарисовать различия в этот файл; формат задаёт расширение: png, svg, pdf, pptx
cli-diff-json = Вывести как JSON для других программ
cli-diff-git =
    Вместе с git:
      { $command }
cli-one-stream = Со стандартного ввода можно прочитать только одну из двух карт
cli-merge-usage = throughline merge ОСНОВА НАША ИХ [параметры]
cli-merge = Свести вместе правки двух человек в одной карте
cli-merge-base = Карта, с которой начали обе стороны
cli-merge-our-file = Наша карта; результат записывается сюда, если -o не называет другой файл
cli-merge-their-file = Их карта
cli-merge-output = Записать результат в этот файл; «-» пишет в стандартный вывод
cli-merge-ours = Где обе стороны изменили одно и то же, остаётся наше
cli-merge-theirs = Где обе стороны изменили одно и то же, остаётся их вариант
cli-merge-name = Как сообщения называют карту
cli-merge-git =
    То, что обе стороны изменили по-разному, — конфликт: в карте остаётся наше, карточка на парковке говорит об их варианте, а команда завершается с кодом 1.

    Чтобы git сливал карты так, нужны две строки; первая — в .gitattributes:
      { $attributes }
      { $command }
