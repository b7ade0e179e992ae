### Finding one's way: the bar that finds and replaces.

find-command-find = Caută…
find-command-replace = Caută și înlocuiește…
find-command-next = Caută următorul
find-command-previous = Caută anteriorul
find-tool-find = Caută
find-query = Caută pe hartă
find-with = Înlocuiește cu
find-count = { $current } din { $total }
find-none = Nimic găsit
find-close = Închide bara de căutare
find-replace-one = Înlocuiește
find-replace-all = Înlocuiește tot
find-step-replace = înlocuirea textului
find-replaced = { $count ->
    [one] Înlocuit într-un loc
    [few] Înlocuit în { $count } locuri
   *[other] Înlocuit în { $count } de locuri
}
