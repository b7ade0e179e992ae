### Co widok mapy mówi nad mapą oraz tym, którzy jej nie widzą.

canvas-double-click-adds-a-card = Kliknij dwukrotnie, aby dodać kartę
canvas-lane-is-folded = Pas „{ $lane }” jest zwinięty. Rozwiń go, aby dodać karty
canvas-curve-needs-a-persona = Krzywa pokazuje, co czuje jedna persona. Najpierw dodaj personę

canvas-access-map = Mapa
canvas-access-overview = Podgląd całej mapy
canvas-access-more = { $count ->
    [one] Jeszcze { $count } element w widoku
    [few] Jeszcze { $count } elementy w widoku
    [many] Jeszcze { $count } elementów w widoku
   *[other] Jeszcze { $count } elementu w widoku
}
canvas-access-title = Tytuł: { $text }
canvas-access-scenario = Scenariusz: { $text }
canvas-access-goal = Cel: { $text }
canvas-access-footer = Legenda
canvas-access-persona = Persona: { $name }
canvas-access-stage = Etap: { $name }
canvas-access-phase = Faza: { $name }
canvas-access-lane = Pas: { $name }
canvas-access-cell = Puste: { $lane }, etap { $stage }
canvas-access-card = { $kind }: { $text }, etap { $stage }
canvas-access-parked-card = { $kind }: { $text }, parking
canvas-access-curve = Krzywa emocji: { $name }
canvas-access-point = Emocja, { $name }, etap { $stage }: { $score }
canvas-access-stakeholder = Interesariusz: { $name }

canvas-card-action = Działanie
canvas-card-touchpoint = Punkt styku
canvas-card-emotion = Emocja
canvas-card-thought = Myśl
canvas-card-motivation = Motywacja
canvas-card-need = Potrzeba
canvas-card-barrier = Bariera
canvas-card-opportunity = Szansa
canvas-card-backstage = Zaplecze
canvas-card-metric = Wskaźnik
canvas-card-storyboard = Obraz
canvas-card-text = Tekst
