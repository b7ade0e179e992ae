//! The little map in the corner: the whole page, and which part of it is seen.

use egui::epaint::Shadow;
use egui::{Color32, CornerRadius, Painter, Rect, Sense, Stroke, StrokeKind, TextureId, Ui, WidgetInfo, pos2, vec2};

use super::camera::Lens;
use super::frame::Sight;
use crate::app::look::{self, Palette};
use crate::geom::{Point, Size};

/// The most it takes of the canvas, in screen points.
const WIDTH: f32 = 150.0;
const HEIGHT: f32 = 100.0;
const PADDING: f32 = 7.0;
const GAP: f32 = 12.0;

/// Where it is; `None` where the whole page is in view, or the canvas too small for it.
pub fn place(lens: &Lens, page: Size) -> Option<Rect> {
    let (seen, whole) = (lens.visible(), crate::geom::Rect::from_origin_size((0.0, 0.0), page));
    let all_in_view = seen.x0 <= whole.x0 && seen.y0 <= whole.y0 && seen.x1 >= whole.x1 && seen.y1 >= whole.y1;
    let fits = lens.window.width() > 4.0 * WIDTH && lens.window.height() > 4.0 * HEIGHT;
    if all_in_view || !fits || !(page.width > 0.0 && page.height > 0.0) {
        return None;
    }
    let scale = (f64::from(WIDTH) / page.width).min(f64::from(HEIGHT) / page.height);
    let inner = vec2((page.width * scale) as f32, (page.height * scale) as f32).max(vec2(24.0, 16.0));
    let size = inner + vec2(2.0 * PADDING, 2.0 * PADDING);
    Some(Rect::from_min_size(lens.window.max - size - vec2(GAP, GAP), size))
}

/// Draws it, and gives the page point to look at where it was clicked or dragged on.
pub fn show(ui: &Ui, sight: &Sight<'_>, overview: Option<TextureId>) -> Option<Point> {
    let rect = sight.corner?;
    let (page, colors) = (sight.view.scene.size, look::palette(ui));
    let response = ui.interact(rect, sight.canvas.id.with("minimap"), Sense::CLICK | Sense::DRAG);
    let name = || WidgetInfo::labeled(egui::Role::Image, true, sight.view.lang.text("canvas-access-overview"));
    response.widget_info(name);
    let painter = ui.painter();
    let radius = CornerRadius::same(8);
    let shadow = Shadow { offset: [0, 2], blur: 10, spread: 0, color: colors.shadow };
    painter.add(shadow.as_shape(rect, radius));
    painter.rect(rect, radius, colors.chrome, Stroke::new(1.0, colors.line), StrokeKind::Inside);
    let inner = rect.shrink(PADDING);
    if let Some(texture) = overview {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        painter.image(texture, inner, whole, Color32::WHITE);
    }
    let seen = on_minimap(inner, page, sight.lens.visible()).intersect(rect.shrink(2.0));
    frame(painter, seen, colors);
    let moves = ui.input(|input| input.pointer.any_pressed() || input.pointer.delta() != egui::Vec2::ZERO);
    let at = response.interact_pointer_pos().filter(|_| moves && response.is_pointer_button_down_on())?;
    let share = (at - inner.min) / inner.size();
    Some(Point::new(f64::from(share.x) * page.width, f64::from(share.y) * page.height))
}

fn frame(painter: &Painter, seen: Rect, colors: &Palette) {
    painter.rect(seen, 2, colors.accent.gamma_multiply(0.06), Stroke::new(1.5, colors.accent), StrokeKind::Middle);
}

/// A part of the page as it lies on the little map.
fn on_minimap(inner: Rect, page: Size, part: crate::geom::Rect) -> Rect {
    let axis = |low: f32, length: f32, at: f64, whole: f64| low + (at / whole).clamp(-0.1, 1.1) as f32 * length;
    let x = |at: f64| axis(inner.left(), inner.width(), at, page.width);
    let y = |at: f64| axis(inner.top(), inner.height(), at, page.height);
    Rect::from_min_max(pos2(x(part.x0), y(part.y0)), pos2(x(part.x1), y(part.y1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::camera::Camera;

    const PAGE: Size = Size::new(1400.0, 860.0);

    fn lens(zoom: f64) -> Lens {
        let window = Rect::from_min_size(pos2(0.0, 50.0), vec2(1100.0, 760.0));
        Lens::new(Camera { center: Point::new(700.0, 430.0), zoom }, window, 1.0)
    }

    #[test]
    fn it_is_there_when_part_of_the_page_is_not() {
        assert_eq!(place(&lens(0.5), PAGE), None);
        let rect = place(&lens(1.5), PAGE).unwrap();
        assert!(lens(1.5).window.contains_rect(rect));
        assert_eq!(place(&lens(1.5), Size::new(f64::NAN, 3.0)), None);
    }

    #[test]
    fn the_frame_lies_where_the_window_looks() {
        let inner = Rect::from_min_size(pos2(0.0, 0.0), vec2(140.0, 86.0));
        let seen = on_minimap(inner, PAGE, crate::geom::Rect::new(350.0, 215.0, 1050.0, 645.0));
        assert_eq!(seen, Rect::from_min_max(pos2(35.0, 21.5), pos2(105.0, 64.5)));
    }
}
