### Ghidul de interviu lângă hartă.

guide-title = Ghid de interviu
guide-close = Închide ghidul de interviu
guide-command = Ghid de interviu
guide-no-stage = Adăugați o etapă, iar ghidul întreabă despre ea
guide-source = Cu cine vorbiți
guide-source-hint = Fără un nume, răspunsurile sunt presupuse
guide-journey = Întreaga călătorie
guide-hint = Răspuns, apoi Enter
guide-goal = → { $lane }, { $stage }
guide-choose-stage = Alegeți etapa în care ajunge răspunsul
guide-answered = { $question } Are răspuns
guide-step = răspuns la ghidul de interviu
