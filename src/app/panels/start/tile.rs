//! A template as a tile with its picture, and a file as a row.

use egui::{CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, TextureHandle, Ui, WidgetInfo, pos2, vec2};

use crate::app::look::icons::Glyph;
use crate::app::look::{self, Weight, palette, size, thumbnail};

pub(super) const LEAST_WIDTH: f32 = 216.0;
pub(super) const MOST_WIDTH: f32 = thumbnail::WIDTH;

/// Shows a tile; what is under the picture may take as many lines as it needs.
pub(super) fn show(
    ui: &mut Ui,
    picture: Option<&TextureHandle>,
    title: &str,
    description: &str,
    width: f32,
) -> Response {
    let colors = palette(ui);
    let pad = 12.0;
    let title_text = wrapped(ui, title, Weight::Semibold, size::TEXT + 0.5, colors.ink, width - pad * 2.0);
    let description = wrapped(ui, description, Weight::Regular, 12.0, colors.ink_quiet, width - pad * 2.0);
    let picture_height = (width / thumbnail::ASPECT).round();
    let height = picture_height + 10.0 + title_text.size().y + 3.0 + description.size().y.max(30.0) + pad;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, title));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let radius = CornerRadius::same(10);
    let painter = ui.painter();
    let raised = response.hovered() || response.has_focus();
    if raised {
        painter.add(ui.visuals().popup_shadow.as_shape(rect, radius));
    }
    painter.rect_filled(rect, radius, colors.chrome);
    let top = Rect::from_min_size(rect.min, vec2(width, picture_height));
    let rounded = CornerRadius { nw: 10, ne: 10, sw: 0, se: 0 };
    match picture {
        Some(texture) => {
            let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            let shape = egui::epaint::RectShape::filled(top, rounded, egui::Color32::WHITE);
            painter.add(shape.with_texture(texture.id(), uv));
        }
        None => {
            painter.rect_filled(top, rounded, colors.hover);
        }
    }
    painter.hline(rect.x_range(), top.bottom(), Stroke::new(1.0, colors.line));
    let line = if raised { Stroke::new(1.5, colors.accent) } else { Stroke::new(1.0, colors.line) };
    painter.rect_stroke(rect, radius, line, StrokeKind::Inside);
    let mut at = pos2(rect.left() + pad, top.bottom() + 10.0);
    let title_height = title_text.size().y;
    painter.galley(at, title_text, colors.ink);
    at.y += title_height + 3.0;
    painter.galley(at, description, colors.ink_quiet);
    response
}

fn wrapped(
    ui: &Ui,
    text: &str,
    weight: Weight,
    size: f32,
    color: egui::Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let font = egui::FontId::new(size, look::fonts::family(weight));
    ui.painter().layout(text.to_owned(), font, color, width)
}

/// Shows a name and, below it, where it is.
pub(super) fn row(ui: &mut Ui, glyph: Glyph, name: &str, place: &str, width: f32) -> Response {
    let colors = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 42.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter();
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, size::RADIUS, colors.press);
    }
    if response.has_focus() {
        painter.rect_stroke(rect, size::RADIUS, Stroke::new(1.5, colors.accent), StrokeKind::Inside);
    }
    let icon = egui::FontId::new(18.0, look::fonts::icon_family(glyph.filled));
    painter.text(
        pos2(rect.left() + 18.0, rect.center().y),
        egui::Align2::CENTER_CENTER,
        glyph.code,
        icon,
        colors.ink_quiet,
    );
    let left = rect.left() + 36.0;
    for (text, weight, size, color, y) in [
        (name, Weight::Medium, size::TEXT, colors.ink, 5.0),
        (place, Weight::Regular, size::LABEL, colors.ink_quiet, 23.0),
    ] {
        let mut job = egui::text::LayoutJob::simple_singleline(
            text.to_owned(),
            egui::FontId::new(size, look::fonts::family(weight)),
            color,
        );
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.right() - left - 8.0);
        let galley = painter.layout_job(job);
        painter.galley(pos2(left, rect.top() + y), galley, color);
    }
    response
}
