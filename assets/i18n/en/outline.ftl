### The map as a list.

outline-unnamed = No name yet
