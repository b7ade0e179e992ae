//! How the files look: the paper theme, with or without paper, and how an SVG has its texts.

use egui::Ui;

use super::super::fields;
use crate::deliver::Recipe;
use crate::export::SvgText;
use crate::i18n::Lang;
use crate::layout::Lens;
use crate::theme;

/// The paper theme: one that comes with the program, or one's own.
pub(super) fn theme(ui: &mut Ui, recipe: &mut Recipe, own: &[String], lang: Lang) {
    let mut all: Vec<(String, String)> =
        theme::NAMES.into_iter().map(|name| (name.to_owned(), lang.text(theme::title(name)))).collect();
    all.extend(own.iter().map(|name| (name.clone(), name.clone())));
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

/// What the journey is looked at by.
pub(super) fn lens(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let all = Lens::ALL.map(|lens| (lens, lang.text(lens.word())));
    if let Some(lens) = fields::choice(ui, &lang.text("lens-label"), &recipe.lens, &all) {
        recipe.lens = lens;
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
