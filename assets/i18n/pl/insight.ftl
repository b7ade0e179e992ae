### Co mapa mówi, choć nikt tego nie wpisał: otwarte pytania, luki, przekazania, priorytety.

# Otwarte pytania; każde nazywa to, czego dotyczy.
insight-questions = Otwarte pytania: { $count }
insight-no-questions = Brak otwartych pytań
insight-question-action = Co klient robi w etapie „{ $stage }”?
insight-question-feeling = Co klient czuje w etapie „{ $stage }”?
insight-question-pain-point-owner = Kto zajmuje się bolączką „{ $card }”?
insight-question-metric = Jak mierzymy moment prawdy „{ $card }”?
insight-question-pit = Co możemy zmienić w etapie „{ $stage }”, gdzie nastrój jest najgorszy?
insight-question-impact = Ile da „{ $card }” i ile to będzie kosztowało wysiłku?
insight-question-owner = Kto odpowiada za „{ $card }”?
insight-question-proposed = Na którą bolączkę odpowiada „{ $card }”?
insight-question-source = Gdzie zaobserwowano „{ $card }”?
insight-question-hand-off = Kto przekazuje, a kto przejmuje między „{ $from }” a „{ $to }”?

# Luki.
insight-gaps = Luki
insight-gaps-unanswered = Jeszcze bez odpowiedzi
insight-gaps-list = { $name } ({ $count }): { $cards }
insight-gaps-sum = Dopasowane { $matched } · brakujące { $missing } · zbędne { $wasted } · bez odpowiedzi { $open }
insight-no-gaps = Żaden punkt styku nie mówi jeszcze, czy klienci z niego korzystają i czy go zapewniamy

# Przekazania.
insight-links = Połączenia: { $count }
insight-no-links = Żadne karty nie są jeszcze połączone
insight-link = „{ $from }” → „{ $to }”
insight-link-told = „{ $from }” → „{ $to }”: { $told }
insight-link-owner = odpowiada ktoś inny
insight-link-ownerless = za jeden koniec nikt nie odpowiada
insight-link-loop = pętla poprawek
insight-sum-lane = Do innego pasa: { $count }
insight-sum-line = Przez linię: { $count }
insight-sum-owner = Do kogoś innego: { $count }
insight-sum-ownerless = Z końcem, za który nikt nie odpowiada: { $count }
insight-sum-loop = W pętli poprawek: { $count }
insight-loop = Pętla poprawek: { $cards }

# Ważność × zadowolenie, wpływ × wysiłek.
insight-verdict-mend = Tu zaczynamy
insight-verdict-keep = Tak trzymać
insight-verdict-leave = Może poczekać
insight-verdict-overdone = Więcej niż potrzeba
insight-quarter-quick-wins = Szybkie efekty
insight-quarter-strategic = Projekty strategiczne
insight-quarter-fill-ins = Przy okazji
insight-quarter-let-go = Odpuszczamy
# Of a single one.
insight-quarter-quick-win = Szybki efekt
insight-quarter-strategic-bet = Projekt strategiczny
insight-quarter-fill-in = Uzupełnienie
