//! From a map to a scene: pure, one file per part of the page.

use crate::i18n::Lang;
use crate::model::Map;
use crate::scene::Scene;
use crate::text::Fonts;
use crate::theme::Theme;

/// How a page is to look and which language its own words are in.
#[derive(Debug, Clone)]
pub struct Style {
    pub theme: std::sync::Arc<Theme>,
    /// The language of the program's words on the page: the map's own where the program speaks it.
    pub lang: Lang,
}

/// Lays out the journey.
pub fn layout(_map: &Map, _style: &Style, _fonts: &Fonts) -> Scene {
    todo!()
}
