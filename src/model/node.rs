//! Names for anything on a map that can be pointed at, selected or edited in place.

use super::{CardId, CurveId, LaneId, LinkId, PersonaId, StageId, StakeholderId};

/// Something a reader can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Node {
    Title,
    Scenario,
    Goal,
    /// The legend and the line of authors, date and version.
    Footer,
    Persona(PersonaId),
    Stage(StageId),
    /// The bracket that starts with this stage.
    Phase(StageId),
    Lane(LaneId),
    Cell {
        lane: LaneId,
        stage: StageId,
    },
    Card(CardId),
    Curve(CurveId),
    /// The point at this place, from 0, of a curve.
    Point {
        curve: CurveId,
        index: usize,
    },
    Link(LinkId),
    Stakeholder(StakeholderId),
}
