//! The list of all shortcuts, searchable, where keys can be changed.

use egui::accesskit::Live;
use egui::{Align, Event, Key, Label, Layout, Response, ScrollArea, Ui, vec2};

use super::{button, fields, sheet};
use crate::app::commands::{Command, Entry, Group, TABLE};
use crate::app::keymap::{Chord, Platform, Refusal};
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::request::Request;
use crate::app::settings::Settings;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::search;

/// What is searched for, and which command is being given keys.
#[derive(Debug, Default)]
pub struct KeysSheet {
    search: String,
    listening: Option<Command>,
    /// Why the keys pressed last cannot be had.
    refusal: Option<Message>,
}

/// Height of a row.
const ROW: f32 = 28.0;

/// Gestures and keys that are no commands: what they are, and what they do, as message ids.
const GESTURES: &[(&str, &str)] = &[
    ("app-keys-pan", "app-keys-pan-does"),
    ("app-keys-zoom", "app-keys-zoom-does"),
    ("app-keys-double-click", "app-keys-double-click-does"),
    ("app-keys-tab", "app-keys-tab-does"),
    ("app-keys-arrows", "app-keys-arrows-does"),
    ("app-keys-drag", "app-keys-drag-does"),
    ("app-keys-point", "app-keys-point-does"),
    ("app-keys-many", "app-keys-many-does"),
    ("app-keys-right-click", "app-keys-right-click-does"),
];

/// Shows the list.
pub fn show(ui: &mut Ui, state: &mut KeysSheet, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    if let Some(command) = state.listening {
        listen(ui, state, command, shell, requests);
    }
    sheet::heading(ui, &lang.text("app-keys"));
    let search = fields::search(ui, &lang.text("app-keys-search"), &mut state.search);
    if state.listening.is_none() && ui.memory(|memory| memory.focused().is_none()) {
        search.request_focus();
    }
    ui.add_space(2.0);
    let query = search::fold(&state.search);
    let fits = |texts: &[&str]| {
        let text = search::fold(&texts.join(" "));
        query.split_whitespace().all(|word| text.contains(word))
    };
    let room = (ui.ctx().content_rect().height() - 260.0).clamp(160.0, 460.0);
    let mut is_empty = true;
    ScrollArea::vertical().max_height(room).auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for group in Group::ALL {
            let rows: Vec<(&Entry, String, String)> = TABLE
                .iter()
                .filter(|entry| entry.group == group)
                .map(|entry| (entry, lang.text(entry.name), chords(ui, shell, entry.command)))
                .filter(|(entry, name, keys)| {
                    let also = entry.also.map(|id| lang.text(id)).unwrap_or_default();
                    fits(&[name, keys, &also, &lang.text(group.name())])
                })
                .collect();
            if rows.is_empty() {
                continue;
            }
            is_empty = false;
            heading(ui, &lang.text(group.name()));
            for (entry, name, keys) in rows {
                command(ui, state, shell, entry, &name, &keys, requests);
            }
        }
        let gestures: Vec<(String, String)> = GESTURES
            .iter()
            .map(|(gesture, does)| (lang.text(does), lang.text(gesture)))
            .filter(|(does, gesture)| fits(&[does, gesture]))
            .collect();
        if !gestures.is_empty() {
            is_empty = false;
            heading(ui, &lang.text("app-keys-on-map"));
        }
        for (does, gesture) in gestures {
            row(ui, &does, |ui| {
                let colors = palette(ui);
                ui.add_space(34.0);
                ui.add(Label::new(look::text(gesture, Weight::Medium).size(12.5).color(colors.ink_quiet)).truncate());
            });
        }
        if is_empty {
            sheet::explain(ui, &lang.text("palette-nothing"));
        }
    });
    ui.add_space(2.0);
    foot(ui, state, shell, requests);
}

/// The command's name, its keys as a button that changes them, and a way back to the keys it came with.
fn command(
    ui: &mut Ui,
    state: &mut KeysSheet,
    shell: &Shell,
    entry: &Entry,
    name: &str,
    keys: &str,
    requests: &mut Vec<Request>,
) {
    let lang = shell.lang;
    row(ui, name, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let is_changed = shell.settings.keys.contains_key(entry.word);
        if is_changed {
            let reset = lang.message(&Message::new("palette-keys-reset").with("command", name));
            if button::icon(ui, icons::UNDO, &reset, &reset).clicked() {
                let mut settings = shell.settings.clone();
                settings.keys.remove(entry.word);
                requests.push(Request::Set(settings));
            }
        } else {
            ui.add_space(32.0);
        }
        if !entry.is_bindable() {
            let text = look::text(keys, Weight::Medium).size(12.5).color(palette(ui).ink_quiet);
            ui.add_space(8.0);
            ui.label(text).on_hover_text(lang.text("palette-keys-fixed-why"));
            return;
        }
        let is_listening = state.listening == Some(entry.command);
        let shown = match (is_listening, keys.is_empty()) {
            (true, _) => lang.text("palette-keys-press"),
            (false, true) => lang.text("palette-keys-none"),
            (false, false) => keys.to_owned(),
        };
        let change = lang.message(&Message::new("palette-keys-change").with("command", name));
        let response = chip(ui, &shown, &format!("{change}: {shown}"), is_listening, keys.is_empty());
        if response.on_hover_text(change).clicked() {
            state.listening = if is_listening { None } else { Some(entry.command) };
            state.refusal = None;
        }
    });
}

