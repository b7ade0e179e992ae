### The map as a list.

outline-unnamed = Jeszcze bez nazwy
outline-command = Konspekt
outline-title = Konspekt
outline-close = Zamknij konspekt
outline-search = Znajdź w konspekcie
outline-nothing = Na mapie nie ma nic o tej nazwie
outline-stages = Etapy
outline-lanes = Pasy
