### Selecting, and acting on everything selected.

## Names of edits of several things, as they stand after "Undo" and "Redo"

select-edit-cards = modificarea cardurilor
select-edit-stages = modificarea etapelor
select-edit-lanes = modificarea benzilor
select-edit-curves = modificarea curbelor
select-edit-points = modificarea punctelor
select-step-recolour = schimbarea culorii
select-edit-field-of-cards = { $count ->
    [one] modificarea „{ $field }” ({ $count } card)
    [few] modificarea „{ $field }” ({ $count } carduri)
   *[other] modificarea „{ $field }” ({ $count } de carduri)
}
select-edit-field-of-stages = { $count ->
    [one] modificarea „{ $field }” ({ $count } etapă)
    [few] modificarea „{ $field }” ({ $count } etape)
   *[other] modificarea „{ $field }” ({ $count } de etape)
}
select-edit-field-of-lanes = { $count ->
    [one] modificarea „{ $field }” ({ $count } bandă)
    [few] modificarea „{ $field }” ({ $count } benzi)
   *[other] modificarea „{ $field }” ({ $count } de benzi)
}
select-edit-field-of-curves = { $count ->
    [one] modificarea „{ $field }” ({ $count } curbă)
    [few] modificarea „{ $field }” ({ $count } curbe)
   *[other] modificarea „{ $field }” ({ $count } de curbe)
}
select-edit-field-of-points = { $count ->
    [one] modificarea „{ $field }” ({ $count } punct)
    [few] modificarea „{ $field }” ({ $count } puncte)
   *[other] modificarea „{ $field }” ({ $count } de puncte)
}

## What is selected

select-status = Selectate: { $what }
select-count-points = { $count ->
    [one] { $count } punct
    [few] { $count } puncte
   *[other] { $count } de puncte
}
select-count-curves = { $count ->
    [one] { $count } curbă
    [few] { $count } curbe
   *[other] { $count } de curbe
}
select-count-personas = { $count ->
    [one] { $count } persona
    [few] { $count } persone
   *[other] { $count } de persone
}
select-count-links = { $count ->
    [one] { $count } predare
    [few] { $count } predări
   *[other] { $count } de predări
}
select-count-stakeholders = { $count ->
    [one] { $count } parte interesată
    [few] { $count } părți interesate
   *[other] { $count } de părți interesate
}
select-count-texts = { $count ->
    [one] { $count } text
    [few] { $count } texte
   *[other] { $count } de texte
}
select-removed = S-au șters: { $what }

## The inspector of several things

select-different = Diferite
select-mixed = Alege un tip pentru a-l modifica
select-horizon-derived = Dedus pentru fiecare
select-everything-tagged = Selectează tot ce are eticheta „{ $name }”
select-tag-on-all = Pune eticheta „{ $name }” pe toate
select-tag-off = Scoate eticheta „{ $name }”

## Commands

select-menu = Selectare
select-command-contents = Selectează cardurile din interior
select-command-kind = Selectează toate de acest fel
select-command-tag = Selectează toate cu această etichetă
select-command-channel = Selectează toate de pe acest canal
select-command-owner = Selectează toate ale acestui responsabil
select-command-evidence = Selectează toate cu acest temei
select-command-next-pane = Treci la panoul următor
select-command-previous-pane = Treci la panoul anterior

## Selecting what is alike

select-similar = Selectează similare
select-with-tag = Etichetă: { $name }
select-with-channel = Canal: { $name }
select-with-owner = Responsabil: { $name }
select-with-evidence = Temei: { $name }
select-moments-of-truth = Toate momentele adevărului
select-pain-points = Toate punctele dureroase
select-advantages = Toate avantajele
select-kind-actions = Toate acțiunile
select-kind-touchpoints = Toate punctele de contact
select-kind-emotion = Toate emoțiile
select-kind-thoughts = Toate gândurile
select-kind-motivations = Toate motivațiile
select-kind-needs = Toate nevoile
select-kind-barriers = Toate barierele
select-kind-opportunities = Toate oportunitățile
select-kind-backstage = Tot ce e în culise
select-kind-metrics = Toți indicatorii
select-kind-storyboard = Toate imaginile
select-kind-text = Toate notițele
