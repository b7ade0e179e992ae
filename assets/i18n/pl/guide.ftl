### Scenariusz wywiadu obok mapy.

guide-title = Scenariusz wywiadu
guide-close = Zamknij scenariusz wywiadu
guide-command = Scenariusz wywiadu
guide-no-stage = Dodaj etap, a scenariusz o niego zapyta
guide-source = Z kim rozmawiasz
guide-source-hint = Bez nazwiska odpowiedzi są założeniami
guide-journey = Cała podróż
guide-hint = Odpowiedź i Enter
guide-goal = → { $lane }, { $stage }
guide-choose-stage = Wybierz etap, do którego trafi odpowiedź
guide-answered = { $question } Jest odpowiedź
guide-step = odpowiedź na pytanie scenariusza
