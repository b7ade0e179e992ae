//! Language, appearance, motion.

use egui::Ui;

use super::{fields, sheet};
use crate::app::request::Request;
use crate::app::settings::Appearance;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::i18n::Lang;

/// Shows the settings; each holds as soon as it is chosen.
pub fn show(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let (lang, settings) = (shell.lang, &shell.settings);
    sheet::heading(ui, &lang.text("app-settings"));
    let mut next = settings.clone();
    let system = lang.message(&Message::new("app-language-system").with("name", Lang::system().own_name()));
    let languages: Vec<(Option<Lang>, String)> = std::iter::once((None, system))
        .chain(Lang::ALL.into_iter().map(|lang| (Some(lang), lang.own_name().to_owned())))
        .collect();
    if let Some(language) = fields::choice(ui, &lang.text("app-language"), &settings.language, &languages) {
        next.language = language;
    }
    let appearances: Vec<(Appearance, String)> =
        Appearance::ALL.into_iter().map(|appearance| (appearance, lang.text(appearance.name()))).collect();
    if let Some(appearance) = fields::choice(ui, &lang.text("app-appearance"), &settings.appearance, &appearances) {
        next.appearance = appearance;
    }
    sheet::explain(ui, &lang.text("app-appearance-explained"));
    ui.add_space(6.0);
    fields::check(ui, None, &lang.text("app-motion"), &mut next.motion);
    ui.add_space(6.0);
    sheet::done(ui, lang, requests);
    if next != *settings {
        requests.push(Request::Set(next));
    }
}
