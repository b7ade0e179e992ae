//! Paints the picture of a template with the program's own rasteriser.

use egui::ColorImage;

use super::tile;
use crate::assets::Template;
use crate::export::raster::{self, View};
use crate::format;
use crate::geom::Point;
use crate::i18n::Lang;
use crate::layout::{Style, layout};
use crate::text::Fonts;
use crate::theme::Theme;

/// A painted picture.
pub struct Thumbnail {
    pub(super) index: usize,
    /// `None` where there was nothing to paint.
    pub(super) image: Option<ColorImage>,
}

/// A picture still to be painted.
#[derive(Debug, Clone, Copy)]
pub struct Work {
    pub(super) index: usize,
    pub(super) template: &'static Template,
    pub(super) pixels_per_point: f32,
}

impl Work {
    /// A picture of nothing: for a work that failed.
    pub fn nothing(&self) -> Thumbnail {
        Thumbnail { index: self.index, image: None }
    }

    /// Paints the upper part of the map, as wide as the tile.
    pub fn paint(&self, theme: &std::sync::Arc<Theme>, fonts: &Fonts, lang: Lang) -> Thumbnail {
        let Ok(opened) = format::open(self.template.ron) else { return self.nothing() };
        let style = Style::of(&opened.map, std::sync::Arc::clone(theme), lang);
        let scene = layout(&opened.map, &style, fonts);
        let width = (tile::MOST_WIDTH * self.pixels_per_point).round().clamp(1.0, 2_000.0);
        let height = (width / tile::ASPECT).round();
        let view = View {
            origin: Point::ZERO,
            scale: f64::from(width) / scene.size.width.max(1.0),
            width: width as u16,
            height: height as u16,
            paper: Some(scene.background),
        };
        let pixels = raster::paint(&scene, view);
        let image = ColorImage::from_rgba_premultiplied([width as usize, height as usize], &pixels);
        Thumbnail { index: self.index, image: Some(image) }
    }
}
