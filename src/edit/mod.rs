//! How a map changes: one closed set of edits, one function that applies them, one document that remembers.

mod apply;
mod document;
mod selection;
mod step;

pub use apply::apply;
pub use document::{Document, Merge};
pub use selection::{Selection, exists};
pub use step::{StepTo, lane_moves, lane_step};

use crate::diag::{Arg, Message};
use crate::model::limits::{self, Excess};
use crate::model::{
    About, Card, CardId, Curve, CurveId, CurvePoint, Lane, LaneId, Link, LinkId, Node, Persona, PersonaId, Spot, Stage,
    StageId, Stakeholder, StakeholderId,
};

/// Everything that can happen to a map.
///
/// `Add…` ignores the id of the row it is given and takes the next free one; `Set…` replaces the row with the same
/// id and leaves its place alone; `at` and `to` count from 0 and past the end mean last (for `Move…`: in the table
/// without the row). Spans, widths and heights out of range are drawn into it.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    SetAbout(About),

    AddPersona {
        row: Persona,
        at: usize,
    },
    SetPersona(Persona),
    MovePersona {
        id: PersonaId,
        to: usize,
    },
    /// Their curves go with them.
    RemovePersona(PersonaId),

    /// A card that goes on past the place covers the new stage too.
    AddStage {
        row: Stage,
        at: usize,
    },
    SetStage(Stage),
    /// Several at once, each in the place of the one with its id.
    SetStages(Vec<Stage>),
    /// Cards, curve points and links travel with it. A card over several stages covers it no more where it leaves
    /// them, and covers it too where it lands among them.
    MoveStage {
        id: StageId,
        to: usize,
    },
    /// Several, in map order, to a place among those that stay. A card over several stages keeps those it covered
    /// that still stand side by side.
    MoveStages {
        ids: Vec<StageId>,
        to: usize,
    },
    /// The cards that start in it and the curve points on it go with it; a card that began earlier gets shorter,
    /// one that began here and went on begins one stage later.
    RemoveStage(StageId),
    /// Makes two stages of one: a new one of this name follows it, in the same phase and colour. Of the cards that
    /// start in it those named go over, the others stay; one that went on over the stage covers both halves. Curve
    /// points go to the half they lie in, those of a card to the card's.
    SplitStage {
        id: StageId,
        name: String,
        cards: Vec<CardId>,
    },
    /// Makes one stage of this and the next: its cards come first, the points of each keep to their half. Texts are
    /// joined; phase and colour are those of the first, where it has them.
    MergeStage(StageId),

    AddLane {
        row: Lane,
        at: usize,
    },
    SetLane(Lane),
    /// Several at once, each in the place of the one with its id.
    SetLanes(Vec<Lane>),
    /// The lines between lanes stay where they are: between the lanes they part. Where that is no place any more,
    /// above all lanes or on another line, the next lane comes to stand above it.
    MoveLane {
        id: LaneId,
        to: usize,
        side: Side,
    },
    /// Its cards go with it, parked ones too; curves drawn in it fall back to the first emotion lane. The line below
    /// it goes to the lane above, where that has none.
    RemoveLane(LaneId),

    /// `at`: the place among the cards of its cell, or among all parked ones.
    AddCard {
        row: Card,
        at: usize,
    },
    /// Several at once, each with its own spot. `at` is the place of the first; those of its cell follow it, all
    /// others come last in theirs. Their ids are consecutive, in this order.
    AddCards {
        rows: Vec<Card>,
        at: usize,
    },
    /// May change the spot too; the card keeps its place in the order of the map.
    SetCard(Card),
    /// Several at once, each in the place of the one with its id.
    SetCards(Vec<Card>),
    /// A copy of each, right after it. Their ids are consecutive, in map order; the first is what the edit made.
    DuplicateCards(Vec<CardId>),
    /// All of them, in the order given, to one spot; `at` counts the cards of that cell that do not move.
    /// A card keeps its own span where the spot is a cell and its span is 1.
    MoveCards {
        ids: Vec<CardId>,
        spot: Spot,
        at: usize,
    },
    /// Links from and to them go with them; curve points stay and forget them.
    RemoveCards(Vec<CardId>),

    /// A lane that holds no emotions counts as none.
    AddCurve(Curve),
    SetCurve(Curve),
    /// Several at once, each in the place of the one with its id.
    SetCurves(Vec<Curve>),
    /// The first as-is curve is drawn boldest; of the others, an earlier one lies over a later one.
    MoveCurve {
        id: CurveId,
        to: usize,
    },
    RemoveCurve(CurveId),
    /// Points are kept in journey order whatever order they come in.
    AddPoint {
        curve: CurveId,
        point: CurvePoint,
    },
    SetPoint {
        curve: CurveId,
        index: usize,
        point: CurvePoint,
    },
    /// Several at once, each named by its curve and its place there before the edit.
    SetPoints(Vec<(CurveId, usize, CurvePoint)>),
    RemovePoint {
        curve: CurveId,
        index: usize,
    },

    AddLink(Link),
    SetLink(Link),
    RemoveLink(LinkId),

    AddStakeholder {
        row: Stakeholder,
        at: usize,
    },
    SetStakeholder(Stakeholder),
    RemoveStakeholder(StakeholderId),
}

/// On which side of a line a lane comes to stand that is moved to the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Side {
    /// The side it came from.
    #[default]
    Same,
    Above,
    Below,
}

/// What an edit made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// The row that was added, or the place a point has after the edit.
    pub created: Option<Node>,
}

