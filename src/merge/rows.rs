//! The rows of one table merged by their ids.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::TooMuch;
use super::conflict::{Judge, Side};
use super::order::woven;
use crate::compare::{Field, Table};
use crate::diag::{Arg, Message};
use crate::model::{Map, Rows};

/// The same thing in the three maps.
#[derive(Debug)]
pub struct Sides<'a, T> {
    pub base: &'a T,
    pub ours: &'a T,
    pub theirs: &'a T,
}

impl<T> Clone for Sides<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Sides<'_, T> {}

impl<'a, T> Sides<'a, T> {
    /// A part of each.
    pub fn map<U>(self, part: impl Fn(&'a T) -> &'a U) -> Sides<'a, U> {
        Sides { base: part(self.base), ours: part(self.ours), theirs: part(self.theirs) }
    }
}

/// The numbers of rows that merged rows point at, by table.
#[derive(Debug, Default)]
pub struct Needed(BTreeMap<&'static str, BTreeSet<u32>>);

impl Needed {
    /// These rows of a table are pointed at.
    pub fn add<T: Table>(&mut self, numbers: impl IntoIterator<Item = u32>) {
        self.0.entry(T::KIND).or_default().extend(numbers);
    }

    fn has<T: Table>(&self, number: u32) -> bool {
        self.0.get(T::KIND).is_some_and(|table| table.contains(&number))
    }
}

/// A row as it was and as the two sides have it, and the row that is to become of it.
pub type Row<'a, T> = (Option<&'a T>, &'a T, &'a T);

/// Merges what is beside the fields of a row that all three have, or that both sides added.
type Parts<T> = fn(Row<T>, &mut T, &mut Judge);

/// A merged table.
pub struct MergedTable<T> {
    /// In their merged order.
    pub rows: Rows<T>,
    /// The rows that are not settled as they would be if theirs won: what they point at may be wanted yet.
    pub doubtful: Vec<Arc<T>>,
}

impl<T: Table> MergedTable<T> {
    /// Every row that may be on the map in the end.
    pub fn possible(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().chain(self.doubtful.iter().map(Arc::as_ref))
    }
}

/// The merged table.
pub fn merge_table<T: Table>(
    maps: Sides<Map>,
    needed: &Needed,
    judge: &mut Judge,
    parts: Parts<T>,
) -> Result<MergedTable<T>, TooMuch> {
    let tables = maps.map(T::of);
    if tables.ours.same(tables.theirs) || tables.base.same(tables.theirs) && !is_missed(tables.ours, needed, tables) {
        return Ok(MergedTable { rows: tables.ours.clone(), doubtful: Vec::new() });
    }
    let by_number = |rows: &'_ Rows<T>| -> BTreeMap<u32, Arc<T>> {
        rows.shared().iter().map(|row| (row.number(), Arc::clone(row))).collect()
    };
    let (base, ours, theirs) = (by_number(tables.base), by_number(tables.ours), by_number(tables.theirs));
    let mut merged: BTreeMap<u32, Arc<T>> = BTreeMap::new();
    let mut doubtful = Vec::new();
    let added = tables.theirs.iter().map(Table::number).filter(|number| !ours.contains_key(number));
    let numbers: Vec<u32> = tables.ours.iter().map(Table::number).chain(added).collect();
    for number in numbers {
        let (was, our, their) = (base.get(&number), ours.get(&number), theirs.get(&number));
        let row = match (our, their) {
            (Some(our), Some(their)) => {
                let open = judge.count();
                let row = merge_row(was, our, their, judge, parts);
                if judge.count() > open {
                    doubtful.push(judge.suppose(Side::Theirs, |judge| merge_row(was, our, their, judge, parts)));
                }
                Some(row)
            }
            (Some(our), None) => one_sided(was, our, Side::Theirs, needed, judge),
            (None, Some(their)) => one_sided(was, their, Side::Ours, needed, judge),
            (None, None) => None,
        };
        if let Some(row) = row {
            merged.insert(number, row);
        }
    }
    if merged.len() > T::LIMIT {
        return Err(TooMuch(T::LIMIT));
    }
    let order = woven(tables, &merged, judge);
    let rows = order.iter().filter_map(|number| merged.get(number).cloned()).collect();
    Ok(MergedTable { rows: Rows::from_shared(rows), doubtful })
}

/// Whether a merged row points at a row that is no longer there.
fn is_missed<T: Table>(rows: &Rows<T>, needed: &Needed, tables: Sides<Rows<T>>) -> bool {
    let there: BTreeSet<u32> = rows.iter().map(Table::number).collect();
    tables.theirs.iter().any(|row| !there.contains(&row.number()) && needed.has::<T>(row.number()))
}

/// A row that one side has not: the other one added it, or this one, `without`, removed it.
fn one_sided<T: Table>(
    was: Option<&Arc<T>>,
    row: &Arc<T>,
    without: Side,
    needed: &Needed,
    judge: &mut Judge,
) -> Option<Arc<T>> {
    let Some(was) = was else { return Some(Arc::clone(row)) };
    let differ = T::FIELDS.iter().filter(|field| !(field.same)(was, row)).map(|field| Message::new(field.name));
    let mut changed: Vec<Message> = differ.collect();
    if changed.is_empty() && was != row {
        changed.push(Message::new("compare-field-points"));
    }
    let wanted = if !changed.is_empty() {
        Message::new("merge-changed").with("fields", Arg::Said(changed))
    } else if needed.has::<T>(row.number()) {
        Message::new("merge-used")
    } else {
        return None;
    };
    let is_gone = judge.ask_removal(row.as_ref(), without, wanted) == Some(without);
    (!is_gone).then(|| Arc::clone(row))
}

fn merge_row<T: Table>(
    was: Option<&Arc<T>>,
    ours: &Arc<T>,
    theirs: &Arc<T>,
    judge: &mut Judge,
    parts: Parts<T>,
) -> Arc<T> {
    if ours == theirs || was == Some(theirs) {
        return Arc::clone(ours);
    }
    if was == Some(ours) {
        return Arc::clone(theirs);
    }
    let mut row = T::clone(ours);
    let name = ours.name(&judge.ours);
    let sides = (was.map(Arc::as_ref), ours.as_ref(), theirs.as_ref());
    merge_fields(T::FIELDS, sides, &mut row, |field| {
        judge.ask_field(ours.node(), (T::KIND, &name), field, (ours, theirs), None, 0)
    });
    parts(sides, &mut row, judge);
    Arc::new(row)
}

/// Makes `into`, which says what ours does, say what theirs changed too. `ask` settles what both changed differently.
pub fn merge_fields<T>(
    fields: &[Field<T>],
    (was, ours, theirs): Row<T>,
    into: &mut T,
    mut ask: impl FnMut(&Field<T>) -> Option<Side>,
) {
    for field in fields.iter().filter(|field| !(field.same)(ours, theirs)) {
        match was {
            Some(was) if (field.same)(was, theirs) => {}
            Some(was) if (field.same)(was, ours) => (field.take)(into, theirs),
            Some(_) | None => {
                let is_joined = field.join.is_some_and(|join| join(was, into, theirs));
                if !is_joined && ask(field) == Some(Side::Theirs) {
                    (field.take)(into, theirs);
                }
            }
        }
    }
}
