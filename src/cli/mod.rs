//! The command line: draws, checks and makes maps without a window, and opens the window where no command is given.
//!
//! Everything it says is in the reader's language; results go to the standard output, problems to the standard error.

mod arguments;
mod check;
mod describe;
mod diff;
mod export;
mod json;
mod merge;
mod new;
mod say;
mod themes;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::diag::{Message, Problem};
use crate::files::{self, OpenError, Trace};
use crate::format::Opened;
use crate::i18n::Lang;
use crate::model::Map;
use arguments::{Asked, Place, parse};

/// Opens the window, with a file where one is given; ends with it.
pub type Window = fn(Option<PathBuf>) -> Result<(), Problem>;

/// How a command ended, as scripts see it. The numbers are part of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Done = 0,
    /// `check` found errors, or with `--strict` warnings; `diff` found a difference, `merge` a conflict.
    Found = 1,
    /// The arguments make no sense.
    Usage = 2,
    /// A file cannot be read, or holds no map.
    Unread = 3,
    /// A file cannot be written, or is there already.
    Unwritten = 4,
    /// The picture cannot be made.
    NoPicture = 5,
    /// There is no window.
    NoWindow = 6,
    /// With `--strict-fonts`: something would not be in its font.
    Substituted = 7,
}

/// Does what the arguments ask for. `window` is `None` in a build without one.
pub fn run(arguments: impl IntoIterator<Item = OsString>, window: Option<Window>) -> ExitCode {
    let lang = Lang::system();
    let exit = match parse(arguments, lang) {
        Ok(Asked::Export(options)) => export::export(&options, lang),
        Ok(Asked::Check { file, strict, tell }) => check::check(&file, strict, tell, lang),
        Ok(Asked::New { template, lang: of_map, output, force }) => {
            new::new(&template, of_map.unwrap_or(lang), &output, force, lang)
        }
        Ok(Asked::Diff(asked)) => diff::diff(&asked, lang),
        Ok(Asked::Merge(asked)) => merge::merge_files(&asked, lang),
        Ok(Asked::Templates) => new::templates(lang),
        Ok(Asked::Themes { name }) => themes::themes(name.as_deref(), lang),
        Ok(Asked::Window { file }) => open_window(file, window, lang),
        Err(error) => {
            // Help and version come this way too, and are no errors.
            if error.use_stderr() {
                let _ = error.print();
                Exit::Usage
            } else {
                match error.print() {
                    Err(error) if error.kind() != io::ErrorKind::BrokenPipe => say::lost(&error, lang),
                    Ok(()) | Err(_) => Exit::Done,
                }
            }
        }
    };
    ExitCode::from(exit as u8)
}

fn open_window(file: Option<PathBuf>, window: Option<Window>, lang: Lang) -> Exit {
    let problem = match window.map(|window| window(file)) {
        Some(Ok(())) => return Exit::Done,
        Some(Err(problem)) => problem,
        None => Problem::error(Message::new("cli-no-window")).hint(Message::new("cli-no-window-hint")),
    };
    say::problem(&problem, None, lang);
    Exit::NoWindow
}

fn read(file: &Place) -> Result<Opened, OpenError> {
    match file {
        Place::Stream => files::read(io::stdin().lock()),
        Place::File(path) => files::open(path),
    }
}

/// Reads a map and what its file held. A file that is not there in a revision comes as the null device, and where
/// `may_be_empty` as an empty file: a map with nothing on it.
fn read_or_nothing(place: &Place, may_be_empty: bool) -> Result<(Opened, Option<Trace>), OpenError> {
    let path = match place {
        Place::Stream => return files::read(io::stdin().lock()).map(|opened| (opened, None)),
        Place::File(path) => path,
    };
    let is_null = path.as_os_str() == "/dev/null" || path.as_os_str().eq_ignore_ascii_case("nul");
    if is_null || may_be_empty && files::bytes(path, crate::format::LIMIT)?.is_empty() {
        return Ok((Opened { map: Map::default(), problems: Vec::new() }, None));
    }
    files::open_traced(path).map(|(opened, trace)| (opened, Some(trace)))
}
