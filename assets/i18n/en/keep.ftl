### Unsaved work that was kept, versions of files, and files that others have open.

keep-command-recover = Unsaved work…
keep-title = Unsaved work
keep-explained = The program ended before these changes were saved
keep-only-aside = Nothing waits to be restored. Changes you decided against are kept a while
keep-nothing = Nothing waits to be restored
keep-aside = Set aside
keep-count = { $count ->
    [one] { $count } map with changes that were not saved
   *[other] { $count } maps with changes that were not saved
}
keep-found = There is unsaved work from before
keep-show = Show
keep-restore = Restore
keep-open-file = Open the file instead
keep-set-aside = Set aside
keep-later = Later
keep-restored = Restored. Save the map to keep it
keep-was-set-aside = The unsaved work was set aside
keep-step-restore = restore
keep-no-file = Never saved
keep-file-changed = Another program has changed the file since
keep-file-gone = The file is not there any more
keep-cards-added = { $count ->
    [one] { $count } card added
   *[other] { $count } cards added
}
keep-cards-changed = { $count ->
    [one] { $count } card changed
   *[other] { $count } cards changed
}
keep-cards-removed = { $count ->
    [one] { $count } card removed
   *[other] { $count } cards removed
}
keep-besides = other changes
keep-besides-alone = Changes besides cards
keep-ago-now = just now
keep-ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
keep-ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
keep-ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
keep-damaged = A copy of unsaved work could not be read and was moved to { $path }
keep-damaged-hint = Nothing was thrown away
keep-journal-trouble = Unsaved work cannot be kept safe at the moment: { $reason }
keep-journal-trouble-hint = Save the map often until this is put right
