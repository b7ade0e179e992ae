//! Files as the window's works use them.

use std::path::Path;

use super::request::Picture as Wish;
use crate::diag::{Message, Problem};
use crate::layout::Style;
use crate::model::{Map, Picture, PictureFormat};
use crate::text::Fonts;

/// How far a work has come, and whether it is still wanted.
#[derive(Debug, Default)]
pub struct Progress(std::sync::atomic::AtomicBool);

impl Progress {
    pub fn cancel(&self) {
        self.0.store(true, std::sync::atomic::Ordering::Relaxed);
    }

    /// 0–1.
    pub fn fraction(&self) -> f32 {
        0.0
    }
}

/// A map read from a file.
pub struct Opened {
    pub map: Map,
    /// What was mended.
    pub warnings: Vec<Problem>,
}

/// Pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

/// Writes a file whole or not at all; the folder is made where it is missing.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    use std::io::Write as _;
    let failed = |_| Problem::error(Message::new("app-stop"));
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

pub fn open(_path: &Path) -> Result<Opened, Problem> {
    Ok(Opened { map: Map::default(), warnings: Vec::new() })
}

pub fn save(_path: &Path, _map: &Map) -> Result<(), Problem> {
    Ok(())
}

pub fn export(
    _path: &Path,
    _map: &Map,
    _style: &Style,
    _fonts: &Fonts,
    _wish: &Wish,
    _progress: &Progress,
) -> Result<Option<Size>, Problem> {
    Ok(None)
}

/// Reads a picture file. Its kind is told by its first bytes, not by its name.
pub fn read_picture(path: &Path) -> Result<Picture, Problem> {
    let refused = |id| Problem::error(Message::new(id).with("name", path.display().to_string()));
    let bytes = std::fs::read(path).map_err(|_| refused("app-picture-unreadable"))?;
    let format = match bytes.as_slice() {
        [0x89, b'P', b'N', b'G', ..] => PictureFormat::Png,
        [0xff, 0xd8, 0xff, ..] => PictureFormat::Jpeg,
        _ => return Err(refused("app-picture-unknown").hint(Message::new("app-picture-unknown-hint"))),
    };
    Ok(Picture { format, bytes: bytes.into() })
}
