//! Asks before files that are there already are replaced by an export.

use std::path::PathBuf;

use egui::{ScrollArea, Ui};

use super::{button, sheet};
use crate::app::flows::name_of;
use crate::app::handover::Order;
use crate::app::request::{Purpose, Request};
use crate::diag::Message;
use crate::i18n::Lang;

/// What is to be made, where, and what is there already.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplaceSheet {
    pub order: Order,
    pub path: PathBuf,
    pub files: Vec<PathBuf>,
}

/// Shows the question.
pub fn show(ui: &mut Ui, question: &ReplaceSheet, lang: Lang, requests: &mut Vec<Request>) {
    let title = Message::new("deliver-replace").with("count", question.files.len());
    sheet::heading(ui, &lang.message(&title));
    ScrollArea::vertical().max_height(180.0).show(ui, |ui| {
        for file in &question.files {
            sheet::explain(ui, &name_of(file));
        }
    });
    ui.add_space(6.0);
    sheet::buttons(ui, |ui| {
        if button::danger(ui, &lang.text("app-dialog-replace")).clicked() {
            let order = Order { replace: question.files.clone(), ..question.order.clone() };
            requests.push(Request::HandOver(Box::new(order), question.path.clone()));
        }
        if button::plain(ui, None, &lang.text("deliver-another-name")).clicked() {
            requests.push(Request::Ask(Purpose::Export(Box::new(question.order.clone()))));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::CloseSheet);
        }
    });
}
