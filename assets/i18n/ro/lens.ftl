### Lentile: călătoria privită printr-o întrebare. Numele și legenda apar în imagini, în limba hărții.

lens-none = Ca pe hartă
lens-gaps = Lacune
lens-evidence = Dovezi
lens-count = { $name }: { $count }
lens-count-hint = { $name }: { $count } ({ $hint })
lens-share = { $name }: { $count } din { $all }
lens-no-source = Observate fără sursă

# In the window.
lens-label = Aspectul cardurilor
lens-command-gaps = Arată lacunele pe călătorie
lens-command-evidence = Arată dovezile pe călătorie
lens-shown = Vedere: { $name }
lens-leave = Închide această vedere
