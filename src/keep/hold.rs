//! Which program has a file open.

use std::path::Path;

use super::store::Store;
use crate::files::{Lock, Owner, Taken};

/// A file held open. Dropping it, or the end of the program however it comes, lets it go.
#[derive(Debug)]
pub struct Hold {
    _lock: Lock,
}

/// What came of asking for a file.
#[derive(Debug)]
pub enum Held {
    Here(Hold),
    /// Another program has it open; which one, where that is known.
    Elsewhere(Option<Owner>),
    /// Nothing can be locked here, so nobody knows.
    Unknown,
}

/// Holds a file, unless another program does.
pub fn hold(store: &Store, path: &Path) -> Held {
    match Lock::take_from_dying(&store.hold_of(path)) {
        Ok(Taken::Mine(lock)) => Held::Here(Hold { _lock: lock }),
        Ok(Taken::Theirs(owner)) => Held::Elsewhere(owner),
        Err(_) => Held::Unknown,
    }
}
