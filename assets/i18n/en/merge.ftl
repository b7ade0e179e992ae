### Two people's changes to one map brought together.

merge-field-removal = Removed or kept
merge-removed = removed
merge-changed = changed: { $fields }
merge-used = in use
merge-subject = { $kind } “{ $name }”: { $field }
merge-subject-at = { $kind } “{ $name }”, “{ $at }”: { $field }
merge-note = { $subject }. Ours: { $ours } · theirs: { $theirs }
merge-tag = merge
merge-too-much = Together the maps hold more than { $limit } of a kind
merge-too-much-hint = Nothing was written. Settle it with --ours or --theirs, or make one of the maps smaller
merge-sum =
    { $count ->
        [one] One conflict is open
       *[other] { $count } conflicts are open
    }
merge-sum-hint = The map keeps ours; cards in the parking lot tell theirs. --ours or --theirs settles all
