### The current and the future state of one journey.

states-command-future = Make the future state from this map
states-command-compare = Compare current and future state
states-is-future = This map tells of the future already
states-made = This is the future state, a map of its own. Change what is to be different; comparing shows it
states-looking = Looking for the other state
states-no-future = No map of the future state was found in this folder. Choose it, or make it from this map first
states-no-current = No map of the current state was found in this folder. Choose it
