### Modificările a doi oameni pe aceeași hartă, puse laolaltă.

merge-field-removal = Eliminat sau păstrat
merge-removed = eliminat
merge-changed = modificat: { $fields }
merge-used = folosit
merge-subject = { $kind } „{ $name }”: { $field }
merge-subject-at = { $kind } „{ $name }”, „{ $at }”: { $field }
merge-note = { $subject }. La noi: { $ours } · la ei: { $theirs }
merge-tag = îmbinare
merge-too-much = Împreună hărțile au mai mult de { $limit } elemente de un fel
merge-too-much-hint = Nu s-a scris nimic. Hotărăște cu --ours sau --theirs ori micșorează una dintre hărți
merge-sum =
    { $count ->
        [one] { $count } conflict deschis
        [few] { $count } conflicte deschise
       *[other] { $count } de conflicte deschise
    }
merge-sum-hint = Harta păstrează varianta noastră; cardurile din parcare o spun pe a lor. --ours sau --theirs le hotărăște pe toate
