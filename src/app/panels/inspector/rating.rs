//! A mark from 1 to 5 as five dots.

use egui::{Align, Layout, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::look::{self, Weight, palette};
use crate::app::panels::fields;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::model::Rating;

/// Shows the mark beside its name, or where several things differ the lowest full and the highest pale. Returns
/// another mark where one was chosen; choosing the present one takes it away.
pub(super) fn show(
    ui: &mut Ui,
    name: &str,
    (low, high): (Option<Rating>, Option<Rating>),
    lang: Lang,
) -> Option<Option<Rating>> {
    let is_one = low == high;
    let colors = palette(ui);
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.set_min_height(25.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for mark in (1..=5).rev().filter_map(Rating::new) {
                let (rect, response) = ui.allocate_exact_size(vec2(18.0, 25.0), Sense::click());
                let said =
                    lang.message(&Message::new("app-rating").with("name", name).with("mark", u32::from(mark.get())));
                let is_given = is_one && low == Some(mark);
                response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, is_given, &said));
                let filled = low.is_some_and(|low| low >= mark);
                let pale = high.is_some_and(|high| high >= mark);
                let center = rect.center();
                if filled {
                    ui.painter().circle_filled(center, 6.0, colors.accent);
                } else if pale {
                    ui.painter().circle(center, 5.5, colors.accent_wash, Stroke::new(1.5, colors.accent));
                } else {
                    let line = if response.hovered() { colors.accent } else { colors.field_line };
                    ui.painter().circle_stroke(center, 5.5, Stroke::new(1.5, line));
                }
                if mark.get() == 1 {
                    fields::greet(&response, name);
                }
                if response.has_focus() {
                    ui.painter().circle_stroke(center, 9.0, Stroke::new(1.5, colors.accent_ink));
                }
                if response.clicked() {
                    chosen = Some(if is_given { None } else { Some(mark) });
                }
                response.on_hover_text(said);
            }
            ui.add_space(8.0);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(look::text(name, Weight::Regular).color(colors.ink)).truncate());
            });
        });
    });
    chosen
}
