//! How much of what is small by itself has been read of one file: points of all curves, entries of all lists.
//!
//! The reader of a row knows nothing of the rows before it, so the count is kept beside the reading, by thread.

use std::cell::Cell;

use serde::de::{Deserialize, Deserializer};

use super::values::{Table, Text};
use crate::format::salvage::full;
use crate::model::limits;

thread_local! {
    static POINTS: Cell<usize> = const { Cell::new(0) };
    static ENTRIES: Cell<usize> = const { Cell::new(0) };
}

/// Another text begins to be read.
pub fn begin() {
    POINTS.set(0);
    ENTRIES.set(0);
}

/// The points of one curve, within [`limits::POINTS`], and with those before within [`limits::POINTS_IN_ALL`].
#[derive(Default)]
pub struct Points<T>(pub Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Points<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Points<T>, D::Error> {
        let points = Table::<T, { limits::POINTS }>::deserialize(deserializer)?.0;
        count::<D>(&POINTS, points.len(), limits::POINTS_IN_ALL)?;
        Ok(Points(points))
    }
}

/// Short things within [`limits::LIST`], and with those before within [`limits::ENTRIES_IN_ALL`].
pub struct Entries<T>(pub Vec<T>);

impl<T> Default for Entries<T> {
    fn default() -> Entries<T> {
        Entries(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Entries<T>, D::Error> {
        let entries = Table::<T, { limits::LIST }>::deserialize(deserializer)?.0;
        count::<D>(&ENTRIES, entries.len(), limits::ENTRIES_IN_ALL)?;
        Ok(Entries(entries))
    }
}

/// Short texts.
pub type List = Entries<Text>;

impl List {
    pub fn latest(self) -> Vec<String> {
        self.0.into_iter().map(|text| text.0).collect()
    }
}

fn count<'de, D: Deserializer<'de>>(
    so_far: &'static std::thread::LocalKey<Cell<usize>>,
    more: usize,
    limit: usize,
) -> Result<(), D::Error> {
    let all = so_far.get().saturating_add(more);
    so_far.set(all);
    if all > limit { Err(full(limit)) } else { Ok(()) }
}
