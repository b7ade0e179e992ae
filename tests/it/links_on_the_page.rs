//! Links on laid-out pages: they run through no card and no text, leave no page, and all of them are there.

use kurbo::{ParamCurve, ParamCurveArclen};
use throughline::geom::{Point, Rect};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::{CardId, LaneDisplay, LinkId, Map, Node};
use throughline::scene::{Region, Scene, Shape};
use throughline::text::Fonts;
use throughline::theme;

use crate::random_map::random_map;

fn scene_of(map: &Map, theme: &str) -> Scene {
    let theme = theme::shipped(theme).expect("a shipped theme");
    layout(map, &Style::of(map, theme, Lang::En), &Fonts::shipped_only())
}

/// Points along the line of a link, half a unit apart.
fn along(scene: &Scene, link: LinkId) -> Vec<Point> {
    let paths = scene.items_of(Node::Link(link)).filter_map(|item| match item.shape {
        Shape::Path { path, stroke: Some(_), .. } => Some(path),
        _ => None,
    });
    let walk = |segment: kurbo::PathSeg| {
        let steps = (segment.arclen(0.1) * 2.0).ceil().max(1.0);
        (0..=steps as u32).map(move |step| segment.eval(f64::from(step) / steps)).collect::<Vec<_>>()
    };
    paths.flat_map(|path: std::sync::Arc<kurbo::BezPath>| path.segments().flat_map(walk).collect::<Vec<_>>()).collect()
}

fn cards(scene: &Scene) -> Vec<(CardId, Rect)> {
    let areas = scene.areas().filter_map(|area| match (area.node, &area.region) {
        (Node::Card(id), Region::Rect(rect)) => Some((id, *rect)),
        _ => None,
    });
    areas.collect()
}

/// What a link must not run through, by name.
fn broken(map: &Map, scene: &Scene) -> Vec<String> {
    let page = scene.size.to_rect();
    let cards = cards(scene);
    let first_lane = scene.grid.rows.first().map_or(0.0, |row| row.top);
    let mut found = Vec::new();
    for link in map.links.iter() {
        let line = along(scene, link.id);
        if !line.iter().all(|at| page.contains(*at)) {
            found.push(format!("{:?} leaves the page", link.id));
        }
        if line.iter().any(|at| at.y < first_lane) {
            found.push(format!("{:?} runs above the lanes", link.id));
        }
        for (card, rect) in &cards {
            // It may touch the edge of its own two cards.
            let rect = rect.inset(if [link.from, link.to].contains(card) { -0.5 } else { 0.5 });
            if let Some(at) = line.iter().find(|at| rect.contains(**at)) {
                found.push(format!("{:?} runs through {card:?} at {at:.0?}", link.id));
            }
        }
    }
    found
}

/// Whether a card, or the folded lane it is in, is on the page.
fn is_drawn(map: &Map, card: CardId) -> bool {
    let lane = map.cards.get(card).and_then(|card| card.spot.lane()).and_then(|lane| map.lanes.get(lane));
    lane.is_some_and(|lane| lane.display != LaneDisplay::Hidden)
}

#[test]
fn links_run_through_no_card_and_stay_on_the_page() {
    for seed in 0..60 {
        let map = random_map(seed);
        let theme = theme::NAMES[seed as usize % theme::NAMES.len()];
        let scene = scene_of(&map, theme);
        let broken = broken(&map, &scene);
        assert!(broken.is_empty(), "seed {seed} in {theme}:\n{}", broken.join("\n"));
    }
}

#[test]
fn every_link_whose_cards_are_on_the_page_is_drawn() {
    let mut drawn = 0;
    for seed in 0..40 {
        let map = random_map(seed);
        let scene = scene_of(&map, theme::DEFAULT);
        let on_page: Vec<CardId> = cards(&scene).into_iter().map(|(card, _)| card).collect();
        for link in map.links.iter().filter(|link| on_page.contains(&link.from) && on_page.contains(&link.to)) {
            assert!(!along(&scene, link.id).is_empty(), "seed {seed}: {:?}", link.id);
            drawn += 1;
        }
        for link in map.links.iter().filter(|link| !is_drawn(&map, link.from) || !is_drawn(&map, link.to)) {
            assert!(along(&scene, link.id).is_empty(), "seed {seed}: {:?} leads nowhere", link.id);
        }
    }
    assert!(drawn > 200, "{drawn}");
}
