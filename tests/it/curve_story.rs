//! The curve story as pictures: three personas, expected against as it is, ten long quotes; every word near its point.

use std::sync::OnceLock;

use throughline::format;
use throughline::geom::{Point, Rect, Shape as _};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::{Map, Node};
use throughline::scene::{Paint, Part, Scene, Shape};
use throughline::text::Fonts;
use throughline::theme;

use crate::picture_rules::broken_rules;
use crate::random_feelings::random_feelings;

const STORIES: [(&str, &str); 3] = [
    ("three personas", include_str!("../data/curves-three-personas.ron")),
    ("expected against as it is", include_str!("../data/curves-expected-against-as-is.ron")),
    ("ten quotes", include_str!("../data/curves-ten-quotes.ron")),
];

fn story(name: &str) -> Map {
    let (_, ron) = STORIES.iter().find(|(story, _)| *story == name).expect("a story");
    format::open(ron).expect("a map").map
}

fn scene_of(map: &Map, theme: &str) -> Scene {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    let theme = theme::shipped(theme).expect("a shipped theme");
    layout(map, &Style::of(map, theme, Lang::En), FONTS.get_or_init(Fonts::shipped_only))
}

/// How far each quote stands from its point, and what it says.
fn distances(scene: &Scene) -> Vec<(f64, String)> {
    let mut found = Vec::new();
    for item in scene.items() {
        let (Shape::Text(text), Some(node @ Node::Point { .. })) = (&item.shape, item.source) else { continue };
        if text.part != Part::Quote {
            continue;
        }
        let point = scene.bounds_of(node).expect("a point on the page").center();
        let rect = text.rect();
        let near = Point::new(point.x.clamp(rect.x0, rect.x1), point.y.clamp(rect.y0, rect.y1));
        found.push((near.distance(point), text.block.text.clone()));
    }
    found
}

#[test]
fn the_stories_keep_the_rules_in_every_theme() {
    for (name, _) in STORIES {
        for theme in theme::NAMES {
            let broken = broken_rules(&scene_of(&story(name), theme));
            assert!(broken.is_empty(), "{name} in {theme}:\n{}", broken.join("\n"));
        }
    }
}

#[test]
fn long_quotes_stand_near_their_points() {
    let quotes = distances(&scene_of(&story("ten quotes"), "throughline"));
    assert_eq!(quotes.len(), 10);
    let far: Vec<_> = quotes.iter().filter(|(distance, _)| *distance > 60.0).collect();
    assert!(far.len() <= 1, "one has to stand below the scale, not more: {far:?}");
}

#[test]
fn the_gap_is_shaded_between_the_two_and_named_within_it() {
    let map = story("expected against as it is");
    let scene = scene_of(&map, "throughline");
    let areas: Vec<Rect> = scene
        .items()
        .filter_map(|item| match &item.shape {
            Shape::Path { path, fill: Some(Paint::Solid(color)), stroke: None } if color.a < 255 => {
                Some(path.bounding_box())
            }
            _ => None,
        })
        .collect();
    assert!(areas.len() >= map.stages.len(), "every stage has its part: {}", areas.len());
    let named = scene.items().find_map(|item| match &item.shape {
        Shape::Text(text) if text.block.text.starts_with("Widest gap") => Some(text.rect()),
        _ => None,
    });
    let named = named.expect("the gap has a name");
    assert!(areas.iter().any(|area| area.union(named) == *area), "{named} within one of {areas:?}");
}

/// The thin straight lines that join words to their points.
fn leaders(scene: &Scene) -> Vec<(Point, Point)> {
    let rule = theme::shipped("throughline").expect("a shipped theme").rule;
    let mut found = Vec::new();
    for item in scene.items() {
        let Shape::Path { path, stroke: Some(stroke), .. } = &item.shape else { continue };
        let is_thin = stroke.width == 1.0 && stroke.dash.is_none() && stroke.paint == Paint::Solid(rule);
        if let (true, [kurbo::PathEl::MoveTo(from), kurbo::PathEl::LineTo(to)]) = (is_thin, path.elements()) {
            let is_within = scene
                .grid
                .emotions
                .iter()
                .any(|frame| scene.grid.row(frame.lane).is_some_and(|row| (row.top..row.bottom).contains(&from.y)));
            if is_within && (to.y - from.y).abs() + (to.x - from.x).abs() > 0.0 && from.y != to.y {
                found.push((*from, *to));
            }
        }
    }
    found
}

#[test]
fn leaders_are_short_and_cross_no_curve() {
    use kurbo::ParamCurve;
    let mut seen = 0;
    let maps = STORIES.iter().map(|(name, _)| story(name)).chain((200..230).map(random_feelings));
    for (nth, map) in maps.enumerate() {
        let scene = scene_of(&map, "throughline");
        let curves: Vec<kurbo::Line> = scene
            .items()
            .filter(|item| matches!(item.source, Some(Node::Curve(_))))
            .filter_map(|item| match &item.shape {
                Shape::Path { path, stroke: Some(_), .. } => Some(path.clone()),
                _ => None,
            })
            .flat_map(|path| path.segments().collect::<Vec<_>>())
            .flat_map(|part| {
                let at = move |k: i32| part.eval(f64::from(k) / 16.0);
                (0..16).map(move |k| kurbo::Line::new(at(k), at(k + 1)))
            })
            .collect();
        for (from, to) in leaders(&scene) {
            seen += 1;
            let leader = kurbo::Line::new(from, to);
            // A line may begin at the rim of its point, where its own curve leaves it.
            let start = from + (to - from) * (6.0 / from.distance(to)).min(1.0);
            let beyond = kurbo::Line::new(start, to);
            let crossed = curves.iter().find(|curve| crossing(beyond, **curve));
            assert!(crossed.is_none(), "map {nth}: {leader:?} crosses {crossed:?}");
        }
    }
    assert!(seen > 30, "{seen} leaders");
}

fn crossing(a: kurbo::Line, b: kurbo::Line) -> bool {
    let side = |line: kurbo::Line, at: Point| (line.p1 - line.p0).cross(at - line.p0);
    side(a, b.p0) * side(a, b.p1) < 0.0 && side(b, a.p0) * side(b, a.p1) < 0.0
}
