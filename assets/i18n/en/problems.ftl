### What is wrong with a map or a file, and what to do about it.

# A file that cannot be opened.
problem-file-empty = The file is empty
problem-file-zeros = The file holds nothing but zeros
problem-file-not-text = From here on the file is not text
problem-file-utf16 = The file is written in UTF-16
problem-file-large = The file is too large: { $size } MiB, and the limit is { $limit } MiB
problem-file-kind = This is not a journey map; it looks like another kind of file: { $kind }
problem-file-not-a-map = This is not a journey map
problem-file-newer = The map was saved by a newer Throughline: it has file version { $found }, and this program knows version { $known }
problem-file-no-version = The map does not say which file version it has
problem-file-cut-off = The file breaks off here
problem-file-deep = The brackets are nested too deeply
problem-file-full = There is more here than a map can hold: the limit is { $limit }
problem-syntax-comma = A comma or a closing bracket is missing here
problem-syntax-colon = A colon is missing here, between the name of a field and its value
problem-syntax-bracket = A bracket is missing here, or is of the wrong kind
problem-syntax-quote = The quotation mark that should end this text is missing
problem-syntax-escape = A backslash is followed by something unknown; a plain backslash is written \\
problem-syntax-number = This is not a number that can be read
problem-syntax-unexpected = Something stands here that does not belong here

# A file that was opened all the same. “path” is where in the file: cards › 21 › channel.
problem-value-field = { $path }: there is no such field; it was left out, with the value { $value }
problem-value-word = { $path }: { $value } is not one of the words known here; it was left out
problem-value-wrong = { $path }: the value { $value } does not fit here; it was left out
problem-value-twice = { $path }: the field stands here a second time; { $value } was left out
problem-value-instead = { $path }: { $value } is out of range; it became { $new }
problem-value-further =
    { $count ->
        [one] One more value was left out or changed
       *[other] { $count } more values were left out or changed
    }
problem-file-comments = The file contains comments; they will not be there after saving

# A map whose rows did not agree. “id” and “new” are numbers of rows, as text.
problem-id-twice =
    The number { $id } was given twice; now the { $kind ->
        [persona] persona
        [stage] stage
        [lane] lane
        [card] card
        [curve] curve
        [link] link
       *[stakeholder] stakeholder
    } “{ $name }” has { $new }
problem-id-high =
    The number { $id } is too high; now the { $kind ->
        [persona] persona
        [stage] stage
        [lane] lane
        [card] card
        [curve] curve
        [link] link
       *[stakeholder] stakeholder
    } “{ $name }” has { $new }
problem-card-stage = The card “{ $name }” names a stage that is not on the map ({ $id }); it is in the parking lot now
problem-card-lane = The card “{ $name }” names a lane that is not on the map ({ $id }); it is in the parking lot now
problem-card-span =
    { $span ->
        [one] The card “{ $name }” covered stages that are not there; it covers one stage now
       *[other] The card “{ $name }” covered stages that are not there; it covers { $span } stages now
    }
problem-curve-persona = A curve names a persona that is not on the map ({ $id }); a persona “?” was added for it
problem-curve-lane = A curve of “{ $persona }” names a lane that is missing or holds no emotions ({ $id }); it is drawn in the first emotion lane
problem-point-stage = A point of “{ $persona }” names a stage that is not on the map ({ $id }) and was left out: { $score }, “{ $quote }”
problem-point-card = A point of “{ $persona }” names a card that is not on the map ({ $id }); the point stays, without the card
problem-link-end = The link “{ $label }” from “{ $from }” to “{ $to }” names a card that is not on the map and was left out
problem-link-to-itself = The link “{ $label }” joins the card “{ $from }” to itself and was left out

# What to do about it.
problem-picture-beside = A picture is missing or damaged: { $path }
problem-hint-kept = Nothing was changed in the file; the first save keeps it beside the new one
problem-hint-meant = Did you mean { $word }?
problem-hint-older-copy = Look for an older copy or a backup of the file; nothing was changed in this one
problem-hint-utf8 = Open it in a text editor and save it as UTF-8
problem-hint-smaller = Make the pictures in the map smaller, or divide the map into two
problem-hint-divide = Divide the map into several
problem-hint-another-file = Choose a file that Throughline saved; its name usually ends in .ron
problem-hint-newer-program = Open it with the newer program; this one would lose what it does not know
problem-hint-version = Write “version: 1,” as the first field
problem-hint-place = Put it right at this place in a text editor, or look for an older copy

# A file that cannot be read.
problem-open-missing = There is no such file
problem-open-link = This link leads nowhere
problem-open-folder = This is a folder, not a map
problem-open-no-file = This is a pipe or a device, not a file
problem-open-denied = You may not read this file
problem-open-reading = The file could not be read: { $reason }

# A file that cannot be written.
problem-save-exists = There is already a file of that name
problem-save-folder = There is a folder of that name
problem-save-no-file = That name belongs to a pipe or a device
problem-save-read-only = The file is read-only
problem-save-denied = You may not write in this folder
problem-save-folder-missing = There is no such folder
problem-save-no-place = Nothing can be written in this folder
problem-save-changed = Another program has changed the file
problem-save-gone = The file is not there any more
problem-save-link-loop = The links lead in a circle
problem-save-bad-name = This disk cannot hold a file of that name
problem-save-disk-full = The disk is full; nothing was changed
problem-save-disk-read-only = The disk is read-only
problem-save-not-kept = The file that was there could not be kept under another name, so nothing was written
problem-save-large = The map is too large to be opened again: { $size } MiB, and the limit is { $limit } MiB
problem-save-writing = The file could not be written: { $reason }

# What to do about it.
problem-hint-check-path = Check the name and the folder
problem-hint-check-link = What it pointed to was moved or deleted; open that file itself
problem-hint-choose-inside = Choose a map inside it
problem-hint-pipe = On the command line, “-” reads from the standard input
problem-hint-permission = Ask its owner for the right to read it, or for a copy
problem-hint-copy-elsewhere = Copy the file to another disk and try again
problem-hint-another-name = Choose another name
problem-hint-another-folder = Choose another folder; nothing was changed
problem-hint-save-as = Save the map under another name
problem-hint-free-space = Free some space or save on another disk

# Answers of a survey.
problem-survey-no-number = Line { $line }: “{ $text }” is no number
problem-survey-out-of-range = Line { $line }: { $text } is no answer on this scale
problem-survey-empty = There are no answers here
problem-survey-too-long = The text is longer than { $most } MiB; nothing of it was read
problem-survey-hint = { $survey } takes whole numbers from { $least } to { $highest }, one answer a line or with spaces between
