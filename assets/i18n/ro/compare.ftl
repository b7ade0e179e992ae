### Prin ce diferă două hărți.

compare-added = Adăugate
compare-removed = Eliminate
compare-moved = Mutate
compare-altered = Modificate
compare-personas = Persona
compare-stages = Etape
compare-lanes = Benzi
compare-cards = Carduri
compare-curves = Curbe ale emoțiilor
compare-links = Predări
compare-stakeholders = Părți interesate
compare-feelings = Trăiri
compare-same = Hărțile spun același lucru
compare-sum = Adăugate: { $added } · eliminate: { $removed } · mutate: { $moved } · modificate: { $altered }
compare-named = „{ $name }”
compare-named-in = „{ $name }” ({ $place })
compare-field-change = { $field }: { $before } → { $after }
compare-field-at = „{ $at }”, { $field }: { $before } → { $after }
compare-moment = „{ $stage }”: { $before } → { $after }
compare-moment-delta = „{ $stage }”: { $before } → { $after } ({ $delta })

## Valori

compare-nothing = nimic
compare-wordless = Fără text
compare-number = { $value }
compare-percent = { $value } %
compare-measured = { $value } { $unit }
compare-metric = { $value }, țintă { $target }
compare-picture = imagine de { $size } KiB
compare-point = „{ $stage }”: { $score } { $quote }
compare-curve = { $persona }, { $view }
compare-view-as-is = cum este
compare-view-expected = cum era de așteptat
compare-view-to-be = cum ar trebui să fie
compare-link = { $from } → { $to }
compare-cell = { $lane }, { $stage }
compare-parked-for = parcare, { $lane }
compare-behind = după „{ $name }”
compare-first = la început

## Câmpuri fără nume în altă parte

compare-field-place = Loc
compare-field-order = Ordine
compare-field-metric = Indicator
compare-field-points = Puncte

## Imaginea unei comparații

compare-before = { $name }, înainte
compare-lane-deltas = Schimbarea trăirilor
compare-heading = Comparate: „{ $before }” → „{ $after }”
compare-count = { $what }: { $count }
compare-no-picture = O diferență se desenează ca png, svg, pdf sau pptx

## În fereastră

compare-command-file = Compară cu un fișier…
compare-also-file = diferență, diff, ce s-a schimbat
compare-dialog = Compară cu
compare-this-map = Această hartă
compare-leave = Gata
compare-save-picture = Salvează ca imagine
compare-drawn = Diferența este desenată în { $name }
compare-version = O versiune anterioară
compare-with-version = Compară
