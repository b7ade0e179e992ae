### Kopiowanie, wycinanie i wklejanie.

app-command-cut = Wytnij
app-command-copy = Kopiuj
app-command-paste = Wklej
app-step-cut = wycięcie
app-step-paste = wklejenie
app-clipboard-nothing = Najpierw zaznacz karty do skopiowania
app-clipboard-blank = W schowku nie ma tekstu, z którego można zrobić karty
app-clipboard-long = Ten tekst jest za długi, żeby go wkleić: limit to { $limit } MiB
app-clipboard-many = { $count ->
    [one] To byłaby { $count } karta naraz: limit to { $limit }
    [few] To byłyby { $count } karty naraz: limit to { $limit }
    [many] To byłoby { $count } kart naraz: limit to { $limit }
   *[other] To byłoby { $count } karty naraz: limit to { $limit }
}
app-clipboard-unreadable = Tych kart nie można wkleić. Skopiuj je jeszcze raz
app-clipboard-copied = { $count ->
    [one] Skopiowano { $count } kartę
    [few] Skopiowano { $count } karty
    [many] Skopiowano { $count } kart
   *[other] Skopiowano { $count } karty
}
app-clipboard-cut = { $count ->
    [one] Wycięto { $count } kartę
    [few] Wycięto { $count } karty
    [many] Wycięto { $count } kart
   *[other] Wycięto { $count } karty
}
app-clipboard-pasted = { $count ->
    [one] Wklejono { $count } kartę
    [few] Wklejono { $count } karty
    [many] Wklejono { $count } kart
   *[other] Wklejono { $count } karty
}
app-clipboard-pasted-parked = { $count ->
    [one] Wklejono { $count } kartę
    [few] Wklejono { $count } karty
    [many] Wklejono { $count } kart
   *[other] Wklejono { $count } karty
}. Bez etapu lub pasa, na parkingu: { $parked }
