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

## Versions of a file

keep-command-versions = Versions…
keep-versions-of = Versions of { $name }
keep-versions-reading = Reading the versions
keep-versions-explained = Every save is kept here for a while. Restoring one is a single step you can undo
keep-no-versions-yet = There are no versions yet. Every save makes one
keep-version-unreadable = Cannot be read
keep-version-restored = The version is on the map. Save to keep it
keep-show-versions = Versions…
keep-open-copy = Open a copy
keep-step-version = restore a version
keep-no-time = Some time ago
keep-no-version-kept = Saved, but no version could be kept: { $reason }

## Files that others change, or have open

keep-step-reload = take the file as it is
keep-reloaded = { $name } was changed by another program and is shown as it is now
keep-reload = Take theirs
keep-changed-outside = { $name } was changed by another program
keep-decide = Decide…
keep-unreadable-outside = { $name } was changed by another program and cannot be read now. The map stays as it is here
keep-gone = { $name } is not in its folder any more
keep-gone-hint = The map is still here. Saving asks before it writes the file again
keep-gone-question = { $name } is not in its folder any more
keep-gone-explained = It was deleted, moved or renamed. Saving again writes it where it was
keep-save-again = Save again
keep-protected-question = { $name } is write-protected
keep-protected-explained = Replacing it keeps the protection; saving under another name leaves the file alone
keep-state-gone = the file is gone
keep-state-to-read = to read
keep-in-use-question = { $name } is open in another window
keep-in-use-explained = Whoever saves second is asked what is to become of the other’s changes
keep-in-use-host = It is open on the computer { $host }. Whoever saves second is asked what is to become of the other’s changes
keep-open-to-read = Open to read
keep-open-anyway = Open anyway

keep-merge = Merge
keep-merge-question = Both sides changed the same things
keep-merge-explained = Everything else is brought together already. Choose what is right
keep-merge-too-much = Together both sides are more than a map may hold
keep-mine = Mine
keep-theirs = Theirs
keep-all-mine = All mine
keep-all-theirs = All theirs
keep-merged = Both sides’ changes are on the map. Save to keep them
keep-step-merge = merge
