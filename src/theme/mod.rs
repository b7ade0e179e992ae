//! The look of paper: typed tokens, one RON file a theme.
//!
//! A theme decides how an exported map looks. It is not the window's light or dark: a map must not turn dark because
//! someone works at night.

mod shipped;
mod tokens;

pub use shipped::{DEFAULT, NAMES, shipped};
pub use tokens::{Flags, Kinds, Metrics, Theme, Tint, Type, TypeScale};
