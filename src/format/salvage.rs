//! Reads around what cannot be read: everything else in the file is kept, and each loss is told.
//!
//! A well-formed text that the typed reader refuses is taken apart at its fields and items. Each piece is offered to
//! the reader alone, in the place it has; those it refuses are taken apart in turn, down to single values. What is
//! left over is put back together. That works because every field of the file's types has a default.

use std::collections::BTreeSet;
use std::fmt::Display;

use ron::Error;

use super::scan::{Field, Piece, Root, fields, items};
use super::{OpenError, Syntax, place};
use crate::diag::{Message, Problem};
use crate::slip::nearest;

/// A reader: what it makes of a text does not matter here, only whether it takes it.
type Reader<'a> = &'a dyn Fn(&str) -> Result<(), Error>;

/// How deep a file is taken apart: table, row, points, point, value.
const DEPTH: usize = 6;
/// More problems than anybody reads; further ones are counted.
const REPORTED: usize = 200;
/// A file with more in it that cannot be read is not a map with slips in it, and not worth the time.
const REFUSED: usize = 1_000_000;

const INSTEAD: &str = "instead: ";
const FULL: &str = "full: ";

/// The error of a value that cannot stand, but says what can.
pub fn instead<E: serde::de::Error>(value: impl Display) -> E {
    E::custom(format_args!("{INSTEAD}{value}"))
}

/// The error of a table, list or text that holds more than `limit`.
pub fn full<E: serde::de::Error>(limit: usize) -> E {
    E::custom(format_args!("{FULL}{limit}"))
}

/// The limit that was passed, if that is what went wrong.
pub fn passed_limit(error: &Error) -> Option<usize> {
    if let Error::Message(text) = error { text.strip_prefix(FULL)?.parse().ok() } else { None }
}

/// What is left of `root` when everything `reader` refuses is taken out, and what that was.
///
/// # Errors
/// [`OpenError::Full`] where there is more than a map can hold: a table is not left out for being too long.
pub fn salvage(whole: &str, root: Root<'_>, reader: Reader) -> Result<(String, Vec<Problem>), OpenError> {
    let mut work = Work { whole, report: Vec::new(), further: 0, refused: 0, given_up: None };
    let kept = work.piece(root.body, &Path { names: Vec::new() }, DEPTH, reader);
    if let Some(error) = work.given_up {
        return Err(error);
    }
    let mut report = work.report;
    if work.further > 0 {
        report.push(Problem::warning(Message::new("problem-value-further").with("count", work.further)));
    }
    Ok((kept.unwrap_or_else(|| "()".to_owned()), report))
}

/// Where in the map a piece stands, for the reader of the report: `cards › 21 › channel`.
#[derive(Clone)]
struct Path {
    names: Vec<String>,
}

impl Path {
    fn to(&self, name: impl Into<String>) -> Path {
        let mut names = self.names.clone();
        names.push(name.into());
        Path { names }
    }
}

struct Work<'a> {
    whole: &'a str,
    report: Vec<Problem>,
    further: usize,
    /// How many pieces were refused.
    refused: usize,
    /// Why nothing more is tried.
    given_up: Option<OpenError>,
}

