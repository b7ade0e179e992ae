//! The parking lot by keys: to its field and back, and cards into it.

use egui::Context;

use crate::app::canvas;
use crate::app::dispatch;
use crate::app::panels::parking_strip::Showing;
use crate::app::request::Request;
use crate::app::settings::{ParkingLot, Settings};
use crate::app::shell::Shell;

/// Leads to the field for the next thought; from there back to the map, and the strip goes where nothing is parked.
pub fn toggle(shell: &mut Shell, ctx: &Context) {
    dispatch::end_typing(shell);
    let setting = shell.settings.parking;
    let Some(work) = &mut shell.work else { return };
    let next = if work.parking.has_keyboard {
        ctx.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        if setting == ParkingLot::Shown { ParkingLot::WhenUsed } else { setting }
    } else {
        work.parking.asks = true;
        match Showing::of(setting, work.document.map()) {
            Showing::Open => setting,
            Showing::Folded | Showing::Nothing => ParkingLot::Shown,
        }
    };
    let settings = Settings { parking: next, ..shell.settings.clone() };
    dispatch::dispatch(shell, ctx, Request::Set(settings));
}

/// Parks the selected cards.
pub fn park(shell: &mut Shell, ctx: &Context) {
    dispatch::end_typing(shell);
    let Some(work) = &shell.work else { return };
    let map = work.document.map();
    for request in canvas::park(map, &work.document.selection().cards(map)) {
        dispatch::dispatch(shell, ctx, request);
    }
}
