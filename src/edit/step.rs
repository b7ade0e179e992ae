//! Moves of lanes as a reader counts them: past a lane that can be seen, or past a line that parts lanes.

use super::{Edit, Side, apply};
use crate::model::{Divider, LaneDisplay, LaneId, Map};

/// Towards the beginning of the map or its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepTo {
    Back,
    On,
}

/// The moves that take lanes one step that way: over a line or over a lane that can be seen. Empty where there is
/// nothing that way. Lanes that stand apart come together.
pub fn lane_step(map: &Map, ids: &[LaneId], to: StepTo) -> Vec<Edit> {
    let places = || ids.iter().filter_map(|id| map.lanes.index_of(*id));
    let (Some(first), Some(last)) = (places().min(), places().max()) else { return Vec::new() };
    let with_sides = |at: usize, sides: [Side; 2]| sides.map(|side| (at, side));
    let tried: Vec<[(usize, Side); 2]> = match to {
        StepTo::Back => (0..=first).rev().map(|at| with_sides(at, [Side::Same, Side::Above])).collect(),
        StepTo::On => (last + 1..=map.lanes.len()).map(|at| with_sides(at, [Side::Same, Side::Below])).collect(),
    };
    let moves = tried.into_iter().flatten().map(|(at, side)| lane_moves(map, ids, at, side));
    moves.into_iter().find(|moves| !moves.is_empty()).unwrap_or_default()
}

/// The moves that bring lanes, in map order, before the lane that now stands at `at`, or last. Empty where nobody
/// would see a difference.
pub fn lane_moves(map: &Map, ids: &[LaneId], at: usize, side: Side) -> Vec<Edit> {
    let moving: Vec<LaneId> = map.lanes.iter().map(|lane| lane.id).filter(|id| ids.contains(id)).collect();
    let anchor = map.lanes.iter().skip(at).map(|lane| lane.id).find(|id| !moving.contains(id));
    let mut next = map.clone();
    let mut moves = Vec::new();
    for id in moving {
        let Some(from) = next.lanes.index_of(id) else { continue };
        let end = anchor.and_then(|anchor| next.lanes.index_of(anchor)).unwrap_or(next.lanes.len());
        let to = if end > from { end - 1 } else { end };
        let edit = Edit::MoveLane { id, to, side };
        if apply(&mut next, edit.clone()).is_ok() {
            moves.push(edit);
        }
    }
    if seen(&next, ids) == seen(map, ids) { Vec::new() } else { moves }
}

/// What can be seen of the lanes from the top down, those in question always.
fn seen(map: &Map, ids: &[LaneId]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for lane in map.lanes.iter() {
        if lane.display != LaneDisplay::Hidden || ids.contains(&lane.id) {
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
