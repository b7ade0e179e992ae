//! The curves of one lane: smooth where the persona has points, with gaps where there are none.

use crate::geom::{BezPath, Point, Shape as _};
use crate::layout::columns::Columns;
use crate::layout::curve_look::{bead, bead_shape, curve_stroke, is_lead};
use crate::layout::emotion::spline;
use crate::layout::marks::feeling_stops;
use crate::layout::page::Page;
use crate::model::{Curve, CurveForm, Map, Node, Score};
use crate::scene::{EmotionFrame, Paint, Region};

/// A curve with its geometry.
pub(super) struct Drawn<'a> {
    pub curve: &'a Curve,
    pub lead: bool,
    /// One path per unbroken stretch.
    pub stretches: Vec<BezPath>,
    /// Where each point of the curve stands; `None` where its stage is gone.
    pub points: Vec<Option<Point>>,
}

/// The shown curves of a lane in painting order: the leading one lies on top, of the others an earlier one over a later
/// one, dimmed ones below them all.
pub(super) fn draw<'a>(map: &'a Map, columns: &Columns, scale: &EmotionFrame) -> Vec<Drawn<'a>> {
    let here = |curve: &&Curve| curve.shown && map.lane_of(curve) == Some(scale.lane);
    let mut drawn: Vec<Drawn> = map
        .curves
        .iter()
        .filter(here)
        .map(|curve| {
            let points: Vec<Option<Point>> = curve
                .points
                .iter()
                .map(|point| {
                    let column = columns.spans.get(columns.index_of(point.stage)?)?;
                    let x = column.left + (column.right - column.left) * point.at.value();
                    Some(Point::new(x, scale.y_of(point.score)))
                })
                .collect();
            let stretches = match curve.form {
                CurveForm::Smooth => stretches(curve, columns, &points),
                CurveForm::Steps => steps(curve, columns, &points),
            };
            Drawn { curve, lead: is_lead(map, curve), stretches, points }
        })
        .collect();
    drawn.reverse();
    drawn.sort_by_key(|drawn| (drawn.lead, !drawn.curve.dimmed));
    drawn
}

/// Joins points of the same or neighbouring stages; a stage without a point is a gap. Each stretch runs level to the
/// edges of its first and last stage: what is known of a stage holds for that stage.
fn stretches(curve: &Curve, columns: &Columns, points: &[Option<Point>]) -> Vec<BezPath> {
    let mut runs: Vec<(Vec<Point>, usize, usize)> = Vec::new();
    for (point, at) in curve.points.iter().zip(points) {
        let (Some(at), Some(stage)) = (at, columns.index_of(point.stage)) else { continue };
        match runs.last_mut() {
            Some((run, _, last)) if stage <= *last + 1 => {
                // Two points at one place would make a vertical line; the later one stands a hair to the right.
                let least = run.last().map_or(at.x, |before| before.x + 0.5);
                run.push(Point::new(at.x.max(least), at.y));
                *last = stage;
            }
            _ => runs.push((vec![*at], stage, stage)),
        }
    }
    runs.into_iter()
        .map(|(mut run, first, last)| {
            let (left, right) = (columns.spans.get(first), columns.spans.get(last));
            if let (Some(column), Some(head)) = (left, run.first().copied())
                && column.left < head.x - 1.0
            {
                run.insert(0, Point::new(column.left, head.y));
            }
            if let (Some(column), Some(tail)) = (right, run.last().copied())
                && column.right > tail.x + 1.0
            {
                run.push(Point::new(column.right, tail.y));
            }
            spline::through(&run)
        })
        .collect()
}

/// A level line for each point: across its stage, or its share of it where there are several.
fn steps(curve: &Curve, columns: &Columns, points: &[Option<Point>]) -> Vec<BezPath> {
    let placed: Vec<(usize, Point)> = (curve.points.iter().zip(points))
        .filter_map(|(point, at)| Some((columns.index_of(point.stage)?, (*at)?)))
        .collect();
    let mut levels = Vec::new();
    for (place, (stage, at)) in placed.iter().enumerate() {
        let Some(column) = columns.spans.get(*stage) else { continue };
        let beside = |other: Option<&(usize, Point)>| {
            other.filter(|(other, _)| other == stage).map(|(_, other)| (other.x + at.x) / 2.0)
        };
        let before = place.checked_sub(1).and_then(|before| placed.get(before));
        let (left, right) =
            (beside(before).unwrap_or(column.left), beside(placed.get(place + 1)).unwrap_or(column.right));
        // Air between one level and the next; two points at one place still have a line each.
        let air = ((right - left) * 0.08).min(10.0);
        let mut path = BezPath::new();
        path.move_to((left + air, at.y));
        path.line_to(((right - air).max(left + air + 1.0), at.y));
        levels.push(path);
    }
    levels
}

/// Paints lines and points, says where they can be pointed at, and fills the leading curve's area where asked.
pub(super) fn paint(page: &mut Page, map: &Map, scale: &EmotionFrame, drawn: &[Drawn], filled: bool) {
    for one in drawn {
        let node = Node::Curve(one.curve.id);
        if one.lead && filled {
            for stretch in &one.stretches {
                area(page, scale, stretch, node);
            }
        }
        let stroke = curve_stroke(page.theme, map, one.curve, Some(scale));
        for stretch in &one.stretches {
            page.stroke(stretch.clone(), stroke.clone(), Some(node));
            let path = std::sync::Arc::new(stretch.clone());
            page.area(node, Region::Along { path, within: 5.0 });
        }
    }
    for one in drawn {
        points(page, map, one, scale);
    }
}

/// The soft fill between the leading curve and the neutral line, stronger the further it is from neutral.
fn area(page: &mut Page, scale: &EmotionFrame, stretch: &BezPath, node: Node) {
    let bounds = stretch.bounding_box();
    let neutral = scale.y_of(Score::NEUTRAL);
    let mut path = stretch.clone();
    path.line_to((bounds.x1, neutral));
    path.line_to((bounds.x0, neutral));
    path.close_path();
    let stops = feeling_stops(page.theme, |color, t| color.faded(0.03 + 0.34 * (t - 0.5).abs()));
    let paint = Paint::Linear { from: Point::new(0.0, scale.worst), to: Point::new(0.0, scale.best), stops };
    page.fill(path, paint, Some(node));
}

fn points(page: &mut Page, map: &Map, one: &Drawn, scale: &EmotionFrame) {
    let stroke = curve_stroke(page.theme, map, one.curve, Some(scale));
    let bead = bead(map, one.curve);
    for (index, (point, at)) in one.curve.points.iter().zip(&one.points).enumerate() {
        let Some(at) = *at else { continue };
        let node = Node::Point { curve: one.curve.id, index };
        let color = match stroke.paint {
            Paint::Solid(color) => color,
            Paint::Linear { .. } => page.theme.feeling(point.score.fraction()),
        };
        let (shape, radius) = bead_shape(page.theme, bead, one.lead, at, color);
        page.shape(shape, Some(node));
        page.area(node, Region::Disc { center: at, radius: (radius + 4.0).max(9.0) });
    }
}
