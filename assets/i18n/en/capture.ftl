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
