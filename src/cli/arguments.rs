//! What is asked for, read from the arguments.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::error::ErrorKind;

use super::describe::command;
use crate::diag::Message;
use crate::export::PngSize;
use crate::i18n::Lang;
use crate::slip::nearest;

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
    Window { file: Option<PathBuf> },
    Export(Export),
    Check { file: Place, strict: bool },
    New { template: String, output: Place, force: bool },
    Templates,
}

/// What `export` is to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Export {
    pub file: Place,
    pub output: Place,
    pub size: PngSize,
    pub dpi: Option<f64>,
    pub transparent: bool,
    pub theme: String,
    pub force: bool,
}

/// What can stand first, besides a file.
const COMMANDS: [&str; 4] = ["export", "check", "new", "templates"];

/// Pixels per document unit where nothing else is asked for: sharp on a good screen.
const SCALE: f64 = 2.0;

/// Reads the arguments, the program's name first. The error prints itself; it may be the help that was asked for.
pub fn parse(arguments: impl IntoIterator<Item = OsString>, lang: Lang) -> Result<Asked, clap::Error> {
    let mut command = command(lang);
    let arguments = help_last(arguments.into_iter().collect());
    let refuse = |message: &Message| Err(clap::Error::raw(ErrorKind::ValueValidation, lang.message(message) + "\n"));
    if let Some(message) = not_one_file(&arguments) {
        return refuse(&message);
    }
    let matches = command.try_get_matches_from_mut(arguments)?;
    let path = |matches: &ArgMatches, name| matches.get_one::<PathBuf>(name).cloned();
    let place = |matches: &ArgMatches, name| path(matches, name).map_or(Place::Stream, Place::from);
    let text = |matches: &ArgMatches, name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    match matches.subcommand() {
        Some(("export", given)) => {
            let (scale, width) = (given.get_one::<f64>("scale"), given.get_one::<u32>("width"));
            let dpi = given.get_one::<f64>("dpi");
            let measures =
                [("--scale", scale.copied()), ("--width", width.copied().map(f64::from)), ("--dpi", dpi.copied())];
            for (name, given) in measures {
                if given.is_some_and(|given| !given.is_finite() || given <= 0.0) {
                    return refuse(&Message::new("cli-not-positive").with("name", name));
                }
            }
            let options = Export {
                file: place(given, "file"),
                output: place(given, "output"),
                size: width.map_or(PngSize::Scale(scale.copied().unwrap_or(SCALE)), |width| PngSize::Width(*width)),
                dpi: dpi.copied(),
                transparent: given.get_flag("transparent"),
                theme: text(given, "theme"),
                force: given.get_flag("force"),
            };
            if let Place::File(path) = &options.output
                && let Some(ending) = path.extension()
                && !ending.eq_ignore_ascii_case("png")
            {
                return refuse(&Message::new("cli-only-png").with("ending", ending.display().to_string()));
            }
            Ok(Asked::Export(options))
        }
        Some(("check", given)) => Ok(Asked::Check { file: place(given, "file"), strict: given.get_flag("strict") }),
        Some(("new", given)) => Ok(Asked::New {
            template: text(given, "template"),
            output: place(given, "output"),
            force: given.get_flag("force"),
        }),
        Some(("templates", _)) => Ok(Asked::Templates),
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
    use crate::theme;

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
        assert_eq!(asked(&["check", "-"]), Ok(Asked::Check { file: Place::Stream, strict: false }));
        assert_eq!(asked(&["--help"]), Err(ErrorKind::DisplayHelp));
        assert_eq!(asked(&["help"]), Err(ErrorKind::DisplayHelp));
        assert_eq!(asked(&["help", "export"]), Err(ErrorKind::DisplayHelp));
        assert_eq!(asked(&["--version"]), Err(ErrorKind::DisplayVersion));
    }

    #[test]
    fn export_options() {
        let Ok(Asked::Export(options)) = asked(&["export", "a.ron", "-o", "-b.png", "--width", "3840"]) else {
            panic!("these are good arguments");
        };
        assert_eq!(options.output, Place::File("-b.png".into()));
        assert_eq!(options.size, PngSize::Width(3840));
        assert_eq!(options.theme, theme::DEFAULT);
        for wrong in [
            &["export", "a.ron"][..],
            &["export", "-o", "b.png"],
            &["export", "a.ron", "-o", "b.svg"],
            &["export", "a.ron", "-o", "b.png", "--scale", "2", "--width", "9"],
            &["export", "a.ron", "-o", "b.png", "--scale", "big"],
            &["export", "a.ron", "-o", "b.png", "--theme", "neon"],
            &["export", "a.ron", "-o", "b.png", "--width", "-1"],
        ] {
            assert!(asked(wrong).is_err(), "{wrong:?}");
        }
    }
}
