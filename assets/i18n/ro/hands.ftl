### Cuvinte pentru lucrul pe planșe; sunt ale ferestrei, în limba ei.

board-menu = Planșe
board-tabs = Planșele hărții
board-more = Mai multe
board-access = Planșă

board-command-journey = Arată călătoria
board-command-personas = Arată personele
board-command-stakeholders = Arată părțile interesate
board-command-gaps = Arată lacunele
board-command-opportunities = Arată oportunitățile
board-command-decisions = Arată ce s-a hotărât
board-command-evidence = Arată dovezile
board-command-next = Planșa următoare
board-command-previous = Planșa anterioară
board-command-on-journey = Arată în călătorie
board-command-add-stakeholder = Adaugă o parte interesată
board-needs-aside = Selectează mai întâi un lucru pe o planșă

board-new-stakeholder = Parte interesată nouă
board-new-touchpoint = Punct de contact nou
board-needs-touchpoints = Harta nu are o bandă pentru punctele de contact
board-add = adaugă

## Pași, așa cum stau după „Anulează”

board-step-priority = stabilirea impactului și a efortului
board-step-standing = stabilirea importanței și a satisfacției
board-step-answers = răspunsuri despre ce se folosește și ce se oferă
board-step-status = stabilirea stării
board-step-votes = schimbarea voturilor
board-step-influence = așezarea părții interesate
board-step-add-line = adăugarea unui rând
board-step-remove-line = ștergerea unui rând
board-step-move-line = mutarea unui rând
board-step-meeting = adăugarea unui punct de contact

## Ce aude cititorul de ecran

board-access-text = { $field }: { $text }
board-access-next-line = Adaugă la „{ $list }”, { $name }
board-access-votes = { $count ->
    [one] { $count } vot pentru „{ $text }”
    [few] { $count } voturi pentru „{ $text }”
   *[other] { $count } de voturi pentru „{ $text }”
}
board-access-status = Starea „{ $text }”: { $status }
board-access-meeting = { $count ->
    [0] { $channel }, { $stage }: aici nu se întâlnește nimeni
    [one] { $channel }, { $stage }: { $count } punct de contact
    [few] { $channel }, { $stage }: { $count } puncte de contact
   *[other] { $channel }, { $stage }: { $count } de puncte de contact
}

## Ce pot mâinile, în bara de stare

board-hint-priority = Trage la impactul și efortul potrivit sau { $alt } și săgețile; + și − schimbă voturile
board-hint-standing = Trage la importanța și satisfacția potrivită sau { $alt } și săgețile
board-hint-answers = Trage pe alt rând sau răspunde cu Spațiu
board-hint-influence = Trage la locul potrivit sau { $alt } și săgețile
board-hint-influence-empty = Un dublu clic adaugă aici o parte interesată
board-hint-decision = Trage în altă coloană sau { $alt } și săgețile
board-hint-votes = Un clic adaugă un vot, cu { $shift } scade unul
board-hint-line = Enter editează, { $alt } și ↑ ↓ mută rândul
board-hint-question = Un dublu clic arată în călătorie despre ce e vorba
board-hint-meeting = Enter răspunde pentru punctele de contact de aici sau adaugă unul
