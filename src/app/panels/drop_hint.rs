//! What a file held over the window will do.

use egui::{Align2, FontId, LayerId, Order, Stroke, StrokeKind, Ui};

use crate::app::io;
use crate::app::look::{self, Weight, palette};
use crate::i18n::Lang;

/// Says what will become of the files held over the window: pictures are for the open map, other files are opened.
pub fn show(ui: &Ui, has_map: bool, lang: Lang) {
    let held: Vec<bool> = ui.input(|input| {
        let files = input.raw.hovered_files.iter();
        files.map(|file| file.path.as_deref().is_some_and(io::is_picture_name)).collect()
    });
    if held.is_empty() {
        return;
    }
    let are_pictures = has_map && held.iter().all(|is_picture| *is_picture);
    let text = lang.text(if are_pictures { "capture-drop-pictures" } else { "app-drop-here" });
    let colors = palette(ui);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, egui::Id::unique("drop-hint")));
    let rect = ui.ctx().content_rect().shrink(10.0);
    painter.rect_filled(rect, 14, colors.accent_wash.gamma_multiply(0.85));
    painter.rect_stroke(rect, 14, Stroke::new(2.0, colors.accent), StrokeKind::Inside);
    let font = FontId::new(20.0, look::fonts::family(Weight::Semibold));
    painter.text(rect.center(), Align2::CENTER_CENTER, text, font, colors.accent_ink);
}
