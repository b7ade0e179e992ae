### Słowa do pracy na planszach; należą do okna i są w jego języku.

board-menu = Plansze
board-tabs = Plansze mapy
board-more = Więcej
board-access = Plansza

board-command-journey = Pokaż podróż
board-command-personas = Pokaż persony
board-command-stakeholders = Pokaż interesariuszy
board-command-gaps = Pokaż luki
board-command-opportunities = Pokaż szanse
board-command-decisions = Pokaż, co postanowiono
board-command-evidence = Pokaż dowody
board-command-next = Następna plansza
board-command-previous = Poprzednia plansza
board-command-on-journey = Pokaż na mapie podróży
board-command-add-stakeholder = Dodaj interesariusza
board-needs-aside = Najpierw zaznacz jedną rzecz na planszy

board-new-stakeholder = Nowy interesariusz
board-new-touchpoint = Nowy punkt styku
board-needs-touchpoints = Mapa nie ma pasa punktów styku
board-add = dodaj

## Kroki, jak stoją po słowie „Cofnij”

board-step-priority = ustalenie wpływu i nakładu
board-step-standing = ustalenie ważności i zadowolenia
board-step-answers = odpowiedzi o używaniu i zapewnianiu
board-step-status = ustalenie statusu
board-step-votes = zmiana głosów
board-step-influence = umieszczenie interesariusza
board-step-add-line = dodanie wiersza
board-step-remove-line = usunięcie wiersza
board-step-move-line = przesunięcie wiersza
board-step-meeting = dodanie punktu styku

## Co słyszy czytnik ekranu

board-access-text = { $field }: { $text }
board-access-next-line = Dodaj do „{ $list }”, { $name }
board-access-votes = { $count ->
    [one] { $count } głos na „{ $text }”
    [few] { $count } głosy na „{ $text }”
    [many] { $count } głosów na „{ $text }”
   *[other] { $count } głosu na „{ $text }”
}
board-access-status = Status „{ $text }”: { $status }
board-access-meeting = { $count ->
    [0] { $channel }, { $stage }: nikt się tu nie spotyka
    [one] { $channel }, { $stage }: { $count } punkt styku
    [few] { $channel }, { $stage }: { $count } punkty styku
    [many] { $channel }, { $stage }: { $count } punktów styku
   *[other] { $channel }, { $stage }: { $count } punktu styku
}

## Co mogą ręce, na pasku stanu

board-hint-priority = Przeciągnij tam, gdzie jego wpływ i nakład, albo { $alt } i strzałki; + i − zmieniają głosy
board-hint-standing = Przeciągnij tam, gdzie jego ważność i zadowolenie, albo { $alt } i strzałki
board-hint-answers = Przeciągnij do innego wiersza albo odpowiedz spacją
board-hint-influence = Przeciągnij na miejsce albo { $alt } i strzałki
board-hint-influence-empty = Dwukrotne kliknięcie dodaje tu interesariusza
board-hint-decision = Przeciągnij do innej kolumny albo { $alt } i strzałki
board-hint-votes = Kliknięcie dodaje głos, z { $shift } odejmuje
board-hint-line = Enter edytuje, { $alt } i ↑ ↓ przesuwają
board-hint-question = Dwukrotne kliknięcie pokazuje to na mapie podróży
board-hint-meeting = Enter odpowiada za tutejsze punkty styku albo dodaje nowy
