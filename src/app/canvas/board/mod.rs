//! A board beside the journey on the canvas: the same camera, tiles and typing, and hands of its own.

mod access;
mod acts;
mod drag;
mod hint;
mod keys;
mod marks;
mod pane;
mod things;
mod write;

use egui::{CursorIcon, EventFilter, Key, Modifiers, Popup, Sense, Ui};

use super::camera::Lens;
use super::frame::Sight;
use super::gesture::Ground;
use super::inline::Ending;
use super::input::{Act, Input};
use super::sprite::Sprite;
use super::stand::Wish;
use super::{Canvas, CanvasView, minimap, pointer, texts};
use crate::app::commands::Kind;
use crate::app::request::{Request, in_one_step};
use crate::edit::{Document, Selection};
use crate::geom::Point;
use crate::layout::Board;
use crate::model::{Node, PersonaId};
use crate::scene::{Part, Scene, Slot, Takes};
use acts::Done;
use drag::{Drag, Held};
use pane::Pane;
use things::Spot;

/// What hands are doing on a board.
#[derive(Default)]
pub struct Hands {
    /// Where the keyboard is.
    spot: Option<Spot>,
    held: Held,
    /// What is dragged, as a picture.
    ghost: Option<Sprite>,
    pane: Option<Pane>,
    /// Space went down on a place, and has not moved the page since.
    space: bool,
    /// A command asked to open what has the keyboard.
    wants_open: bool,
}

impl Hands {
    /// Whether something is being dragged.
    pub fn is_dragging(&self) -> bool {
        matches!(self.held, Held::Drag(_))
    }

    /// Whether Esc is theirs.
    pub fn is_busy(&self) -> bool {
        self.is_dragging() || self.pane.is_some()
    }

    /// Where on the page the keyboard is, so that a text is opened there and not at the same thing elsewhere.
    pub fn place(&self) -> Option<Point> {
        self.spot.as_ref().map(|spot| spot.center)
    }
}

impl Canvas {
    /// What is on the canvas.
    pub fn board(&self) -> Board {
        self.board
    }

    /// Lets go of everything but the view, because another board is shown.
    pub fn lay_aside(&mut self) {
        let stand = std::mem::take(&mut self.stand);
        *self = Canvas { stand, hand_offs: self.hand_offs, ..Canvas::of(self.board) };
    }

    /// Opens what has the keyboard on this board, in the next frame.
    pub fn open_spot(&mut self) {
        self.hands.wants_open = true;
    }

    /// What takes the line of a persona's list away that has the keyboard.
    pub fn without_line(&self, document: &Document) -> Option<Vec<Request>> {
        let Some(Takes::Text(Node::Persona(id), Part::Line(list, at))) = self.spot_takes() else { return None };
        document.selection().contains(Node::Persona(*id)).then_some(())?;
        let (label, edit) = write::remove_line(document.map(), *id, *list, *at)?;
        Some(in_one_step(label, vec![edit]))
    }

    /// The persona under a place on screen, or the one that has the keyboard.
    pub fn persona_at(&self, scene: &Scene, at: Option<egui::Pos2>) -> Option<PersonaId> {
        let under = at.zip(self.lens).filter(|(at, lens)| lens.window.contains(*at));
        let under = under.and_then(|(at, lens)| things::at(scene, lens.page_from_screen(at)));
        let takes = under.map(|slot| &slot.takes).or(self.spot_takes());
        match things::node_of(takes?)? {
            Node::Persona(id) => Some(id),
            _ => None,
        }
    }

    fn spot_takes(&self) -> Option<&Takes> {
        self.hands.spot.as_ref().map(|spot| &spot.takes)
    }

