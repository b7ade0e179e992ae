### Starea actuală și cea viitoare ale unei călătorii.

states-command-future = Creează starea viitoare din această hartă
states-command-compare = Compară starea actuală cu cea viitoare
states-is-future = Această hartă descrie deja viitorul
states-made = Aceasta este starea viitoare, o hartă separată. Schimbați ce trebuie să fie altfel; comparația arată diferența
states-looking = Se caută cealaltă stare
states-no-future = În acest dosar nu există o hartă a stării viitoare. Alegeți-o sau creați-o mai întâi din această hartă
states-no-current = În acest dosar nu există o hartă a stării actuale. Alegeți-o
