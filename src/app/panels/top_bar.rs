//! The bar of tools: the menu, what is open, undo and redo, what can be added, export.

use egui::{Align, Layout, Ui, vec2};

use super::{button, menu};
use crate::app::commands::{Command, Standing};
use crate::app::look::{self, Palette, Weight, icons, palette, size};
use crate::app::request::Request;
use crate::app::shell::{Shell, Work};
use crate::diag::Message;
use crate::i18n::Lang;
use crate::model::LaneKind;

/// Below this width of the window finding and commands are only icons.
const ROOM_FOR_WAYS: f32 = 1_240.0;

/// Shows the bar.
pub fn show(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let standing = shell.standing();
    let lang = shell.lang;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.add_space(12.0);
        menu::main(ui, &standing, &shell.recent, lang, requests);
        ui.add_space(4.0);
        let Some(work) = &shell.work else {
            ui.label(look::text("Throughline", Weight::Semibold).size(14.0));
            return;
        };
        // The right end first: what is left over is for the name.
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(12.0);
            let tip = button::tooltip(ui, Command::Export, lang);
            if button::main(ui, Some(icons::EXPORT), &lang.text("app-export"), true).on_hover_text(tip).clicked() {
                requests.push(Request::Run(Command::Export));
            }
            ui.add_space(4.0);
            button::icon_command(ui, Command::ToggleInspector, &standing, lang, requests);
            ui.add_space(8.0);
            way(ui, Command::Palette, &lang.text("palette-tool"), &standing, lang, requests);
            way(ui, Command::Find, &lang.text("find-tool-find"), &standing, lang, requests);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                name(ui, work, lang);
                ui.add_space(14.0);
                history(ui, work, &standing, lang, requests);
                separator(ui, palette(ui));
                add(ui, work, &standing, lang, requests);
            });
        });
    });
}

/// A tool for finding one's way: the first to give up its word where the window is narrow.
fn way(ui: &mut Ui, command: Command, word: &str, standing: &Standing, lang: Lang, requests: &mut Vec<Request>) {
    let Some(glyph) = command.entry().icon else { return };
    let tip = button::tooltip(ui, command, lang);
    let allowed = standing.allows(command);
    let response = if ui.ctx().content_rect().width() < ROOM_FOR_WAYS {
        ui.add_enabled_ui(allowed, |ui| button::icon(ui, glyph, word, &tip)).inner
    } else {
        button::tool(ui, glyph, word, &tip, allowed)
    };
    if response.clicked() {
        requests.push(Request::Run(command));
    }
}

/// The map's title, its file and whether the file is up to date.
fn name(ui: &mut Ui, work: &Work, lang: Lang) {
    let colors = palette(ui);
    let title = &work.document.map().about.title;
    let title = title.lines().next().filter(|line| !line.trim().is_empty());
    let title = title.map_or_else(|| lang.text("picture-untitled"), str::to_owned);
    let state = state(work, lang);
    let state = match work.file_name() {
        Some(file) => format!("{file} \u{b7} {state}"),
        None => state,
    };
    // Tools keep their place; a long name gives way.
    let tools = if ui.ctx().content_rect().width() < button::ROOM_FOR_WORDS { 230.0 } else { 400.0 };
    let most = (ui.available_width() - tools).max(120.0);
    let title = look::text(&title, Weight::Semibold).size(14.0).color(colors.ink);
    let state = look::text(&state, Weight::Regular).size(12.0).color(colors.ink_quiet);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 9.0;
        ui.set_max_width(most);
        let title = ui.add(egui::Label::new(title).truncate());
        let rest = most - title.rect.width() - 9.0;
        if rest > 60.0 {
            ui.add(egui::Label::new(state).truncate());
        }
    });
}

fn state(work: &Work, lang: Lang) -> String {
    lang.text(if work.is_without_file() {
        "keep-state-gone"
    } else if work.is_to_read && !work.document.is_modified() {
        "keep-state-to-read"
    } else if work.mended && !work.document.is_modified() {
        "app-state-mended"
    } else if work.document.is_modified() {
        "app-state-unsaved"
    } else if work.path.is_some() {
        "app-state-saved"
    } else {
        "app-state-new"
    })
}

fn history(ui: &mut Ui, work: &Work, standing: &Standing, lang: Lang, requests: &mut Vec<Request>) {
    for (command, of, label) in [
        (Command::Undo, "app-undo-of", work.document.undo_message()),
        (Command::Redo, "app-redo-of", work.document.redo_message()),
    ] {
        let Some(glyph) = command.entry().icon else { continue };
        let name = lang.text(command.entry().name);
        let tip = match label {
            Some(label) => lang.message(&Message::new(of).with("what", lang.message(&label))),
            None => name.clone(),
        };
        let tip = button::with_key(ui, command, tip);
        let allowed = standing.allows(command);
        if ui.add_enabled_ui(allowed, |ui| button::icon(ui, glyph, &name, &tip)).inner.clicked() {
            requests.push(Request::Run(command));
        }
    }
}

fn add(ui: &mut Ui, work: &Work, standing: &Standing, lang: Lang, requests: &mut Vec<Request>) {
    let tip = |ui: &Ui, command| button::tooltip(ui, command, lang);
    let allowed = standing.allows(Command::AddStage);
    let says = tip(ui, Command::AddStage);
    if button::tool(ui, icons::STAGE, &lang.text("app-tool-stage"), &says, allowed).clicked() {
        requests.push(Request::Run(Command::AddStage));
    }
    let says = tip(ui, Command::AddLane);
    menu::tool(ui, icons::LANE, &lang.text("app-tool-lane"), &says, allowed, |ui| {
        menu::lane_kinds(ui, lang, requests);
    });
    // The button says what it will add: a touchpoint, or a plain card where the selection is in another lane.
    let focus = work.document.selection().focus();
    let map = work.document.map();
    let lane = crate::app::actions::cell_for_new_card(map, focus).and_then(|(lane, _)| map.lanes.get(lane));
    let is_touchpoint = lane.is_none_or(|lane| lane.kind == LaneKind::Touchpoints);
    let word = lang.text(if is_touchpoint { "app-tool-touchpoint" } else { "app-tool-card" });
    let says = tip(ui, Command::AddCard);
    if button::tool(ui, icons::CARD, &word, &says, allowed).clicked() {
        requests.push(Request::Run(Command::AddCard));
    }
}

fn separator(ui: &mut Ui, colors: &Palette) {
    ui.add_space(6.0);
    let (rect, _) = ui.allocate_exact_size(vec2(1.0, size::TOP_BAR - 26.0), egui::Sense::hover());
    ui.painter().vline(rect.center().x, rect.y_range(), egui::Stroke::new(1.0, colors.field_line));
    ui.add_space(6.0);
}
