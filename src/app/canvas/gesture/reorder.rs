//! Stages or lanes on their way to another place, with everything that hangs on them.

use super::{Gesture, Ground};
use crate::app::canvas::input::Input;
use crate::app::canvas::place::{self, LaneGap, StageGap};
use crate::app::request::{Request, in_one_step};
use crate::edit::{self, Edit, Merge};
use crate::geom::Point;
use crate::model::{LaneId, Node, StageId};

/// Stages held by a header.
#[derive(Debug, Clone, PartialEq)]
pub struct StageDrag {
    /// In map order.
    pub ids: Vec<StageId>,
    pub from: Point,
    pub to: Point,
    pub gap: Option<StageGap>,
}

impl StageDrag {
    /// This stage, or every selected one where it is among them.
    pub fn of(id: StageId, at: Point, ground: Ground<'_>) -> StageDrag {
        let all = ground.map.stages.iter().map(|stage| stage.id);
        let selected = |id: &StageId| ground.selection.contains(Node::Stage(*id));
        let ids = if selected(&id) { all.filter(selected).collect() } else { vec![id] };
        StageDrag { ids, from: at, to: at, gap: None }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let gap = place::stage_gap(ground.scene, ground.map, &self.ids, input.at.x);
        (Gesture::Stage(StageDrag { to: input.at, gap, ..self }), Vec::new())
    }

    pub(super) fn release(self) -> Vec<Request> {
        let Some(gap) = self.gap else { return Vec::new() };
        let edit = match *self.ids.as_slice() {
            [id] => Edit::MoveStage { id, to: gap.to },
            _ => Edit::MoveStages { ids: self.ids, to: gap.to },
        };
        vec![Request::Edit(edit, Merge::Never)]
    }
}

/// Lanes held by a label.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneDrag {
    /// In map order.
    pub ids: Vec<LaneId>,
    pub from: Point,
    pub to: Point,
    pub gap: Option<LaneGap>,
}

impl LaneDrag {
    /// This lane, or every selected one where it is among them.
    pub fn of(id: LaneId, at: Point, ground: Ground<'_>) -> LaneDrag {
        let all = ground.map.lanes.iter().map(|lane| lane.id);
        let selected = |id: &LaneId| ground.selection.contains(Node::Lane(*id));
        let ids = if selected(&id) { all.filter(selected).collect() } else { vec![id] };
        LaneDrag { ids, from: at, to: at, gap: None }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let gap = place::lane_gap(ground.scene, ground.map, &self.ids, input.at.y);
        (Gesture::Lane(LaneDrag { to: input.at, gap, ..self }), Vec::new())
    }

    pub(super) fn release(self, ground: Ground<'_>) -> Vec<Request> {
        let Some(gap) = self.gap else { return Vec::new() };
        let label = if self.ids.len() == 1 { "edit-move-lane" } else { "edit-move-lanes" };
        in_one_step(label, edit::lane_moves(ground.map, &self.ids, gap.spot.at, gap.spot.side))
    }
}
