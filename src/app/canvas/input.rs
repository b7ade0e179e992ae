//! What the pointer does, in page coordinates and without egui.

use crate::geom::Point;

/// Modifier keys that gestures know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Keys {
    pub shift: bool,
    pub alt: bool,
    /// Ctrl; Cmd on macOS.
    pub command: bool,
}

impl Keys {
    /// Whether what is clicked or caught is added to what is selected.
    pub fn adds(self) -> bool {
        self.shift || self.command
    }
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The primary button went down.
    Press,
    /// The pointer moved, or the page moved under it, while the button is down.
    Drag,
    /// The button went up.
    Release,
    /// The release just seen was the second of two quick ones.
    DoubleClick,
    /// Esc.
    Cancel,
}

/// One thing the pointer did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Input {
    pub act: Act,
    /// Where, on the page.
    pub at: Point,
    pub keys: Keys,
    /// Document units per screen point.
    pub unit: f64,
}
