//! A way from card to card: level and upright stretches by turns.

use crate::geom::{Point, Rect};

/// How a stretch runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    Level,
    Upright,
}

impl Axis {
    pub fn other(self) -> Axis {
        match self {
            Axis::Level => Axis::Upright,
            Axis::Upright => Axis::Level,
        }
    }
}

/// The way of a link. Moving a stretch sideways moves the corners with it, so that all stays at right angles.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Route {
    /// The axis of the first stretch; the others follow by turns.
    pub first: Axis,
    /// Where each stretch stands: the y of a level one, the x of an upright one.
    pub at: Vec<f64>,
    /// Where the first stretch begins, measured along it, and where the last one ends.
    pub start: f64,
    pub end: f64,
    /// The cards it joins.
    pub ends: (Rect, Rect),
}

impl Route {
    pub fn axis(&self, part: usize) -> Axis {
        if part.is_multiple_of(2) { self.first } else { self.first.other() }
    }

    /// Where a stretch begins and ends, measured along it.
    pub fn along(&self, part: usize) -> (f64, f64) {
        let before = part.checked_sub(1).and_then(|before| self.at.get(before)).copied().unwrap_or(self.start);
        let after = self.at.get(part + 1).copied().unwrap_or(self.end);
        (before, after)
    }

    /// The corners, both ends included.
    pub fn points(&self) -> Vec<Point> {
        let mut points = Vec::with_capacity(self.at.len() + 1);
        for (part, at) in self.at.iter().enumerate() {
            let (from, to) = self.along(part);
            let point = |along: f64| match self.axis(part) {
                Axis::Level => Point::new(along, *at),
                Axis::Upright => Point::new(*at, along),
            };
            if part == 0 {
                points.push(point(from));
            }
            points.push(point(to));
        }
        points
    }

    /// The route through these corners; `None` for fewer than two different ones.
    pub fn through(corners: &[Point], ends: (Rect, Rect)) -> Option<Route> {
        let mut axes: Vec<(Axis, f64)> = Vec::new();
        for pair in corners.windows(2) {
            let [a, b] = pair else { continue };
            if a.distance(*b) < 1e-6 {
                continue;
            }
            let step = if (a.y - b.y).abs() < 1e-6 { (Axis::Level, a.y) } else { (Axis::Upright, a.x) };
            if axes.last().is_none_or(|(axis, _)| *axis != step.0) {
                axes.push(step);
            }
        }
        let (first, start, end) = (axes.first()?.0, corners.first()?, corners.last()?);
        let along = |axis: Axis, point: &Point| if axis == Axis::Level { point.x } else { point.y };
        let last = axes.last()?.0;
        let at = axes.into_iter().map(|(_, at)| at).collect();
        Some(Route { first, at, start: along(first, start), end: along(last, end), ends })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_come_out_as_they_went_in() {
        let ends = (Rect::ZERO, Rect::ZERO);
        let corners = [(0.0, 5.0), (10.0, 5.0), (10.0, 20.0), (30.0, 20.0)].map(|(x, y)| Point::new(x, y));
        let mut route = Route::through(&corners, ends).unwrap();
        assert_eq!((route.first, route.points()), (Axis::Level, corners.to_vec()));
        route.at[1] = 12.0;
        assert_eq!(route.points()[1..3], [Point::new(12.0, 5.0), Point::new(12.0, 20.0)]);
        let straight = [(0.0, 5.0), (4.0, 5.0), (4.0, 5.0), (9.0, 5.0)].map(|(x, y)| Point::new(x, y));
        assert_eq!(Route::through(&straight, ends).unwrap().points(), [straight[0], straight[3]]);
        assert_eq!(Route::through(&straight[1..3], ends), None);
    }
}
