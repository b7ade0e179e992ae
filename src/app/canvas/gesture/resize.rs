//! Stages held by an edge grow wider or narrower, lanes taller or lower, inside one open step.

use super::{Gesture, Ground};
use crate::app::canvas::grip::Grip;
use crate::app::canvas::input::Input;
use crate::app::request::{Request, in_one_step};
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::model::{Lane, LaneDisplay, LaneId, Node, Stage, StageId, limits};

/// The edge that is held.
#[derive(Debug, Clone, PartialEq)]
pub struct Resize {
    what: Sized,
    /// Where the pointer took hold, along the way it moves.
    from: f64,
    /// The size all of them had then; the mean where they differed.
    size: f64,
    /// How many of them lie up to the edge, and push it as they grow.
    share: f64,
}

/// What is resized, all alike.
#[derive(Debug, Clone, PartialEq)]
enum Sized {
    Stages { held: StageId, ids: Vec<StageId> },
    Lanes { held: LaneId, ids: Vec<LaneId> },
}

impl Resize {
    /// The edge of this stage, and with it of every selected one where it is among them.
    pub fn of_stage(held: StageId, at: Point, ground: Ground<'_>) -> Resize {
        let ids = stages_with(held, ground);
        let columns = ground.scene.grid.columns.iter().filter(|column| ids.contains(&column.stage));
        let mut widths = Vec::new();
        for column in columns {
            widths.push(column.right - column.left);
            if column.stage == held {
                break;
            }
        }
        Resize::new(Sized::Stages { held, ids }, at.x, &widths)
    }

    /// The edge of this lane, and with it of every selected one where it is among them.
    pub fn of_lane(held: LaneId, at: Point, ground: Ground<'_>) -> Resize {
        let ids = lanes_with(held, ground);
        let mut heights = Vec::new();
        for row in ground.scene.grid.rows.iter().filter(|row| ids.contains(&row.lane)) {
            heights.push(row.bottom - row.top);
            if row.lane == held {
                break;
            }
        }
        Resize::new(Sized::Lanes { held, ids }, at.y, &heights)
    }

    fn new(what: Sized, from: f64, sizes: &[f64]) -> Resize {
        let share = sizes.len().max(1) as f64;
        Resize { what, from, size: sizes.iter().sum::<f64>() / share, share }
    }

    /// The edge that is held.
    pub(super) fn handle(&self) -> Grip {
        match self.what {
            Sized::Stages { held, .. } => Grip::StageEdge(held),
            Sized::Lanes { held, .. } => Grip::LaneEdge(held),
        }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let edits = match &self.what {
            Sized::Stages { ids, .. } => set_widths(ids, Some(self.size_at(input.at.x)), ground),
            Sized::Lanes { ids, .. } => set_heights(ids, Some(self.size_at(input.at.y)), ground),
        };
        (Gesture::Resize(self), edits.into_iter().map(|edit| Request::Edit(edit, Merge::Never)).collect())
    }

    fn size_at(&self, at: f64) -> u16 {
        let size = self.size + (at - self.from) / self.share;
        // Within u16 before it is drawn into the limits.
        size.round().clamp(0.0, f64::from(u16::MAX)) as u16
    }
}

/// What the second of two quick clicks on a stage's edge asks for: the width the theme gives.
pub fn fit_stage(held: StageId, ground: Ground<'_>) -> Vec<Request> {
    in_one_step(WIDTH, set_widths(&stages_with(held, ground), None, ground))
}

/// The same on a lane's edge: as high as what it holds.
pub fn fit_lane(held: LaneId, ground: Ground<'_>) -> Vec<Request> {
    in_one_step(HEIGHT, set_heights(&lanes_with(held, ground), None, ground))
}

/// The names of the two steps.
pub const WIDTH: &str = "structure-step-width";
pub const HEIGHT: &str = "structure-step-height";

fn stages_with(held: StageId, ground: Ground<'_>) -> Vec<StageId> {
    if !ground.selection.contains(Node::Stage(held)) {
        return vec![held];
    }
    ground.map.stages.iter().map(|stage| stage.id).filter(|id| ground.selection.contains(Node::Stage(*id))).collect()
}

fn lanes_with(held: LaneId, ground: Ground<'_>) -> Vec<LaneId> {
    if !ground.selection.contains(Node::Lane(held)) {
        return vec![held];
    }
    let open = ground.map.lanes.iter().filter(|lane| lane.display == LaneDisplay::Shown);
    open.map(|lane| lane.id).filter(|id| ground.selection.contains(Node::Lane(*id))).collect()
}

fn set_widths(ids: &[StageId], width: Option<u16>, ground: Ground<'_>) -> Vec<Edit> {
    let width = width.map(|width| limits::clamp(width, &limits::STAGE_WIDTH));
    let stages = ids.iter().filter_map(|id| ground.map.stages.get(*id)).filter(|stage| stage.width != width);
    stages.map(|stage| Edit::SetStage(Stage { width, ..stage.clone() })).collect()
}

fn set_heights(ids: &[LaneId], height: Option<u16>, ground: Ground<'_>) -> Vec<Edit> {
    let height = height.map(|height| limits::clamp(height, &limits::LANE_HEIGHT));
    let lanes = ids.iter().filter_map(|id| ground.map.lanes.get(*id)).filter(|lane| lane.height != height);
    lanes.map(|lane| Edit::SetLane(Lane { height, ..lane.clone() })).collect()
}
