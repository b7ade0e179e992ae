//! Where links may run: gutters between columns, ways along lanes, and what stands in them.

use crate::geom::Rect;
use crate::scene::Grid;

/// The page as links see it.
pub(super) struct Ground {
    /// One left of each column, and one right of the last.
    pub gutters: Vec<Gutter>,
    pub columns: Vec<Strip>,
    /// Heights at which a link may run along a lane: below its upper edge and above its lower one, top down.
    pub levels: Vec<f64>,
    /// The lanes, (top, bottom).
    pub rows: Vec<(f64, f64)>,
}

/// The upright way between two columns.
pub(super) struct Gutter {
    pub x: f64,
    /// How far from `x` a link may stand.
    pub half: f64,
    pub taken: Taken,
}

/// A column without the gutters beside it.
pub(super) struct Strip {
    pub left: f64,
    pub right: f64,
    pub taken: Taken,
}

/// How near a line may come to a card or a text.
pub(super) const CLEAR: f64 = 2.0;

impl Ground {
    /// `inset` is how far cards keep from the edges of their column, `pad` from those of their lane.
    pub fn new(grid: &Grid, things: &[Rect], inset: f64, pad: f64) -> Ground {
        let last = grid.columns.last().map(|column| column.right);
        // The outermost gutter has the margin of the page beside it.
        let edges = grid.columns.iter().map(|column| column.left).chain(last.map(|right| right + CLEAR));
        let half = (inset - CLEAR).max(1.0);
        let upright = |x: f64, reach: f64| {
            let near = things.iter().filter(|thing| thing.x0 < x + reach && x - reach < thing.x1);
            Taken::by(near)
        };
        let gutters = edges.map(|x| Gutter { x, half, taken: upright(x, half + 1.0) }).collect();
        let strips = grid.columns.iter().map(|column| (column.left + inset, column.right - inset));
        let columns = strips
            .map(|(left, right)| Strip { left, right, taken: upright((left + right) / 2.0, (right - left) / 2.0) })
            .collect();
        let rows: Vec<(f64, f64)> = grid.rows.iter().map(|row| (row.top, row.bottom)).collect();
        let mut levels: Vec<f64> =
            rows.iter().flat_map(|(top, bottom)| [top + pad * 0.5, bottom - pad * 0.5]).collect();
        levels.sort_by(f64::total_cmp);
        Ground { gutters, columns, levels, rows }
    }

    /// The first and last column a rectangle stands in.
    pub fn covered(&self, rect: Rect) -> Option<(usize, usize)> {
        let first = self.columns.iter().position(|column| column.right > rect.x0)?;
        let last = self.columns.iter().rposition(|column| column.left < rect.x1)?;
        (first <= last).then_some((first, last))
    }

    /// The lane at a height, or the last one above it.
    pub fn row_at(&self, y: f64) -> usize {
        self.rows.partition_point(|(top, _)| *top <= y).saturating_sub(1)
    }

    /// The column at a place across the page, by the gutter on its left; beyond the edges the outermost one.
    pub fn column_at(&self, x: f64) -> usize {
        self.gutters.partition_point(|gutter| gutter.x <= x).saturating_sub(1)
    }

    /// How far up and down a level line at `y` over this stretch may be moved.
    pub fn level_room(&self, y: f64, from: f64, to: f64) -> (f64, f64) {
        let (mut low, mut high) =
            self.rows.get(self.row_at(y)).map_or((y, y), |(top, bottom)| (*top + 1.5, *bottom - 1.5));
        let strips =
            self.columns.iter().filter(|strip| strip.left < to && from < strip.right).map(|strip| &strip.taken);
        let gutters =
            self.gutters.iter().filter(|gutter| from - gutter.half <= gutter.x && gutter.x <= to + gutter.half);
        for taken in strips.chain(gutters.map(|gutter| &gutter.taken)) {
            let (above, below) = taken.room(y);
            (low, high) = (low.max(above + CLEAR), high.min(below - CLEAR));
        }
        (low.min(y), high.max(y))
    }
}

/// Stretches of a way that are taken, top down and apart.
pub(super) struct Taken(Vec<(f64, f64)>);

impl Taken {
    fn by<'a>(things: impl Iterator<Item = &'a Rect>) -> Taken {
        let mut all: Vec<(f64, f64)> = things.map(|thing| (thing.y0, thing.y1)).collect();
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut apart: Vec<(f64, f64)> = Vec::with_capacity(all.len());
        for (start, end) in all {
            match apart.last_mut() {
                Some((_, before)) if start <= *before => *before = before.max(end),
                _ => apart.push((start, end)),
            }
        }
        Taken(apart)
    }

    /// Whether nothing stands between two heights.
    pub fn is_free(&self, low: f64, high: f64) -> bool {
        let next = self.0.partition_point(|(_, end)| *end <= low);
        self.0.get(next).is_none_or(|(start, _)| *start >= high)
    }

    /// The free stretch around a height; empty where something stands there.
    pub fn room(&self, at: f64) -> (f64, f64) {
        let next = self.0.partition_point(|(_, end)| *end <= at);
        let above = next.checked_sub(1).and_then(|above| self.0.get(above)).map_or(f64::NEG_INFINITY, |(_, end)| *end);
        let below = self.0.get(next).map_or(f64::INFINITY, |(start, _)| *start);
        if below < at { (at, at) } else { (above, below) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_that_overlap_are_one() {
        let things =
            [Rect::new(0.0, 10.0, 5.0, 20.0), Rect::new(0.0, 15.0, 5.0, 30.0), Rect::new(0.0, 40.0, 5.0, 50.0)];
        let taken = Taken::by(things.iter());
        assert!(taken.is_free(0.0, 10.0) && taken.is_free(30.0, 40.0) && taken.is_free(50.0, 99.0));
        assert!(!taken.is_free(0.0, 10.1) && !taken.is_free(29.0, 31.0) && !taken.is_free(0.0, 99.0));
        assert_eq!(taken.room(35.0), (30.0, 40.0));
        assert_eq!(taken.room(12.0), (12.0, 12.0));
        assert_eq!(taken.room(60.0), (50.0, f64::INFINITY));
    }
}
