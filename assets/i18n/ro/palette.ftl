### Why a command makes no sense now: what to do first.

palette-needs-map = Deschide mai întâi o hartă
palette-needs-selection = Selectează mai întâi ceva
palette-needs-one = Selectează mai întâi un singur lucru
palette-needs-cards = Selectează mai întâi un card
palette-needs-stage = Selectează mai întâi o etapă
palette-needs-lane = Selectează mai întâi o bandă
palette-needs-curve = Selectează mai întâi o curbă
palette-needs-point = Selectează mai întâi un punct al unei curbe
palette-needs-movable = Selectează mai întâi carduri, o etapă sau o bandă
palette-needs-past = Nu este nimic de anulat
palette-needs-future = Nu este nimic de refăcut
