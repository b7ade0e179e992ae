//! The grid: stages are its columns, lanes its rows.

use super::rows::row;
use super::{LaneId, StageId};
use crate::color::Rgba;

/// A column: one step of the journey.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    pub id: StageId,
    pub name: String,
    /// The customer's state of mind; empty where none was given.
    pub caption: String,
    /// Neighbouring stages of one phase share a bracket; empty for none.
    pub phase: String,
    pub duration: String,
    pub color: Option<Rgba>,
    /// Width in document units; `None` takes the theme's.
    pub width: Option<u16>,
}

impl Stage {
    pub fn named(name: impl Into<String>) -> Stage {
        Stage {
            id: StageId(0),
            name: name.into(),
            caption: String::new(),
            phase: String::new(),
            duration: String::new(),
            color: None,
            width: None,
        }
    }
}

/// A row of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    pub id: LaneId,
    pub name: String,
    /// One line under the name that says what belongs here; empty for none.
    pub hint: String,
    pub kind: LaneKind,
    pub display: LaneDisplay,
    /// Least height in document units; content may make the lane taller. `None` takes the theme's.
    pub height: Option<u16>,
    /// The line drawn below this lane.
    pub divider: Option<Divider>,
}

impl Lane {
    pub fn new(kind: LaneKind, name: impl Into<String>) -> Lane {
        Lane {
            id: LaneId(0),
            name: name.into(),
            hint: String::new(),
            kind,
            display: LaneDisplay::Shown,
            height: None,
            divider: None,
        }
    }
}

/// What a lane holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LaneKind {
    Actions,
    Touchpoints,
    Emotion,
    Thoughts,
    Motivations,
    Needs,
    Barriers,
    Opportunities,
    Backstage,
    Metrics,
    Storyboard,
    Text,
}

impl LaneKind {
    pub const ALL: [LaneKind; 12] = [
        LaneKind::Actions,
        LaneKind::Touchpoints,
        LaneKind::Emotion,
        LaneKind::Thoughts,
        LaneKind::Motivations,
        LaneKind::Needs,
        LaneKind::Barriers,
        LaneKind::Opportunities,
        LaneKind::Backstage,
        LaneKind::Metrics,
        LaneKind::Storyboard,
        LaneKind::Text,
    ];
}

/// How much of a lane is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LaneDisplay {
    #[default]
    Shown,
    /// Only its label and a count of its cards.
    Folded,
    Hidden,
}

/// A service-blueprint line below a lane (Shostack 1984; Bitner, Ostrom and Morgan 2008).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Divider {
    Interaction,
    Visibility,
    InternalInteraction,
}

impl Divider {
    pub const ALL: [Divider; 3] = [Divider::Interaction, Divider::Visibility, Divider::InternalInteraction];
}

row!(Stage => StageId, Lane => LaneId);
