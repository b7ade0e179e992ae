//! The laid-out page of the open map, made anew only when the map or its style has changed.

use std::sync::Arc;

use crate::layout::{Style, layout};
use crate::model::Map;
use crate::scene::Scene;
use crate::text::Fonts;

/// The scene last made, and what it was made from.
#[derive(Debug, Default)]
pub struct SceneCache(Option<Made>);

#[derive(Debug)]
struct Made {
    map: Arc<Map>,
    style: Style,
    scene: Arc<Scene>,
}

impl SceneCache {
    /// The scene of this map in this style.
    ///
    /// Laid out here and now: `Fonts` remembers every block of text, so an edit costs the blocks it touched.
    pub fn scene(&mut self, map: &Arc<Map>, style: &Style, fonts: &Fonts) -> Arc<Scene> {
        if let Some(made) = &self.0
            && Arc::ptr_eq(&made.map, map)
            && same(&made.style, style)
        {
            return Arc::clone(&made.scene);
        }
        let scene = Arc::new(layout(map, style, fonts));
        self.0 = Some(Made { map: Arc::clone(map), style: style.clone(), scene: Arc::clone(&scene) });
        scene
    }
}

fn same(one: &Style, other: &Style) -> bool {
    Arc::ptr_eq(&one.theme, &other.theme) && one.lang == other.lang
}
