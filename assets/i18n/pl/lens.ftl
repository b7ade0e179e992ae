### Soczewki: podróż widziana przez jedno pytanie. Nazwy i legenda są na obrazach, w języku mapy.

lens-none = Jak na mapie
lens-gaps = Luki
lens-evidence = Dowody
lens-count = { $name }: { $count }
lens-count-hint = { $name }: { $count } ({ $hint })
lens-share = { $name }: { $count } z { $all }
lens-no-source = Zaobserwowane bez źródła

# In the window.
lens-label = Wygląd kart
lens-command-gaps = Pokaż luki na podróży
lens-command-evidence = Pokaż dowody na podróży
lens-shown = Widok: { $name }
lens-leave = Zakończ ten widok
