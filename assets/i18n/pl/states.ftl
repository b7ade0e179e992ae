### Stan obecny i docelowy jednej podróży.

states-command-future = Utwórz stan docelowy z tej mapy
states-command-compare = Porównaj stan obecny z docelowym
states-is-future = Ta mapa już opowiada o przyszłości
states-made = To stan docelowy, osobna mapa. Zmień to, co ma być inaczej; porównanie to pokaże
states-looking = Szukam drugiego stanu
states-no-future = W tym folderze nie ma mapy stanu docelowego. Wskaż ją albo najpierw utwórz z tej mapy
states-no-current = W tym folderze nie ma mapy stanu obecnego. Wskaż ją
