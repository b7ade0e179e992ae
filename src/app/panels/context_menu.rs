//! The menu of a thing on the map: what fits it, with its keys.

use egui::{Context, Id, LayerId, Popup, PopupKind, Pos2, RectAlign, Response, Ui};

use super::menu;
use crate::app::commands::{Entry, Group, Kind, Standing};
use crate::app::look::icons;
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::i18n::Lang;

/// A context menu that was asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ContextMenu {
    at: Pos2,
    kind: Kind,
    /// It was asked for by a key, so its first line takes the keyboard.
    by_key: bool,
    fresh: bool,
}

impl ContextMenu {
    /// The menu of a thing of some kind, at a place of the window.
    pub fn new(at: Pos2, kind: Kind, by_key: bool) -> ContextMenu {
        ContextMenu { at, kind, by_key, fresh: true }
    }
}

/// Shows the menu that is open, if one is.
pub fn show(ctx: &Context, shell: &mut Shell, requests: &mut Vec<Request>) {
    let Some(open) = &mut shell.context_menu else { return };
    let ContextMenu { at, kind, by_key, .. } = *open;
    let is_fresh = std::mem::take(&mut open.fresh);
    let (standing, lang) = (shell.standing(), shell.lang);
    let id = Id::unique("context-menu");
    if is_fresh {
        Popup::open_id(ctx, id);
        // The map lets go of the arrows, so that they walk through the menu.
        ctx.memory_mut(|memory| memory.focused().map(|focused| memory.surrender_focus(focused)));
    }
    let mut chosen = false;
    Popup::new(id, ctx.clone(), at, LayerId::background())
        .kind(PopupKind::Menu)
        .align(RectAlign::BOTTOM_START)
        .gap(0.0)
        .style(egui::containers::menu::menu_style)
        .accessible_name(lang.text("palette-context-menu"))
        .open_memory(None)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            menu::scrolled(ui, |ui| {
                let fitting: Vec<&Entry> = kind.commands().filter(|entry| standing.allows(entry.command)).collect();
                let count = requests.len();
                for (place, rows) in fitting.chunk_by(|one, next| one.group == next.group).enumerate() {
                    if place > 0 {
                        ui.separator();
                    }
                    let first = group(ui, rows, &standing, lang, requests);
                    if let Some(first) = first.filter(|_| is_fresh && by_key && place == 0) {
                        first.request_focus();
                    }
                }
                chosen = requests.len() > count;
            });
        });
    if chosen {
        Popup::close_id(ctx, id);
    }
    if !Popup::is_id_open(ctx, id) {
        shell.context_menu = None;
    }
}

/// The lines of a group, and the first of them. Several ways to select what is alike share one line, or they would be
/// half of a card's menu.
fn group(
    ui: &mut Ui,
    rows: &[&Entry],
    standing: &Standing,
    lang: Lang,
    requests: &mut Vec<Request>,
) -> Option<Response> {
    if rows.len() > 1 && rows.iter().all(|entry| entry.group == Group::Select) {
        menu::sub_menu(ui, Some(icons::SELECT_ALL), &lang.text("select-similar"), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for entry in rows {
                menu::row(ui, entry, standing, lang, requests);
            }
        });
        return None;
    }
    let mut first = None;
    for entry in rows {
        let response = menu::row(ui, entry, standing, lang, requests);
        first = first.or(response);
    }
    first
}
