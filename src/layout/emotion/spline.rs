//! A smooth line through points that never leaves the range of its neighbours.
//!
//! Steffen's monotone cubic interpolation: M. Steffen, "A simple method for monotonic interpolation in one
//! dimension", Astronomy and Astrophysics 239 (1990), 443–450. Slopes at the ends are zero: a feeling does not
//! run on past what is known.

use crate::geom::{BezPath, Point};

/// The Bézier path through `points`, whose x must rise strictly; empty for fewer than two points.
pub fn through(points: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    let Some(first) = points.first() else { return path };
    path.move_to(*first);
    let slopes = slopes(points);
    for ((pair, from), to) in points.windows(2).zip(&slopes).zip(slopes.iter().skip(1)) {
        let [a, b] = pair else { continue };
        let third = (b.x - a.x) / 3.0;
        let leave = Point::new(a.x + third, a.y + from * third);
        let arrive = Point::new(b.x - third, b.y - to * third);
        path.curve_to(leave, arrive, *b);
    }
    path
}

/// The slope at each point: between its neighbours' secants, never so steep that the line would overshoot.
fn slopes(points: &[Point]) -> Vec<f64> {
    let mut slopes = vec![0.0; points.len()];
    for (triple, slope) in points.windows(3).zip(slopes.iter_mut().skip(1)) {
        let [a, b, c] = triple else { continue };
        let (before, after) = (b.x - a.x, c.x - b.x);
        if before <= 0.0 || after <= 0.0 {
            continue;
        }
        let (left, right) = ((b.y - a.y) / before, (c.y - b.y) / after);
        if left * right <= 0.0 {
            continue;
        }
        let middle = (left * after + right * before) / (before + after);
        *slope = left.signum() * (2.0 * left.abs().min(right.abs())).min(middle.abs());
    }
    slopes
}

#[cfg(test)]
mod tests {
    use super::*;
    use kurbo::{ParamCurve, PathSeg};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn stays_between_neighbours(ys in prop::collection::vec(-200.0f64..200.0, 2..12), step in 1.0f64..90.0) {
            let points: Vec<Point> = ys.iter().enumerate().map(|(i, y)| Point::new(i as f64 * step, *y)).collect();
            let path = through(&points);
            for (segment, pair) in path.segments().zip(points.windows(2)) {
                let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
                let mut last = segment.eval(0.0);
                for k in 1..=32 {
                    let at = segment.eval(f64::from(k) / 32.0);
                    prop_assert!(at.y >= low - 1e-6 && at.y <= high + 1e-6);
                    prop_assert!(at.x >= last.x);
                    prop_assert!((at.y - last.y) * (pair[1].y - pair[0].y) >= -1e-6, "monotone between neighbours");
                    last = at;
                }
            }
        }
    }

    #[test]
    fn passes_through_every_point() {
        let points = [Point::new(0.0, 3.0), Point::new(1.0, 5.0), Point::new(4.0, 4.0)];
        let ends: Vec<Point> = through(&points).segments().map(|segment: PathSeg| segment.eval(1.0)).collect();
        assert_eq!(ends, points[1..]);
        assert_eq!(through(&points[..1]).segments().count(), 0);
    }
}
