//! What can be selected at once, and how a selection is told in words. Pure: selections in, selections out.

mod all;
mod like;
mod tally;

pub use all::{contents, everything};
pub use like::{Like, Likeness, alike};
pub use tally::{Tally, counts};
