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

## Stages and lanes over the clipboard

structure-copied-stages = { $count ->
    [one] Skopiowano { $count } etap
    [few] Skopiowano { $count } etapy
    [many] Skopiowano { $count } etapów
   *[other] Skopiowano { $count } etapu
} (karty: { $cards })
structure-copied-lanes = { $count ->
    [one] Skopiowano { $count } pas
    [few] Skopiowano { $count } pasy
    [many] Skopiowano { $count } pasów
   *[other] Skopiowano { $count } pasa
} (karty: { $cards })
structure-cut-stages = { $count ->
    [one] Wycięto { $count } etap
    [few] Wycięto { $count } etapy
    [many] Wycięto { $count } etapów
   *[other] Wycięto { $count } etapu
} (karty: { $cards })
structure-cut-lanes = { $count ->
    [one] Wycięto { $count } pas
    [few] Wycięto { $count } pasy
    [many] Wycięto { $count } pasów
   *[other] Wycięto { $count } pasa
} (karty: { $cards })
structure-pasted-stages = { $count ->
    [one] Wklejono { $count } etap
    [few] Wklejono { $count } etapy
    [many] Wklejono { $count } etapów
   *[other] Wklejono { $count } etapu
} (karty: { $cards })
structure-pasted-lanes = { $count ->
    [one] Wklejono { $count } pas
    [few] Wklejono { $count } pasy
    [many] Wklejono { $count } pasów
   *[other] Wklejono { $count } pasa
} (karty: { $cards })
structure-pasted-personas = Dodano persony do ich krzywych: { $names }
structure-pasted-no-lane = { $count ->
    [one] { $count } karta nie ma tu pasa swojego rodzaju: czeka na parkingu
    [few] { $count } karty nie mają tu pasa swojego rodzaju: czekają na parkingu
    [many] { $count } kart nie ma tu pasa swojego rodzaju: czekają na parkingu
   *[other] { $count } karty nie ma tu pasa swojego rodzaju: czekają na parkingu
}
structure-pasted-no-stage = { $count ->
    [one] { $count } karta nie ma tu etapu: czeka na parkingu
    [few] { $count } karty nie mają tu etapu: czekają na parkingu
    [many] { $count } kart nie ma tu etapu: czekają na parkingu
   *[other] { $count } karty nie ma tu etapu: czekają na parkingu
}
structure-pasted-no-point = { $count ->
    [one] { $count } punkt krzywej nie miał tu miejsca i został pominięty
    [few] { $count } punkty krzywej nie miały tu miejsca i zostały pominięte
    [many] { $count } punktów krzywej nie miało tu miejsca i zostało pominiętych
   *[other] { $count } punktu krzywej nie miało tu miejsca i zostało pominięte
}

# Back stage.
structure-step-fold-back-stage = zwinięcie zaplecza
structure-step-unfold-back-stage = rozwinięcie zaplecza
structure-fold-back-stage = Zwiń lub otwórz zaplecze
structure-no-back-stage = Pod linią widoczności nie ma pasa. Linię wybiera się w inspektorze pasa, który jest nad nią
