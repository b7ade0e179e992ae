//! The map that is open, and everything about it that ends when it is left.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::boards::Boards;
use super::canvas::{Canvas, first_empty_cell};
use super::find::Find;
use super::guide::Guide;
use super::outline::Outline;
use super::outside::Outside;
use super::parking::Parking;
use super::pasting::Pasting;
use super::questions::Questions;
use super::scene_cache::SceneCache;
use super::typed::Typed;
use super::workshop::Workshop;
use crate::edit::{Document, Selection};
use crate::files::Trace;
use crate::keep::{Hold, Journal};
use crate::layout::Lens;
use crate::model::{Map, Node};
use crate::scene::Part;

/// The map being worked on.
pub struct Work {
    pub document: Document,
    /// Its file; `None` until it is first saved.
    pub path: Option<PathBuf>,
    /// The file of the map this one was made from, as its future state.
    pub origin: Option<PathBuf>,
    /// What the file held when it was last read or written.
    pub trace: Option<Trace>,
    pub canvas: Canvas,
    /// Whether the file holds things that were mended on opening, and nothing was saved since.
    pub mended: bool,
    pub scenes: SceneCache,
    /// What the journey is looked at by; neither a step nor in the file.
    pub lens: Lens,
    pub(super) boards: Boards,
    pub find: Find,
    pub outline: Outline,
    pub questions: Questions,
    pub guide: Guide,
    pub(super) workshop: Workshop,
    pub parking: Parking,
    /// The paste being looked at.
    pub pasting: Option<Pasting>,
    pub(super) outside: Outside,
    /// Says to other programs that the file is open here.
    pub hold: Option<Hold>,
    /// Whether it was opened to be read: saving asks for another name.
    pub is_to_read: bool,
    pub(super) typed: Option<Typed>,
    /// Keeps unsaved work on disk; `None` until there is some.
    pub journal: Option<Journal>,
}

impl Work {
    pub fn new(map: impl Into<Arc<Map>>, path: Option<PathBuf>) -> Work {
        let (canvas, scenes) = (Canvas::new(), SceneCache::default());
        Work {
            document: Document::new(map),
            path,
            origin: None,
            trace: None,
            canvas,
            mended: false,
            scenes,
            lens: Lens::None,
            boards: Boards::default(),
            find: Find::default(),
            outline: Outline::default(),
            questions: Questions::default(),
            guide: Guide::default(),
            workshop: Workshop::default(),
            parking: Parking::default(),
            pasting: None,
            outside: Outside::default(),
            hold: None,
            is_to_read: false,
            typed: None,
            journal: None,
        }
    }

    /// A new map, ready to be typed into: its first empty cell is chosen.
    pub fn begun(map: Map) -> Work {
        let first = first_empty_cell(&map);
        let mut work = Work::new(map, None);
        work.document.select(first.map_or_else(Selection::none, Selection::one));
        work
    }

    /// Opens a text for typing where it stands: on the page, or in the parking lot.
    pub fn start_typing(&mut self, node: Node, part: Part) {
        match node {
            Node::Card(id) if self.parking.edit(self.document.map(), id) => {}
            node => {
                self.turn_to_text(node, part);
                self.canvas.start_typing(node, part);
            }
        }
    }

    /// Whether closing the map would lose something: a change, what was mended on opening, a map whose file is gone, or
    /// what is typed and not entered.
    pub fn is_unsaved(&self) -> bool {
        self.mended || self.is_without_file() || self.document.is_modified() || self.has_typed()
    }

    /// The name of the file, where there is one.
    pub fn file_name(&self) -> Option<String> {
        self.path.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned())
    }
}
