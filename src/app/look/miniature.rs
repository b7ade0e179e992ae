//! Small things of the page painted in the window: faces, pieces of curves.

use egui::{Color32, Painter, Pos2, Shape, Stroke, StrokeKind, pos2};

use crate::color::Rgba;
use crate::geom::{BezPath, PathEl, Point};
use crate::model::Score;
use crate::scene::{self, Item, Paint};
use crate::theme::Theme;

/// The face the page draws for this score.
pub fn face(painter: &Painter, center: Pos2, radius: f32, score: Score, theme: &Theme) {
    let origin = Point::new(f64::from(center.x), f64::from(center.y));
    paint(painter, &crate::layout::face(theme, score, origin, f64::from(radius)));
}

/// Paints boxes and lines as the page has them, a unit of the page as large as a point; gradients, texts, icons and
/// pictures are left out.
pub fn paint(painter: &Painter, items: &[Item]) {
    for item in items {
        match &item.shape {
            scene::Shape::Rect { rect, radius, fill, stroke } => {
                let rect = egui::Rect::from_min_max(at(rect.origin()), at(Point::new(rect.x1, rect.y1)));
                let radius = (*radius as f32).min(rect.width() / 2.0);
                let fill = fill.as_ref().map_or(Color32::TRANSPARENT, solid);
                let stroke = stroke.as_ref().map_or(Stroke::NONE, pen);
                painter.rect(rect, radius, fill, stroke, StrokeKind::Middle);
            }
            scene::Shape::Path { path, fill, stroke } => {
                let points = flattened(path);
                if let Some(fill) = fill {
                    painter.add(Shape::convex_polygon(points.clone(), solid(fill), Stroke::NONE));
                }
                if let Some(stroke) = stroke {
                    line(painter, points, stroke);
                }
            }
            scene::Shape::Text(_) | scene::Shape::Icon { .. } | scene::Shape::Image { .. } => {}
        }
    }
}

fn line(painter: &Painter, points: Vec<Pos2>, stroke: &scene::Stroke) {
    let pen = pen(stroke);
    match stroke.dash {
        None => {
            painter.add(Shape::line(points, pen));
        }
        // Dashes with round ends, as the page draws them: dots where they have no length.
        Some((on, off)) => {
            let on = (on as f32).max(pen.width * 0.2);
            painter.extend(Shape::dashed_line(&points, pen, on, off as f32));
        }
    }
}

fn flattened(path: &BezPath) -> Vec<Pos2> {
    let mut points = Vec::new();
    kurbo::flatten(path.elements().iter().copied(), 0.05, |element| match element {
        PathEl::MoveTo(point) | PathEl::LineTo(point) => points.push(at(point)),
        PathEl::ClosePath => points.extend(points.first().copied()),
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    points
}

fn at(point: Point) -> Pos2 {
    pos2(point.x as f32, point.y as f32)
}

fn pen(stroke: &scene::Stroke) -> Stroke {
    Stroke::new(stroke.width as f32, solid(&stroke.paint))
}

fn solid(paint: &Paint) -> Color32 {
    match paint {
        Paint::Solid(color) => rgb(*color),
        Paint::Linear { .. } => Color32::TRANSPARENT,
    }
}

/// A colour of the page as the window's.
pub fn rgb(color: Rgba) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}