/// The keys as a quiet button, framed under the pointer and while it listens.
fn chip(ui: &mut Ui, text: &str, name: &str, listens: bool, quiet: bool) -> Response {
    let colors = palette(ui);
    let ink = match (listens, quiet) {
        (true, _) => colors.accent_ink,
        (false, true) => colors.ink_quiet,
        (false, false) => colors.ink,
    };
    let text = look::text(text, if quiet && !listens { Weight::Regular } else { Weight::Medium }).size(12.5).color(ink);
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = vec2(8.0, 3.0);
            ui.spacing_mut().interact_size.y = 24.0;
            let button = egui::Button::new(text).frame_when_inactive(listens).truncate();
            ui.add(if listens { button.fill(colors.accent_wash) } else { button })
        })
        .inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    response
}

/// Hears the next keys: they become the command's, Esc keeps what was, Backspace takes them away.
fn listen(ui: &Ui, state: &mut KeysSheet, command: Command, shell: &Shell, requests: &mut Vec<Request>) {
    let mut pressed = None;
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
                pressed = pressed.or_else(|| Chord::pressed(*key, *physical_key, *modifiers));
                false
            }
            Event::Text(_) | Event::Copy | Event::Cut | Event::Paste(_) => false,
            _ => true,
        });
    });
    let Some(chord) = pressed else { return };
    if chord == Chord::plain(Key::Escape) {
        state.listening = None;
        state.refusal = None;
        return;
    }
    let entry = command.entry();
    let is_clear = chord == Chord::plain(Key::Backspace) && !entry.keys.contains(&chord);
    let platform = Platform::of(ui.ctx().os());
    if !is_clear && let Some(refusal) = shell.keymap.refusal(platform, command, &chord) {
        state.refusal = Some(refused(refusal, &chord.name(ui.ctx()), command, shell.lang));
        return;
    }
    state.listening = None;
    state.refusal = None;
    let mut settings = Settings::clone(&shell.settings);
    let keys = if is_clear { Vec::new() } else { vec![chord.word()] };
    if !is_clear && entry.keys == [chord] {
        settings.keys.remove(entry.word);
    } else {
        settings.keys.insert(entry.word.to_owned(), keys);
    }
    requests.push(Request::Set(settings));
}

fn refused(refusal: Refusal, keys: &str, command: Command, lang: Lang) -> Message {
    let message = Message::new(refusal.word()).with("keys", keys).with("command", lang.text(command.entry().name));
    match refusal {
        Refusal::Taken(other) => message.with("other", lang.text(other.entry().name)),
        Refusal::Reserved | Refusal::Types | Refusal::Own => message,
    }
}

/// What to do now, and the way out.
fn foot(ui: &mut Ui, state: &KeysSheet, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let colors = palette(ui);
    let (text, color) = match (&state.refusal, state.listening) {
        (Some(refusal), _) => (lang.message(refusal), colors.danger),
        (None, Some(_)) => (lang.text("palette-keys-listening"), colors.accent_ink),
        (None, None) => (lang.text("palette-keys-explained"), colors.ink_quiet),
    };
    let response = ui.add(Label::new(look::text(text, Weight::Regular).size(12.5).color(color)).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    sheet::buttons(ui, |ui| {
        if button::main(ui, None, &lang.text("app-done"), true).clicked() {
            requests.push(Request::CloseSheet);
        }
        if !shell.settings.keys.is_empty() && button::plain(ui, None, &lang.text("palette-keys-reset-all")).clicked() {
            let settings = Settings { keys: Default::default(), ..shell.settings.clone() };
            requests.push(Request::Set(settings));
        }
    });
}

fn chords(ui: &Ui, shell: &Shell, command: Command) -> String {
    let keys: Vec<String> = shell.keymap.keys(command).iter().map(|chord| chord.name(ui.ctx())).collect();
    keys.join(", ")
}

fn heading(ui: &mut Ui, name: &str) {
    ui.add_space(6.0);
    ui.label(look::label(name, palette(ui)));
}

/// A name on the left and, from the right, what `content` adds.
fn row(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let colors = palette(ui);
    let area = vec2(ui.available_width(), ROW);
    ui.allocate_ui_with_layout(area, Layout::right_to_left(Align::Center), |ui| {
        ui.add_space(8.0);
        content(ui);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let text = look::text(name, Weight::Regular).size(size::TEXT).color(colors.ink);
            ui.add(Label::new(text).truncate());
        });
    });
}
