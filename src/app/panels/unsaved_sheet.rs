//! The question what is to become of changes no file has yet.

use egui::{Align, Layout, Ui};

use super::{button, sheet};
use crate::app::request::{Answer, Request};
use crate::app::shell::Shell;
use crate::diag::Message;

/// Shows the question.
pub fn show(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let title = shell.work.as_ref().map(|work| work.document.map().about.title.clone()).unwrap_or_default();
    let title = if title.is_empty() { lang.text("picture-untitled") } else { title };
    sheet::heading(ui, &lang.message(&Message::new("app-unsaved-question").with("title", title)));
    sheet::explain(ui, &lang.text("app-unsaved-explained"));
    ui.add_space(10.0);
    sheet::buttons(ui, |ui| {
        let save = button::main(ui, None, &lang.text("app-unsaved-save"), true);
        // Enter saves: the answer that loses nothing.
        if ui.memory(|memory| memory.focused().is_none()) {
            save.request_focus();
        }
        if save.clicked() {
            requests.push(Request::Unsaved(Answer::Save));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::Unsaved(Answer::Stay));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if button::danger(ui, &lang.text("app-unsaved-discard")).clicked() {
                requests.push(Request::Unsaved(Answer::Discard));
            }
        });
    });
}
