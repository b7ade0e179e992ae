//! Everything that reads what comes from outside, inputs to begin with, and how they are spoilt.
//!
//! `cargo bench --bench fuzz` runs it for as long as one likes; the ordinary tests run a little of it.

pub mod memory;
pub mod mutate;
pub mod seeds;
pub mod targets;

mod own;
mod pastes;
mod soundness;
