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
palette-needs-link = Select a link first
palette-needs-movable = Select cards, stages or lanes first
palette-needs-past = There is nothing to undo
palette-needs-future = There is nothing to redo

## Other words a command is found by

palette-also-export = image PNG save picture PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown PDF PPTX XLSX SVG CSV JSON Markdown
palette-also-settings = preferences language dark light theme
palette-also-undo = take back revert
palette-also-redo = repeat again
palette-also-remove = remove erase clear
palette-also-find = search look for
palette-also-zoom-map = whole map overview zoom to fit
palette-also-keys = hotkeys help keys
palette-also-edit-text = rename change name write
palette-also-survey = NPS CES CSAT score figure metric poll

## Keys of one’s own

palette-keys-no-command = The settings give keys to “{ $word }”, which is no command
palette-keys-no-key = “{ $keys }” for “{ $command }” in the settings is no key
palette-keys-no-key-hint = Write keys like Ctrl+Shift+F, Alt+Up or F4
palette-keys-meant = Perhaps { $word } is meant
palette-keys-names-hint = The list of shortcuts shows the keys in force and changes them
palette-keys-fixed = The keys of “{ $command }” belong to the system’s clipboard and stay as they are
palette-keys-fixed-why = These keys belong to the system’s clipboard
palette-keys-passed-over = { $count ->
    [one] { $count } key in the settings was passed over
   *[other] { $count } keys in the settings were passed over
}
palette-keys-reserved = { $keys } is kept by the system, so “{ $command }” cannot have it
palette-keys-types = { $keys } types a character, so “{ $command }” cannot have it: add Ctrl or Alt
palette-keys-own = { $keys } leads about the map, so “{ $command }” cannot have it
palette-keys-taken = { $keys } belongs to “{ $other }”, so “{ $command }” cannot have it
palette-keys-press = Press the new keys…
palette-keys-none = Add keys
palette-keys-change = Change the keys of “{ $command }”
palette-keys-reset = The keys “{ $command }” came with
palette-keys-reset-all = All keys as they came
palette-keys-listening = Esc keeps the old keys, Backspace takes them away
palette-keys-explained = Press a key’s button to change it
