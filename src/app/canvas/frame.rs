//! One frame of the canvas: look, listen, paint, ask.

use egui::{CursorIcon, EventFilter, Key, Modifiers, Popup, Response, Sense, Ui};

use super::camera::Lens;
use super::feeling_field::FeelingField;
use super::gesture::{self, Gesture, Ground, Stroke};
use super::grip::{self, Grip};
use super::input::{Act, Input, Keys};
use super::overlay::Overlay;
use super::sprite::Sprite;
use super::stand::Wish;
use super::{Canvas, CanvasView, access, chip, handle_marks, keys, minimap, onward, parking, place, pointer, texts};
use crate::app::request::Request;
use crate::geom::{Point, Rect};
use crate::layout::Board;
use crate::model::Node;

/// What there is to see this frame.
pub struct Sight<'a> {
    pub view: &'a CanvasView<'a>,
    pub ground: Ground<'a>,
    pub canvas: &'a Response,
    pub lens: Lens,
    /// Where the little map is.
    pub corner: Option<egui::Rect>,
}

impl Canvas {
    /// Draws the map into all the space `ui` has, and returns what the user asked for.
    ///
    /// The canvas takes its keys (arrows, Enter, Tab and Esc while busy, letters on a focused cell or card) when
    /// [`Canvas::has_keyboard`] says so. A shell that consumes a shortcut beforehand must also
    /// take that frame's `Event::Text` away, or the letter starts a card.
    pub fn show(&mut self, ui: &mut Ui, view: CanvasView<'_>) -> Vec<Request> {
        if self.board != Board::Journey {
            return self.show_board(ui, view);
        }
        let canvas = ui.allocate_rect(ui.available_rect_before_wrap(), Sense::click_and_drag());
        self.id = Some(canvas.id);
        ui.set_clip_rect(ui.clip_rect().intersect(canvas.rect));
        let carried = std::mem::take(&mut self.carry);
        ui.input_mut(|input| drop(input.events.splice(0..0, carried)));

        let (map, selection) = (view.document.map(), view.document.selection());
        let dragging = self.gesture.is_drag();
        let at = ui.input(|input| input.pointer.latest_pos());
        let scrolls = dragging && !view.parking.zip(at).is_some_and(|(lot, at)| lot.contains(at));
        let lens = self.stand.update(ui.ctx(), &canvas, view.scene, selection, view.motion, scrolls);
        self.lens = Some(lens);
        let ground = Ground { scene: view.scene, map, selection };
        let corner = minimap::place(&lens, view.scene.size).filter(|_| !dragging);
        let sight = Sight { view: &view, ground, canvas: &canvas, lens, corner };

        let mut requests = self.point(ui, &sight);
        requests.extend(self.menu(&sight));
        let hidden = self.typing.as_ref().map(|typing| (typing.node, typing.part));
        let painter = ui.painter().clone();
        self.tiles.show(&painter, &mut self.brush, view.scene, hidden, &lens);
        requests.extend(self.mark(ui, &sight));
        let more = if self.typing.is_some() {
            self.type_on(ui, &sight)
        } else if self.feeling.is_some() {
            self.feel(ui, &sight)
        } else {
            self.listen(ui, &sight)
        };
        requests.extend(more);
        if let Some(center) = minimap::show(ui, &sight, self.tiles.overview()) {
            self.stand.wish(Wish::Center(center));
            ui.ctx().request_repaint();
        }
        requests.extend(access::show(ui, &sight));
        if let Some(menu) = &mut self.lane_menu {
            let (chosen, open) = menu.show(ui, &sight);
            requests.extend(chosen);
            if !open {
                self.lane_menu = None;
            }
        }

        self.follow(ui, &requests);
        if !(requests.is_empty() && self.carry.is_empty()) {
            ui.ctx().request_repaint();
        }
        requests
    }

    /// Brings into view what keys have selected; what was clicked is in view already.
    pub(super) fn follow(&mut self, ui: &Ui, requests: &[Request]) {
        let by_pointer = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
        for request in requests.iter().filter(|_| !by_pointer) {
            if let Request::Select(selection) = request
                && let Some(node) = selection.single()
            {
                self.stand.wish(Wish::Reveal(node));
            }
        }
    }

