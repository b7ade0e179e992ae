//! How a curve looks wherever it is drawn: on the scale, in the legend, in the window's list of curves.

use std::sync::Arc;

use crate::color::Rgba;
use crate::geom::{BezPath, Point, Rect};
use crate::layout::marks::{feeling_stops, persona_color};
use crate::model::{Curve, CurveForm, LaneDisplay, Map, PersonaKind, View};
use crate::scene::{EmotionFrame, Item, Paint, Shape, Stroke};
use crate::theme::Theme;

/// What marks the points of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bead {
    /// A ring, white within.
    Ring,
    /// A small diamond, white within: one real customer.
    Diamond,
    /// A small full dot on a level line.
    Dot,
}

/// Whether a curve can be seen on the page.
pub(super) fn is_drawn(map: &Map, curve: &Curve) -> bool {
    let lane = map.lane_of(curve).and_then(|lane| map.lanes.get(lane));
    curve.shown && !curve.points.is_empty() && lane.is_some_and(|lane| lane.display == LaneDisplay::Shown)
}

/// Whether a curve is one real customer's, laid over the general ones.
pub(super) fn is_individual(map: &Map, curve: &Curve) -> bool {
    map.personas.get(curve.persona).is_some_and(|persona| persona.kind == PersonaKind::Individual)
}

/// Whether this is the curve of its lane the eye should follow: the first one shown that tells how it is, or else the
/// first shown. One real customer's leads only where there is no general one.
pub(super) fn is_lead(map: &Map, curve: &Curve) -> bool {
    let lane = map.lane_of(curve);
    let shown = || {
        let here = |other: &&Curve| other.shown && !other.dimmed && !other.points.is_empty();
        map.curves.iter().filter(here).filter(|other| map.lane_of(other) == lane && other.form == CurveForm::Smooth)
    };
    let as_is = || shown().filter(|curve| curve.view == View::AsIs);
    let lead = as_is().find(|curve| !is_individual(map, curve)).or_else(|| as_is().next()).or_else(|| shown().next());
    lead.is_some_and(|lead| lead.id == curve.id)
}

/// What marks the points of this curve.
pub(super) fn bead(map: &Map, curve: &Curve) -> Bead {
    match curve.form {
        CurveForm::Steps => Bead::Dot,
        CurveForm::Smooth if is_individual(map, curve) => Bead::Diamond,
        CurveForm::Smooth => Bead::Ring,
    }
}

/// The colour of the persona a curve tells of; the theme's rule where there is none.
pub(super) fn own_color(theme: &Theme, map: &Map, curve: &Curve) -> Rgba {
    map.personas
        .index_of(curve.persona)
        .and_then(|index| Some(persona_color(theme, map.personas.at(index)?, index)))
        .unwrap_or(theme.rule)
}

/// The colour of the persona a curve tells of, brought near enough to the theme's ink that words in it are readable on
/// paper, tinted paper too.
pub(super) fn own_ink(theme: &Theme, map: &Map, curve: &Curve) -> Rgba {
    let color = own_color(theme, map, curve);
    let inks = (0..=10).map(|step| color.mix(theme.ink, f64::from(step) / 10.0));
    inks.into_iter().find(|ink| ink.contrast(theme.paper) >= READABLE).unwrap_or(theme.ink)
}

/// More than the 4.5 : 1 that text needs, because areas are tinted.
const READABLE: f64 = 6.5;

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
    let color = own_color(theme, map, curve);
    let unit = theme.metrics.curve;
    let individual = is_individual(map, curve);
    let dash = match (curve.form, curve.view) {
        (CurveForm::Steps, _) => None,
        (CurveForm::Smooth, View::AsIs) if individual => Some((unit * 0.8, unit * 0.9)),
        (CurveForm::Smooth, View::AsIs) => Some((unit * 2.0, unit * 1.75)),
        (CurveForm::Smooth, View::Expected) => Some((0.01, unit * 1.5)),
        (CurveForm::Smooth, View::ToBe) => Some((unit * 4.0, unit * 2.0)),
    };
    let width = if individual { unit * 0.4 } else { unit * 0.6 };
    let color = if curve.dimmed { color.faded(0.35) } else { color };
    Stroke { paint: Paint::Solid(color), width: width.max(1.4), dash }
}

/// The mark of one point: `ring` is its colour, the paper shows within.
pub(super) fn bead_shape(theme: &Theme, bead: Bead, lead: bool, at: Point, ring: Rgba) -> (Shape, f64) {
    let thick = theme.metrics.curve;
    let (radius, width) = match (bead, lead) {
        (Bead::Ring, true) => (thick * 1.7, thick * 0.8),
        (Bead::Ring, false) => (thick * 0.95, thick * 0.45),
        (Bead::Diamond, true) => (thick * 1.9, thick * 0.7),
        (Bead::Diamond, false) => (thick * 1.05, thick * 0.4),
        (Bead::Dot, _) => (thick * 0.7, 0.0),
    };
    let (paper, stroke) = (Some(Paint::Solid(theme.paper)), Some(Stroke::solid(ring, width)));
    let rect = Rect::from_center_size(at, (radius * 2.0, radius * 2.0));
    let shape = match bead {
        Bead::Ring => Shape::Rect { rect, radius, fill: paper, stroke },
        Bead::Dot => Shape::Rect { rect, radius, fill: Some(Paint::Solid(ring)), stroke: None },
        Bead::Diamond => {
            let mut path = BezPath::new();
            path.move_to((at.x, at.y - radius));
            path.line_to((at.x + radius, at.y));
            path.line_to((at.x, at.y + radius));
            path.line_to((at.x - radius, at.y));
            path.close_path();
            Shape::Path { path: Arc::new(path), fill: paper, stroke }
        }
    };
    (shape, radius)
}

/// A short piece of a curve with one of its points, as legends show it: from `left` on, `width` long, around `middle`.
pub fn curve_sample(theme: &Theme, map: &Map, curve: &Curve, left: Point, width: f64) -> Vec<Item> {
    let stroke = curve_stroke(theme, map, curve, None);
    let color = match stroke.paint {
        Paint::Solid(color) => color,
        Paint::Linear { .. } => theme.ink,
    };
    let line = |from: Point, to: Point| {
        let mut path = BezPath::new();
        path.move_to(from);
        path.line_to(to);
        Item { shape: Shape::Path { path: Arc::new(path), fill: None, stroke: Some(stroke.clone()) }, source: None }
    };
    let at = |share: f64, off: f64| Point::new(left.x + width * share, left.y + off);
    match curve.form {
        CurveForm::Steps => vec![line(at(0.0, 2.0), at(0.42, 2.0)), line(at(0.58, -2.0), at(1.0, -2.0))],
        CurveForm::Smooth => {
            let lead = is_lead(map, curve);
            // Smaller than on the scale, so that lines of a legend keep their distance.
            let (shape, _) = bead_shape(theme, bead(map, curve), false, at(0.5, 0.0), color);
            let mut items = vec![line(at(0.0, 0.0), at(1.0, 0.0))];
            if lead || bead(map, curve) == Bead::Diamond {
                items.push(Item { shape, source: None });
            }
            items
        }
    }
}