impl Work<'_> {
    /// What is left of a piece; `None` where nothing is.
    fn piece(&mut self, piece: Piece, path: &Path, depth: usize, reader: Reader) -> Option<String> {
        if self.given_up.is_some() {
            return None;
        }
        let error = match reader(piece.text) {
            Ok(()) => return Some(piece.text.to_owned()),
            Err(error) => error,
        };
        self.refuse(&error, piece)?;
        let told = (self.report.len(), self.further);
        let taken_apart = match depth.checked_sub(1) {
            Some(depth) => self.fields(piece, path, depth, reader).or_else(|| self.items(piece, path, depth, reader)),
            None => None,
        };
        if let Some(kept) = taken_apart {
            match reader(&kept) {
                Ok(()) => return Some(kept),
                Err(error) => self.refuse(&error, piece)?,
            }
        }
        // The piece is lost as a whole, and that is told once.
        self.report.truncate(told.0);
        self.further = told.1;
        if let Error::Message(text) = &error
            && let Some(other) = text.strip_prefix(INSTEAD)
            && reader(other).is_ok()
        {
            let what = Message::new("problem-value-instead").with("new", other);
            self.say(what, piece.start, path, piece.text, None);
            return Some(other.to_owned());
        }
        self.refused(&error, piece, path);
        None
    }

    /// Counts a refusal; `None` where it is the last one that is looked at.
    fn refuse(&mut self, error: &Error, piece: Piece) -> Option<()> {
        self.refused = self.refused.saturating_add(1);
        if self.given_up.is_none() {
            if let Some(limit) = passed_limit(error) {
                self.given_up = Some(OpenError::Full { limit, place: place(self.whole, piece.start) });
            } else if self.refused > REFUSED {
                let place = place(self.whole, piece.start);
                self.given_up = Some(OpenError::Syntax { what: Syntax::Unexpected, place });
            }
        }
        self.given_up.is_none().then_some(())
    }

    fn fields(&mut self, piece: Piece, path: &Path, depth: usize, reader: Reader) -> Option<String> {
        let mut kept = String::from("(");
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for Field { name, value } in fields(piece)? {
            let path = path.to(name);
            if !seen.insert(name) {
                self.say(Message::new("problem-value-twice"), value.start, &path, value.text, None);
                continue;
            }
            let alone = |value: &str| reader(&format!("({name}: {value})"));
            if let Some(value) = self.piece(value, &path, depth, &alone) {
                kept.push_str(&format!("{name}: {value}, "));
            }
        }
        kept.push(')');
        Some(kept)
    }

    fn items(&mut self, piece: Piece, path: &Path, depth: usize, reader: Reader) -> Option<String> {
        let alone = |item: &str| reader(&format!("[{item}]"));
        let mut kept = String::from("[");
        for (index, item) in items(piece)?.enumerate() {
            let path = path.to(name_of(item, index));
            if let Some(item) = self.piece(item, &path, depth, &alone) {
                kept.push_str(&item);
                kept.push_str(",\n");
            }
        }
        kept.push(']');
        Some(kept)
    }

    fn refused(&mut self, error: &Error, piece: Piece, path: &Path) {
        let (what, expected, found) = match error {
            Error::NoSuchStructField { expected, found, .. } => ("problem-value-field", *expected, found.as_str()),
            Error::NoSuchEnumVariant { expected, found, .. } => ("problem-value-word", *expected, found.as_str()),
            _ => ("problem-value-wrong", &[][..], ""),
        };
        self.say(Message::new(what), piece.start, path, piece.text, nearest(found, expected));
    }

    fn say(&mut self, what: Message, start: usize, path: &Path, value: &str, meant: Option<&str>) {
        if self.report.len() >= REPORTED {
            self.further += 1;
            return;
        }
        let what = what.with("path", path.names.join(" › ")).with("value", shortened(value));
        let hint = match meant {
            Some(word) => Message::new("problem-hint-meant").with("word", word),
            None => Message::new("problem-hint-kept"),
        };
        self.report.push(Problem::warning(what).hint(hint).at(Some(place(self.whole, start))));
    }
}

/// How a row is called in a report: by its id where it has one, else by its number, from 1.
fn name_of(row: Piece, index: usize) -> String {
    let id = fields(row).and_then(|mut fields| fields.find(|field| field.name == "id"));
    match id.filter(|id| !id.value.text.is_empty() && id.value.text.bytes().all(|byte| byte.is_ascii_digit())) {
        Some(id) => id.value.text.to_owned(),
        None => format!("#{}", index + 1),
    }
}

/// The beginning of a value, on one line.
fn shortened(value: &str) -> String {
    let mut short: String = value.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    short
}
