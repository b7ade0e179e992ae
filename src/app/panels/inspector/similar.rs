//! From these cards to everything like them: same kind, same tag, same owner.

use egui::{Popup, Ui};

use super::Pane;
use crate::app::look::icons;
use crate::app::panels::{button, menu};
use crate::app::request::Request;
use crate::app::select::Like;
use crate::model::Card;

/// So many cards are looked into for what they are alike in.
const MOST: usize = 50;

/// A button with a list of what the cards are alike in, and how many there are of it.
pub(super) fn button(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let name = pane.text("select-similar");
    let response = button::icon(ui, icons::SELECT_ALL, &name, &name);
    Popup::menu(&response).show(|ui| {
        let mut likes: Vec<Like> = cards.iter().take(MOST).flat_map(|card| Like::of(pane.map, card)).collect();
        likes.sort();
        likes.dedup();
        for like in likes {
            let name = pane.lang.message(&like.message(pane.lang));
            let count = like.select(pane.map).len().to_string();
            if menu::item(ui, None, &name, &count, true) {
                pane.requests.push(Request::SelectLike(like));
            }
        }
    });
}
