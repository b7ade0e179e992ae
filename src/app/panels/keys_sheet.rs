//! The list of all shortcuts, searchable.

use egui::{Grid, ScrollArea, Ui};

use super::{fields, sheet};
use crate::app::commands::{Group, TABLE};
use crate::app::keymap::Keymap;
use crate::app::look::{self, Weight, palette};
use crate::app::request::Request;
use crate::i18n::Lang;

/// What is searched for.
#[derive(Debug, Default)]
pub struct KeysSheet {
    search: String,
}

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
];

/// Shows the list.
pub fn show(ui: &mut Ui, keys: &mut KeysSheet, lang: Lang, requests: &mut Vec<Request>) {
    sheet::heading(ui, &lang.text("app-keys"));
    let search = fields::search(ui, &lang.text("app-keys-search"), &mut keys.search);
    if ui.memory(|memory| memory.focused().is_none()) {
        search.request_focus();
    }
    ui.add_space(4.0);
    let wanted = keys.search.to_lowercase();
    let fits = |texts: [&str; 2]| wanted.is_empty() || texts.iter().any(|text| text.to_lowercase().contains(&wanted));
    ScrollArea::vertical().max_height(440.0).auto_shrink([false, true]).show(ui, |ui| {
        let keymap = Keymap::of(ui.ctx());
        for group in Group::ALL {
            let rows: Vec<(String, String)> = TABLE
                .iter()
                .filter(|entry| entry.group == group && !keymap.keys(entry.command).is_empty())
                .map(|entry| {
                    let keys = keymap.keys(entry.command).iter();
                    let keys: Vec<String> = keys.map(|chord| chord.name(ui.ctx())).collect();
                    (lang.text(entry.name), keys.join(", "))
                })
                .filter(|(name, keys)| fits([name, keys]))
                .collect();
            table(ui, &lang.text(group.name()), &rows);
        }
        let rows: Vec<(String, String)> = GESTURES
            .iter()
            .map(|(gesture, does)| (lang.text(does), lang.text(gesture)))
            .filter(|(name, keys)| fits([name, keys]))
            .collect();
        table(ui, &lang.text("app-keys-on-map"), &rows);
    });
    ui.add_space(4.0);
    sheet::done(ui, lang, requests);
}

fn table(ui: &mut Ui, name: &str, rows: &[(String, String)]) {
    if rows.is_empty() {
        return;
    }
    let colors = palette(ui);
    ui.spacing_mut().interact_size.y = 18.0;
    ui.label(look::label(name, colors));
    Grid::new(name).num_columns(2).min_col_width(240.0).max_col_width(250.0).spacing([16.0, 6.0]).show(ui, |ui| {
        for (does, keys) in rows {
            ui.add(egui::Label::new(look::text(does, Weight::Regular).color(colors.ink)).wrap());
            ui.add(egui::Label::new(look::text(keys, Weight::Medium).color(colors.ink_quiet)).wrap());
            ui.end_row();
        }
    });
    ui.add_space(10.0);
}
