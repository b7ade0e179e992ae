//! The picture of a template, painted by a work.

use std::path::PathBuf;
use std::sync::Arc;

use egui::ColorImage;

use crate::app::look::thumbnail;
use crate::assets::Template;
use crate::files;
use crate::i18n::Lang;
use crate::model::Map;
use crate::templates;
use crate::text::Fonts;
use crate::theme::Theme;

/// A painted picture.
pub struct Thumbnail {
    pub(super) index: usize,
    pub(super) round: u32,
    /// `None` where there was nothing to paint.
    pub(super) image: Option<ColorImage>,
    /// A template of one's own, read.
    pub(super) own: Option<(PathBuf, Arc<Map>)>,
}

/// What there is a picture of.
#[derive(Debug, Clone)]
pub enum Source {
    Shipped(&'static Template),
    Own(PathBuf),
}

/// A picture still to be painted.
#[derive(Debug, Clone)]
pub struct Work {
    pub(super) index: usize,
    pub(super) round: u32,
    pub(super) source: Source,
    pub(super) pixels_per_point: f32,
}

impl Work {
    /// A picture of nothing: for a work that failed.
    pub fn nothing(&self) -> Thumbnail {
        Thumbnail { index: self.index, round: self.round, image: None, own: None }
    }

    /// Paints the upper part of the map, as wide as the tile.
    pub fn paint(&self, theme: &Arc<Theme>, fonts: &Fonts, lang: Lang) -> Thumbnail {
        let image = |map: &Map| Some(thumbnail::paint(map, theme, fonts, lang, self.pixels_per_point));
        match &self.source {
            Source::Shipped(template) => match templates::open(template, lang) {
                Ok(map) => Thumbnail { image: image(&map), ..self.nothing() },
                Err(_) => self.nothing(),
            },
            Source::Own(path) => match files::open(path) {
                Ok(opened) => Thumbnail {
                    image: image(&opened.map),
                    own: Some((path.clone(), Arc::new(opened.map))),
                    ..self.nothing()
                },
                Err(_) => self.nothing(),
            },
        }
    }
}
