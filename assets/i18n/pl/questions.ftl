### Otwarte pytania jako lista obok mapy.

questions-title = Otwarte pytania
questions-close = Zamknij otwarte pytania
questions-command = Otwarte pytania
questions-count = { $count ->
    [one] { $count } otwarte pytanie
    [few] { $count } otwarte pytania
    [many] { $count } otwartych pytań
   *[other] { $count } otwartego pytania
}
questions-kind = { $name } ({ $count })
questions-more = i jeszcze { $count }
questions-of-actions = Etapy bez działania klienta
questions-of-feelings = Etapy bez uczucia
questions-of-pain-points = Bolączki bez odpowiedzialnego
questions-of-moments = Momenty prawdy bez wskaźnika
questions-of-pits = Dołki bez szansy
questions-of-impact = Szanse bez wpływu i nakładu
questions-of-owners = Szanse bez odpowiedzialnego
questions-of-proposals = Propozycje, które nie odpowiadają na żadną bolączkę
questions-of-sources = Obserwacje bez źródła
questions-of-hand-offs = Przekazania bez odpowiedzialnego
