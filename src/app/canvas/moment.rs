//! Where along its stage a point of a curve may stand: never so near to another one that the line would stand upright.

use crate::model::{CurveId, CurvePoint, Map};

/// The least distance of two points of a curve within a stage, as a part of its width.
pub const APART: f64 = 0.06;

/// From where to where along its stage a point can move, 0–1, without coming to the one before or after it.
pub fn room(map: &Map, curve: CurveId, index: usize) -> (f64, f64) {
    let Some(points) = map.curves.get(curve).map(|curve| curve.points.as_slice()) else { return (0.0, 1.0) };
    let Some(point) = points.get(index) else { return (0.0, 1.0) };
    let here = |other: &&CurvePoint| other.stage == point.stage;
    let before = index.checked_sub(1).and_then(|before| points.get(before)).filter(here);
    let after = points.get(index + 1).filter(here);
    let least = before.map_or(0.0, |before| before.at.value() + APART);
    let most = after.map_or(1.0, |after| after.at.value() - APART);
    // Two that stand too close already stay where they are.
    if least <= most { (least, most) } else { (point.at.value(), point.at.value()) }
}
