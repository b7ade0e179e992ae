//! Our own file dialog, for systems that have none: folders and files, a name, and the keyboard for all of it.

mod listing;

use std::path::{Path, PathBuf};

use egui::{Align, Key, Layout, Modifiers, ScrollArea, TextEdit, Ui, vec2};

use super::{button, fields, sheet};
use crate::app::flows;
use crate::app::handover;
use crate::app::look::{self, Weight, icons, palette};
use crate::app::places;
use crate::app::request::{Purpose, Request};
use crate::diag::Message;
use crate::files;
use crate::i18n::Lang;
use listing::{Entry, Listing};

/// The dialog while it is open.
#[derive(Debug)]
pub struct FileDialog {
    purpose: Purpose,
    listing: Listing,
    /// What stands in the name field: a name, or a path.
    name: String,
    /// What the name field held first.
    suggested: String,
    /// The entry the arrows are on.
    marked: Option<usize>,
    /// The file that would be replaced; choosing it again means it.
    replaces: Option<PathBuf>,
    problem: Option<Message>,
    fresh: bool,
}

impl FileDialog {
    /// A dialog that starts in `folder` with `name` in the name field.
    pub fn new(purpose: Purpose, folder: PathBuf, name: String) -> FileDialog {
        let (_, endings) = flows::filter(&purpose);
        let listing = Listing::of(folder, endings);
        let suggested = name.clone();
        FileDialog { purpose, listing, name, suggested, marked: None, replaces: None, problem: None, fresh: true }
    }

    /// What the path is wanted for.
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }

    fn go_to(&mut self, folder: PathBuf) {
        let (_, endings) = flows::filter(&self.purpose);
        self.listing = Listing::of(folder, endings);
        self.marked = None;
        self.replaces = None;
        self.problem = None;
        if !flows::is_for_saving(&self.purpose) {
            self.name.clear();
        }
    }

    /// Takes what stands in the name field: goes into a folder, or chooses a file, unless something is in the way.
    pub fn accept(&mut self) -> Option<PathBuf> {
        self.problem = None;
        let Some(path) = resolve(&self.name, self.listing.folder()) else {
            self.problem = Some(Message::new("app-dialog-no-name"));
            return None;
        };
        if path.is_dir() {
            self.name.clear();
            self.go_to(path);
            if flows::is_for_saving(&self.purpose) {
                self.name = self.suggested.clone();
            }
            return None;
        }
        if flows::is_for_saving(&self.purpose) { self.accept_to_write(path) } else { self.accept_to_read(path) }
    }

    fn accept_to_read(&mut self, path: PathBuf) -> Option<PathBuf> {
        if path.is_file() {
            return Some(path);
        }
        self.problem = Some(match path.parent().filter(|folder| !folder.is_dir()) {
            Some(folder) => no_folder(folder),
            None => Message::new("app-dialog-no-file").with("name", flows::name_of(&path)),
        });
        None
    }

    fn accept_to_write(&mut self, path: PathBuf) -> Option<PathBuf> {
        let (_, endings) = flows::filter(&self.purpose);
        // Without an ending it is how the names of several files begin.
        let path = match endings.first().map_or(Ok(handover::base(&path)), |ending| flows::with_ending(path, ending)) {
            Ok(path) => path,
            Err(problem) => {
                self.problem = Some(problem);
                return None;
            }
        };
        if let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) {
            self.problem = Some(no_folder(folder));
            return None;
        }
        // Found out here, where another name can still be typed.
        if let Err(error) = files::try_place(&path) {
            self.problem = Some(error.problem().what);
            return None;
        }
        if path.exists() && !endings.is_empty() && self.replaces.as_ref() != Some(&path) {
            self.replaces = Some(path);
            return None;
        }
        Some(path)
    }

    fn mark(&mut self, index: usize) {
        let Some(entry) = self.listing.entries().get(index) else { return };
        self.marked = Some(index);
        self.replaces = None;
        // A folder is gone into, so its name is no name for a file to be saved.
        if !entry.is_folder || !flows::is_for_saving(&self.purpose) {
            self.name = entry.name.clone();
        }
    }

    fn step(&mut self, back: bool) {
        let count = self.listing.entries().len();
        let next = match (self.marked, back) {
            (None, false) => 0,
            (None, true) => count.saturating_sub(1),
            (Some(index), true) => index.saturating_sub(1),
            (Some(index), false) => index.saturating_add(1),
        };
        self.mark(next.min(count.saturating_sub(1)));
    }
}

fn no_folder(folder: &Path) -> Message {
    Message::new("app-dialog-no-folder").with("name", folder.display().to_string())
}

