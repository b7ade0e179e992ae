//! Fonts, measuring and line breaking: once, for the screen and for every output.

use std::sync::Arc;

use crate::scene::{TextBlock, TextStyle};

/// How the lines of a block stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    #[default]
    Start,
    Center,
    End,
}

/// The shipped fonts, the system's behind them, and a cache of laid-out blocks.
pub struct Fonts {}

impl Fonts {
    /// Breaks and shapes `text`. `width` is where lines wrap, in document units; `None` keeps the author's lines.
    /// A word wider than `width` is broken inside.
    pub fn lay(&self, _text: &str, _style: &TextStyle, _width: Option<f64>, _align: Align) -> Arc<TextBlock> {
        todo!()
    }
}
