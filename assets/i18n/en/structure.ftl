### Structure: stages and lanes moved, resized, split, folded, copied.

## Names of steps, as they stand after "Undo" and "Redo"

structure-step-width = change width
structure-step-height = change height
structure-step-stretch = stretch card
structure-step-fold = fold lane
structure-step-unfold = unfold lane
structure-step-hide = hide lane
structure-step-show = show lanes

## Handles on the map

structure-new-stage = Insert a stage here
structure-new-lane = Insert a lane here…
structure-lane-kind = Kind of the new lane
structure-fold-named = Fold “{ $name }”
structure-unfold-named = Unfold “{ $name }”
structure-show-hidden = { $count ->
    [one] { $count } hidden lane: click to show it
   *[other] { $count } hidden lanes: click to show them
}

## Commands

structure-wider = Make wider
structure-narrower = Make narrower
structure-taller = Make taller
structure-lower = Make lower
structure-fit = Back to the usual size
structure-split = Split the stage
structure-merge = Merge with the next stage
structure-fold = Fold or unfold the lane
structure-hide = Hide the lane
structure-show-all = Show all lanes
structure-hidden-count = { $count ->
    [one] { $count } lane hidden
   *[other] { $count } lanes hidden
}
structure-half-name = { $name } (2)
structure-needs-sizable = Select stages or cards first
structure-needs-stages = Select a stage first
structure-needs-splittable = Select a stage, or cards in one, first
structure-needs-lanes = Select a lane first
structure-needs-hidden = No lane is hidden
structure-hid = { $count ->
    [one] { $count } lane hidden; exports leave it out too
   *[other] { $count } lanes hidden; exports leave them out too
}

## Stages and lanes over the clipboard

structure-copied-stages = { $count ->
    [one] Copied { $count } stage
   *[other] Copied { $count } stages
} (cards: { $cards })
structure-copied-lanes = { $count ->
    [one] Copied { $count } lane
   *[other] Copied { $count } lanes
} (cards: { $cards })
structure-cut-stages = { $count ->
    [one] Cut { $count } stage
   *[other] Cut { $count } stages
} (cards: { $cards })
structure-cut-lanes = { $count ->
    [one] Cut { $count } lane
   *[other] Cut { $count } lanes
} (cards: { $cards })
structure-pasted-stages = { $count ->
    [one] Pasted { $count } stage
   *[other] Pasted { $count } stages
} (cards: { $cards })
structure-pasted-lanes = { $count ->
    [one] Pasted { $count } lane
   *[other] Pasted { $count } lanes
} (cards: { $cards })
structure-pasted-personas = Personas added for their curves: { $names }
structure-pasted-no-lane = { $count ->
    [one] { $count } card found no lane of its kind here: it is in the parking lot
   *[other] { $count } cards found no lane of their kind here: they are in the parking lot
}
structure-pasted-no-stage = { $count ->
    [one] { $count } card found no stage here: it is in the parking lot
   *[other] { $count } cards found no stage here: they are in the parking lot
}
structure-pasted-no-point = { $count ->
    [one] { $count } curve point found no place here and was left out
   *[other] { $count } curve points found no place here and were left out
}

# Back stage.
structure-step-fold-back-stage = fold back stage
structure-step-unfold-back-stage = unfold back stage
structure-fold-back-stage = Fold or unfold the back stage
structure-no-back-stage = There is no lane below a line of visibility. The line is chosen in the inspector of the lane above it
