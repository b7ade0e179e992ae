### The map as a list.

outline-unnamed = Încă fără nume
outline-command = Structură
outline-title = Structură
outline-close = Închide structura
outline-search = Caută în structură
outline-nothing = Pe hartă nu este nimic cu acest nume
outline-stages = Etape
outline-lanes = Benzi
