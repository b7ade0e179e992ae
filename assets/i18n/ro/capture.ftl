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

capture-paste-range = { $cards }, { $rows } × { $columns }, de la { $lane } / { $stage }
capture-paste-lines = { $cards }, de la { $lane } / { $stage }
capture-paste-to-lot = { $cards }, în parcare
capture-paste-new-stages = { $count ->
    [one] { $count } etapă nouă
    [few] { $count } etape noi
   *[other] { $count } de etape noi
}
capture-paste-named-stages = { $count ->
    [one] { $count } etapă nefolosită primește nume
    [few] { $count } etape nefolosite primesc nume
   *[other] { $count } de etape nefolosite primesc nume
}
capture-paste-parked = { $count ->
    [one] { $count } nu are loc și va fi parcat
    [few] { $count } nu au loc și vor fi parcate
   *[other] { $count } nu au loc și vor fi parcate
}
capture-paste-names-stages = Primul rând numește etapele
capture-paste-down = În jos, în celulă
capture-paste-across = Pe rând, în etape
capture-paste-one = Un singur card
capture-paste-marks = Semnele ! * ? „ stabilesc tipul
capture-paste-do = Lipește
capture-paste-keys = Enter lipește, Esc renunță, săgețile mută locul

capture-reading-pictures = Se citește imaginea…
capture-step-pictures = adăugarea imaginilor
capture-pictures-added = { $count ->
    [one] { $count } imagine adăugată
    [few] { $count } imagini adăugate
   *[other] { $count } de imagini adăugate
}
capture-pictures-many = { $count ->
    [one] { $count } imagine este prea mult deodată: se iau primele { $limit }
    [few] { $count } imagini sunt prea multe deodată: se iau primele { $limit }
   *[other] { $count } de imagini sunt prea multe deodată: se iau primele { $limit }
}
capture-picture-of-clipboard = Imaginea din clipboard
capture-picture-none = { $name } nu este o imagine
capture-picture-other = { $name } este o imagine într-un format pe care harta nu îl păstrează
capture-picture-kinds = Folosiți o imagine PNG sau JPEG ori faceți o captură de ecran
capture-picture-damaged = { $name }: imaginea este deteriorată sau incompletă
capture-picture-damaged-hint = Salvați-o sau copiați-o încă o dată de la sursă
capture-picture-large = { $name }: imaginea este prea mare, { $width } × { $height } pixeli
capture-picture-heavy = { $name }: imaginea este prea mare pentru a fi păstrată în hartă
capture-picture-large-hint = Micșorați-o mai întâi: ajung { $side } pixeli pe latura mai lungă
capture-drop-pictures = Lăsați imaginile într-o celulă
capture-command-copy-picture = Copiază ca imagine
capture-painting-picture = Se desenează imaginea…
capture-copied-map = Harta este în clipboard ca imagine, { $width } × { $height } pixeli
capture-copied-board = Planșa este în clipboard ca imagine, { $width } × { $height } pixeli
capture-copied-selection = Selecția este în clipboard ca imagine, { $width } × { $height } pixeli
