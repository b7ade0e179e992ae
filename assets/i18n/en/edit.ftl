### Names of edits, as they stand after "Undo" and "Redo": small letters, a noun but in English.

edit-set-about = edit title block
edit-add-persona = add persona
edit-set-persona = edit persona
edit-move-persona = move persona
edit-remove-persona = delete persona
edit-add-stage = add stage
edit-set-stage = edit stage
edit-move-stage = move stage
edit-move-stages = move stages
edit-remove-stage = delete stage
edit-split-stage = split stage
edit-merge-stage = merge stages
edit-add-lane = add lane
edit-set-lane = edit lane
edit-move-lane = move lane
edit-move-lanes = move lanes
edit-remove-lane = delete lane
edit-add-card = add card
edit-add-cards = add cards
edit-set-card = edit card
edit-move-cards = move cards
edit-remove-cards = delete cards
edit-add-curve = add curve
edit-set-curve = edit curve
edit-remove-curve = delete curve
edit-add-point = add point
edit-set-point = edit point
edit-remove-point = delete point
edit-add-link = add hand-off
edit-set-link = edit hand-off
edit-remove-link = delete hand-off
edit-add-stakeholder = add stakeholder
edit-set-stakeholder = edit stakeholder
edit-remove-stakeholder = delete stakeholder

## Why an edit was not made

edit-error-unknown = That is no longer on this map
edit-error-no-next-stage = No stage follows this one
edit-error-link-to-itself = A hand-off needs two different cards
edit-error-full = The map is full: it holds at most { $limit } of these
edit-error-text = This text is too long: the limit is { $limit } bytes
edit-error-list = This list is too long: the limit is { $limit } entries
edit-error-picture = This picture is too large: the limit is { $limit } MiB
edit-error-figure = This number is not one a map can keep
edit-error-points = This curve is full: it holds at most { $limit } points
edit-error-points-in-all = The curves of this map are full: together they hold at most { $limit } points
edit-error-entries-in-all = The lists of this map are full: together they hold at most { $limit } entries
