//! A colour: one of the theme's, one's own, or none.

use egui::{Color32, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::Pane;
use crate::app::look::palette;
use crate::app::panels::fields::{self, Change};
use crate::color::Rgba;

/// Shows swatches and a field for the colour's number.
pub(super) fn show(ui: &mut Ui, value: Option<Rgba>, pane: &Pane<'_>) -> Change<Option<Rgba>> {
    let name = pane.text("app-field-color");
    fields::label(ui, &name);
    let mut picked: Option<Option<Rgba>> = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(3.0, 3.0);
        let none = pane.text("app-color-of-theme");
        if swatch(ui, None, value.is_none(), &none) {
            picked = Some(None);
        }
        let mut all: Vec<Rgba> = pane.theme.stages.iter().chain(&pane.theme.personas).copied().collect();
        if let Some(own) = value.filter(|own| !all.contains(own)) {
            all.push(own);
        }
        for color in all {
            if swatch(ui, Some(color), value == Some(color), &color.to_string()) {
                picked = Some(Some(color));
            }
        }
    });
    let number = fields::color_number(ui, &pane.text("app-color-number"), value);
    match picked {
        // A click is a step of its own.
        Some(color) => Change { value: (color != value).then_some(color), left: true },
        None => number,
    }
}

fn swatch(ui: &mut Ui, color: Option<Rgba>, chosen: bool, name: &str) -> bool {
    let colors = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name));
    let center = rect.center();
    match color {
        Some(color) => {
            ui.painter().circle_filled(center, 8.0, Color32::from_rgb(color.r, color.g, color.b));
        }
        None => {
            let stroke = Stroke::new(1.2, colors.ink_quiet);
            ui.painter().circle_stroke(center, 7.5, stroke);
            ui.painter().line_segment([center + vec2(-5.0, 5.0), center + vec2(5.0, -5.0)], stroke);
        }
    }
    if chosen || response.has_focus() {
        ui.painter().circle_stroke(center, 10.0, Stroke::new(1.6, colors.accent_ink));
    } else if response.hovered() {
        ui.painter().circle_stroke(center, 10.0, Stroke::new(1.2, colors.field_line));
    }
    let clicked = response.clicked();
    response.on_hover_text(name);
    clicked
}
