//! The laid-out page of the open map, made anew only when the map or its style has changed.

use std::sync::Arc;

use crate::layout::{Memory, Style};
use crate::model::Map;
use crate::scene::Scene;
use crate::text::Fonts;

/// The scene last made, what it was made from, and what is left of it for the next one.
#[derive(Debug, Default)]
pub struct SceneCache {
    made: Option<Made>,
    memory: Memory,
}

#[derive(Debug)]
struct Made {
    map: Arc<Map>,
    style: Style,
    scene: Arc<Scene>,
}

impl SceneCache {
    /// The scene last made.
    pub fn shown(&self) -> Option<&Scene> {
        self.made.as_ref().map(|made| made.scene.as_ref())
    }

    /// The scene of this map in this style.
    ///
    /// Laid out here and now: an edit costs the lane it touched.
    pub fn scene(&mut self, map: &Arc<Map>, style: &Style, fonts: &Fonts) -> Arc<Scene> {
        if let Some(made) = &self.made
            && Arc::ptr_eq(&made.map, map)
            && same(&made.style, style)
        {
            return Arc::clone(&made.scene);
        }
        let scene = Arc::new(self.memory.layout(map, style, fonts));
        self.made = Some(Made { map: Arc::clone(map), style: style.clone(), scene: Arc::clone(&scene) });
        scene
    }
}

fn same(one: &Style, other: &Style) -> bool {
    Arc::ptr_eq(&one.theme, &other.theme) && one.lang == other.lang
}
