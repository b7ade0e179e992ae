//! The export dialog: what becomes which kind of file, how it will look, and what there is to know before it is saved.

mod boards;
mod chips;
mod facts;
mod format;
mod look_of;
mod pages;
mod presets;
mod preview;
mod several;
mod size;
mod what;

use egui::{Align, Key, Layout, Modifiers, ScrollArea, Ui, vec2};

use super::{button, sheet};
use crate::app::handover::{Field, Handover, applies};
use crate::app::look::icons;
use crate::app::request::{Purpose, Request};
use crate::app::shell::Shell;

/// Width of the column of fields.
const FIELDS: f32 = 268.0;
/// What stands above and below the columns, with the sheet's own edges and the window around it.
const AROUND: f32 = 236.0;

/// Shows the dialog.
pub fn show(ui: &mut Ui, handover: &mut Handover, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    presets::show(ui, handover, lang, requests);
    format::show(ui, &mut handover.recipe, lang);
    ui.add_space(2.0);
    let height = (ui.ctx().content_rect().height() - AROUND).clamp(200.0, 540.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let column = vec2(FIELDS, height);
        ui.allocate_ui_with_layout(column, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(column);
            ScrollArea::vertical().id_salt("fields").auto_shrink(false).show(ui, |ui| {
                ui.set_width(FIELDS - 12.0);
                form(ui, handover, shell);
            });
        });
        let column = vec2(ui.available_width(), height);
        ui.allocate_ui_with_layout(column, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(column);
            preview::show(ui, handover, lang);
            facts::show(ui, handover, lang);
        });
    });
    foot(ui, handover, shell, requests);
}

/// Only what makes a difference for these files is asked for.
fn form(ui: &mut Ui, handover: &mut Handover, shell: &Shell) {
    let lang = shell.lang;
    what::show(ui, handover, lang);
    if applies(Field::Boards, &handover.recipe) {
        boards::show(ui, handover, lang);
    }
    let asks = |field: Field, handover: &Handover| applies(field, &handover.recipe);
    if asks(Field::Theme, handover) {
        look_of::theme(ui, &mut handover.recipe, &handover.themes, lang);
    }
    if asks(Field::Lens, handover) {
        look_of::lens(ui, &mut handover.recipe, lang);
    }
    if asks(Field::Paper, handover) {
        size::show(ui, &mut handover.recipe, lang);
    }
    if asks(Field::Pages, handover) {
        pages::show(ui, &mut handover.recipe, lang);
    }
    if asks(Field::Text, handover) {
        look_of::text(ui, &mut handover.recipe, lang);
    }
    if asks(Field::Transparent, handover) {
        look_of::transparent(ui, &mut handover.recipe, lang);
    }
    several::show(ui, handover, lang);
}

/// The way on, and the way out.
fn foot(ui: &mut Ui, handover: &Handover, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let pressed = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let can = !handover.preview.is_refused();
    sheet::buttons(ui, |ui| {
        let clicked = button::main(ui, Some(icons::EXPORT), &lang.text("deliver-export"), can).clicked();
        if (clicked || pressed) && can {
            requests.push(Request::Ask(Purpose::Export(Box::new(handover.order()))));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::CloseSheet);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| facts::files(ui, handover, lang));
    });
}
