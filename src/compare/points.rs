//! The points of a curve, which have no ids: which of one curve is which of another.

use std::collections::{BTreeMap, VecDeque};

use super::fields::POINT;
use super::{FieldChange, Names};
use crate::diag::Message;
use crate::model::{CardId, Curve, CurvePoint, Fraction, StageId};

/// What two points that may be one have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Both(Option<CardId>, Fraction),
    Card(CardId),
    At(Fraction),
    Stage,
}

/// For each point of `from` the place of the same point in `to`: in the same stage, and there with the same cause and
/// position, else one of the two, else the next one in order.
pub fn matched(from: &[CurvePoint], to: &[CurvePoint]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; from.len()];
    let mut taken = vec![false; to.len()];
    let keys: [fn(&CurvePoint) -> Option<Key>; 4] = [
        |point| Some(Key::Both(point.card, point.at)),
        |point| point.card.map(Key::Card),
        |point| Some(Key::At(point.at)),
        |_| Some(Key::Stage),
    ];
    for key in keys {
        let mut waiting: BTreeMap<(StageId, Key), VecDeque<usize>> = BTreeMap::new();
        for (index, (point, taken)) in to.iter().zip(&taken).enumerate() {
            if let Some(key) = key(point).filter(|_| !taken) {
                waiting.entry((point.stage, key)).or_default().push_back(index);
            }
        }
        for (point, found) in from.iter().zip(&mut found) {
            if found.is_some() {
                continue;
            }
            let at = key(point).and_then(|key| waiting.get_mut(&(point.stage, key)));
            *found = at.and_then(VecDeque::pop_front);
            if let Some(taken) = found.and_then(|index| taken.get_mut(index)) {
                *taken = true;
            }
        }
    }
    found
}

/// The points that differ.
pub fn changes(before: &Curve, after: &Curve, old_names: &Names, names: &Names) -> Vec<FieldChange> {
    if before.points == after.points {
        return Vec::new();
    }
    let found = matched(&before.points, &after.points);
    let mut changes = Vec::new();
    let mut fresh = vec![true; after.points.len()];
    for (point, to) in before.points.iter().zip(found) {
        let at = Some(names.stage(point.stage));
        let nothing = || Message::new("compare-nothing");
        let Some((index, now)) = to.and_then(|index| Some((index, after.points.get(index)?))) else {
            let before = old_names.point(point);
            changes.push(FieldChange { field: "app-point", at, before, after: nothing() });
            continue;
        };
        if let Some(fresh) = fresh.get_mut(index) {
            *fresh = false;
        }
        for field in POINT.iter().filter(|field| !(field.same)(point, now)) {
            let (before, after) = ((field.say)(point, old_names), (field.say)(now, names));
            changes.push(FieldChange { field: field.name, at: at.clone(), before, after });
        }
    }
    for (point, _) in after.points.iter().zip(fresh).filter(|(_, fresh)| *fresh) {
        let (before, after) = (Message::new("compare-nothing"), names.point(point));
        changes.push(FieldChange { field: "app-point", at: Some(names.stage(point.stage)), before, after });
    }
    changes
}
