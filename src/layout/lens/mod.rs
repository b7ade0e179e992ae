//! Lenses: the journey looked at by one question. The page keeps its shape, and cards are drawn by their answer to it.

mod look;
mod strip;
mod tally;

pub(super) use look::{Edge, look, swatch};
pub(super) use strip::lay as lay_strip;
pub(super) use tally::Tally;

/// What a journey is looked at by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Lens {
    /// The map as it is drawn.
    #[default]
    None,
    /// What customers use against what is provided: matched, missing, wasted.
    Gaps,
    /// Observed, assumed, proposed.
    Evidence,
}

impl Lens {
    pub const ALL: [Lens; 3] = [Lens::None, Lens::Gaps, Lens::Evidence];

    /// What the command line and presets call them, `none` aside.
    pub const NAMES: [&'static str; 2] = ["gaps", "evidence"];

    /// What the command line and presets call it.
    pub fn name(self) -> &'static str {
        match self {
            Lens::None => "none",
            Lens::Gaps => "gaps",
            Lens::Evidence => "evidence",
        }
    }

    pub fn from_name(name: &str) -> Option<Lens> {
        Lens::ALL.into_iter().find(|lens| lens.name() == name)
    }

    /// The id of the message that names it.
    pub fn word(self) -> &'static str {
        match self {
            Lens::None => "lens-none",
            Lens::Gaps => "lens-gaps",
            Lens::Evidence => "lens-evidence",
        }
    }
}
