//! Files as the window's works use them: what went wrong is always a sentence.

use std::path::Path;

use crate::diag::{Message, Problem};
use crate::export::{ExportError, PngOptions, Progress, png};
use crate::files::{self, Overwrite, WriteError};
use crate::layout::{Style, layout};
use crate::model::{Map, Picture, PictureFormat, limits};
use crate::text::Fonts;

/// Pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

/// Lays the map out and writes the picture, in place of what is there. `None` where it was stopped; then what was
/// there still is.
pub fn export(
    path: &Path,
    map: &Map,
    style: &Style,
    fonts: &Fonts,
    options: &PngOptions,
    progress: &Progress,
) -> Result<Option<Size>, Problem> {
    let scene = layout(map, style, fonts);
    let (width, height) = options.pixels(&scene).map_err(|error| error.problem())?;
    match files::write_atomically(path, Overwrite::Replace, |sink| png(&scene, options, sink, progress)) {
        Ok(()) => Ok(Some(Size { width, height })),
        Err(WriteError::Content(ExportError::Cancelled)) => Ok(None),
        Err(WriteError::Content(error)) => Err(error.problem()),
        Err(WriteError::Save(error)) => Err(error.problem()),
    }
}

/// Reads a picture file. Its kind is told by its first bytes, not by its name.
pub fn read_picture(path: &Path) -> Result<Picture, Problem> {
    let bytes = files::bytes(path, limits::PICTURE as u64).map_err(|error| error.problem())?;
    let format = match bytes.as_slice() {
        [0x89, b'P', b'N', b'G', ..] => PictureFormat::Png,
        [0xff, 0xd8, 0xff, ..] => PictureFormat::Jpeg,
        _ => {
            let what = Message::new("app-picture-unknown").with("name", super::flows::name_of(path));
            return Err(Problem::error(what).hint(Message::new("app-picture-unknown-hint")));
        }
    };
    Ok(Picture { format, bytes: bytes.into() })
}
