### Întrebările deschise ca listă lângă hartă.

questions-title = Întrebări deschise
questions-close = Închide întrebările deschise
questions-command = Întrebări deschise
questions-count = { $count ->
    [one] { $count } întrebare deschisă
    [few] { $count } întrebări deschise
   *[other] { $count } de întrebări deschise
}
questions-kind = { $name } ({ $count })
questions-more = și încă { $count }
questions-of-actions = Etape fără o acțiune a clientului
questions-of-feelings = Etape fără un sentiment
questions-of-pain-points = Puncte dureroase fără responsabil
questions-of-moments = Momente ale adevărului fără indicator
questions-of-pits = Puncte minime fără oportunitate
questions-of-impact = Oportunități fără impact și efort
questions-of-owners = Oportunități fără responsabil
questions-of-proposals = Propuneri care nu răspund niciunui punct dureros
questions-of-sources = Observații fără sursă
questions-of-hand-offs = Predări fără responsabil
