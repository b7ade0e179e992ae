### Copiere, decupare și lipire.

app-command-cut = Decupează
app-command-copy = Copiază
app-command-paste = Lipește
app-step-cut = decuparea
app-step-paste = lipirea
app-clipboard-nothing = Selectați întâi cardurile de copiat
app-clipboard-blank = În clipboard nu este niciun text din care să se facă carduri
app-clipboard-long = Textul este prea lung pentru a fi lipit: limita este de { $limit } MiB
app-clipboard-many = { $count ->
    [one] Ar fi { $count } card deodată: limita este { $limit }
    [few] Ar fi { $count } carduri deodată: limita este { $limit }
   *[other] Ar fi { $count } de carduri deodată: limita este { $limit }
}
app-clipboard-unreadable = Aceste carduri nu pot fi lipite. Copiați-le încă o dată
app-clipboard-copied = { $count ->
    [one] { $count } card copiat
    [few] { $count } carduri copiate
   *[other] { $count } de carduri copiate
}
app-clipboard-cut = { $count ->
    [one] { $count } card decupat
    [few] { $count } carduri decupate
   *[other] { $count } de carduri decupate
}
app-clipboard-pasted = { $count ->
    [one] { $count } card lipit
    [few] { $count } carduri lipite
   *[other] { $count } de carduri lipite
}
app-clipboard-pasted-parked = { $count ->
    [one] { $count } card lipit
    [few] { $count } carduri lipite
   *[other] { $count } de carduri lipite
}. Fără etapă sau bandă, în parcare: { $parked }
