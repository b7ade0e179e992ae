//! Open, save and export by path: the only code that writes to disk, always atomically.
//!
//! What is written goes to a file of its own in the same folder first, is forced to disk, and takes the place of the
//! old file in one step: at every moment the old file or the new one is there, whole. Symbolic links stay links and
//! the mode of the old file is kept, as is its owner where that is allowed. Another hard link to the old file keeps
//! the old bytes. Extended attributes are not carried over.

pub mod beside;
mod error;
mod lock;
mod own;
mod owner;
mod theme;
mod trace;
mod write;

pub use beside::move_with_album;
pub use error::{OpenError, SaveError, WriteError};
pub use lock::{Lock, Taken};
pub use own::{private_folder, remove};
pub use owner::{Life, Owner};
pub use theme::{theme, theme_folder, themes_in};
pub use trace::{Standing, Trace};
pub use write::{Overwrite, Pending, Sink, prepare, sweep_beside, try_place, write_atomically};

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::diag::{Message, Problem};
use crate::format::{self, Opened};
use crate::model::Map;

/// The most a file of settings, a preset or a list of recent files holds, in bytes.
pub const SMALL: u64 = 256 << 10;

/// Opens a map. The file is only read.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    open_traced(path).map(|(opened, _)| opened)
}

/// Opens a map, and tells what the file held, for [`save_known`].
pub fn open_traced(path: &Path) -> Result<(Opened, Trace), OpenError> {
    let bytes = bytes(path, format::LIMIT)?;
    let trace = Trace::of(&bytes);
    let text = format::text(bytes)?;
    let mut opened = format::open(&text)?;
    let lost = beside::fetch(&mut opened.map, path);
    opened.problems.extend(lost.iter().map(|picture| {
        let what = Message::new("problem-picture-beside").with("path", picture.display().to_string());
        Problem::warning(what).hint(Message::new("problem-hint-kept"))
    }));
    Ok((opened, trace))
}

/// Reads a map from a stream, such as the standard input.
pub fn read(stream: impl Read) -> Result<Opened, OpenError> {
    let text = format::text(up_to(stream, format::LIMIT)?)?;
    Ok(format::open(&text)?)
}

/// The bytes of an ordinary file, at most `limit`. Never waits: a pipe or a device is refused unread.
pub fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, OpenError> {
    let about = fs::metadata(path).map_err(|error| OpenError::because(&error, path))?;
    if about.is_dir() {
        return Err(OpenError::Folder);
    }
    if !about.is_file() {
        return Err(OpenError::NoFile);
    }
    if about.len() > limit {
        return Err(format::OpenError::TooLarge { bytes: about.len() }.into());
    }
    up_to(open_at_once(path).map_err(|error| OpenError::because(&error, path))?, limit)
}

/// Opens a file so that neither this nor reading it waits, as some files of the system that look ordinary would have it.
fn open_at_once(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    options.open(path)
}

/// The text of a small file of the program's own, such as the settings: at most [`SMALL`] bytes.
pub fn small_text(path: &Path) -> Result<String, OpenError> {
    Ok(format::text(bytes(path, SMALL)?)?)
}

fn up_to(stream: impl Read, limit: u64) -> Result<Vec<u8>, OpenError> {
    let mut bytes = Vec::new();
    stream.take(limit + 1).read_to_end(&mut bytes).map_err(|error| OpenError::Reading(error.to_string()))?;
    if bytes.len() as u64 > limit {
        return Err(format::OpenError::TooLarge { bytes: bytes.len() as u64 }.into());
    }
    Ok(bytes)
}

/// Saves the map, in place of what is there.
pub fn save(path: &Path, map: &Map) -> Result<(), SaveError> {
    save_new(path, map, Overwrite::Replace)
}

/// Saves the map, where nothing is there unless told otherwise.
pub fn save_new(path: &Path, map: &Map, overwrite: Overwrite) -> Result<(), SaveError> {
    put(path, printed(map)?.as_bytes(), overwrite)
}

/// What came of a save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// What the file holds now.
    pub trace: Trace,
    /// Where the file that was there is now, if it was kept.
    pub kept: Option<PathBuf>,
}

