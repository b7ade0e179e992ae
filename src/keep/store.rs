//! The folders of what is kept.

use std::path::{Path, PathBuf};

use crate::files::{self, Trace};

/// Where things are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    root: PathBuf,
}

impl Store {
    /// Keeps things below this folder, which is made when it is needed. Never a folder that is emptied by others.
    pub fn new(root: PathBuf) -> Store {
        Store { root }
    }

    /// Unsaved work of programs that run, or have died.
    pub fn recovery(&self) -> PathBuf {
        self.root.join("recovery")
    }

    /// Unsaved work that somebody has decided against.
    pub fn aside(&self) -> PathBuf {
        self.root.join("recovery").join("aside")
    }

    /// What cannot be read, for whoever can.
    pub fn damaged(&self) -> PathBuf {
        self.root.join("recovery").join("damaged")
    }

    /// What files held when they were saved, a folder for each file.
    pub fn versions(&self) -> PathBuf {
        self.root.join("versions")
    }

    pub(super) fn versions_of(&self, path: &Path) -> PathBuf {
        self.versions().join(Store::key(path))
    }

    /// The lock of whoever has the file open.
    pub(super) fn hold_of(&self, path: &Path) -> PathBuf {
        self.root.join("open").join(format!("{}.lock", Store::key(path)))
    }

    /// The lock of whoever is saving it just now.
    pub(super) fn turn_of(&self, path: &Path) -> PathBuf {
        self.root.join("open").join(format!("{}.saving", Store::key(path)))
    }

    /// A word for a file, however its path is written: the same for links to it.
    fn key(path: &Path) -> String {
        // The file itself may not be there yet, or any more; its folder is then.
        let in_folder = || Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?));
        let whole = path.canonicalize().ok().or_else(in_folder).or_else(|| std::path::absolute(path).ok());
        let path = whole.unwrap_or_else(|| path.to_owned());
        Trace::of(path.as_os_str().as_encoded_bytes()).to_string()
    }

    /// Moves a file out of the way without losing it.
    pub(super) fn set_aside(&self, file: &Path) -> std::io::Result<PathBuf> {
        let moved = files::move_with_album(&self.aside(), file)?;
        super::left::thin(&self.aside(), &moved);
        Ok(moved)
    }
}
