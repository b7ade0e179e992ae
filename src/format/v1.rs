//! Version 1 of the file. Frozen: what it once read it reads for ever.
//!
//! ```text
//! #![enable(implicit_some)]
//! Throughline(
//!     version: 1,
//!     next_id: 57,
//!     about: (
//!         title: "Switching to a new phone system",
//!         state: Current,
//!     ),
//!     cards: [
//!         (id: 20, lane: 10, stage: 3, text: "Notices lost calls", channel: Phone, pain_point: true),
//!     ],
//! )
//! ```
//!
//! Tables come in the order of [`model::Map`], rows in map order, one to a line; the points of a curve have lines of
//! their own. What is left out has its default. A card's facts stand in its row; one without a stage is parked.

mod print;
mod rows;
mod totals;
mod values;
mod words;

pub use print::{print, print_cards, print_part};
pub use totals::begin;

use std::sync::Arc;

use serde::Deserialize;

use crate::model::{self, limits};
use values::Table;

pub const VERSION: u32 = 1;

/// The whole file.
#[derive(Deserialize, Default)]
#[serde(rename = "Throughline", deny_unknown_fields, default)]
pub struct File {
    /// Read before anything else, by `scan`.
    #[allow(dead_code)]
    version: u32,
    next_id: u32,
    about: rows::About,
    personas: Table<rows::Persona, { limits::PERSONAS }>,
    stages: Table<rows::Stage, { limits::STAGES }>,
    lanes: Table<rows::Lane, { limits::LANES }>,
    cards: Table<rows::Card, { limits::CARDS }>,
    curves: Table<rows::Curve, { limits::CURVES }>,
    links: Table<rows::Link, { limits::LINKS }>,
    stakeholders: Table<rows::Stakeholder, { limits::STAKEHOLDERS }>,
}

impl File {
    /// The map as the program holds it today; its references are not checked yet.
    pub fn latest(self) -> model::Map {
        model::Map {
            about: Arc::new(self.about.latest()),
            personas: self.personas.0.into_iter().map(rows::Persona::latest).collect(),
            stages: self.stages.0.into_iter().map(rows::Stage::latest).collect(),
            lanes: self.lanes.0.into_iter().map(rows::Lane::latest).collect(),
            cards: self.cards.0.into_iter().map(rows::Card::latest).collect(),
            curves: self.curves.0.into_iter().map(rows::Curve::latest).collect(),
            links: self.links.0.into_iter().map(rows::Link::latest).collect(),
            stakeholders: self.stakeholders.0.into_iter().map(rows::Stakeholder::latest).collect(),
            next_id: self.next_id,
        }
    }
}

/// Cards by themselves, on the part of a grid they were taken from.
#[derive(Deserialize, Default)]
#[serde(rename = "ThroughlineCards", deny_unknown_fields, default)]
pub struct Cards {
    /// Read before anything else, by `scan`.
    #[allow(dead_code)]
    version: u32,
    stages: Table<rows::Stage, { limits::STAGES }>,
    lanes: Table<rows::Lane, { limits::LANES }>,
    cards: Table<rows::Card, { limits::CARDS }>,
    links: Table<rows::Link, { limits::LINKS }>,
}

impl Cards {
    /// A map of nothing else; its references are not checked yet.
    pub fn latest(self) -> model::Map {
        model::Map {
            stages: self.stages.0.into_iter().map(rows::Stage::latest).collect(),
            lanes: self.lanes.0.into_iter().map(rows::Lane::latest).collect(),
            cards: self.cards.0.into_iter().map(rows::Card::latest).collect(),
            links: self.links.0.into_iter().map(rows::Link::latest).collect(),
            ..model::Map::default()
        }
    }
}

/// Whole stages or lanes by themselves, with what hangs on them.
#[derive(Deserialize, Default)]
#[serde(rename = "ThroughlinePart", deny_unknown_fields, default)]
pub struct Part {
    /// Read before anything else, by `scan`.
    #[allow(dead_code)]
    version: u32,
    of: words::Extent,
    personas: Table<rows::Persona, { limits::PERSONAS }>,
    stages: Table<rows::Stage, { limits::STAGES }>,
    lanes: Table<rows::Lane, { limits::LANES }>,
    cards: Table<rows::Card, { limits::CARDS }>,
    curves: Table<rows::Curve, { limits::CURVES }>,
    links: Table<rows::Link, { limits::LINKS }>,
}

impl Part {
    /// What it is a part of, and a map of nothing else; its references are not checked yet.
    pub fn latest(self) -> (super::Extent, model::Map) {
        let map = model::Map {
            personas: self.personas.0.into_iter().map(rows::Persona::latest).collect(),
            stages: self.stages.0.into_iter().map(rows::Stage::latest).collect(),
            lanes: self.lanes.0.into_iter().map(rows::Lane::latest).collect(),
            cards: self.cards.0.into_iter().map(rows::Card::latest).collect(),
            curves: self.curves.0.into_iter().map(rows::Curve::latest).collect(),
            links: self.links.0.into_iter().map(rows::Link::latest).collect(),
            ..model::Map::default()
        };
        (self.of.latest(), map)
    }
}