    /// One frame of a board.
    pub(super) fn show_board(&mut self, ui: &mut Ui, view: CanvasView<'_>) -> Vec<Request> {
        let canvas = ui.allocate_rect(ui.available_rect_before_wrap(), Sense::click_and_drag());
        self.id = Some(canvas.id);
        ui.set_clip_rect(ui.clip_rect().intersect(canvas.rect));
        let carried = std::mem::take(&mut self.carry);
        ui.input_mut(|input| drop(input.events.splice(0..0, carried)));
        let (map, selection) = (view.document.map(), view.document.selection());
        let dragging = self.hands.is_dragging();
        let lens = self.stand.update(ui.ctx(), &canvas, view.scene, selection, view.motion, dragging);
        self.lens = Some(lens);
        let corner = minimap::place(&lens, view.scene.size).filter(|_| !dragging);
        let ground = Ground { scene: view.scene, map, selection };
        let sight = Sight { view: &view, ground, canvas: &canvas, lens, corner };
        self.find_spot(ground);

        let mut requests = self.point_at_board(ui, &sight);
        requests.extend(self.board_menu(&sight));
        let hidden = self.typing.as_ref().map(|typing| (typing.node, typing.part));
        let painter = ui.painter().clone();
        self.tiles.show(&painter, &mut self.brush, view.scene, hidden, &lens);
        marks::show(ui, &sight, &self.hands, hidden);
        self.board_cursor(ui, &sight);
        requests.extend(if self.typing.is_some() { self.type_on(ui, &sight) } else { self.hear_board(ui, &sight) });
        requests.extend(self.ask_on_board(ui, &sight));
        if let Some(center) = minimap::show(ui, &sight, self.tiles.overview()) {
            self.stand.wish(Wish::Center(center));
            ui.ctx().request_repaint();
        }
        let (done, spot) = access::show(ui, &sight, self.hands.spot.as_ref());
        if let Some(slot) = spot {
            requests.extend(self.go_to(slot));
        }
        requests.extend(self.take(ground, done));
        self.follow(ui, &requests);
        if !(requests.is_empty() && self.carry.is_empty()) {
            ui.ctx().request_repaint();
        }
        requests
    }

    /// Keeps the keyboard where the selection is, however that came about.
    fn find_spot(&mut self, ground: Ground<'_>) {
        let scene = ground.scene;
        let focus = ground.selection.focus();
        let here = self.hands.spot.as_ref().and_then(|spot| Some((spot, spot.on(scene)?)));
        let stays = here.filter(|(spot, _)| match things::node_of(&spot.takes) {
            Some(node) => ground.selection.contains(node),
            None => focus.is_none(),
        });
        let from = self.hands.place();
        let slot = match stays {
            Some((_, slot)) => Some(slot),
            None => focus.and_then(|node| things::showing(scene, node, from)),
        };
        self.hands.spot = slot.map(Spot::of);
    }

    /// Takes the keyboard to a place, and selects what stands there.
    fn go_to(&mut self, slot: &Slot) -> Vec<Request> {
        self.hands.spot = Some(Spot::of(slot));
        self.stand.wish(Wish::RevealRect(slot.rect));
        let node = things::node_of(&slot.takes);
        vec![Request::Select(node.map_or_else(Selection::none, Selection::one))]
    }

    /// What an act came to.
    fn take(&mut self, ground: Ground<'_>, done: Done) -> Vec<Request> {
        if let Some(question) = done.asks
            && let Some(slot) = self.hands.spot.as_ref().and_then(|spot| spot.on(ground.scene))
        {
            self.hands.pane = Some(Pane::new(question, slot.rect));
        }
        done.requests
    }

