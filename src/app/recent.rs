//! The files opened or saved last.

use std::path::{Path, PathBuf};

use crate::diag::Problem;
use crate::files;

/// How many files are remembered.
const MOST: usize = 12;

/// Recent files, the latest first. Kept as text, a path a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recent {
    paths: Vec<PathBuf>,
}

impl Recent {
    /// Reads the list; nothing where there is none.
    pub fn load(file: Option<&Path>) -> Recent {
        let text = file.and_then(|file| files::small_text(file).ok()).unwrap_or_default();
        Recent::of_text(&text)
    }

    /// The files that a text names.
    pub fn of_text(text: &str) -> Recent {
        Recent { paths: text.lines().filter(|line| !line.is_empty()).take(MOST).map(PathBuf::from).collect() }
    }

    pub fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// The folder worked in last.
    pub fn folder(&self) -> Option<&Path> {
        self.paths.first().and_then(|path| path.parent())
    }

    /// Puts a file first.
    pub fn add(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.paths.retain(|known| *known != path);
        self.paths.insert(0, path);
        self.paths.truncate(MOST);
    }

    pub fn forget(&mut self, path: &Path) {
        self.paths.retain(|known| known != path);
    }

    /// Writes the list.
    pub fn save(&self, file: &Path) -> Result<(), Problem> {
        files::write(file, self.text().as_bytes())
    }

    /// The text of the file. A name that is not text, or that has a line break in it, is left out.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in self.paths.iter().filter_map(|path| path.to_str()).filter(|line| !line.contains(['\n', '\r'])) {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_is_first_and_stands_there_once() {
        let mut recent = Recent::default();
        for name in ["/a.ron", "/b.ron", "/a.ron"] {
            recent.add(Path::new(name));
        }
        assert_eq!(recent.paths(), [PathBuf::from("/a.ron"), PathBuf::from("/b.ron")]);
        for number in 0..50 {
            recent.add(Path::new(&format!("/{number}.ron")));
        }
        assert_eq!(recent.paths().len(), MOST);
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("state").join("recent.txt");
        let mut recent = Recent::default();
        recent.add(Path::new("/maps/żółć.ron"));
        recent.save(&file).expect("written");
        assert_eq!(Recent::load(Some(&file)), recent);
    }
}
