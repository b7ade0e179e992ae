//! One frame of the canvas: look, listen, paint, ask.

use egui::{CursorIcon, EventFilter, Key, Modifiers, Response, Sense, Ui};

use super::camera::Lens;
use super::gesture::{self, Gesture, Ground};
use super::inline::Ending;
use super::input::{Act, Input, Keys};
use super::overlay::Overlay;
use super::sprite::Sprite;
use super::stand::Wish;
use super::{Canvas, CanvasView, access, keys, onward, place, pointer, texts};
use crate::app::look;
use crate::app::request::Request;
use crate::export::raster::Painter;
use crate::geom::Rect;
use crate::model::Node;

impl Canvas {
    /// Draws the map into all the space `ui` has, and returns what the user asked for.
    ///
    /// The canvas takes its keys (arrows, Enter, F2, Tab and Esc while busy, letters on a focused cell or card,
    /// Alt+Shift+arrows) when [`Canvas::has_keyboard`] says so. A shell that consumes a shortcut beforehand must also
    /// take that frame's `Event::Text` away, or the letter starts a card.
    pub fn show(&mut self, ui: &mut Ui, view: CanvasView<'_>) -> Vec<Request> {
        let canvas = ui.allocate_rect(ui.available_rect_before_wrap(), Sense::click_and_drag());
        self.id = Some(canvas.id);
        ui.set_clip_rect(ui.clip_rect().intersect(canvas.rect));
        let carried = std::mem::take(&mut self.carry);
        ui.input_mut(|input| drop(input.events.splice(0..0, carried)));

        let map = view.document.map();
        let ground = Ground { scene: view.scene, map, selection: view.document.selection() };
        let dragging = self.gesture.is_drag();
        let lens = self.stand.update(ui.ctx(), &canvas, view.scene, ground.selection, view.motion, dragging);

        let mut requests = Vec::new();
        self.point(ui, &canvas, &lens, &view, ground, &mut requests);

        let hidden = self.typing.as_ref().map(|typing| (typing.node, typing.part));
        let painter = ui.painter().clone();
        self.tiles.show(&painter, &mut self.brush, view.scene, hidden, &lens);
        let overlay = Overlay { painter: &painter, lens: &lens, colors: look::palette(ui), lang: view.lang };
        self.mark(ui, &canvas, &overlay, ground);

        if self.typing.is_some() {
            self.type_on(ui, &canvas, &view, &lens, ground, &mut requests);
        } else {
            self.listen(ui, &canvas, ground, &mut requests);
        }
        requests.extend(access::show(ui, &canvas, ground, &lens, view.lang));

        for request in &requests {
            if let Request::Select(selection) = request
                && !self.gesture.is_drag()
                && let (Some(node), 1) = (selection.focus(), selection.len())
                && !ui.input(|input| input.pointer.any_down() || input.pointer.any_released())
            {
                self.stand.wish(Wish::Reveal(node));
            }
        }
        if !(requests.is_empty() && self.carry.is_empty()) {
            ui.ctx().request_repaint();
        }
        requests
    }

