//! The points of a curve merged one by one.

use std::collections::BTreeMap;

use super::conflict::{Conflict, Judge, Key, REMOVAL, Side};
use super::rows::{Row, merge_fields};
use crate::compare::{Names, POINT, Table, matched};
use crate::diag::{Arg, Message};
use crate::model::{Curve, CurvePoint, Fraction, StageId};

/// Gives `into` the points of both sides. Points have no ids: which is which is told by stage, cause and position.
pub fn merge_points((was, ours, theirs): Row<Curve>, into: &mut Curve, judge: &mut Judge) {
    let before = was.map(|curve| curve.points.as_slice()).unwrap_or_default();
    if ours.points == theirs.points || before == theirs.points {
        return;
    }
    if before == ours.points {
        into.points.clone_from(&theirs.points);
        return;
    }
    let mut merge = Merge { curve: ours, name: ours.name(&judge.ours), judge, points: Vec::new() };
    let (here, there) = (matched(before, &ours.points), matched(before, &theirs.points));
    for (nth, (point, (our, their))) in before.iter().zip(here.iter().zip(&there)).enumerate() {
        let our = our.and_then(|index| ours.points.get(index));
        let their = their.and_then(|index| theirs.points.get(index));
        match (our, their) {
            (Some(our), Some(their)) => merge.both(Some(point), our, their, nth),
            (Some(our), None) => merge.removed(point, our, Side::Theirs, nth),
            (None, Some(their)) => merge.removed(point, their, Side::Ours, nth),
            (None, None) => {}
        }
    }
    let mut added: BTreeMap<(StageId, Fraction), &CurvePoint> = BTreeMap::new();
    for point in fresh(&theirs.points, &there) {
        if let Some(other) = added.insert((point.stage, point.at), point) {
            merge.points.push(other.clone());
        }
    }
    for (nth, point) in fresh(&ours.points, &here).enumerate() {
        match added.remove(&(point.stage, point.at)) {
            Some(their) => merge.both(None, point, their, before.len() + nth),
            None => merge.points.push(point.clone()),
        }
    }
    merge.points.extend(added.into_values().cloned());
    into.points = merge.points;
}

/// The points that no earlier one has become.
fn fresh<'a>(points: &'a [CurvePoint], found: &[Option<usize>]) -> impl Iterator<Item = &'a CurvePoint> {
    let mut is_old = vec![false; points.len()];
    for index in found.iter().flatten() {
        if let Some(old) = is_old.get_mut(*index) {
            *old = true;
        }
    }
    points.iter().zip(is_old).filter(|(_, old)| !old).map(|(point, _)| point)
}

struct Merge<'a, 'b, 'c> {
    curve: &'a Curve,
    name: Message,
    judge: &'b mut Judge<'c>,
    points: Vec<CurvePoint>,
}

impl Merge<'_, '_, '_> {
    /// A point that both sides have.
    fn both(&mut self, was: Option<&CurvePoint>, ours: &CurvePoint, theirs: &CurvePoint, nth: usize) {
        let mut point = ours.clone();
        let at = self.judge.ours.stage(ours.stage);
        merge_fields(POINT, (was, ours, theirs), &mut point, |field| {
            let row = (Curve::KIND, &self.name);
            self.judge.ask_field(self.curve.node(), row, field, (ours, theirs), Some(at.clone()), nth)
        });
        self.points.push(point);
    }

    /// A point that one side removed.
    fn removed(&mut self, was: &CurvePoint, point: &CurvePoint, without: Side, nth: usize) {
        if was == point {
            return;
        }
        let differ = POINT.iter().filter(|field| !(field.same)(was, point)).map(|field| Message::new(field.name));
        let wanted = Message::new("merge-changed").with("fields", Arg::Said(differ.collect()));
        let removed = Message::new("merge-removed");
        let (ours, theirs) = match without {
            Side::Ours => (removed, wanted),
            Side::Theirs => (wanted, removed),
        };
        let names: &Names = &self.judge.ours;
        let at = Some(names.stage(point.stage));
        let key = Key { node: self.curve.node(), field: REMOVAL, nth };
        let name = self.name.clone();
        let conflict = Conflict { key, kind: Curve::KIND, name, at, ours, theirs, their_picture: None };
        if self.judge.ask(conflict) != Some(without) {
            self.points.push(point.clone());
        }
    }
}
