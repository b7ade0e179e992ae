//! A mark from 1 to 5 as five dots.

use egui::{Align, Layout, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::look::{self, Weight, palette};
use crate::diag::Message;
use crate::i18n::Lang;
use crate::model::Rating;

/// Shows the mark beside its name. Returns another mark where one was chosen; choosing the present one takes it away.
pub(super) fn show(ui: &mut Ui, name: &str, value: Option<Rating>, lang: Lang) -> Option<Option<Rating>> {
    let colors = palette(ui);
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.add(egui::Label::new(look::text(name, Weight::Regular).color(colors.ink)).truncate());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for mark in (1..=5).rev().filter_map(Rating::new) {
                let (rect, response) = ui.allocate_exact_size(vec2(20.0, 25.0), Sense::click());
                let said =
                    lang.message(&Message::new("app-rating").with("name", name).with("mark", u32::from(mark.get())));
                let is_given = value == Some(mark);
                response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, is_given, &said));
                let filled = value.is_some_and(|value| value >= mark);
                let center = rect.center();
                if filled {
                    ui.painter().circle_filled(center, 6.0, colors.accent);
                } else {
                    let line = if response.hovered() { colors.accent } else { colors.field_line };
                    ui.painter().circle_stroke(center, 5.5, Stroke::new(1.5, line));
                }
                if response.has_focus() {
                    ui.painter().circle_stroke(center, 9.0, Stroke::new(1.5, colors.accent_ink));
                }
                if response.clicked() {
                    chosen = Some(if is_given { None } else { Some(mark) });
                }
                response.on_hover_text(said);
            }
        });
    });
    chosen
}
