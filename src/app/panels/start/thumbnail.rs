//! The picture of a template, painted by a work.

use egui::ColorImage;

use crate::app::look::thumbnail;
use crate::assets::Template;
use crate::format;
use crate::i18n::Lang;
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
        let image = thumbnail::paint(&opened.map, theme, fonts, lang, self.pixels_per_point);
        Thumbnail { index: self.index, image: Some(image) }
    }
}
