//! How the name of a file to be written ends.

use std::path::PathBuf;

use crate::diag::Message;

/// Endings that promise a file of another kind. Anything else after a dot, as in "Plan v1.2", is part of the name.
const KNOWN: [&str; 22] = [
    "bmp", "csv", "doc", "docx", "gif", "htm", "html", "jpeg", "jpg", "json", "md", "pdf", "png", "pptx", "ron", "svg",
    "tif", "tiff", "webp", "xls", "xlsx", "zip",
];

/// The path with `ending`, which is added where it is not there yet. A name that promises another kind of file is
/// refused: neither what it promises nor what was typed would be right.
pub fn with_ending(path: PathBuf, ending: &'static str) -> Result<PathBuf, Message> {
    let typed = path.extension().map(|typed| typed.to_string_lossy().to_lowercase());
    match (typed, path.file_name()) {
        (Some(typed), _) if typed == ending => Ok(path),
        (Some(typed), _) if KNOWN.contains(&typed.as_str()) => {
            Err(Message::new("app-dialog-other-ending").with("ending", ending).with("typed", typed))
        }
        (_, Some(name)) => {
            let mut name = name.to_owned();
            name.push(".");
            name.push(ending);
            Ok(path.with_file_name(name))
        }
        (_, None) => Ok(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_is_added_and_another_kind_of_file_refused() {
        for (typed, ending, path) in [
            ("a", "ron", "a.ron"),
            ("a.RON", "ron", "a.RON"),
            ("v1.2", "ron", "v1.2.ron"),
            ("/x.y/b", "png", "/x.y/b.png"),
        ] {
            assert_eq!(with_ending(typed.into(), ending), Ok(path.into()));
        }
        for (typed, ending) in [("pic.png", "ron"), ("pic.JPG", "png"), ("map.ron", "png")] {
            assert!(with_ending(typed.into(), ending).is_err(), "{typed}");
        }
    }
}
