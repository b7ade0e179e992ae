### Odpowiedzi z ankiety, które stają się liczbą na mapie.

survey-command = Odpowiedzi z ankiety…
survey-title = Odpowiedzi z ankiety
survey-answers = Odpowiedzi
survey-answers-hint = Wklej kolumnę liczb
survey-kind = Pytanie
survey-kind-nps = NPS: czy poleciliby nas, 0–10
survey-kind-ces = CES: czy było łatwo, 1–7
survey-kind-csat = CSAT: czy są zadowoleni, 1–5
survey-name = Nazwa karty
survey-waiting = Tu pojawi się wynik
survey-count = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
survey-spread-nps = Promotorzy: { $high } · krytycy: { $low }
survey-spread-ces = Łatwo: { $high } · trudno: { $low }
survey-spread-csat = Zadowoleni: { $high } · niezadowoleni: { $low }
survey-bars = Odpowiedzi według wartości: { $counts }
survey-left-out = { $count ->
    [one] { $count } wpis się nie liczy
    [few] { $count } wpisy się nie liczą
    [many] { $count } wpisów się nie liczy
   *[other] { $count } wpisu się nie liczy
}
survey-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
survey-add = Dodaj do mapy
survey-update = Zaktualizuj kartę
survey-as-cards = Wklej jako karty
survey-source = n = { $count }
survey-no-stage = Najpierw dodaj etap, bo liczba należy do etapu
survey-done = { $count ->
    [one] { $name } z { $count } odpowiedzi jest na mapie
    [few] { $name } z { $count } odpowiedzi jest na mapie
    [many] { $name } z { $count } odpowiedzi jest na mapie
   *[other] { $name } z { $count } odpowiedzi jest na mapie
}
# The label of the step, for undo.
survey-step = odpowiedzi z ankiety
