//! The kinds of files a map can become.

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    Png,
    Svg,
    Pdf,
    Pptx,
    Xlsx,
    Csv,
    Markdown,
    Mermaid,
    Json,
}

impl Format {
    pub const ALL: [Format; 9] = [
        Format::Png,
        Format::Svg,
        Format::Pdf,
        Format::Pptx,
        Format::Xlsx,
        Format::Csv,
        Format::Markdown,
        Format::Mermaid,
        Format::Json,
    ];

    /// How the names of such files end, and what the command line calls the format.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Png => "png",
            Format::Svg => "svg",
            Format::Pdf => "pdf",
            Format::Pptx => "pptx",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Markdown => "md",
            Format::Mermaid => "mmd",
            Format::Json => "json",
        }
    }

    /// The format of files with this ending, whatever its case.
    pub fn of_ending(ending: &str) -> Option<Format> {
        let ending = ending.to_ascii_lowercase();
        match ending.as_str() {
            "markdown" => Some(Format::Markdown),
            "mermaid" => Some(Format::Mermaid),
            _ => Format::ALL.into_iter().find(|format| format.ending() == ending),
        }
    }

    /// Whether it is a picture of the page; the others are tables and texts of what the map says.
    pub fn is_picture(self) -> bool {
        match self {
            Format::Png | Format::Svg | Format::Pdf | Format::Pptx => true,
            Format::Xlsx | Format::Csv | Format::Markdown | Format::Mermaid | Format::Json => false,
        }
    }

    /// Whether it is text that a terminal can show.
    pub fn is_text(self) -> bool {
        match self {
            Format::Csv | Format::Markdown | Format::Mermaid | Format::Json | Format::Svg => true,
            Format::Png | Format::Pdf | Format::Pptx | Format::Xlsx => false,
        }
    }
}