/// Why an edit could not be applied; the map is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    #[error("there is no {0:?} on this map")]
    Unknown(Node),
    #[error("no stage follows the last one")]
    NoNextStage,
    #[error("a link needs two different cards")]
    LinkToItself,
    #[error("the map is full: a table holds at most {0} rows")]
    Full(usize),
    #[error(transparent)]
    Excess(#[from] Excess),
}

impl EditError {
    /// The sentence that tells the user why nothing happened.
    pub fn message(&self) -> Message {
        match self {
            EditError::Unknown(_) => Message::new("edit-error-unknown"),
            EditError::NoNextStage => Message::new("edit-error-no-next-stage"),
            EditError::LinkToItself => Message::new("edit-error-link-to-itself"),
            EditError::Full(limit) => Message::new("edit-error-full").with("limit", *limit),
            EditError::Excess(Excess::Text) => Message::new("edit-error-text").with("limit", limits::TEXT),
            EditError::Excess(Excess::List) => Message::new("edit-error-list").with("limit", limits::LIST),
            EditError::Excess(Excess::Picture) => {
                Message::new("edit-error-picture").with("limit", limits::PICTURE >> 20)
            }
            EditError::Excess(Excess::Figure) => Message::new("edit-error-figure"),
            EditError::Excess(Excess::Points) => Message::new("edit-error-points").with("limit", limits::POINTS),
            EditError::Excess(Excess::PointsInAll) => {
                Message::new("edit-error-points-in-all").with("limit", limits::POINTS_IN_ALL)
            }
            EditError::Excess(Excess::EntriesInAll) => {
                Message::new("edit-error-entries-in-all").with("limit", limits::ENTRIES_IN_ALL)
            }
        }
    }
}

impl Edit {
    /// The id of the message that names this edit after "Undo": `edit-add-stage` and so on.
    pub fn label(&self) -> &'static str {
        match self {
            Edit::SetAbout(_) => "edit-set-about",
            Edit::AddPersona { .. } => "edit-add-persona",
            Edit::SetPersona(_) => "edit-set-persona",
            Edit::MovePersona { .. } => "edit-move-persona",
            Edit::RemovePersona(_) => "edit-remove-persona",
            Edit::AddStage { .. } => "edit-add-stage",
            Edit::SetStage(_) => "edit-set-stage",
            Edit::SetStages(rows) => one_or_many(rows, "edit-set-stage", "select-edit-stages"),
            Edit::MoveStage { .. } => "edit-move-stage",
            Edit::MoveStages { .. } => "edit-move-stages",
            Edit::RemoveStage(_) => "edit-remove-stage",
            Edit::SplitStage { .. } => "edit-split-stage",
            Edit::MergeStage(_) => "edit-merge-stage",
            Edit::AddLane { .. } => "edit-add-lane",
            Edit::SetLane(_) => "edit-set-lane",
            Edit::SetLanes(rows) => one_or_many(rows, "edit-set-lane", "select-edit-lanes"),
            Edit::MoveLane { .. } => "edit-move-lane",
            Edit::RemoveLane(_) => "edit-remove-lane",
            Edit::AddCard { .. } => "edit-add-card",
            Edit::AddCards { .. } => "edit-add-cards",
            Edit::SetCard(_) => "edit-set-card",
            Edit::SetCards(rows) => one_or_many(rows, "edit-set-card", "select-edit-cards"),
            Edit::DuplicateCards(_) => "app-step-duplicate",
            Edit::MoveCards { .. } => "edit-move-cards",
            Edit::RemoveCards(_) => "edit-remove-cards",
            Edit::AddCurve(_) => "edit-add-curve",
            Edit::SetCurve(_) => "edit-set-curve",
            Edit::SetCurves(rows) => one_or_many(rows, "edit-set-curve", "select-edit-curves"),
            Edit::MoveCurve { .. } => "curve-step-move",
            Edit::RemoveCurve(_) => "edit-remove-curve",
            Edit::AddPoint { .. } => "edit-add-point",
            Edit::SetPoint { .. } => "edit-set-point",
            Edit::SetPoints(rows) => one_or_many(rows, "edit-set-point", "select-edit-points"),
            Edit::RemovePoint { .. } => "edit-remove-point",
            Edit::AddLink(_) => "edit-add-link",
            Edit::SetLink(_) => "edit-set-link",
            Edit::RemoveLink(_) => "edit-remove-link",
            Edit::AddStakeholder { .. } => "edit-add-stakeholder",
            Edit::SetStakeholder(_) => "edit-set-stakeholder",
            Edit::RemoveStakeholder(_) => "edit-remove-stakeholder",
        }
    }

    /// The same in more words, where the edit changes one field of several rows: "change “Channel” of 12 cards".
    fn detail(&self, merge: Merge) -> Option<Message> {
        let Merge::Field(_, field) = merge else { return None };
        let (id, count) = match self {
            Edit::SetCards(rows) => ("select-edit-field-of-cards", rows.len()),
            Edit::SetStages(rows) => ("select-edit-field-of-stages", rows.len()),
            Edit::SetLanes(rows) => ("select-edit-field-of-lanes", rows.len()),
            Edit::SetCurves(rows) => ("select-edit-field-of-curves", rows.len()),
            Edit::SetPoints(rows) => ("select-edit-field-of-points", rows.len()),
            _ => return None,
        };
        (count > 1).then(|| Message::new(id).with("field", Arg::Word(field)).with("count", count))
    }
}

fn one_or_many<T>(rows: &[T], one: &'static str, many: &'static str) -> &'static str {
    if rows.len() == 1 { one } else { many }
}
