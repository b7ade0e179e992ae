//! What a file held, well enough to tell whether another program has written it since.

use std::fmt;
use std::path::Path;

use super::{OpenError, bytes};

/// The length and a hash of a file's bytes; its time says too little. The same for ever, so it may be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Trace {
    length: u64,
    hash: u64,
}

/// How a file compares with what is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It holds what is known.
    Known,
    /// It holds something else, or cannot be read.
    Changed,
    /// There is none any more.
    Gone,
}

impl Trace {
    /// The trace of these bytes.
    pub fn of(bytes: &[u8]) -> Trace {
        Trace { length: bytes.len() as u64, hash: hash(bytes) }
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn of_text(text: &str) -> Option<Trace> {
        let (length, hash) = text.trim().split_once('-')?;
        Some(Trace { length: length.parse().ok()?, hash: u64::from_str_radix(hash, 16).ok()? })
    }

    /// Whether the file holds one of what is `known`.
    pub fn standing(path: &Path, known: &[Trace]) -> Standing {
        match bytes(path, u64::MAX - 1) {
            Ok(bytes) if known.contains(&Trace::of(&bytes)) => Standing::Known,
            Ok(_) => Standing::Changed,
            Err(OpenError::Missing | OpenError::LinkToNowhere) => Standing::Gone,
            // Writing refuses these by their own names.
            Err(OpenError::Folder | OpenError::NoFile) => Standing::Known,
            Err(OpenError::Denied | OpenError::Reading(_) | OpenError::Format(_)) => Standing::Changed,
        }
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:016x}", self.length, self.hash)
    }
}

/// FNV-1a, 64 bits: no secret is kept with it, and it is the same in every version of everything.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_is_read_as_it_was_written() {
        let trace = Trace::of(b"Throughline(version: 1)");
        assert_eq!(Trace::of_text(&trace.to_string()), Some(trace));
        assert_ne!(trace, Trace::of(b"Throughline(version: 2)"));
        // The published value for "foobar".
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(Trace::of_text("x"), None);
    }
}
