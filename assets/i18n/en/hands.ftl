### Words for working on the boards. They are the window's, in its language.

board-menu = Boards
board-tabs = Boards of the map
board-more = More
board-access = Board

board-command-journey = Show the journey
board-command-personas = Show the personas
board-command-stakeholders = Show the stakeholders
board-command-gaps = Show the gaps
board-command-opportunities = Show the opportunities
board-command-decisions = Show what was decided
board-command-evidence = Show the evidence
board-command-next = Next board
board-command-previous = Previous board
board-command-on-journey = Show on the journey
board-command-add-stakeholder = Add stakeholder
board-needs-aside = Select one thing on a board first

board-new-stakeholder = New stakeholder
board-new-touchpoint = New touchpoint
board-needs-touchpoints = The map has no lane for touchpoints
board-add = add

## Steps, as they stand after "Undo"

board-step-priority = set impact and effort
board-step-standing = set importance and satisfaction
board-step-answers = answer what is used and provided
board-step-status = set status
board-step-votes = change votes
board-step-influence = place stakeholder
board-step-add-line = add line
board-step-remove-line = delete line
board-step-move-line = move line
board-step-meeting = add touchpoint

## What a screen reader hears

board-access-text = { $field }: { $text }
board-access-next-line = Add to “{ $list }” of { $name }
board-access-votes = { $count ->
    [one] { $count } vote for “{ $text }”
   *[other] { $count } votes for “{ $text }”
}
board-access-status = Status of “{ $text }”: { $status }
board-access-meeting = { $count ->
    [0] { $channel }, { $stage }: nobody meets here
    [one] { $channel }, { $stage }: { $count } touchpoint
   *[other] { $channel }, { $stage }: { $count } touchpoints
}

## What hands can do, in the status bar

board-hint-priority = Drag it to its impact and effort, or { $alt } and the arrows; + and − change its votes
board-hint-standing = Drag it to its importance and satisfaction, or { $alt } and the arrows
board-hint-answers = Drag it to another row, or Space to answer
board-hint-influence = Drag to place, or { $alt } and the arrows
board-hint-influence-empty = A double-click adds a stakeholder there
board-hint-decision = Drag it to another column, or { $alt } and the arrows
board-hint-votes = A click adds a vote, with { $shift } it takes one away
board-hint-line = Enter edits it, { $alt } and ↑ ↓ move it
board-hint-question = A double-click shows it on the journey
board-hint-meeting = Enter answers for the touchpoints there, or adds one
