//! The map itself: its title block and its tables.

use std::sync::Arc;

use super::{Card, CardId, Curve, LaneId, LaneKind, Link, Persona, Rows, Scale, Spot, Stage, StageId, Stakeholder};
use super::{Lane, LaneDisplay};

/// A customer journey map. Cloning it copies a handful of pointers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Map {
    pub about: Arc<About>,
    pub personas: Rows<Persona>,
    pub stages: Rows<Stage>,
    pub lanes: Rows<Lane>,
    pub cards: Rows<Card>,
    pub curves: Rows<Curve>,
    pub links: Rows<Link>,
    pub stakeholders: Rows<Stakeholder>,
    /// The id the next new row gets; above every id in use.
    pub next_id: u32,
}

/// The title block. Empty texts mean "not said".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct About {
    pub title: String,
    /// Who sets out to do what.
    pub scenario: String,
    /// What the team wants to find out.
    pub goal: String,
    pub state: MapState,
    pub journey: Option<JourneyType>,
    pub authors: String,
    /// ISO 8601 (`2026-11-22`) is shown in the map's language; anything else as written.
    pub date: String,
    pub version: String,
    /// BCP 47 tag of the language the map is written in.
    pub language: String,
    pub notes: String,
    /// How scores are shown.
    pub scale: Scale,
}

/// Which reality the map as a whole tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum MapState {
    #[default]
    Current,
    Future,
}

/// What part of the life cycle the journey covers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum JourneyType {
    Onboarding,
    Retention,
    Use,
    Renewal,
    Other(String),
}

impl Map {
    /// Takes the next free id.
    pub fn take_id(&mut self) -> u32 {
        let id = self.next_id.max(1);
        self.next_id = id.saturating_add(1);
        id
    }

    /// The cards that start in a cell, in the order they are drawn.
    pub fn cards_in(&self, lane: LaneId, stage: StageId) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.spot.is_in(lane, stage))
    }

    /// The cards that have no place yet.
    pub fn parked(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| matches!(card.spot, Spot::Parked { .. }))
    }

    /// The lanes that are drawn, folded ones included.
    pub fn visible_lanes(&self) -> impl Iterator<Item = &Lane> {
        self.lanes.iter().filter(|lane| lane.display != LaneDisplay::Hidden)
    }

    /// The lanes that are not drawn.
    pub fn hidden_lanes(&self) -> impl Iterator<Item = &Lane> {
        self.lanes.iter().filter(|lane| lane.display == LaneDisplay::Hidden)
    }

    /// The emotion lane a curve without one of its own is drawn in.
    pub fn emotion_lane(&self) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.kind == LaneKind::Emotion)
    }

    /// The lane a curve is drawn in.
    pub fn lane_of(&self, curve: &Curve) -> Option<LaneId> {
        curve.lane.or_else(|| self.emotion_lane().map(|lane| lane.id))
    }

    /// What kind of card this is: the kind of the lane it sits in.
    pub fn kind_of(&self, card: CardId) -> Option<LaneKind> {
        let lane = self.cards.get(card)?.spot.lane()?;
        self.lanes.get(lane).map(|lane| lane.kind)
    }
}
