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
content-example-phone-system = Trecerea la un nou sistem telefonic
content-example-phone-system-description = O hartă completă cu două persone, în engleză
content-example-library = O lună la bibliotecă
content-example-library-description = O hartă completă cu fapte de toate felurile, în poloneză
