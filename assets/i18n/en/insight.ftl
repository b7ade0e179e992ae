### What a map tells without anybody having typed it: open questions, gaps, hand-offs, priorities.

# Open questions; each names what it is about.
insight-questions = Open questions: { $count }
insight-no-questions = No open questions
insight-question-action = What does the customer do in “{ $stage }”?
insight-question-feeling = How does “{ $stage }” feel?
insight-question-pain-point-owner = Who takes care of the pain point “{ $card }”?
insight-question-metric = How do we measure the moment of truth “{ $card }”?
insight-question-pit = What could we change in “{ $stage }”, where the mood is lowest?
insight-question-impact = How much would “{ $card }” bring, and how much effort would it take?
insight-question-owner = Who sees to “{ $card }”?
insight-question-proposed = Which pain point does “{ $card }” answer?
insight-question-source = Where was “{ $card }” observed?
insight-question-hand-off = Who hands over between “{ $from }” and “{ $to }”, and who takes over?

# Gaps.
insight-gaps = Gaps
insight-gaps-unanswered = Not answered yet
insight-gaps-list = { $name } ({ $count }): { $cards }
insight-gaps-sum = Matched { $matched } · missing { $missing } · wasted { $wasted } · not answered { $open }
insight-no-gaps = No touchpoint says yet whether customers use it and whether we provide it

# Hand-offs.
insight-links = Links: { $count }
insight-no-links = No cards are linked yet
insight-link = “{ $from }” → “{ $to }”
insight-link-told = “{ $from }” → “{ $to }”: { $told }
insight-link-owner = other owner
insight-link-ownerless = an end without an owner
insight-link-loop = rework loop
insight-sum-lane = Into another lane: { $count }
insight-sum-line = Across a line: { $count }
insight-sum-owner = To another owner: { $count }
insight-sum-ownerless = With an end without an owner: { $count }
insight-sum-loop = In a rework loop: { $count }
insight-loop = Rework loop: { $cards }

# Importance × satisfaction, impact × effort.
insight-verdict-mend = Begin here
insight-verdict-keep = Keep it up
insight-verdict-leave = Can wait
insight-verdict-overdone = More than is needed
insight-quarter-quick-wins = Quick wins
insight-quarter-strategic = Strategic bets
insight-quarter-fill-ins = Fill-ins
insight-quarter-let-go = Let go
# Of a single one.
insight-quarter-quick-win = Quick win
insight-quarter-strategic-bet = Strategic bet
insight-quarter-fill-in = Fill-in
