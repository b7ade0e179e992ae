//! A small picture of a map, painted with the program's own rasteriser: its upper part, as wide as a tile.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use egui::ColorImage;

use crate::export::raster::{self, View};
use crate::geom::Point;
use crate::i18n::Lang;
use crate::layout::{Style, layout};
use crate::model::Map;
use crate::text::Fonts;
use crate::theme::Theme;

/// Width in points, as large as it is ever shown.
pub const WIDTH: f32 = 268.0;
/// Width to height.
pub const ASPECT: f32 = 1.62;

/// Paints the picture.
pub fn paint(map: &Map, theme: &Arc<Theme>, fonts: &Fonts, lang: Lang, pixels_per_point: f32) -> ColorImage {
    let style = Style::of(map, Arc::clone(theme), lang);
    let scene = layout(map, &style, fonts);
    let width = (WIDTH * pixels_per_point).round().clamp(1.0, 2_000.0);
    let height = (width / ASPECT).round();
    let view = View {
        origin: Point::ZERO,
        scale: f64::from(width) / scene.size.width.max(1.0),
        width: width as u16,
        height: height as u16,
        paper: Some(scene.background),
    };
    let pixels = raster::paint(&scene, view);
    ColorImage::from_rgba_premultiplied([width as usize, height as usize], &pixels)
}

/// Paints a map that may be the very one the program died of: then there is no picture, and the map is offered
/// without.
pub fn try_paint(
    map: &Map,
    theme: &Arc<Theme>,
    fonts: &Fonts,
    lang: Lang,
    pixels_per_point: f32,
) -> Option<ColorImage> {
    catch_unwind(AssertUnwindSafe(|| paint(map, theme, fonts, lang, pixels_per_point))).ok()
}
