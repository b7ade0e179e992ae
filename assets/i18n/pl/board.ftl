### Słowa na tablicach. Widać je na obrazach, więc są w języku mapy.

board-journey = Podróż
board-personas = Persony
board-personas-hint = Kto odbywa podróż i co myśli, czuje, mówi i robi
board-stakeholders = Interesariusze
board-stakeholders-hint = Ile mają władzy i na ile nas wspierają
board-gaps = Luki
board-gaps-hint = Gdzie klienci nas szukają i gdzie jesteśmy
board-opportunities = Szanse
board-opportunities-hint = Co możemy zmienić i za co wziąć się najpierw
board-decisions = Co postanowiliśmy
board-decisions-hint = Kto co zrobi i do kiedy
board-evidence = Dowody
board-evidence-hint = Co wiemy, co zakładamy i o co trzeba jeszcze zapytać

# Luki.
board-gap-table = Punkty styku według etapów
board-gap-table-hint = Z czego korzystają klienci, a co zapewniamy
board-gap-matched-hint = korzystają, a my tam jesteśmy
board-gap-missing-hint = szukają, a nas tam nie ma
board-gap-wasted-hint = wydajemy, a oni nie korzystają
board-gap-unanswered-hint = korzystają? zapewniamy?
board-no-gaps = Przy żadnym punkcie styku nie wiadomo jeszcze, czy klienci z niego korzystają i czy go zapewniamy. Odpowiedz na te dwa pytania, a luki pojawią się tutaj
board-channels = Kanały według etapów
board-channels-hint = Białe plamy: nikt się tam nie spotyka. Tłok: za dużo do wyboru
board-preferred = ulubiony kanał którejś persony
board-white-spot = biała plama w ulubionym kanale
board-crowded = tłok: co najmniej trzy punkty styku
board-no-channels = Żaden punkt styku nie ma jeszcze kanału. Wybierz kanały, a tabela pokaże, gdzie się spotykamy
board-importance = Ważność i zadowolenie
board-importance-hint = Liczba mówi, w jakiej kolejności naprawiać
board-little-importance = nieważne dla klienta
board-much-importance = ważne dla klienta
board-little-satisfaction = niezadowolenie
board-much-satisfaction = zadowolenie
board-no-importance = Żadna karta nie ma jeszcze obu ocen. Określ, jak ważny jest punkt styku dla klienta i jak bardzo klient jest zadowolony, a karta znajdzie tu swoje miejsce
board-hand-offs = Przekazania
board-hand-offs-hint = Gdzie klient lub praca przechodzi do kogoś innego albo przez linię
board-no-links = Żadne karty nie są jeszcze połączone. Poprowadź strzałkę do karty, która przejmuje sprawę, a przekazania i poprawki pojawią się tutaj
board-from = Od
board-to = Do
board-crosses = Przez linię
board-attention = Wymaga uwagi

# Szanse.
board-matrix = Wpływ i nakład
board-matrix-hint = Liczba to głosy
board-little-effort = mały nakład
board-much-effort = duży nakład
board-little-impact = mały wpływ
board-much-impact = duży wpływ
board-unplaced = { $count ->
    [one] { $count } szansa nie ma jeszcze wpływu lub nakładu i jest tylko na liście
    [few] { $count } szanse nie mają jeszcze wpływu lub nakładu i są tylko na liście
    [many] { $count } szans nie ma jeszcze wpływu lub nakładu i jest tylko na liście
   *[other] { $count } szansy nie ma jeszcze wpływu lub nakładu i jest tylko na liście
}
board-list = Po kolei
board-list-hint = Najpierw według głosów, potem wpływu, potem nakładu
board-no-opportunities = Nie ma jeszcze szans. Dodaj kartę na pasie szans i określ jej wpływ i nakład
board-no-marks = Żadna szansa nie ma jeszcze wpływu i nakładu. Określ je, a każda znajdzie miejsce między szybkimi efektami a projektami strategicznymi
board-votes = Głosy
board-opportunity = Szansa
board-stage = Etap
board-horizon = Rodzaj
board-owner = Właściciel
board-due = Termin
board-status = Stan
board-no-owner = Jeszcze bez właściciela
board-due-by = do { $date }
board-not-decided = Bez decyzji: { $open } · odrzucone: { $dropped }
board-no-decisions = Nic jeszcze nie postanowiono. Oznacz szansę jako zaplanowaną, w toku lub zrealizowaną, a stanie tu z właścicielem i terminem

# Interesariusze.
board-little-power = mała władza
board-much-power = duża władza
board-little-support = przeciw
board-much-support = za
board-unnamed-stakeholder = Interesariusz bez nazwy
board-no-stakeholders = Nie ma jeszcze interesariuszy. Tutaj jest miejsce dla każdego, kto może podróży pomóc lub ją zatrzymać, z władzą i poparciem

# Persony.
board-no-personas = Nie ma jeszcze person. Dodaj, kto odbywa podróż, a jego arkusz pojawi się tutaj
board-no-empathy = Nic jeszcze nie wiadomo o tym, co ta osoba myśli, czuje, mówi i robi, ani o jej bolączkach i korzyściach
board-goals = Cele
board-needs = Potrzeby
board-frustrations = Frustracje
board-prefers = Woli
board-thinks = Myśli
board-feels = Czuje
board-says = Mówi
board-does = Robi
board-pains = Bolączki
board-gains = Korzyści

# Dowody.
board-shares = Ile wiemy
board-shares-hint = Zaobserwowane · założone · proponowane, w tej kolejności
board-share = { $name } { $percent }% ({ $count })
board-without-source = { $count ->
    [one] { $count } zaobserwowana karta nie mówi, gdzie ją zaobserwowano
    [few] { $count } zaobserwowane karty nie mówią, gdzie je zaobserwowano
    [many] { $count } zaobserwowanych kart nie mówi, gdzie je zaobserwowano
   *[other] { $count } zaobserwowanej karty nie mówi, gdzie ją zaobserwowano
}
board-by-lane = Według pasów
board-by-stage = Według etapów
board-no-cards = Mapa nie ma jeszcze kart. Każda mówi, czy ją zaobserwowano, założono czy zaproponowano, a udziały pojawią się tutaj
board-questions = Otwarte pytania
board-questions-hint = Zadaje je sama mapa, najważniejsze najpierw
board-no-questions = Nie ma otwartych pytań: mapa odpowiada na wszystko, o co może zapytać
