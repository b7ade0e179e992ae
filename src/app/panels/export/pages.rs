//! One page or several: the page cut into tiles, or some stages on each.

use egui::Ui;

use super::super::fields;
use super::size;
use crate::app::handover::{Field, applies};
use crate::deliver::{Pages, Recipe};
use crate::export::{Format, Paper};
use crate::i18n::Lang;
use crate::layout::Board;

/// Shows the choice, and what belongs to tiles.
pub(super) fn show(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    // Boards beside the journey go over as many pages as can be read, where nothing else is asked for.
    let has_boards = recipe.boards.iter().any(|board| *board != Board::Journey);
    let (one, some) = match has_boards {
        true => ("deliver-pages-board", "deliver-pages-several"),
        false => ("deliver-pages-one", "deliver-pages-stages"),
    };
    let mut all = vec![(Some(Pages::One), lang.text(one))];
    if has_boards {
        all.insert(0, (None, lang.text("deliver-pages-usual")));
    }
    if applies(Field::Tiles, recipe) {
        all.push((Some(Pages::Tiles), lang.text("deliver-pages-tiles")));
    }
    all.push((Some(Pages::Stages), lang.text(some)));
    // Slides go over several as a matter of course.
    let slides = recipe.formats() == [Format::Pptx];
    let present = match recipe.pages {
        None if has_boards => None,
        Some(Pages::Tiles) | None if slides => Some(Pages::Stages),
        None => Some(Pages::One),
        Some(pages) => Some(pages),
    };
    if let Some(pages) = fields::choice(ui, &lang.text("deliver-pages"), &present, &all) {
        recipe.pages = pages;
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
