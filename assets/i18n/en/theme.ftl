### House themes, and texts that are not in the font they should be in.

# What can be wrong with a theme file.
theme-none = There is no theme “{ $name }”, and no such file
theme-bases = There are { $names }
theme-no-base = The theme builds on “{ $name }”, which there is not
theme-meant = Did you mean { $meant }?
theme-unknown-field = A theme has no field { $name }
theme-fields = There are { $names }
theme-twice = { $name } stands here twice
theme-unreadable = This is no theme: { $reason }
theme-hint = “throughline themes plain” prints a theme to start from
theme-no-text = This is no theme: it is no UTF-8 text
theme-file = The theme { $name } cannot be read
theme-part = The theme names the file { $name }, which cannot be read
theme-too-large = It is too large
theme-color = This is no colour
theme-color-hint = A colour is written #rrggbb, such as #1f2937, between quotation marks
theme-no-colors = At least one colour is needed here
theme-range = This may be a number from { $low } to { $high }
theme-columns = column_min is more than column_max
theme-slot = The footer has no place { $name }
theme-slots = There are { $names }
theme-no-font = The font has neither a name nor files
theme-no-font-hint = Write { $name }, or { $files } with a path beside the theme
theme-font-missing = The font { $name } is not on this machine; texts are set in Inter
theme-font-missing-hint = Install it, or put its files beside the theme and name them: { $files }
theme-font-damaged = File { $number } of the font is no font, or damaged
theme-font-kinds = TTF, OTF, TTC and OTC files are read; web fonts (WOFF) are not
theme-no-bold = The font { $name } has no bold cut; headings are set in the regular
theme-no-bold-hint = Name the file of a bold cut too
theme-logo-one = The logo needs either a file or data
theme-logo-data = The data of the logo are no base64
theme-faint = { $ink } on { $ground } has a contrast of { $ratio }:1; text needs 4.5:1 to be read with ease
theme-faint-hint = Make one of them darker, or the other lighter

# Texts in another font. The kind of thing is followed by its name.
letters-card = card
letters-stage = stage
letters-lane = lane
letters-persona = persona
letters-curve = curve
letters-title = title block
letters-page = page
letters-missing = No font on this machine has { $letters }: a box with its number stands for each, first in “{ $text }” ({ $kind }: { $name })
letters-missing-hint = Install a font that has them, or write the text without them
letters-substituted = “{ $text }” ({ $kind }: { $name }) is set partly in { $font }, because { $own } lacks some of its letters
letters-substituted-hint = On a machine without { $font } it will look different
letters-more =
    { $count ->
        [one] One more text is set partly in { $font }
       *[other] { $count } more texts are set partly in { $font }
    }
