//! Lines and areas of many colours cut into pieces of one: Impress paints a line in one colour, and an area in two.

use std::sync::Arc;

use super::paint;
use crate::color::Rgba;
use crate::geom::{BezPath, Point};
use crate::scene::{Item, Paint, Shape, Stroke};

/// How many steps a gradient is painted in: few enough to stay small, enough not to be seen.
const STEPS: usize = 40;

/// How far a cut outline may be from the smooth one, in document units.
const TOLERANCE: f64 = 0.05;

/// The same picture in pieces; `None` where nothing has more than two colours.
pub(super) fn cut(items: &[Item]) -> Option<Vec<Item>> {
    let mut pieces = Vec::with_capacity(items.len());
    let mut any = false;
    for item in items {
        let cut = match &item.shape {
            Shape::Path { path, fill: None, stroke: Some(stroke) } => {
                Steps::of(&stroke.paint).map(|steps| lines(path, stroke, &steps))
            }
            Shape::Path { path, fill: Some(paint), stroke: None } => Steps::of(paint).map(|steps| areas(path, &steps)),
            Shape::Rect { .. } | Shape::Path { .. } | Shape::Text(_) | Shape::Icon { .. } | Shape::Image { .. } => None,
        };
        match cut {
            Some(shapes) => {
                any = true;
                pieces.extend(shapes.into_iter().map(|shape| Item { shape, source: item.source }));
            }
            None => pieces.push(item.clone()),
        }
    }
    any.then_some(pieces)
}

/// An upright gradient in steps.
struct Steps<'a> {
    top: f64,
    bottom: f64,
    /// Whether the first stop is the lower one.
    rises: bool,
    stops: &'a [(f64, Rgba)],
}

