//! What is handed over: a recipe says which part of a map becomes which kind of file, and a plan makes the files.
//!
//! The command line and the export dialog both go through here, so that they cannot differ.

mod boards;
mod house;
mod letters;
mod look;
mod output;
mod part;
mod persona;
mod plan;
mod reading;
mod recipe;
mod slides;

pub use look::Look;
pub use output::Output;
pub use part::Part;
pub use plan::{Plan, plan, plan_compared};
pub use reading::{READ_FROM, enlarged, reading};
pub use recipe::{Each, Pages, Recipe, RecipeError, presets};
