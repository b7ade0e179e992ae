### Why a command makes no sense now: what to do first.

palette-needs-map = Open a map first
palette-needs-selection = Select something first
palette-needs-one = Select one thing first
palette-needs-cards = Select a card first
palette-needs-stage = Select a stage first
palette-needs-lane = Select a lane first
palette-needs-curve = Select a curve first
palette-needs-point = Select a point of a curve first
palette-needs-movable = Select cards, a stage or a lane first
palette-needs-past = There is nothing to undo
palette-needs-future = There is nothing to redo
