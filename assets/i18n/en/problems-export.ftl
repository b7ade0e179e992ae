### What can go wrong while a picture is made, and what to do about it.

problem-export-measure = The picture cannot be made at this scale, width or resolution
problem-export-measure-hint = Give a scale from 0.0001 to 10,000 and a resolution from 1 to 100,000 dots per inch
problem-export-too-large = A picture of { $width } × { $height } pixels is too large: the most is { $side } on a side and { $millions } million in all
problem-export-too-large-hint = Choose a smaller scale or width
problem-export-cancelled = The export was cancelled
problem-export-write = The picture could not be written: { $reason }
problem-export-write-hint = Check that there is room on the disk and that you may write there
problem-preset-unreadable = This is no preset: { $reason }
problem-preset-unknown = The preset has { $field }: “{ $value }”, which there is not
problem-preset-hint = A preset is a RON file such as { $example }
problem-export-paper = The page cannot be put on this paper
problem-export-paper-hint = Choose larger paper, smaller margins or less overlap; a page of a PDF has at most 5 m, a slide 1.4 m
