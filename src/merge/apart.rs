//! New rows of both sides told apart: two people who each add a card give it the same id.

use std::collections::{BTreeMap, VecDeque};

use crate::compare::{Ids, Table};
use crate::model::{Card, Curve, Lane, Link, Map, Persona, Stage, Stakeholder};

/// The map of theirs with ids that fit beside those of ours. What both added alike has the id it has in ours, what
/// they added under an id that ours gave to something else gets a new one.
pub fn told_apart(base: &Map, ours: &Map, theirs: &Map) -> Map {
    let next = base.next_id.max(ours.next_id).max(theirs.next_id).max(1);
    let mut apart = Apart { base, ours, ids: Ids::default(), next };
    let by_name = |name: &str| Some(name.trim().to_lowercase()).filter(|name| !name.is_empty());
    apart.find(theirs, |row: &Persona| by_name(&row.name), |_, _| true);
    apart.find(theirs, |row: &Stage| by_name(&row.name), |_, _| true);
    apart.find(theirs, |row: &Lane| by_name(&row.name), |ours, theirs| ours.kind == theirs.kind);
    apart.find(theirs, |row: &Stakeholder| by_name(&row.name), |_, _| true);
    let theirs = apart.apply(theirs);
    let alike = |ours: &Card, theirs: &Card| *ours == Card { id: ours.id, ..theirs.clone() };
    apart.find(&theirs, |row: &Card| Some((row.spot.lane(), row.spot.stage(), row.text.clone())), alike);
    let theirs = apart.apply(&theirs);
    apart.find(&theirs, |row: &Curve| Some((row.persona, row.view as u8, row.lane)), |_, _| true);
    let alike = |ours: &Link, theirs: &Link| *ours == Link { id: ours.id, ..theirs.clone() };
    apart.find(&theirs, |row: &Link| Some((row.from, row.to)), alike);
    let mut theirs = apart.apply(&theirs);
    theirs.next_id = if apart.next > next { apart.next } else { theirs.next_id };
    theirs
}

struct Apart<'a> {
    base: &'a Map,
    ours: &'a Map,
    ids: Ids,
    next: u32,
}

impl Apart<'_> {
    fn find<T: Table, K: Ord>(&mut self, theirs: &Map, key: impl Fn(&T) -> Option<K>, is_one: impl Fn(&T, &T) -> bool) {
        if T::of(theirs).same(T::of(self.base)) || T::of(self.ours).same(T::of(self.base)) {
            return;
        }
        let base: BTreeMap<u32, &T> = T::of(self.base).iter().map(|row| (row.number(), row)).collect();
        let mut ours: BTreeMap<u32, &T> = BTreeMap::new();
        let mut waiting: BTreeMap<K, VecDeque<&T>> = BTreeMap::new();
        for row in T::of(self.ours).iter().filter(|row| !base.contains_key(&row.number())) {
            ours.insert(row.number(), row);
        }
        let added = T::of(theirs).iter().filter(|row| !base.contains_key(&row.number()));
        // What is the same row under the same id needs no look at names.
        let (same, rest): (Vec<&T>, Vec<&T>) = added.partition(|row| ours.get(&row.number()) == Some(row));
        let same: BTreeMap<u32, ()> = same.iter().map(|row| (row.number(), ())).collect();
        for row in T::of(self.ours).iter().filter(|row| ours.contains_key(&row.number())) {
            if let Some(key) = key(row).filter(|_| !same.contains_key(&row.number())) {
                waiting.entry(key).or_default().push_back(row);
            }
        }
        for row in rest {
            let alike = key(row).and_then(|key| {
                let queue = waiting.get_mut(&key)?;
                let at = queue.iter().position(|other| is_one(other, row))?;
                queue.remove(at)
            });
            if let Some(other) = alike {
                self.ids.put::<T>(row.number(), other.number());
            } else if ours.contains_key(&row.number()) {
                self.ids.put::<T>(row.number(), self.next);
                self.next = self.next.saturating_add(1);
            }
        }
    }

    fn apply(&mut self, map: &Map) -> Map {
        std::mem::take(&mut self.ids).renumbered(map)
    }
}
