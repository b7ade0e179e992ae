//! What is in a folder, and the folders people start from.

use std::path::{Path, PathBuf};

use directories::UserDirs;

use crate::app::look::icons::{self, Glyph};
use crate::i18n::Lang;

/// A folder nobody can look through by eye is cut off here.
const MOST: usize = 5_000;

/// A file or a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub is_folder: bool,
}

/// The visible entries of a folder: folders first, then the files that fit, by name.
#[derive(Debug)]
pub struct Listing {
    folder: PathBuf,
    entries: Vec<Entry>,
    readable: bool,
}

impl Listing {
    /// Reads a folder; `endings` are those of the files that fit, in small letters.
    pub fn of(folder: PathBuf, endings: &[&str]) -> Listing {
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        let Ok(read) = std::fs::read_dir(&folder) else {
            return Listing { folder, entries: Vec::new(), readable: false };
        };
        let mut entries: Vec<Entry> = read
            .filter_map(Result::ok)
            .filter_map(|entry| {
                // Links are followed: a link to a folder is a folder here.
                let is_folder = std::fs::metadata(entry.path()).ok()?.is_dir();
                let name = entry.file_name().into_string().ok()?;
                let fits = is_folder || has_ending(&name, endings);
                (fits && !name.starts_with('.')).then_some(Entry { name, is_folder })
            })
            .take(MOST)
            .collect();
        entries.sort_by_cached_key(|entry| (!entry.is_folder, entry.name.to_lowercase(), entry.name.clone()));
        Listing { folder, entries, readable: true }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn is_readable(&self) -> bool {
        self.readable
    }
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| endings.contains(&ending.as_str()))
}

/// Where people keep things, as far as the folders are there.
pub fn places(lang: Lang) -> Vec<(Glyph, String, PathBuf)> {
    let mut all = Vec::new();
    if let Some(dirs) = UserDirs::new() {
        all.push((icons::HOME, lang.text("app-place-home"), dirs.home_dir().to_owned()));
        for (glyph, id, dir) in [
            (icons::FOLDER, "app-place-documents", dirs.document_dir()),
            (icons::FOLDER, "app-place-desktop", dirs.desktop_dir()),
            (icons::FOLDER, "app-place-downloads", dirs.download_dir()),
            (icons::PICTURE, "app-place-pictures", dirs.picture_dir()),
        ] {
            if let Some(dir) = dir.filter(|dir| dir.is_dir()) {
                all.push((glyph, lang.text(id), dir.to_owned()));
            }
        }
    }
    if cfg!(unix) {
        all.push((icons::DRIVE, lang.text("app-place-computer"), PathBuf::from("/")));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_come_first_and_hidden_things_stay_hidden() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["b.ron", "A.RON", "c.txt", ".hidden.ron"] {
            crate::files::write(&folder.path().join(name), b"").expect("written");
        }
        std::fs::create_dir(folder.path().join("zoo")).expect("made");
        let listing = Listing::of(folder.path().to_owned(), &["ron"]);
        let names: Vec<&str> = listing.entries().iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["zoo", "A.RON", "b.ron"]);
    }
}
