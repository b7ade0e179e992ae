//! Emotion curves and their points, always in journey order.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::{known, new_id, replace_all};
use crate::edit::EditError;
use crate::model::limits::{self, Bounded, Excess};
use crate::model::{Curve, CurveId, CurvePoint, LaneKind, Map, Node, StageId};

pub fn add(map: &mut Map, row: Curve) -> Result<Node, EditError> {
    row.within_limits()?;
    let mut row = checked(map, row)?;
    row.id = CurveId(new_id(&mut map.next_id, map.curves.len(), limits::CURVES)?);
    let node = Node::Curve(row.id);
    map.curves.push(row);
    Ok(node)
}

pub fn set_all(map: &mut Map, rows: Vec<Curve>) -> Result<(), EditError> {
    let rows = rows.into_iter().map(|row| checked(map, row)).collect::<Result<_, _>>()?;
    replace_all(&mut map.curves, rows, Node::Curve)
}

pub fn shift(map: &mut Map, id: CurveId, to: usize) -> Result<(), EditError> {
    known(map.curves.move_to(id, to), Node::Curve(id))
}

pub fn remove(map: &mut Map, id: CurveId) -> Result<(), EditError> {
    known(map.curves.remove(id).is_some(), Node::Curve(id))
}

pub fn add_point(map: &mut Map, id: CurveId, point: CurvePoint) -> Result<Node, EditError> {
    check_point(map, &point)?;
    let order = order(map);
    let curve = map.curves.get_mut(id).ok_or(EditError::Unknown(Node::Curve(id)))?;
    if curve.points.len() >= limits::POINTS {
        return Err(Excess::Points.into());
    }
    let index = insert(curve, point, &order);
    curve.within_limits()?;
    Ok(Node::Point { curve: id, index })
}

pub fn set_point(map: &mut Map, id: CurveId, index: usize, point: CurvePoint) -> Result<Node, EditError> {
    check_point(map, &point)?;
    let order = order(map);
    let curve = map.curves.get_mut(id).ok_or(EditError::Unknown(Node::Curve(id)))?;
    let slot = curve.points.get_mut(index).ok_or(EditError::Unknown(Node::Point { curve: id, index }))?;
    let stays = key(slot, &order) == key(&point, &order);
    let index = if stays {
        *slot = point;
        index
    } else {
        curve.points.remove(index);
        insert(curve, point, &order)
    };
    curve.within_limits()?;
    Ok(Node::Point { curve: id, index })
}

pub fn set_points(map: &mut Map, rows: Vec<(CurveId, usize, CurvePoint)>) -> Result<(), EditError> {
    let mut changed: BTreeMap<CurveId, Curve> = BTreeMap::new();
    for (id, index, point) in rows {
        if let Entry::Vacant(place) = changed.entry(id) {
            place.insert(map.curves.get(id).ok_or(EditError::Unknown(Node::Curve(id)))?.clone());
        }
        let curve = changed.get_mut(&id).ok_or(EditError::Unknown(Node::Curve(id)))?;
        *curve.points.get_mut(index).ok_or(EditError::Unknown(Node::Point { curve: id, index }))? = point;
    }
    set_all(map, changed.into_values().collect())
}

pub fn remove_point(map: &mut Map, id: CurveId, index: usize) -> Result<(), EditError> {
    let there = map.curves.get(id).ok_or(EditError::Unknown(Node::Curve(id)))?.points.len();
    known(index < there, Node::Point { curve: id, index })?;
    if let Some(curve) = map.curves.get_mut(id) {
        curve.points.remove(index);
    }
    Ok(())
}

/// Puts the points of every curve back into journey order after the stages changed theirs.
pub fn sort_all(map: &mut Map) {
    let order = order(map);
    map.curves.update(|curve| {
        let sorted = curve.points.is_sorted_by_key(|point| key(point, &order));
        (!sorted).then(|| in_order(curve.clone(), &order))
    });
}

type Order = BTreeMap<StageId, usize>;

fn order(map: &Map) -> Order {
    map.stages.iter().enumerate().map(|(index, stage)| (stage.id, index)).collect()
}

fn key(point: &CurvePoint, order: &Order) -> (Option<usize>, crate::model::Fraction) {
    (order.get(&point.stage).copied(), point.at)
}

fn in_order(mut curve: Curve, order: &Order) -> Curve {
    curve.points.sort_by_key(|point| key(point, order));
    curve
}

/// Puts a point after those that come before it or at the very same place; returns its index.
fn insert(curve: &mut Curve, point: CurvePoint, order: &Order) -> usize {
    let place = key(&point, order);
    let index = curve.points.partition_point(|other| key(other, order) <= place);
    curve.points.insert(index, point);
    index
}

fn checked(map: &Map, mut row: Curve) -> Result<Curve, EditError> {
    known(map.personas.contains(row.persona), Node::Persona(row.persona))?;
    if let Some(id) = row.lane {
        let lane = map.lanes.get(id).ok_or(EditError::Unknown(Node::Lane(id)))?;
        row.lane = Some(id).filter(|_| lane.kind == LaneKind::Emotion);
    }
    for point in &row.points {
        check_point(map, point)?;
    }
    Ok(in_order(row, &order(map)))
}

fn check_point(map: &Map, point: &CurvePoint) -> Result<(), EditError> {
    known(map.stages.contains(point.stage), Node::Stage(point.stage))?;
    match point.card {
        Some(card) => known(map.cards.contains(card), Node::Card(card)),
        None => Ok(()),
    }
}
