//! What a map tells without anybody having typed it: computed, never stored.

mod curve;
mod hand_offs;

pub use curve::{Fall, Gap, Statistics, statistics, widest_gap};
pub use hand_offs::{Count as HandOffCount, HandOff, hand_offs};