/// The path that a typed name means: `~` is home, what is not absolute lies in `folder`.
fn resolve(name: &str, folder: &Path) -> Option<PathBuf> {
    let name = name.trim();
    if name.is_empty() {
        return None;
    }
    if name == "~" {
        return places::home();
    }
    if let Some(rest) = name.strip_prefix("~/") {
        return places::home().map(|home| home.join(rest));
    }
    // `..` is taken off by hand, so that the folder shown reads well.
    if name == ".." {
        return folder.parent().map(Path::to_owned);
    }
    Some(folder.join(name))
}

/// Shows the dialog.
pub fn show(ui: &mut Ui, dialog: &mut FileDialog, lang: Lang, requests: &mut Vec<Request>) {
    sheet::heading(ui, &lang.text(flows::title(&dialog.purpose)));
    // Before the fields see them: the arrows walk through the list whatever has the keyboard.
    let (up, down, enter) = ui.input_mut(|input| {
        (
            input.consume_key(Modifiers::NONE, Key::ArrowUp),
            input.consume_key(Modifiers::NONE, Key::ArrowDown),
            input.key_pressed(Key::Enter),
        )
    });
    if up || down {
        dialog.step(up);
    }
    folder_line(ui, dialog, lang);
    let mut accepted = false;
    ui.horizontal_top(|ui| {
        let height = (ui.ctx().content_rect().height() - 320.0).clamp(140.0, 340.0);
        ui.allocate_ui_with_layout(vec2(150.0, height), Layout::top_down(Align::Min), |ui| {
            places_list(ui, dialog, lang)
        });
        ui.vertical(|ui| accepted |= entries(ui, dialog, lang, height, up || down));
    });
    let name = name_line(ui, dialog, lang);
    accepted |= name.lost_focus() && enter;
    state_line(ui, dialog, lang);
    accepted |= buttons(ui, dialog, lang, requests);
    if accepted {
        match dialog.accept() {
            Some(path) => requests.push(Request::Chosen(dialog.purpose.clone(), path)),
            None => name.request_focus(),
        }
    }
}

fn folder_line(ui: &mut Ui, dialog: &mut FileDialog, lang: Lang) {
    let colors = palette(ui);
    let mut go_to = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let up = lang.text("app-dialog-up");
        if button::icon(ui, icons::ARROW_UP, &up, &up).clicked() {
            go_to = dialog.listing.folder().parent().map(Path::to_owned);
        }
        // The last parts of the path; each leads there.
        let parts: Vec<&Path> = dialog.listing.folder().ancestors().collect();
        for (place, part) in parts.iter().take(4).enumerate().rev() {
            let name = part.file_name().map_or_else(|| "/".into(), |name| name.to_string_lossy());
            let text = look::text(name, if place == 0 { Weight::Semibold } else { Weight::Regular });
            let button = egui::Button::new(text).frame(true).frame_when_inactive(false);
            if ui.add(button).clicked() {
                go_to = Some(part.to_path_buf());
            }
            if place > 0 {
                ui.label(look::icon(icons::RIGHT).size(11.0).color(colors.ink_quiet));
            }
        }
    });
    if let Some(folder) = go_to {
        dialog.go_to(folder);
    }
}

fn places_list(ui: &mut Ui, dialog: &mut FileDialog, lang: Lang) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut go_to = None;
    for (glyph, name, path) in listing::places(lang) {
        let color = palette(ui).ink_quiet;
        let atoms = look::with_icon(Some(glyph), color, look::text(&name, Weight::Regular));
        let button =
            egui::Button::selectable(path == dialog.listing.folder(), atoms).min_size(vec2(142.0, 28.0)).truncate();
        let response = ui.add(button);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
        if response.clicked() {
            go_to = Some(path);
        }
    }
    if let Some(folder) = go_to {
        dialog.go_to(folder);
    }
}

