//! Cards of a folded lane are not drawn; a small ring in the lane's row takes their links.

use std::collections::BTreeMap;

use crate::geom::{Point, Rect};
use crate::layout::page::Page;
use crate::model::{CardId, LaneDisplay, LaneId, Map, StageId};
use crate::scene::{Paint, Shape, Stroke};

use super::Laid;

/// The rings of a page, and whose links they take.
pub(super) struct Docks {
    rings: BTreeMap<(LaneId, StageId), Rect>,
    cards: Vec<(CardId, (LaneId, StageId))>,
}

const RADIUS: f64 = 3.5;

/// A ring for every cell of a folded lane that a link begins or ends in.
pub(super) fn docks(map: &Map, laid: &Laid<'_>) -> Docks {
    let mut docks = Docks { rings: BTreeMap::new(), cards: Vec::new() };
    let ends = map.links.iter().flat_map(|link| [link.from, link.to]);
    for card in ends.filter_map(|end| map.cards.get(end)) {
        let (Some(lane), Some(stage)) = (card.spot.lane(), card.spot.stage()) else { continue };
        let is_folded = map.lanes.get(lane).is_some_and(|lane| lane.display == LaneDisplay::Folded);
        let Some(cell) = laid.grid.cell(lane, stage).filter(|_| is_folded) else { continue };
        docks.rings.entry((lane, stage)).or_insert_with(|| ring(cell, laid));
        docks.cards.push((card.id, (lane, stage)));
    }
    docks
}

/// In the middle of the cell, or right of what stands there.
fn ring(cell: Rect, laid: &Laid<'_>) -> Rect {
    let at = |x: f64| Rect::from_center_size(Point::new(x, cell.center().y), (RADIUS * 2.0, RADIUS * 2.0));
    let middle = at(cell.center().x);
    let near = middle.inflate(4.0, 4.0);
    if laid.things.iter().any(|thing| thing.overlaps(near)) { at(cell.x1 - laid.inset - RADIUS * 2.0) } else { middle }
}

impl Docks {
    /// Where the rings are.
    pub fn rings(&self) -> impl Iterator<Item = Rect> {
        self.rings.values().copied()
    }

    /// The ring of each such card.
    pub fn of_cards(&self) -> impl Iterator<Item = (CardId, Rect)> {
        self.cards.iter().filter_map(|(card, cell)| Some((*card, *self.rings.get(cell)?)))
    }
}

/// Paints the rings.
pub(super) fn paint(page: &mut Page, docks: &Docks) {
    let (fill, line) = (page.theme.paper, page.theme.ink_faint);
    for rect in docks.rings.values() {
        let rect = rect.inset(-0.5);
        let stroke = Some(Stroke::solid(line, 1.4));
        page.shape(Shape::Rect { rect, radius: RADIUS, fill: Some(Paint::Solid(fill)), stroke }, None);
    }
}
