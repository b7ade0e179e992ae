### Cartonașe notate în ritmul discuției: semne la început, liste lipite, parcare, imagini.

capture-barrier = Barieră
capture-opportunity = Oportunitate
capture-question = Întrebare
capture-quote = Citat
capture-chip = { $kind } → { $lane }
capture-chip-here = { $kind }, rămâne aici
capture-chip-new = { $kind } → banda nouă { $lane }
capture-escape = { $twice } pentru un simplu { $mark }
capture-lane-made = Bandă nouă: „{ $lane }”
capture-lane-opened = Banda „{ $lane }” este din nou deschisă
