### The palette: every command and every thing by a few letters of its name.

palette-command = Commands…
palette-command-context-menu = Context menu
palette-context-menu = What can be done here
palette-tool = Commands
palette-search = Find a command, stage, card…
palette-nothing = Nothing of this name. Fewer letters find more

## Why a command makes no sense now: what to do first

palette-needs-map = Open a map first
palette-needs-selection = Select something first
palette-needs-one = Select one thing first
palette-needs-cards = Select a card first
palette-needs-stage = Select a stage first
palette-needs-lane = Select a lane first
palette-needs-curve = Select a curve first
palette-needs-point = Select a point of a curve first
palette-needs-movable = Select cards, a stage or a lane first
palette-needs-past = There is nothing to undo
palette-needs-future = There is nothing to redo

## Other words a command is found by

palette-also-export = image PNG save picture
palette-also-settings = preferences language dark light theme
palette-also-undo = take back revert
palette-also-redo = repeat again
palette-also-remove = remove erase clear
palette-also-find = search look for
palette-also-zoom-map = whole map overview zoom to fit
palette-also-keys = hotkeys help keys
palette-also-edit-text = rename change name write
