//! Ways of looking at the journey in the window: one at a time, switched by a command, ended by the same or by Esc.

use egui::Context;

use super::commands::Command;
use super::shell::{Shell, Work};
use crate::layout::Lens;

/// Looks at the journey this way, or no longer does.
pub fn toggle(shell: &mut Shell, lens: Lens) {
    let Some(work) = &mut shell.work else { return };
    work.lens = if work.lens == lens { Lens::None } else { lens };
    // Two ways of looking at once are none.
    work.canvas.show_hand_offs(false);
}

/// The command that begins and ends looking this way.
pub fn command(lens: Lens) -> Option<Command> {
    match lens {
        Lens::None => None,
        Lens::Gaps => Some(Command::LookByGaps),
        Lens::Evidence => Some(Command::LookByEvidence),
    }
}

/// Whether Esc has nothing else to end: nothing is selected, typed or pasted, and the map has the keyboard.
pub fn ends_by_escape(work: &Work, ctx: &Context) -> bool {
    let is_free = ctx.memory(|memory| memory.focused().is_none()) || work.canvas.has_keyboard(ctx);
    work.lens != Lens::None
        && is_free
        && !work.canvas.is_busy()
        && !work.canvas.is_typing()
        && work.pasting.is_none()
        && work.document.selection().is_empty()
}
