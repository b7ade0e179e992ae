//! Asking for the menu of a thing: by the pointer on it, or by a key where it has the focus.

use super::frame::Sight;
use super::{Canvas, place, texts};
use crate::app::commands::Kind;
use crate::app::request::Request;
use crate::edit::Selection;
use crate::model::Node;

impl Canvas {
    /// Asks for the menu of what has the focus.
    pub fn ask_for_menu(&mut self) {
        self.menu_wanted = true;
    }

    /// What was asked for since the last frame. A right click selects what is under it first, unless it is selected.
    pub(super) fn menu(&mut self, sight: &Sight<'_>) -> Vec<Request> {
        let selection = sight.ground.selection;
        if std::mem::take(&mut self.menu_wanted) {
            let focus = selection.focus();
            let at = focus.and_then(|node| corner_of(sight, node)).unwrap_or(sight.canvas.rect.center());
            return vec![Request::Menu { at, kind: Kind::of(focus), by_key: true }];
        }
        let at = sight.canvas.interact_pointer_pos().filter(|_| sight.canvas.secondary_clicked());
        let Some(at) = at.filter(|_| self.gesture.is_idle()) else { return Vec::new() };
        let mut requests = Vec::new();
        if let Some(typing) = &self.typing {
            if typing.holds(at) {
                return requests;
            }
            let text = texts::text_of(sight.ground.map, typing.node, typing.part).unwrap_or_default();
            requests.extend(typing.closing(sight.ground.map, text).requests());
            self.typing = None;
        }
        let node = place::node_at(sight.ground.scene, sight.lens.page_from_screen(at));
        match node {
            Some(node) if selection.contains(node) => {}
            Some(node) => requests.push(Request::Select(Selection::one(node))),
            None => requests.push(Request::Select(Selection::none())),
        }
        requests.push(Request::Menu { at, kind: Kind::of(node), by_key: false });
        requests
    }
}

/// A place on the thing from which its menu can hang, as far as it can be seen.
fn corner_of(sight: &Sight<'_>, node: Node) -> Option<egui::Pos2> {
    let rect = sight.lens.screen_from_page_rect(place::rect_of(sight.ground.scene, node)?);
    let seen = rect.intersect(sight.canvas.rect);
    seen.is_positive().then(|| seen.left_top() + seen.size().min(egui::vec2(48.0, 24.0)))
}
