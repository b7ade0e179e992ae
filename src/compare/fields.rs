//! What every kind of row says, field by field: whether two rows agree in it, how it is told, how one takes it over.

mod card;
mod curve;
mod grid;
mod people;

pub use card::CARD;
pub use curve::{CURVE, LINK, POINT};
pub use grid::{ABOUT, LANE, STAGE};
pub use people::{PERSONA, STAKEHOLDER};

use super::Names;
use crate::diag::Message;
use crate::model::Picture;

/// One thing a row says.
pub struct Field<T: 'static> {
    /// The id of the message that names it.
    pub name: &'static str,
    /// Whether both rows say the same.
    pub same: fn(&T, &T) -> bool,
    /// Makes the first row say what the second one does.
    pub take: fn(&mut T, &T),
    /// What a row says, in full.
    pub say: fn(&T, &Names) -> Message,
    /// How two people's changes come together without anything being lost, where they do.
    pub join: Option<Join<T>>,
    /// The picture a row shows, in the field that is one.
    pub picture: Option<fn(&T) -> Option<Picture>>,
}

/// Changes `ours` so that it also says what was changed from `base` to `theirs`; false where that cannot be.
pub type Join<T> = fn(base: Option<&T>, ours: &mut T, theirs: &T) -> bool;

/// A field that is a place in the row: its name, where it is, how it is told, how changes come together.
macro_rules! field {
    ($name:literal, $($path:ident).+, $say:expr) => {
        $crate::compare::fields::field!($name, $($path).+, $say, None)
    };
    ($name:literal, $($path:ident).+, $say:expr, $join:expr) => {
        $crate::compare::fields::Field {
            name: $name,
            same: |one, other| one.$($path).+ == other.$($path).+,
            take: |row, from| row.$($path).+.clone_from(&from.$($path).+),
            say: |row, _| $say(&row.$($path).+),
            join: $join,
            picture: None,
        }
    };
}

/// A picture.
macro_rules! picture {
    ($name:literal, $($path:ident).+) => {
        $crate::compare::fields::Field {
            picture: Some(|row| row.$($path).+.clone()),
            ..$crate::compare::fields::field!($name, $($path).+, $crate::compare::value::picture)
        }
    };
}

/// A text.
macro_rules! text {
    ($name:literal, $($path:ident).+) => {
        $crate::compare::fields::field!($name, $($path).+, |said: &String| $crate::compare::value::text(said))
    };
}

/// Another row that is named: how it is called depends on the map.
macro_rules! named {
    ($name:literal, $field:ident, $say:expr) => {
        $crate::compare::fields::Field {
            name: $name,
            same: |one, other| one.$field == other.$field,
            take: |row, from| row.$field = from.$field,
            say: $say,
            join: None,
            picture: None,
        }
    };
}

/// A list of texts: what either side added is added, what either took away is gone.
macro_rules! list {
    ($name:literal, $($path:ident).+) => {
        $crate::compare::fields::field!(
            $name,
            $($path).+,
            |said: &Vec<String>| $crate::compare::value::list(said),
            Some(|base, ours, theirs| {
                let before = base.map(|base| base.$($path).+.as_slice()).unwrap_or_default();
                let joined = $crate::compare::fields::joined(before, &ours.$($path).+, &theirs.$($path).+);
                joined.map(|joined| ours.$($path).+ = joined).is_some()
            })
        )
    };
}

/// Yes or no.
macro_rules! flag {
    ($name:literal, $($path:ident).+) => {
        $crate::compare::fields::field!($name, $($path).+, |set: &bool| $crate::compare::value::yes_no(*set))
    };
}

/// A word of a closed set that may be left out.
macro_rules! word {
    ($name:literal, $($path:ident).+, $type:ty) => {
        $crate::compare::fields::field!($name, $($path).+, |word: &Option<$type>| {
            $crate::compare::value::maybe(word.as_ref().map(|word| Message::new(word.word())))
        })
    };
}

use {field, flag, list, named, picture, text, word};

/// What both lists say since `before`: entries added on either side are there, entries taken away are gone. `None`
/// where each side put the old ones into an order of its own, and where the list would be too long.
fn joined<T: Clone + PartialEq>(before: &[T], ours: &[T], theirs: &[T]) -> Option<Vec<T>> {
    let shared = |list: &[T]| -> Vec<T> {
        let is_shared = |entry: &&T| before.contains(entry) && ours.contains(entry) && theirs.contains(entry);
        list.iter().filter(is_shared).cloned().collect()
    };
    let [was, here, there] = [before, ours, theirs].map(shared);
    let (first, second) = match (here == was, there == was) {
        (true, false) => (theirs, ours),
        (false, false) if here != there => return None,
        (true | false, true | false) => (ours, theirs),
    };
    let kept = first.iter().filter(|entry| second.contains(entry) || !before.contains(entry));
    let mut all: Vec<T> = kept.cloned().collect();
    for (index, entry) in second.iter().enumerate() {
        if before.contains(entry) || all.contains(entry) {
            continue;
        }
        // Behind the entry it stands behind in its own list.
        let in_front = second.get(..index).unwrap_or_default().iter().rev();
        let place = in_front.filter_map(|other| all.iter().position(|kept| kept == other)).next();
        all.insert(place.map_or(all.len(), |place| place + 1), entry.clone());
    }
    (all.len() <= crate::model::limits::LIST).then_some(all)
}

#[cfg(test)]
mod tests;
