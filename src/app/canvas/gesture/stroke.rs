//! A whole curve drawn in one stroke of the hand across the stages of an emotion lane.

use super::{Gesture, Ground};
use crate::app::canvas::input::Input;
use crate::app::canvas::stroke_points;
use crate::app::request::{Drawing, Pen, Request};
use crate::edit::Selection;
use crate::geom::Point;
use crate::model::{Curve, LaneId, Map, Node, PersonaId, View};
use crate::scene::EmotionFrame;

#[cfg(test)]
mod tests;

/// The stroke so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    pub lane: LaneId,
    pub pen: Pen,
    /// What was drawn, left to right: where the hand passed twice, its last pass.
    pub trace: Vec<Point>,
    /// Where the hand is.
    pub hand: Point,
}

/// A stroke narrower than this says nothing, in screen points.
const LEAST: f64 = 14.0;

impl Stroke {
    /// A stroke that begins at a point of the page; `None` outside the emotion lanes. `pen`: whose curve it is to be,
    /// where that was chosen.
    pub fn at(at: Point, pen: Option<Pen>, ground: Ground<'_>) -> Option<Stroke> {
        let grid = &ground.scene.grid;
        let row = grid.rows.iter().find(|row| (row.top..row.bottom).contains(&at.y))?;
        let frame = grid.emotion(row.lane)?;
        let (first, last) = (grid.columns.first()?, grid.columns.last()?);
        if !(first.left..last.right).contains(&at.x) {
            return None;
        }
        let pen = pen.unwrap_or_else(|| pen_for(ground.map, ground.selection, row.lane));
        // A curve keeps to the lane it is drawn in.
        let elsewhere = |curve: &Curve| ground.map.lane_of(curve) != Some(row.lane);
        let pen = match pen.curve.and_then(|curve| ground.map.curves.get(curve)) {
            Some(curve) if elsewhere(curve) => return None,
            Some(_) | None => pen,
        };
        let hand = within(at, frame, (first.left, last.right));
        Some(Stroke { lane: row.lane, pen, trace: vec![hand], hand })
    }

    pub(super) fn drag(mut self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let grid = &ground.scene.grid;
        let (Some(frame), Some(first), Some(last)) =
            (grid.emotion(self.lane), grid.columns.first(), grid.columns.last())
        else {
            return (Gesture::Idle, Vec::new());
        };
        self.pass(within(input.at, frame, (first.left, last.right)));
        (Gesture::Stroke(self), Vec::new())
    }

    /// The hand goes on to a place; what it passes over is drawn anew.
    fn pass(&mut self, to: Point) {
        let (low, high) = (self.hand.x.min(to.x), self.hand.x.max(to.x));
        let from = self.hand;
        self.trace.retain(|point| point.x < low || point.x > high || *point == from);
        self.trace.retain(|point| (point.x - to.x).abs() > 0.01);
        let place = self.trace.partition_point(|point| point.x < to.x);
        self.trace.insert(place, to);
        self.hand = to;
    }

    pub(super) fn release(self, input: &Input, ground: Ground<'_>) -> Vec<Request> {
        let width = self.trace.last().zip(self.trace.first()).map_or(0.0, |(last, first)| last.x - first.x);
        let Some(frame) = ground.scene.grid.emotion(self.lane).filter(|_| width >= LEAST * input.unit) else {
            return Vec::new();
        };
        let drawn = stroke_points::fit(&ground.scene.grid.columns, frame, &self.trace);
        let before = self.pen.curve.and_then(|curve| ground.map.curves.get(curve));
        let before = before.map(|curve| curve.points.as_slice()).unwrap_or_default();
        let points = stroke_points::into(before, drawn, &ground.map.stages);
        vec![Request::Draw(Drawing { lane: self.lane, pen: self.pen, points })]
    }
}

fn within(at: Point, frame: &EmotionFrame, (left, right): (f64, f64)) -> Point {
    Point::new(at.x.clamp(left, right), at.y.clamp(frame.best.min(frame.worst), frame.best.max(frame.worst)))
}

/// Whose curve a stroke draws where nobody said: the selected one's, the one the eye follows, or a new one.
pub fn pen_for(map: &Map, selection: &Selection, lane: LaneId) -> Pen {
    let here = |curve: &&Curve| curve.shown && map.lane_of(curve) == Some(lane);
    let of = |curve: &Curve| Pen { persona: Some(curve.persona), view: curve.view, curve: Some(curve.id) };
    let selected = match selection.focus() {
        Some(Node::Curve(id) | Node::Point { curve: id, .. }) => map.curves.get(id).filter(here).map(of),
        Some(Node::Persona(id)) => Some(pen_of(map, lane, id, View::AsIs)),
        _ => None,
    };
    let lead = || {
        let as_is = map.curves.iter().filter(here).find(|curve| curve.view == View::AsIs && !curve.dimmed);
        as_is.or_else(|| map.curves.iter().find(here)).map(of)
    };
    selected.or_else(lead).unwrap_or_else(|| match map.personas.at(0) {
        Some(persona) => pen_of(map, lane, persona.id, View::AsIs),
        None => Pen { persona: None, view: View::AsIs, curve: None },
    })
}

/// A pen for one view of a persona in a lane: the curve that is there, or a new one.
fn pen_of(map: &Map, lane: LaneId, persona: PersonaId, view: View) -> Pen {
    let is_it = |curve: &&Curve| curve.persona == persona && curve.view == view && map.lane_of(curve) == Some(lane);
    Pen { persona: Some(persona), view, curve: map.curves.iter().find(is_it).map(|curve| curve.id) }
}
