//! The inspector.
use crate::app::request::Request;
use crate::app::shell::Work;
use crate::i18n::Lang;
use crate::theme::Theme;
use egui::Ui;
pub fn show(ui: &mut Ui, _work: &Work, lang: Lang, _theme: &Theme, _requests: &mut Vec<Request>) {
    ui.label(lang.text("app-export"));
}
