### Ce spune o hartă fără să fi scris cineva: întrebări deschise, lipsuri, predări, priorități.

# Întrebări deschise; fiecare numește lucrul la care se referă.
insight-questions = Întrebări deschise: { $count }
insight-no-questions = Nicio întrebare deschisă
insight-question-action = Ce face clientul în etapa „{ $stage }”?
insight-question-feeling = Ce simte clientul în etapa „{ $stage }”?
insight-question-pain-point-owner = Cine se ocupă de punctul dureros „{ $card }”?
insight-question-metric = Cum măsurăm momentul adevărului „{ $card }”?
insight-question-pit = Ce am putea schimba în etapa „{ $stage }”, unde starea e cea mai proastă?
insight-question-impact = Cât ar aduce „{ $card }” și cât efort ar cere?
insight-question-owner = Cine răspunde de „{ $card }”?
insight-question-proposed = La ce punct dureros răspunde „{ $card }”?
insight-question-source = Unde s-a observat „{ $card }”?
insight-question-hand-off = Cine predă și cine preia între „{ $from }” și „{ $to }”?

# Lipsuri.
insight-gaps = Lipsuri
insight-gaps-unanswered = Încă fără răspuns
insight-gaps-list = { $name } ({ $count }): { $cards }
insight-gaps-sum = Potrivite { $matched } · lipsă { $missing } · irosite { $wasted } · fără răspuns { $open }
insight-no-gaps = Niciun punct de contact nu spune încă dacă îl folosesc clienții și dacă îl oferim

# Predări.
insight-links = Legături: { $count }
insight-no-links = Încă nu sunt legate carduri
insight-link = „{ $from }” → „{ $to }”
insight-link-told = „{ $from }” → „{ $to }”: { $told }
insight-link-owner = alt responsabil
insight-link-ownerless = un capăt fără responsabil
insight-link-loop = buclă de refacere
insight-sum-lane = Pe altă bandă: { $count }
insight-sum-line = Peste o linie: { $count }
insight-sum-owner = La alt responsabil: { $count }
insight-sum-ownerless = Cu un capăt fără responsabil: { $count }
insight-sum-loop = Într-o buclă de refacere: { $count }
insight-loop = Buclă de refacere: { $cards }

# Importanță × satisfacție, impact × efort.
insight-verdict-mend = De aici începem
insight-verdict-keep = Tot așa
insight-verdict-leave = Poate aștepta
insight-verdict-overdone = Mai mult decât trebuie
insight-quarter-quick-wins = Câștiguri rapide
insight-quarter-strategic = Pariuri strategice
insight-quarter-fill-ins = Printre picături
insight-quarter-let-go = De lăsat
# Of a single one.
insight-quarter-quick-win = Câștig rapid
insight-quarter-strategic-bet = Pariu strategic
insight-quarter-fill-in = Completare
