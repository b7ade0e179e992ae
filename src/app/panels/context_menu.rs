//! The menu of a thing on the map: what fits it, with its keys.

use egui::{Context, Id, LayerId, Popup, PopupKind, Pos2, RectAlign};

use super::menu;
use crate::app::commands::{Entry, Kind};
use crate::app::request::Request;
use crate::app::shell::Shell;

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
                let mut before: Option<&Entry> = None;
                for entry in kind.commands().filter(|entry| standing.allows(entry.command)) {
                    if before.is_some_and(|before| before.group != entry.group) {
                        ui.separator();
                    }
                    let count = requests.len();
                    let response = menu::row(ui, entry, &standing, lang, requests);
                    chosen |= requests.len() > count;
                    if is_fresh
                        && by_key
                        && before.is_none()
                        && let Some(response) = response
                    {
                        response.request_focus();
                    }
                    before = Some(entry);
                }
            });
        });
    if chosen {
        Popup::close_id(ctx, id);
    }
    if !Popup::is_id_open(ctx, id) {
        shell.context_menu = None;
    }
}
