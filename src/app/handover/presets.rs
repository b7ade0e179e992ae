//! The presets somebody made: files in a folder of the program's own, which may be copied to other machines.

use std::path::{Path, PathBuf};

use crate::deliver::Recipe;
use crate::diag::Problem;
use crate::files::{self, SaveError};

/// One's own presets, by name.
#[derive(Debug, Clone, Default)]
pub struct Presets {
    /// `None` where the platform names no folder; then nothing is remembered.
    folder: Option<PathBuf>,
    own: Vec<(String, Recipe)>,
}

/// Letters of a name.
const LETTERS: usize = 60;

impl Presets {
    /// Reads those that are there. What is no preset is left alone.
    pub fn load(folder: Option<PathBuf>) -> Presets {
        let mut presets = Presets { folder, own: Vec::new() };
        let entries = presets.folder.as_ref().and_then(|folder| std::fs::read_dir(folder).ok());
        for path in entries.into_iter().flatten().flatten().map(|entry| entry.path()) {
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            if is_name(name)
                && path.extension().is_some_and(|ending| ending == "ron")
                && let Ok(recipe) = read(&path)
            {
                presets.own.push((name.to_owned(), recipe));
            }
        }
        presets.sort();
        presets
    }

    /// By name, in order.
    pub fn own(&self) -> &[(String, Recipe)] {
        &self.own
    }

    pub fn get(&self, name: &str) -> Option<&Recipe> {
        self.own.iter().find(|(other, _)| other == name).map(|(_, recipe)| recipe)
    }

    /// What the recipe is called: one's own preset before one that comes with the program.
    pub fn name_of(&self, recipe: &Recipe) -> Option<&str> {
        self.own.iter().find(|(_, own)| own == recipe).map(|(name, _)| name.as_str())
    }

    /// Keeps a preset, in place of one of that name.
    pub fn keep(&mut self, name: &str, recipe: &Recipe) -> Result<(), Problem> {
        if let Some(path) = self.path(name) {
            files::write(&path, recipe.print().as_bytes())?;
        }
        self.own.retain(|(other, _)| other != name);
        self.own.push((name.to_owned(), recipe.clone()));
        self.sort();
        Ok(())
    }

    /// Takes a preset away; returns what it was.
    pub fn forget(&mut self, name: &str) -> Result<Option<Recipe>, Problem> {
        if let Some(path) = self.path(name) {
            files::remove(&path).map_err(|error| SaveError::because(&error).problem())?;
        }
        let was = self.get(name).cloned();
        self.own.retain(|(other, _)| other != name);
        Ok(was)
    }

    /// Gives a preset another name. The old one goes only once the new one is there.
    pub fn rename(&mut self, from: &str, to: &str) -> Result<(), Problem> {
        let Some(recipe) = self.get(from).cloned().filter(|_| from != to) else { return Ok(()) };
        self.keep(to, &recipe)?;
        self.forget(from).map(|_| ())
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        self.folder.as_ref().filter(|_| is_name(name)).map(|folder| folder.join(format!("{name}.ron")))
    }

    fn sort(&mut self) {
        self.own.sort_by_cached_key(|(name, _)| (name.to_lowercase(), name.clone()));
    }
}

/// Whether a preset can be called so: a name that every file system takes.
pub fn is_name(name: &str) -> bool {
    let allowed = |c: char| !c.is_control() && !"/\\:*?\"<>|".contains(c);
    !name.is_empty()
        && name.chars().count() <= LETTERS
        && name.trim() == name
        && !name.starts_with('.')
        && !name.ends_with('.')
        && name.chars().all(allowed)
}

/// Reads a preset from a file.
pub(super) fn read(path: &Path) -> Result<Recipe, Problem> {
    let text = files::small_text(path).map_err(|error| error.problem())?;
    Recipe::read(&text).map_err(|error| error.problem())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presets_are_kept_renamed_and_taken_away() {
        let folder = tempfile::tempdir().expect("a folder");
        let there = || Presets::load(Some(folder.path().join("presets")));
        let (pack, wall) = (Recipe::read("(format: \"pdf,png\")").unwrap(), Recipe::preset("poster").unwrap());
        let mut presets = there();
        presets.keep("Wall", &wall).expect("kept");
        presets.keep("client pack", &pack).expect("kept");
        assert_eq!(there().own(), [("client pack".to_owned(), pack.clone()), ("Wall".to_owned(), wall.clone())]);
        presets.rename("client pack", "Zebra").expect("renamed");
        assert_eq!(presets.forget("Wall").expect("gone"), Some(wall));
        assert_eq!(there().own(), [("Zebra".to_owned(), pack.clone())]);
        assert_eq!(there().name_of(&pack), Some("Zebra"));
    }

    #[test]
    fn what_is_no_preset_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        files::write(&folder.path().join("broken.ron"), b"(paper: \"a99\")").expect("written");
        files::write(&folder.path().join("notes.txt"), b"hello").expect("written");
        assert!(Presets::load(Some(folder.path().to_owned())).own().is_empty());
        assert!(folder.path().join("broken.ron").exists());
        assert!(Presets::load(None).own().is_empty());
    }

    #[test]
    fn names_are_what_file_systems_take() {
        for good in ["Client pack", "v1.2", "Żółw"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", " a", "a ", ".a", "a.", "a/b", "..", "a\nb", "c:d", &"x".repeat(61)] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
