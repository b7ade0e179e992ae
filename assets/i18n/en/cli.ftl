### What the command line prints.

# Help. Words in capitals stand for values.
cli-about = Throughline draws customer journey maps
cli-usage-heading = Usage:
cli-arguments = Arguments
cli-options = Options
cli-commands = Commands
cli-usage = throughline [FILE] | throughline COMMAND …
cli-export-usage = throughline export FILE -o OUT.png [options]
cli-check-usage = throughline check FILE [options]
cli-new-usage = throughline new [--template NAME] -o FILE [options]
cli-templates-usage = throughline templates
cli-value-file = FILE
cli-value-name = NAME
cli-value-number = NUMBER
cli-value-pixels = PIXELS
cli-help = Show this help
cli-version = Show the version
cli-file = The map to open in the window
cli-export = Draw a map as a picture
cli-export-file = The map; “-” reads it from the standard input
cli-export-output = The picture to write, a PNG; “-” writes to the standard output
cli-export-scale = Pixels per unit of the page (2 unless given)
cli-export-width = Width of the picture; the height follows
cli-export-dpi = Dots per inch, written into the picture for printing
cli-export-transparent = Leave out the paper
cli-export-theme = How the page looks: { $names }
cli-check = List what is wrong with a map, and what to do about it
cli-check-file = The map; “-” reads it from the standard input
cli-check-strict = End with 1 for warnings too
cli-new = Start a map from a template
cli-new-template = The template, “blank” unless given: { $names }
cli-new-output = The map to write; “-” writes to the standard output
cli-templates = List the templates
cli-force = Replace the file if it is there
cli-exit-codes =
    Exit codes:
      0  done
      1  check: the map has errors (with --strict: or warnings)
      2  the arguments make no sense
      3  a file cannot be read, or is not a map
      4  a file cannot be written, or is there already
      5  the picture cannot be made: too large, or its scale out of bounds
      6  there is no window to open

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
cli-only-png = This version writes pictures as .png, not as .{ $ending }
cli-window-stream = The window opens files, not the standard input
cli-one-file = The window opens one map at a time; name one file
cli-no-command-like = There is no command “{ $name }”; did you mean { $meant }?
cli-no-command = There is no command “{ $name }”; throughline --help lists those there are
cli-not-positive = { $name } takes a number greater than 0
cli-picture-to-terminal = A picture is no use to a terminal
cli-picture-to-terminal-hint = Name a file after -o, or send the output to another program
cli-missing-letters = No font on this machine has these letters; they show as boxes: { $letters }
cli-missing-letters-hint = Install a font that has them
cli-no-window = This build of Throughline has no window
cli-no-window-hint = Build it with the feature “gui”, or use a command: throughline --help
