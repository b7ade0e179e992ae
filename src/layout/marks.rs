//! Marks that several parts of the page share: the colour of a persona, the colours of feelings, faces.

use crate::color::Rgba;
use crate::geom::{BezPath, Point, Rect};
use crate::model::{Persona, Score};
use crate::scene::{Item, Paint, Shape, Stroke};
use crate::theme::Theme;
use std::sync::Arc;

/// The colour of a persona: its own, or the theme's for its place in the list.
pub fn persona_color(theme: &Theme, persona: &Persona, index: usize) -> Rgba {
    persona.color.map_or_else(|| theme.persona_color(index), |color| theme.own(color))
}

/// The palette of feelings as gradient stops from worst (0) to best (1), each passed through `change`.
pub(super) fn feeling_stops(theme: &Theme, change: impl Fn(Rgba, f64) -> Rgba) -> Vec<(f64, Rgba)> {
    (0..=8).map(|step| f64::from(step) / 8.0).map(|t| (t, change(theme.feeling(t), t))).collect()
}

/// A face whose mouth follows the score, in the colour of the feeling: the same on the page and in the window.
pub fn face(theme: &Theme, score: Score, center: Point, radius: f64) -> Vec<Item> {
    let t = score.fraction();
    let white = Rgba::WHITE;
    let solid = |shape: Shape| Item { shape, source: None };
    let disc = |center: Point, radius: f64, fill: Rgba| {
        let rect = Rect::from_center_size(center, (radius * 2.0, radius * 2.0));
        solid(Shape::Rect { rect, radius, fill: Some(Paint::Solid(fill)), stroke: None })
    };
    let eye =
        |side: f64| disc(Point::new(center.x + side * radius * 0.34, center.y - radius * 0.22), radius * 0.12, white);
    // From −1 (corners down) to 1 (corners up): the curve's control point moves twice as far as its middle.
    let smile = (t - 0.5) * 2.0;
    let (reach, depth) = (radius * 0.46, radius * 0.52 * smile);
    let base = center.y + radius * 0.34 - depth * 0.35;
    let mut mouth = BezPath::new();
    mouth.move_to((center.x - reach, base));
    mouth.quad_to((center.x, base + depth * 1.35), (center.x + reach, base));
    let mouth = Shape::Path { path: Arc::new(mouth), fill: None, stroke: Some(Stroke::solid(white, radius * 0.17)) };
    vec![disc(center, radius, theme.feeling(t)), eye(-1.0), eye(1.0), solid(mouth)]
}
