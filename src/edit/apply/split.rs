//! One stage becomes two, and everything on it goes to one half or covers both.

use std::collections::BTreeSet;

use super::{curves, new_id};
use crate::edit::EditError;
use crate::model::limits::{self, Bounded};
use crate::model::{Card, CardId, Curve, CurvePoint, Fraction, Map, Node, Spot, Stage, StageId};

pub fn split(map: &mut Map, id: StageId, name: String, cards: &[CardId]) -> Result<Node, EditError> {
    let index = map.stages.index_of(id).ok_or(EditError::Unknown(Node::Stage(id)))?;
    let first = map.stages.get(id).ok_or(EditError::Unknown(Node::Stage(id)))?;
    let row = Stage { phase: first.phase.clone(), color: first.color, width: first.width, ..Stage::named(name) };
    row.within_limits()?;
    let wanted: BTreeSet<CardId> = cards.iter().copied().collect();
    let (mut going, mut staying) = (BTreeSet::new(), BTreeSet::new());
    for card in map.cards.iter().filter(|card| card.spot.stage() == Some(id)) {
        if wanted.contains(&card.id) { &mut going } else { &mut staying }.insert(card.id);
    }
    let places: std::collections::BTreeMap<StageId, usize> =
        map.stages.iter().enumerate().map(|(place, stage)| (stage.id, place)).collect();
    let second = StageId(new_id(&mut map.next_id, map.stages.len(), limits::STAGES)?);
    map.stages.insert(index + 1, Stage { id: second, ..row });

    map.cards.update(|card| {
        let Spot::Cell { lane, stage, span } = card.spot else { return None };
        let spot = if going.contains(&card.id) {
            Spot::Cell { lane, stage: second, span }
        } else {
            let begins = *places.get(&stage)?;
            let covers = begins <= index && index < begins + usize::from(span);
            // What lies in this stage alone lies in one half of it.
            let both = covers && (span > 1 || begins < index);
            Spot::Cell { lane, stage, span: span.saturating_add(u16::from(both)) }
        };
        (spot != card.spot).then(|| Card { spot, ..card.clone() })
    });
    map.curves.update(|curve| {
        let here = curve.points.iter().filter(|point| point.stage == id).count();
        (here > 0).then(|| {
            let mut curve: Curve = curve.clone();
            for point in curve.points.iter_mut().filter(|point| point.stage == id) {
                let by_card = point.card.and_then(|card| half_of_card(card, &going, &staying));
                place(point, second, by_card, here == 1);
            }
            curve
        })
    });
    curves::sort_all(map);
    Ok(Node::Stage(second))
}

/// Whether the card goes to the second half; `None` where it is elsewhere.
fn half_of_card(card: CardId, going: &BTreeSet<CardId>, staying: &BTreeSet<CardId>) -> Option<bool> {
    if going.contains(&card) { Some(true) } else { staying.contains(&card).then_some(false) }
}

/// Puts a point of the stage into a half: as far along it as it was along the whole.
fn place(point: &mut CurvePoint, second: StageId, by_card: Option<bool>, alone: bool) {
    let at = point.at.value();
    // The one point in the middle told of the stage as a whole; on the border it would tell of neither half.
    let stands_for_all = alone && point.at == Fraction::HALF;
    let lies_in_second = at > 0.5;
    let is_second = by_card.unwrap_or(lies_in_second);
    if is_second == lies_in_second && !stands_for_all {
        let start = if is_second { 0.5 } else { 0.0 };
        point.at = Fraction::new((at - start) * 2.0).unwrap_or_default();
    }
    if is_second {
        point.stage = second;
    }
}
