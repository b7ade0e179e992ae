//! The order of merged rows: both sides' moves and additions together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::conflict::{Conflict, Judge, Key, Side};
use super::rows::Sides;
use crate::compare::{MOVED_TO, Names, Table, behind, moved};
use crate::model::Rows;

/// The numbers of the rows of both sides, in an order that has what each of them moved where they put it. Rows that
/// both moved, each behind another one, are asked about.
pub fn woven<T: Table>(tables: Sides<Rows<T>>, merged: &BTreeMap<u32, Arc<T>>, judge: &mut Judge) -> Vec<u32> {
    let numbers = |rows: &Rows<T>| rows.iter().map(Table::number).collect::<Vec<u32>>();
    let (base, ours, theirs) = (numbers(tables.base), numbers(tables.ours), numbers(tables.theirs));
    let place: BTreeMap<u32, usize> = base.iter().enumerate().map(|(index, number)| (*number, index)).collect();
    let (here, there): (BTreeSet<u32>, BTreeSet<u32>) =
        (ours.iter().copied().collect(), theirs.iter().copied().collect());
    let is_common = |number: &u32| place.contains_key(number) && here.contains(number) && there.contains(number);
    let common = |side: &[u32]| side.iter().copied().filter(is_common).collect::<Vec<u32>>();
    let (our_run, their_run) = (common(&ours), common(&theirs));
    let places = |run: &[u32]| run.iter().filter_map(|number| place.get(number).copied()).collect::<Vec<usize>>();
    let (our_places, their_places) = (places(&our_run), places(&their_run));
    if their_places.is_sorted() || our_run == their_run {
        let is_ours_alone = |number: u32| !there.contains(&number) && !place.contains_key(&number);
        return Chain::of(&ours).with(&theirs, is_ours_alone);
    }
    if our_places.is_sorted() {
        return Chain::of(&theirs).with(&ours, |_| false);
    }
    let set = |run: &[u32], places: &[usize]| -> BTreeSet<u32> {
        run.iter().zip(moved(places)).filter(|(_, moved)| *moved).map(|(number, _)| *number).collect()
    };
    let (ours_moved, theirs_moved) = (set(&our_run, &our_places), set(&their_run, &their_places));
    let (our_before, their_before) = (neighbours(tables.ours, &our_run), neighbours(tables.theirs, &their_run));
    let mut chain = Chain::of(&ours);
    let mut last = 0;
    for number in &their_run {
        if theirs_moved.contains(number) {
            let is_both = ours_moved.contains(number);
            let (our, their) = (our_before.get(number), their_before.get(number));
            let is_theirs = match (our, their) {
                _ if !is_both => true,
                // Each put it elsewhere among the same rows.
                (Some((our_group, our)), Some((their_group, their))) if our_group == their_group && our != their => {
                    merged.get(number).is_some_and(|row| ask(row.as_ref(), (*our, *their), merged, judge))
                }
                _ => false,
            };
            if is_theirs {
                chain.remove(*number);
                chain.put(last, *number);
            }
        }
        last = *number;
    }
    let is_ours_alone = |number: u32| !there.contains(&number) && !place.contains_key(&number);
    chain.with(&theirs, is_ours_alone)
}

/// For each row the group it is in order within, and the row before it there.
fn neighbours<T: Table>(rows: &Rows<T>, run: &[u32]) -> BTreeMap<u32, (T::Group, Option<u32>)> {
    let by_number: BTreeMap<u32, &T> = rows.iter().map(|row| (row.number(), row)).collect();
    let mut last: BTreeMap<T::Group, u32> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for number in run {
        let Some(row) = by_number.get(number) else { continue };
        let before = last.insert(row.group(), *number);
        found.insert(*number, (row.group(), before));
    }
    found
}

/// Whether the row goes where they put it.
fn ask<T: Table>(
    row: &T,
    (our, their): (Option<u32>, Option<u32>),
    merged: &BTreeMap<u32, Arc<T>>,
    judge: &mut Judge,
) -> bool {
    let say = |number: Option<u32>, names: &Names| {
        behind(number.and_then(|number| merged.get(&number)).map(Arc::as_ref), names)
    };
    let (ours, theirs) = (say(our, &judge.ours), say(their, &judge.theirs));
    let key = Key { node: row.node(), field: MOVED_TO, nth: 0 };
    let name = row.name(&judge.ours);
    let conflict = Conflict { key, kind: T::KIND, name, at: None, ours, theirs, their_picture: None };
    judge.ask(conflict) == Some(Side::Theirs)
}

/// Numbers in a row, linked so that one can be put anywhere at once. 0 is before the first.
struct Chain {
    next: BTreeMap<u32, u32>,
    previous: BTreeMap<u32, u32>,
}

impl Chain {
    fn of(numbers: &[u32]) -> Chain {
        let mut chain = Chain { next: BTreeMap::new(), previous: BTreeMap::new() };
        let mut last = 0;
        for number in numbers {
            chain.put(last, *number);
            last = *number;
        }
        chain
    }

    fn put(&mut self, behind: u32, number: u32) {
        let next = self.next.insert(behind, number);
        self.previous.insert(number, behind);
        if let Some(next) = next {
            self.next.insert(number, next);
            self.previous.insert(next, number);
        }
    }

    fn remove(&mut self, number: u32) {
        let Some(before) = self.previous.remove(&number) else { return };
        match self.next.remove(&number) {
            Some(next) => {
                self.next.insert(before, next);
                self.previous.insert(next, before);
            }
            None => {
                self.next.remove(&before);
            }
        }
    }

    /// Everything in order, with what only `other` has behind what it stands behind there, and behind those that
    /// follow there and `give_way`.
    fn with(mut self, other: &[u32], give_way: impl Fn(u32) -> bool) -> Vec<u32> {
        let mut last = 0;
        for number in other {
            if !self.previous.contains_key(number) {
                let mut behind = last;
                while let Some(next) = self.next.get(&behind).filter(|next| give_way(**next)) {
                    behind = *next;
                }
                self.put(behind, *number);
            }
            last = *number;
        }
        let mut all = Vec::with_capacity(self.previous.len());
        let mut at = 0;
        while let Some(next) = self.next.get(&at) {
            all.push(*next);
            at = *next;
        }
        all
    }
}
