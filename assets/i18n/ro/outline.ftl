### The map as a list.

outline-unnamed = Încă fără nume
