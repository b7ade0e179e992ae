//! Finds which row of one map is which row of another, also where the two were made apart.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Table;
use super::ids::Ids;
use crate::model::{Card, Curve, Lane, Link, Map, Persona, Rows, Spot, Stage, Stakeholder};

/// The map `a` with the ids of `b` on the rows that are the same in both, and ids that `b` has not on the others.
///
/// Maps of one origin share their ids, so a row is the one with its id. That they are of one origin shows in their
/// ids: of those that both have, at least half still name the same. Otherwise, and for what is left, stages, lanes and
/// people are found by name, lanes then by kind, cards by text in their cell and then anywhere, curves by persona and
/// view, links by their ends.
pub fn aligned(a: &Map, b: &Map) -> Map {
    let by_id = are_of_one_origin(a, b);
    let mut pairs = Pairs { ids: Ids::default(), next: a.next_id.max(b.next_id), by_id };
    let spoken = |text: &str| Some(folded(text)).filter(|text| !text.is_empty());
    pairs.find(a, b, |_: &Persona, _| true, &[&|row: &Persona| spoken(&row.name)]);
    pairs.find(a, b, |_: &Stage, _| true, &[&|row: &Stage| spoken(&row.name)]);
    pairs.find(
        a,
        b,
        |_: &Lane, _| true,
        &[&|row: &Lane| spoken(&row.name), &|row: &Lane| Some(format!("{:?}", row.kind))],
    );
    pairs.find(a, b, |_: &Stakeholder, _| true, &[&|row: &Stakeholder| spoken(&row.name)]);
    let a = pairs.apply(a);
    let in_cell = |row: &Card| spoken(&row.text).map(|text| format!("{:?} {text}", place(row)));
    pairs.find(&a, b, related, &[&in_cell, &|row: &Card| spoken(&row.text)]);
    let a = pairs.apply(&a);
    let same_curve = |one: &Curve, other: &Curve| one.persona == other.persona || one.view == other.view;
    pairs.find(&a, b, same_curve, &[&|row: &Curve| Some(format!("{:?} {:?}", row.persona, row.view))]);
    let same_link = |one: &Link, other: &Link| one.from == other.from || one.to == other.to;
    pairs.find(&a, b, same_link, &[&|row: &Link| Some(format!("{:?} {:?}", row.from, row.to))]);
    let mut a = pairs.apply(&a);
    a.next_id = pairs.next;
    a
}

/// A text as it is compared: without case, spaces at the ends, and line ends.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn place(card: &Card) -> Spot {
    match card.spot {
        Spot::Cell { lane, stage, .. } => Spot::cell(lane, stage),
        Spot::Parked { .. } => card.spot,
    }
}

/// Whether two cards with one id are one card: it stayed in its place, or kept a word. Two people who each add a card
/// to their copy of a map give it the same id.
fn related(one: &Card, other: &Card) -> bool {
    if place(one) == place(other) || one.text == other.text {
        return true;
    }
    let words = |text: &str| folded(text).split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
    let (one, other) = (words(&one.text), words(&other.text));
    one.intersection(&other).count() * 2 >= one.len().min(other.len())
}

fn are_of_one_origin(a: &Map, b: &Map) -> bool {
    let mut votes = Votes { a, b, same: 0, shared: 0 };
    votes.table(|row: &Persona| &row.name);
    votes.table(|row: &Stage| &row.name);
    votes.table(|row: &Lane| &row.name);
    votes.table(|row: &Card| &row.text);
    votes.same * 2 >= votes.shared
}

struct Votes<'a> {
    a: &'a Map,
    b: &'a Map,
    same: usize,
    shared: usize,
}

impl Votes<'_> {
    fn table<T: Table>(&mut self, name: fn(&T) -> &String) {
        let there: BTreeMap<u32, &T> = T::of(self.b).iter().map(|row| (row.number(), row)).collect();
        for row in T::of(self.a).iter() {
            if let Some(other) = there.get(&row.number()) {
                self.shared += 1;
                self.same += usize::from(name(row) == name(other));
            }
        }
    }
}

/// What has been found so far.
struct Pairs {
    ids: Ids,
    next: u32,
    by_id: bool,
}

/// What rows of both maps may have in common; `None` where a row has nothing of the kind.
type Key<'a, T> = &'a dyn Fn(&T) -> Option<String>;

impl Pairs {
    fn find<T: Table>(&mut self, a: &Map, b: &Map, is_one: impl Fn(&T, &T) -> bool, keys: &[Key<T>]) {
        let (rows, there): (&Rows<T>, &Rows<T>) = (T::of(a), T::of(b));
        let by_number: BTreeMap<u32, &T> = there.iter().map(|row| (row.number(), row)).collect();
        let mut found: BTreeMap<u32, u32> = BTreeMap::new();
        if self.by_id {
            let same = rows.iter().filter(|row| by_number.get(&row.number()).is_some_and(|other| is_one(row, other)));
            found.extend(same.map(|row| (row.number(), row.number())));
        }
        let mut taken: BTreeSet<u32> = found.values().copied().collect();
        for key in keys {
            let mut waiting: BTreeMap<String, VecDeque<u32>> = BTreeMap::new();
            for row in there.iter().filter(|row| !taken.contains(&row.number())) {
                if let Some(key) = key(row) {
                    waiting.entry(key).or_default().push_back(row.number());
                }
            }
            for row in rows.iter() {
                if found.contains_key(&row.number()) {
                    continue;
                }
                if let Some(other) = key(row).and_then(|key| waiting.get_mut(&key)).and_then(VecDeque::pop_front) {
                    found.insert(row.number(), other);
                    taken.insert(other);
                }
            }
        }
        for row in rows.iter() {
            let from = row.number();
            match found.get(&from) {
                Some(to) => self.ids.put::<T>(from, *to),
                // Its own id is somebody else's there, or will be here.
                None => {
                    let to = self.next.max(1);
                    self.ids.put::<T>(from, to);
                    self.next = to.saturating_add(1);
                }
            }
        }
    }

    /// The map with what was found since the last time.
    fn apply(&mut self, map: &Map) -> Map {
        std::mem::take(&mut self.ids).renumbered(map)
    }
}
