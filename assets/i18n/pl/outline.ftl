### The map as a list.

outline-unnamed = Jeszcze bez nazwy
