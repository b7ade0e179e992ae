//! What the lists on the left of the map share: how wide they are, their head, quiet lines.

use egui::{Align, Frame, Label, Layout, Margin, RichText, Ui};

use super::button;
use crate::app::commands::Command;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::request::Request;
use crate::i18n::Lang;

/// How wide a list is: less where the window is narrow.
pub(super) fn width(ui: &Ui) -> f32 {
    if ui.available_width() < 1_000.0 { size::OUTLINE_NARROW } else { size::OUTLINE }
}

/// The name of the list, and the way to close it.
pub(super) fn head(ui: &mut Ui, title: &str, close: &str, command: Command, lang: Lang, requests: &mut Vec<Request>) {
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.add_space(12.0);
        let colors = palette(ui);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(6.0);
            let tip = button::tooltip(ui, command, lang);
            if button::icon(ui, icons::CLOSE, close, &tip).clicked() {
                requests.push(Request::Run(command));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let text = look::text(title, Weight::Semibold).size(size::TITLE).color(colors.ink);
                ui.add(Label::new(text).truncate());
            });
        });
    });
}

/// A line of its own, wrapped, in line with the heads of the list.
pub(super) fn quiet(ui: &mut Ui, text: RichText) {
    Frame::new().inner_margin(Margin { left: 15, right: 12, top: 0, bottom: 0 }).show(ui, |ui| {
        ui.add(Label::new(text).wrap());
    });
}

/// A quiet sentence.
pub(super) fn remark(ui: &mut Ui, text: &str) {
    let color = palette(ui).ink_quiet;
    quiet(ui, look::text(text, Weight::Regular).size(12.5).color(color));
}
