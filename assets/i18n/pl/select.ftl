### Selecting, and acting on everything selected.

## Names of edits of several things, as they stand after "Undo" and "Redo"

select-edit-cards = zmiana kart
select-edit-stages = zmiana etapów
select-edit-lanes = zmiana pasów
select-edit-curves = zmiana krzywych
select-edit-points = zmiana punktów
select-step-recolour = zmiana koloru
select-edit-field-of-cards = { $count ->
    [one] zmiana „{ $field }” ({ $count } karta)
    [few] zmiana „{ $field }” ({ $count } karty)
    [many] zmiana „{ $field }” ({ $count } kart)
   *[other] zmiana „{ $field }” ({ $count } karty)
}
select-edit-field-of-stages = { $count ->
    [one] zmiana „{ $field }” ({ $count } etap)
    [few] zmiana „{ $field }” ({ $count } etapy)
    [many] zmiana „{ $field }” ({ $count } etapów)
   *[other] zmiana „{ $field }” ({ $count } etapu)
}
select-edit-field-of-lanes = { $count ->
    [one] zmiana „{ $field }” ({ $count } pas)
    [few] zmiana „{ $field }” ({ $count } pasy)
    [many] zmiana „{ $field }” ({ $count } pasów)
   *[other] zmiana „{ $field }” ({ $count } pasa)
}
select-edit-field-of-curves = { $count ->
    [one] zmiana „{ $field }” ({ $count } krzywa)
    [few] zmiana „{ $field }” ({ $count } krzywe)
    [many] zmiana „{ $field }” ({ $count } krzywych)
   *[other] zmiana „{ $field }” ({ $count } krzywej)
}
select-edit-field-of-points = { $count ->
    [one] zmiana „{ $field }” ({ $count } punkt)
    [few] zmiana „{ $field }” ({ $count } punkty)
    [many] zmiana „{ $field }” ({ $count } punktów)
   *[other] zmiana „{ $field }” ({ $count } punktu)
}

## What is selected

select-status = Zaznaczono: { $what }
select-count-points = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
    [many] { $count } punktów
   *[other] { $count } punktu
}
select-count-curves = { $count ->
    [one] { $count } krzywa
    [few] { $count } krzywe
    [many] { $count } krzywych
   *[other] { $count } krzywej
}
select-count-personas = { $count ->
    [one] { $count } persona
    [few] { $count } persony
    [many] { $count } person
   *[other] { $count } persony
}
select-count-links = { $count ->
    [one] { $count } przekazanie
    [few] { $count } przekazania
    [many] { $count } przekazań
   *[other] { $count } przekazania
}
select-count-stakeholders = { $count ->
    [one] { $count } interesariusz
    [few] { $count } interesariusze
    [many] { $count } interesariuszy
   *[other] { $count } interesariusza
}
select-count-texts = { $count ->
    [one] { $count } tekst
    [few] { $count } teksty
    [many] { $count } tekstów
   *[other] { $count } tekstu
}
select-removed = Usunięto: { $what }

## The inspector of several things

select-different = Różne
select-mixed = Wybierz rodzaj, aby go edytować
select-horizon-derived = Ustalany dla każdej
select-everything-tagged = Zaznacz wszystko z tagiem „{ $name }”
select-tag-on-all = Dodaj tag „{ $name }” do wszystkich
select-tag-off = Usuń tag „{ $name }”

## Commands

select-menu = Zaznaczanie
select-command-contents = Zaznacz karty w środku
select-command-kind = Zaznacz wszystkie tego rodzaju
select-command-tag = Zaznacz wszystkie z tym tagiem
select-command-channel = Zaznacz wszystkie z tego kanału
select-command-owner = Zaznacz wszystkie tej samej osoby
select-command-evidence = Zaznacz wszystkie o tej podstawie
select-command-next-pane = Przejdź do następnego panelu
select-command-previous-pane = Przejdź do poprzedniego panelu

## Selecting what is alike

select-similar = Zaznacz podobne
select-with-tag = Tag: { $name }
select-with-channel = Kanał: { $name }
select-with-owner = Odpowiada: { $name }
select-with-evidence = Podstawa: { $name }
select-moments-of-truth = Wszystkie momenty prawdy
select-pain-points = Wszystkie bolączki
select-advantages = Wszystkie przewagi
select-kind-actions = Wszystkie działania
select-kind-touchpoints = Wszystkie punkty styku
select-kind-emotion = Wszystkie emocje
select-kind-thoughts = Wszystkie myśli
select-kind-motivations = Wszystkie motywacje
select-kind-needs = Wszystkie potrzeby
select-kind-barriers = Wszystkie bariery
select-kind-opportunities = Wszystkie szanse
select-kind-backstage = Całe zaplecze
select-kind-metrics = Wszystkie wskaźniki
select-kind-storyboard = Wszystkie obrazy
select-kind-text = Wszystkie notatki
