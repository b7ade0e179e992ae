//! Makes the files that were asked for: all of them, or none.

use std::path::{Path, PathBuf};

use super::task::Surroundings;
use crate::deliver::{self, Output, Part, Recipe};
use crate::diag::{Message, Problem};
use crate::export::{ExportError, Format, Progress};
use crate::files::{self, Overwrite, Pending, WriteError};

/// What is to be made.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub recipe: Recipe,
    pub part: Part,
    /// Whether there may be more than one file; the name that is chosen is then how their names begin.
    pub several: bool,
    /// Files that may be replaced, because somebody said so.
    pub replace: Vec<PathBuf>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Written(Vec<PathBuf>),
    /// Nothing was written: these files are there already.
    Exists(Vec<PathBuf>),
    /// It was stopped, and nothing was written.
    Stopped,
}

/// Endings that a name for several files does without.
fn is_ending(ending: &str) -> bool {
    Format::of_ending(ending).is_some() || ending.eq_ignore_ascii_case("ron")
}

/// How the names of several files begin: the name without an ending that only one of them could have.
pub fn base(path: &Path) -> PathBuf {
    let known = path.extension().and_then(|ending| ending.to_str()).is_some_and(is_ending);
    if known { path.with_extension("") } else { path.to_owned() }
}

impl Order {
    /// The kind of file a single one is.
    pub fn format(&self) -> Format {
        self.recipe.format.unwrap_or(Format::Png)
    }

    /// Where a file goes.
    fn target(&self, chosen: &Path, output: &Output) -> PathBuf {
        if !self.several {
            return chosen.to_owned();
        }
        let mut name = base(chosen).file_name().unwrap_or_default().to_owned();
        name.push(&output.suffix);
        name.push(".");
        name.push(output.format().ending());
        chosen.with_file_name(name)
    }

    /// Makes the files beside their places first, and puts them there when every one is whole: who stops it, or runs
    /// out of room, has what was there before. `source` is the map's own file, which is never written over.
    pub(super) fn carry_out(
        &self,
        chosen: &Path,
        source: Option<&Path>,
        around: &Surroundings,
        progress: &Progress,
    ) -> Result<Outcome, Problem> {
        let mut files: Vec<(PathBuf, Output)> = Vec::new();
        let look = around.look(&self.recipe)?;
        for format in self.recipe.formats() {
            let recipe = self.recipe.in_format(format);
            let plan = deliver::plan(&around.map, &self.part, &recipe, &look, around.lang);
            for output in plan.map_err(|error| error.problem())?.outputs {
                files.push((self.target(chosen, &output), output));
            }
            if progress.is_cancelled() {
                return Ok(Outcome::Stopped);
            }
        }
        if source.is_some_and(|source| files.iter().any(|(path, _)| files::is_same(path, source))) {
            let what = Problem::error(Message::new("cli-over-itself"));
            return Err(what.hint(Message::new("problem-hint-another-name")));
        }
        let unasked = files.iter().map(|(path, _)| path).filter(|path| path.exists() && !self.replace.contains(path));
        let unasked: Vec<PathBuf> = unasked.cloned().collect();
        if !unasked.is_empty() {
            return Ok(Outcome::Exists(unasked));
        }
        let mut pending: Vec<(Pending, PathBuf)> = Vec::new();
        let count = files.len();
        for (index, (path, output)) in files.into_iter().enumerate() {
            progress.piece(index, count);
            let overwrite = if self.replace.contains(&path) { Overwrite::Replace } else { Overwrite::Refuse };
            match files::prepare(&path, overwrite, |sink| output.write(sink, progress)) {
                Ok(file) => pending.push((file, path)),
                Err(WriteError::Content(ExportError::Cancelled)) => return Ok(Outcome::Stopped),
                Err(error) => return Err(error.problem()),
            }
        }
        if progress.is_cancelled() {
            return Ok(Outcome::Stopped);
        }
        let mut written = Vec::new();
        for (file, path) in pending {
            file.place().map_err(|error| error.problem())?;
            written.push(path);
        }
        Ok(Outcome::Written(written))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::i18n::Lang;
    use crate::text::Fonts;
    use crate::{assets, format};

    fn around() -> Surroundings {
        let map = Arc::new(format::open(assets::examples()[0].ron).unwrap().map);
        Surroundings { map, fonts: Arc::new(Fonts::shipped_only()), lang: Lang::En, themes: None }
    }

    fn order(recipe: &str, several: bool) -> Order {
        let recipe = Recipe::read(recipe).unwrap();
        Order { recipe, part: Part::default(), several, replace: Vec::new() }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).expect("a folder").flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn several_kinds_and_personas_are_made_in_one_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let order = order("(format: \"pdf,md\", each: \"persona\")", true);
        let done = order.carry_out(&folder.path().join("map.pdf"), None, &around(), &Progress::new()).unwrap();
        let Outcome::Written(written) = done else { panic!("{done:?}") };
        let personas = around().map.personas.len();
        assert_eq!(written.len(), personas * 2);
        assert_eq!(names(folder.path()).len(), written.len());
        assert!(names(folder.path()).iter().all(|name| name.starts_with("map-")), "{:?}", names(folder.path()));
    }

    #[test]
    fn what_is_there_is_replaced_only_when_somebody_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let (csv, chosen) = (folder.path().join("map.csv"), folder.path().join("map"));
        files::write(&csv, b"mine").expect("written");
        let mut order = order("(format: \"csv,md\")", true);
        let done = order.carry_out(&chosen, None, &around(), &Progress::new()).unwrap();
        assert_eq!(done, Outcome::Exists(vec![csv.clone()]));
        assert_eq!((std::fs::read(&csv).unwrap(), names(folder.path()).len()), (b"mine".to_vec(), 1));
        order.replace.push(csv.clone());
        assert!(matches!(order.carry_out(&chosen, None, &around(), &Progress::new()), Ok(Outcome::Written(_))));
        assert_ne!(std::fs::read(&csv).unwrap(), b"mine");
        // Never over the map itself, whatever was said.
        assert!(order.carry_out(&chosen, Some(&csv), &around(), &Progress::new()).is_err());
    }

    #[test]
    fn who_stops_it_has_what_was_there_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let order = order("(format: \"csv,png\", width: 3000)", true);
        let progress = Progress::new();
        progress.cancel();
        let chosen = folder.path().join("map");
        assert_eq!(order.carry_out(&chosen, None, &around(), &progress).unwrap(), Outcome::Stopped);
        assert!(names(folder.path()).is_empty());
        // A file that cannot be made leaves none of the others behind either.
        let broken =
            Order { recipe: Recipe::read("(format: \"csv,pdf\", paper: \"a4\", margin: 500)").unwrap(), ..order };
        assert!(broken.carry_out(&chosen, None, &around(), &Progress::new()).is_err());
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn names_of_several_files_have_no_ending_of_their_own() {
        for (typed, begins) in [("a/map.png", "a/map"), ("map", "map"), ("Plan v1.2", "Plan v1.2"), ("x.ron", "x")] {
            assert_eq!(base(Path::new(typed)), Path::new(begins));
        }
    }
}
