//! Templates of one's own: ordinary map files in a folder beside the settings.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// A map file somebody put into the folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Own {
    /// The file's name without its ending: what the command line calls it, and what the start screen shows.
    pub name: String,
    pub path: PathBuf,
}

/// The folder the platform gives us for it; it need not be there.
pub fn folder() -> Option<PathBuf> {
    ProjectDirs::from("", "", "Throughline").map(|dirs| dirs.config_dir().join("templates"))
}

/// The templates in a folder, by name. What is hidden, no file, or has another ending is none; whether a file can be
/// opened shows when it is.
pub fn own(folder: &Path) -> Vec<Own> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<Own> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_stem()?.to_str()?.to_owned();
            let is_map = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
            (is_map && !name.starts_with('.') && path.is_file()).then_some(Own { name, path })
        })
        .collect();
    found.sort();
    found
}
