//! Cards caught at the speed of a room: a mark typed first says what kind of card it is and so where it goes.

mod landing;
mod mark;

pub use landing::{Goal, goal, landing};
pub use mark::Mark;
