### What can go wrong while a picture is made, and what to do about it.

problem-export-measure = Przy tej skali, szerokości lub rozdzielczości nie da się utworzyć obrazu
problem-export-measure-hint = Podaj skalę od 0,0001 do 10 000 i rozdzielczość od 1 do 100 000 punktów na cal
problem-export-too-large = Obraz { $width } × { $height } pikseli jest za duży: najwyżej { $side } na bok i { $millions } mln łącznie
problem-export-too-large-hint = Wybierz mniejszą skalę lub szerokość
problem-export-cancelled = Eksport został anulowany
problem-export-write = Nie udało się zapisać obrazu: { $reason }
problem-export-write-hint = Sprawdź, czy na dysku jest miejsce i czy można tam zapisywać
problem-preset-unreadable = To nie jest zestaw ustawień: { $reason }
problem-preset-unknown = W zestawie ustawień stoi { $field }: „{ $value }”, a tego nie ma
problem-preset-hint = Zestaw ustawień to plik RON, na przykład { $example }
problem-export-paper = Strony nie da się umieścić na tym papierze
problem-export-paper-hint = Wybierz większy papier, mniejsze marginesy lub mniejszą zakładkę; strona PDF ma najwyżej 5 m, slajd 1,4 m
