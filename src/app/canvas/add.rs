//! New things where a finger or the keyboard points: cards in cells, points on curves.

use super::gesture::Ground;
use super::{moment, place};
use crate::app::request::Request;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::geom::Point;
use crate::model::{
    Card, Curve, CurveId, CurvePoint, Fraction, LaneDisplay, LaneId, LaneKind, Node, Score, Spot, StageId, View,
};

/// Adds what belongs into a cell: a card with its text open, or a point of a curve in an emotion lane.
///
/// `at` is where on the page, `None` for after everything else.
pub fn in_cell(ground: Ground<'_>, lane: LaneId, stage: StageId, at: Option<Point>) -> Vec<Request> {
    let Some(row) = ground.map.lanes.get(lane) else { return Vec::new() };
    if row.display == LaneDisplay::Folded {
        return vec![Request::Notice(Message::new("canvas-lane-is-folded").with("lane", row.name.as_str()))];
    }
    if row.kind == LaneKind::Emotion {
        return point_in_lane(ground, lane, stage, at);
    }
    let index = at.and_then(|at| place::card_slot(ground.scene, ground.map, at, &[])).map(|slot| slot.index);
    let at = index.unwrap_or_else(|| ground.map.cards_in(lane, stage).count());
    vec![Request::AddAndType(Edit::AddCard { row: Card::new(Spot::cell(lane, stage), ""), at })]
}

/// Adds a point where the pointer is, on the selected curve or the first one of the lane; or the first curve itself.
fn point_in_lane(ground: Ground<'_>, lane: LaneId, stage: StageId, at: Option<Point>) -> Vec<Request> {
    let here = |curve: &&Curve| curve.shown && ground.map.lane_of(curve) == Some(lane);
    let selected = ground.map.curves.iter().filter(here).find(|curve| ground.selection.contains(Node::Curve(curve.id)));
    if let Some(curve) = selected.or_else(|| ground.map.curves.iter().find(here)) {
        return add_point(ground, curve.id, lane, stage, at);
    }
    let Some(persona) = ground.map.personas.at(0) else {
        return vec![Request::Notice(Message::new("canvas-curve-needs-a-persona"))];
    };
    let curve = Curve {
        lane: (ground.map.emotion_lane().map(|first| first.id) != Some(lane)).then_some(lane),
        points: vec![point(ground, lane, stage, 0.5, at)],
        ..Curve::new(persona.id, View::AsIs)
    };
    vec![Request::Edit(Edit::AddCurve(curve), Merge::Never)]
}

/// Adds a point to a curve at the stage and the height of a place on the page.
pub fn point_on_curve(ground: Ground<'_>, curve: CurveId, at: Point) -> Vec<Request> {
    let lane = ground.map.curves.get(curve).and_then(|curve| ground.map.lane_of(curve));
    let stage = ground.scene.grid.column_at(at.x).map(|column| column.stage);
    match (lane, stage) {
        (Some(lane), Some(stage)) => add_point(ground, curve, lane, stage, Some(at)),
        _ => Vec::new(),
    }
}

fn add_point(ground: Ground<'_>, curve: CurveId, lane: LaneId, stage: StageId, at: Option<Point>) -> Vec<Request> {
    let Some(points) = ground.map.curves.get(curve).map(|curve| curve.points.as_slice()) else { return Vec::new() };
    let here = |point: &&CurvePoint| point.stage == stage;
    let place = at.and_then(|at| along(ground, stage, at));
    // Near the middle means the middle, where that is still free.
    let place = match place {
        Some(place) if points.iter().any(|point| here(&point)) => place,
        Some(place) if (place - 0.5).abs() >= 0.15 => place,
        Some(_) | None => 0.5,
    };
    // So close to another point the curve would stand upright; it is that one that is meant.
    let taken = |point: &CurvePoint| here(&point) && (point.at.value() - place).abs() < moment::APART * 2.0;
    if let Some(index) = points.iter().position(taken) {
        return vec![Request::Select(Selection::one(Node::Point { curve, index }))];
    }
    let point = point(ground, lane, stage, place, at);
    // Where the new point comes to stand among the others, so that it can be selected.
    let order = |point: &CurvePoint| (ground.map.stages.index_of(point.stage), point.at);
    let index = points.iter().filter(|other| order(other) <= order(&point)).count();
    vec![
        Request::Edit(Edit::AddPoint { curve, point }, Merge::Never),
        Request::Select(Selection::one(Node::Point { curve, index })),
    ]
}

/// A point at a place within a stage, as high as a place on the page; neutral where there is none.
fn point(ground: Ground<'_>, lane: LaneId, stage: StageId, place: f64, at: Option<Point>) -> CurvePoint {
    let mut point = CurvePoint::new(stage, Score::NEUTRAL);
    point.at = Fraction::new(place).unwrap_or_default();
    if let (Some(at), Some(frame)) = (at, ground.scene.grid.emotion(lane)) {
        point.score = Score::clamped((frame.score_at(at.y).value() * 20.0).round() / 20.0);
    }
    point
}

/// How far along a stage a place on the page is, 0–1.
fn along(ground: Ground<'_>, stage: StageId, at: Point) -> Option<f64> {
    let column = ground.scene.grid.column(stage)?;
    Some(((at.x - column.left) / (column.right - column.left).max(1.0)).clamp(0.0, 1.0))
}
