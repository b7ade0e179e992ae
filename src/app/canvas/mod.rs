//! The map on screen: painted by the same rasteriser as the files, edited where it stands.

mod access;
mod add;
mod block;
mod board;
mod bubble;
mod camera;
mod caret;
mod chip;
mod closing;
mod feeling;
mod feeling_field;
mod frame;
mod gesture;
mod grip;
mod hand_offs;
mod handle_marks;
mod handles;
mod hint;
mod inline;
mod input;
mod join;
mod joining;
mod keys;
mod lane_menu;
mod lines;
mod look;
mod menu;
mod minimap;
mod moment;
mod motion;
mod nudge;
mod onward;
mod overlay;
mod parking;
mod pen;
mod place;
mod pointer;
mod sprite;
mod stand;
mod stroke_points;
#[cfg(test)]
pub(super) mod testing;
mod texts;
mod tiles;
mod walk;

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Context, Event, Id};

use super::request::{LaneSpot, Pen, Request};
use crate::edit::{Document, Selection};
use crate::export::raster;
use crate::i18n::Lang;
use crate::layout::Board;
use crate::model::{CardId, LaneId, Map, Node, StageId};
use crate::scene::{Part, Scene};
use crate::text::Fonts;
use crate::theme::Theme;
use camera::Lens;
pub use closing::Closing;
use feeling_field::FeelingField;
use gesture::{Gesture, Ground};
use inline::{Opening, Typing};
pub use joining::card_to_link;
use lane_menu::LaneMenu;
pub use parking::park;
pub use place::{first_empty_cell, rect_of, takes_cards};
use sprite::Sprite;
use stand::{Stand, Wish};
use tiles::Tiles;
pub use walk::Toward;

/// What moving the selected cards, stage or lane one place asks for; `scene` shows exactly `document.map()`.
pub fn shift(document: &Document, scene: &Scene, toward: Toward) -> Vec<Request> {
    nudge::shift(ground(document, scene), toward)
}

/// What opening the thing that has the focus asks for: its text, a new card in a cell, a point of a curve.
pub fn open(document: &Document, scene: &Scene) -> Vec<Request> {
    keys::open(ground(document, scene))
}

fn ground<'a>(document: &'a Document, scene: &'a Scene) -> Ground<'a> {
    Ground { scene, map: document.map(), selection: document.selection() }
}

/// Whose curve a stroke in this lane would draw: the selected one's, the one the eye follows, or a new one.
pub fn pen_for(map: &Map, selection: &Selection, lane: LaneId) -> Pen {
    gesture::pen_for(map, selection, lane)
}

/// What the canvas shows this frame.
pub struct CanvasView<'a> {
    pub document: &'a Document,
    /// The layout of exactly `document.map()`.
    pub scene: &'a Arc<Scene>,
    pub lang: Lang,
    pub fonts: &'a Arc<Fonts>,
    /// How the map is drawn, for what is drawn beside it in its colours.
    pub theme: &'a Theme,
    /// Whether things that move by themselves may ease.
    pub motion: bool,
    /// Where the parking lot is on screen, if it is shown.
    pub parking: Option<egui::Rect>,
    /// How many cards a paste being looked at would put where.
    pub preview: Option<&'a BTreeMap<(LaneId, StageId), usize>>,
}

/// The map canvas: camera, painted tiles, the gesture and the text being typed.
///
/// It never changes the map. [`Canvas::show`] returns what it asks for, to be carried out in order after the frame.
/// A text is typed and a curve point dragged inside one open step of the document: once that step is closed by
/// anybody (undo, another file), the canvas lets go of the text or the point.
pub struct Canvas {
    /// What is on it.
    board: Board,
    stand: Stand,
    tiles: Tiles,
    brush: raster::Painter,
    gesture: Gesture,
    /// A live step was asked for by the gesture and must be found open from the next frame on.
    stepping: bool,
    ghost: Option<Sprite>,
    typing: Option<Typing>,
    /// The card a link is being walked from.
    linking: Option<CardId>,
    /// Whether hand-offs stand out.
    hand_offs: bool,
    /// A key asked for the menu of what has the focus.
    menu_wanted: bool,
    /// The score or word being typed at a moment of a curve.
    feeling: Option<FeelingField>,
    /// A curve is about to be drawn: whose.
    pen: Option<Pen>,
    lane_menu: Option<LaneMenu>,
    /// Keys and letters that wait for the next frame, because what they mean depends on this one.
    carry: Vec<Event>,
    /// What is being done on a board beside the journey.
    hands: board::Hands,
    id: Option<Id>,
    /// What the page was seen through last.
    lens: Option<Lens>,
}

impl Canvas {
    /// A canvas that starts at the top left of the first map it is shown.
    pub fn new() -> Canvas {
        Canvas::of(Board::Journey)
    }

    /// A canvas for a board, that starts at its top left.
    pub fn of(board: Board) -> Canvas {
        Canvas {
            board,
            stand: Stand::default(),
            tiles: Tiles::default(),
            brush: tiles::brush(),
            gesture: Gesture::Idle,
            stepping: false,
            ghost: None,
            typing: None,
            linking: None,
            hand_offs: false,
            menu_wanted: false,
            feeling: None,
            pen: None,
            lane_menu: None,
            carry: Vec::new(),
            hands: board::Hands::default(),
            id: None,
            lens: None,
        }
    }

    /// Forgets everything about the map shown so far.
    pub fn reset(&mut self) {
        *self = Canvas::of(self.board);
    }

    /// Fits the page into the window.
    pub fn fit(&mut self) {
        self.stand.wish(Wish::Fit);
    }

