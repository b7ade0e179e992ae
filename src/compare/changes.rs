//! The difference of two maps as a list: what was added, removed, moved and changed, and where feelings part.

use std::collections::BTreeMap;

use super::align::aligned;
use super::fields::{ABOUT, Field};
use super::order::moved;
use super::{FeelingChange, Names, Table, Tables, feelings};
use crate::diag::Message;
use crate::model::{About, Map, Node};

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    Added,
    Removed,
    /// It stands elsewhere, and says what it said.
    Moved,
    Altered,
}

/// A row that is not the same in both maps.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub what: Changed,
    /// The id of the message that says what kind of row it is.
    pub kind: &'static str,
    /// Its place among the rows of both maps: ids are those of the later map, and of [`Difference::before`] for what
    /// was removed.
    pub node: Node,
    pub name: Message,
    /// Where a card lies, or lay.
    pub place: Option<Message>,
    pub fields: Vec<FieldChange>,
}

/// A field that says something else.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The id of the message that names it.
    pub field: &'static str,
    /// The stage of a curve's point.
    pub at: Option<Message>,
    pub before: Message,
    pub after: Message,
}

/// Everything that differs from one map to a later one.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The earlier map with the ids of the later one.
    pub before: Map,
    /// In the order of the later map, table by table; what was removed stands at the end of its table.
    pub changes: Vec<Change>,
    /// One for each curve that feels different somewhere.
    pub feelings: Vec<FeelingChange>,
}

/// The id of the message for a row's place among its like.
pub const MOVED_TO: &str = "compare-field-order";

impl Difference {
    /// Whether both maps say the same.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many rows were changed so.
    pub fn count(&self, what: Changed) -> usize {
        self.changes.iter().filter(|change| change.what == what).count()
    }
}

/// What has to be done to `a` to make it `b`. Linear in the rows, but for logarithms.
pub fn difference(a: &Map, b: &Map) -> Difference {
    let before = aligned(a, b);
    let names = Names::of(&[b, &before]);
    let old_names = Names::of(&[&before, b]);
    let mut found = Found { before: &before, after: b, names, old_names, changes: Vec::new() };
    found.about();
    found.each();
    let (changes, feelings) = (found.changes, feelings::changes(&before, b));
    Difference { before, changes, feelings }
}

struct Found<'a> {
    before: &'a Map,
    after: &'a Map,
    names: Names<'a>,
    old_names: Names<'a>,
    changes: Vec<Change>,
}

impl Found<'_> {
    fn about(&mut self) {
        let (before, after): (&About, &About) = (&self.before.about, &self.after.about);
        let fields = self.fields(ABOUT, before, after);
        if !fields.is_empty() {
            let name = Names::said(&after.title, "picture-untitled");
            let change =
                Change { what: Changed::Altered, kind: "app-map", node: Node::Title, name, place: None, fields };
            self.changes.push(change);
        }
    }

    fn fields<T>(&self, fields: &[Field<T>], before: &T, after: &T) -> Vec<FieldChange> {
        let differ = fields.iter().filter(|field| !(field.same)(before, after));
        let told = differ.map(|field| FieldChange {
            field: field.name,
            at: None,
            before: (field.say)(before, &self.old_names),
            after: (field.say)(after, &self.names),
        });
        told.collect()
    }
}

impl Tables for Found<'_> {
    fn table<T: Table>(&mut self) {
        let (old, new) = (T::of(self.before), T::of(self.after));
        let there: BTreeMap<u32, (usize, &T)> =
            old.iter().enumerate().map(|(index, row)| (row.number(), (index, row))).collect();
        let orders = Orders::of(self.before, self.after, &there);
        let (names, old_names) = (&self.names, &self.old_names);
        let mut changes = Vec::new();
        for row in new.iter() {
            let tell = |what, fields| Change {
                what,
                kind: T::KIND,
                node: row.node(),
                name: row.name(names),
                place: row.place(names),
                fields,
            };
            let Some((_, before)) = there.get(&row.number()) else {
                changes.push(tell(Changed::Added, Vec::new()));
                continue;
            };
            let order = orders.get(&row.number());
            if order.is_none() && *before == row {
                continue;
            }
            let mut fields = self.fields(T::FIELDS, before, row);
            fields.extend(row.parts(before, names, old_names));
            let only_place =
                fields.iter().all(|change| matches!(change.field, "compare-field-place" | "app-field-span"));
            if let Some((before, after)) = order {
                let (before, after) = (before.clone(), after.clone());
                fields.push(FieldChange { field: MOVED_TO, at: None, before, after });
            }
            if !fields.is_empty() {
                changes.push(tell(if only_place { Changed::Moved } else { Changed::Altered }, fields));
            }
        }
        let here: std::collections::BTreeSet<u32> = new.iter().map(Table::number).collect();
        for row in old.iter().filter(|row| !here.contains(&row.number())) {
            changes.push(Change {
                what: Changed::Removed,
                kind: T::KIND,
                node: row.node(),
                name: row.name(old_names),
                place: row.place(old_names),
                fields: Vec::new(),
            });
        }
        self.changes.extend(changes);
    }
}

/// A place in an order: behind a row, or first.
pub fn behind<T: Table>(row: Option<&T>, names: &Names) -> Message {
    match row {
        Some(row) => Message::new("compare-behind").with("name", row.name(names)),
        None => Message::new("compare-first"),
    }
}

/// The rows that stand elsewhere among their like, with what they stood behind and stand behind now.
struct Orders(BTreeMap<u32, (Message, Message)>);

impl Orders {
    fn of<T: Table>(before: &Map, after: &Map, there: &BTreeMap<u32, (usize, &T)>) -> Orders {
        // Cards are ordered within their cell, everything else on the map.
        let mut groups: BTreeMap<T::Group, Vec<(usize, &T)>> = BTreeMap::new();
        for row in T::of(after).iter() {
            if let Some((place, old)) = there.get(&row.number())
                && old.group() == row.group()
            {
                groups.entry(row.group()).or_default().push((*place, row));
            }
        }
        let (old_names, names) = (Names::of(&[before]), Names::of(&[after]));
        let mut found = BTreeMap::new();
        for rows in groups.into_values() {
            let places: Vec<usize> = rows.iter().map(|(place, _)| *place).collect();
            if places.is_sorted() {
                continue;
            }
            let mut old: Vec<&(usize, &T)> = rows.iter().collect();
            old.sort_by_key(|(place, _)| *place);
            let stood: BTreeMap<u32, Option<&T>> = (old.iter().map(|(_, row)| row.number()))
                .zip(std::iter::once(None).chain(old.iter().map(|(_, row)| Some(*row))))
                .collect();
            let mut last = None;
            for ((_, row), moved) in rows.iter().zip(moved(&places)) {
                if moved {
                    let was = stood.get(&row.number()).copied().flatten();
                    found.insert(row.number(), (behind(was, &old_names), behind(last, &names)));
                }
                last = Some(*row);
            }
        }
        Orders(found)
    }

    fn get(&self, number: &u32) -> Option<&(Message, Message)> {
        self.0.get(number)
    }
}
