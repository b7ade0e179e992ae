//! One step of a lane past its neighbours: past a lane, or past a line that parts lanes.

use super::{Edit, Side, apply};
use crate::model::{Divider, LaneDisplay, LaneId, Map};

/// Towards the beginning of the map or its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepTo {
    Back,
    On,
}

/// The move that takes a lane one step on, as a reader counts: over a line or over a lane that can be seen. `None`
/// where there is nothing that way.
pub fn lane_step(map: &Map, id: LaneId, to: StepTo) -> Option<Edit> {
    let here = map.lanes.index_of(id)?;
    let moves = |at: usize, sides: [Side; 2]| sides.map(|side| (at, side));
    let tried: Vec<[(usize, Side); 2]> = match to {
        StepTo::Back => (0..=here).rev().map(|at| moves(at, [Side::Same, Side::Above])).collect(),
        StepTo::On => (here..map.lanes.len()).map(|at| moves(at, [Side::Same, Side::Below])).collect(),
    };
    tried.into_iter().flatten().find_map(|(to, side)| lane_move(map, id, to, side))
}

/// The move of a lane to a place; `None` where nobody would see a difference.
pub fn lane_move(map: &Map, id: LaneId, to: usize, side: Side) -> Option<Edit> {
    let edit = Edit::MoveLane { id, to, side };
    let mut next = map.clone();
    apply(&mut next, edit.clone()).ok()?;
    (seen(&next, id) != seen(map, id)).then_some(edit)
}

/// What can be seen of the lanes from the top down, the lane in question always.
fn seen(map: &Map, id: LaneId) -> Vec<Mark> {
    let mut marks = Vec::new();
    for lane in map.lanes.iter() {
        if lane.display != LaneDisplay::Hidden || lane.id == id {
            marks.push(Mark::Lane(lane.id));
        }
        marks.extend(lane.divider.filter(|_| !marks.is_empty()).map(Mark::Line));
    }
    marks
}

#[derive(PartialEq)]
enum Mark {
    Lane(LaneId),
    Line(Divider),
}
