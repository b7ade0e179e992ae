//! What differs between two maps: row by row, field by field, and curve by curve; pure.
//!
//! Rows are matched by their ids. Maps that were made apart are aligned by what they say: stages and lanes by name,
//! cards by text within their cell.

mod align;
mod changes;
mod feelings;
mod fields;
mod ids;
mod order;
mod overlay;
mod points;
mod table;
mod tell;
mod value;

pub use align::aligned;
pub use changes::{Change, Changed, Difference, FieldChange, MOVED_TO, behind, difference};
pub use feelings::{FeelingChange, Moment};
pub use fields::{ABOUT, Field, POINT};
pub use ids::Ids;
pub use order::moved;
pub use overlay::{Marks, Overlay, overlay};
pub use points::matched;
pub use table::{Table, Tables};
pub use tell::{shortened, tell};
pub use value::{Names, quoted};
