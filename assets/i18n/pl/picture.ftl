### Words on the page. They appear in pictures, so they are in the map's language.

## Title block

picture-untitled = Mapa bez tytułu
picture-scenario = Scenariusz
picture-goal = Cel mapy
picture-state-current = Stan obecny
picture-state-future = Stan docelowy
picture-date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
  } { $year }
picture-own-name = { $name }
picture-journey-onboarding = Wdrożenie
picture-journey-retention = Utrzymanie klienta
picture-journey-use = Korzystanie
picture-journey-renewal = Przedłużenie

## People

picture-untitled-persona = Persona bez imienia
picture-archetype = Archetyp
picture-individual = Konkretny klient
picture-view-as-is = Jak jest
picture-view-expected = Jak oczekiwano
picture-view-to-be = Jak powinno być
picture-quadrant-champion = Orędownicy
picture-quadrant-supporter = Zwolennicy
picture-quadrant-guardian = Strażnicy
picture-quadrant-observer = Obserwatorzy

## Stages and lanes

picture-untitled-stage = Etap bez nazwy
picture-untitled-lane = Pas bez nazwy
picture-folded-cards = { $count ->
    [one] { $count } karta
    [few] { $count } karty
    [many] { $count } kart
   *[other] { $count } karty
}
picture-parking-lot = Parking
picture-divider-interaction = Linia interakcji
picture-divider-visibility = Linia widoczności
picture-divider-internal = Linia interakcji wewnętrznej

picture-lane-actions = Działania
picture-lane-actions-hint = Co robi klient
picture-lane-touchpoints = Punkty styku
picture-lane-touchpoints-hint = Gdzie się spotykamy
picture-lane-emotion = Emocje
picture-lane-emotion-hint = Co czuje
picture-lane-thoughts = Myśli
picture-lane-thoughts-hint = Co klient myśli i o co pyta
picture-lane-motivations = Motywacje
picture-lane-motivations-hint = Co skłania do działania
picture-lane-needs = Potrzeby
picture-lane-needs-hint = Czego potrzebuje i oczekuje
picture-lane-barriers = Bariery
picture-lane-barriers-hint = Co przeszkadza
picture-lane-opportunities = Szanse
picture-lane-opportunities-hint = Co możemy zmienić
picture-lane-backstage = Zaplecze
picture-lane-backstage-hint = Kto i co za tym stoi
picture-lane-metrics = Wskaźniki
picture-lane-metrics-hint = Co mierzymy
picture-lane-storyboard = Storyboard
picture-lane-storyboard-hint = Historia w obrazach
picture-lane-text = Tekst
picture-lane-text-hint = Wszystko inne

## Touchpoints

picture-moment-of-truth = Moment prawdy
picture-pain-point = Bolączka
picture-advantage = Przewaga

picture-channel-website = Strona WWW
picture-channel-email = E-mail
picture-channel-phone = Telefon
picture-channel-live-chat = Czat
picture-channel-text-message = SMS
picture-channel-social-media = Media społecznościowe
picture-channel-paid-ads = Płatne reklamy
picture-channel-reviews = Opinie
picture-channel-search = Wyszukiwarka
picture-channel-video = Wideo
picture-channel-event = Wydarzenie
picture-channel-in-person = Osobiście
picture-channel-product = Produkt
picture-channel-post = Poczta
picture-channel-survey = Ankieta

picture-device-mobile = Smartfon
picture-device-tablet = Tablet
picture-device-desktop = Komputer

picture-evidence-observed = Obserwacja
picture-evidence-assumed = Założenie
picture-evidence-proposed = Propozycja

picture-gap-matched = Dopasowany
picture-gap-missing = Brakujący
picture-gap-wasted = Zbędny

## Opportunities

picture-quick-win = Szybki efekt
picture-strategic = Strategiczna
picture-status-idea = Pomysł
picture-status-planned = Zaplanowana
picture-status-doing = W toku
picture-status-done = Zrealizowana
picture-status-dropped = Odrzucona
picture-votes-of-the-room = Głosy uczestników
picture-target = cel

## What a curve tells

picture-peak = Szczyt
picture-pit = Dołek
picture-end = Koniec
picture-steepest-fall = Największy spadek { $difference }
picture-widest-gap = Największa różnica { $difference } w etapie „{ $stage }”
