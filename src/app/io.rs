//! Files as the window's works use them: what went wrong is always a sentence.

use std::path::Path;

use crate::diag::Problem;
use crate::files;
use crate::model::Picture;
use crate::picture::{self, PictureError};

/// Reads a picture file and makes it fit to be kept. Its kind is told by its first bytes, not by its name.
pub fn read_picture(path: &Path) -> Result<Picture, Problem> {
    let name = super::flows::name_of(path);
    if std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() > picture::FILE) {
        return Err(PictureError::TooHeavy.problem(&name));
    }
    let bytes = files::bytes(path, picture::FILE).map_err(|error| error.problem())?;
    picture::from_bytes(&bytes).map_err(|error| error.problem(&name))
}

/// Whether a file is likely to be a picture, by its name: it is not meant to be opened as a map then.
pub fn is_picture_name(path: &Path) -> bool {
    const ENDINGS: [&str; 12] =
        ["png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "heif", "avif", "svg"];
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}
