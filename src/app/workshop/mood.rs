//! The feeling of a stage, as a workshop sees and sets it: the leading curve's first point there.

use crate::app::request::Request;
use crate::edit::{Edit, Merge};
use crate::model::{Curve, CurvePoint, Map, Node, Score, StageId, View};

/// The curve the room works on: the first one shown in the first emotion lane.
pub fn leading(map: &Map) -> Option<&Curve> {
    shown(map).next()
}

/// The curves drawn beside each other.
pub fn shown(map: &Map) -> impl Iterator<Item = &Curve> {
    let lane = map.emotion_lane().map(|lane| lane.id);
    map.curves.iter().filter(move |curve| curve.shown && map.lane_of(curve) == lane && lane.is_some())
}

/// Where the point of a stage is in the leading curve, and its score.
pub fn point(map: &Map, stage: StageId) -> Option<(usize, Score)> {
    let points = &leading(map)?.points;
    let index = points.iter().position(|point| point.stage == stage)?;
    points.get(index).map(|point| (index, point.score))
}

/// Whether a feeling can be set: there is a lane for it, and somebody who feels.
pub fn can_set(map: &Map) -> bool {
    map.emotion_lane().is_some() && (leading(map).is_some() || map.personas.at(0).is_some())
}

/// Sets the feeling of a stage: moves its point, adds one, or begins a curve of the first persona.
pub fn set(map: &Map, stage: StageId, score: Score, merge: bool) -> Vec<Request> {
    if !can_set(map) {
        return Vec::new();
    }
    let Some(curve) = leading(map) else {
        let points = vec![CurvePoint::new(stage, score)];
        let curve = map.personas.at(0).map(|persona| Curve { points, ..Curve::new(persona.id, View::AsIs) });
        return curve.map(|curve| Request::Edit(Edit::AddCurve(curve), Merge::Never)).into_iter().collect();
    };
    let Some((index, before)) = point(map, stage) else {
        let point = CurvePoint::new(stage, score);
        return vec![Request::Edit(Edit::AddPoint { curve: curve.id, point }, Merge::Never)];
    };
    let Some(point) = curve.points.get(index).filter(|_| score != before) else { return Vec::new() };
    let node = Node::Point { curve: curve.id, index };
    let merge = if merge { Merge::Field(node, "score") } else { Merge::Never };
    vec![Request::Edit(Edit::SetPoint { curve: curve.id, index, point: CurvePoint { score, ..point.clone() } }, merge)]
}

/// A step up or down from where it is; from neutral where nothing was said yet.
pub fn nudge(map: &Map, stage: StageId, by: f64) -> Vec<Request> {
    let score = point(map, stage).map_or(Score::NEUTRAL, |(_, score)| score);
    set(map, stage, Score::clamped(score.value() + by), true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Document;
    use crate::model::{Lane, LaneKind, Persona, Stage};

    fn carry_out(document: &mut Document, requests: Vec<Request>) {
        for request in requests {
            let Request::Edit(edit, merge) = request else { panic!("{request:?}") };
            document.edit(edit, merge).unwrap();
        }
    }

    #[test]
    fn the_first_feeling_begins_a_curve_and_the_next_ones_move_it() {
        let mut document = Document::new(Map::default());
        let edits = [
            Edit::AddStage { row: Stage::named("Buy"), at: 0 },
            Edit::AddStage { row: Stage::named("Use"), at: 1 },
            Edit::AddPersona { row: Persona::named("Dana"), at: 0 },
        ];
        for edit in edits {
            document.edit(edit, Merge::Never).unwrap();
        }
        let [buy, using] = [0, 1].map(|at| document.map().stages.at(at).unwrap().id);
        assert!(nudge(document.map(), buy, 0.1).is_empty(), "there is no lane for feelings");
        document.edit(Edit::AddLane { row: Lane::new(LaneKind::Emotion, "Emotion"), at: 0 }, Merge::Never).unwrap();
        for (stage, by) in [(buy, 0.1), (buy, 0.1), (buy, 0.1), (using, -0.1)] {
            let requests = nudge(document.map(), stage, by);
            carry_out(&mut document, requests);
        }
        let value = |stage| point(document.map(), stage).map(|(_, score)| score.value());
        assert_eq!((value(buy), value(using)), (Some(0.3), Some(-0.1)));
        assert_eq!(document.undo(), Some("edit-add-point"));
        assert_eq!(document.undo(), Some("edit-set-point"), "two nudges are one step");
        assert_eq!(document.undo(), Some("edit-add-curve"));
    }
}
