//! Things of which any number may be chosen, side by side.

use egui::{Ui, vec2};

use super::super::fields;
use crate::app::look::{self, Weight, palette};

/// Shows them under a label; returns the one that was pressed.
pub(super) fn show<T: Copy>(ui: &mut Ui, label: &str, all: &[(T, String, bool)]) -> Option<T> {
    fields::label(ui, label);
    let colors = palette(ui);
    let usual = ui.spacing().clone();
    ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
    ui.spacing_mut().interact_size.y = 24.0;
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().button_padding = vec2(8.0, 2.0);
        for (value, name, is_chosen) in all {
            let mut text = look::text(name, Weight::Medium).size(12.0);
            if *is_chosen {
                text = text.color(colors.accent_ink);
            }
            let mut button = egui::Button::new(text);
            if *is_chosen {
                button = button.fill(colors.accent_wash).stroke(egui::Stroke::new(1.0, colors.accent));
            }
            let response = ui.add(button);
            let said = format!("{label}: {name}");
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, *is_chosen, &said));
            if response.clicked() {
                pressed = Some(*value);
            }
        }
    });
    *ui.spacing_mut() = usual;
    pressed
}
