//! What a file is that is not a map: said by name, so that nobody has to guess.

use super::{LIMIT, OpenError};

/// Kinds of files that end up where a map was meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Png,
    Jpeg,
    Gif,
    Pdf,
    /// Also what XLSX, DOCX and PPTX are.
    Zip,
    Gzip,
    Sqlite,
    Html,
    Svg,
    Xml,
    Json,
    Mermaid,
}

impl Kind {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Png => "PNG",
            Kind::Jpeg => "JPEG",
            Kind::Gif => "GIF",
            Kind::Pdf => "PDF",
            Kind::Zip => "ZIP, XLSX, DOCX, PPTX",
            Kind::Gzip => "GZIP",
            Kind::Sqlite => "SQLite",
            Kind::Html => "HTML",
            Kind::Svg => "SVG",
            Kind::Xml => "XML",
            Kind::Json => "JSON",
            Kind::Mermaid => "Mermaid",
        }
    }
}

/// How the kinds that are not text begin.
const MAGIC: [(&[u8], Kind); 8] = [
    (b"\x89PNG", Kind::Png),
    (b"\xff\xd8\xff", Kind::Jpeg),
    (b"GIF8", Kind::Gif),
    (b"%PDF", Kind::Pdf),
    (b"PK\x03\x04", Kind::Zip),
    (b"PK\x05\x06", Kind::Zip),
    (b"\x1f\x8b", Kind::Gzip),
    (b"SQLite format 3", Kind::Sqlite),
];

/// The first words of Mermaid diagrams.
const MERMAID: [&str; 16] = [
    "journey",
    "flowchart",
    "graph",
    "sequenceDiagram",
    "classDiagram",
    "stateDiagram",
    "stateDiagram-v2",
    "erDiagram",
    "gantt",
    "pie",
    "mindmap",
    "timeline",
    "gitGraph",
    "quadrantChart",
    "kanban",
    "requirementDiagram",
];

/// The text of a file, where it is one.
pub fn text(bytes: Vec<u8>) -> Result<String, OpenError> {
    if bytes.len() as u64 > LIMIT {
        return Err(OpenError::TooLarge { bytes: bytes.len() as u64 });
    }
    if bytes.is_empty() {
        return Err(OpenError::Empty);
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(OpenError::Zeros);
    }
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(OpenError::Other(*kind));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || is_wide(&bytes) {
        return Err(OpenError::Utf16);
    }
    String::from_utf8(bytes).map_err(|error| {
        let sound = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..sound).unwrap_or_default()).into_owned();
        OpenError::NotText { place: super::place(&before, before.len()) }
    })
}

/// Whether every other byte of the beginning is 0, as in UTF-16 without a mark.
fn is_wide(bytes: &[u8]) -> bool {
    let zeros = |skip: usize| bytes.len() >= 8 && bytes.iter().skip(skip).step_by(2).take(32).all(|byte| *byte == 0);
    zeros(0) || zeros(1)
}

/// The error for a text that does not begin as a map does.
pub(super) fn not_a_map(text: &str) -> OpenError {
    let start = text.trim_start();
    if start.is_empty() {
        return OpenError::Empty;
    }
    if start.bytes().all(|byte| byte == 0) {
        return OpenError::Zeros;
    }
    let head: String = start.chars().take(400).collect::<String>().to_ascii_lowercase();
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        return OpenError::Other(Kind::Html);
    }
    if head.starts_with('<') {
        let kind = if head.contains("<svg") { Kind::Svg } else { Kind::Xml };
        return OpenError::Other(kind);
    }
    if head.starts_with(['{', '[']) {
        return OpenError::Other(Kind::Json);
    }
    let first_word = start.split_whitespace().next().unwrap_or_default();
    if head.starts_with("%%{") || head.starts_with("```mermaid") || MERMAID.contains(&first_word) {
        return OpenError::Other(Kind::Mermaid);
    }
    let opening = "#![enable(implicit_some)]\nThroughline(\n";
    if opening.starts_with(start.trim_end()) {
        return OpenError::CutOff { place: super::place(text, text.len()) };
    }
    OpenError::NotAMap
}
