//! House themes on the disk: a theme file with the logo and the fonts it names beside it.

use std::fs;
use std::path::{Path, PathBuf};

use super::{OpenError, bytes};
use crate::diag::{Message, Problem};
use crate::picture;
use crate::theme::{self, House};

/// The largest font file that is read; those with every Chinese character have less.
const FONT_BYTES: u64 = 64 << 20;

/// Reads a house theme and what it names: paths in it count from its own folder.
///
/// # Errors
/// As those of [`theme::house`], and of reading the files.
pub fn theme(path: &Path) -> Result<House, Problem> {
    let text =
        bytes(path, theme::FILE_BYTES).map_err(|error| unread("theme-file", &path.display().to_string(), &error))?;
    let text = String::from_utf8(text).map_err(|_| Problem::error(Message::new("theme-no-text")))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    theme::house(&text, &mut |name| {
        let limit = FONT_BYTES.max(picture::FILE);
        bytes(&folder.join(name), limit).map_err(|error| unread("theme-part", name, &error))
    })
}

fn unread(id: &'static str, name: &str, error: &OpenError) -> Problem {
    let reason = match error {
        OpenError::Format(crate::format::OpenError::TooLarge { .. }) => Message::new("theme-too-large"),
        OpenError::Missing
        | OpenError::LinkToNowhere
        | OpenError::Folder
        | OpenError::NoFile
        | OpenError::Denied
        | OpenError::Reading(_)
        | OpenError::Format(_) => error.problem().what,
    };
    Problem::error(Message::new(id).with("name", name)).hint(reason)
}

/// The themes in a folder, by name and in order. A folder that is not there has none.
pub fn themes_in(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file());
    let themes = paths.filter(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")));
    let mut themes: Vec<(String, PathBuf)> =
        themes.filter_map(|path| Some((path.file_stem()?.to_str()?.to_owned(), path))).collect();
    themes.sort();
    themes
}

/// The folder for themes that are at hand everywhere; `None` where the platform has no place for it.
pub fn theme_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "Throughline").map(|dirs| dirs.config_dir().join("themes"))
}
