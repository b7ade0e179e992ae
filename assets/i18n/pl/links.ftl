# Links

links-command-from = Połącz stąd…
links-command-reverse = Odwróć połączenie
links-command-both-ways = Połączenie w obie strony
links-command-hand-offs = Wyróżnij przekazania
links-how-to-go-on = Przejdź strzałkami do drugiej karty i naciśnij Enter albo ją kliknij. Esc rezygnuje
links-drop-makes-a-card = Puść: nowa karta, od razu połączona
links-words-hint = Co jest przekazywane? Enter zostawia bez słów
links-step-card = dodanie połączonej karty
links-hand-offs = { $owners ->
        [one] { $owners } przekazanie zmienia odpowiedzialnego
        [few] { $owners } przekazania zmieniają odpowiedzialnego
        [many] { $owners } przekazań zmienia odpowiedzialnego
       *[other] { $owners } przekazań zmienia odpowiedzialnego
    }, { $lines ->
        [one] { $lines } przecina linię
        [few] { $lines } przecinają linię
        [many] { $lines } przecina linię
       *[other] { $lines } przecina linię
    }
links-no-hand-offs = Żadne połączenie nie zmienia jeszcze odpowiedzialnego ani nie przecina linii. Odpowiedzialnych wpisuje się w inspektorze, linie stoją pod pasami
links-count = { $count ->
        [one] { $count } wyróżnione przekazanie
        [few] { $count } wyróżnione przekazania
        [many] { $count } wyróżnionych przekazań
       *[other] { $count } wyróżnionych przekazań
    }
links-key-owner = Zmienia odpowiedzialnego
links-key-line = Przecina linię
links-access = Przekazanie od „{ $from }” do „{ $to }”
links-access-both = Przekazanie w obie strony między „{ $from }” a „{ $to }”
