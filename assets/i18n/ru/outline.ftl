### The map as a list.

outline-unnamed = Пока без названия
