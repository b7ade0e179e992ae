//! From a map to a scene: pure, one file per part of the page.
//!
//! The page is built from the top: title block, phases and stages, lanes, legend. Each part takes the height it needs
//! and hands on where the next one begins; text is never cut, so cards, cells and lanes grow with it.

mod boards;
mod brand;
mod card;
mod columns;
mod compared;
mod curve_look;
mod emotion;
mod footer;
mod gathered;
mod header;
mod icons;
mod kept_lane;
mod lane;
mod lens;
mod links;
mod marks;
mod memory;
mod metric;
mod page;
mod shelf;
mod stages;
mod used;

use std::sync::Arc;

use crate::i18n::Lang;
use crate::model::Map;
use crate::scene::Scene;
use crate::text::Fonts;
use crate::theme::Theme;

pub use boards::{Board, BoardPage, board, board_at_hand, board_pages};
pub use brand::footer_line;
pub use card::{tint_of, tint_of_card};
pub use compared::layout_compared;
pub use curve_look::curve_sample;
pub use emotion::smooth;
pub use icons::{channel_icon, device_icon, lane_icon};
pub use lens::Lens;
pub use marks::{face, persona_color};
pub use memory::Memory;

/// How a page is to look, and which language its own words are in.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    pub theme: Arc<Theme>,
    /// The language of the program's words on the page: the map's own where the program speaks it.
    pub lang: Lang,
    /// Which page of how many this is, for the line at its foot.
    pub page: (usize, usize),
    /// What the journey is looked at by; boards show what they show.
    pub lens: Lens,
}

impl Style {
    /// Whether both make the same page of a map.
    pub fn is(&self, other: &Style) -> bool {
        let Style { theme, lang, page, lens } = self;
        Arc::ptr_eq(theme, &other.theme) && *lang == other.lang && *page == other.page && *lens == other.lens
    }

    /// The style a map is drawn in: the theme, and the map's language or else `fallback`.
    pub fn of(map: &Map, theme: Arc<Theme>, fallback: Lang) -> Style {
        Style { theme, lang: Lang::from_tag(&map.about.language).unwrap_or(fallback), page: (1, 1), lens: Lens::None }
    }
}

/// Lays out the journey: the page that holds the whole map. To lay a map out again and again keep a [`Memory`].
pub fn layout(map: &Map, style: &Style, fonts: &Fonts) -> Scene {
    Memory::default().layout(map, style, fonts)
}
