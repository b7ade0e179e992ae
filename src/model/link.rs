//! What ties the map together, and who decides: hand-offs between cards, and stakeholders.

use super::rows::row;
use super::{CardId, Fraction, LinkId, StakeholderId};

/// A hand-off from card to card; the two differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub id: LinkId,
    pub from: CardId,
    pub to: CardId,
    pub both_ways: bool,
    pub label: String,
}

/// Someone who can help or hinder what the map leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Stakeholder {
    pub id: StakeholderId,
    pub name: String,
    pub role: String,
    /// 0 none, 1 all of it.
    pub power: Fraction,
    /// 0 against, 1 for it.
    pub support: Fraction,
}

impl Stakeholder {
    pub fn named(name: impl Into<String>) -> Stakeholder {
        Stakeholder {
            id: StakeholderId(0),
            name: name.into(),
            role: String::new(),
            power: Fraction::HALF,
            support: Fraction::HALF,
        }
    }

    /// The quadrant of the power × support grid; the middle belongs to the upper half.
    pub fn quadrant(&self) -> Quadrant {
        match (self.power >= Fraction::HALF, self.support >= Fraction::HALF) {
            (true, true) => Quadrant::Champion,
            (false, true) => Quadrant::Supporter,
            (true, false) => Quadrant::Guardian,
            (false, false) => Quadrant::Observer,
        }
    }
}

/// Where a stakeholder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quadrant {
    /// Much power, much support.
    Champion,
    /// Little power, much support.
    Supporter,
    /// Much power, little support.
    Guardian,
    /// Little of both.
    Observer,
}

row!(Link => LinkId, Stakeholder => StakeholderId);
