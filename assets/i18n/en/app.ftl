### The window: bars, panels, dialogs, notices, commands.

## The bar of tools and the menus

app-menu = Menu
app-menu-file = File
app-menu-edit = Edit
app-menu-insert = Insert
app-menu-arrange = Arrange
app-menu-card = Card
app-menu-curve = Curve
app-menu-view = View
app-menu-help = Help
app-tool-stage = Stage
app-tool-lane = Lane
app-tool-touchpoint = Touchpoint
app-tool-card = Card
app-export = Export
app-undo-of = Undo: { $what }
app-redo-of = Redo: { $what }
app-undone = Undone: { $what }
app-redone = Redone: { $what }
app-state-saved = saved
app-state-unsaved = unsaved
app-state-mended = mended, not saved
app-state-new = not saved yet

## Commands

app-command-new = New…
app-command-open = Open…
app-command-save = Save
app-command-save-as = Save as…
app-command-export = Export…
app-command-settings = Settings…
app-command-close = Close map
app-command-quit = Quit
app-command-undo = Undo
app-command-redo = Redo
app-command-edit-text = Edit text
app-command-duplicate = Duplicate
app-command-remove = Delete
app-command-select-all = Select all cards
app-command-deselect = Select nothing
app-command-add-stage = Add stage
app-command-add-lane = Add lane
app-command-add-card = Add card
app-command-add-persona = Add persona
app-command-add-curve = Add emotion curve
app-command-zoom-in = Zoom in
app-command-zoom-out = Zoom out
app-command-zoom-actual = Zoom to 100 %
app-command-zoom-map = Fit the map
app-command-zoom-selection = Fit the selection
app-command-toggle-inspector = Inspector
app-command-keys = Keyboard shortcuts

app-step-duplicate = duplicate
app-step-remove = delete
app-new-stage = New stage
app-new-persona = New persona
app-card-needs-cell = A card needs a stage and a lane: add one of each first

## The status bar

app-count-stages = { $count ->
    [one] { $count } stage
   *[other] { $count } stages
}
app-count-lanes = { $count ->
    [one] { $count } lane
   *[other] { $count } lanes
}
app-count-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
app-count-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
app-offline = Offline, all on this computer
app-language = Language
app-language-system = System language ({ $name })
app-zoom = { $percent } %
app-stop = Stop

## Notices

app-notice-undo = Undo
app-notice-dismiss = Dismiss
app-notice-more = Details
app-notice-less = Hide details
app-removed-named = “{ $name }” deleted
app-opening = Opening { $name }
app-saving = Saving { $name }
app-exporting = Exporting { $name }
app-saved = Saved
app-saved-as = Saved as { $name }
app-export-stopped = Export stopped, no file was written
app-opened-mended = Some things in { $name } were mended
app-open-failed = Not opened: { $file }: { $what }
app-broken = Something went wrong in the window
app-broken-detail = For a report: { $detail }
app-broken-kept = Something went wrong in the window. A copy of the map is in { $path }
app-work-broken = Something went wrong inside the program
app-work-broken-hint = Nothing was changed. Save the map under another name and try again
app-work-kept = What is not saved is kept in { $path }
app-window-died = The window broke off: { $detail }
app-window-died-kept = What was not saved is kept in { $path }; the next start offers it
app-window-died-hint = The next start offers what was not saved
app-saved-kept = Saved. What the file held before is in { $name }
app-settings-unreadable = The settings could not be read, so the program starts with its own
app-settings-unreadable-hint = The old file is kept beside the new one when you change a setting

## Unsaved changes

app-unsaved-question = Save changes to “{ $title }”?
app-unsaved-explained = What you discard can still be had back for a while, from the menu under “Unsaved work…”
app-unsaved-save = Save
app-unsaved-discard = Discard
app-changed-question = { $name } was changed by another program
app-changed-explained = Merging brings both sides together, and asks where they disagree. What is replaced stays among the versions
app-changed-save-as = Save as…
app-changed-replace = Replace
app-done = Done
app-cancel = Cancel
app-untitled-file = Journey map

## The start screen

app-start-claim = Draw how it feels to be your customer
app-start-templates = Start from a template
app-start-own = Your templates
app-start-examples = Look at a finished map
app-start-recent = Recent files
app-start-recent-empty = Maps you open or save are listed here
app-drop-here = Drop the file to open it
app-start-forget = Take off the list

## File dialog

app-dialog-open = Open a map
app-dialog-save = Save the map as
app-dialog-export = Export to a file
app-dialog-picture = Choose a picture
app-dialog-name = File name
app-dialog-name-hint = A name, or a path
app-dialog-up = One folder up
app-dialog-empty = No files of this kind here
app-dialog-unreadable = This folder cannot be read
app-dialog-no-name = Type a name or choose a file
app-dialog-no-file = There is no file { $name } here
app-dialog-no-folder = There is no folder { $name }
app-dialog-other-ending = A .{ $typed } file is something else: this is saved as .{ $ending }
app-dialog-replaces = { $name } is already there. Replace it?
app-dialog-replace = Replace
app-dialog-save-button = Save
app-dialog-open-button = Open
app-files-maps = Journey maps
app-files-png = PNG pictures
app-files-pictures = Pictures
app-place-home = Home
app-place-documents = Documents
app-place-desktop = Desktop
app-place-downloads = Downloads
app-place-pictures = Pictures
app-place-computer = Computer

## Export

app-theme-throughline = Throughline
app-theme-plain = Plain, for black and white
app-theme-bold = Bold, for five metres away
app-theme-dark = Dark, for a projector

## Settings

app-settings = Settings
app-appearance = Appearance of the window
app-appearance-system = As the system
app-appearance-light = Light
app-appearance-dark = Dark
app-appearance-explained = Maps keep their paper theme, whatever the window looks like
app-motion = Things ease into place

