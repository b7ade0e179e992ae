//! Two neighbouring stages become one, with everything on both.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{curves, replace};
use crate::edit::EditError;
use crate::model::limits::Excess;
use crate::model::{Card, Curve, Fraction, LaneId, Map, Node, Rows, Spot, Stage, StageId};

pub fn merge(map: &mut Map, id: StageId) -> Result<(), EditError> {
    let index = map.stages.index_of(id).ok_or(EditError::Unknown(Node::Stage(id)))?;
    let first = map.stages.at(index).ok_or(EditError::Unknown(Node::Stage(id)))?;
    let Some(second) = map.stages.at(index + 1) else { return Err(EditError::NoNextStage) };
    let (gone, whole) = (second.id, joined(first, second));
    let places: BTreeMap<StageId, usize> =
        map.stages.iter().enumerate().map(|(place, stage)| (stage.id, place)).collect();
    // Shorter by the stage that is gone, where a card covered both.
    let spot = |spot: Spot| match spot {
        Spot::Cell { lane, stage, span } => {
            let begins = places.get(&stage).copied().unwrap_or_default();
            let covers_both = begins <= index && index + 1 < begins + usize::from(span);
            let stage = if stage == gone { id } else { stage };
            Spot::Cell { lane, stage, span: span.saturating_sub(u16::from(covers_both)) }
        }
        Spot::Parked { .. } => spot,
    };
    let moved = |card: Arc<Card>| match spot(card.spot) {
        same if same == card.spot => card,
        spot => Arc::new(Card { spot, ..Card::clone(&card) }),
    };
    map.cards = Rows::from_shared(in_order(map.cards.shared(), id, gone).into_iter().map(moved).collect());
    map.curves.update(|curve| {
        curve.points.iter().any(|point| point.stage == id || point.stage == gone).then(|| {
            let mut curve: Curve = curve.clone();
            for point in &mut curve.points {
                let start = match point.stage {
                    stage if stage == id => 0.0,
                    stage if stage == gone => 0.5,
                    _ => continue,
                };
                point.stage = id;
                point.at = Fraction::new(start + point.at.value() / 2.0).unwrap_or_default();
            }
            curve
        })
    });
    map.stages.remove(gone);
    replace(&mut map.stages, whole, Node::Stage(id))?;
    curves::sort_all(map);
    let is_full = |curve: &Curve| curve.points.len() > crate::model::limits::POINTS;
    if map.curves.iter().any(is_full) { Err(Excess::Points.into()) } else { Ok(()) }
}

/// The cards in an order in which those of the second stage follow those of the first in every lane.
fn in_order(cards: &[Arc<Card>], first: StageId, second: StageId) -> Vec<Arc<Card>> {
    let mut last: BTreeMap<LaneId, usize> = BTreeMap::new();
    for (index, card) in cards.iter().enumerate() {
        if let Spot::Cell { lane, stage, .. } = card.spot
            && stage == first
        {
            last.insert(lane, index);
        }
    }
    let mut ordered = Vec::with_capacity(cards.len());
    let mut waiting: BTreeMap<LaneId, Vec<Arc<Card>>> = BTreeMap::new();
    for (index, card) in cards.iter().enumerate() {
        let lane = card.spot.lane().filter(|_| card.spot.stage() == Some(second));
        match lane.filter(|lane| last.get(lane).is_some_and(|last| index < *last)) {
            Some(lane) => waiting.entry(lane).or_default().push(Arc::clone(card)),
            None => ordered.push(Arc::clone(card)),
        }
        if let Some(lane) = card.spot.lane().filter(|lane| last.get(lane) == Some(&index)) {
            ordered.extend(waiting.remove(&lane).unwrap_or_default());
        }
    }
    ordered
}

/// The first stage with the texts of both.
fn joined(first: &Stage, second: &Stage) -> Stage {
    let text = |a: &str, b: &str, between: &str| match (a.trim(), b.trim()) {
        ("", b) => b.to_owned(),
        (a, "") => a.to_owned(),
        (a, b) if a == b => a.to_owned(),
        (a, b) => format!("{a}{between}{b}"),
    };
    Stage {
        name: text(&first.name, &second.name, " / "),
        caption: text(&first.caption, &second.caption, " / "),
        duration: text(&first.duration, &second.duration, " + "),
        phase: if first.phase.trim().is_empty() { second.phase.clone() } else { first.phase.clone() },
        color: first.color.or(second.color),
        width: first.width.max(second.width),
        ..first.clone()
    }
}