    /// What the pointer does: ends typing elsewhere, drives the gesture.
    fn point(&mut self, ui: &Ui, sight: &Sight<'_>) -> Vec<Request> {
        let lens = &sight.lens;
        let mut requests = Vec::new();
        // Somebody closed the step a point is being dragged in.
        if std::mem::take(&mut self.stepping) && !sight.view.document.is_open() {
            self.gesture = Gesture::Idle;
        }
        let typing = self.is_typing();
        let mut inputs = pointer::read(ui, sight, !self.gesture.is_idle(), &mut self.stand, typing);
        requests.extend(self.feel_elsewhere(&mut inputs, sight));
        if let Some(typing) = &self.typing {
            let is_elsewhere = |input: &Input| !typing.holds(lens.screen_from_page(input.at));
            match inputs.iter().position(|input| input.act == Act::Press && is_elsewhere(input)) {
                Some(first) => {
                    let text = texts::text_of(sight.ground.map, typing.node, typing.part).unwrap_or_default();
                    requests.extend(typing.closing(sight.ground.map, text).requests());
                    self.typing = None;
                    inputs.drain(..first);
                }
                None => inputs.clear(),
            }
        }
        let holds = !self.gesture.is_idle() || self.pen.is_some();
        if holds && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.pen = None;
            inputs = vec![Input { act: Act::Cancel, at: Point::ZERO, keys: Keys::default(), unit: 1.0 / lens.zoom }];
        }
        requests.extend(self.link_click(sight, &mut inputs));
        for input in inputs {
            if input.act == Act::Press {
                sight.canvas.request_focus();
            }
            let before = std::mem::take(&mut self.gesture);
            let was_drag = before.is_drag();
            let is_over_lot = sight.view.parking.is_some_and(|lot| lot.contains(lens.screen_from_page(input.at)));
            let (after, asked) = match (self.with_pen(&input, sight), before) {
                (Some(begun), _) => begun,
                (None, Gesture::Cards(cards)) if is_over_lot => parking::over_lot(cards, &input, sight.ground),
                (None, before) => gesture::step(before, &input, sight.ground),
            };
            self.gesture = after;
            if !self.gesture.is_drag() {
                self.ghost = None;
            } else if !was_drag {
                self.ghost = self.ghost(ui, sight);
            }
            requests.extend(asked);
        }
        self.stepping = self.gesture.is_live();
        requests
    }

    /// Selection, hover, handles and what is carried.
    fn mark(&self, ui: &Ui, sight: &Sight<'_>) -> Vec<Request> {
        let ground = sight.ground;
        let overlay = Overlay::new(ui, sight);
        if self.shows_hand_offs() {
            overlay.hand_offs(sight);
        }
        let at = self.hovered(ui, sight);
        let grip = at.and_then(|at| grip::at(ground, at, 1.0 / sight.lens.zoom));
        let hovered = grip.and_then(Grip::node);
        if let Some(node) = hovered {
            overlay.hover(ground, node);
            overlay.invite(ground, node);
        }
        // What is being carried is not where it was selected.
        if !matches!(&self.gesture, Gesture::Cards(cards) if !cards.copy) {
            overlay.selection(ground);
        }
        if let Some(cells) = sight.view.preview {
            overlay.preview(ground, cells);
        }
        if let Some(pen) = self.pen {
            overlay.pen_in_hand(ground, pen);
        }
        overlay.gesture(ground, &self.gesture, self.ghost.as_ref());
        let held = self.held(ui, sight);
        self.mark_links(ui, sight, &overlay, held);
        if let (Some(point @ Node::Point { .. }), true) = (hovered, self.gesture.is_idle())
            && self.is_over_area(ui, sight, point)
        {
            overlay.score(ground, point);
        }
        if let Some(icon) = self.cursor(ui, sight, grip) {
            ui.set_cursor_icon(icon);
        }
        if self.gesture.is_drag() && self.gesture.handle().is_none() {
            return Vec::new();
        }
        handle_marks::show(ui, sight, at, self.gesture.handle().or(grip))
    }

    /// The point of the page that the idle pointer is over.
    fn hovered(&self, ui: &Ui, sight: &Sight<'_>) -> Option<Point> {
        if !sight.canvas.hovered() || self.gesture.is_drag() || self.stand.panning || self.is_typing() {
            return None;
        }
        let at = ui.input(|input| input.pointer.hover_pos())?;
        Some(sight.lens.page_from_screen(at))
    }

    /// What a press would take hold of now.
    fn held(&self, ui: &Ui, sight: &Sight<'_>) -> Option<Grip> {
        let is_free = sight.canvas.hovered() && self.gesture.is_idle() && !self.stand.panning && self.typing.is_none();
        let at = ui.input(|input| input.pointer.hover_pos()).filter(|_| is_free)?;
        grip::at(sight.ground, sight.lens.page_from_screen(at), 1.0 / sight.lens.zoom)
    }

    /// Ports, the ends of the selected link, and a link on its way by the keys.
    fn mark_links(&self, ui: &Ui, sight: &Sight<'_>, overlay: &Overlay<'_>, held: Option<Grip>) {
        let scene = sight.ground.scene;
        if let Some(Node::Link(link)) = self.typing.as_ref().map(|typing| typing.node) {
            overlay.words_hint(sight.ground, link);
        }
        if let Some((from, target)) = self.link_target(sight) {
            return overlay.line_by_keys(sight.ground, from, target, sight.ground.selection.focus());
        }
        if let (Some(Node::Link(link)), true) = (sight.ground.selection.single(), self.gesture.is_idle()) {
            overlay.link_ends(scene, link, held);
        }
        let at = ui.input(|input| input.pointer.hover_pos()).filter(|_| held.is_some());
        let near = at.and_then(|at| grip::card_near(scene, sight.lens.page_from_screen(at), 1.0 / sight.lens.zoom));
        if let Some(card) = near {
            overlay.ports(sight.ground, card, held);
        }
    }

    /// Whether the pointer is over the thing itself, not over a text beside it.
    fn is_over_area(&self, ui: &Ui, sight: &Sight<'_>, node: Node) -> bool {
        let at = ui.input(|input| input.pointer.hover_pos());
        let area = place::rect_of(sight.ground.scene, node);
        at.zip(area).is_some_and(|(at, area)| area.contains(sight.lens.page_from_screen(at)))
    }

    fn cursor(&self, ui: &Ui, sight: &Sight<'_>, grip: Option<Grip>) -> Option<CursorIcon> {
        if self.stand.panning {
            return Some(CursorIcon::Grabbing);
        }
        match &self.gesture {
            Gesture::Idle | Gesture::Pressed(_) => {}
            Gesture::Marquee(_) => return Some(CursorIcon::Crosshair),
            Gesture::Cards(cards) if cards.copy => return Some(CursorIcon::Copy),
            Gesture::Cards(_) | Gesture::Stage(_) | Gesture::Lane(_) => return Some(CursorIcon::Grabbing),
            Gesture::Point(_) => return Some(CursorIcon::Grabbing),
            Gesture::Stroke(_) => return Some(CursorIcon::Crosshair),
            Gesture::Link(link) if link.is_refused(sight.ground) => return Some(CursorIcon::NotAllowed),
            Gesture::Link(_) => return Some(CursorIcon::Alias),
            Gesture::Resize(_) | Gesture::Stretch(_) => return self.gesture.handle().and_then(handle_marks::cursor),
        }
        let space = !self.is_typing() && ui.input(|input| input.key_down(Key::Space));
        if space && sight.canvas.contains_pointer() {
            return Some(CursorIcon::Grab);
        }
        if self.would_draw(ui, sight) {
            return Some(CursorIcon::Crosshair);
        }
        if let Some(icon) = grip.and_then(handle_marks::cursor) {
            return Some(icon);
        }
        match grip?.node()? {
            Node::Card(_) | Node::Stage(_) | Node::Lane(_) => Some(CursorIcon::Grab),
            Node::Point { .. } => Some(CursorIcon::Grab),
            Node::Curve(_) | Node::Link(_) => Some(CursorIcon::PointingHand),
            Node::Title | Node::Scenario | Node::Goal | Node::Persona(_) | Node::Phase(_) => Some(CursorIcon::Text),
            Node::Cell { .. } | Node::Footer | Node::Stakeholder(_) => None,
        }
    }

    /// What a press with the pen in hand begins; a press where nothing can be drawn lays the pen down.
    fn with_pen(&mut self, input: &Input, sight: &Sight<'_>) -> Option<(Gesture, Vec<Request>)> {
        if input.act != Act::Press {
            return None;
        }
        let stroke = Stroke::at(input.at, Some(self.pen.take()?), sight.ground)?;
        Some((Gesture::Stroke(stroke), Vec::new()))
    }

    /// Whether a press where the pointer is would draw: with the pen in hand, or with Ctrl held.
    fn would_draw(&self, ui: &Ui, sight: &Sight<'_>) -> bool {
        let (at, ctrl) = ui.input(|input| (input.pointer.hover_pos(), input.modifiers.command));
        let Some(at) = at.filter(|_| sight.canvas.hovered()) else { return false };
        let at = sight.lens.page_from_screen(at);
        let is_point = matches!(place::node_at(sight.ground.scene, at), Some(Node::Point { .. }));
        (self.pen.is_some() || (ctrl && !is_point)) && Stroke::at(at, self.pen, sight.ground).is_some()
    }

    /// The text being typed, and where typing goes on when it has ended.
    pub(super) fn type_on(&mut self, ui: &mut Ui, sight: &Sight<'_>) -> Vec<Request> {
        let Some(typing) = &mut self.typing else { return Vec::new() };
        let id = sight.canvas.id.with("typing");
        let Some(typed) = typing.show(ui, id, sight, &mut self.brush, &mut self.carry) else {
            self.typing = None;
            ui.ctx().request_repaint();
            return Vec::new();
        };
        let mut requests = typed.requests;
        if let (Some((mark, is_bare)), Node::Card(id)) = (typed.mark, typing.node) {
            chip::show(ui, sight, id, mark, is_bare);
        }
        if let Some((ending, leaves)) = typed.ended {
            requests.extend(onward::after(sight.ground, typing.node, typing.part, ending, leaves));
            self.typing = None;
            // Unless somebody else has taken the keyboard.
            if ui.memory(|memory| memory.has_focus(id)) {
                sight.canvas.request_focus();
            }
        }
        requests
    }

    /// A click beside the field of a feeling takes what was typed; one on it is the field's own.
    fn feel_elsewhere(&mut self, inputs: &mut Vec<Input>, sight: &Sight<'_>) -> Vec<Request> {
        let Some(field) = &self.feeling else { return Vec::new() };
        let is_elsewhere = |input: &Input| !field.holds(sight.lens.screen_from_page(input.at));
        match inputs.iter().position(|input| input.act == Act::Press && is_elsewhere(input)) {
            Some(first) => {
                inputs.drain(..first);
                let requests = field.finish(sight);
                self.feeling = None;
                requests
            }
            None => {
                inputs.clear();
                Vec::new()
            }
        }
    }

    /// The feeling being typed, and the next one where it goes on.
    fn feel(&mut self, ui: &mut Ui, sight: &Sight<'_>) -> Vec<Request> {
        let Some(field) = &mut self.feeling else { return Vec::new() };
        let id = sight.canvas.id.with("feeling");
        let Some(said) = field.show(ui, id, sight, &mut self.carry) else {
            self.feeling = None;
            return Vec::new();
        };
        if let Some(next) = said.ended {
            self.feeling = next.map(FeelingField::new);
            if self.feeling.is_none() && ui.memory(|memory| memory.has_focus(id)) {
                sight.canvas.request_focus();
            }
            ui.ctx().request_repaint();
        }
        said.requests
    }

    /// Keys, while nothing is typed.
    fn listen(&mut self, ui: &Ui, sight: &Sight<'_>) -> Vec<Request> {
        if sight.canvas.has_focus() {
            let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(sight.canvas.id, filter));
        }
        let reachable = ui.memory(|memory| memory.allows_interaction(ui.layer_id())) && !Popup::is_any_open(ui.ctx());
        if !(reachable && self.gesture.is_idle() && self.has_keyboard(ui.ctx())) {
            return Vec::new();
        }
        if let Some(requests) = self.link_keys(ui, sight) {
            return requests;
        }
        keys::take(ui.ctx(), sight.ground, &mut self.carry)
    }

    /// What is carried by the drag under way, as a picture.
    fn ghost(&mut self, ui: &Ui, sight: &Sight<'_>) -> Option<Sprite> {
        let nodes: Vec<Node> = match &self.gesture {
            Gesture::Cards(cards) => cards.ids.iter().map(|id| Node::Card(*id)).collect(),
            Gesture::Stage(stage) => stage.ids.iter().map(|id| Node::Stage(*id)).collect(),
            Gesture::Lane(lane) => lane.ids.iter().map(|id| Node::Lane(*id)).collect(),
            Gesture::Idle | Gesture::Pressed(_) | Gesture::Marquee(_) => return None,
            Gesture::Point(_) | Gesture::Resize(_) | Gesture::Stretch(_) | Gesture::Link(_) | Gesture::Stroke(_) => {
                return None;
            }
        };
        let scene = sight.ground.scene;
        let rects = nodes.iter().filter_map(|node| place::rect_of(scene, *node));
        let area: Rect = rects.reduce(|a, b| a.union(b))?.inflate(14.0, 2.0);
        let items = nodes.iter().flat_map(|node| scene.items_of(*node)).collect();
        Some(Sprite::new(ui.ctx(), &mut self.brush, "what is dragged", items, area, &sight.lens))
    }
}