## Keyboard shortcuts

app-keys = Keyboard shortcuts
app-keys-search = Search
app-keys-on-map = On the map
app-keys-pan = Space + drag, middle drag, scroll
app-keys-pan-does = Move the view
app-keys-zoom = Ctrl + wheel, pinch
app-keys-zoom-does = Zoom at the pointer
app-keys-double-click = Double-click
app-keys-double-click-does = New card in an empty cell; edit a text
app-keys-tab = Tab, Shift + Tab
app-keys-tab-does = While typing: next, previous stage
app-keys-arrows = Arrows
app-keys-arrows-does = From card to card, from cell to cell
app-keys-drag = Drag a header
app-keys-drag-does = Move a stage or a lane with everything on it
app-keys-point = Drag a point of the curve, arrows
app-keys-point-does = Set the score; with Shift in fine steps
app-keys-many = Shift + click, drag a frame
app-keys-many-does = Select several
app-keys-right-click = Right click
app-keys-right-click-does = Menu of what is under the pointer

## When there is no window

app-window-impossible = The window could not be opened: { $reason }
app-window-no-display = There is no display to open the window on
app-window-needs-libraries = Install the libraries it needs; on Debian: apt install libxcursor1 libxi6 libxkbcommon-x11-0
app-window-needs-display = Run it in a graphical session; “throughline export” works without one
app-window-needs-gl = Install a graphics driver with OpenGL; on Debian: apt install libgl1 libgl1-mesa-dri

## The inspector

app-map = Map
app-stage = Stage
app-lane = Lane
app-persona = Persona
app-curve = Emotion curve
app-point = Point of the curve
app-hand-off = Hand-off
app-stakeholder = Stakeholder
app-opportunity = Opportunity
app-parked-card = Parked card
app-not-said = Not said
app-one-per-line = One per line
app-yes = Yes
app-no = No
app-move-left = Move left
app-move-right = Move right
app-move-up = Move up
app-move-down = Move down
app-remove-named = Delete “{ $name }”
app-rating = { $name }: { $mark } of 5
app-new-stakeholder = New stakeholder
app-add-point = Add a point
app-add-stakeholder = Add a stakeholder
app-add-hand-off = Hand off to…
app-add-feeling = Feeling of { $name }
app-emotion-of = Emotion · { $name }
app-first-emotion-lane = The first emotion lane
app-horizon-derived = { $horizon } (worked out)
app-channel-own = Own channel
app-journey-own = Own journey type
app-lane-shown = Shown
app-lane-folded = Folded
app-lane-hidden = Hidden
app-color-of-theme = The theme’s colour
app-color-number = Colour number
app-picture-choose = Choose…
app-picture-replace = Replace…
app-picture-remove = Remove
app-scale-plus-minus-two = −2 to +2
app-scale-one-to-five = 1 to 5
app-scale-one-to-ten = 1 to 10
app-scale-plus-minus-five = −5 to +5

app-section-place = Place
app-section-more = More
app-section-details = Details
app-section-touchpoint = As a touchpoint
app-section-points = Points
app-section-curves = Emotion curves
app-section-hand-offs = Hand-offs
app-section-persona = About them
app-section-empathy = Empathy map
app-section-personas = Personas
app-section-stakeholders = Stakeholders

app-field-text = Text
app-field-name = Name
app-field-person-name = Name
app-field-title = Title
app-field-scenario = Scenario
app-field-goal = Goal of the map
app-field-state = State
app-field-journey = Journey type
app-field-journey-name = Name of the journey type
app-field-authors = Authors
app-field-date = Date
app-field-date-hint = YYYY-MM-DD
app-field-version = Version
app-field-map-language = Language of the map
app-field-scale = Scale of scores
app-field-notes = Notes
app-field-note = Note
app-field-role = Role
app-field-kind = Kind
app-field-initials = Initials
app-field-quote = What they said
app-field-goals = Goals
app-field-needs = Needs
app-field-frustrations = Frustrations
app-field-preferred-channels = Preferred channels
app-field-thinks = Thinks
app-field-feels = Feels
app-field-says = Says
app-field-does = Does
app-field-pains = Pains
app-field-gains = Gains
app-field-state-of-mind = State of mind
app-field-phase = Phase
app-field-duration = Duration
app-field-width = Width
app-field-height = Least height
app-field-color = Colour
app-field-hint = Hint
app-field-display = On the page
app-field-divider = Line below
app-field-channel = Channel
app-field-channel-name = Name of the channel
app-field-device = Device
app-field-owner = Owner
app-field-customer-uses = Customer uses it
app-field-we-provide = We provide it
app-field-satisfaction = Satisfaction
app-field-importance-to-customer = Importance to the customer
app-field-importance-to-us = Importance to us
app-field-waiting-time = Waiting time
app-field-senses = Seen, heard, smelled, felt
app-field-evidence = Evidence
app-field-source = Source
app-field-tags = Tags
app-field-tags-hint = With commas between them
app-field-link = Link
app-field-picture = Picture
app-field-impact = Impact
app-field-effort = Effort
app-field-horizon = Horizon
app-field-status = Status
app-field-due = Due
app-field-votes = Votes
app-field-value = Value
app-field-unit = Unit
app-field-target = Target
app-field-span = Spans
app-field-score = Score
app-field-emotion = The feeling in a word
app-field-position = Position in the stage
app-field-caused-by = Caused by
app-field-view = View
app-field-shown = Shown on the map
app-field-dimmed = Dimmed
app-field-compared = Compared with another curve
app-field-marked = Peak, pit, end and steepest fall marked
app-field-from = From
app-field-to = To
app-field-label = Label
app-field-both-ways = Both ways
app-field-power = Power
app-field-support = Support
