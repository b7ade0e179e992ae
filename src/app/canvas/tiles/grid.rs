//! How the page is cut into tiles at a scale: whole physical pixels, counted from the page's top left corner.

use crate::geom::{Point, Rect, Size};

/// The side of a tile in physical pixels: small, so that even where a page is crowded one is painted in a millisecond
/// or two and a frame can stop in time.
pub const SIDE: u32 = 256;

/// A rectangle of whole pixels; `x1` and `y1` lie outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PxRect {
    pub x0: u32,
    pub y0: u32,
    pub x1: u32,
    pub y1: u32,
}

impl PxRect {
    /// In pixels; 0 where the sides have passed each other.
    pub fn width(self) -> u32 {
        self.x1.saturating_sub(self.x0)
    }

    /// In pixels; 0 where the sides have passed each other.
    pub fn height(self) -> u32 {
        self.y1.saturating_sub(self.y0)
    }

    /// Whether there is no pixel in it.
    pub fn is_empty(self) -> bool {
        self.width() == 0 || self.height() == 0
    }

    /// What both have; empty where they are apart.
    pub fn intersect(self, other: PxRect) -> PxRect {
        PxRect {
            x0: self.x0.max(other.x0),
            y0: self.y0.max(other.y0),
            x1: self.x1.min(other.x1),
            y1: self.y1.min(other.y1),
        }
    }

    /// The least rectangle around both.
    pub fn union(self, other: PxRect) -> PxRect {
        PxRect {
            x0: self.x0.min(other.x0),
            y0: self.y0.min(other.y0),
            x1: self.x1.max(other.x1),
            y1: self.y1.max(other.y1),
        }
    }
}

/// A tile by its column and row.
pub type TileId = (u32, u32);

/// The page at one scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cut {
    /// Physical pixels per document unit.
    pub scale: f64,
    /// The page in pixels; at least one each way.
    pub width: u32,
    pub height: u32,
}

impl Cut {
    /// A page at so many physical pixels per document unit.
    pub fn new(page: Size, scale: f64) -> Cut {
        let side = |length: f64| {
            let pixels = (length * scale).round();
            if pixels.is_finite() { pixels.clamp(1.0, 1e9) as u32 } else { 1 }
        };
        Cut { scale, width: side(page.width), height: side(page.height) }
    }

    /// The pixels of the page.
    pub fn page(&self) -> PxRect {
        PxRect { x0: 0, y0: 0, x1: self.width, y1: self.height }
    }

    /// The pixels of a tile; narrower at the page's right and lower edge, empty beyond it.
    pub fn tile(&self, (column, row): TileId) -> PxRect {
        let (x0, y0) = (column.saturating_mul(SIDE), row.saturating_mul(SIDE));
        PxRect { x0, y0, x1: x0.saturating_add(SIDE), y1: y0.saturating_add(SIDE) }.intersect(self.page())
    }

    /// The pixels a part of the page touches, one more on each side for what is smoothed over the edge.
    pub fn pixels(&self, rect: Rect) -> PxRect {
        let low = |at: f64| ((at * self.scale).floor() - 1.0).clamp(0.0, 1e9) as u32;
        let high = |at: f64| ((at * self.scale).ceil() + 1.0).clamp(0.0, 1e9) as u32;
        PxRect { x0: low(rect.x0), y0: low(rect.y0), x1: high(rect.x1), y1: high(rect.y1) }.intersect(self.page())
    }

    /// The tiles that some pixels lie in, row by row.
    pub fn tiles_over(&self, pixels: PxRect) -> impl Iterator<Item = TileId> + use<> {
        let empty = pixels.is_empty();
        let columns = pixels.x0 / SIDE..if empty { 0 } else { pixels.x1.div_ceil(SIDE) };
        let rows = pixels.y0 / SIDE..if empty { 0 } else { pixels.y1.div_ceil(SIDE) };
        rows.flat_map(move |row| columns.clone().map(move |column| (column, row)))
    }

    /// The page point at a pixel's top left corner.
    pub fn point(&self, x: u32, y: u32) -> Point {
        Point::new(f64::from(x) / self.scale, f64::from(y) / self.scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_cover_the_page_once() {
        let cut = Cut::new(Size::new(700.0, 400.0), 1.5);
        assert_eq!((cut.width, cut.height), (1050, 600));
        let tiles: Vec<TileId> = cut.tiles_over(cut.page()).collect();
        assert_eq!(tiles.len(), 5 * 3);
        assert_eq!(tiles[..6], [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (0, 1)]);
        let area: u32 = tiles.iter().map(|tile| cut.tile(*tile).width() * cut.tile(*tile).height()).sum();
        assert_eq!(area, 1050 * 600);
    }

    #[test]
    fn what_lies_off_the_page_has_no_tiles() {
        let cut = Cut::new(Size::new(100.0, 100.0), 1.0);
        for rect in [Rect::new(-50.0, -50.0, -20.0, -20.0), Rect::new(200.0, 0.0, 300.0, 50.0), Rect::ZERO] {
            let pixels = cut.pixels(rect);
            let tiles = cut.tiles_over(pixels).count();
            assert!(tiles <= 1, "{rect:?} {pixels:?}");
        }
        assert_eq!(cut.tiles_over(cut.pixels(Rect::new(200.0, 0.0, 300.0, 50.0))).count(), 0);
    }

    #[test]
    fn an_odd_page_still_has_a_pixel() {
        for size in [Size::new(f64::NAN, 10.0), Size::new(0.0, 0.0), Size::new(-5.0, f64::INFINITY)] {
            let cut = Cut::new(size, 2.0);
            assert!(cut.width >= 1 && cut.height >= 1);
        }
    }
}
