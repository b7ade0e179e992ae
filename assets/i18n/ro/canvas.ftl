### What the canvas says on top of the map.
