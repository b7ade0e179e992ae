### Finding one's way: the bar that finds and replaces.

find-command-find = Find…
find-command-replace = Find and replace…
find-command-next = Find next
find-command-previous = Find previous
find-tool-find = Find
find-query = Find on the map
find-with = Replace with
find-count = { $current } of { $total }
find-none = Not found
find-close = Close the search bar
find-replace-one = Replace
find-replace-all = Replace all
find-step-replace = replace
find-replaced = { $count ->
    [one] { $count } place replaced
   *[other] { $count } places replaced
}