    fn point_at_board(&mut self, ui: &Ui, sight: &Sight<'_>) -> Vec<Request> {
        let ground = sight.ground;
        let is_down = self.hands.held != Held::Nothing;
        let mut requests = Vec::new();
        let typing = self.is_typing();
        let mut inputs = pointer::read(ui, sight, is_down, &mut self.stand, typing);
        if let Some(typing) = &self.typing {
            let is_elsewhere =
                |input: &Input| input.act == Act::Press && !typing.holds(sight.lens.screen_from_page(input.at));
            match inputs.iter().position(is_elsewhere) {
                Some(first) => {
                    let text = texts::text_of(ground.map, typing.node, typing.part).unwrap_or_default();
                    requests.extend(typing.closing(ground.map, text).requests());
                    self.typing = None;
                    inputs.drain(..first);
                }
                None => inputs.clear(),
            }
        }
        if is_down && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.hands.held = Held::Nothing;
            inputs.clear();
        }
        for input in inputs {
            let was_drag = self.hands.is_dragging();
            requests.extend(self.board_input(&input, sight));
            if !self.hands.is_dragging() {
                self.hands.ghost = None;
            } else if !was_drag {
                self.hands.ghost = self.board_ghost(ui, sight);
            }
        }
        requests
    }

    fn board_input(&mut self, input: &Input, sight: &Sight<'_>) -> Vec<Request> {
        let ground = sight.ground;
        let slot = things::at(ground.scene, input.at);
        match input.act {
            Act::Press => {
                sight.canvas.request_focus();
                match slot {
                    Some(slot) => {
                        self.hands.held = Held::Pressed { slot: slot.clone(), at: input.at };
                        self.hands.spot = Some(Spot::of(slot));
                        let node = things::node_of(&slot.takes);
                        vec![Request::Select(node.map_or_else(Selection::none, Selection::one))]
                    }
                    None => {
                        // Paper is taken hold of to move it.
                        self.stand.panning = true;
                        self.hands.held = Held::Paper;
                        self.hands.spot = None;
                        vec![Request::Select(Selection::none())]
                    }
                }
            }
            Act::Drag => {
                let held = std::mem::take(&mut self.hands.held);
                self.hands.held = held.moved(ground.map, ground.scene, input.at, input.unit);
                Vec::new()
            }
            Act::Release => match std::mem::take(&mut self.hands.held) {
                Held::Nothing | Held::Paper => Vec::new(),
                Held::Pressed { slot, .. } => {
                    let less = input.keys.alt || input.keys.shift;
                    let done = acts::click(ground.map, &slot, less);
                    self.take(ground, done)
                }
                Held::Drag(drag) => drag.release(ground.map, ground.scene),
            },
            Act::DoubleClick => {
                self.hands.pane = None;
                match slot {
                    // They have had both clicks already.
                    Some(Slot { takes: Takes::Votes(_) | Takes::NextLine(..) | Takes::Progress(_), .. }) => Vec::new(),
                    Some(slot) => {
                        let done = acts::open(ground.map, ground.scene, slot);
                        self.take(ground, done)
                    }
                    None => {
                        let name = super::words(ground.map, sight.view.lang).text("board-new-stakeholder");
                        acts::open_paper(ground.scene, input.at, &name)
                    }
                }
            }
            Act::Cancel => {
                self.hands.held = Held::Nothing;
                Vec::new()
            }
        }
    }

    /// What is dragged, as it is painted where it stood.
    fn board_ghost(&mut self, ui: &Ui, sight: &Sight<'_>) -> Option<Sprite> {
        let Held::Drag(Drag { node, rect, .. }) = &self.hands.held else { return None };
        let area = rect.inflate(3.0, 3.0);
        let here = |item: &crate::scene::Item| area.contains(item.reach().center());
        let items = sight.ground.scene.items_of(*node).filter(here).collect();
        Some(Sprite::new(ui.ctx(), &mut self.brush, "what is dragged", items, area, &sight.lens))
    }

    /// A right click selects what is under it, and asks for its menu; so does the key.
    fn board_menu(&mut self, sight: &Sight<'_>) -> Vec<Request> {
        let Ground { scene, selection, .. } = sight.ground;
        if std::mem::take(&mut self.menu_wanted) {
            let rect = self.hands.spot.as_ref().and_then(|spot| spot.on(scene)).map(|slot| slot.rect);
            let seen = rect.map(|rect| sight.lens.screen_from_page_rect(rect).intersect(sight.canvas.rect));
            let at = seen
                .filter(|seen| seen.is_positive())
                .map_or(sight.canvas.rect.center(), |seen| seen.left_top() + seen.size().min(egui::vec2(48.0, 24.0)));
            return vec![Request::Menu { at, kind: Kind::of(selection.focus()), by_key: true }];
        }
        let at = sight.canvas.interact_pointer_pos().filter(|_| sight.canvas.secondary_clicked());
        let Some(at) = at.filter(|_| self.hands.held == Held::Nothing && self.typing.is_none()) else {
            return Vec::new();
        };
        let slot = things::at(scene, sight.lens.page_from_screen(at));
        let node = slot.and_then(|slot| things::node_of(&slot.takes));
        self.hands.spot = slot.map(Spot::of);
        vec![
            Request::Select(node.map_or_else(Selection::none, Selection::one)),
            Request::Menu { at, kind: Kind::of(node), by_key: false },
        ]
    }

    fn board_cursor(&self, ui: &Ui, sight: &Sight<'_>) {
        if self.stand.panning || self.hands.is_dragging() {
            return ui.set_cursor_icon(CursorIcon::Grabbing);
        }
        if let Some(slot) = marks::hovered(ui, sight).filter(|_| self.typing.is_none()) {
            ui.set_cursor_icon(marks::cursor(slot));
        }
    }

    /// Keys, while nothing is typed.
    fn hear_board(&mut self, ui: &Ui, sight: &Sight<'_>) -> Vec<Request> {
        let ground = sight.ground;
        if std::mem::take(&mut self.hands.wants_open)
            && let Some(slot) = self.hands.spot.as_ref().and_then(|spot| spot.on(ground.scene))
        {
            let done = acts::open(ground.map, ground.scene, slot);
            return self.take(ground, done);
        }
        let spot = self.hands.spot.as_ref().and_then(|spot| spot.on(ground.scene));
        if sight.canvas.has_focus() {
            // Tab goes from thing to thing, and out of the board behind the last one.
            let back = ui.input(|input| input.modifiers.shift);
            let tab = things::beside(ground.scene, spot, !back).is_some();
            let filter = EventFilter { tab, horizontal_arrows: true, vertical_arrows: true, escape: true };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(sight.canvas.id, filter));
        }
        let reachable = ui.memory(|memory| memory.allows_interaction(ui.layer_id())) && !Popup::is_any_open(ui.ctx());
        if !(reachable && self.hands.held == Held::Nothing && self.has_keyboard(ui.ctx())) {
            return Vec::new();
        }
        let heard = keys::take(ui, sight, self.board, spot, self.stand.panning, &mut self.hands.space, &mut self.carry);
        let mut requests = heard.to.map(|slot| self.go_to(slot)).unwrap_or_default();
        if let Some(spot) = heard.spot {
            self.hands.spot = Some(spot);
        }
        requests.extend(self.take(ground, heard.done));
        requests
    }

    /// What is being asked beside a place.
    fn ask_on_board(&mut self, ui: &Ui, sight: &Sight<'_>) -> Vec<Request> {
        let Some(pane) = &mut self.hands.pane else { return Vec::new() };
        let (requests, is_open) = pane.show(ui, sight);
        if !is_open {
            self.hands.pane = None;
        }
        requests
    }
}

