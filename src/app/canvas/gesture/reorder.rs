//! A stage or a lane on its way to another place, with everything that hangs on it.

use super::{Gesture, Ground};
use crate::app::canvas::input::Input;
use crate::app::canvas::place::{self, LaneGap, StageGap};
use crate::app::request::Request;
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::model::{LaneId, StageId};

/// A stage held by its header.
#[derive(Debug, Clone, PartialEq)]
pub struct StageDrag {
    pub id: StageId,
    pub from: Point,
    pub to: Point,
    pub gap: Option<StageGap>,
}

impl StageDrag {
    pub fn of(id: StageId, at: Point) -> StageDrag {
        StageDrag { id, from: at, to: at, gap: None }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let gap = place::stage_gap(ground.scene, ground.map, self.id, input.at.x);
        (Gesture::Stage(StageDrag { to: input.at, gap, ..self }), Vec::new())
    }

    pub(super) fn release(self) -> Vec<Request> {
        let edit = self.gap.map(|gap| Edit::MoveStage { id: self.id, to: gap.to });
        edit.map(|edit| Request::Edit(edit, Merge::Never)).into_iter().collect()
    }
}

/// A lane held by its label.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneDrag {
    pub id: LaneId,
    pub from: Point,
    pub to: Point,
    pub gap: Option<LaneGap>,
}

impl LaneDrag {
    pub fn of(id: LaneId, at: Point) -> LaneDrag {
        LaneDrag { id, from: at, to: at, gap: None }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let gap = place::lane_gap(ground.scene, ground.map, self.id, input.at.y);
        (Gesture::Lane(LaneDrag { to: input.at, gap, ..self }), Vec::new())
    }

    pub(super) fn release(self) -> Vec<Request> {
        let edit = self.gap.map(|gap| Edit::MoveLane { id: self.id, to: gap.to, side: gap.side });
        edit.map(|edit| Request::Edit(edit, Merge::Never)).into_iter().collect()
    }
}
