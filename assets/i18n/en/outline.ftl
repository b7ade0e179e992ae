### The map as a list.

outline-unnamed = No name yet
outline-command = Outline
outline-title = Outline
outline-close = Close the outline
outline-search = Find in the outline
outline-nothing = Nothing of this name on the map
outline-stages = Stages
outline-lanes = Lanes
