### Names of edits, as they stand after "Undo" and "Redo": small letters, a noun but in English.

edit-set-about = modificarea antetului hărții
edit-add-persona = adăugarea personei
edit-set-persona = modificarea personei
edit-move-persona = mutarea personei
edit-remove-persona = ștergerea personei
edit-add-stage = adăugarea etapei
edit-set-stage = modificarea etapei
edit-move-stage = mutarea etapei
edit-move-stages = mutarea etapelor
edit-remove-stage = ștergerea etapei
edit-split-stage = împărțirea etapei
edit-merge-stage = unirea etapelor
edit-add-lane = adăugarea benzii
edit-set-lane = modificarea benzii
edit-move-lane = mutarea benzii
edit-move-lanes = mutarea benzilor
edit-remove-lane = ștergerea benzii
edit-add-card = adăugarea cardului
edit-add-cards = adăugarea cardurilor
edit-set-card = modificarea cardului
edit-move-cards = mutarea cardurilor
edit-remove-cards = ștergerea cardurilor
edit-add-curve = adăugarea curbei
edit-set-curve = modificarea curbei
edit-remove-curve = ștergerea curbei
edit-add-point = adăugarea punctului
edit-set-point = modificarea punctului
edit-remove-point = ștergerea punctului
edit-add-link = adăugarea predării
edit-set-link = modificarea predării
edit-remove-link = ștergerea predării
edit-add-stakeholder = adăugarea părții interesate
edit-set-stakeholder = modificarea părții interesate
edit-remove-stakeholder = ștergerea părții interesate

## Why an edit was not made

edit-error-unknown = Acest element nu mai este pe hartă
edit-error-no-next-stage = După această etapă nu urmează alta
edit-error-link-to-itself = O predare are nevoie de două carduri diferite
edit-error-full = Harta este plină: încap cel mult { $limit } astfel de elemente
edit-error-text = Textul este prea lung: poate avea cel mult { $limit } de octeți
edit-error-list = Lista este prea lungă: încap cel mult { $limit } de rânduri
edit-error-picture = Imaginea este prea mare: poate avea cel mult { $limit } MiB
edit-error-figure = O hartă nu poate păstra un astfel de număr
edit-error-points = Curba este plină: încap cel mult { $limit } de puncte
edit-error-points-in-all = Curbele acestei hărți sunt pline: împreună încap cel mult { $limit } de puncte
edit-error-entries-in-all = Listele acestei hărți sunt pline: împreună încap cel mult { $limit } de rânduri
