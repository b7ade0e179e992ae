//! What stands on the left of the map: the outline, the open questions or the interview guide, one at a time.

use egui::Ui;

use super::panels::{guide_panel, outline_panel, questions_panel};
use super::panes::Pane;
use super::request::Request;
use super::settings::Aside;
use super::shell::Shell;

/// Finds what is left unsaid where the map has changed; before anything shows how much that is.
pub fn refresh(shell: &mut Shell, ui: &Ui) {
    if let Some(work) = &mut shell.work {
        work.questions.refresh(work.document.map(), shell.lang, ui.ctx());
    }
}

/// Shows it.
pub fn show(ui: &mut Ui, shell: &mut Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let (outline, aside) = (shell.settings.outline, shell.settings.aside);
    let words = shell.work.as_ref().map_or(lang, |work| shell.style(work.document.map()).lang);
    let Some(work) = &mut shell.work else { return };
    let shown = [
        (outline_panel::beside(ui, work, outline, lang, requests), outline_panel::tree()),
        (questions_panel::beside(ui, work, aside == Aside::Questions, lang, requests), questions_panel::list()),
        (guide_panel::beside(ui, work, aside == Aside::Guide, (lang, words), requests), guide_panel::field()),
    ];
    for (rect, main) in shown {
        if let Some(rect) = rect {
            shell.panes.note(Pane::Outline, rect, Some(main));
        }
    }
}
