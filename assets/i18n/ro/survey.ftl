### Răspunsuri la un sondaj care devin o cifră pe hartă.

survey-command = Răspunsuri la un sondaj…
survey-title = Răspunsuri la un sondaj
survey-answers = Răspunsuri
survey-answers-hint = Lipește o coloană de numere
survey-kind = Întrebare
survey-kind-nps = NPS: ne-ar recomanda, 0–10
survey-kind-ces = CES: a fost ușor, 1–7
survey-kind-csat = CSAT: sunt mulțumiți, 1–5
survey-name = Numele cardului
survey-waiting = Rezultatul apare aici
survey-count = { $count ->
    [one] { $count } răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
}
survey-spread-nps = Promotori: { $high } · detractori: { $low }
survey-spread-ces = Ușor: { $high } · greu: { $low }
survey-spread-csat = Mulțumiți: { $high } · nemulțumiți: { $low }
survey-bars = Răspunsuri pe valori: { $counts }
survey-left-out = { $count ->
    [one] { $count } intrare nu se numără
    [few] { $count } intrări nu se numără
   *[other] { $count } de intrări nu se numără
}
survey-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
survey-add = Adaugă pe hartă
survey-update = Actualizează cardul
survey-as-cards = Lipește ca carduri
survey-source = n = { $count }
survey-no-stage = Adaugă întâi o etapă: o cifră ține de o etapă
survey-done = { $count ->
    [one] { $name } din { $count } răspuns este pe hartă
    [few] { $name } din { $count } răspunsuri este pe hartă
   *[other] { $name } din { $count } de răspunsuri este pe hartă
}
# The label of the step, for undo.
survey-step = răspunsuri la un sondaj
