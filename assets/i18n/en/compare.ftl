### What differs between two maps.

compare-added = Added
compare-removed = Removed
compare-moved = Moved
compare-altered = Changed
compare-personas = Personas
compare-stages = Stages
compare-lanes = Lanes
compare-cards = Cards
compare-curves = Emotion curves
compare-links = Hand-offs
compare-stakeholders = Stakeholders
compare-feelings = Feelings
compare-same = The maps say the same
compare-sum = Added: { $added } · removed: { $removed } · moved: { $moved } · changed: { $altered }
compare-named = “{ $name }”
compare-named-in = “{ $name }” ({ $place })
compare-field-change = { $field }: { $before } → { $after }
compare-field-at = “{ $at }”, { $field }: { $before } → { $after }
compare-moment = “{ $stage }”: { $before } → { $after }
compare-moment-delta = “{ $stage }”: { $before } → { $after } ({ $delta })

## Values

compare-nothing = nothing
compare-wordless = No text
compare-number = { $value }
compare-percent = { $value } %
compare-measured = { $value } { $unit }
compare-metric = { $value }, target { $target }
compare-picture = picture of { $size } KiB
compare-point = “{ $stage }”: { $score } { $quote }
compare-curve = { $persona }, { $view }
compare-view-as-is = as it is
compare-view-expected = as expected
compare-view-to-be = as it should be
compare-link = { $from } → { $to }
compare-cell = { $lane }, { $stage }
compare-parked-for = parking lot, { $lane }
compare-behind = after “{ $name }”
compare-first = first

## Fields that have no name elsewhere

compare-field-place = Place
compare-field-order = Order
compare-field-metric = Metric
compare-field-points = Points

## The picture of a comparison

compare-before = { $name }, before
compare-lane-deltas = Change in feeling
compare-heading = Compared: “{ $before }” → “{ $after }”
compare-count = { $what }: { $count }
compare-no-picture = A difference is drawn as png, svg, pdf or pptx

## In the window

compare-command-file = Compare with file…
compare-also-file = difference, diff, what changed
compare-dialog = Compare with
compare-this-map = This map
compare-leave = Done
compare-save-picture = Save as picture
compare-drawn = The difference is drawn in { $name }
compare-version = An earlier version
compare-with-version = Compare
