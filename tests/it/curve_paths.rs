//! Promises about every curve that is drawn: it passes through its points, never leaves the range of its neighbours, is
//! not there where nothing is known.

use std::sync::OnceLock;

use kurbo::ParamCurve;
use throughline::geom::{BezPath, Point, Shape as _};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::{Curve, CurveForm, Map, Node};
use throughline::scene::{EmotionFrame, Scene, Shape};
use throughline::text::Fonts;
use throughline::theme;

use crate::random_feelings::random_feelings;

fn scene_of(map: &Map) -> Scene {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    let theme = theme::shipped("throughline").expect("a shipped theme");
    layout(map, &Style::of(map, theme, Lang::En), FONTS.get_or_init(Fonts::shipped_only))
}

/// The lines of a curve as they are drawn in its lane.
fn lines(scene: &Scene, curve: &Curve) -> Vec<BezPath> {
    let items = scene.items().filter(|item| item.source == Some(Node::Curve(curve.id)));
    let lines = items.filter_map(|item| match &item.shape {
        Shape::Path { path, stroke: Some(_), .. } => Some((**path).clone()),
        _ => None,
    });
    lines.collect()
}

/// Where the points of a curve lie on the page, by their scores and places.
fn knots(map: &Map, scene: &Scene, curve: &Curve, frame: &EmotionFrame) -> Vec<(usize, Point)> {
    let place = |point: &throughline::model::CurvePoint| {
        let column = scene.grid.column(point.stage).expect("a stage of the map");
        let x = column.left + (column.right - column.left) * point.at.value();
        let stage = map.stages.index_of(point.stage).expect("a stage of the map");
        (stage, Point::new(x, frame.y_of(point.score)))
    };
    curve.points.iter().map(place).collect()
}

#[test]
fn curves_keep_between_their_neighbours_and_leave_gaps() {
    let mut looked_at = 0;
    for seed in 100..150 {
        let map = random_feelings(seed);
        let scene = scene_of(&map);
        for curve in map.curves.iter().filter(|curve| curve.shown && curve.form == CurveForm::Smooth) {
            let lane = map.lane_of(curve).expect("there is an emotion lane");
            let frame = scene.grid.emotion(lane).expect("it is shown");
            let knots = knots(&map, &scene, curve, frame);
            let lines = lines(&scene, curve);
            for (stage, column) in scene.grid.columns.iter().enumerate() {
                let middle = (column.left + column.right) / 2.0;
                let is_drawn = lines.iter().any(|line| {
                    let bounds = line.bounding_box();
                    bounds.x0 <= middle && middle <= bounds.x1
                });
                let is_known = knots.iter().any(|(at, _)| *at == stage);
                assert_eq!(is_drawn, is_known, "seed {seed}, stage {stage}: a gap stays a gap");
            }
            for line in &lines {
                looked_at += 1;
                let mut last = f64::MIN;
                for at in line.segments().flat_map(|part| (0..=40).map(move |k| part.eval(f64::from(k) / 40.0))) {
                    assert!(at.x >= last - 1e-6, "seed {seed}: it runs left to right");
                    last = at.x;
                    // Two points at one place stand a hair apart.
                    let before = knots.iter().rev().find(|(_, knot)| knot.x <= at.x + 1.0);
                    let behind = knots.iter().find(|(_, knot)| knot.x >= at.x - 1.0);
                    let near: Vec<f64> = [before, behind].into_iter().flatten().map(|(_, knot)| knot.y).collect();
                    let low = near.iter().copied().fold(f64::MAX, f64::min);
                    let high = near.iter().copied().fold(f64::MIN, f64::max);
                    let is_close = knots.iter().any(|(_, knot)| (knot.x - at.x).abs() < 3.0);
                    assert!(
                        is_close || (at.y >= low - 0.01 && at.y <= high + 0.01),
                        "seed {seed}: {at} of {low}–{high}"
                    );
                }
            }
            for (_, knot) in &knots {
                let nearest = lines.iter().flat_map(|line| line.segments()).map(|part| {
                    use kurbo::ParamCurveNearest;
                    part.nearest(*knot, 0.01).distance_sq.sqrt()
                });
                let nearest = nearest.fold(f64::MAX, f64::min);
                assert!(nearest < 2.0, "seed {seed}: the curve misses a point by {nearest}");
            }
        }
    }
    assert!(looked_at > 100, "{looked_at} lines");
}

#[test]
fn levels_stay_level_within_their_stage() {
    let mut looked_at = 0;
    for seed in 100..150 {
        let map = random_feelings(seed);
        let scene = scene_of(&map);
        for curve in map.curves.iter().filter(|curve| curve.shown && curve.form == CurveForm::Steps) {
            let lane = map.lane_of(curve).expect("there is an emotion lane");
            let frame = scene.grid.emotion(lane).expect("it is shown");
            let knots = knots(&map, &scene, curve, frame);
            let lines = lines(&scene, curve);
            assert_eq!(lines.len(), knots.len(), "seed {seed}: one level for each point");
            for (line, (stage, knot)) in lines.iter().zip(&knots) {
                looked_at += 1;
                let (bounds, column) = (line.bounding_box(), &scene.grid.columns[*stage]);
                assert!(bounds.height() < 0.01 && (bounds.y0 - knot.y).abs() < 0.01, "seed {seed}");
                assert!(bounds.x0 > column.left && bounds.x1 < column.right, "seed {seed}: {bounds}");
            }
        }
    }
    assert!(looked_at > 40, "{looked_at} levels");
}
