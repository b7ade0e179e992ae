//! The question what is to become of a file that another program has changed.

use std::path::Path;

use egui::{Align, Layout, Ui};

use super::{button, sheet};
use crate::app::flows;
use crate::app::request::{OnChange, Request};
use crate::diag::Message;
use crate::i18n::Lang;

/// Shows the question.
pub fn show(ui: &mut Ui, path: &Path, lang: Lang, requests: &mut Vec<Request>) {
    sheet::heading(ui, &lang.message(&Message::new("app-changed-question").with("name", flows::name_of(path))));
    sheet::explain(ui, &lang.text("app-changed-explained"));
    ui.add_space(10.0);
    sheet::buttons(ui, |ui| {
        let elsewhere = button::main(ui, None, &lang.text("app-changed-save-as"), true);
        // Enter saves beside it: the answer that loses nothing.
        if ui.memory(|memory| memory.focused().is_none()) {
            elsewhere.request_focus();
        }
        if elsewhere.clicked() {
            requests.push(Request::Changed(OnChange::SaveAs));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::Changed(OnChange::Stay));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if button::danger(ui, &lang.text("app-changed-replace")).clicked() {
                requests.push(Request::Changed(OnChange::Replace));
            }
        });
    });
}
