//! What lies over the window until it is answered: a question, a form, a list.

use std::path::PathBuf;

use egui::{Align2, Context, Frame, Id, Margin, Modal, Ui, vec2};

use super::answers_sheet::{self, AnswersSheet};
use super::command_palette::{self, CommandPalette};
use super::file_dialog::{self, FileDialog};
use super::keys_sheet::{self, KeysSheet};
use super::replace_sheet::{self, ReplaceSheet};
use super::{
    button, changed_sheet, export, in_use_sheet, merge_sheet, recovery_sheet, settings_sheet, unsaved_sheet,
    versions_sheet,
};
use crate::app::flows::Obstacle;
use crate::app::handover::Handover;
use crate::app::look::{self, Weight, palette, size};
use crate::app::request::{Next, Request};
use crate::app::seek::Seek;
use crate::app::shell::Shell;
use crate::files::Owner;
use crate::i18n::Lang;

/// The sheet that is open.
#[derive(Debug)]
pub enum Sheet {
    /// What is to become of changes no file has, before going on.
    Unsaved(Next),
    /// The file is not as the window left it: what is to become of it, before going on.
    Changed(PathBuf, Option<Next>, Obstacle),
    /// Another program has the file open.
    InUse(PathBuf, Option<Owner>),
    /// What both sides changed differently.
    Merge,
    /// What the file held when it was saved.
    Versions,
    Files(FileDialog),
    /// Unsaved work that was left.
    Recovery,
    Export(Box<Handover>),
    /// Files that an export would replace.
    Replace(ReplaceSheet),
    /// Answers of a survey that are to become a figure.
    Answers(Box<AnswersSheet>),
    Settings,
    Keys(KeysSheet),
    Palette(CommandPalette),
}

impl Sheet {
    /// The palette: every command and every thing by its name.
    pub fn palette(shell: &Shell) -> Sheet {
        let map = shell.work.as_ref().map(|work| std::sync::Arc::clone(work.document.map()));
        let seek = Seek::new(map, shell.lang, &shell.standing(), &shell.recent_commands);
        Sheet::Palette(CommandPalette::new(seek))
    }

    /// The list of shortcuts.
    pub fn keys() -> Sheet {
        Sheet::Keys(KeysSheet::default())
    }
}

/// Shows the sheet that is open, if one is.
pub fn show(ctx: &Context, shell: &mut Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    // Taken out while it is shown: it may look at everything else.
    let Some(mut sheet) = shell.sheet.take() else { return };
    // Each has a name of its own, so that none opens as large as another one was.
    let (name, width) = match &sheet {
        Sheet::Files(_) => ("files", 720.0_f32),
        Sheet::Keys(_) => ("keys", 600.0),
        Sheet::Unsaved(_) => ("unsaved", 420.0),
        Sheet::Changed(..) => ("changed", 560.0),
        Sheet::InUse(..) => ("in-use", 560.0),
        Sheet::Merge => ("merge", 700.0),
        Sheet::Versions => ("versions", 760.0),
        Sheet::Recovery => ("recovery", 640.0),
        Sheet::Export(_) => ("export", 1_000.0),
        Sheet::Replace(_) => ("replace", 440.0),
        Sheet::Answers(_) => ("answers", 640.0),
        Sheet::Settings => ("settings", 420.0),
        Sheet::Palette(_) => ("palette", 620.0),
    };
    let colors = look::Palette::of(ctx.theme());
    let frame = Frame::new()
        .fill(colors.chrome)
        .stroke(egui::Stroke::new(1.0, colors.line))
        .corner_radius(14)
        .shadow(ctx.global_style().visuals.window_shadow)
        .inner_margin(Margin::same(20));
    let id = Id::unique(("sheet", name));
    let area = Modal::default_area(id);
    // The palette hangs from the top, so that it does not jump as its list grows and shrinks.
    let (area, frame) = if matches!(sheet, Sheet::Palette(_)) {
        (area.anchor(Align2::CENTER_TOP, vec2(0.0, 64.0)), frame.inner_margin(Margin::same(8)))
    } else {
        (area, frame)
    };
    let response =
        Modal::new(id).area(area).frame(frame).backdrop_color(egui::Color32::from_black_alpha(90)).show(ctx, |ui| {
            ui.set_width(width.min(ctx.content_rect().width() - 60.0));
            ui.spacing_mut().item_spacing.y = 8.0;
            match &mut sheet {
                Sheet::Unsaved(_) => unsaved_sheet::show(ui, shell, requests),
                Sheet::Changed(path, _, obstacle) => changed_sheet::show(ui, path, *obstacle, lang, requests),
                Sheet::InUse(path, owner) => in_use_sheet::show(ui, path, owner.as_ref(), lang, requests),
                Sheet::Merge => merge_sheet::show(ui, shell, requests),
                Sheet::Versions => versions_sheet::show(ui, shell, requests),
                Sheet::Files(dialog) => file_dialog::show(ui, dialog, lang, requests),
                Sheet::Recovery => recovery_sheet::show(ui, shell, requests),
                Sheet::Export(handover) => export::show(ui, handover, shell, requests),
                Sheet::Replace(question) => replace_sheet::show(ui, question, lang, requests),
                Sheet::Answers(answers) => answers_sheet::show(ui, answers, shell, requests),
                Sheet::Settings => settings_sheet::show(ui, shell, requests),
                Sheet::Palette(palette) => command_palette::show(ui, palette, shell, requests),
                Sheet::Keys(keys) => keys_sheet::show(ui, keys, shell, requests),
            }
        });
    // The questions about what could be lost take Esc as "stay", and a click beside it as no answer.
    let closes = match &sheet {
        Sheet::Unsaved(_) | Sheet::Changed(..) | Sheet::Merge => {
            ctx.input(|input| input.key_pressed(egui::Key::Escape))
        }
        // A form that is filled in is not thrown away by a click beside it.
        Sheet::Export(_) | Sheet::Answers(_) => response.should_close() && !response.backdrop_response.clicked(),
        Sheet::Files(_)
        | Sheet::Replace(_)
        | Sheet::Settings
        | Sheet::InUse(..)
        | Sheet::Versions
        | Sheet::Recovery
        | Sheet::Keys(_)
        | Sheet::Palette(_) => response.should_close(),
    };
    if closes {
        requests.push(Request::CloseSheet);
    }
    shell.sheet = Some(sheet);
}

/// The name of a sheet.
pub fn heading(ui: &mut Ui, text: &str) {
    let color = palette(ui).ink;
    ui.label(look::text(text, Weight::Semibold).size(size::TITLE + 2.0).color(color));
    ui.add_space(4.0);
}

/// A sentence that explains.
pub fn explain(ui: &mut Ui, text: &str) {
    let color = palette(ui).ink_quiet;
    ui.add(egui::Label::new(look::text(text, Weight::Regular).color(color)).wrap());
}

/// The row of buttons at the foot of a sheet, the main one first, from the right.
pub fn buttons<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = egui::vec2(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(size, egui::Layout::right_to_left(egui::Align::Center), add).inner
}

/// The one button of a sheet that holds as it is filled in.
pub fn done(ui: &mut Ui, lang: Lang, requests: &mut Vec<Request>) {
    buttons(ui, |ui| {
        if button::main(ui, None, &lang.text("app-done"), true).clicked() {
            requests.push(Request::CloseSheet);
        }
    });
}
