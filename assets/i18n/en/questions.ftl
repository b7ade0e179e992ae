### Open questions as a list beside the map.

questions-title = Open questions
questions-close = Close the open questions
questions-command = Open questions
questions-count = { $count ->
    [one] { $count } open question
   *[other] { $count } open questions
}
questions-kind = { $name } ({ $count })
questions-more = and { $count } more
questions-of-actions = Stages without a customer action
questions-of-feelings = Stages without a feeling
questions-of-pain-points = Pain points without an owner
questions-of-moments = Moments of truth without a metric
questions-of-pits = Lows without an opportunity
questions-of-impact = Opportunities without impact and effort
questions-of-owners = Opportunities without an owner
questions-of-proposals = Proposals that answer no pain point
questions-of-sources = Observations without a source
questions-of-hand-offs = Hand-offs without an owner
