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

use crate::geom::{Rect, Size};
use crate::i18n::Lang;
use crate::model::{CardId, Map, Node};
use crate::scene::{Grid, Region, Scene, Section};
use crate::text::Fonts;
use crate::theme::Theme;

pub use card::{tint_of, tint_of_card};
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
    let mut sections = Vec::new();

    let mut y = header::lay(&mut page, map, &columns, style.theme.metrics.margin);
    // Lanes begin and end on whole units, so that the lines between them are crisp at 100 %.
    y = stages::lay(&mut page, map, &columns, y).ceil();
    sections.push(Section::new(0.0, page.take()));
    y = lane::lay_all(&mut page, map, &columns, &mut grid, &mut sections, y);
    if !map.links.is_empty() {
        let (cards, things) = (cards(&sections), things_to_go_round(&sections));
        let (inset, pad) = (lane::INSET * page.unit(), page.metrics().lane_padding);
        links::lay(&mut page, map, &links::Laid { grid: &grid, cards: &cards, things: &things, inset, pad });
    }
    sections.push(Section::new(0.0, page.take()));
    let bottom = y + footer::lay(&mut page, map, &columns, 0.0);
    sections.push(Section::new(y, page.take()));

    let size = Size::new(columns.page_width, bottom + style.theme.metrics.margin * 0.75);
    Scene { size, background: style.theme.paper, sections, grid }
}

/// The cards laid out so far and where they are on the page.
fn cards(sections: &[Section]) -> Vec<(CardId, Rect)> {
    let mut cards = Vec::new();
    for section in sections {
        cards.extend(section.piece.areas().iter().filter_map(|area| match (area.node, &area.region) {
            (Node::Card(id), Region::Rect(rect)) => Some((id, *rect + section.shift())),
            _ => None,
        }));
    }
    cards
}

/// What links go round beside cards: texts that stand in none, and points of curves.
fn things_to_go_round(sections: &[Section]) -> Vec<Rect> {
    let mut things = Vec::new();
    for section in sections {
        let texts = section.piece.items().iter().filter_map(|item| match (item.text(), item.source) {
            (Some(_), Some(Node::Card(_) | Node::Link(_))) | (None, _) => None,
            (Some(text), _) => Some(text.rect()),
        });
        let points = section.piece.areas().iter().filter_map(|area| match (area.node, &area.region) {
            (Node::Point { .. }, Region::Disc { .. }) => Some(area.region.bounds()),
            _ => None,
        });
        things.extend(texts.chain(points).map(|thing| thing + section.shift()));
    }
    things
}
