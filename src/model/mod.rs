//! What a journey map is: plain data, no I/O, no layout.
//!
//! Rows sit behind `Arc`s, so copying a [`Map`] copies pointers: that is what makes undo by snapshots cheap.
//! The invariants that hold between rows are written down, and checked, in [`check`].

mod card;
pub mod check;
mod curve;
mod id;
pub mod limits;
mod link;
mod map;
mod node;
mod persona;
mod rows;
mod scalar;
mod stage_lane;
mod standing;
mod words;

pub use card::{
    Card, Channel, Device, Evidence, Facts, Gap, Horizon, Metric, Opportunity, OpportunityStatus, Picture,
    PictureFormat, Spot,
};
pub use curve::{Curve, CurveForm, CurvePoint, View};
pub use id::{CardId, CurveId, LaneId, LinkId, PersonaId, StageId, StakeholderId};
pub use link::{Link, Quadrant, Stakeholder};
pub use map::{About, JourneyType, Map, MapState};
pub use node::Node;
pub use persona::{Empathy, Persona, PersonaKind, PersonaList};
pub use rows::{Row, Rows};
pub use scalar::{Fraction, Rating, Scale, Score};
pub use stage_lane::{Divider, Lane, LaneDisplay, LaneKind, Stage};
