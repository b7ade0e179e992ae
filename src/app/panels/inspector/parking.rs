//! The parking lot: cards that have no stage yet.

use std::sync::Arc;

use egui::Ui;

use super::form::remark;
use super::lists::{self, Row};
use super::{Pane, picker};
use crate::app::look::icons;
use crate::app::panels::{button, fields};
use crate::edit::Edit;
use crate::model::{Card, Node, Spot};

/// Lists the parked cards; a click shows one, and its stage can be chosen there.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>) {
    fields::section(ui, &pane.text("picture-parking-lot"));
    let map = Arc::clone(pane.map);
    if map.parked().next().is_none() {
        remark(ui, pane.text("app-parking-empty"));
    }
    for card in map.parked() {
        let row = Row { glyph: icons::PARKED, text: picker::one_line(&card.text), node: Node::Card(card.id) };
        ui.push_id(card.id.0, |ui| lists::row(ui, pane, &row));
    }
    if button::quiet(ui, icons::PLUS, &pane.text("app-add-parked")).clicked() {
        let row = Card::new(Spot::Parked { lane: None }, pane.text("app-new-card"));
        pane.edit(Edit::AddCard { row, at: usize::MAX });
    }
}
