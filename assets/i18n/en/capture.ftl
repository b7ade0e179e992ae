### Cards caught at the speed of a room: marks typed first, lists pasted, thoughts parked, pictures.

capture-barrier = Barrier
capture-opportunity = Opportunity
capture-question = Question
capture-quote = Quote
capture-chip = { $kind } → { $lane }
capture-chip-here = { $kind }, stays here
capture-chip-new = { $kind } → new lane { $lane }
capture-escape = { $twice } for a plain { $mark }
capture-lane-made = New lane “{ $lane }”
capture-lane-opened = The lane “{ $lane }” is open again

capture-command-parking = Park a thought
capture-command-park = Move to the parking lot
capture-step-park = park cards
capture-park-a-thought = Park a thought
capture-parked-card = Parked: { $text }
capture-parking-empty = Thoughts without a place wait here. Drag them into a cell when the time comes
capture-parking-fold = Fold the parking lot
capture-parking-open = Open the parking lot
capture-let-go-to-park = Let go to park

capture-paste-range = { $cards }, { $rows } × { $columns }, from { $lane } / { $stage }
capture-paste-lines = { $cards }, from { $lane } / { $stage }
capture-paste-to-lot = { $cards }, to the parking lot
capture-paste-new-stages = { $count ->
    [one] { $count } new stage
   *[other] { $count } new stages
}
capture-paste-named-stages = { $count ->
    [one] { $count } unused stage gets a name
   *[other] { $count } unused stages get names
}
capture-paste-parked = { $count ->
    [one] { $count } finds no place and will be parked
   *[other] { $count } find no place and will be parked
}
capture-paste-names-stages = First row names the stages
capture-paste-down = Down the cell
capture-paste-across = Across the stages
capture-paste-one = One card
capture-paste-marks = Marks ! * ? “ set the kind
capture-paste-do = Paste
capture-paste-keys = Enter pastes, Esc cancels, arrows move the place

capture-reading-pictures = Reading the picture…
capture-step-pictures = add pictures
capture-pictures-added = { $count ->
    [one] { $count } picture added
   *[other] { $count } pictures added
}
capture-pictures-many = { $count ->
    [one] { $count } picture is more than fits at once: the first { $limit } are taken
   *[other] { $count } pictures are too many at once: the first { $limit } are taken
}
capture-picture-of-clipboard = The picture on the clipboard
capture-picture-none = { $name } is not a picture
capture-picture-other = { $name } is a picture of a kind the map cannot hold
capture-picture-kinds = Use a PNG or JPEG picture, or take a screenshot of it
capture-picture-damaged = { $name } is damaged or cut off
capture-picture-damaged-hint = Save or copy it once more where it comes from
capture-picture-large = { $name } is too large: { $width } × { $height } pixels
capture-picture-heavy = { $name } is too large to be kept in a map
capture-picture-large-hint = Make it smaller first: { $side } pixels on the longer side are enough
capture-drop-pictures = Drop the pictures into a cell
capture-command-copy-picture = Copy as picture
capture-painting-picture = Painting the picture…
capture-copied-map = The map is on the clipboard as a picture, { $width } × { $height } pixels
capture-copied-board = The board is on the clipboard as a picture, { $width } × { $height } pixels
capture-copied-selection = What is selected is on the clipboard as a picture, { $width } × { $height } pixels
