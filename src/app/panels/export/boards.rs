//! Which boards are handed over: the journey, and the same map seen in other ways.

use egui::Ui;

use super::chips;
use crate::app::handover::{Handover, toggled};
use crate::i18n::Lang;
use crate::layout::Board;

/// Shows them; a press adds one or takes it away.
pub(super) fn show(ui: &mut Ui, handover: &mut Handover, lang: Lang) {
    let chosen = handover.boards();
    let all = Board::ALL.map(|board| (board, lang.text(board.word()), chosen.contains(&board)));
    if let Some(board) = chips::show(ui, &lang.text("deliver-boards"), &all) {
        handover.recipe.boards = toggled(&chosen, board);
    }
    ui.add_space(6.0);
}
