//! A colour: one of the theme's, one's own, or none.

use std::f32::consts::TAU;

use egui::{Color32, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::Pane;
use crate::app::look::palette;
use crate::app::panels::fields::{self, Change};
use crate::color::Rgba;

/// So many colours in use are told apart.
pub(super) const MOST: usize = 12;

/// Shows swatches and a field for the colour's number. `used` are the colours of everything this is about; those in
/// use are ringed, and where there are several a click gives all of them one.
pub(super) fn show(ui: &mut Ui, used: &[Option<Rgba>], pane: &Pane<'_>) -> Change<Option<Rgba>> {
    let picked = swatches(ui, used, pane);
    let value = if let [one] = used { Some(*one) } else { None };
    let hint = if value.is_none() { pane.text("select-different") } else { "#rrggbb".to_owned() };
    let number = fields::color_number(ui, &pane.text("app-color-number"), value.flatten(), &hint);
    match picked {
        // A click is a step of its own.
        Some(color) => Change { value: Some(color), left: true },
        None => number,
    }
}

/// The swatches alone. Returns another colour where one was picked.
pub(super) fn swatches(ui: &mut Ui, used: &[Option<Rgba>], pane: &Pane<'_>) -> Option<Option<Rgba>> {
    let value = if let [one] = used { Some(*one) } else { None };
    fields::label(ui, &pane.text("app-field-color"));
    let mut picked: Option<Option<Rgba>> = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(3.0, 3.0);
        let none = pane.text("app-color-of-theme");
        let state = |color: Option<Rgba>| Ring::of(value == Some(color), used.contains(&color));
        if swatch(ui, None, state(None), &none) {
            picked = Some(None);
        }
        let mut all: Vec<Rgba> = pane.theme.stages.iter().chain(&pane.theme.personas).copied().collect();
        for own in used.iter().flatten() {
            if !all.contains(own) {
                all.push(*own);
            }
        }
        for color in all {
            if swatch(ui, Some(color), state(Some(color)), &color.to_string()) {
                picked = Some(Some(color));
            }
        }
    });
    picked.filter(|color| value != Some(*color))
}

/// How much a colour is in use.
#[derive(Clone, Copy, PartialEq)]
enum Ring {
    None,
    /// By some of several things.
    Some,
    All,
}

impl Ring {
    fn of(all: bool, some: bool) -> Ring {
        if all {
            Ring::All
        } else if some {
            Ring::Some
        } else {
            Ring::None
        }
    }
}

fn swatch(ui: &mut Ui, color: Option<Rgba>, ring: Ring, name: &str) -> bool {
    let colors = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, ring == Ring::All, name));
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
    if ring == Ring::All || response.has_focus() {
        let width = if response.has_focus() { 2.2 } else { 1.6 };
        ui.painter().circle_stroke(center, 10.0, Stroke::new(width, colors.accent_ink));
    } else if ring == Ring::Some {
        let around: Vec<_> = (0..=24).map(|step| center + 10.0 * Vec2::angled(step as f32 * TAU / 24.0)).collect();
        ui.painter().extend(Shape::dashed_line(&around, Stroke::new(1.4, colors.accent_ink), 3.0, 2.6));
    } else if response.hovered() {
        ui.painter().circle_stroke(center, 10.0, Stroke::new(1.2, colors.field_line));
    }
    let clicked = response.clicked();
    response.on_hover_text(name);
    clicked
}
