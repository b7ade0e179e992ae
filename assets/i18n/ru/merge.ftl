### Правки двух человек в одной карте, сведённые вместе.

merge-field-removal = Удалить или оставить
merge-removed = удалено
merge-changed = изменено: { $fields }
merge-used = используется
merge-subject = { $kind } «{ $name }»: { $field }
merge-subject-at = { $kind } «{ $name }», «{ $at }»: { $field }
merge-note = { $subject }. У нас: { $ours } · у них: { $theirs }
merge-tag = слияние
merge-too-much = Вместе карты содержат больше { $limit } элементов одного вида
merge-too-much-hint = Ничего не записано. Решите это с --ours или --theirs либо уменьшите одну из карт
merge-sum =
    { $count ->
        [one] Не решён { $count } конфликт
        [few] Не решены { $count } конфликта
        [many] Не решены { $count } конфликтов
       *[other] Не решены { $count } конфликта
    }
merge-sum-hint = В карте осталось наше, карточки на парковке говорят об их варианте. --ours или --theirs решает всё
