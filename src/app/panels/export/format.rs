//! The kinds of files, side by side, and what the chosen one is good for.

use egui::{Ui, vec2};

use super::super::sheet;
use crate::app::look::{self, Weight, palette};
use crate::deliver::Recipe;
use crate::export::Format;
use crate::i18n::Lang;

/// Shows them; a click chooses.
pub(super) fn show(ui: &mut Ui, recipe: &mut Recipe, lang: Lang) {
    let colors = palette(ui);
    let chosen = recipe.format.unwrap_or(Format::Png);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        ui.spacing_mut().button_padding = vec2(11.0, 4.0);
        for format in Format::ALL {
            let is_chosen = format == chosen;
            let mut text = look::text(name(format), Weight::Medium);
            if is_chosen {
                text = text.color(colors.accent_ink);
            }
            let mut button = egui::Button::new(text);
            if is_chosen {
                button = button.fill(colors.accent_wash).stroke(egui::Stroke::new(1.0, colors.accent));
            }
            let response = ui.add(button);
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, name(format)));
            if response.on_hover_text(lang.text(use_of(format))).clicked() {
                recipe.format = Some(format);
                recipe.also.retain(|other| *other != format);
            }
        }
    });
    sheet::explain(ui, &lang.text(use_of(chosen)));
}

/// What a kind of file is called everywhere.
pub(super) fn name(format: Format) -> &'static str {
    match format {
        Format::Png => "PNG",
        Format::Svg => "SVG",
        Format::Pdf => "PDF",
        Format::Pptx => "PPTX",
        Format::Xlsx => "XLSX",
        Format::Csv => "CSV",
        Format::Markdown => "Markdown",
        Format::Mermaid => "Mermaid",
        Format::Json => "JSON",
    }
}

fn use_of(format: Format) -> &'static str {
    match format {
        Format::Png => "deliver-use-png",
        Format::Svg => "deliver-use-svg",
        Format::Pdf => "deliver-use-pdf",
        Format::Pptx => "deliver-use-pptx",
        Format::Xlsx => "deliver-use-xlsx",
        Format::Csv => "deliver-use-csv",
        Format::Markdown => "deliver-use-markdown",
        Format::Mermaid => "deliver-use-mermaid",
        Format::Json => "deliver-use-json",
    }
}
