//! Lanes, what hangs on them, and the lines that part them.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::{cards, new_id, replace_all};
use crate::edit::{EditError, Side};
use crate::model::limits::{self, Bounded};
use crate::model::{Divider, Lane, LaneId, LaneKind, Map, Node};

pub fn add(map: &mut Map, mut row: Lane, at: usize) -> Result<Node, EditError> {
    row.within_limits()?;
    row.id = LaneId(new_id(&mut map.next_id, map.lanes.len(), limits::LANES)?);
    let node = Node::Lane(row.id);
    map.lanes.insert(at, sized(row));
    Ok(node)
}

pub fn set_all(map: &mut Map, rows: Vec<Lane>) -> Result<(), EditError> {
    let unfeeling: Vec<LaneId> = rows.iter().filter(|row| row.kind != LaneKind::Emotion).map(|row| row.id).collect();
    replace_all(&mut map.lanes, rows.into_iter().map(sized).collect(), Node::Lane)?;
    for id in unfeeling {
        free_curves(map, id);
    }
    Ok(())
}

pub fn shift(map: &mut Map, id: LaneId, to: usize, side: Side) -> Result<(), EditError> {
    let from = map.lanes.index_of(id).ok_or(EditError::Unknown(Node::Lane(id)))?;
    let to = to.min(map.lanes.len().saturating_sub(1));
    let lines = lines(map);
    map.lanes.move_to(id, to);
    let places = lines.into_iter().map(|(above, divider)| {
        let was_above = from < above;
        let others = above - usize::from(was_above);
        let is_above = match others.cmp(&to) {
            Ordering::Less => false,
            Ordering::Greater => true,
            Ordering::Equal => match side {
                Side::Same => was_above,
                Side::Above => true,
                Side::Below => false,
            },
        };
        (others + usize::from(is_above), divider)
    });
    draw(map, places.collect());
    Ok(())
}

/// The lines in order, each with the number of lanes above it.
fn lines(map: &Map) -> Vec<(usize, Divider)> {
    map.lanes.iter().enumerate().filter_map(|(index, lane)| Some((index + 1, lane.divider?))).collect()
}

/// Draws these lines and no others, each below so many lanes; those that would lie above all lanes or on another one
/// give way downwards, and upwards where there is no room left.
fn draw(map: &mut Map, mut lines: Vec<(usize, Divider)>) {
    let mut least = 1;
    for (above, _) in &mut lines {
        *above = least.max(*above);
        least = *above + 1;
    }
    let mut most = map.lanes.len();
    for (above, _) in lines.iter_mut().rev() {
        *above = most.min(*above);
        most = above.saturating_sub(1);
    }
    let below: BTreeMap<LaneId, Divider> = lines
        .into_iter()
        .filter_map(|(above, divider)| Some((map.lanes.at(above.checked_sub(1)?)?.id, divider)))
        .collect();
    map.lanes.update(|lane| {
        let divider = below.get(&lane.id).copied();
        (lane.divider != divider).then(|| Lane { divider, ..lane.clone() })
    });
}

pub fn remove(map: &mut Map, id: LaneId) -> Result<(), EditError> {
    let index = map.lanes.index_of(id).ok_or(EditError::Unknown(Node::Lane(id)))?;
    let divider = map.lanes.remove(id).and_then(|lane| lane.divider);
    let above = index.checked_sub(1).and_then(|above| map.lanes.at(above)).map(|lane| lane.id);
    if let (Some(divider), Some(above)) = (divider, above.and_then(|above| map.lanes.get_mut(above))) {
        above.divider.get_or_insert(divider);
    }
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
