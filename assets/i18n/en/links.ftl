# Links

links-command-from = Link from here…
links-command-reverse = Reverse link
links-command-both-ways = Link both ways
links-command-hand-offs = Highlight hand-offs
links-how-to-go-on = Go to the other card with the arrows and press Enter, or click it. Esc leaves it
links-drop-makes-a-card = Let go: a new card, linked
links-words-hint = What is handed over? Enter leaves it unsaid
links-step-card = add linked card
links-hand-offs = { $owners ->
        [one] { $owners } hand-off changes owner
       *[other] { $owners } hand-offs change owner
    }, { $lines ->
        [one] { $lines } crosses a line
       *[other] { $lines } cross a line
    }
links-no-hand-offs = No link changes owner or crosses a line yet. Owners stand in the inspector, lines below lanes
links-count = { $count ->
        [one] { $count } hand-off highlighted
       *[other] { $count } hand-offs highlighted
    }
links-key-owner = Changes owner
links-key-line = Crosses a line
links-access = Hand-off from “{ $from }” to “{ $to }”
links-access-both = Hand-off both ways between “{ $from }” and “{ $to }”