    /// Fits the selection into the window, or the page where nothing is selected.
    pub fn fit_selection(&mut self) {
        self.stand.wish(Wish::FitSelection);
    }

    /// Moves the view as little as needed so that the node can be seen.
    pub fn reveal(&mut self, node: Node) {
        self.stand.wish(Wish::Reveal(node));
    }

    /// Screen points per document unit: 1.0 is 100 %.
    pub fn zoom(&self) -> f32 {
        self.stand.zoom() as f32
    }

    /// Multiplies the zoom, keeping the middle of the window.
    pub fn zoom_by(&mut self, factor: f32) {
        self.stand.wish(Wish::Zoom(f64::from(factor)));
    }

    /// Sets the zoom, keeping the middle of the window.
    pub fn set_zoom(&mut self, zoom: f32) {
        self.stand.wish(Wish::ZoomTo(f64::from(zoom)));
    }

    /// Opens a text for typing where it stands: a card's with the caret at its end, any other all selected.
    ///
    /// Where the document has a step open already (a node just added), leaving the text empty cancels that step, so
    /// the node is gone again; otherwise the canvas opens a step of its own.
    pub fn start_typing(&mut self, node: Node, part: Part) {
        let opening = if matches!(node, Node::Card(_)) { Opening::End } else { Opening::All };
        self.typing = Some(Typing::new(node, part, opening).near(self.hands.place()));
        self.gesture = Gesture::Idle;
        self.linking = None;
        self.stand.wish(Wish::Reveal(node));
    }

    /// Asks beside a place between lanes which kind of lane to insert there.
    pub fn ask_lane_kind(&mut self, spot: LaneSpot) {
        self.lane_menu = Some(LaneMenu::new(spot));
    }

    /// Takes the pen up: the next press in an emotion lane draws a curve. Esc, or a press elsewhere, lays it down.
    pub fn take_pen(&mut self, pen: Pen) {
        self.pen = Some(pen);
        self.gesture = Gesture::Idle;
    }

    /// Opens the small field that takes a score or a word at a point of a curve, or in a cell of an emotion lane.
    pub fn start_feeling(&mut self, map: &Map, node: Node) {
        let moment = match node {
            Node::Point { curve, index } => Some(feeling::Moment::Point { curve, index }),
            Node::Cell { lane, stage } => feeling::Moment::in_cell(map, lane, stage),
            _ => None,
        };
        self.feeling = moment.map(FeelingField::new);
        self.gesture = Gesture::Idle;
        self.stand.wish(Wish::Reveal(node));
    }

    /// Ends typing because something else begins, perhaps within the same frame; what is returned closes its step.
    pub fn end_typing(&mut self, document: &Document) -> Option<Closing> {
        self.feeling = None;
        self.typing.take()?.cut_short(document)
    }

    /// Whether a text is being typed on the map.
    pub fn is_typing(&self) -> bool {
        self.typing.is_some() || self.feeling.is_some()
    }

    /// Whether something is being dragged.
    pub fn is_dragging(&self) -> bool {
        self.gesture.is_drag() || self.hands.is_dragging()
    }

    /// The cards being dragged.
    pub fn carried(&self) -> Option<&[CardId]> {
        match &self.gesture {
            Gesture::Cards(cards) => Some(&cards.ids),
            _ => None,
        }
    }

    /// Takes up a parked card, which the pointer has begun to drag elsewhere: from now on it is carried over the page.
    pub fn carry(&mut self, document: &Document, id: CardId) {
        if self.typing.is_none() {
            self.gesture = parking::take_up(document, id);
        }
    }

    /// The cell at a place on screen, where the page is seen there and the cell takes cards.
    pub fn cell_at(&self, map: &Map, scene: &Scene, at: egui::Pos2) -> Option<(LaneId, StageId)> {
        let lens = self.lens.filter(|lens| lens.window.contains(at))?;
        let (lane, stage) = place::cell_at(scene, lens.page_from_screen(at))?;
        takes_cards(map, lane).then_some((lane, stage))
    }

    /// Whether a gesture or a text is under way, so that Esc belongs to the canvas.
    pub fn is_busy(&self) -> bool {
        self.is_typing()
            || self.linking.is_some()
            || self.pen.is_some()
            || self.hands.is_busy()
            || !self.gesture.is_idle()
    }

    /// Before keys are read as commands: leaves to the map those whose letters begin a card of a kind.
    pub fn spare_marks(&self, ctx: &Context, document: &Document) {
        if self.board == Board::Journey && self.has_keyboard(ctx) && !self.is_busy() {
            keys::spare_marks(ctx, document.map(), document.selection().focus());
        }
    }

    /// Whether Tab is the map's in this frame: a text is typed, or was begun by letters that came just before it.
    pub fn keeps_tab(&self, ctx: &Context) -> bool {
        let has_letters = || ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::Text(_))));
        self.is_typing() || !self.carry.is_empty() || (self.has_keyboard(ctx) && has_letters())
    }

    /// What takes the keyboard for the map; `None` until it was first shown.
    pub fn id(&self) -> Option<Id> {
        self.id
    }

    /// Whether keys that are no commands go to the map: it has the focus, or nobody has.
    pub fn has_keyboard(&self, ctx: &Context) -> bool {
        ctx.memory(|memory| memory.focused()).is_none_or(|focused| Some(focused) == self.id)
    }
}

impl Default for Canvas {
    fn default() -> Canvas {
        Canvas::new()
    }
}

/// The language words put on a map are in: the map's own where the program speaks it.
fn words(map: &Map, lang: Lang) -> Lang {
    Lang::from_tag(&map.about.language).unwrap_or(lang)
}
