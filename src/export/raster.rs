//! Paints any part of a scene into pixels: bands of a PNG, tiles of the screen, thumbnails.

use crate::color::Rgba;
use crate::geom::Point;
use crate::scene::Scene;

/// Which part of the page to paint, and how large.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The page point at the picture's top left pixel corner.
    pub origin: Point,
    /// Pixels per document unit.
    pub scale: f64,
    /// Pixels.
    pub width: u16,
    pub height: u16,
    /// What lies under the items; `None` leaves it transparent.
    pub paper: Option<Rgba>,
}

/// Paints the view: rows of premultiplied RGBA8, top first, `width × height × 4` bytes.
pub fn paint(_scene: &Scene, _view: View) -> Vec<u8> {
    todo!()
}
