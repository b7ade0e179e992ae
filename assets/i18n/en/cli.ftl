### What the command line prints.

# Help. Words in capitals stand for values.
cli-about = Throughline draws customer journey maps
cli-usage-heading = Usage:
cli-arguments = Arguments
cli-options = Options
cli-commands = Commands
cli-usage = throughline [FILE] | throughline COMMAND …
cli-export-usage = throughline export FILE… -o OUT [options]
cli-check-usage = throughline check FILE [options]
cli-new-usage = throughline new [--template NAME] [--language TAG] -o FILE [options]
cli-templates-usage = throughline templates
cli-themes-usage = throughline themes [NAME]
cli-value-file = FILE
cli-value-name = NAME
cli-value-tag = TAG
cli-value-number = NUMBER
cli-value-pixels = PIXELS
cli-value-count = COUNT
cli-value-millimetres = MM
cli-value-base = BASE
cli-value-ours = OURS
cli-value-theirs = THEIRS
cli-help = Show this help
cli-version = Show the version
cli-file = The map to open in the window
cli-export = Hand maps over as pictures, slides, documents and tables
cli-export-file = The maps; “-” reads one from the standard input
cli-export-output = The file to write, its ending says which kind; a folder for several; “-” writes to the standard output
cli-export-scale = Pixels per unit of the page (2 unless given)
cli-export-width = Width of the picture; the height follows
cli-export-dpi = Dots per inch: the size of a picture on paper, and a note for programs that print it
cli-export-transparent = Leave out the paper
cli-export-theme = How the page looks: { $names }, or a theme file
cli-export-strict-fonts = Write nothing where texts would not be in their font
cli-export-jobs = How many maps to work on at a time
cli-export-text = Texts in an SVG: overlaid (outlines, selectable), fonts (embedded), outlines
cli-export-overlap = Millimetres that neighbouring tiles share (10 unless given)
cli-export-tile = The paper of a tile (a4 unless given)
cli-export-pages = one page; tiles to be glued together; stages: several pages with some stages each
cli-export-board = Boards instead of the journey, with commas between them, or “all”: { $names }
cli-export-lens = The journey looked at by gaps (matched, missing, wasted) or evidence (observed, assumed, proposed)
cli-export-each = persona: a file for each persona, with their curves alone
cli-export-margin = Millimetres to leave free at the edges of the paper
cli-export-orientation = How the paper lies: auto, portrait, landscape
cli-export-paper = Put the page on paper: { $names }, or millimetres as 600x1000
cli-export-select = Show only the stage or lane of this name, or the card of this number (#12); can be given again
cli-export-preset = A preset of the program or of a file: { $names }
cli-export-format = Kinds of files, with commas between them, or “all”: { $names }
cli-check = List what is wrong with a map, and what to do about it
cli-check-file = The map; “-” reads it from the standard input
cli-check-strict = End with 1 for warnings too
cli-check-questions = List open questions
cli-check-gaps = List gaps: what customers use against what is provided, by stage
cli-check-handoffs = List links, who hands over to whom, and rework loops
cli-check-json = Say all of it as JSON for other programs: problems, evidence, questions, gaps and hand-offs
cli-new = Start a map from a template
cli-new-template = The template, “blank” unless given, or the name of one’s own: { $names }
cli-new-language = The language of the map, the system’s unless given: { $names }
cli-new-list = List the templates, one’s own too
cli-new-output = The map to write; “-” writes to the standard output
cli-templates = List the templates
cli-themes = List the themes, or print one to start from
cli-themes-name = A theme that comes with the program, to print it; or a theme file, to check it
cli-force = Replace the file if it is there
cli-exit-codes =
    Exit codes:
      0  done
      1  check: the map has errors (with --strict: or warnings); diff: the maps differ; merge: conflicts are open
      2  the arguments make no sense
      3  a file cannot be read, or is not a map
      4  a file cannot be written, or is there already
      5  the picture cannot be made: too large, or its scale out of bounds
      6  there is no window to open
      7  --strict-fonts: something would not be in its font

# What is printed while working.
cli-warning = warning
cli-error = error
cli-hint = hint: { $hint }
cli-stdin = standard input
cli-stdout = standard output
cli-output-lost = Not everything could be written: { $reason }
cli-output-lost-hint = See to it that there is room where the output goes
cli-check-sum =
    { $count ->
        [0] No problems found
        [one] One problem found
       *[other] { $count } problems found
    }
cli-exists-hint = Choose another name, or give --force to replace it
cli-over-itself = The picture would replace the map it is drawn from
cli-window-stream = The window opens files, not the standard input
cli-one-file = The window opens one map at a time; name one file
cli-no-command-like = There is no command “{ $name }”; did you mean { $meant }?
cli-no-command = There is no command “{ $name }”; throughline --help lists those there are
cli-not-positive = { $name } takes a number greater than 0
cli-picture-to-terminal = A picture is no use to a terminal
cli-picture-to-terminal-hint = Name a file after -o, or send the output to another program
cli-strict-fonts = Nothing was written, because not everything would be in its font
cli-strict-fonts-hint = Mend what is said above, or leave out --strict-fonts
cli-themes-folder = Theme files in { $folder } can be named without their path
cli-no-window = This build of Throughline has no window
cli-no-window-hint = Build it with the feature “gui”, or use a command: throughline --help
cli-no-paper = There is no paper called “{ $name }”
cli-no-preset = There is no preset “{ $name }”, and no such file
cli-no-board = There is no board “{ $name }”. There are { $names } and all
cli-no-format = There is no format “{ $name }”; there are { $names }
cli-several-to-stream = Several files cannot go to the standard output; name a folder after -o
cli-no-folder = Several files need a folder to go to, and this is none
cli-no-folder-hint = Make the folder first, or export one map in one format
cli-same-name = Two files would have the same name: { $name }
cli-nothing-named = The map has no stage or lane called “{ $name }”
cli-nothing-named-hint = Write the name as it stands on the map, or # and the number of a card
cli-progress = { $done } of { $total } · { $percent } %
cli-templates-own = Your own, from { $folder }:
cli-templates-none-own = Maps you put into { $folder } are listed here
cli-no-template = There is no template “{ $name }”; throughline templates lists those there are
cli-no-template-like = There is no template “{ $name }”; did you mean { $meant }?

# Comparing and merging.
cli-diff-usage = throughline diff A B [-o OUT] [options]
cli-diff = Tell what differs between two maps, as text or as a picture
cli-diff-file = The earlier map and the later one; “-” reads one from the standard input
cli-diff-output = Draw the difference into this file, its ending says as what: png, svg, pdf, pptx
cli-diff-json = Say it as JSON for other programs
cli-diff-git =
    With git:
      { $command }
cli-one-stream = Only one of the two maps can come from the standard input
cli-merge-usage = throughline merge BASE OURS THEIRS [options]
cli-merge = Bring two people’s changes to one map together
cli-merge-base = The map both started from
cli-merge-our-file = Our map; the outcome is written here unless -o names another file
cli-merge-their-file = Their map
cli-merge-output = Write the outcome to this file; “-” writes to the standard output
cli-merge-ours = Where both changed the same, ours stands
cli-merge-theirs = Where both changed the same, theirs stands
cli-merge-name = What messages call the map
cli-merge-git =
    What both changed differently is a conflict: the map keeps ours, a card in the parking lot tells theirs, and the command ends with 1.

    So that git merges maps with it, two lines; the first goes to .gitattributes:
      { $attributes }
      { $command }
