//! Chooses one card of many: a search field over the best matches, since a map may hold thousands.

use egui::{Popup, PopupCloseBehavior, ScrollArea, Ui, vec2};

use super::Pane;
use crate::app::look::{self, Weight};
use crate::app::panels::fields;
use crate::model::CardId;

/// How many matches are listed.
const MOST: usize = 60;

/// Shows the chosen card under a label. Returns another choice, `None` inside for no card.
pub(super) fn card(
    ui: &mut Ui,
    pane: &Pane<'_>,
    name: &'static str,
    value: Option<CardId>,
    all: &[(CardId, String)],
) -> Option<Option<CardId>> {
    let label = fields::label(ui, &pane.text(name));
    let not_said = pane.text("app-not-said");
    let chosen = value.and_then(|id| pane.map.cards.get(id)).map(|card| one_line(&card.text));
    let response = fields::drop_down(ui, chosen.as_deref().unwrap_or(&not_said)).labelled_by(label.id);
    let said = pane.text(name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    let picked = list(&response, pane, value, all, Some(&not_said));
    ui.add_space(5.0);
    picked
}

/// The list that opens from a button.
pub(super) fn list(
    button: &egui::Response,
    pane: &Pane<'_>,
    value: Option<CardId>,
    all: &[(CardId, String)],
    none: Option<&str>,
) -> Option<Option<CardId>> {
    let mut picked = None;
    let search_id = button.id.with("search");
    Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(268.0).show(|ui| {
        let mut wanted = ui.data(|data| data.get_temp::<String>(search_id)).unwrap_or_default();
        let field = fields::search(ui, &pane.text("app-keys-search"), &mut wanted);
        if ui.memory(|memory| memory.focused().is_none()) {
            field.request_focus();
        }
        ui.data_mut(|data| data.insert_temp(search_id, wanted.clone()));
        let wanted = wanted.to_lowercase();
        ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            if let Some(none) = none
                && row(ui, none, value.is_none())
            {
                picked = Some(None);
            }
            let fitting = all.iter().filter(|(_, text)| wanted.is_empty() || text.to_lowercase().contains(&wanted));
            for (id, text) in fitting.take(MOST) {
                if row(ui, &one_line(text), value == Some(*id)) {
                    picked = Some(Some(*id));
                }
            }
        });
        if picked.is_some() {
            ui.data_mut(|data| data.remove::<String>(search_id));
            ui.close();
        }
    });
    picked.filter(|picked| *picked != value)
}

fn row(ui: &mut Ui, text: &str, chosen: bool) -> bool {
    let button = egui::Button::selectable(chosen, look::text(text, Weight::Regular))
        .truncate()
        .min_size(vec2(ui.available_width(), 28.0));
    let response = ui.add(button);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, chosen, text));
    response.clicked()
}

/// A card's text for a list.
pub(super) fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { "\u{2026}".to_owned() } else { line }
}
