//! Rows that stand for other things: click to see them, a cross to take them away.

use egui::{Align, Layout, Response, Ui, vec2};

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
        ui.spacing_mut().item_spacing.x = 2.0;
        let width = ui.available_width() - 32.0;
        let response = ui.scope(|ui| {
            ui.set_max_width(width);
            link(ui, row.glyph, &row.text)
        });
        if response.inner.clicked() {
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

/// A line of text as wide as there is room, to be clicked.
pub(super) fn link(ui: &mut Ui, glyph: Glyph, text: &str) -> Response {
    let colors = palette(ui);
    let ink = look::text(text, Weight::Regular).color(colors.ink);
    let mut atoms = look::with_icon(Some(glyph), colors.ink_quiet, ink);
    // Takes what is left over, so that the text stands at the left.
    atoms.push_right(egui::Atom::grow());
    let width = ui.available_width();
    let response = ui.scope(|ui| {
        ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
        ui.spacing_mut().button_padding = vec2(6.0, 4.0);
        ui.spacing_mut().interact_size.y = 28.0;
        let button = egui::Button::new(atoms).frame(true).frame_when_inactive(false).truncate();
        ui.add(button.min_size(vec2(width, 28.0)))
    });
    response.inner.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, text));
    response.inner
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