/// The folder's entries; true when one is chosen by a double click.
fn entries(ui: &mut Ui, dialog: &mut FileDialog, lang: Lang, height: f32, follow: bool) -> bool {
    let colors = palette(ui);
    let frame = egui::Frame::new().stroke(egui::Stroke::new(1.0, colors.field_line)).corner_radius(8).inner_margin(4);
    let mut accepted = false;
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_height(height - 10.0);
        if dialog.listing.entries().is_empty() {
            let text =
                lang.text(if dialog.listing.is_readable() { "app-dialog-empty" } else { "app-dialog-unreadable" });
            ui.centered_and_justified(|ui| ui.label(look::text(text, Weight::Regular).color(colors.ink_quiet)));
            return;
        }
        let row = 27.0;
        ui.spacing_mut().item_spacing.y = 1.0;
        let count = dialog.listing.entries().len();
        let mut area = ScrollArea::vertical().auto_shrink(false);
        if follow && let Some(index) = dialog.marked {
            // Rows out of sight are not there to be scrolled to, so the place is reckoned.
            let middle = (index as f32 + 0.5) * (row + 1.0) - ui.available_height() / 2.0;
            area = area.vertical_scroll_offset(middle.max(0.0));
        }
        area.show_rows(ui, row, count, |ui, range| {
            for index in range {
                let Some(entry) = dialog.listing.entries().get(index).cloned() else { continue };
                let response = entry_row(ui, &entry, dialog.marked == Some(index), row);
                if response.clicked() {
                    dialog.mark(index);
                }
                if response.double_clicked() {
                    if entry.is_folder {
                        dialog.go_to(dialog.listing.folder().join(&entry.name));
                    } else {
                        accepted = true;
                    }
                    return;
                }
            }
        });
    });
    accepted
}

fn entry_row(ui: &mut Ui, entry: &Entry, marked: bool, height: f32) -> egui::Response {
    let colors = palette(ui);
    let glyph = if entry.is_folder { icons::FOLDER } else { icons::FILE };
    let mut atoms = look::with_icon(Some(glyph), colors.ink_quiet, look::text(&entry.name, Weight::Regular));
    atoms.push_right(egui::Atom::grow());
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().interact_size.y = height;
            ui.spacing_mut().button_padding.y = 2.0;
            ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
            ui.add(egui::Button::selectable(marked, atoms).truncate().min_size(vec2(ui.available_width(), height)))
        })
        .inner;
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, marked, &entry.name));
    response
}

fn name_line(ui: &mut Ui, dialog: &mut FileDialog, lang: Lang) -> egui::Response {
    let label = fields::label(ui, &lang.text("app-dialog-name"));
    let hint = look::text(lang.text("app-dialog-name-hint"), Weight::Regular).color(palette(ui).ink_quiet);
    let width = ui.available_width();
    let output = TextEdit::singleline(&mut dialog.name)
        .id_salt("file-name")
        .hint_text(hint)
        .desired_width(width)
        .margin(egui::Margin::symmetric(10, 7))
        .show(ui);
    let response = output.response.response.clone();
    if response.changed() {
        dialog.marked = None;
        dialog.replaces = None;
        dialog.problem = None;
    }
    if dialog.fresh {
        dialog.fresh = false;
        response.request_focus();
        select_stem(ui, output, &dialog.name);
    }
    response.labelled_by(label.id)
}

/// The name without its ending, ready to be typed over.
fn select_stem(ui: &Ui, mut output: egui::text_edit::TextEditOutput, name: &str) {
    use egui::text::{CCursor, CCursorRange};
    let stem = Path::new(name).file_stem().map_or(0, |stem| stem.to_string_lossy().chars().count());
    let range = CCursorRange::two(CCursor::new(0), CCursor::new(stem));
    output.state.cursor.set_char_range(Some(range));
    output.state.store(ui.ctx(), output.response.id);
}

/// What is in the way, what would be replaced, or which files are shown.
fn state_line(ui: &mut Ui, dialog: &FileDialog, lang: Lang) {
    let colors = palette(ui);
    let (filter, endings) = flows::filter(&dialog.purpose);
    let (text, color) = if let Some(problem) = &dialog.problem {
        (lang.message(problem), colors.danger)
    } else if let Some(path) = &dialog.replaces {
        (lang.message(&Message::new("app-dialog-replaces").with("name", flows::name_of(path))), colors.danger)
    } else {
        let endings: Vec<String> = endings.iter().map(|ending| format!("*.{ending}")).collect();
        let all = if endings.is_empty() { String::new() } else { format!(" ({})", endings.join(", ")) };
        (format!("{}{all}", lang.text(filter)), colors.ink_quiet)
    };
    ui.add(egui::Label::new(look::text(text, Weight::Regular).size(12.0).color(color)).wrap());
}

/// The buttons; true when the main one is pressed.
fn buttons(ui: &mut Ui, dialog: &FileDialog, lang: Lang, requests: &mut Vec<Request>) -> bool {
    let word = match (&dialog.replaces, flows::is_for_saving(&dialog.purpose)) {
        (Some(_), _) => "app-dialog-replace",
        (None, true) => "app-dialog-save-button",
        (None, false) => "app-dialog-open-button",
    };
    sheet::buttons(ui, |ui| {
        let accepted = button::main(ui, None, &lang.text(word), true).clicked();
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::CloseSheet);
        }
        accepted
    })
}

#[cfg(test)]
mod tests;
