### Cuvintele de pe table. Apar în imagini, deci sunt în limba hărții.

board-journey = Călătoria
board-personas = Persone
board-personas-hint = Cine face călătoria și ce gândește, simte, spune și face
board-stakeholders = Părți interesate
board-stakeholders-hint = Câtă putere au și cât ne susțin
board-gaps = Lacune
board-gaps-hint = Unde ne caută clienții și unde suntem
board-opportunities = Oportunități
board-opportunities-hint = Ce am putea schimba și de ce să ne apucăm mai întâi
board-decisions = Ce am hotărât
board-decisions-hint = Cine ce face și până când
board-evidence = Dovezi
board-evidence-hint = Ce știm, ce presupunem și ce mai avem de întrebat

# Lacune.
board-gap-table = Puncte de contact pe etape
board-gap-table-hint = Ce folosesc clienții față de ce oferim
board-gap-matched-hint = folosesc, iar noi suntem acolo
board-gap-missing-hint = ne caută, iar noi nu suntem acolo
board-gap-wasted-hint = cheltuim, iar ei nu folosesc
board-gap-unanswered-hint = folosit? oferit?
board-no-gaps = Niciun punct de contact nu spune încă dacă clienții îl folosesc și dacă îl oferim. Răspundeți la cele două întrebări, iar lacunele apar aici
board-channels = Canale pe etape
board-channels-hint = Pete albe: nimeni nu se întâlnește acolo. Aglomerație: prea multe de ales
board-preferred = preferat de o persona
board-white-spot = pată albă într-un canal preferat
board-crowded = aglomerat: trei puncte de contact sau mai multe
board-no-channels = Niciun punct de contact nu are încă un canal. Alegeți câte unul, iar tabelul arată unde ne întâlnim
board-importance = Importanță și satisfacție
board-importance-hint = Numărul arată ordinea în care merită reparat
board-little-importance = neimportant pentru client
board-much-importance = important pentru client
board-little-satisfaction = nemulțumit
board-much-satisfaction = mulțumit
board-no-importance = Niciun card nu are încă ambele note. Spuneți cât de important este un punct de contact pentru client și cât de mulțumit este acesta, iar cardul își găsește locul aici
board-hand-offs = Predări
board-hand-offs-hint = Unde clientul sau munca trece la alt responsabil ori peste o linie
board-no-links = Niciun card nu este încă legat. Trageți o legătură până la cardul care preia, iar predările și reluările apar aici
board-from = De la
board-to = La
board-crosses = Trece peste
board-attention = Cere atenție

# Oportunități.
board-matrix = Impact și efort
board-matrix-hint = Numărul este cel al voturilor
board-little-effort = efort mic
board-much-effort = efort mare
board-little-impact = impact mic
board-much-impact = impact mare
board-unplaced = { $count ->
    [one] { $count } oportunitate nu are încă impact sau efort și stă doar în listă
    [few] { $count } oportunități nu au încă impact sau efort și stau doar în listă
   *[other] { $count } de oportunități nu au încă impact sau efort și stau doar în listă
}
board-list = Pe rând
board-list-hint = Mai întâi după voturi, apoi după impact, apoi după efort
board-no-opportunities = Nu există încă oportunități. Adăugați un card pe banda oportunităților și dați-i impact și efort
board-no-marks = Nicio oportunitate nu are încă impact și efort. Stabilește-le, iar fiecare își găsește locul între câștiguri rapide și pariuri strategice
board-votes = Voturi
board-opportunity = Oportunitate
board-stage = Etapă
board-horizon = Fel
board-owner = Responsabil
board-due = Termen
board-status = Stare
board-no-owner = Încă fără responsabil
board-due-by = până la { $date }
board-not-decided = Nehotărâte: { $open } · abandonate: { $dropped }
board-no-decisions = Nu s-a hotărât încă nimic. Marcați o oportunitate drept planificată, în lucru sau realizată, iar ea stă aici cu responsabil și termen

# Părți interesate.
board-little-power = putere mică
board-much-power = putere mare
board-little-support = împotrivă
board-much-support = pentru
board-unnamed-stakeholder = Parte interesată fără nume
board-no-stakeholders = Nu există încă părți interesate. Aici stă oricine poate ajuta sau opri călătoria, cu puterea și susținerea sa

# Persone.
board-no-personas = Nu există încă persone. Adăugați cine face călătoria, iar fișa apare aici
board-no-empathy = Încă nu s-a spus nimic despre ce gândește, simte, spune și face, nici despre dureri și câștiguri
board-goals = Scopuri
board-needs = Nevoi
board-frustrations = Frustrări
board-prefers = Preferă
board-thinks = Gândește
board-feels = Simte
board-says = Spune
board-does = Face
board-pains = Dureri
board-gains = Câștiguri

# Dovezi.
board-shares = Cât știm
board-shares-hint = Observat · presupus · propus, în această ordine
board-share = { $name } { $percent } % ({ $count })
board-without-source = { $count ->
    [one] { $count } card observat nu spune unde a fost observat
    [few] { $count } carduri observate nu spun unde au fost observate
   *[other] { $count } de carduri observate nu spun unde au fost observate
}
board-by-lane = Pe benzi
board-by-stage = Pe etape
board-no-cards = Harta nu are încă carduri. Fiecare card spune dacă a fost observat, presupus sau propus, iar proporțiile apar aici
board-questions = Întrebări deschise
board-questions-hint = Puse chiar de hartă, cele mai importante întâi
board-no-questions = Nicio întrebare deschisă: harta răspunde la tot ce poate întreba despre sine