/// Where typing goes on when it has ended: the next text of the board with Tab, a new line with Enter behind the last
/// line of a list.
pub(super) fn onward(ground: Ground<'_>, node: Node, part: Part, ending: Ending) -> Vec<Request> {
    let line = match (node, part) {
        (Node::Persona(id), Part::Line(list, at)) => {
            let lines = ground.map.personas.get(id).map(|row| row.list(list));
            lines.map(|lines| {
                (list, at, at.saturating_add(1) == lines.len(), lines.get(at).is_none_or(String::is_empty))
            })
        }
        _ => None,
    };
    match (ending, line) {
        (Ending::Enter, Some((list, at, true, false))) | (Ending::Below, Some((list, at, _, false))) => {
            acts::add_line(ground.map, node, list, at.saturating_add(1))
        }
        (Ending::Above, Some((list, at, _, false))) => acts::add_line(ground.map, node, list, at),
        (Ending::Next | Ending::Previous, _) => {
            let takes = Takes::Text(node, part);
            let from = ground.scene.grid.slots.iter().find(|slot| slot.takes == takes);
            let next = from.and_then(|from| things::beside(ground.scene, Some(from), ending == Ending::Next));
            next.map(|next| acts::open_next(ground.map, next)).unwrap_or_default()
        }
        (Ending::Done | Ending::Enter | Ending::Below | Ending::Above, _) => Vec::new(),
    }
}

/// The camera of the frame, for what lies beside the page.
fn on_screen(lens: &Lens, slot: &Slot) -> egui::Rect {
    lens.screen_from_page_rect(slot.rect)
}
