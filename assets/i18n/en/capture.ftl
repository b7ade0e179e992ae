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
