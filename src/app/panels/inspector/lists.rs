//! Rows that stand for other things: click to see them, a cross to take them away.

use egui::{Align, Layout, Ui, vec2};

use super::Pane;
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, palette};
use crate::app::panels::{button, fields};
use crate::app::request::{Purpose, Request};
use crate::edit::Edit;
use crate::model::{Card, Node, Persona, Picture};

/// A row.
pub(super) struct Row {
    pub glyph: Glyph,
    pub text: String,
    /// What it stands for.
    pub node: Node,
}

/// Shows a row; a click selects what it stands for, the cross takes it off the map.
pub(super) fn row(ui: &mut Ui, pane: &mut Pane<'_>, row: &Row) {
    ui.horizontal(|ui| {
        let colors = palette(ui);
        ui.spacing_mut().item_spacing.x = 2.0;
        let width = ui.available_width() - 32.0;
        let text = look::text(&row.text, Weight::Regular).color(colors.ink);
        let mut atoms = look::with_icon(Some(row.glyph), colors.ink_quiet, text);
        // Takes what is left over, so that the text stands at the left.
        atoms.push_right(egui::Atom::grow());
        let response = ui
            .scope(|ui| {
                ui.set_max_width(width);
                ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
                ui.spacing_mut().button_padding = vec2(6.0, 4.0);
                ui.spacing_mut().interact_size.y = 28.0;
                let button = egui::Button::new(atoms).frame(true).frame_when_inactive(false).truncate();
                ui.add(button.min_size(vec2(width, 28.0)))
            })
            .inner;
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &row.text));
        if response.clicked() {
            pane.select(row.node);
        }
        let name = pane.lang.message(&super::form::with_name("app-remove-named", &row.text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button::icon(ui, icons::CLOSE, &name, &name).clicked() {
                pane.requests.push(Request::Remove(row.node));
            }
        });
    });
}

/// Whose picture it is.
pub(super) enum PictureOf<'a> {
    Card(&'a Card),
    Persona(&'a Persona),
}

/// Whether there is a picture, and buttons to choose one and to take it away.
pub(super) fn picture(ui: &mut Ui, pane: &mut Pane<'_>, picture: Option<&Picture>, of: PictureOf<'_>) {
    fields::label(ui, &pane.text("app-field-picture"));
    ui.horizontal(|ui| {
        let word = pane.text(if picture.is_some() { "app-picture-replace" } else { "app-picture-choose" });
        if button::plain(ui, Some(icons::PICTURE), &word).clicked() {
            let purpose = match &of {
                PictureOf::Card(card) => Purpose::CardPicture(card.id),
                PictureOf::Persona(persona) => Purpose::PersonaPicture(persona.id),
            };
            pane.requests.push(Request::Ask(purpose));
        }
        if picture.is_some() && button::plain(ui, None, &pane.text("app-picture-remove")).clicked() {
            pane.edit(match of {
                PictureOf::Card(card) => Edit::SetCard(Card { picture: None, ..card.clone() }),
                PictureOf::Persona(persona) => Edit::SetPersona(Persona { picture: None, ..persona.clone() }),
            });
        }
    });
    ui.add_space(5.0);
}
