//! Cards: their places in cells and in the order of the map.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{known, new_id, replace, replace_all};
use crate::edit::EditError;
use crate::model::limits::{self, Bounded};
use crate::model::{Card, CardId, Curve, Map, Node, Rows, Spot};

pub fn add(map: &mut Map, mut row: Card, at: usize) -> Result<Node, EditError> {
    row.within_limits()?;
    row.spot = fit(map, row.spot)?;
    row.id = CardId(new_id(&mut map.next_id, map.cards.len(), limits::CARDS)?);
    let node = Node::Card(row.id);
    let index = place(map.cards.shared(), row.spot, at);
    map.cards.insert(index, row);
    Ok(node)
}

/// Returns the first of them.
pub fn add_all(map: &mut Map, rows: Vec<Card>, at: usize) -> Result<Option<Node>, EditError> {
    let Some(first) = rows.first().map(|row| row.spot) else { return Ok(None) };
    let mut made = None;
    let (mut with_first, mut last) = (Vec::new(), Vec::new());
    for (index, mut row) in rows.into_iter().enumerate() {
        row.within_limits()?;
        row.spot = fit(map, row.spot)?;
        row.id = CardId(new_id(&mut map.next_id, map.cards.len() + index, limits::CARDS)?);
        made.get_or_insert(Node::Card(row.id));
        let follows = match (first, row.spot) {
            (Spot::Cell { lane, stage, .. }, spot) => spot.is_in(lane, stage),
            (Spot::Parked { .. }, spot) => spot.stage().is_none(),
        };
        if follows { &mut with_first } else { &mut last }.push(Arc::new(row));
    }
    let index = place(map.cards.shared(), first, at);
    let mut cards = map.cards.shared().to_vec();
    cards.splice(index..index, with_first);
    cards.extend(last);
    map.cards = Rows::from_shared(cards);
    Ok(made)
}

pub fn set(map: &mut Map, mut row: Card) -> Result<(), EditError> {
    row.spot = fit(map, row.spot)?;
    let node = Node::Card(row.id);
    replace(&mut map.cards, row, node)
}

pub fn set_all(map: &mut Map, mut rows: Vec<Card>) -> Result<(), EditError> {
    // Most edits leave cards where they are, and those spots are known to be right.
    let spots: BTreeMap<CardId, Spot> = map.cards.iter().map(|card| (card.id, card.spot)).collect();
    for row in &mut rows {
        if spots.get(&row.id) != Some(&row.spot) {
            row.spot = fit(map, row.spot)?;
        }
    }
    replace_all(&mut map.cards, rows, Node::Card)
}

/// Returns the first copy.
pub fn duplicate(map: &mut Map, ids: &[CardId]) -> Result<Option<Node>, EditError> {
    let wanted: BTreeSet<CardId> = ids.iter().copied().collect();
    let mut made = None;
    let mut rows = Vec::with_capacity(map.cards.len() + wanted.len());
    let mut there = BTreeSet::new();
    for card in map.cards.shared() {
        rows.push(Arc::clone(card));
        if wanted.contains(&card.id) {
            there.insert(card.id);
            let id = CardId(new_id(&mut map.next_id, map.cards.len() + there.len() - 1, limits::CARDS)?);
            made.get_or_insert(Node::Card(id));
            rows.push(Arc::new(Card { id, ..Card::clone(card) }));
        }
    }
    if let Some(id) = wanted.difference(&there).next() {
        return Err(EditError::Unknown(Node::Card(*id)));
    }
    map.cards = Rows::from_shared(rows);
    Ok(made)
}

pub fn shift(map: &mut Map, ids: &[CardId], spot: Spot, at: usize) -> Result<(), EditError> {
    let wanted: BTreeSet<CardId> = ids.iter().copied().collect();
    let mut rows = Vec::with_capacity(map.cards.len());
    let mut moving = BTreeMap::new();
    for card in map.cards.shared() {
        if wanted.contains(&card.id) {
            moving.insert(card.id, card);
        } else {
            rows.push(Arc::clone(card));
        }
    }
    let mut moved = Vec::with_capacity(moving.len());
    let mut placed = BTreeSet::new();
    for id in ids {
        let card = moving.get(id).ok_or(EditError::Unknown(Node::Card(*id)))?;
        if placed.insert(*id) {
            let spot = fit(map, landing(card.spot, spot))?;
            moved.push(Arc::new(Card { spot, ..Card::clone(card) }));
        }
    }
    let index = place(&rows, spot, at);
    rows.splice(index..index, moved);
    map.cards = Rows::from_shared(rows);
    Ok(())
}

pub fn remove(map: &mut Map, ids: &[CardId]) -> Result<(), EditError> {
    let gone: BTreeSet<CardId> = ids.iter().copied().collect();
    let there: BTreeSet<CardId> = map.cards.iter().map(|card| card.id).filter(|id| gone.contains(id)).collect();
    if let Some(id) = gone.difference(&there).next() {
        return Err(EditError::Unknown(Node::Card(*id)));
    }
    forget(map, &gone);
    Ok(())
}

/// Takes the cards off the map, and their links; curve points stay and forget them.
pub fn forget(map: &mut Map, gone: &BTreeSet<CardId>) {
    if gone.is_empty() {
        return;
    }
    map.cards.retain(|card| !gone.contains(&card.id));
    map.links.retain(|link| !gone.contains(&link.from) && !gone.contains(&link.to));
    map.curves.update(|curve| {
        curve.points.iter().any(|point| point.card.is_some_and(|card| gone.contains(&card))).then(|| {
            let mut points = curve.points.clone();
            for point in &mut points {
                point.card = point.card.filter(|card| !gone.contains(card));
            }
            Curve { points, ..curve.clone() }
        })
    });
}

/// The spot with its span drawn into the map; an error where lane or stage are unknown.
fn fit(map: &Map, spot: Spot) -> Result<Spot, EditError> {
    if let Some(lane) = spot.lane() {
        known(map.lanes.contains(lane), Node::Lane(lane))?;
    }
    match spot {
        Spot::Cell { lane, stage, span } => {
            let index = map.stages.index_of(stage).ok_or(EditError::Unknown(Node::Stage(stage)))?;
            let room = u16::try_from(map.stages.len() - index).unwrap_or(u16::MAX);
            Ok(Spot::Cell { lane, stage, span: span.clamp(1, room.max(1)) })
        }
        Spot::Parked { .. } => Ok(spot),
    }
}

/// Where a card that was at `from` goes: a target of one cell leaves it its own span.
fn landing(from: Spot, target: Spot) -> Spot {
    match (from, target) {
        (Spot::Cell { span, .. }, Spot::Cell { lane, stage, span: 0 | 1 }) => Spot::Cell { lane, stage, span },
        _ => target,
    }
}

/// The index in the table that is place `at` among the cards of the spot.
fn place(cards: &[Arc<Card>], spot: Spot, at: usize) -> usize {
    let beside = |card: &Arc<Card>| match (spot, card.spot) {
        (Spot::Cell { lane, stage, .. }, other) => other.is_in(lane, stage),
        (Spot::Parked { .. }, Spot::Parked { .. }) => true,
        (Spot::Parked { .. }, Spot::Cell { .. }) => false,
    };
    let mut after_last = cards.len();
    for (seen, (index, _)) in cards.iter().enumerate().filter(|(_, card)| beside(card)).enumerate() {
        if seen == at {
            return index;
        }
        after_last = index + 1;
    }
    after_last
}
