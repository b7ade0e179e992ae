//! Why a file could not be opened: a closed set, each with a hint.

use ron::Error;
use ron::error::SpannedError;

use super::{Kind, LIMIT, VERSION};
use crate::diag::{Message, Place, Problem};

/// Why a text is not opened. Everything less bad than this is mended and reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error("the file is empty")]
    Empty,
    #[error("the file holds nothing but zeros")]
    Zeros,
    #[error("the file is not text from {place:?} on")]
    NotText { place: Place },
    #[error("the file is written in UTF-16")]
    Utf16,
    #[error("the file has {bytes} bytes, more than {LIMIT}")]
    TooLarge { bytes: u64 },
    #[error("the file is {0:?}, not a map")]
    Other(Kind),
    #[error("the file is not a map")]
    NotAMap,
    #[error("the map has version {found}; this program knows {VERSION}")]
    Newer { found: u32, place: Place },
    #[error("the map states no version")]
    NoVersion { place: Place },
    #[error("the file breaks off at {place:?}")]
    CutOff { place: Place },
    #[error("the brackets at {place:?} are nested too deeply")]
    TooDeep { place: Place },
    #[error("more than {limit} at {place:?}")]
    Full { limit: usize, place: Place },
    #[error("{what:?} at {place:?}")]
    Syntax { what: Syntax, place: Place },
}

/// What is wrong with the spelling of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    Comma,
    Colon,
    Bracket,
    Quote,
    Escape,
    Number,
    /// Anything else.
    Unexpected,
}

impl OpenError {
    /// The same as a sentence with a hint.
    pub fn problem(&self) -> Problem {
        let message = Message::new;
        let mebibytes = |bytes: u64| u32::try_from(bytes >> 20).unwrap_or(u32::MAX);
        let (what, hint) = match *self {
            OpenError::Empty => (message("problem-file-empty"), "problem-hint-older-copy"),
            OpenError::Zeros => (message("problem-file-zeros"), "problem-hint-older-copy"),
            OpenError::NotText { .. } => (message("problem-file-not-text"), "problem-hint-older-copy"),
            OpenError::Utf16 => (message("problem-file-utf16"), "problem-hint-utf8"),
            OpenError::TooLarge { bytes } => {
                let what = message("problem-file-large").with("size", mebibytes(bytes));
                (what.with("limit", mebibytes(LIMIT)), "problem-hint-smaller")
            }
            OpenError::Other(kind) => {
                (message("problem-file-kind").with("kind", kind.name()), "problem-hint-another-file")
            }
            OpenError::NotAMap => (message("problem-file-not-a-map"), "problem-hint-another-file"),
            OpenError::Newer { found, .. } => {
                let what = message("problem-file-newer").with("found", found.to_string());
                (what.with("known", VERSION.to_string()), "problem-hint-newer-program")
            }
            OpenError::NoVersion { .. } => (message("problem-file-no-version"), "problem-hint-version"),
            OpenError::CutOff { .. } => (message("problem-file-cut-off"), "problem-hint-older-copy"),
            OpenError::TooDeep { .. } => (message("problem-file-deep"), "problem-hint-older-copy"),
            OpenError::Full { limit, .. } => (message("problem-file-full").with("limit", limit), "problem-hint-divide"),
            OpenError::Syntax { what, .. } => (message(what.message()), "problem-hint-place"),
        };
        Problem::error(what).hint(message(hint)).at(self.place())
    }

    /// Whether it is a map all the same: one with something wrong in it, or one from a newer program.
    pub fn is_map(&self) -> bool {
        match self {
            OpenError::Newer { .. }
            | OpenError::NoVersion { .. }
            | OpenError::CutOff { .. }
            | OpenError::TooDeep { .. }
            | OpenError::Full { .. }
            | OpenError::Syntax { .. } => true,
            OpenError::Empty
            | OpenError::Zeros
            | OpenError::NotText { .. }
            | OpenError::Utf16
            | OpenError::TooLarge { .. }
            | OpenError::Other(_)
            | OpenError::NotAMap => false,
        }
    }

    fn place(&self) -> Option<Place> {
        match *self {
            OpenError::NotText { place }
            | OpenError::Newer { place, .. }
            | OpenError::NoVersion { place }
            | OpenError::CutOff { place }
            | OpenError::TooDeep { place }
            | OpenError::Full { place, .. }
            | OpenError::Syntax { place, .. } => Some(place),
            OpenError::Empty
            | OpenError::Zeros
            | OpenError::Utf16
            | OpenError::TooLarge { .. }
            | OpenError::Other(_)
            | OpenError::NotAMap => None,
        }
    }
}

impl Syntax {
    fn message(self) -> &'static str {
        match self {
            Syntax::Comma => "problem-syntax-comma",
            Syntax::Colon => "problem-syntax-colon",
            Syntax::Bracket => "problem-syntax-bracket",
            Syntax::Quote => "problem-syntax-quote",
            Syntax::Escape => "problem-syntax-escape",
            Syntax::Number => "problem-syntax-number",
            Syntax::Unexpected => "problem-syntax-unexpected",
        }
    }
}

/// What the reader's complaint about a text amounts to.
pub(super) fn syntax(text: &str, error: &SpannedError) -> OpenError {
    let place = Place { line: error.span.end.line, column: error.span.end.col };
    let end = super::place(text, text.trim_end().len());
    let what = match &error.code {
        Error::ExceededRecursionLimit => return OpenError::TooDeep { place },
        Error::Eof | Error::UnclosedBlockComment => return OpenError::CutOff { place: end },
        // Complaints about what is missing where the text ends.
        _ if place >= end => return OpenError::CutOff { place: end },
        Error::ExpectedComma => Syntax::Comma,
        Error::ExpectedMapColon => Syntax::Colon,
        Error::ExpectedArrayEnd
        | Error::ExpectedStructLikeEnd
        | Error::ExpectedOptionEnd
        | Error::ExpectedMapEnd
        | Error::ExpectedArray
        | Error::ExpectedMap
        | Error::ExpectedStructLike => Syntax::Bracket,
        Error::ExpectedString | Error::ExpectedStringEnd => Syntax::Quote,
        Error::InvalidEscape(_) => Syntax::Escape,
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => Syntax::Number,
        _ => Syntax::Unexpected,
    };
    OpenError::Syntax { what, place }
}
