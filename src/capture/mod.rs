//! Cards caught at the speed of a room: a mark typed first says what kind of card it is and so where it goes.

mod landing;
mod mark;

pub use landing::{Goal, Way, goal, landing, way_to};
pub use mark::Mark;
