//! One page or several: the page cut into tiles, or some stages on each.

use egui::Ui;

use super::super::fields;
use super::size;
use crate::app::handover::{Field, applies};
use crate::deliver::{Pages, Recipe};
use crate::export::{Format, Paper};
use crate::i18n::Lang;

/// Shows the choice, and what belongs to tiles.
pub(super) fn show(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let mut all = vec![(Pages::One, lang.text("deliver-pages-one"))];
    if applies(Field::Tiles, recipe) {
        all.push((Pages::Tiles, lang.text("deliver-pages-tiles")));
    }
    all.push((Pages::Stages, lang.text("deliver-pages-stages")));
    // Slides go over several as a matter of course.
    let slides = recipe.formats() == [Format::Pptx];
    let present = match recipe.pages {
        Some(Pages::Tiles) | None if slides => Pages::Stages,
        None => Pages::One,
        Some(pages) => pages,
    };
    if let Some(pages) = fields::choice(ui, &lang.text("deliver-pages"), &present, &all) {
        recipe.pages = Some(pages);
    }
    if !applies(Field::Tiling, recipe) {
        return;
    }
    let tiles = [Paper::A4, Paper::A3, Paper::Letter, Paper::Tabloid];
    let mut all: Vec<(Paper, String)> = tiles.into_iter().map(|paper| (paper, size::name(paper, lang))).collect();
    let present = recipe.tile.unwrap_or(Paper::A4);
    if !tiles.contains(&present) {
        all.push((present, size::name(present, lang)));
    }
    if let Some(tile) = fields::choice(ui, &lang.text("deliver-tile"), &present, &all) {
        recipe.tile = Some(tile);
    }
    if let Some(overlap) = fields::number(ui, &lang.text("deliver-overlap"), recipe.overlap, "10").value {
        recipe.overlap = overlap.filter(|overlap| *overlap >= 0.0);
    }
}
