### Structure: stages and lanes moved, resized, split, folded, copied.

## Names of steps, as they stand after "Undo" and "Redo"

structure-step-width = zmiana szerokości
structure-step-height = zmiana wysokości
structure-step-stretch = rozciągnięcie karty
structure-step-fold = zwinięcie pasa
structure-step-unfold = rozwinięcie pasa
structure-step-hide = ukrycie pasa
structure-step-show = pokazanie pasów

## Handles on the map

structure-new-stage = Wstaw tu etap
structure-new-lane = Wstaw tu pas…
structure-lane-kind = Rodzaj nowego pasa
structure-fold-named = Zwiń „{ $name }”
structure-unfold-named = Rozwiń „{ $name }”
structure-show-hidden = { $count ->
    [one] { $count } ukryty pas: kliknij, aby go pokazać
    [few] { $count } ukryte pasy: kliknij, aby je pokazać
    [many] { $count } ukrytych pasów: kliknij, aby je pokazać
   *[other] { $count } ukrytego pasa: kliknij, aby je pokazać
}

## Commands

structure-wider = Poszerz
structure-narrower = Zwęź
structure-taller = Podwyższ
structure-lower = Obniż
structure-fit = Przywróć zwykły rozmiar
structure-split = Podziel etap
structure-merge = Połącz z następnym etapem
structure-fold = Zwiń lub rozwiń pas
structure-hide = Ukryj pas
structure-show-all = Pokaż wszystkie pasy
structure-hidden-count = { $count ->
    [one] { $count } pas ukryty
    [few] { $count } pasy ukryte
    [many] { $count } pasów ukrytych
   *[other] { $count } pasa ukrytego
}
structure-half-name = { $name } (2)
structure-needs-sizable = Najpierw zaznacz etapy lub karty
structure-needs-stages = Najpierw zaznacz etap
structure-needs-splittable = Najpierw zaznacz etap albo karty w etapie
structure-needs-lanes = Najpierw zaznacz pas
structure-needs-hidden = Żaden pas nie jest ukryty
structure-hid = { $count ->
    [one] Ukryto { $count } pas; eksport też go pominie
    [few] Ukryto { $count } pasy; eksport też je pominie
    [many] Ukryto { $count } pasów; eksport też je pominie
   *[other] Ukryto { $count } pasa; eksport też je pominie
}
