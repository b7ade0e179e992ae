### Czym różnią się dwie mapy.

compare-added = Dodane
compare-removed = Usunięte
compare-moved = Przeniesione
compare-altered = Zmienione
compare-personas = Persony
compare-stages = Etapy
compare-lanes = Pasy
compare-cards = Karty
compare-curves = Krzywe emocji
compare-links = Przekazania
compare-stakeholders = Interesariusze
compare-feelings = Odczucia
compare-same = Mapy mówią to samo
compare-sum = Dodane: { $added } · usunięte: { $removed } · przeniesione: { $moved } · zmienione: { $altered }
compare-named = „{ $name }”
compare-named-in = „{ $name }” ({ $place })
compare-field-change = { $field }: { $before } → { $after }
compare-field-at = „{ $at }”, { $field }: { $before } → { $after }
compare-moment = „{ $stage }”: { $before } → { $after }
compare-moment-delta = „{ $stage }”: { $before } → { $after } ({ $delta })

## Wartości

compare-nothing = brak
compare-wordless = Bez tekstu
compare-number = { $value }
compare-percent = { $value } %
compare-measured = { $value } { $unit }
compare-metric = { $value }, cel { $target }
compare-picture = obraz, { $size } KiB
compare-point = „{ $stage }”: { $score } { $quote }
compare-curve = { $persona }, { $view }
compare-view-as-is = jak jest
compare-view-expected = jak oczekiwano
compare-view-to-be = jak powinno być
compare-link = { $from } → { $to }
compare-cell = { $lane }, { $stage }
compare-parked-for = parking, { $lane }
compare-behind = po „{ $name }”
compare-first = na początku

## Pola bez nazwy gdzie indziej

compare-field-place = Miejsce
compare-field-order = Kolejność
compare-field-metric = Wskaźnik
compare-field-points = Punkty

## Obraz porównania

compare-before = { $name }, wcześniej
compare-lane-deltas = Zmiana odczuć
compare-heading = Porównano: „{ $before }” → „{ $after }”
compare-count = { $what }: { $count }
compare-no-picture = Różnicę można narysować jako png, svg, pdf albo pptx

## W oknie

compare-command-file = Porównaj z plikiem…
compare-also-file = różnica, diff, co się zmieniło
compare-dialog = Porównaj z
compare-this-map = Ta mapa
compare-leave = Gotowe
compare-save-picture = Zapisz jako obraz
compare-drawn = Różnica jest narysowana w pliku { $name }
compare-version = Wcześniejsza wersja
compare-with-version = Porównaj
