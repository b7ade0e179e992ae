//! Stages, and what hangs on them: spans that stretch and shrink, points that stay in journey order.

use std::collections::{BTreeMap, BTreeSet};

use super::{cards, curves, known, new_id, replace_all};
use crate::edit::EditError;
use crate::model::limits::{self, Bounded};
use crate::model::{Card, Map, Node, Rows, Spot, Stage, StageId};

pub fn add(map: &mut Map, mut row: Stage, at: usize) -> Result<Node, EditError> {
    row.within_limits()?;
    let before = order(map);
    row.id = StageId(new_id(&mut map.next_id, map.stages.len(), limits::STAGES)?);
    let id = row.id;
    map.stages.insert(at, sized(row));
    respan(map, &before, &BTreeSet::from([id]));
    Ok(Node::Stage(id))
}

pub fn set_all(map: &mut Map, rows: Vec<Stage>) -> Result<(), EditError> {
    replace_all(&mut map.stages, rows.into_iter().map(sized).collect(), Node::Stage)
}

pub fn shift(map: &mut Map, ids: &[StageId], to: usize) -> Result<(), EditError> {
    let before = order(map);
    let moving: BTreeSet<StageId> = ids.iter().copied().collect();
    if let Some(id) = moving.iter().find(|id| !map.stages.contains(**id)) {
        return Err(EditError::Unknown(Node::Stage(*id)));
    }
    let (moved, mut rows): (Vec<_>, Vec<_>) =
        map.stages.shared().iter().cloned().partition(|stage| moving.contains(&stage.id));
    let to = to.min(rows.len());
    rows.splice(to..to, moved);
    map.stages = Rows::from_shared(rows);
    respan(map, &before, &moving);
    curves::sort_all(map);
    Ok(())
}

pub fn remove(map: &mut Map, id: StageId) -> Result<(), EditError> {
    let before = order(map);
    known(map.stages.remove(id).is_some(), Node::Stage(id))?;
    let gone: BTreeSet<_> = map
        .cards
        .iter()
        .filter(|card| matches!(card.spot, Spot::Cell { stage, span, .. } if stage == id && span <= 1))
        .map(|card| card.id)
        .collect();
    cards::forget(map, &gone);
    respan(map, &before, &BTreeSet::from([id]));
    map.curves.update(|curve| {
        curve.points.iter().any(|point| point.stage == id).then(|| {
            let mut curve = curve.clone();
            curve.points.retain(|point| point.stage != id);
            curve
        })
    });
    Ok(())
}

fn order(map: &Map) -> Vec<StageId> {
    map.stages.iter().map(|stage| stage.id).collect()
}

/// Keeps every card that spans several stages over the stages it covered, after those `changed` came, went or moved.
///
/// The other stages a card covers still stand side by side, perhaps with changed ones among them. A changed one is
/// covered where it lies between them, or beside them when it was covered before. Where all of them moved they still
/// stand side by side.
fn respan(map: &mut Map, before: &[StageId], changed: &BTreeSet<StageId>) {
    let was: BTreeMap<StageId, usize> = before.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    let after = order(map);
    let is: BTreeMap<StageId, usize> = after.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    map.cards.update(|card| {
        let Spot::Cell { lane, stage, span } = card.spot else { return None };
        if span <= 1 {
            return None;
        }
        let covered = before.iter().skip(*was.get(&stage)?).take(usize::from(span));
        let places = |of_changed: bool| {
            let stages = covered.clone().filter(move |id| changed.contains(id) == of_changed);
            stages.filter_map(|id| is.get(id).copied()).collect::<BTreeSet<usize>>()
        };
        let (mut stayed, moved) = (places(false), places(true));
        if stayed.is_empty() {
            stayed.clone_from(&moved);
        }
        let (mut first, mut last) = (*stayed.first()?, *stayed.last()?);
        while let Some(before) = first.checked_sub(1).filter(|before| moved.contains(before)) {
            first = before;
        }
        while moved.contains(&(last + 1)) {
            last += 1;
        }
        let stage = *after.get(first)?;
        let span = u16::try_from(last - first + 1).unwrap_or(u16::MAX);
        let spot = Spot::Cell { lane, stage, span };
        (spot != card.spot).then(|| Card { spot, ..card.clone() })
    });
}

fn sized(stage: Stage) -> Stage {
    Stage { width: stage.width.map(|width| limits::clamp(width, &limits::STAGE_WIDTH)), ..stage }
}
