//! Emotion curves: how one persona feels along the journey.

use super::rows::row;
use super::{CardId, CurveId, Fraction, LaneId, PersonaId, Score, StageId};

/// One persona's feelings in one view, drawn in an emotion lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    pub id: CurveId,
    pub persona: PersonaId,
    pub view: View,
    pub form: CurveForm,
    /// The emotion lane it is drawn in; `None` is the first one.
    pub lane: Option<LaneId>,
    pub shown: bool,
    /// Drawn faintly, behind the others.
    pub dimmed: bool,
    /// Takes part in the comparison: between the first two shown curves that do, the area is shaded.
    pub compared: bool,
    /// Its peak, pit, end and steepest fall are marked.
    pub marked: bool,
    /// In journey order: by stage, then by place within the stage.
    pub points: Vec<CurvePoint>,
}

impl Curve {
    /// A curve that is shown and has no points yet.
    pub fn new(persona: PersonaId, view: View) -> Curve {
        Curve {
            id: CurveId(0),
            persona,
            view,
            form: CurveForm::Smooth,
            lane: None,
            shown: true,
            dimmed: false,
            compared: false,
            marked: false,
            points: Vec::new(),
        }
    }
}

/// Which reality a curve tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum View {
    #[default]
    AsIs,
    Expected,
    ToBe,
}

impl View {
    pub const ALL: [View; 3] = [View::AsIs, View::Expected, View::ToBe];
}

/// How a curve is drawn between its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CurveForm {
    /// One smooth line through the points.
    #[default]
    Smooth,
    /// A short level line in each stage: what is expected there, with nothing said about the way from one to the next.
    Steps,
}

impl CurveForm {
    pub const ALL: [CurveForm; 2] = [CurveForm::Smooth, CurveForm::Steps];
}

/// A feeling at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct CurvePoint {
    pub stage: StageId,
    /// Where within the stage: 0 its left edge, 1 its right one.
    pub at: Fraction,
    /// The touchpoint that caused it, if one did.
    pub card: Option<CardId>,
    pub score: Score,
    /// One word for the feeling; empty for none.
    pub emotion: String,
    /// What they said; empty for nothing.
    pub quote: String,
}

impl CurvePoint {
    /// A point in the middle of a stage.
    pub fn new(stage: StageId, score: Score) -> CurvePoint {
        CurvePoint { stage, at: Fraction::HALF, card: None, score, emotion: String::new(), quote: String::new() }
    }
}

row!(Curve => CurveId);
