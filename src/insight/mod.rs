//! What a map tells without anybody having typed it: computed, never stored.

mod curve;

pub use curve::{Fall, Gap, Statistics, statistics, widest_gap};
