//! The question what is to become of a file that is not as the window left it.

use std::path::Path;

use egui::{Align, Layout, Ui};

use super::{button, sheet};
use crate::app::flows::{self, Obstacle};
use crate::app::request::{OnChange, Request};
use crate::diag::Message;
use crate::i18n::Lang;

/// Shows the question.
pub fn show(ui: &mut Ui, path: &Path, obstacle: Obstacle, lang: Lang, requests: &mut Vec<Request>) {
    let (question, explained) = match obstacle {
        Obstacle::Changed => ("app-changed-question", "app-changed-explained"),
        Obstacle::Gone => ("keep-gone-question", "keep-gone-explained"),
        Obstacle::Protected => ("keep-protected-question", "keep-protected-explained"),
    };
    sheet::heading(ui, &lang.message(&Message::new(question).with("name", flows::name_of(path))));
    sheet::explain(ui, &lang.text(explained));
    ui.add_space(10.0);
    sheet::buttons(ui, |ui| {
        // Enter takes the answer that loses nothing.
        let save_as = ("app-changed-save-as", OnChange::SaveAs);
        let (first, others) = match obstacle {
            Obstacle::Changed => (("keep-merge", OnChange::Merge), vec![save_as, ("keep-reload", OnChange::Reload)]),
            Obstacle::Gone => (("keep-save-again", OnChange::Replace), vec![save_as]),
            Obstacle::Protected => (save_as, Vec::new()),
        };
        let main = button::main(ui, None, &lang.text(first.0), true);
        if ui.memory(|memory| memory.focused().is_none()) {
            main.request_focus();
        }
        if main.clicked() {
            requests.push(Request::Changed(first.1));
        }
        for (word, answer) in others {
            if button::plain(ui, None, &lang.text(word)).clicked() {
                requests.push(Request::Changed(answer));
            }
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::Changed(OnChange::Stay));
        }
        if obstacle == Obstacle::Gone {
            return;
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if button::danger(ui, &lang.text("app-changed-replace")).clicked() {
                requests.push(Request::Changed(OnChange::Replace));
            }
        });
    });
}
