//! What a file held over the window will do.

use egui::{Align2, FontId, LayerId, Order, Stroke, StrokeKind, Ui};

use crate::app::look::{self, Weight, palette};
use crate::i18n::Lang;

/// Says that the file can be let go, while one is held over the window.
pub fn show(ui: &Ui, lang: Lang) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let colors = palette(ui);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, egui::Id::unique("drop-hint")));
    let rect = ui.ctx().content_rect().shrink(10.0);
    painter.rect_filled(rect, 14, colors.accent_wash.gamma_multiply(0.85));
    painter.rect_stroke(rect, 14, Stroke::new(2.0, colors.accent), StrokeKind::Inside);
    let font = FontId::new(20.0, look::fonts::family(Weight::Semibold));
    painter.text(rect.center(), Align2::CENTER_CENTER, lang.text("app-drop-here"), font, colors.accent_ink);
}
