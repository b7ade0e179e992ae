### Lenses: the journey looked at by one question. Names and legend stand on pictures, in the map's language.

lens-none = As on the map
lens-gaps = Gaps
lens-evidence = Evidence
lens-count = { $name }: { $count }
lens-count-hint = { $name }: { $count } ({ $hint })
lens-share = { $name }: { $count } of { $all }
lens-no-source = Observed without a source

# In the window.
lens-label = Look of the cards
lens-command-gaps = Show gaps on the journey
lens-command-evidence = Show evidence on the journey
lens-shown = View: { $name }
lens-leave = Leave this view
