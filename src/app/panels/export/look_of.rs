//! How the files look: the paper theme, with or without paper, and how an SVG has its texts.

use egui::Ui;

use super::super::fields;
use crate::deliver::Recipe;
use crate::export::SvgText;
use crate::i18n::Lang;
use crate::theme;

/// The paper theme.
pub(super) fn theme(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let all: Vec<(String, String)> =
        theme::NAMES.into_iter().map(|name| (name.to_owned(), lang.text(theme_name(name)))).collect();
    let present = recipe.theme.clone().unwrap_or_else(|| theme::DEFAULT.to_owned());
    if let Some(theme) = fields::choice(ui, &lang.text("deliver-theme"), &present, &all) {
        recipe.theme = Some(theme);
    }
}

fn theme_name(name: &str) -> &'static str {
    match name {
        "plain" => "app-theme-plain",
        "bold" => "app-theme-bold",
        "dark" => "app-theme-dark",
        _ => "app-theme-throughline",
    }
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
