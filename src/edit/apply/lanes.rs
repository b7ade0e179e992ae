//! Lanes, and what hangs on them.

use std::collections::BTreeSet;

use super::{cards, known, new_id, replace};
use crate::edit::EditError;
use crate::model::limits::{self, Bounded};
use crate::model::{Lane, LaneId, LaneKind, Map, Node};

pub fn add(map: &mut Map, mut row: Lane, at: usize) -> Result<Node, EditError> {
    row.within_limits()?;
    row.id = LaneId(new_id(&mut map.next_id, map.lanes.len(), limits::LANES)?);
    let node = Node::Lane(row.id);
    map.lanes.insert(at, sized(row));
    Ok(node)
}

pub fn set(map: &mut Map, row: Lane) -> Result<(), EditError> {
    let (id, kind) = (row.id, row.kind);
    replace(&mut map.lanes, sized(row), Node::Lane(id))?;
    if kind != LaneKind::Emotion {
        free_curves(map, id);
    }
    Ok(())
}

pub fn shift(map: &mut Map, id: LaneId, to: usize) -> Result<(), EditError> {
    known(map.lanes.move_to(id, to), Node::Lane(id))
}

pub fn remove(map: &mut Map, id: LaneId) -> Result<(), EditError> {
    known(map.lanes.remove(id).is_some(), Node::Lane(id))?;
    let gone: BTreeSet<_> = map.cards.iter().filter(|card| card.spot.lane() == Some(id)).map(|card| card.id).collect();
    cards::forget(map, &gone);
    free_curves(map, id);
    Ok(())
}

/// Curves drawn in this lane fall back to the first emotion lane.
fn free_curves(map: &mut Map, id: LaneId) {
    map.curves.update(|curve| (curve.lane == Some(id)).then(|| crate::model::Curve { lane: None, ..curve.clone() }));
}

fn sized(lane: Lane) -> Lane {
    Lane { height: lane.height.map(|height| limits::clamp(height, &limits::LANE_HEIGHT)), ..lane }
}