/// How a map is to be saved over a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wish {
    /// What the file held when it was last read or written; `None` replaces whatever is there.
    pub known: Option<Trace>,
    /// Whether the old file is kept beside the new one, as by [`save_keeping`].
    pub keeps: bool,
    /// Whether a file set read-only is replaced too, and stays read-only.
    pub is_past_protection: bool,
}

/// Saves the map over a file that is known: where it holds something else than when it was last read or written,
/// nothing is written, and the error is [`SaveError::Changed`], or [`SaveError::Gone`].
pub fn save_known(path: &Path, map: &Map, wish: Wish) -> Result<Saved, SaveError> {
    let text = printed(map)?;
    let trace = Trace::of(text.as_bytes());
    if let Some(known) = wish.known {
        match Trace::standing(path, &[known, trace]) {
            Standing::Known => {}
            Standing::Changed => return Err(SaveError::Changed),
            Standing::Gone => return Err(SaveError::Gone),
        }
    }
    let overwrite = if wish.is_past_protection { Overwrite::ReplaceProtected } else { Overwrite::Replace };
    let kept = if wish.keeps { keep_old(path)? } else { None };
    put(path, text.as_bytes(), overwrite)?;
    Ok(Saved { trace, kept })
}

/// Never a file that could not be opened again.
fn printed(map: &Map) -> Result<String, SaveError> {
    let text = format::print(map);
    if text.len() as u64 > format::LIMIT {
        return Err(SaveError::TooLarge { bytes: text.len() as u64 });
    }
    Ok(text)
}

/// Saves the map, and keeps the file that was there under another name beside it: `map.old.ron`, `map.old2.ron`.
/// For the first save of a map that had problems when it was opened. Returns where the old file is now, if there was
/// one.
pub fn save_keeping(path: &Path, map: &Map) -> Result<Option<PathBuf>, SaveError> {
    save_known(path, map, Wish { keeps: true, ..Wish::default() }).map(|saved| saved.kept)
}

fn keep_old(path: &Path) -> Result<Option<PathBuf>, SaveError> {
    match bytes(path, u64::MAX - 1) {
        Ok(old) => keep(path, &old).map(Some),
        Err(OpenError::Missing | OpenError::LinkToNowhere) => Ok(None),
        Err(_) => Err(SaveError::NotKept),
    }
}

fn keep(path: &Path, old: &[u8]) -> Result<PathBuf, SaveError> {
    let ending = path.extension().unwrap_or_default().to_owned();
    for count in 1..1_000 {
        let mut name = path.file_stem().unwrap_or_default().to_owned();
        name.push(if count == 1 { ".old".to_owned() } else { format!(".old{count}") });
        if !ending.is_empty() {
            name.push(".");
            name.push(&ending);
        }
        let beside = path.with_file_name(name);
        match put(&beside, old, Overwrite::Refuse) {
            Ok(()) => return Ok(beside),
            Err(SaveError::Exists) => {}
            Err(error) => return Err(error),
        }
    }
    Err(SaveError::NotKept)
}

/// Writes a small file of the program's own, in place of what is there; makes its folder where that is missing.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| SaveError::because(&error).problem())?;
    }
    put(path, bytes, Overwrite::Replace).map_err(|error| error.problem())
}

fn put(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), SaveError> {
    let written = write_atomically(path, overwrite, |sink| std::io::Write::write_all(sink, bytes));
    written.map_err(|error| match error {
        WriteError::Save(error) => error,
        WriteError::Content(error) => SaveError::because(&error),
    })
}

/// Whether both names lead to the same file, through links of either kind. False where either is missing.
pub fn is_same(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    if let (Ok(one), Ok(other)) = (fs::metadata(one), fs::metadata(other)) {
        use std::os::unix::fs::MetadataExt;
        return (one.dev(), one.ino()) == (other.dev(), other.ino());
    }
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn a_pipe_that_took_the_place_of_a_file_holds_nobody_up() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("map.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
        assert!(made.success());
        // As when it comes between the look at what there is and the reading of it.
        let file = open_at_once(&pipe).expect("nobody has to write first");
        assert_eq!(up_to(file, 10).expect("nothing to read"), b"");
    }
}
