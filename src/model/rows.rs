//! An ordered table of rows that is cheap to copy and to change.

use std::sync::Arc;

/// A row with an id of its own.
pub trait Row: Clone {
    type Id: Copy + Ord;

    fn id(&self) -> Self::Id;
    fn set_id(&mut self, id: Self::Id);
}

/// Rows in map order. A clone shares everything; a change copies the spine of pointers and the one row changed.
#[derive(Debug, Clone)]
pub struct Rows<T>(Arc<Vec<Arc<T>>>);

impl<T: PartialEq> PartialEq for Rows<T> {
    /// Equal row by row; rows that are the same storage are not looked into.
    fn eq(&self, other: &Rows<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || self.0.len() == other.0.len()
                && self.0.iter().zip(other.0.iter()).all(|(a, b)| Arc::ptr_eq(a, b) || a == b)
    }
}

impl<T> Default for Rows<T> {
    fn default() -> Rows<T> {
        Rows(Arc::new(Vec::new()))
    }
}

impl<T: Row> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Rows<T> {
        Rows(Arc::new(rows.into_iter().map(Arc::new).collect()))
    }
}

impl<T: Row> Rows<T> {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.iter().map(Arc::as_ref)
    }

    /// The shared handles, for caches that compare rows by pointer.
    pub fn shared(&self) -> &[Arc<T>] {
        &self.0
    }

    /// A table of these rows, kept shared.
    pub fn from_shared(rows: Vec<Arc<T>>) -> Rows<T> {
        Rows(Arc::new(rows))
    }

    /// Whether both tables are the very same storage: a quick "nothing changed".
    pub fn same(&self, other: &Rows<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The row at `index`, counted from 0.
    pub fn at(&self, index: usize) -> Option<&T> {
        self.0.get(index).map(Arc::as_ref)
    }

    pub fn get(&self, id: T::Id) -> Option<&T> {
        self.at(self.index_of(id)?)
    }

    pub fn contains(&self, id: T::Id) -> bool {
        self.get(id).is_some()
    }

    /// Where the row stands, counted from 0.
    pub fn index_of(&self, id: T::Id) -> Option<usize> {
        // Ids are counted up and new rows stand last: most rows stand in the order of their ids, even where some were moved.
        let likely = self.0.partition_point(|row| row.id() < id);
        let is_there = |index: &usize| self.at(*index).is_some_and(|row| row.id() == id);
        Some(likely).filter(is_there).or_else(|| self.0.iter().position(|row| row.id() == id))
    }

    /// The row, to be changed. Its id must stay as it is.
    pub fn get_mut(&mut self, id: T::Id) -> Option<&mut T> {
        let index = self.index_of(id)?;
        Arc::make_mut(&mut self.0).get_mut(index).map(Arc::make_mut)
    }

    /// Puts `row` at `index`, or last where `index` is past the end.
    pub fn insert(&mut self, index: usize, row: T) {
        let index = index.min(self.len());
        Arc::make_mut(&mut self.0).insert(index, Arc::new(row));
    }

    pub fn push(&mut self, row: T) {
        Arc::make_mut(&mut self.0).push(Arc::new(row));
    }

    /// Takes the row out.
    pub fn remove(&mut self, id: T::Id) -> Option<T> {
        let index = self.index_of(id)?;
        let row = Arc::make_mut(&mut self.0).remove(index);
        Some(Arc::unwrap_or_clone(row))
    }

    /// Keeps the rows for which `keep` holds; touches nothing where that is all of them.
    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        if self.iter().any(|row| !keep(row)) {
            Arc::make_mut(&mut self.0).retain(|row| keep(row));
        }
    }

    /// Changes the rows for which `change` returns something; the others stay shared.
    pub fn update(&mut self, mut change: impl FnMut(&T) -> Option<T>) {
        let changed: Vec<(usize, T)> =
            self.iter().enumerate().filter_map(|(index, row)| Some((index, change(row)?))).collect();
        if changed.is_empty() {
            return;
        }
        let rows = Arc::make_mut(&mut self.0);
        for (index, row) in changed {
            if let Some(slot) = rows.get_mut(index) {
                *slot = Arc::new(row);
            }
        }
    }

    /// Moves a row so that it stands at `index` of the table without it. False where the id is unknown.
    pub fn move_to(&mut self, id: T::Id, index: usize) -> bool {
        let Some(from) = self.index_of(id) else { return false };
        let rows = Arc::make_mut(&mut self.0);
        let row = rows.remove(from);
        let index = index.min(rows.len());
        rows.insert(index, row);
        true
    }
}

/// Implements [`Row`] for structs whose id is the field `id`.
macro_rules! row {
    ($($row:ty => $id:ty),* $(,)?) => {$(
        impl $crate::model::Row for $row {
            type Id = $id;

            fn id(&self) -> $id {
                self.id
            }

            fn set_id(&mut self, id: $id) {
                self.id = id;
            }
        }
    )*};
}
pub(super) use row;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Stage, StageId};

    #[test]
    fn rows_are_found_wherever_they_stand() {
        let stage = |id| Stage { id: StageId(id), ..Stage::named(id.to_string()) };
        for order in [&[1, 2, 3, 5, 8][..], &[8, 1, 2, 3, 5], &[2, 8, 5, 1, 3], &[3], &[]] {
            let rows: Rows<Stage> = order.iter().map(|id| stage(*id)).collect();
            for id in 0..10 {
                let place = order.iter().position(|other| *other == id);
                assert_eq!(rows.index_of(StageId(id)), place, "{id} in {order:?}");
                assert_eq!(rows.get(StageId(id)).map(|stage| stage.id), place.map(|_| StageId(id)));
            }
        }
    }
}
