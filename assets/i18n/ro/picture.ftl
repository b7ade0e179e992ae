### Words on the page. They appear in pictures, so they are in the map's language.

## Title block

picture-untitled = Hartă fără titlu
picture-scenario = Scenariu
picture-goal = Scopul hărții
picture-state-current = Starea actuală
picture-state-future = Starea viitoare
picture-date = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
  } { $year }
picture-own-name = { $name }
picture-journey-onboarding = Integrare
picture-journey-retention = Fidelizare
picture-journey-use = Utilizare
picture-journey-renewal = Reînnoire

## People

picture-untitled-persona = Persona fără nume
picture-archetype = Arhetip
picture-individual = Client real
picture-view-as-is = Cum este
picture-view-expected = Cum se aștepta
picture-view-to-be = Cum ar trebui să fie
picture-quadrant-champion = Promotori
picture-quadrant-supporter = Susținători
picture-quadrant-guardian = Gardieni
picture-quadrant-observer = Observatori

## Stages and lanes

picture-untitled-stage = Etapă fără nume
picture-untitled-lane = Bandă fără nume
picture-folded-cards = { $count ->
    [one] { $count } card
    [few] { $count } carduri
   *[other] { $count } de carduri
}
picture-parking-lot = Parcare
picture-divider-interaction = Linia de interacțiune
picture-divider-visibility = Linia de vizibilitate
picture-divider-internal = Linia de interacțiune internă

picture-lane-actions = Acțiuni
picture-lane-actions-hint = Ce face clientul
picture-lane-touchpoints = Puncte de contact
picture-lane-touchpoints-hint = Unde ne întâlnim
picture-lane-emotion = Emoții
picture-lane-emotion-hint = Ce simte
picture-lane-thoughts = Gânduri
picture-lane-thoughts-hint = Ce gândește și ce întreabă
picture-lane-motivations = Motivații
picture-lane-motivations-hint = Ce îl îndeamnă să continue
picture-lane-needs = Nevoi
picture-lane-needs-hint = De ce are nevoie și ce așteaptă
picture-lane-barriers = Bariere
picture-lane-barriers-hint = Ce îi stă în cale
picture-lane-opportunities = Oportunități
picture-lane-opportunities-hint = Ce am putea schimba
picture-lane-backstage = Culise
picture-lane-backstage-hint = Cine și ce stă în spate
picture-lane-metrics = Indicatori
picture-lane-metrics-hint = Ce măsurăm
picture-lane-storyboard = Storyboard
picture-lane-storyboard-hint = Povestea în imagini
picture-lane-text = Text
picture-lane-text-hint = Orice altceva

## Touchpoints

picture-moment-of-truth = Momentul adevărului
picture-pain-point = Punct dureros
picture-advantage = Avantaj

picture-channel-website = Site web
picture-channel-email = E-mail
picture-channel-phone = Telefon
picture-channel-live-chat = Chat
picture-channel-text-message = SMS
picture-channel-social-media = Rețele sociale
picture-channel-paid-ads = Reclame plătite
picture-channel-reviews = Recenzii
picture-channel-search = Căutare
picture-channel-video = Video
picture-channel-event = Eveniment
picture-channel-in-person = Față în față
picture-channel-product = Produs
picture-channel-post = Poștă
picture-channel-survey = Sondaj

picture-device-mobile = Telefon mobil
picture-device-tablet = Tabletă
picture-device-desktop = Calculator

picture-evidence-observed = Observație
picture-evidence-assumed = Presupunere
picture-evidence-proposed = Propunere

picture-gap-matched = Potrivit
picture-gap-missing = Lipsă
picture-gap-wasted = Irosit

## Opportunities

picture-quick-win = Câștig rapid
picture-strategic = Strategică
picture-status-idea = Idee
picture-status-planned = Planificată
picture-status-doing = În lucru
picture-status-done = Realizată
picture-status-dropped = Abandonată
picture-votes-of-the-room = Voturile participanților
picture-target = țintă

## What a curve tells

picture-peak = Vârf
picture-pit = Punctul cel mai jos
picture-end = Final
picture-steepest-fall = Cea mai mare cădere { $difference }
picture-widest-gap = Cea mai mare diferență { $difference } în „{ $stage }”
