//! Outlines of glyphs, exactly as their font has them.

use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::geom::BezPath;

/// The outline of a glyph in units of its font, y upwards; empty where it has none.
pub fn outline(font: &FontRef, glyph: u32, coords: &[i16]) -> BezPath {
    let coords: Vec<NormalizedCoord> = coords.iter().map(|&bits| NormalizedCoord::from_bits(bits)).collect();
    let mut pen = Pen(BezPath::new());
    if let Some(outline) = font.outline_glyphs().get(GlyphId::new(glyph)) {
        // A glyph that cannot be drawn stays empty, as everywhere else.
        let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::new(&coords)), &mut pen);
    }
    pen.0
}

/// Units of the font's em square.
pub fn units_per_em(font: &FontRef) -> f64 {
    font.head().map_or(1000.0, |head| f64::from(head.units_per_em()).max(1.0))
}

/// Whether the font has glyphs in colours of their own, or of pixels, which are no outlines.
pub fn is_colored(font: &FontRef) -> bool {
    font.colr().is_ok() || font.cbdt().is_ok() || font.sbix().is_ok() || font.ebdt().is_ok()
}

struct Pen(BezPath);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.quad_to((f64::from(cx), f64::from(cy)), (f64::from(x), f64::from(y)));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.curve_to((f64::from(ax), f64::from(ay)), (f64::from(bx), f64::from(by)), (f64::from(x), f64::from(y)));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}
