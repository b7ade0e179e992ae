### Carduri notate în ritmul discuției: semne la început, liste lipite, parcare, imagini.

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

capture-command-parking = Parchează un gând
capture-command-park = Mută în parcare
capture-step-park = parcarea cardurilor
capture-park-a-thought = Parchează un gând
capture-parked-card = În parcare: { $text }
capture-parking-empty = Aici așteaptă gândurile fără loc. Trage-le într-o celulă când le vine rândul
capture-parking-fold = Restrânge parcarea
capture-parking-open = Deschide parcarea
capture-let-go-to-park = Dă drumul pentru a parca
