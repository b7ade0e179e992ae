//! What is asked for, read from the arguments.

mod compare;
mod export;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::error::ErrorKind;

use super::describe::command;
use crate::deliver::Recipe;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::merge::Decisions;
use crate::slip::nearest;

pub(super) use export::{boards, names as formats};

/// Where something is read from or written to.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// `-`: the standard input or output.
    Stream,
    File(PathBuf),
}

impl From<PathBuf> for Place {
    fn from(path: PathBuf) -> Place {
        if path.as_os_str() == "-" { Place::Stream } else { Place::File(path) }
    }
}

/// A wish, complete and possible as far as arguments alone can tell.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    Window {
        file: Option<PathBuf>,
    },
    Export(Export),
    Check {
        file: Place,
        strict: bool,
        tell: Tell,
    },
    New {
        template: String,
        lang: Option<Lang>,
        output: Place,
        force: bool,
    },
    Templates,
    /// The list of themes, or one of them.
    Themes {
        name: Option<String>,
    },
    Diff(Diff),
    Merge(Merging),
}

/// What `diff` is to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    pub before: Place,
    pub after: Place,
    /// The picture to be drawn of it; text where there is none.
    pub picture: Option<Export>,
    /// JSON instead of text.
    pub json: bool,
}

/// What `merge` is to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Merging {
    pub base: Place,
    pub ours: Place,
    pub theirs: Place,
    /// Where the outcome goes; over `ours` where nothing is named.
    pub output: Option<Place>,
    pub decisions: Decisions,
    /// What the map is called, where `ours` is a copy under another name.
    pub name: Option<PathBuf>,
    pub force: bool,
}

/// What `check` tells besides problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tell {
    pub questions: bool,
    pub gaps: bool,
    pub handoffs: bool,
    /// All of it, as JSON.
    pub json: bool,
}

/// What `export` is to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Export {
    pub files: Vec<Place>,
    pub output: Place,
    /// One for each kind of file; everything but the format is the same in all of them.
    pub recipes: Vec<Recipe>,
    /// Names of what is shown; all of it where there are none.
    pub select: Vec<String>,
    /// How many maps are worked on at a time.
    pub jobs: usize,
    pub force: bool,
    /// Nothing is written where something would not be in its font.
    pub strict_fonts: bool,
}

/// What can stand first, besides a file.
const COMMANDS: [&str; 7] = ["export", "check", "new", "templates", "themes", "diff", "merge"];

/// Reads the arguments, the program's name first. The error prints itself; it may be the help that was asked for.
pub fn parse(arguments: impl IntoIterator<Item = OsString>, lang: Lang) -> Result<Asked, clap::Error> {
    let mut command = command(lang);
    let arguments = help_last(arguments.into_iter().collect());
    let value_error = |message: &Message| clap::Error::raw(ErrorKind::ValueValidation, lang.message(message) + "\n");
    let refuse = |message: &Message| Err(value_error(message));
    if let Some(message) = not_one_file(&arguments) {
        return refuse(&message);
    }
    let matches = command.try_get_matches_from_mut(arguments)?;
    let path = |matches: &ArgMatches, name| matches.get_one::<PathBuf>(name).cloned();
    let place = |matches: &ArgMatches, name| path(matches, name).map_or(Place::Stream, Place::from);
    let text = |matches: &ArgMatches, name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    match matches.subcommand() {
        Some(("export", given)) => {
            let export = export::read(given).map_err(|message| value_error(&message))?;
            Ok(Asked::Export(export))
        }
        Some(("check", given)) => {
            let flag = |name| given.get_flag(name);
            let tell = Tell {
                questions: flag("questions"),
                gaps: flag("gaps"),
                handoffs: flag("handoffs"),
                json: flag("json"),
            };
            Ok(Asked::Check { file: place(given, "file"), strict: flag("strict"), tell })
        }
        Some(("new", given)) if given.get_flag("list") => Ok(Asked::Templates),
        Some(("new", given)) => Ok(Asked::New {
            template: text(given, "template"),
            lang: given.get_one::<String>("language").and_then(|tag| Lang::from_tag(tag)),
            output: place(given, "output"),
            force: given.get_flag("force"),
        }),
        Some(("templates", _)) => Ok(Asked::Templates),
        Some(("diff", given)) => compare::diff(given).map(Asked::Diff).map_err(|message| value_error(&message)),
        Some(("merge", given)) => Ok(Asked::Merge(compare::merge(given))),
        Some(("themes", given)) => Ok(Asked::Themes { name: given.get_one::<String>("name").cloned() }),
        Some(_) | None => match path(&matches, "file").map(Place::from) {
            Some(Place::Stream) => refuse(&Message::new("cli-window-stream")),
            Some(Place::File(file)) => Ok(Asked::Window { file: Some(file) }),
            None => Ok(Asked::Window { file: None }),
        },
    }
}

/// `help` and `help export` are other words for `--help` and `export --help`.
fn help_last(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

/// Where more than one thing is named and the first is no command: what was probably meant.
fn not_one_file(arguments: &[OsString]) -> Option<Message> {
    let [_, first, _, ..] = arguments else { return None };
    let name = first.to_string_lossy().into_owned();
    if COMMANDS.contains(&name.as_str()) || name.starts_with('-') {
        return None;
    }
    // A name with an ending, or of something that is there, is a file's.
    if Path::new(first).extension().is_some() || Path::new(first).exists() {
        return Some(Message::new("cli-one-file"));
    }
    Some(match nearest(&name, &COMMANDS) {
        Some(meant) => Message::new("cli-no-command-like").with("name", name).with("meant", meant),
        None => Message::new("cli-no-command").with("name", name),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(arguments: &[&str]) -> Result<Asked, ErrorKind> {
        let arguments = ["throughline"].iter().chain(arguments).map(OsString::from);
        parse(arguments, Lang::En).map_err(|error| error.kind())
    }

    #[test]
    fn the_description_is_sound_in_every_language() {
        for lang in Lang::ALL {
            command(lang).debug_assert();
        }
    }

    #[test]
    fn a_file_or_a_command() {
        assert_eq!(asked(&[]), Ok(Asked::Window { file: None }));
        assert_eq!(asked(&["map.ron"]), Ok(Asked::Window { file: Some("map.ron".into()) }));
        assert_eq!(asked(&["--", "-map.ron"]), Ok(Asked::Window { file: Some("-map.ron".into()) }));
        assert_eq!(asked(&["-"]), Err(ErrorKind::ValueValidation));
        assert_eq!(asked(&["templates"]), Ok(Asked::Templates));
        assert!(asked(&["map.ron", "templates"]).is_err());
        let tell = Tell { gaps: true, ..Tell::default() };
        assert_eq!(asked(&["check", "-", "--gaps"]), Ok(Asked::Check { file: Place::Stream, strict: false, tell }));
        assert_eq!(asked(&["--help"]), Err(ErrorKind::DisplayHelp));
        assert_eq!(asked(&["help"]), Err(ErrorKind::DisplayHelp));
        assert_eq!(asked(&["help", "export"]), Err(ErrorKind::DisplayHelp));
        assert_eq!(asked(&["--version"]), Err(ErrorKind::DisplayVersion));
    }
}
