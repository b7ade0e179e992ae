### What the canvas says on top of the map, and to those who do not see it.

canvas-double-click-adds-a-card = Double-click to add a card
canvas-lane-is-folded = “{ $lane }” is folded. Unfold it to add cards
canvas-curve-needs-a-persona = A curve tells how one persona feels. Add a persona first

canvas-access-map = Map
canvas-access-overview = Overview of the map
canvas-access-more = { $count ->
    [one] { $count } more thing in view
   *[other] { $count } more things in view
}
canvas-access-title = Title: { $text }
canvas-access-scenario = Scenario: { $text }
canvas-access-goal = Goal: { $text }
canvas-access-footer = Legend
canvas-access-persona = Persona: { $name }
canvas-access-stage = Stage: { $name }
canvas-access-phase = Phase: { $name }
canvas-access-lane = Lane: { $name }
canvas-access-cell = Empty: { $lane }, stage { $stage }
canvas-access-card = { $kind }: { $text }, stage { $stage }
canvas-access-parked-card = { $kind }: { $text }, parking lot
canvas-access-curve = Emotion curve: { $name }
canvas-access-point = Feeling of { $name }, stage { $stage }: { $score }
canvas-access-stakeholder = Stakeholder: { $name }

canvas-card-action = Action
canvas-card-touchpoint = Touchpoint
canvas-card-emotion = Emotion
canvas-card-thought = Thought
canvas-card-motivation = Motivation
canvas-card-need = Need
canvas-card-barrier = Barrier
canvas-card-opportunity = Opportunity
canvas-card-backstage = Backstage
canvas-card-metric = Metric
canvas-card-storyboard = Picture
canvas-card-text = Text
