//! Several files in one go: further kinds, and one for each persona.

use egui::{Ui, vec2};

use super::super::fields;
use super::format;
use crate::app::handover::Handover;
use crate::app::look::{self, Weight, palette};
use crate::deliver::Each;
use crate::export::Format;
use crate::i18n::Lang;

/// Shows what else is made.
pub(super) fn show(ui: &mut Ui, handover: &mut Handover, lang: Lang) {
    ui.add_space(8.0);
    fields::label(ui, &lang.text("deliver-also"));
    let colors = palette(ui);
    let first = handover.format();
    let usual = ui.spacing().clone();
    ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
    ui.spacing_mut().interact_size.y = 24.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().button_padding = vec2(8.0, 2.0);
        for format in Format::ALL.into_iter().filter(|format| *format != first) {
            let is_made = handover.recipe.also.contains(&format);
            let mut text = look::text(format::name(format), Weight::Medium).size(12.0);
            if is_made {
                text = text.color(colors.accent_ink);
            }
            let mut button = egui::Button::new(text);
            if is_made {
                button = button.fill(colors.accent_wash).stroke(egui::Stroke::new(1.0, colors.accent));
            }
            let response = ui.add(button);
            let said = format!("{}: {}", lang.text("deliver-also"), format::name(format));
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, is_made, &said));
            if response.clicked() {
                let also = &mut handover.recipe.also;
                if is_made {
                    also.retain(|other| *other != format);
                } else {
                    also.push(format);
                }
            }
        }
    });
    *ui.spacing_mut() = usual;
    if handover.map.personas.len() > 1 {
        ui.add_space(4.0);
        let mut apart = handover.recipe.each.is_some();
        if fields::check(ui, None, &lang.text("deliver-each-persona"), &mut apart).changed() {
            handover.recipe.each = apart.then_some(Each::Persona);
        }
    }
}
