//! One state of the page: a scene, and perhaps one text left out.

use std::sync::Arc;

use crate::export::raster::{Painter, View};
use crate::model::Node;
use crate::scene::{Item, Part, Piece, Scene};

/// What the tiles show. Shared with the thread that paints.
pub struct State {
    scene: Arc<Scene>,
    /// The text that is not painted, because it is being typed above the picture.
    hidden: Option<(Node, Part)>,
}

impl State {
    /// A page with this text left out.
    pub fn new(scene: Arc<Scene>, hidden: Option<(Node, Part)>) -> State {
        State { scene, hidden }
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
        match (self.hidden, item.source, item.text()) {
            (Some((node, part)), Some(source), Some(text)) => source == node && text.part == part,
            _ => false,
        }
    }

    /// Whether two states leave out the same of a piece.
    pub fn hides_as(&self, other: &State, piece: &Piece) -> bool {
        let touches =
            |hidden: Option<(Node, Part)>| hidden.is_some_and(|(node, _)| piece.items_of(node).next().is_some());
        self.hidden == other.hidden || !(touches(self.hidden) || touches(other.hidden))
    }

    /// Paints a part of the page, as rows of premultiplied RGBA8.
    pub fn paint(&self, brush: &mut Painter, view: View) -> Vec<u8> {
        let mut pixels = Vec::new();
        brush.paint_some(&self.scene, view, |item| !self.hides(item), &mut pixels);
        pixels
    }
}
