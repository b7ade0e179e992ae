### Answers of a survey that become a figure on the map.

survey-command = Answers of a survey…
survey-title = Answers of a survey
survey-answers = Answers
survey-answers-hint = Paste a column of numbers
survey-kind = Question
survey-kind-nps = NPS: would they recommend us, 0–10
survey-kind-ces = CES: was it easy, 1–7
survey-kind-csat = CSAT: are they satisfied, 1–5
survey-name = Name of the card
survey-waiting = What they come to is shown here
survey-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
survey-spread-nps = Promoters: { $high } · detractors: { $low }
survey-spread-ces = Easy: { $high } · hard: { $low }
survey-spread-csat = Satisfied: { $high } · dissatisfied: { $low }
survey-bars = Answers by value: { $counts }
survey-left-out = { $count ->
    [one] { $count } entry does not count
   *[other] { $count } entries do not count
}
survey-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
survey-add = Add to the map
survey-update = Update the card
survey-as-cards = Paste as cards
survey-source = n = { $count }
survey-no-stage = Add a stage first: a figure belongs to one
survey-done = { $count ->
    [one] { $name } from { $count } answer is on the map
   *[other] { $name } from { $count } answers is on the map
}
# The label of the step, for undo.
survey-step = answers of a survey
