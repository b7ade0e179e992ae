//! Marks that several parts of the page share: the stroke of a curve, the colour of a persona, faces.

use crate::color::Rgba;
use crate::geom::{BezPath, Point, Rect};
use crate::model::{Curve, Map, Persona, PersonaKind, Score, View};
use crate::scene::{EmotionFrame, Item, Paint, Shape, Stroke};
use crate::theme::Theme;
use std::sync::Arc;

/// The colour of a persona: its own, or the theme's for its place in the list.
pub(super) fn persona_color(theme: &Theme, persona: &Persona, index: usize) -> Rgba {
    persona.color.map_or_else(|| theme.persona_color(index), |color| theme.own(color))
}

/// Whether this is the curve the eye should follow: the first one shown that tells how it is, or else the first shown.
pub(super) fn is_lead(map: &Map, curve: &Curve) -> bool {
    let shown = || map.curves.iter().filter(|curve| curve.shown && !curve.dimmed && !curve.points.is_empty());
    let lead = shown().find(|curve| curve.view == View::AsIs).or_else(|| shown().next());
    lead.is_some_and(|lead| lead.id == curve.id)
}

/// How a curve is drawn: the leading one thick and coloured by its height in `frame`, the others thinner, dashed by
/// their view, in their persona's colour. Without a frame (a legend) the leading one has the colour of its mean score.
pub(super) fn curve_stroke(theme: &Theme, map: &Map, curve: &Curve, frame: Option<&EmotionFrame>) -> Stroke {
    if is_lead(map, curve) {
        let paint = match frame {
            Some(frame) => Paint::Linear {
                from: Point::new(0.0, frame.worst),
                to: Point::new(0.0, frame.best),
                stops: feeling_stops(theme, |color, _| color),
            },
            None => {
                let count = curve.points.len().max(1) as f64;
                let mean = curve.points.iter().map(|point| point.score.fraction()).sum::<f64>() / count;
                Paint::Solid(theme.feeling(mean))
            }
        };
        return Stroke { paint, width: theme.metrics.curve, dash: None };
    }
    let color = map
        .personas
        .index_of(curve.persona)
        .and_then(|index| Some(persona_color(theme, map.personas.at(index)?, index)))
        .unwrap_or(theme.rule);
    let unit = theme.metrics.curve;
    let dash = match curve.view {
        View::AsIs => (unit * 2.0, unit * 1.75),
        View::Expected => (0.01, unit * 1.5),
        View::ToBe => (unit * 4.0, unit * 2.0),
    };
    let individual = map.personas.get(curve.persona).is_some_and(|persona| persona.kind == PersonaKind::Individual);
    let width = if individual { unit * 0.45 } else { unit * 0.6 };
    let color = if curve.dimmed { color.faded(0.35) } else { color };
    Stroke { paint: Paint::Solid(color), width: width.max(1.4), dash: Some(dash) }
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
