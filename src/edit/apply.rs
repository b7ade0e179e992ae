//! Carries out one edit, keeping the invariants of `model::check`.

mod cards;
mod curves;
mod lanes;
mod links;
mod merge;
mod people;
mod split;
mod stages;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Edit, EditError, Outcome};
use crate::model::limits::{self, Bounded};
use crate::model::{Card, Map, Node, Row, Rows};

/// Applies `edit`; where it cannot be applied the map stays as it was.
pub fn apply(map: &mut Map, edit: Edit) -> Result<Outcome, EditError> {
    let mut next = map.clone();
    let created = run(&mut next, edit)?;
    if !next.curves.same(&map.curves) {
        limits::points_in_all(&next.curves)?;
    }
    if !next.personas.same(&map.personas) || has_more_tags(&map.cards, &next.cards) {
        limits::entries_in_all(&next.personas, &next.cards)?;
    }
    *map = next;
    Ok(Outcome { created })
}

/// Whether there may be more tags than before. Looks into rows only where they are others than they were.
fn has_more_tags(before: &Rows<Card>, now: &Rows<Card>) -> bool {
    let (before, now) = (before.shared(), now.shared());
    let mut there = before.iter().zip(now);
    let new = now.get(before.len()..).unwrap_or_default();
    there.any(|(old, row)| !Arc::ptr_eq(old, row) && row.tags.len() > old.tags.len())
        || new.iter().any(|row| !row.tags.is_empty())
}

fn run(map: &mut Map, edit: Edit) -> Result<Option<Node>, EditError> {
    match edit {
        Edit::SetAbout(about) => {
            about.within_limits()?;
            map.about = Arc::new(about);
            Ok(None)
        }

        Edit::AddPersona { row, at } => people::add_persona(map, row, at).map(Some),
        Edit::SetPersona(row) => people::set_persona(map, row).map(|()| None),
        Edit::MovePersona { id, to } => people::move_persona(map, id, to).map(|()| None),
        Edit::RemovePersona(id) => people::remove_persona(map, id).map(|()| None),

        Edit::AddStage { row, at } => stages::add(map, row, at).map(Some),
        Edit::SetStage(row) => stages::set_all(map, vec![row]).map(|()| None),
        Edit::SetStages(rows) => stages::set_all(map, rows).map(|()| None),
        Edit::MoveStage { id, to } => stages::shift(map, &[id], to).map(|()| None),
        Edit::MoveStages { ids, to } => stages::shift(map, &ids, to).map(|()| None),
        Edit::RemoveStage(id) => stages::remove(map, id).map(|()| None),
        Edit::SplitStage { id, name, cards } => split::split(map, id, name, &cards).map(Some),
        Edit::MergeStage(id) => merge::merge(map, id).map(|()| None),

        Edit::AddLane { row, at } => lanes::add(map, row, at).map(Some),
        Edit::SetLane(row) => lanes::set_all(map, vec![row]).map(|()| None),
        Edit::SetLanes(rows) => lanes::set_all(map, rows).map(|()| None),
        Edit::MoveLane { id, to, side } => lanes::shift(map, id, to, side).map(|()| None),
        Edit::RemoveLane(id) => lanes::remove(map, id).map(|()| None),

        Edit::AddCard { row, at } => cards::add(map, row, at).map(Some),
        Edit::AddCards { rows, at } => cards::add_all(map, rows, at),
        Edit::SetCard(row) => cards::set(map, row).map(|()| None),
        Edit::SetCards(rows) => cards::set_all(map, rows).map(|()| None),
        Edit::DuplicateCards(ids) => cards::duplicate(map, &ids),
        Edit::MoveCards { ids, spot, at } => cards::shift(map, &ids, spot, at).map(|()| None),
        Edit::RemoveCards(ids) => cards::remove(map, &ids).map(|()| None),

        Edit::AddCurve(row) => curves::add(map, row).map(Some),
        Edit::SetCurve(row) => curves::set_all(map, vec![row]).map(|()| None),
        Edit::SetCurves(rows) => curves::set_all(map, rows).map(|()| None),
        Edit::MoveCurve { id, to } => curves::shift(map, id, to).map(|()| None),
        Edit::RemoveCurve(id) => curves::remove(map, id).map(|()| None),
        Edit::AddPoint { curve, point } => curves::add_point(map, curve, point).map(Some),
        Edit::SetPoint { curve, index, point } => curves::set_point(map, curve, index, point).map(Some),
        Edit::SetPoints(rows) => curves::set_points(map, rows).map(|()| None),
        Edit::RemovePoint { curve, index } => curves::remove_point(map, curve, index).map(|()| None),

        Edit::AddLink(row) => links::add(map, row).map(Some),
        Edit::SetLink(row) => links::set(map, row).map(|()| None),
        Edit::RemoveLink(id) => links::remove(map, id).map(|()| None),

        Edit::AddStakeholder { row, at } => people::add_stakeholder(map, row, at).map(Some),
        Edit::SetStakeholder(row) => people::set_stakeholder(map, row).map(|()| None),
        Edit::RemoveStakeholder(id) => people::remove_stakeholder(map, id).map(|()| None),
    }
}

/// An id for a new row, where the table of `rows` rows has room for one.
fn new_id(next_id: &mut u32, rows: usize, limit: usize) -> Result<u32, EditError> {
    let id = (*next_id).max(1);
    if rows >= limit {
        return Err(EditError::Full(limit));
    }
    // Two thousand million rows were made and removed: the counter is spent.
    if id > limits::LAST_ID {
        return Err(EditError::Full(limits::LAST_ID as usize));
    }
    *next_id = id.saturating_add(1);
    Ok(id)
}

/// Puts `row` in the place of the one with its id.
fn replace<T: Row + Bounded>(rows: &mut Rows<T>, row: T, node: Node) -> Result<(), EditError> {
    row.within_limits()?;
    let slot = rows.get_mut(row.id()).ok_or(EditError::Unknown(node))?;
    *slot = row;
    Ok(())
}

/// Puts every row in the place of the one with its id, in one pass over the table.
fn replace_all<T>(rows: &mut Rows<T>, new: Vec<T>, node: fn(T::Id) -> Node) -> Result<(), EditError>
where
    T: Row<Id: Ord> + Bounded + PartialEq,
{
    let mut by_id = BTreeMap::new();
    for row in new {
        row.within_limits()?;
        by_id.insert(row.id(), row);
    }
    let mut known = 0;
    rows.update(|old| {
        let row = by_id.get(&old.id())?;
        known += 1;
        (row != old).then(|| row.clone())
    });
    if known == by_id.len() {
        return Ok(());
    }
    let missing = by_id.keys().find(|id| !rows.contains(**id));
    missing.map_or(Ok(()), |id| Err(EditError::Unknown(node(*id))))
}

/// Whether `found` holds, as an error that names what is missing.
fn known(found: bool, node: Node) -> Result<(), EditError> {
    if found { Ok(()) } else { Err(EditError::Unknown(node)) }
}
