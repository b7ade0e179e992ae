### Names of edits, as they stand after "Undo" and "Redo": small letters, a noun but in English.

edit-set-about = zmiana nagłówka mapy
edit-add-persona = dodanie persony
edit-set-persona = zmiana persony
edit-move-persona = przeniesienie persony
edit-remove-persona = usunięcie persony
edit-add-stage = dodanie etapu
edit-set-stage = zmiana etapu
edit-move-stage = przeniesienie etapu
edit-move-stages = przeniesienie etapów
edit-remove-stage = usunięcie etapu
edit-split-stage = podział etapu
edit-merge-stage = połączenie etapów
edit-add-lane = dodanie pasa
edit-set-lane = zmiana pasa
edit-move-lane = przeniesienie pasa
edit-move-lanes = przeniesienie pasów
edit-remove-lane = usunięcie pasa
edit-add-card = dodanie karty
edit-add-cards = dodanie kart
edit-set-card = zmiana karty
edit-move-cards = przeniesienie kart
edit-remove-cards = usunięcie kart
edit-add-curve = dodanie krzywej
edit-set-curve = zmiana krzywej
edit-remove-curve = usunięcie krzywej
edit-add-point = dodanie punktu
edit-set-point = zmiana punktu
edit-remove-point = usunięcie punktu
edit-add-link = dodanie przekazania
edit-set-link = zmiana przekazania
edit-remove-link = usunięcie przekazania
edit-add-stakeholder = dodanie interesariusza
edit-set-stakeholder = zmiana interesariusza
edit-remove-stakeholder = usunięcie interesariusza

## Why an edit was not made

edit-error-unknown = Tego nie ma już na mapie
edit-error-no-next-stage = Po tym etapie nie ma następnego
edit-error-link-to-itself = Przekazanie wymaga dwóch różnych kart
edit-error-full = Mapa jest pełna: mieści takich elementów najwyżej { $limit }
edit-error-text = Tekst jest za długi: może mieć najwyżej { $limit } bajtów
edit-error-list = Lista jest za długa: mieści najwyżej { $limit } pozycji
edit-error-picture = Obraz jest za duży: może mieć najwyżej { $limit } MiB
edit-error-figure = Takiej liczby mapa nie przechowa
edit-error-points = Krzywa jest pełna: mieści najwyżej { $limit } punktów
edit-error-points-in-all = Krzywe tej mapy są pełne: razem mieszczą najwyżej { $limit } punktów
edit-error-entries-in-all = Listy tej mapy są pełne: razem mieszczą najwyżej { $limit } pozycji