    /// What the pointer does: ends typing elsewhere, drives the gesture.
    fn point(
        &mut self,
        ui: &Ui,
        canvas: &Response,
        lens: &Lens,
        view: &CanvasView<'_>,
        ground: Ground<'_>,
        requests: &mut Vec<Request>,
    ) {
        // Somebody closed the step a point is being dragged in.
        if std::mem::take(&mut self.stepping) && !view.document.is_open() {
            self.gesture = Gesture::Idle;
        }
        let mut inputs = pointer::read(ui, canvas, lens, &self.gesture, &mut self.stand, self.typing.is_some());
        if let Some(typing) = &self.typing {
            let elsewhere = inputs
                .iter()
                .position(|input| input.act == Act::Press && !typing.holds(lens.screen_from_page(input.at)));
            match elsewhere {
                Some(first) => {
                    let text = texts::text_of(ground.map, typing.node, typing.part).unwrap_or_default();
                    requests.push(typing.ending(text));
                    self.typing = None;
                    inputs.drain(..first);
                }
                None => inputs.clear(),
            }
        }
        if !self.gesture.is_idle() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            let at = inputs.last().map_or(crate::geom::Point::ZERO, |input| input.at);
            inputs = vec![Input { act: Act::Cancel, at, keys: Keys::default(), unit: 1.0 / lens.zoom }];
        }
        for input in inputs {
            if input.act == Act::Press {
                canvas.request_focus();
            }
            let before = std::mem::take(&mut self.gesture);
            let was_drag = before.is_drag();
            let (after, asked) = gesture::step(before, &input, ground);
            if after.is_drag() && !was_drag {
                self.ghost = ghost(ui, &mut self.brush, &after, ground, lens);
            } else if !after.is_drag() {
                self.ghost = None;
            }
            self.gesture = after;
            requests.extend(asked);
        }
        self.stepping = matches!(self.gesture, Gesture::Score { .. });
    }

    /// Selection, hover and what is carried.
    fn mark(&self, ui: &Ui, canvas: &Response, overlay: &Overlay<'_>, ground: Ground<'_>) {
        let hovered = self.hovered(ui, canvas, overlay.lens, ground);
        if let Some(node) = hovered {
            overlay.hover(ground, node);
            overlay.invite(ground, node);
        }
        // What is being carried is not where it was selected.
        if !matches!(self.gesture, Gesture::Cards { copy: false, .. }) {
            overlay.selection(ground);
        }
        overlay.gesture(ground, &self.gesture, self.ghost.as_ref());
        if let (Some(point @ Node::Point { .. }), true) = (hovered, self.gesture.is_idle()) {
            overlay.score(ground, point);
        }
        if let Some(icon) = self.cursor(ui, canvas, hovered) {
            ui.set_cursor_icon(icon);
        }
    }

    fn hovered(&self, ui: &Ui, canvas: &Response, lens: &Lens, ground: Ground<'_>) -> Option<Node> {
        if !canvas.hovered() || self.gesture.is_drag() || self.stand.panning || self.typing.is_some() {
            return None;
        }
        let at = ui.input(|input| input.pointer.hover_pos())?;
        place::node_at(ground.scene, lens.page_from_screen(at))
    }

    fn cursor(&self, ui: &Ui, canvas: &Response, hovered: Option<Node>) -> Option<CursorIcon> {
        if self.stand.panning {
            return Some(CursorIcon::Grabbing);
        }
        match &self.gesture {
            Gesture::Idle | Gesture::Pressed { .. } => {}
            Gesture::Marquee { .. } => return Some(CursorIcon::Crosshair),
            Gesture::Cards { copy: true, .. } => return Some(CursorIcon::Copy),
            Gesture::Cards { .. } | Gesture::Stage { .. } | Gesture::Lane { .. } => return Some(CursorIcon::Grabbing),
            Gesture::Score { .. } => return Some(CursorIcon::ResizeVertical),
        }
        if canvas.contains_pointer() && self.typing.is_none() && ui.input(|input| input.key_down(Key::Space)) {
            return Some(CursorIcon::Grab);
        }
        match hovered? {
            Node::Card(_) | Node::Stage(_) | Node::Lane(_) => Some(CursorIcon::Grab),
            Node::Point { .. } => Some(CursorIcon::ResizeVertical),
            Node::Curve(_) => Some(CursorIcon::PointingHand),
            Node::Title | Node::Scenario | Node::Goal | Node::Persona(_) | Node::Phase(_) => Some(CursorIcon::Text),
            Node::Cell { .. } | Node::Footer | Node::Link(_) | Node::Stakeholder(_) => None,
        }
    }

    /// The text being typed, and where typing goes on when it has ended.
    fn type_on(
        &mut self,
        ui: &mut Ui,
        canvas: &Response,
        view: &CanvasView<'_>,
        lens: &Lens,
        ground: Ground<'_>,
        requests: &mut Vec<Request>,
    ) {
        let Some(typing) = &mut self.typing else { return };
        let id = canvas.id.with("typing");
        let Some(typed) = typing.show(ui, id, view, lens, &mut self.brush, &mut self.carry) else {
            self.typing = None;
            ui.ctx().request_repaint();
            return;
        };
        let gone = typed.requests.last() == Some(&Request::Cancel);
        requests.extend(typed.requests);
        if let Some(ending) = typed.ended {
            requests.extend(onward::after(ground, typing.node, typing.part, ending, gone));
            let by_key = ending != Ending::Done || ui.memory(|memory| memory.has_focus(id));
            self.typing = None;
            if by_key {
                canvas.request_focus();
            }
        }
    }

    /// Keys, while nothing is typed.
    fn listen(&mut self, ui: &Ui, canvas: &Response, ground: Ground<'_>, requests: &mut Vec<Request>) {
        if canvas.has_focus() {
            let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(canvas.id, filter));
        }
        let reachable = ui.memory(|memory| memory.allows_interaction(ui.layer_id())) && !ui.ctx().any_popup_open();
        if reachable && self.gesture.is_idle() && self.has_keyboard(ui.ctx()) {
            requests.extend(keys::take(ui.ctx(), ground, &mut self.carry));
        }
    }
}

/// What is carried by a drag, as a picture.
fn ghost(ui: &Ui, brush: &mut Painter, gesture: &Gesture, ground: Ground<'_>, lens: &Lens) -> Option<Sprite> {
    let nodes: Vec<Node> = match gesture {
        Gesture::Cards { ids, .. } => ids.iter().map(|id| Node::Card(*id)).collect(),
        Gesture::Stage { id, .. } => vec![Node::Stage(*id)],
        Gesture::Lane { id, .. } => vec![Node::Lane(*id)],
        Gesture::Idle | Gesture::Pressed { .. } | Gesture::Marquee { .. } | Gesture::Score { .. } => return None,
    };
    let rects = nodes.iter().filter_map(|node| place::rect_of(ground.scene, *node));
    let area: Rect = rects.reduce(|a, b| a.union(b))?.inflate(14.0, 2.0);
    let carried = |item: &&crate::scene::Item| item.source.is_some_and(|source| nodes.contains(&source));
    let items = ground.scene.items.iter().filter(carried).cloned().collect();
    Some(Sprite::new(ui.ctx(), brush, "what is dragged", items, area, lens))
}
