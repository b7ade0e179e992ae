### Names and descriptions of the templates and examples.

content-blank = Hartă goală
content-blank-description = Cinci etape și benzile obișnuite, gata de completat
content-five-stages = Cinci etape
content-five-stages-description = De la descoperire la recomandare: cumpărarea unei biciclete de oraș
content-before-during-after = Înainte, în timpul și după cumpărare
content-before-during-after-description = O vizită la optician în trei faze
content-b2b-purchase = Achiziție B2B în șapte faze
content-b2b-purchase-description = De la „încă nu căutăm” la loialitate, cu punctele de contact ale fiecărei faze
content-phone-system = Alegerea unui sistem telefonic pentru firmă
content-phone-system-description = Opt pași de la prima nevoie până la recomandare
content-life-cycle = Ciclu de viață
content-life-cycle-description = Primii pași, fidelizare, folosire, reînnoire: un an la sală
content-service-blueprint = Service blueprint
content-service-blueprint-description = O vizită la restaurant, cu cele trei linii, responsabili și predări
content-cafe = Vizită la cafenea
content-cafe-description = O oră între două întâlniri, cu toate simțurile
content-online-shop = Magazin online
content-online-shop-description = Pantofi de alergare până sâmbătă, de la căutare la retur
content-music-streaming = Serviciu de muzică
content-music-streaming-description = De la linkul unui prieten la o obișnuință pentru care merită să plătești
content-business-software = Software pentru firme, B2B
content-business-software-description = Cea care decide și cel care lucrează cu el, de la problemă la reînnoire
content-travel-app = Aplicație și dispozitive
content-travel-app-description = O călătorie pe tabletă, calculator și telefon și ce se pierde între ele
content-worksheet = Fișă de atelier
content-worksheet-description = Rând cu rând, fiecare cu o întrebare, de completat împreună
content-gap-analysis = Analiza lipsurilor
content-gap-analysis-description = Ce folosesc pacienții față de ce oferă cabinetul
content-example-phone-system = Trecerea la un nou sistem telefonic
content-example-phone-system-description = O hartă completă cu două persone, în engleză
content-example-library = O lună la bibliotecă
content-example-library-description = O hartă completă cu fapte de toate felurile, în poloneză

# Ghidul de interviu: întrebări puse cu voce tare, întâi despre toată călătoria, apoi despre fiecare etapă.
content-guide-trigger = Ce s-a întâmplat de ați început să căutați altceva?
content-guide-search = Cum ați căutat?
content-guide-found = Cum ați dat de noi?
content-guide-trial = Cât de mult a contat perioada de probă gratuită?
content-guide-choice = De ce ne-ați ales pe noi și nu pe alții?
content-guide-actions = Ce ați făcut atunci?
content-guide-motivations = Ce voiați să obțineți?
content-guide-questions = Ce v-ați întrebat?
content-guide-barriers = Ce v-a stat în cale?
