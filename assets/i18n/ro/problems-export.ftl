### What can go wrong while a picture is made, and what to do about it.

problem-export-measure = Imaginea nu se poate crea la această scară, lățime sau rezoluție
problem-export-measure-hint = Indicați o scară între 0,0001 și 10.000 și o rezoluție între 1 și 100.000 de puncte pe inch
problem-export-too-large = O imagine de { $width } × { $height } pixeli este prea mare: cel mult { $side } pe latură și { $millions } de milioane în total
problem-export-too-large-hint = Alegeți o scară sau o lățime mai mică
problem-export-cancelled = Exportul a fost anulat
problem-export-write = Imaginea nu a putut fi scrisă: { $reason }
problem-export-write-hint = Verificați dacă există spațiu pe disc și dacă aveți drept de scriere acolo
problem-preset-unreadable = Acesta nu este un set de opțiuni: { $reason }
problem-preset-unknown = Setul de opțiuni are { $field }: „{ $value }”, ceea ce nu există
problem-preset-hint = Un set de opțiuni este un fișier RON, de pildă { $example }
problem-export-paper = Pagina nu poate fi pusă pe această hârtie
problem-export-paper-hint = Alegeți o hârtie mai mare, margini mai mici sau o suprapunere mai mică; o pagină PDF are cel mult 5 m, un diapozitiv 1,4 m
