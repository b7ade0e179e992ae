//! One line of text painted into a row of a list, cut with an ellipsis where the room ends.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, RichText, TextStyle, TextWrapMode, Ui, WidgetText, pos2};

use crate::app::look::palette;

/// Lays out one line that is no wider than the room.
pub fn galley(ui: &Ui, text: RichText, room: f32) -> Arc<Galley> {
    WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Truncate), room.max(1.0), TextStyle::Body)
}

/// Paints a line from `x` on, in the middle of the row's height; returns its width.
pub fn paint(ui: &Ui, row: Rect, x: f32, text: RichText, room: f32) -> f32 {
    put(ui, row, x, galley(ui, text, room))
}

/// Paints a line that ends at `right`; returns its width.
pub fn paint_right(ui: &Ui, row: Rect, right: f32, text: RichText) -> f32 {
    let galley = galley(ui, text, row.width());
    put(ui, row, right - galley.size().x, galley)
}

/// Paints a line laid out before.
pub fn put(ui: &Ui, row: Rect, x: f32, galley: Arc<Galley>) -> f32 {
    let (top, width) = (Align2::LEFT_CENTER.align_size_within_rect(galley.size(), row).top(), galley.size().x);
    ui.painter().galley(pos2(x, top), galley, palette(ui).ink);
    width
}
