//! What can be wrong with a house theme, as sentences with a place and a hint.

use std::fmt;

use ron::Error;
use ron::error::SpannedError;

use super::{NAMES, Slot};
use crate::diag::{Message, Place, Problem};
use crate::slip::nearest;

/// What a value can be that reads well and means nothing. It passes through the parser as a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fault {
    Color,
    NoColors,
    Range { low: f64, high: f64 },
    Slot(String),
}

/// No message of the parser begins so.
const SIGN: char = '\u{1}';

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Color => write!(f, "{SIGN}color"),
            Fault::NoColors => write!(f, "{SIGN}no-colors"),
            Fault::Range { low, high } => write!(f, "{SIGN}range {low} {high}"),
            Fault::Slot(name) => write!(f, "{SIGN}slot {name}"),
        }
    }
}

impl Fault {
    fn read(text: &str) -> Option<Fault> {
        let text = text.strip_prefix(SIGN)?;
        let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
        match name {
            "color" => Some(Fault::Color),
            "no-colors" => Some(Fault::NoColors),
            "range" => {
                let (low, high) = rest.split_once(' ')?;
                Some(Fault::Range { low: low.parse().ok()?, high: high.parse().ok()? })
            }
            "slot" => Some(Fault::Slot(rest.to_owned())),
            _ => None,
        }
    }

    fn problem(self) -> Problem {
        match self {
            Fault::Color => Problem::error(Message::new("theme-color")).hint(Message::new("theme-color-hint")),
            Fault::NoColors => Problem::error(Message::new("theme-no-colors")).hint(Message::new("theme-color-hint")),
            Fault::Range { low, high } => {
                let round = |value: f64| (value * 1_000.0).round() / 1_000.0;
                Problem::error(Message::new("theme-range").with("low", round(low)).with("high", round(high)))
            }
            Fault::Slot(name) => {
                let names = Slot::ALL.map(Slot::name);
                let listed = names.map(|name| format!("{{{name}}}")).join(", ");
                let hint = match nearest(&name, &names) {
                    Some(meant) => Message::new("theme-meant").with("meant", format!("{{{meant}}}")),
                    None => Message::new("theme-slots").with("names", listed),
                };
                Problem::error(Message::new("theme-slot").with("name", format!("{{{name}}}"))).hint(hint)
            }
        }
    }
}

/// What the parser found, told at its place.
pub(super) fn unreadable(error: &SpannedError) -> Problem {
    let place = Place { line: error.span.end.line, column: error.span.end.col };
    let problem = match &error.code {
        Error::Message(text) => Fault::read(text).map_or_else(|| no_theme(&error.code), Fault::problem),
        Error::NoSuchStructField { expected, found, .. } => {
            let hint = match nearest(found, expected) {
                Some(meant) => Message::new("theme-meant").with("meant", meant),
                None => Message::new("theme-fields").with("names", expected.join(", ")),
            };
            Problem::error(Message::new("theme-unknown-field").with("name", found.as_str())).hint(hint)
        }
        Error::DuplicateStructField { field, .. } => Problem::error(Message::new("theme-twice").with("name", *field)),
        other => no_theme(other),
    };
    problem.at(Some(place))
}

fn no_theme(error: &Error) -> Problem {
    Problem::error(Message::new("theme-unreadable").with("reason", error.to_string())).hint(Message::new("theme-hint"))
}

/// The theme builds on one that is not shipped.
pub(super) fn no_base(name: &str) -> Problem {
    let hint = match nearest(name, &NAMES) {
        Some(meant) => Message::new("theme-meant").with("meant", meant),
        None => Message::new("theme-bases").with("names", NAMES.join(", ")),
    };
    Problem::error(Message::new("theme-no-base").with("name", name)).hint(hint)
}
