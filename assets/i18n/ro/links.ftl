# Links

links-command-from = Leagă de aici…
links-command-reverse = Inversează legătura
links-command-both-ways = Legătură în ambele sensuri
links-command-hand-offs = Evidențiază predările
links-how-to-go-on = Mergi cu săgețile la celălalt card și apasă Enter sau dă clic pe el. Esc renunță
links-drop-makes-a-card = Eliberează: un card nou, legat
links-words-hint = Ce se predă? Enter lasă fără text
links-step-card = adăugarea unui card legat
links-hand-offs = { $owners ->
        [one] { $owners } predare schimbă responsabilul
        [few] { $owners } predări schimbă responsabilul
       *[other] { $owners } de predări schimbă responsabilul
    }, { $lines ->
        [one] { $lines } trece o linie
        [few] { $lines } trec o linie
       *[other] { $lines } trec o linie
    }
links-no-hand-offs = Nicio legătură nu schimbă încă responsabilul și nu trece o linie. Responsabilii se scriu în inspector, liniile stau sub benzi
links-count = { $count ->
        [one] { $count } predare evidențiată
        [few] { $count } predări evidențiate
       *[other] { $count } de predări evidențiate
    }
links-key-owner = Schimbă responsabilul
links-key-line = Trece o linie
links-access = Predare de la „{ $from }” la „{ $to }”
links-access-both = Predare în ambele sensuri între „{ $from }” și „{ $to }”
