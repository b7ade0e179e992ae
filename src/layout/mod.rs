//! From a map to a scene: pure, one file per part of the page.
//!
//! The page is built from the top: title block, phases and stages, lanes, legend. Each part takes the height it needs
//! and hands on where the next one begins; text is never cut, so cards, cells and lanes grow with it.

mod card;
mod columns;
mod curve_look;
mod emotion;
mod footer;
mod header;
mod icons;
mod lane;
mod links;
mod marks;
mod page;
mod shelf;
mod stages;

use std::sync::Arc;

use crate::geom::Size;
use crate::i18n::Lang;
use crate::model::Map;
use crate::scene::{Grid, Scene};
use crate::text::Fonts;
use crate::theme::Theme;

pub use curve_look::curve_sample;
pub use emotion::smooth;
pub use icons::{channel_icon, device_icon, lane_icon};
pub use marks::face;

use columns::Columns;
use page::Page;

/// How a page is to look, and which language its own words are in.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    pub theme: Arc<Theme>,
    /// The language of the program's words on the page: the map's own where the program speaks it.
    pub lang: Lang,
}

impl Style {
    /// The style a map is drawn in: the theme, and the map's language or else `fallback`.
    pub fn of(map: &Map, theme: Arc<Theme>, fallback: Lang) -> Style {
        Style { theme, lang: Lang::from_tag(&map.about.language).unwrap_or(fallback) }
    }
}

/// Lays out the journey: the page that holds the whole map.
pub fn layout(map: &Map, style: &Style, fonts: &Fonts) -> Scene {
    let mut page = Page::new(style, fonts);
    let columns = Columns::of(map, &style.theme.metrics);
    let mut grid = Grid { columns: columns.spans.clone(), ..Grid::default() };

    let mut y = style.theme.metrics.margin;
    y = header::lay(&mut page, map, &columns, y);
    y = stages::lay(&mut page, map, &columns, y);
    y = lane::lay_all(&mut page, map, &columns, &mut grid, y);
    let (cards, quotes) = (page.cards(), page.quotes());
    links::lay(&mut page, map, &grid, &cards, &quotes);
    y = footer::lay(&mut page, map, &columns, y);

    page.finish(Size::new(columns.page_width, y + style.theme.metrics.margin * 0.75), grid)
}
