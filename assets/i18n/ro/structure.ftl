### Structure: stages and lanes moved, resized, split, folded, copied.

## Names of steps, as they stand after "Undo" and "Redo"

structure-step-width = modificarea lățimii
structure-step-height = modificarea înălțimii
structure-step-stretch = extinderea cardului
structure-step-fold = restrângerea benzii
structure-step-unfold = desfășurarea benzii
structure-step-hide = ascunderea benzii
structure-step-show = afișarea benzilor

## Handles on the map

structure-new-stage = Inserează o etapă aici
structure-new-lane = Inserează o bandă aici…
structure-lane-kind = Felul benzii noi
structure-fold-named = Restrânge „{ $name }”
structure-unfold-named = Desfășoară „{ $name }”
structure-show-hidden = { $count ->
    [one] { $count } bandă ascunsă: clic pentru a o afișa
    [few] { $count } benzi ascunse: clic pentru a le afișa
   *[other] { $count } de benzi ascunse: clic pentru a le afișa
}

## Commands

structure-wider = Lățește
structure-narrower = Îngustează
structure-taller = Mărește înălțimea
structure-lower = Micșorează înălțimea
structure-fit = Revino la dimensiunea obișnuită
structure-split = Împarte etapa
structure-merge = Unește cu etapa următoare
structure-fold = Restrânge sau desfășoară banda
structure-hide = Ascunde banda
structure-show-all = Afișează toate benzile
structure-hidden-count = { $count ->
    [one] { $count } bandă ascunsă
    [few] { $count } benzi ascunse
   *[other] { $count } de benzi ascunse
}
structure-half-name = { $name } (2)
structure-needs-sizable = Selectează mai întâi etape sau carduri
structure-needs-stages = Selectează mai întâi o etapă
structure-needs-splittable = Selectează mai întâi o etapă sau carduri dintr-o etapă
structure-needs-lanes = Selectează mai întâi o bandă
structure-needs-hidden = Nicio bandă nu este ascunsă
structure-hid = { $count ->
    [one] { $count } bandă ascunsă; lipsește și din exporturi
    [few] { $count } benzi ascunse; lipsesc și din exporturi
   *[other] { $count } de benzi ascunse; lipsesc și din exporturi
}

## Stages and lanes over the clipboard

structure-copied-stages = { $count ->
    [one] { $count } etapă copiată
    [few] { $count } etape copiate
   *[other] { $count } de etape copiate
} (carduri: { $cards })
structure-copied-lanes = { $count ->
    [one] { $count } bandă copiată
    [few] { $count } benzi copiate
   *[other] { $count } de benzi copiate
} (carduri: { $cards })
structure-cut-stages = { $count ->
    [one] { $count } etapă decupată
    [few] { $count } etape decupate
   *[other] { $count } de etape decupate
} (carduri: { $cards })
structure-cut-lanes = { $count ->
    [one] { $count } bandă decupată
    [few] { $count } benzi decupate
   *[other] { $count } de benzi decupate
} (carduri: { $cards })
structure-pasted-stages = { $count ->
    [one] { $count } etapă lipită
    [few] { $count } etape lipite
   *[other] { $count } de etape lipite
} (carduri: { $cards })
structure-pasted-lanes = { $count ->
    [one] { $count } bandă lipită
    [few] { $count } benzi lipite
   *[other] { $count } de benzi lipite
} (carduri: { $cards })
structure-pasted-personas = Persona adăugate pentru curbele lor: { $names }
structure-pasted-no-lane = { $count ->
    [one] { $count } card nu a găsit aici o bandă de felul său: este în parcare
    [few] { $count } carduri nu au găsit aici o bandă de felul lor: sunt în parcare
   *[other] { $count } de carduri nu au găsit aici o bandă de felul lor: sunt în parcare
}
structure-pasted-no-stage = { $count ->
    [one] { $count } card nu a găsit aici o etapă: este în parcare
    [few] { $count } carduri nu au găsit aici o etapă: sunt în parcare
   *[other] { $count } de carduri nu au găsit aici o etapă: sunt în parcare
}
structure-pasted-no-point = { $count ->
    [one] { $count } punct al curbei nu a avut loc aici și a fost lăsat deoparte
    [few] { $count } puncte ale curbei nu au avut loc aici și au fost lăsate deoparte
   *[other] { $count } de puncte ale curbei nu au avut loc aici și au fost lăsate deoparte
}

# Back stage.
structure-step-fold-back-stage = restrângerea culiselor
structure-step-unfold-back-stage = desfășurarea culiselor
structure-fold-back-stage = Restrânge sau desfășoară culisele
structure-no-back-stage = Nu există nicio bandă sub linia de vizibilitate. Linia se alege în inspectorul benzii de deasupra ei
