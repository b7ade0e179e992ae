//! What a file held, well enough to tell whether another program has written it since.

use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use super::{OpenError, bytes};

/// The length and a hash of a file's bytes; its time says too little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trace {
    length: usize,
    hash: u64,
}

impl Trace {
    /// The trace of these bytes.
    pub fn of(bytes: &[u8]) -> Trace {
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);
        Trace { length: bytes.len(), hash: hasher.finish() }
    }

    /// Whether there is a file that holds none of what is `known`. A file that is gone holds nothing to lose.
    pub(super) fn differs(path: &Path, known: &[Trace]) -> bool {
        match bytes(path, u64::MAX - 1) {
            Ok(bytes) => !known.contains(&Trace::of(&bytes)),
            Err(OpenError::Missing | OpenError::LinkToNowhere) => false,
            // Writing refuses these by their own names.
            Err(OpenError::Folder | OpenError::NoFile) => false,
            Err(OpenError::Denied | OpenError::Reading(_) | OpenError::Format(_)) => true,
        }
    }
}
