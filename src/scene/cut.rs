//! Parts of a page as pages of their own.

use super::{Grid, Item, Piece, Scene, Section};
use crate::geom::Rect;

impl Scene {
    /// What lies in `area` as a page of its own, of the items for which `keep` holds. What reaches over the edge is kept
    /// whole. The new page has no grid.
    pub fn cut(&self, area: Rect, keep: impl Fn(&Item) -> bool) -> Scene {
        let by = -area.origin().to_vec2();
        let items = self.items().filter(keep).map(|item| item.shifted(by)).collect();
        let areas = self.areas().filter(|one| !one.region.bounds().intersect(area).is_zero_area());
        let piece = Piece::new(items, areas.map(|one| one.shifted(by)).collect());
        Scene {
            size: area.size(),
            background: self.background,
            sections: vec![Section::new(0.0, piece)],
            grid: Grid::default(),
        }
    }

    /// Paints these over everything else.
    pub fn add(&mut self, items: Vec<Item>) {
        self.sections.push(Section::new(0.0, Piece::new(items, Vec::new())));
    }
}
