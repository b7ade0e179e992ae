//! How sure we are of a card, and its tags.

use egui::Ui;

use super::Pane;
use super::form::{Form, words};
use crate::app::look::icons;
use crate::app::panels::fields;
use crate::edit::Edit;
use crate::model::{Card, Evidence, Node};

/// Shows evidence, its source, and tags.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    ui.add_space(2.0);
    fields::rule(ui);
    ui.add_space(4.0);
    let all = words(pane, &Evidence::ALL, Evidence::word);
    let mut form = Form::new(pane, card, Node::Card(card.id), Edit::SetCard);
    form.choice(ui, "app-field-evidence", &all, |card| &mut card.evidence);
    form.line(ui, "app-field-source", Some(icons::SOURCE), |card| &mut card.source);
    let change =
        fields::tags(ui, &form.text("app-field-tags"), icons::TAG, &card.tags, &form.text("app-field-tags-hint"));
    form.take("app-field-tags", change, |card, tags| card.tags = tags);
}
