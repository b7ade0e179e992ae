//! What there is to know before saving: how large it is, how it reads, how long it takes.

use egui::accesskit::Live;
use egui::{Label, Ui, vec2};

use super::super::button;
use super::size;
use crate::app::handover::{Estimate, Handover, Sizing};
use crate::app::look::{self, Weight, icons, palette};
use crate::deliver::Recipe;
use crate::diag::{Arg, Message, Problem};
use crate::export::Format;
use crate::i18n::Lang;

/// The size of the page, and how its smallest text reads, with a way to make it larger.
pub(super) fn show(ui: &mut Ui, handover: &mut Handover, lang: Lang) {
    let Some(made) = handover.preview.made().cloned() else { return };
    let colors = palette(ui);
    let mut parts = Vec::new();
    if let Some((width, height)) = made.facts.pixels {
        parts.push(Message::new("deliver-fact-pixels").with("width", width).with("height", height));
    }
    if let Some((width, height)) = made.facts.centimetres {
        let tenth = |side: f64| Arg::Number((side * 10.0).round() / 10.0);
        parts.push(Message::new("deliver-fact-size").with("width", tenth(width)).with("height", tenth(height)));
    }
    let parts: Vec<String> = parts.iter().map(|part| lang.message(part)).collect();
    if !parts.is_empty() {
        line(ui, &parts.join(" · "), colors.ink);
    }
    warnings(ui, &made.facts.warnings, lang);
    let Some(reading) = made.facts.reading else { return };
    let small = handover.preview.is_small();
    let id = if small { "deliver-reading-small" } else { "deliver-reading" };
    let message = Message::new(id)
        .with("points", Arg::Number((reading.points * 10.0).round() / 10.0))
        .with("metres", Arg::Number(rounded(reading.metres)));
    let mut wish = None;
    ui.spacing_mut().interact_size.y = 22.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        if small {
            ui.label(look::icon(icons::WARNING).size(14.0).color(colors.warning));
        }
        line(ui, &lang.message(&message), if small { colors.ink } else { colors.ink_quiet });
        if let Some(larger) = handover.preview.enlarged() {
            let word = lang.message(&enlarge(&handover.recipe, larger, lang));
            if button::quiet(ui, icons::ZOOM, &word).clicked() {
                wish = Some(larger.clone());
            }
        } else if handover.preview.is_small_for_good() {
            line(ui, &lang.text("deliver-small-for-good"), colors.ink_quiet);
        }
    });
    if let Some(larger) = wish {
        let also = std::mem::take(&mut handover.recipe.also);
        handover.recipe = Recipe { also, ..larger };
    }
}

/// The first of what there is to warn of, and the rest where the pointer rests on it.
fn warnings(ui: &mut Ui, warnings: &[Problem], lang: Lang) {
    let all: Vec<String> = warnings.iter().map(|warning| lang.message(&warning.what)).collect();
    let Some(first) = all.first() else { return };
    let colors = palette(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        ui.label(look::icon(icons::WARNING).size(14.0).color(colors.warning));
        let more = if all.len() > 1 { format!(" (+{})", all.len() - 1) } else { String::new() };
        let words = look::text(format!("{first}{more}"), Weight::Regular).size(12.5).color(colors.ink);
        ui.add(Label::new(words).wrap()).on_hover_text(all.join("\n\n"));
    });
}

/// Hundredths where it is near, tenths further away.
fn rounded(metres: f64) -> f64 {
    let step = if metres < 1.0 { 100.0 } else { 10.0 };
    (metres * step).floor() / step
}

/// What enlarging comes to.
fn enlarge(recipe: &Recipe, larger: &Recipe, lang: Lang) -> Message {
    match (larger.paper, Sizing::of(larger)) {
        (Some(paper), _) if larger.paper != recipe.paper => {
            Message::new("deliver-enlarge-paper").with("paper", size::short_name(paper, lang))
        }
        _ if larger.pages != recipe.pages => Message::new("deliver-enlarge-pages"),
        (_, Sizing::Width) => Message::new("deliver-enlarge-width").with("width", larger.width.unwrap_or_default()),
        (_, Sizing::Scale | Sizing::Paper) => {
            Message::new("deliver-enlarge-scale").with("scale", Arg::Number(larger.scale.unwrap_or(1.0)))
        }
    }
}

fn line(ui: &mut Ui, words: &str, color: egui::Color32) {
    ui.add(Label::new(look::text(words, Weight::Regular).size(12.5).color(color)).truncate());
}

/// How many files there will be, about how large they are and how long they take.
pub(super) fn files(ui: &mut Ui, handover: &Handover, lang: Lang) {
    let Some(made) = handover.preview.made() else { return };
    let facts = &made.facts;
    let mut parts = Vec::new();
    if facts.files > 1 {
        parts.push(Message::new("deliver-fact-files").with("count", facts.files));
    }
    let has_pages = matches!(handover.format(), Format::Pdf | Format::Pptx);
    if has_pages && facts.pages > 1 {
        parts.push(Message::new("deliver-fact-pages").with("count", facts.pages));
    }
    match handover.preview.estimate() {
        Some(estimate) => parts.extend(about(estimate)),
        None if handover.preview.is_measuring() => parts.push(Message::new("deliver-fact-measuring")),
        None => {}
    }
    let said: Vec<String> = parts.iter().map(|part| lang.message(part)).collect();
    let text = look::text(said.join(" · "), Weight::Regular).size(12.5).color(palette(ui).ink_quiet);
    let response = ui.add(Label::new(text).truncate());
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// Two digits are as much as such a guess is worth.
fn about(estimate: Estimate) -> [Message; 2] {
    let kilobytes = estimate.bytes / 1e3;
    let size = if kilobytes < 1e3 {
        Message::new("deliver-fact-kilobytes").with("size", Arg::Number(two_digits(kilobytes.max(1.0))))
    } else {
        Message::new("deliver-fact-megabytes").with("size", Arg::Number(two_digits(kilobytes / 1e3)))
    };
    let time = if estimate.seconds < 1.0 {
        Message::new("deliver-fact-at-once")
    } else if estimate.seconds < 90.0 {
        Message::new("deliver-fact-seconds").with("count", Arg::Number(estimate.seconds.ceil()))
    } else {
        Message::new("deliver-fact-minutes").with("count", Arg::Number((estimate.seconds / 60.0).ceil()))
    };
    [size, time]
}

fn two_digits(value: f64) -> f64 {
    let step = 10.0_f64.powf(value.log10().floor() - 1.0);
    // Divided at the end, so that 1.2 stays 1.2.
    if step < 1.0 { (value / step).round() / (1.0 / step).round() } else { (value / step).round() * step }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_have_two_digits() {
        for (value, said) in [(1.234, 1.2), (12.34, 12.0), (987.0, 990.0), (9.99, 10.0), (1.0, 1.0)] {
            assert_eq!(two_digits(value), said);
        }
    }
}
