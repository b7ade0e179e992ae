//! Finding words on a map, whatever their case and accents, and putting others in their place; pure.

mod find;
mod fold;
mod fuzzy;
mod replace;
mod texts;

pub use find::{Hit, find, text_at};
pub use fold::{Folded, fold};
pub use fuzzy::{Fit, fit};
pub use replace::{replace_all, replace_one};
pub use texts::{Field, Texts};
