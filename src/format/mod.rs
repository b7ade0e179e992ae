//! Our file: RON, one frozen type per version.
//!
//! Reading goes in steps, each of which knows more than the one before: [`text`] takes bytes that may be anything;
//! [`open`] looks for the version first, so that a file from the future is refused by name; then the typed reader of
//! that version takes the whole file. Only where it refuses is the text read around what is wrong (`salvage`), and
//! only where a text is not RON at all is there an error with a place. Last, `model::check::mend` sees to what rows
//! say about each other.
//!
//! Nothing is lost without a word: what cannot be kept is reported in [`Opened::problems`], and whoever saves a map
//! that had problems keeps the old file beside the new (`save_keeping` in `files`).

mod error;
mod fragment;
mod json;
mod kind;
mod salvage;
mod scan;
mod v1;

pub use error::{OpenError, Syntax};
pub use fragment::{Extent, Part, open_cards, open_part, print_cards, print_part};
pub use json::json;
pub use kind::{Kind, text};

use ron::extensions::Extensions;
use ron::{Error, Options};
use serde::de::IgnoredAny;

use crate::diag::{Message, Place, Problem};
use crate::model::{Map, check};

/// The version this program writes.
pub const VERSION: u32 = v1::VERSION;

/// The largest file that is read or written, in bytes.
pub const LIMIT: u64 = 64 << 20;

/// A map, and what had to be changed to read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    pub map: Map,
    /// Warnings; where there are any, saving should keep the old file.
    pub problems: Vec<Problem>,
}

/// Reads a map. A byte order mark and any line ends are taken.
pub fn open(text: &str) -> Result<Opened, OpenError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = scan::root(text);
    if !(root.name == "Throughline" || root.name.is_empty() && root.body.text.starts_with('(')) {
        return Err(kind::not_a_map(text));
    }
    if root.body.text.is_empty() {
        return Err(OpenError::CutOff { place: place(text, text.trim_end().len()) });
    }
    let (version, at) = version(text, root)?;
    if version != VERSION {
        return Err(OpenError::Newer { found: version, place: at });
    }
    let (mut map, mut problems) = match read::<v1::File>(text) {
        Ok(file) => (file.latest(), Vec::new()),
        Err(error) => read_around(text, root, error)?,
    };
    if let Some(at) = scan::comment(text) {
        let what = Message::new("problem-file-comments");
        problems.push(Problem::warning(what).hint(Message::new("problem-hint-kept")).at(Some(place(text, at))));
    }
    problems.extend(check::mend(&mut map));
    Ok(Opened { map, problems })
}

/// Writes a map: the same map always gives the same text, one row to a line.
pub fn print(map: &Map) -> String {
    v1::print(map)
}

/// The place of a byte in a text.
fn place(text: &str, at: usize) -> Place {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Place { line: 1 + before.matches('\n').count(), column: 1 + line.chars().count() }
}

fn read<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T, ron::error::SpannedError> {
    v1::begin();
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).from_str(text)
}

/// The version a file states, and where. A file that breaks off before it is no map of any version.
fn version(text: &str, root: scan::Root) -> Result<(u32, Place), OpenError> {
    let field = scan::fields(root.body).and_then(|mut fields| fields.find(|field| field.name == "version"));
    if let Some(field) = field
        && let Ok(version) = field.value.text.parse::<u32>()
        && version > 0
    {
        return Ok((version, place(text, field.value.start)));
    }
    well_formed(text)?;
    Err(OpenError::NoVersion { place: place(text, field.map_or(root.body.start, |field| field.value.start)) })
}

fn well_formed(text: &str) -> Result<(), OpenError> {
    match read::<IgnoredAny>(text) {
        Ok(_) => Ok(()),
        Err(error) => Err(error::syntax(text, &error)),
    }
}

/// Why a typed reader refuses a text: more in it than fits, or how it is spelled.
fn refusal(text: &str, error: &ron::error::SpannedError) -> OpenError {
    match salvage::passed_limit(&error.code) {
        Some(limit) => {
            let place = Place { line: error.span.end.line, column: error.span.end.col };
            OpenError::Full { limit, place }
        }
        None => error::syntax(text, error),
    }
}

/// The map in a file that the typed reader refuses with `error`.
fn read_around(
    text: &str,
    root: scan::Root,
    error: ron::error::SpannedError,
) -> Result<(Map, Vec<Problem>), OpenError> {
    if let full @ OpenError::Full { .. } = refusal(text, &error) {
        return Err(full);
    }
    well_formed(text)?;
    let reader = |text: &str| -> Result<(), Error> {
        read::<v1::File>(text).map(|_| ()).map_err(|error: ron::error::SpannedError| error.code)
    };
    let (kept, problems) = salvage::salvage(text, root, &reader)?;
    let file = read::<v1::File>(&kept).map_err(|last| match refusal(&kept, &last) {
        full @ OpenError::Full { .. } => full,
        _ => error::syntax(text, &error),
    })?;
    Ok((file.latest(), problems))
}
