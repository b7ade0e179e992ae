//! How large: pixels, or paper and how the page lies on it.

use egui::Ui;

use super::super::fields;
use crate::app::handover::{Field, Sizing, applies};
use crate::deliver::Recipe;
use crate::diag::{Arg, Message};
use crate::export::{Format, Orientation, Paper, SIDES};
use crate::i18n::Lang;

/// Shows what decides the size.
pub(super) fn show(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    if applies(Field::Pixels, recipe) {
        pixels(ui, recipe, lang);
    } else {
        papers(ui, recipe, lang);
    }
    if applies(Field::OnPaper, recipe) {
        on_paper(ui, recipe, lang);
    }
}

fn pixels(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let all = [
        (Sizing::Scale, lang.text("deliver-size-scale")),
        (Sizing::Width, lang.text("deliver-size-width")),
        (Sizing::Paper, lang.text("deliver-size-paper")),
    ];
    if let Some(sizing) = fields::choice(ui, &lang.text("deliver-size"), &Sizing::of(recipe), &all) {
        sizing.put(recipe);
    }
    let sizing = Sizing::of(recipe);
    if sizing == Sizing::Paper {
        papers(ui, recipe, lang);
    }
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        match sizing {
            Sizing::Scale => {
                let scale = fields::number(left, &lang.text("deliver-scale"), recipe.scale, "2").value;
                if let Some(scale) = scale {
                    recipe.scale = scale.filter(|scale| *scale > 0.0);
                }
            }
            Sizing::Width | Sizing::Paper => {
                let hint = if sizing == Sizing::Paper { lang.text("deliver-usual") } else { "3840".to_owned() };
                let width = fields::number(left, &lang.text("deliver-width"), recipe.width.map(f64::from), &hint).value;
                if let Some(width) = width {
                    let width = width.filter(|width| (1.0..=1e6).contains(width)).map(|width| width.round() as u32);
                    recipe.width = width.or((sizing == Sizing::Width).then_some(3840));
                    if sizing == Sizing::Paper {
                        recipe.dpi = None;
                    }
                }
            }
        }
        let hint = lang.text("deliver-usual");
        if let Some(dpi) = fields::number(right, &lang.text("deliver-dpi"), recipe.dpi, &hint).value {
            recipe.dpi = dpi.filter(|dpi| *dpi > 0.0);
            if sizing == Sizing::Paper {
                recipe.width = None;
            }
        }
    });
}

/// The papers there are, or none; for slides there is always one.
fn papers(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let custom = Paper::Custom { width: 600.0, height: 400.0 };
    let mut all: Vec<(Option<Paper>, String)> = Vec::new();
    let formats = recipe.formats();
    if Sizing::of(recipe) != Sizing::Paper || !formats.contains(&Format::Png) {
        let slides = formats == [Format::Pptx];
        all.push((None, lang.text(if slides { "deliver-paper-usual" } else { "deliver-paper-none" })));
    }
    all.extend(Paper::NAMED.map(|paper| (Some(paper), name(paper, lang))));
    let own = match recipe.paper {
        Some(paper @ Paper::Custom { .. }) => paper,
        Some(_) | None => custom,
    };
    all.push((Some(own), lang.text("deliver-paper-own")));
    if let Some(paper) = fields::choice(ui, &lang.text("deliver-paper"), &recipe.paper, &all) {
        recipe.paper = paper;
    }
    if let Some(Paper::Custom { width, height }) = recipe.paper {
        ui.columns(2, |columns| {
            let [left, right] = columns else { return };
            let side = |ui: &mut Ui, name: &str, side: f64| {
                let typed = fields::number(ui, &lang.text(name), Some(side), "").value.flatten();
                typed.filter(|side| SIDES.contains(side)).unwrap_or(side)
            };
            let width = side(left, "deliver-paper-width", width);
            let height = side(right, "deliver-paper-height", height);
            recipe.paper = Some(Paper::Custom { width, height });
        });
    }
}

fn on_paper(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let all = [
        (Orientation::Automatic, lang.text("deliver-orientation-auto")),
        (Orientation::Landscape, lang.text("deliver-orientation-landscape")),
        (Orientation::Portrait, lang.text("deliver-orientation-portrait")),
    ];
    if let Some(orientation) = fields::choice(ui, &lang.text("deliver-orientation"), &recipe.orientation, &all) {
        recipe.orientation = orientation;
    }
    let margin = fields::number(ui, &lang.text("deliver-margin"), recipe.margin, "0").value;
    if let Some(margin) = margin {
        recipe.margin = margin.filter(|margin| *margin >= 0.0);
    }
}

/// A paper's name, and how large it is.
pub(super) fn name(paper: Paper, lang: Lang) -> String {
    let size = paper.size();
    let sized = |id: &'static str| {
        let message = Message::new(id).with("width", Arg::Number(size.width)).with("height", Arg::Number(size.height));
        lang.message(&message)
    };
    match paper {
        Paper::A0 | Paper::A1 | Paper::A2 | Paper::A3 | Paper::A4 => {
            let name = paper.word().to_uppercase();
            let message = Message::new("deliver-paper-sized")
                .with("name", name)
                .with("width", Arg::Number(size.width))
                .with("height", Arg::Number(size.height));
            lang.message(&message)
        }
        Paper::Letter => lang.text("deliver-paper-letter"),
        Paper::Tabloid => lang.text("deliver-paper-tabloid"),
        Paper::Slide => lang.text("deliver-paper-slide"),
        Paper::Custom { .. } => sized("deliver-paper-millimetres"),
    }
}

/// A paper's name alone.
pub(super) fn short_name(paper: Paper, lang: Lang) -> String {
    match paper {
        Paper::A0 | Paper::A1 | Paper::A2 | Paper::A3 | Paper::A4 => paper.word().to_uppercase(),
        Paper::Letter | Paper::Tabloid | Paper::Slide | Paper::Custom { .. } => name(paper, lang),
    }
}
