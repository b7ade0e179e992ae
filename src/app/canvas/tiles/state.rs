//! One state of the page: a scene made ready for painting, and perhaps one text left out.

use std::sync::Arc;

use crate::export::raster::{Painter, Prepared, View};
use crate::model::Node;
use crate::scene::{Item, Part, Scene, Shape};

/// What the tiles show. Shared with the thread that paints.
pub struct State {
    page: Prepared<Arc<Scene>>,
    scene: Arc<Scene>,
    /// The text that is not painted, because it is being typed above the picture.
    hidden: Option<(Node, Part)>,
}

impl State {
    /// Works out where everything lies, once for all the tiles.
    pub fn new(scene: Arc<Scene>, hidden: Option<(Node, Part)>) -> State {
        State { page: Prepared::new(Arc::clone(&scene)), scene, hidden }
    }

    /// The scene, hidden text and all.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// Whether this is the state of that very scene with that text left out.
    pub fn shows(&self, scene: &Arc<Scene>, hidden: Option<(Node, Part)>) -> bool {
        Arc::ptr_eq(&self.scene, scene) && self.hidden == hidden
    }

    /// Whether a text is left out.
    pub fn has_hidden(&self) -> bool {
        self.hidden.is_some()
    }

    /// Whether the item is left out.
    pub fn hides(&self, item: &Item) -> bool {
        match (self.hidden, item.source, &item.shape) {
            (Some((node, part)), Some(source), Shape::Text(text)) => source == node && text.part == part,
            _ => false,
        }
    }

    /// Paints a part of the page, as rows of premultiplied RGBA8.
    pub fn paint(&self, brush: &mut Painter, view: View) -> Vec<u8> {
        if !self.page.items_in(view.rect()).any(|item| self.hides(item)) {
            return brush.paint_new(&self.page, view);
        }
        let shown = self.page.items_in(view.rect()).filter(|item| !self.hides(item)).cloned();
        let excerpt = Scene {
            size: self.scene.size,
            background: self.scene.background,
            items: shown.collect(),
            areas: Vec::new(),
            grid: Default::default(),
        };
        brush.paint_new(&Prepared::new(&excerpt), view)
    }
}
