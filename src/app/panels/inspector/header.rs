//! The head of the inspector: what is selected, and what can be done with it.

use egui::{Align, Layout, Ui};

use super::Pane;
use crate::app::commands::Command;
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, palette, size};
use crate::app::panels::button;
use crate::app::request::Request;
use crate::edit::Edit;

/// A step to an earlier or a later place among its kind; `None` where there is none.
#[derive(Default)]
pub(super) struct Moves {
    pub back: Option<Edit>,
    pub on: Option<Edit>,
    /// Whether the row runs left to right, as stages do.
    pub sideways: bool,
}

/// Shows an icon, a name, and the buttons that suit what is selected.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, glyph: Glyph, name: &str, moves: Moves, commands: &[Command]) {
    with(ui, pane, (glyph, name), moves, commands, |_, _| ());
}

/// The same with something more before the commands.
pub(super) fn with<'a>(
    ui: &mut Ui,
    pane: &mut Pane<'a>,
    (glyph, name): (Glyph, &str),
    moves: Moves,
    commands: &[Command],
    more: impl FnOnce(&mut Ui, &mut Pane<'a>),
) {
    ui.horizontal(|ui| {
        ui.set_min_height(32.0);
        let colors = palette(ui);
        ui.label(look::icon(glyph).size(18.0).color(colors.ink_quiet));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for command in commands.iter().rev() {
                let Some(glyph) = command.entry().icon else { continue };
                let tip = button::tooltip(ui, *command, pane.lang);
                if button::icon(ui, glyph, &pane.text(command.entry().name), &tip).clicked() {
                    pane.requests.push(Request::Run(*command));
                }
            }
            more(ui, pane);
            step(
                ui,
                pane,
                moves.on,
                if moves.sideways { (icons::RIGHT, "app-move-right") } else { (icons::DOWN, "app-move-down") },
            );
            step(
                ui,
                pane,
                moves.back,
                if moves.sideways { (icons::LEFT, "app-move-left") } else { (icons::UP, "app-move-up") },
            );
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let text = look::text(name, Weight::Semibold).size(size::TITLE).color(colors.ink);
                ui.add(egui::Label::new(text).truncate());
            });
        });
    });
    ui.add_space(4.0);
}

fn step(ui: &mut Ui, pane: &mut Pane<'_>, edit: Option<Edit>, (glyph, id): (Glyph, &'static str)) {
    let Some(edit) = edit else { return };
    let name = pane.text(id);
    if button::icon(ui, glyph, &name, &name).clicked() {
        pane.edit(edit);
    }
}
