### Zmiany dwóch osób w jednej mapie połączone w całość.

merge-field-removal = Usunąć czy zostawić
merge-removed = usunięto
merge-changed = zmieniono: { $fields }
merge-used = w użyciu
merge-subject = { $kind } „{ $name }”: { $field }
merge-subject-at = { $kind } „{ $name }”, „{ $at }”: { $field }
merge-note = { $subject }. U nas: { $ours } · u nich: { $theirs }
merge-tag = scalanie
merge-too-much = Razem mapy mają więcej niż { $limit } elementów jednego rodzaju
merge-too-much-hint = Nic nie zapisano. Rozstrzygnij to przez --ours lub --theirs albo zmniejsz jedną z map
merge-sum =
    { $count ->
        [one] { $count } konflikt do rozstrzygnięcia
        [few] { $count } konflikty do rozstrzygnięcia
        [many] { $count } konfliktów do rozstrzygnięcia
       *[other] { $count } konfliktu do rozstrzygnięcia
    }
merge-sum-hint = W mapie jest nasza wersja, karty na parkingu mówią o ich wersji. --ours lub --theirs rozstrzyga wszystko
