//! Places of a board that hands can do something with: things to point at, fields to let go on, gaps to fill.

use super::Part;
use crate::geom::Rect;
use crate::model::{CardId, Channel, Gap, Node, OpportunityStatus, PersonaId, PersonaList, Rating, StageId};

/// A place of a board and what it is for.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    pub rect: Rect,
    pub takes: Takes,
}

/// What a place of a board is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Takes {
    /// A thing stands here, to be selected.
    Thing(Node),
    /// A text of a thing stands here, or would where nothing is said.
    Text(Node, Part),
    /// The place of a list's next line.
    NextLine(PersonaId, PersonaList),
    /// An open question about a thing.
    Question(Node),
    /// The votes of an opportunity.
    Votes(CardId),
    /// How far an opportunity has come.
    Progress(CardId),
    /// Opportunities of this impact and effort.
    Priority { impact: Rating, effort: Rating },
    /// Cards of this importance to the customer and satisfaction.
    Standing { importance: Rating, satisfaction: Rating },
    /// Touchpoints of a stage with this outcome; `None` where an answer is missing.
    Answer { stage: StageId, gap: Option<Gap> },
    /// Touchpoints of a stage through a channel.
    Meeting { stage: StageId, channel: Channel },
    /// Opportunities that have come so far.
    Decision(OpportunityStatus),
    /// Stakeholders: support grows to the right, power upwards.
    Influence,
}