impl<'a> Steps<'a> {
    fn of(paint: &'a Paint) -> Option<Steps<'a>> {
        match paint {
            Paint::Linear { from, to, stops } if stops.len() > 2 && from.x == to.x && from.y != to.y => {
                Some(Steps { top: from.y.min(to.y), bottom: from.y.max(to.y), rises: from.y > to.y, stops })
            }
            Paint::Linear { .. } | Paint::Solid(_) => None,
        }
    }

    /// The step a height is in. What is beyond the gradient has the colour of its end.
    fn index(&self, y: f64) -> usize {
        (((y - self.top) / (self.bottom - self.top)).clamp(0.0, 1.0) * STEPS as f64) as usize
    }

    fn colour(&self, index: usize) -> Rgba {
        let along = (index as f64 + 0.5) / STEPS as f64;
        paint::at(self.stops, if self.rises { 1.0 - along } else { along }.clamp(0.0, 1.0))
    }

    /// Where a step begins and ends; the outermost reach as far as anything does.
    fn span(&self, index: usize) -> (f64, f64) {
        let high = (self.bottom - self.top) / STEPS as f64;
        let edge = |index: usize| self.top + high * index as f64;
        let low = if index == 0 { f64::NEG_INFINITY } else { edge(index) };
        (low, if index + 1 >= STEPS { f64::INFINITY } else { edge(index + 1) })
    }
}

/// The corners of a path made of straight lines.
fn corners(path: &BezPath) -> Vec<Point> {
    let mut corners = Vec::new();
    kurbo::flatten(path.iter(), TOLERANCE, |element| corners.extend(element.end_point()));
    corners
}

fn lines(path: &BezPath, stroke: &Stroke, steps: &Steps) -> Vec<Shape> {
    let most = (steps.bottom - steps.top) / STEPS as f64 / 2.0;
    let mut runs: Vec<(usize, BezPath)> = Vec::new();
    for pair in corners(path).windows(2) {
        let [from, to] = pair else { continue };
        let parts = ((to.y - from.y).abs() / most).ceil().clamp(1.0, 1_000.0);
        for part in 0..parts as usize {
            let (a, b) = (from.lerp(*to, part as f64 / parts), from.lerp(*to, (part + 1) as f64 / parts));
            let step = steps.index(a.midpoint(b).y);
            match runs.last_mut() {
                Some((last, run)) if *last == step => run.line_to(b),
                _ => {
                    let mut run = BezPath::new();
                    run.move_to(a);
                    run.line_to(b);
                    runs.push((step, run));
                }
            }
        }
    }
    let shape = |(step, run): (usize, BezPath)| {
        let stroke = Stroke { paint: Paint::Solid(steps.colour(step)), ..stroke.clone() };
        Shape::Path { path: Arc::new(run), fill: None, stroke: Some(stroke) }
    };
    runs.into_iter().map(shape).collect()
}

fn areas(path: &BezPath, steps: &Steps) -> Vec<Shape> {
    let whole = corners(path);
    let piece = |step: usize| {
        let (low, high) = steps.span(step);
        let inside = beyond(&beyond(&whole, low, 1.0), high, -1.0);
        let (first, rest) = inside.split_first().filter(|(_, rest)| rest.len() > 1)?;
        let mut path = BezPath::new();
        path.move_to(*first);
        rest.iter().for_each(|corner| path.line_to(*corner));
        path.close_path();
        let fill = Some(Paint::Solid(steps.colour(step)));
        Some(Shape::Path { path: Arc::new(path), fill, stroke: None })
    };
    (0..STEPS).filter_map(piece).collect()
}

/// The part of a polygon below a height (`way` 1) or above it (−1).
fn beyond(polygon: &[Point], height: f64, way: f64) -> Vec<Point> {
    if height.is_infinite() {
        return polygon.to_vec();
    }
    let is_in = |point: Point| (point.y - height) * way >= 0.0;
    let mut kept = Vec::new();
    for (index, to) in polygon.iter().enumerate() {
        let before = index.checked_sub(1).unwrap_or(polygon.len() - 1);
        let Some(from) = polygon.get(before) else { continue };
        if is_in(*from) != is_in(*to) {
            kept.push(from.lerp(*to, (height - from.y) / (to.y - from.y)));
        }
        if is_in(*to) {
            kept.push(*to);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape as _;

    fn striped(fill: bool) -> Item {
        let stops = vec![(0.0, Rgba::BLACK), (0.5, Rgba::rgb(255, 0, 0)), (1.0, Rgba::WHITE)];
        let paint = Paint::Linear { from: Point::new(0.0, 100.0), to: Point::new(0.0, 0.0), stops };
        let mut path = BezPath::new();
        path.move_to((0.0, 80.0));
        path.curve_to((10.0, 80.0), (20.0, 20.0), (30.0, 20.0));
        if fill {
            path.line_to((30.0, 80.0));
            path.close_path();
        }
        let (fill, stroke) =
            if fill { (Some(paint), None) } else { (None, Some(Stroke { paint, width: 3.0, dash: None })) };
        Item { shape: Shape::Path { path: Arc::new(path), fill, stroke }, source: None }
    }

    #[test]
    fn pieces_make_up_the_whole() {
        let (line, area) = (striped(false), striped(true));
        let pieces = cut(std::slice::from_ref(&line)).unwrap();
        assert!((24..=26).contains(&pieces.len()), "{}", pieces.len());
        let around = |items: &[Item]| {
            let boxes = items.iter().map(|item| match &item.shape {
                Shape::Path { path, .. } => path.bounding_box(),
                _ => panic!("a path"),
            });
            boxes.reduce(|a, b| a.union(b)).unwrap()
        };
        let gap = (around(&pieces).origin() - around(std::slice::from_ref(&line)).origin()).hypot();
        assert!(gap < 0.1, "{gap}");
        let size = |items: &[Item]| -> f64 {
            items
                .iter()
                .map(|item| if let Shape::Path { path, .. } = &item.shape { path.area().abs() } else { 0.0 })
                .sum()
        };
        let pieces = cut(std::slice::from_ref(&area)).unwrap();
        assert!((size(&pieces) - size(std::slice::from_ref(&area))).abs() < 1.0);
        assert!(cut(&pieces).is_none(), "one colour is not cut");
    }
}
