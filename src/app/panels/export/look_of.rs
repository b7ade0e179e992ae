//! How the files look: the paper theme, with or without paper, and how an SVG has its texts.

use egui::Ui;

use super::super::fields;
use crate::deliver::Recipe;
use crate::export::SvgText;
use crate::files;
use crate::i18n::Lang;
use crate::theme;

/// The paper theme.
pub(super) fn theme(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let mut all: Vec<(String, String)> =
        theme::NAMES.into_iter().map(|name| (name.to_owned(), lang.text(theme::title(name)))).collect();
    all.extend(kept(ui).iter().map(|name| (name.clone(), name.clone())));
    let present = recipe.theme.clone().unwrap_or_else(|| theme::DEFAULT.to_owned());
    if !all.iter().any(|(name, _)| *name == present) {
        // That of a preset, by its path.
        let name = std::path::Path::new(&present).file_stem().map(|name| name.to_string_lossy().into_owned());
        all.push((present.clone(), name.unwrap_or_else(|| present.clone())));
    }
    if let Some(theme) = fields::choice(ui, &lang.text("deliver-theme"), &present, &all) {
        recipe.theme = Some(theme);
    }
}

/// The names of the themes in the folder for them; looked at again every few seconds, not every frame.
fn kept(ui: &Ui) -> Vec<String> {
    const SECONDS: f64 = 3.0;
    let id = egui::Id::unique("house-themes");
    let now = ui.input(|input| input.time);
    let known: Option<(f64, Vec<String>)> = ui.data(|data| data.get_temp(id));
    if let Some((_, names)) = known.filter(|(then, _)| now - then < SECONDS) {
        return names;
    }
    let names: Vec<String> = files::theme_folder()
        .map(|folder| files::themes_in(&folder).into_iter().map(|(name, _)| name).collect())
        .unwrap_or_default();
    ui.data_mut(|data| data.insert_temp(id, (now, names.clone())));
    names
}

/// Whether the paper is left out.
pub(super) fn transparent(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    fields::check(ui, None, &lang.text("deliver-transparent"), &mut recipe.transparent);
}

/// How texts are put into an SVG.
pub(super) fn text(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let all = [
        (SvgText::Overlaid, lang.text("deliver-text-overlaid")),
        (SvgText::Fonts, lang.text("deliver-text-fonts")),
        (SvgText::Outlines, lang.text("deliver-text-outlines")),
    ];
    if let Some(text) = fields::choice(ui, &lang.text("deliver-text"), &recipe.text, &all) {
        recipe.text = text;
    }
}
