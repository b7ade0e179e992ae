### Handing the map over: the export dialog, its presets, and what comes of it.

## The export dialog

deliver-title = Export
deliver-export = Export…
deliver-use-png = A picture for slides, documents and the web
deliver-use-svg = A drawing that stays sharp at every size, with text that can be selected
deliver-use-pdf = A document for print and e-mail, searchable and readable aloud
deliver-use-pptx = Slides whose cards and curves can be edited in PowerPoint and Impress
deliver-use-xlsx = A workbook: the map as a matrix, its cards, personas and opportunities as rows
deliver-use-csv = A table of the cards for any spreadsheet
deliver-use-markdown = The map as an outline in plain text
deliver-use-mermaid = A journey diagram for wikis and repositories
deliver-use-json = All of the map as data for other programs

## What

deliver-what = What
deliver-what-map = The whole map
deliver-what-selection = What is selected
deliver-what-stage = One stage
deliver-what-lanes = Some lanes
deliver-stage = Stage
deliver-boards = Boards

## How it looks

deliver-theme = Paper theme
deliver-transparent = Transparent background
deliver-text = Text
deliver-text-overlaid = Outlines, selectable
deliver-text-fonts = Embedded fonts, editable
deliver-text-outlines = Outlines alone

## How large

deliver-size = Size
deliver-size-scale = By scale
deliver-size-width = By width in pixels
deliver-size-paper = On paper
deliver-scale = Scale
deliver-width = Pixels across
deliver-dpi = Dots per inch
deliver-usual = as usual
deliver-paper = Paper
deliver-paper-none = As large as the map
deliver-paper-usual = Slide, 16 : 9
deliver-paper-sized = { $name } ({ $width } × { $height } mm)
deliver-paper-letter = US Letter
deliver-paper-tabloid = US Tabloid
deliver-paper-slide = Slide, 16 : 9
deliver-paper-millimetres = { $width } × { $height } mm
deliver-paper-own = A size of one’s own
deliver-paper-width = Width, mm
deliver-paper-height = Height, mm
deliver-orientation = Orientation
deliver-orientation-auto = As suits the map
deliver-orientation-landscape = Landscape
deliver-orientation-portrait = Portrait
deliver-margin = Free at the edges, mm

## How many

deliver-pages = Pages
deliver-pages-one = One page
deliver-pages-tiles = Tiles to be glued together
deliver-pages-stages = Some stages on each
deliver-pages-usual = As suits each board
deliver-pages-board = One page for each board
deliver-pages-several = Several pages
deliver-tile = Paper of a tile
deliver-overlap = Overlap, mm
deliver-also = Also make
deliver-each-persona = A file for each persona

## What there is to know before

deliver-fact-pixels = { $width } × { $height } pixels
deliver-fact-size = { $width } × { $height } cm
deliver-fact-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
deliver-fact-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
deliver-fact-kilobytes = about { $size } kB
deliver-fact-megabytes = about { $size } MB
deliver-fact-at-once = done in a moment
deliver-fact-seconds = { $count ->
    [one] about { $count } second
   *[other] about { $count } seconds
}
deliver-fact-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
deliver-fact-measuring = Measuring…
deliver-reading = Smallest text { $points } pt, reads from { $metres } m
deliver-reading-small = Smallest text { $points } pt, reads only from { $metres } m
deliver-enlarge-paper = Enlarge to { $paper }
deliver-enlarge-width = Enlarge to { $width } pixels
deliver-enlarge-scale = Enlarge to scale { $scale }
deliver-enlarge-pages = Spread over several pages
deliver-small-for-good = fewer stages would help

## The preview

deliver-preview-waiting = Drawing…
deliver-preview-page = Page { $page } of { $pages }
deliver-preview-page-named = Page { $page } of { $pages }: { $name }
deliver-preview-back = Previous page
deliver-preview-on = Next page
deliver-preview-more = The file goes on

## Presets

deliver-preset = Preset: { $name }
deliver-preset-none = one’s own
deliver-preset-screen = Screen
deliver-preset-slide = Picture for a slide
deliver-preset-deck = Editable slides
deliver-preset-print = Office printer, A3
deliver-preset-poster = Poster, A0
deliver-preset-tiles = Poster in A4 tiles
deliver-preset-keep = Save as preset…
deliver-preset-rename = Rename “{ $name }”…
deliver-preset-forget = Delete “{ $name }”
deliver-preset-read-from = Read from a file…
deliver-preset-write-to = Write to a file…
deliver-preset-copy = Copy as text
deliver-preset-name = Name of the preset
deliver-preset-name-hint = e.g. Client pack
deliver-preset-name-wrong = A name has at most 60 letters, and no slash, colon, star or question mark
deliver-preset-keep-button = Save preset
deliver-preset-name-cancel = Do not save
deliver-preset-forgotten = The preset “{ $name }” is deleted
deliver-preset-copied = The preset is on the clipboard as text
deliver-preset-written = The preset is in { $name }
deliver-preset-read = The preset “{ $name }” is there
deliver-preset-file = preset

## Files

deliver-dialog-several = Export several files
deliver-dialog-read-preset = Read a preset
deliver-dialog-write-preset = Write the preset
deliver-files-several = All files begin with this name
deliver-files-presets = Presets
deliver-files-svg = SVG drawings
deliver-files-pdf = PDF documents
deliver-files-pptx = Slides
deliver-files-xlsx = Workbooks
deliver-files-csv = CSV tables
deliver-files-markdown = Markdown texts
deliver-files-mermaid = Mermaid diagrams
deliver-files-json = JSON data
deliver-replace = { $count ->
    [one] Replace this file?
   *[other] Replace these { $count } files?
}
deliver-another-name = Another name…
deliver-done = Exported { $name }
deliver-done-several = { $count ->
    [one] Exported { $count } file into { $folder }
   *[other] Exported { $count } files into { $folder }
}
deliver-open-folder = Open folder

## On the clipboard

deliver-command-copy-svg = Copy as SVG
deliver-command-copy-text = Copy as text
deliver-copied-svg = The SVG is on the clipboard, { $size } kB
deliver-copied-text = { $count ->
    [one] The outline is on the clipboard, { $count } line
   *[other] The outline is on the clipboard, { $count } lines
}
