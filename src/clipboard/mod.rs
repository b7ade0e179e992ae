//! What the clipboard takes from a map and brings to one: cards, stages and lanes as text, and text as cards.
//!
//! Copied cards are an excerpt of the map in our own format (`format::print_cards`), which a person can read in any
//! text editor. What is pasted is such an excerpt, or lines, or a range of a spreadsheet; [`Plan`] says what becomes
//! of it on a map, and changes nothing by itself. Whole stages and lanes are a [`Part`], and a [`Graft`] says the same
//! of them.

mod excerpt;
mod graft;
mod heads;
mod part;
mod plan;
mod table;

pub use graft::{Graft, Place};
pub use heads::StageChange;
pub use part::{lanes, stages};
pub use plan::{Anchor, Lines, Options, Plan};
pub use table::Table;

use crate::format::{self, OpenError, Part};
use crate::model::{CardId, Map};

/// Bytes of plain text that are taken at once.
pub const TEXT: usize = 1 << 20;

/// Cards that one plain text makes at most.
pub const CARDS: usize = 2_000;

/// What stands on the clipboard.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Cards copied from a map, with the stages and lanes between the first and the last of them.
    Cards(Box<Map>),
    /// Whole stages or lanes copied from a map, with what hangs on them.
    Part(Box<Part>),
    /// Anything else: lines, or a range of a spreadsheet.
    Text(Table),
}

/// Why nothing of a text becomes a card.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum ReadError {
    #[error("there is nothing but blanks")]
    Blank,
    #[error("more than {TEXT} bytes")]
    Long,
    #[error("{0} cards, more than {CARDS}")]
    Many(usize),
    #[error("these were cards, and cannot be read: {0}")]
    Cards(OpenError),
}

/// The cards `ids` of a map as text.
pub fn print(map: &Map, ids: &[CardId]) -> String {
    format::print_cards(&excerpt::excerpt(map, ids))
}

/// What a text on the clipboard is.
pub fn read(text: &str) -> Result<Content, ReadError> {
    if let Some(part) = format::open_part(text) {
        return match part {
            Ok(part) if part.is_empty() => Err(ReadError::Blank),
            Ok(part) => Ok(Content::Part(Box::new(part))),
            Err(error) => Err(ReadError::Cards(error)),
        };
    }
    if let Some(cards) = format::open_cards(text) {
        return match cards {
            Ok(map) if map.cards.is_empty() => Err(ReadError::Blank),
            Ok(map) => Ok(Content::Cards(Box::new(map))),
            Err(error) => Err(ReadError::Cards(error)),
        };
    }
    if text.len() > TEXT {
        return Err(ReadError::Long);
    }
    let table = Table::read(text);
    match table.count() {
        0 => Err(ReadError::Blank),
        count if count > CARDS => Err(ReadError::Many(count)),
        _ => Ok(Content::Text(table)),
    }
}
