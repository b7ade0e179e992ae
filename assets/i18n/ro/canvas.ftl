### Ce spune pânza deasupra hărții și celor care nu o văd.

canvas-double-click-adds-a-card = Dublu clic pentru a adăuga un card
canvas-lane-is-folded = Banda „{ $lane }” este restrânsă. Extindeți-o pentru a adăuga carduri
canvas-curve-needs-a-persona = O curbă arată ce simte o persona. Adăugați mai întâi o persona

canvas-access-map = Hartă
canvas-access-overview = Privire de ansamblu asupra hărții
canvas-access-more = { $count ->
    [one] Încă { $count } element vizibil
    [few] Încă { $count } elemente vizibile
   *[other] Încă { $count } de elemente vizibile
}
canvas-access-title = Titlu: { $text }
canvas-access-scenario = Scenariu: { $text }
canvas-access-goal = Scop: { $text }
canvas-access-footer = Legendă
canvas-access-persona = Persona: { $name }
canvas-access-stage = Etapă: { $name }
canvas-access-phase = Fază: { $name }
canvas-access-lane = Bandă: { $name }
canvas-access-cell = Gol: { $lane }, etapa { $stage }
canvas-access-card = { $kind }: { $text }, etapa { $stage }
canvas-access-parked-card = { $kind }: { $text }, parcare
canvas-access-curve = Curba emoțiilor: { $name }
canvas-access-point = Ce simte { $name }, etapa { $stage }: { $score }
canvas-access-stakeholder = Parte interesată: { $name }

canvas-card-action = Acțiune
canvas-card-touchpoint = Punct de contact
canvas-card-emotion = Emoție
canvas-card-thought = Gând
canvas-card-motivation = Motivație
canvas-card-need = Nevoie
canvas-card-barrier = Barieră
canvas-card-opportunity = Oportunitate
canvas-card-backstage = Culise
canvas-card-metric = Indicator
canvas-card-storyboard = Imagine
canvas-card-text = Text
