### Чем различаются две карты.

compare-added = Добавлено
compare-removed = Удалено
compare-moved = Перемещено
compare-altered = Изменено
compare-personas = Персоны
compare-stages = Этапы
compare-lanes = Дорожки
compare-cards = Карточки
compare-curves = Кривые эмоций
compare-links = Передачи
compare-stakeholders = Заинтересованные лица
compare-feelings = Чувства
compare-same = Карты говорят одно и то же
compare-sum = Добавлено: { $added } · удалено: { $removed } · перемещено: { $moved } · изменено: { $altered }
compare-named = «{ $name }»
compare-named-in = «{ $name }» ({ $place })
compare-field-change = { $field }: { $before } → { $after }
compare-field-at = «{ $at }», { $field }: { $before } → { $after }
compare-moment = «{ $stage }»: { $before } → { $after }
compare-moment-delta = «{ $stage }»: { $before } → { $after } ({ $delta })

## Значения

compare-nothing = нет
compare-wordless = Без текста
compare-number = { $value }
compare-percent = { $value } %
compare-measured = { $value } { $unit }
compare-metric = { $value }, цель { $target }
compare-picture = изображение, { $size } КиБ
compare-point = «{ $stage }»: { $score } { $quote }
compare-curve = { $persona }, { $view }
compare-view-as-is = как есть
compare-view-expected = как ожидалось
compare-view-to-be = как должно быть
compare-link = { $from } → { $to }
compare-cell = { $lane }, { $stage }
compare-parked-for = парковка, { $lane }
compare-behind = после «{ $name }»
compare-first = в начале

## Поля, у которых нет имени в другом месте

compare-field-place = Место
compare-field-order = Порядок
compare-field-metric = Показатель
compare-field-points = Точки

## Картинка сравнения

compare-before = { $name }, раньше
compare-lane-deltas = Как изменились чувства
compare-heading = Сравнение: «{ $before }» → «{ $after }»
compare-count = { $what }: { $count }
compare-no-picture = Различия рисуются в png, svg, pdf или pptx

## В окне

compare-command-file = Сравнить с файлом…
compare-also-file = различие, diff, что изменилось
compare-dialog = Сравнить с
compare-this-map = Эта карта
compare-leave = Готово
compare-save-picture = Сохранить как картинку
compare-drawn = Различия нарисованы в { $name }
compare-version = Прежняя версия
compare-with-version = Сравнить
