//! The question how to open a file that another program has open.

use std::path::Path;

use egui::Ui;

use super::{button, sheet};
use crate::app::flows;
use crate::app::request::{OnUse, Request};
use crate::diag::Message;
use crate::files::Owner;
use crate::i18n::Lang;

/// Shows the question.
pub fn show(ui: &mut Ui, path: &Path, owner: Option<&Owner>, lang: Lang, requests: &mut Vec<Request>) {
    sheet::heading(ui, &lang.message(&Message::new("keep-in-use-question").with("name", flows::name_of(path))));
    let host = owner.map(|owner| owner.host.as_str()).filter(|host| *host != Owner::this().host);
    let explained = match host {
        Some(host) => Message::new("keep-in-use-host").with("host", host),
        None => Message::new("keep-in-use-explained"),
    };
    sheet::explain(ui, &lang.message(&explained));
    ui.add_space(10.0);
    sheet::buttons(ui, |ui| {
        let read = button::main(ui, None, &lang.text("keep-open-to-read"), true);
        if ui.memory(|memory| memory.focused().is_none()) {
            read.request_focus();
        }
        if read.clicked() {
            requests.push(Request::InUse(OnUse::Read));
        }
        for (word, answer) in [("keep-open-copy", OnUse::Copy), ("keep-open-anyway", OnUse::Anyway)] {
            if button::plain(ui, None, &lang.text(word)).clicked() {
                requests.push(Request::InUse(answer));
            }
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::CloseSheet);
        }
    });
}
