//! The menu behind the three lines, and the menus it shares its rows with.

use egui::containers::menu::{MenuButton, SubMenuButton};
use egui::{Align, Atoms, Button, Layout, Response, ScrollArea, Ui, vec2};

use super::button;
use crate::app::commands::{Command, Entry, Group, Standing, TABLE};
use crate::app::flows;
use crate::app::keymap::Keymap;
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, palette, size};
use crate::app::recent::Recent;
use crate::app::request::{Next, Request};
use crate::i18n::Lang;
use crate::layout::lane_icon;
use crate::model::LaneKind;

/// The button with the three lines and all commands behind it.
pub fn main(ui: &mut Ui, standing: &Standing, recent: &Recent, lang: Lang, requests: &mut Vec<Request>) {
    let glyph = look::icon(icons::MENU).color(palette(ui).ink_quiet);
    ui.scope(|ui| {
        ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
        ui.visuals_mut().widgets.open.bg_stroke = egui::Stroke::NONE;
        ui.spacing_mut().button_padding = vec2(6.0, 4.0);
        let button = Button::new(glyph).frame(true).frame_when_inactive(false).min_size(vec2(30.0, 30.0));
        let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for group in Group::ALL {
                if !in_menu(group).any(|_| true) {
                    continue;
                }
                sub_menu(ui, None, &lang.text(group.name()), |ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    scrolled(ui, |ui| {
                        for entry in in_menu(group) {
                            row(ui, entry, standing, lang, requests);
                            if entry.line_below {
                                ui.separator();
                            }
                            if entry.command == Command::Open {
                                recent_files(ui, recent, lang, requests);
                            }
                        }
                    });
                });
            }
        });
        let name = lang.text("app-menu");
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
        response.on_hover_text(&name);
    });
}

/// What stands in the menu of a group.
fn in_menu(group: Group) -> impl Iterator<Item = &'static Entry> {
    TABLE.iter().filter(move |entry| entry.group == group && entry.in_menu)
}

/// A menu of the kinds a lane may have.
pub fn lane_kinds(ui: &mut Ui, lang: Lang, requests: &mut Vec<Request>) {
    ui.spacing_mut().item_spacing.y = 1.0;
    for kind in LaneKind::ALL {
        if item(ui, Some(lane_icon(kind)), &lang.text(kind.word()), "", true) {
            requests.push(Request::AddLane(kind));
        }
    }
}

/// The lines of a menu that may be taller than the window.
pub fn scrolled(ui: &mut Ui, lines: impl FnOnce(&mut Ui)) {
    let room = ui.ctx().content_rect().height() - 2.0 * size::CONTROL;
    ScrollArea::vertical().max_height(room).show(ui, |ui| {
        ui.with_layout(Layout::top_down_justified(Align::LEFT), lines);
    });
}

/// The line of a command, with its key; `None` where it opens a menu of its own.
pub fn row(
    ui: &mut Ui,
    entry: &Entry,
    standing: &Standing,
    lang: Lang,
    requests: &mut Vec<Request>,
) -> Option<Response> {
    let name = lang.text(entry.name);
    if entry.command == Command::AddLane {
        ui.add_enabled_ui(standing.allows(entry.command), |ui| {
            sub_menu(ui, entry.icon, &name, |ui| lane_kinds(ui, lang, requests));
        });
        return None;
    }
    let key = Keymap::shown(ui.ctx(), entry.command);
    let response = line(ui, entry.icon, &name, &key, standing.allows(entry.command));
    if response.clicked() {
        requests.push(Request::Run(entry.command));
    }
    Some(response)
}

/// The recent files, and a line below them.
fn recent_files(ui: &mut Ui, recent: &Recent, lang: Lang, requests: &mut Vec<Request>) {
    ui.add_enabled_ui(!recent.paths().is_empty(), |ui| {
        sub_menu(ui, Some(icons::RECENT), &lang.text("app-start-recent"), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for path in recent.paths() {
                if item(ui, None, &flows::name_of(path), "", true) {
                    requests.push(Request::Go(Next::Open(path.clone())));
                }
            }
        });
    });
    ui.separator();
}

/// One line of a menu; true when it is chosen.
pub fn item(ui: &mut Ui, glyph: Option<Glyph>, name: &str, key: &str, enabled: bool) -> bool {
    line(ui, glyph, name, key, enabled).clicked()
}

/// One line of a menu, as it answers.
pub fn line(ui: &mut Ui, glyph: Option<Glyph>, name: &str, key: &str, enabled: bool) -> Response {
    let colors = palette(ui);
    let mut button = Button::new(atoms(ui, glyph, name)).min_size(vec2(230.0, 28.0));
    if !key.is_empty() {
        button = button.right_text(look::text(key, Weight::Regular).size(12.0).color(colors.ink_quiet));
    }
    let response = ui.add_enabled(enabled, button);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, name));
    // A menu closes at clicks of the pointer by itself, but not where a key or a screen reader chose.
    if response.clicked() && !ui.input(|input| input.pointer.any_click()) {
        ui.close();
    }
    response
}

/// A line that opens a menu of its own.
pub fn sub_menu(ui: &mut Ui, glyph: Option<Glyph>, name: &str, content: impl FnOnce(&mut Ui)) {
    let button = Button::new(atoms(ui, glyph, name))
        .min_size(vec2(180.0, 28.0))
        .right_text(look::icon(icons::RIGHT).size(12.0).color(palette(ui).ink_quiet));
    let (response, _) = SubMenuButton::from_button(button).ui(ui, content);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, response.enabled(), name));
}

fn atoms(ui: &Ui, glyph: Option<Glyph>, name: &str) -> Atoms<'static> {
    // Rows without an icon keep its place, so that names stand below each other.
    let icon = match glyph {
        Some(glyph) => look::icon(glyph).color(palette(ui).ink_quiet),
        None => look::icon(icons::MENU).color(egui::Color32::TRANSPARENT),
    };
    Atoms::new((icon, look::text(name, Weight::Regular)))
}

/// A tool that opens a menu.
pub fn tool(ui: &mut Ui, glyph: Glyph, word: &str, tip: &str, enabled: bool, content: impl FnOnce(&mut Ui)) {
    let response = button::tool(ui, glyph, word, tip, enabled);
    egui::Popup::menu(&response).show(content);
}
