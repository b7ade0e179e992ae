//! How sure we are of cards, and their tags.

use egui::Ui;

use super::Pane;
use super::card::form;
use super::form::{at, words};
use crate::app::look::icons;
use crate::app::panels::fields;
use crate::model::{Card, Evidence};

/// Shows evidence, its source, and tags.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    ui.add_space(2.0);
    fields::rule(ui);
    ui.add_space(4.0);
    let all = words(pane, &Evidence::ALL, Evidence::word);
    let mut form = form(pane, cards);
    form.choice(ui, "app-field-evidence", &all, at!(evidence));
    form.line(ui, "app-field-source", Some(icons::SOURCE), at!(source));
    form.tags(ui, "app-field-tags", at!(tags));
}
