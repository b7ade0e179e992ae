//! The look of paper: typed tokens, one RON file a theme.
//!
//! A theme decides how an exported map looks. It is not the window's light or dark: a map must not turn dark because
//! someone works at night.

//!
//! A house theme is a file that changes some of the tokens of a shipped theme and brings what is the house's own: its
//! font, its logo, the line at the foot of its pages.

mod brand;
mod contrast;
mod fault;
mod footer;
mod house;
mod patch;
mod shipped;
mod tokens;

pub use brand::{Brand, Font, Logo};
pub use footer::{Footer, Slot};
pub use house::{FILE_BYTES, FONT_FILES, House, house};
pub use shipped::{DEFAULT, NAMES, shipped, starting_point, title};
pub use tokens::{Flags, Kinds, Metrics, Theme, Tint, Type, TypeScale};
