//! A point of a curve that follows the finger up and down and along its stage, inside one open step.

use super::{Gesture, Ground};
use crate::app::canvas::input::{Input, Keys};
use crate::app::canvas::moment;
use crate::app::request::Request;
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::model::{CurveId, CurvePoint, Fraction, Map, Scale, Score};

#[cfg(test)]
mod tests;

/// The point held.
#[derive(Debug, Clone, PartialEq)]
pub struct PointDrag {
    pub curve: CurveId,
    pub index: usize,
    /// Where the finger took hold, and where the point stood then.
    from: Point,
    home: Stand,
    /// Where the finger and the point stood when the size of the steps last changed.
    anchor: (Point, Stand),
    fine: bool,
}

/// Where a point stands: how far along its stage, 0–1, and its score.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Stand {
    at: f64,
    score: f64,
}

/// How near to a place worth meeting a point must come to be drawn to it, in screen points: the middle of the stage or
/// where the point stood before, and a mark of the scale.
const PULL_ALONG: f64 = 8.0;
const PULL_UP: f64 = 4.0;

/// How much slower a point follows with Shift.
const FINE: f64 = 0.2;

impl PointDrag {
    pub fn of(curve: CurveId, index: usize, at: Point, keys: Keys, ground: Ground<'_>) -> PointDrag {
        let home = point(ground.map, curve, index)
            .map_or(Stand { at: 0.5, score: 0.0 }, |point| Stand { at: point.at.value(), score: point.score.value() });
        PointDrag { curve, index, from: at, home, anchor: (at, home), fine: keys.shift }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let PointDrag { curve, index, from, home, anchor, fine: was_fine } = self;
        let fine = input.keys.shift;
        let (Some(point), Some(size)) = (point(ground.map, curve, index), size_of(ground, curve, index)) else {
            return (Gesture::Idle, vec![Request::Cancel]);
        };
        // Reckoned from how far the finger went, not from where it is: the lane may grow under it to make room for
        // quotes.
        let stand = |(finger, stand): (Point, Stand), fine: bool| {
            let way = (input.at - finger) * if fine { FINE } else { 1.0 };
            Stand { at: stand.at + way.x / size.0, score: stand.score - way.y / size.1 * 4.0 }
        };
        let anchor = if fine == was_fine { anchor } else { (input.at, stand(anchor, was_fine)) };
        let mut to = stand(anchor, fine);
        if !fine {
            to = drawn_in(to, home, size, input.unit, ground.map.about.scale);
        }
        if input.keys.command {
            // Straight: the way the finger went less is left alone.
            let way = input.at - from;
            if way.x.abs() > way.y.abs() { to.score = home.score } else { to.at = home.at }
        }
        let (least, most) = moment::room(ground.map, curve, index);
        let at = Fraction::new(to.at.clamp(least, most)).unwrap_or(point.at);
        let score = Score::clamped(to.score);
        let requests = if (at, score) == (point.at, point.score) {
            Vec::new()
        } else {
            let point = CurvePoint { at, score, ..point.clone() };
            vec![Request::Edit(Edit::SetPoint { curve, index, point }, Merge::Never)]
        };
        (Gesture::Point(PointDrag { curve, index, from, home, anchor, fine }), requests)
    }
}

/// The stand in even steps, at a place worth meeting where one is near. A point keeps its place along the stage until
/// it is clearly pulled away from there: mostly it is the score that is meant.
fn drawn_in(to: Stand, home: Stand, (width, height): (f64, f64), unit: f64, scale: Scale) -> Stand {
    let near = |place: f64| (to.at - place).abs() * width <= PULL_ALONG * unit;
    let at = [home.at, 0.5].into_iter().find(|place| near(*place)).unwrap_or((to.at * 100.0).round() / 100.0);
    let mark = scale.read(scale.show(Score::clamped(to.score)).round()).map_or(to.score, Score::value);
    let is_near = (to.score - mark).abs() / 4.0 * height <= PULL_UP * unit;
    let score = if is_near { mark } else { (to.score * 20.0).round() / 20.0 };
    Stand { at, score }
}

fn point(map: &Map, curve: CurveId, index: usize) -> Option<&CurvePoint> {
    map.curves.get(curve)?.points.get(index)
}

/// The width of the stage a point stands in, and the height of the scale; never 0.
fn size_of(ground: Ground<'_>, curve: CurveId, index: usize) -> Option<(f64, f64)> {
    let lane = ground.map.lane_of(ground.map.curves.get(curve)?)?;
    let frame = ground.scene.grid.emotion(lane)?;
    let column = ground.scene.grid.column(point(ground.map, curve, index)?.stage)?;
    Some(((column.right - column.left).max(1.0), (frame.worst - frame.best).abs().max(1.0)))
}
