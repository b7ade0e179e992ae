//! What two people changed differently, told side by side, and how it is settled.

use std::collections::BTreeMap;

use crate::compare::{Field, Names, Table};
use crate::diag::Message;
use crate::model::{Node, Picture};

/// Whose change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    Ours,
    Theirs,
}

/// Names a conflict, the same one however often the same maps are merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The row on the merged map.
    pub node: Node,
    /// The id of the message that names the field.
    pub field: &'static str,
    /// Tells the points of a curve apart.
    pub nth: usize,
}

/// The field of a row that one side removed and the other one still wants.
pub const REMOVAL: &str = "merge-field-removal";

/// Something that both sides changed, each in another way.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    pub key: Key,
    /// The id of the message that says what kind of row it is.
    pub kind: &'static str,
    /// What the row is called.
    pub name: Message,
    /// The stage of a curve's point.
    pub at: Option<Message>,
    /// What ours says, in full.
    pub ours: Message,
    /// What theirs says, in full.
    pub theirs: Message,
    /// Their picture, where it is about one.
    pub their_picture: Option<Picture>,
}

/// How conflicts are settled: one by one, or all that are not named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decisions {
    pub each: BTreeMap<Key, Side>,
    pub all: Option<Side>,
}

impl Decisions {
    /// Everything is open.
    pub fn none() -> Decisions {
        Decisions::default()
    }

    /// This side wins wherever both changed the same.
    pub fn all(side: Side) -> Decisions {
        Decisions { each: BTreeMap::new(), all: Some(side) }
    }

    fn get(&self, key: Key) -> Option<Side> {
        self.each.get(&key).copied().or(self.all)
    }
}

/// Settles what has been decided, and notes the rest.
pub struct Judge<'a> {
    decisions: &'a Decisions,
    pub ours: Names<'a>,
    pub theirs: Names<'a>,
    open: Vec<Conflict>,
    /// Settles everything, for as long as it is asked what would be.
    supposed: Option<Side>,
}

impl<'a> Judge<'a> {
    pub fn new(decisions: &'a Decisions, [ours, theirs]: [Names<'a>; 2]) -> Judge<'a> {
        Judge { decisions, ours, theirs, open: Vec::new(), supposed: None }
    }

    /// Whose change it is to be; where nobody has said, the conflict is noted.
    pub fn ask(&mut self, conflict: Conflict) -> Option<Side> {
        let side = self.decided(conflict.key);
        if side.is_none() {
            self.open.push(conflict);
        }
        side
    }

    /// As [`Judge::ask`], about a field in which all three differ.
    pub fn ask_field<T>(
        &mut self,
        node: Node,
        (kind, name): (&'static str, &Message),
        field: &Field<T>,
        (ours, theirs): (&T, &T),
        at: Option<Message>,
        nth: usize,
    ) -> Option<Side> {
        let key = Key { node, field: field.name, nth };
        if let Some(side) = self.decided(key) {
            return Some(side);
        }
        let (ours, their) = ((field.say)(ours, &self.ours), (field.say)(theirs, &self.theirs));
        let their_picture = field.picture.and_then(|picture| picture(theirs));
        self.ask(Conflict { key, kind, name: name.clone(), at, ours, theirs: their, their_picture })
    }

    /// As [`Judge::ask`], about a row that one side removed. `wanted` says why the other side still wants it.
    pub fn ask_removal<T: Table>(&mut self, row: &T, removed_by: Side, wanted: Message) -> Option<Side> {
        let removed = Message::new("merge-removed");
        let (names, ours, theirs) = match removed_by {
            Side::Ours => (&self.theirs, removed, wanted),
            Side::Theirs => (&self.ours, wanted, removed),
        };
        let key = Key { node: row.node(), field: REMOVAL, nth: 0 };
        let name = row.name(names);
        self.ask(Conflict { key, kind: T::KIND, name, at: None, ours, theirs, their_picture: None })
    }

    fn decided(&self, key: Key) -> Option<Side> {
        self.supposed.or_else(|| self.decisions.get(key))
    }

    /// What would come out if a side won everywhere.
    pub fn suppose<T>(&mut self, side: Side, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.supposed.replace(side);
        let outcome = work(self);
        self.supposed = before;
        outcome
    }

    /// How many are left open so far.
    pub fn count(&self) -> usize {
        self.open.len()
    }

    /// What is left open, in the order of the rows.
    pub fn conflicts(self) -> Vec<Conflict> {
        let mut open = self.open;
        open.sort_by_key(|conflict| conflict.key.node);
        open
    }
}
