//! A point of a curve that follows the finger, inside one open step.

use super::{Gesture, Ground};
use crate::app::canvas::input::{Input, Keys};
use crate::app::request::Request;
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::model::{CurveId, CurvePoint, Map, Score};

/// The point held.
#[derive(Debug, Clone, PartialEq)]
pub struct PointDrag {
    pub curve: CurveId,
    pub index: usize,
    /// Where the finger and the score stood when the step size last changed.
    anchor: (f64, f64),
    fine: bool,
}

impl PointDrag {
    pub fn of(curve: CurveId, index: usize, at: Point, keys: Keys, ground: Ground<'_>) -> PointDrag {
        let score = point(ground.map, curve, index).map_or(0.0, |point| point.score.value());
        PointDrag { curve, index, anchor: (at.y, score), fine: keys.shift }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let PointDrag { curve, index, anchor, fine: was_fine } = self;
        let fine = input.keys.shift;
        let (Some(point), Some(frame)) = (point(ground.map, curve, index), frame_of(ground, curve)) else {
            return (Gesture::Idle, vec![Request::Cancel]);
        };
        let per_unit = 4.0 / (frame.0 - frame.1).abs().max(1.0);
        // Reckoned from how far the finger went, not from where it is: the lane may grow under it to make room for
        // quotes.
        let value = |anchor: (f64, f64), fine: bool| {
            let speed = if fine { 0.2 } else { 1.0 };
            anchor.1 + (anchor.0 - input.at.y) * per_unit * speed
        };
        let anchor = if fine == was_fine { anchor } else { (input.at.y, value(anchor, was_fine)) };
        let steps = if fine { 100.0 } else { 20.0 };
        let score = Score::clamped((value(anchor, fine) * steps).round() / steps);
        let requests = if score == point.score {
            Vec::new()
        } else {
            let point = CurvePoint { score, ..point.clone() };
            vec![Request::Edit(Edit::SetPoint { curve, index, point }, Merge::Never)]
        };
        (Gesture::Point(PointDrag { curve, index, anchor, fine }), requests)
    }
}

fn point(map: &Map, curve: CurveId, index: usize) -> Option<&CurvePoint> {
    map.curves.get(curve)?.points.get(index)
}

/// The heights of the worst and the best score where a curve is drawn.
fn frame_of(ground: Ground<'_>, curve: CurveId) -> Option<(f64, f64)> {
    let lane = ground.map.lane_of(ground.map.curves.get(curve)?)?;
    ground.scene.grid.emotion(lane).map(|frame| (frame.worst, frame.best))
}
