### Words on the boards. They appear in pictures, so they are in the map's language.

board-journey = Journey
board-personas = Personas
board-personas-hint = Who makes the journey, and what they think, feel, say and do
board-stakeholders = Stakeholders
board-stakeholders-hint = How much power they have, and how far they support us
board-gaps = Gaps
board-gaps-hint = Where customers look for us, and where we are
board-opportunities = Opportunities
board-opportunities-hint = What we could change, and what to take up first
board-decisions = What we decided
board-decisions-hint = Who does what, and by when
board-evidence = Evidence
board-evidence-hint = What we know, what we assume and what we still have to ask

# Gaps.
board-gap-table = Touchpoints by stage
board-gap-table-hint = What customers use against what we provide
board-gap-matched-hint = they use it, we are there
board-gap-missing-hint = they look, we are not there
board-gap-wasted-hint = we spend, they do not use it
board-gap-unanswered-hint = used? provided?
board-no-gaps = No touchpoint says yet whether customers use it and whether we provide it. Answer the two questions for each touchpoint, and the gaps show here
board-channels = Channels by stage
board-channels-hint = White spots: nobody meets there. Crowded cells: too much to choose from
board-preferred = preferred by a persona
board-white-spot = white spot in a preferred channel
board-crowded = crowded: three touchpoints or more
board-no-channels = No touchpoint has a channel yet. Choose one for each, and the matrix shows where we meet
board-importance = Importance and satisfaction
board-importance-hint = The number is the order in which to mend things
board-little-importance = unimportant to the customer
board-much-importance = important to the customer
board-little-satisfaction = dissatisfied
board-much-satisfaction = satisfied
board-no-importance = No card has both marks yet. Say how important a touchpoint is to the customer and how satisfied they are with it, and it finds its place here
board-hand-offs = Hand-offs
board-hand-offs-hint = Where the customer or the work passes to another owner or across a line
board-no-links = No cards are linked yet. Draw a link from a card to the one that takes over, and hand-offs and rework show here
board-from = From
board-to = To
board-crosses = Crosses
board-attention = Needs attention

# Opportunities.
board-matrix = Impact and effort
board-matrix-hint = The number is that of the votes
board-little-effort = little effort
board-much-effort = much effort
board-little-impact = little impact
board-much-impact = much impact
board-unplaced = { $count ->
    [one] { $count } opportunity has no impact or effort yet and is only in the list
   *[other] { $count } opportunities have no impact or effort yet and are only in the list
}
board-list = In order
board-list-hint = First by votes, then by impact, then by effort
board-no-opportunities = There are no opportunities yet. Add a card to an opportunities lane and give it impact and effort
board-no-marks = No opportunity has both impact and effort yet. Give them to each, and it finds its place between quick wins and strategic bets
board-votes = Votes
board-opportunity = Opportunity
board-stage = Stage
board-horizon = Kind
board-owner = Owner
board-due = Due
board-status = Status
board-no-owner = No owner yet
board-due-by = by { $date }
board-not-decided = Not decided: { $open } · dropped: { $dropped }
board-no-decisions = Nothing is decided yet. Set an opportunity to planned, in progress or done, and it stands here with its owner and date

# Stakeholders.
board-little-power = little power
board-much-power = much power
board-little-support = against it
board-much-support = for it
board-unnamed-stakeholder = Unnamed stakeholder
board-no-stakeholders = There are no stakeholders yet. Whoever can help or stop the journey belongs here, with power and support

# Personas.
board-no-personas = There are no personas yet. Add who makes the journey, and their sheet stands here
board-no-empathy = Nothing is said yet about what they think, feel, say and do, their pains and gains
board-goals = Goals
board-needs = Needs
board-frustrations = Frustrations
board-prefers = Prefers
board-thinks = Thinks
board-feels = Feels
board-says = Says
board-does = Does
board-pains = Pains
board-gains = Gains

# Evidence.
board-shares = How much we know
board-shares-hint = Observed · assumed · proposed, in this order
board-share = { $name } { $percent }% ({ $count })
board-without-source = { $count ->
    [one] { $count } observed card does not say where it was observed
   *[other] { $count } observed cards do not say where they were observed
}
board-by-lane = By lane
board-by-stage = By stage
board-no-cards = The map has no cards yet. Every card says whether it was observed, is assumed or proposed, and the shares show here
board-questions = Open questions
board-questions-hint = Asked by the map itself, the weightiest first
board-no-questions = No open questions: everything the map can ask about itself is answered
