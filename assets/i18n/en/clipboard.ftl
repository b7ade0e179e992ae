### Copy, cut and paste.

app-command-cut = Cut
app-command-copy = Copy
app-command-paste = Paste
app-step-cut = cut
app-step-paste = paste
app-clipboard-nothing = Select the cards to copy first
app-clipboard-blank = There is no text on the clipboard to make cards of
app-clipboard-long = This text is too long to paste: the limit is { $limit } MiB
app-clipboard-many = { $count ->
    [one] That would be { $count } card at once: the limit is { $limit }
   *[other] That would be { $count } cards at once: the limit is { $limit }
}
app-clipboard-unreadable = These cards cannot be pasted. Copy them once more
app-clipboard-copied = { $count ->
    [one] { $count } card copied
   *[other] { $count } cards copied
}
app-clipboard-cut = { $count ->
    [one] { $count } card cut
   *[other] { $count } cards cut
}
app-clipboard-pasted = { $count ->
    [one] { $count } card pasted
   *[other] { $count } cards pasted
}
app-clipboard-pasted-parked = { $count ->
    [one] { $count } card pasted
   *[other] { $count } cards pasted
}. No stage or lane left for { $parked } of them: see the parking lot
