//! The page holds: nothing cut, nothing overlapping, everything where the grid says it is.

use std::sync::OnceLock;

use throughline::color::Rgba;
use throughline::geom::{Point, Rect, Shape as _};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::*;
use throughline::scene::{Part, Region, Scene, Shape, Text};
use throughline::text::Fonts;
use throughline::theme;

use crate::random_map::random_map;

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::shipped_only)
}

pub fn scene_of(map: &Map) -> Scene {
    let theme = theme::shipped(theme::DEFAULT).expect("shipped");
    layout(map, &Style::of(map, theme, Lang::En), fonts())
}

fn texts(scene: &Scene) -> Vec<(Text, Option<Node>)> {
    let texts = scene.items().filter_map(|item| match item.shape {
        Shape::Text(text) => Some((text, item.source)),
        _ => None,
    });
    texts.collect()
}

/// The inked part of each line of a text.
fn line_boxes(text: &Text) -> Vec<Rect> {
    let size = text.style.size;
    let line_box = |line: &throughline::scene::Line| {
        let baseline = text.origin.y + line.baseline;
        let left = text.origin.x + line.x;
        Rect::new(left, baseline - size * 0.74, left + line.width, baseline + size * 0.2)
    };
    text.block.lines.iter().map(line_box).filter(|rect| rect.width() > 0.1).collect()
}

#[test]
fn no_two_texts_overlap_and_none_leaves_the_page() {
    for seed in 0..60 {
        let scene = scene_of(&random_map(seed));
        let page = Rect::from_origin_size(Point::ORIGIN, scene.size);
        let texts = texts(&scene);
        let boxes: Vec<(Rect, &str)> = texts
            .iter()
            .flat_map(|(text, _)| line_boxes(text).into_iter().map(|rect| (rect, text.block.text.as_str())))
            .collect();
        for (index, (a, said)) in boxes.iter().enumerate() {
            assert!(
                page.contains(a.origin()) && page.contains(Point::new(a.x1, a.y1)),
                "seed {seed}: {said:?} leaves the page at {a:?}"
            );
            for (b, other) in boxes.iter().skip(index + 1) {
                let both = a.intersect(*b);
                assert!(
                    both.width() <= 0.1 || both.height() <= 0.1,
                    "seed {seed}: {said:?} at {a:?} overlaps {other:?} at {b:?}"
                );
            }
        }
    }
}

#[test]
fn no_quote_touches_a_curve_or_a_point() {
    for seed in 0..60 {
        let scene = scene_of(&random_map(seed));
        let quotes: Vec<Rect> = texts(&scene)
            .iter()
            .filter(|(_, node)| matches!(node, Some(Node::Point { .. })))
            .flat_map(|(text, _)| line_boxes(text))
            .collect();
        for item in scene.items() {
            let Some(node) = item.source else { continue };
            match (&item.shape, node) {
                (Shape::Path { path, stroke: Some(stroke), .. }, Node::Curve(_)) => {
                    for segment in path.segments() {
                        for step in 0..=64 {
                            let at = kurbo::ParamCurve::eval(&segment, f64::from(step) / 64.0);
                            for quote in &quotes {
                                let near = Point::new(at.x.clamp(quote.x0, quote.x1), at.y.clamp(quote.y0, quote.y1));
                                assert!(
                                    near.distance(at) >= stroke.width / 2.0,
                                    "seed {seed}: a quote at {quote:?} touches {node:?}"
                                );
                            }
                        }
                    }
                }
                (Shape::Rect { rect, .. }, Node::Point { .. }) => {
                    for quote in &quotes {
                        let both = quote.intersect(*rect);
                        assert!(
                            both.width() <= 0.0 || both.height() <= 0.0,
                            "seed {seed}: a quote at {quote:?} touches {node:?}"
                        );
                    }
                }
                _ => {}
            }
        }
    }
}

#[test]
fn every_word_of_the_map_is_on_the_page() {
    for seed in 0..40 {
        let map = random_map(seed);
        let scene = scene_of(&map);
        let shown: Vec<LaneId> =
            map.visible_lanes().filter(|lane| lane.display == LaneDisplay::Shown).map(|lane| lane.id).collect();
        let has = |node: Node, part: Part, said: &str| {
            let found = texts(&scene)
                .iter()
                .any(|(text, source)| *source == Some(node) && text.part == part && text.block.text == said);
            assert!(found, "seed {seed}: {said:?} of {node:?} is missing");
        };
        has(Node::Title, Part::Name, &map.about.title);
        has(Node::Scenario, Part::Name, &map.about.scenario);
        for stage in map.stages.iter() {
            has(Node::Stage(stage.id), Part::Name, &stage.name);
        }
        for lane in map.visible_lanes() {
            has(Node::Lane(lane.id), Part::Name, &lane.name);
        }
        for card in map.cards.iter() {
            let lane = card.spot.lane().expect("placed");
            let kind = map.lanes.get(lane).expect("there").kind;
            if shown.contains(&lane) && kind != LaneKind::Emotion {
                has(Node::Card(card.id), Part::Name, &card.text);
            }
        }
        for persona in map.personas.iter() {
            has(Node::Persona(persona.id), Part::Name, &persona.name);
        }
    }
}

#[test]
fn cards_stand_in_their_columns_and_rows_and_over_their_span() {
    for seed in 0..40 {
        let map = random_map(seed);
        let scene = scene_of(&map);
        for area in scene.areas() {
            let (Node::Card(id), Region::Rect(rect)) = (area.node, &area.region) else { continue };
            let card = map.cards.get(id).expect("there");
            let Spot::Cell { lane, stage, span } = card.spot else { panic!("a parked card is on the page") };
            let first = map.stages.index_of(stage).expect("there");
            let last = (first + usize::from(span) - 1).min(map.stages.len() - 1);
            let (from, to) = (scene.grid.columns[first], scene.grid.columns[last]);
            let row = scene.grid.row(lane).expect("there");
            assert!(from.left <= rect.x0 && rect.x1 <= to.right, "seed {seed}: {id:?}");
            assert!(rect.width() > (to.right - from.left) * 0.8, "seed {seed}: {id:?}");
            assert!(row.top <= rect.y0 && rect.y1 <= row.bottom, "seed {seed}: {id:?}");
        }
    }
}

#[test]
fn no_two_cards_overlap() {
    for seed in 0..60 {
        let scene = scene_of(&random_map(seed));
        let cards: Vec<(Node, Rect)> = scene
            .areas()
            .filter_map(|area| match (area.node, &area.region) {
                (Node::Card(_), Region::Rect(rect)) => Some((area.node, *rect)),
                _ => None,
            })
            .collect();
        for (index, (a, here)) in cards.iter().enumerate() {
            for (b, there) in cards.iter().skip(index + 1) {
                let both = here.intersect(*there);
                assert!(both.width() <= 0.0 || both.height() <= 0.0, "seed {seed}: {a:?} and {b:?} overlap");
            }
        }
    }
}

#[test]
fn a_stage_without_a_point_is_a_gap_in_the_curve() {
    let (mut map, stages) = bare(5);
    let lane = LaneId(map.take_id());
    map.lanes.push(Lane { id: lane, ..Lane::new(LaneKind::Emotion, "Emotion") });
    let persona = PersonaId(map.take_id());
    map.personas.push(Persona { id: persona, ..Persona::named("Dana Reed") });
    let points = [0, 1, 3, 4].map(|index| CurvePoint::new(stages[index], Score::clamped(1.0)));
    let id = CurveId(map.take_id());
    map.curves.push(Curve { id, points: points.to_vec(), ..Curve::new(persona, View::AsIs) });
    let scene = scene_of(&map);
    let stretches: Vec<Rect> = scene
        .items_of(Node::Curve(id))
        .filter_map(|item| match &item.shape {
            Shape::Path { path, stroke: Some(_), .. } => Some(path.bounding_box()),
            _ => None,
        })
        .collect();
    let columns = &scene.grid.columns;
    assert_eq!(stretches.len(), 2);
    assert_eq!((stretches[0].x0, stretches[0].x1), (columns[0].left, columns[1].right));
    assert_eq!((stretches[1].x0, stretches[1].x1), (columns[3].left, columns[4].right));
}

#[test]
fn a_comparison_is_shaded_and_its_widest_gap_named() {
    let (mut map, stages) = bare(3);
    let lane = LaneId(map.take_id());
    map.lanes.push(Lane { id: lane, ..Lane::new(LaneKind::Emotion, "Emotion") });
    let persona = PersonaId(map.take_id());
    map.personas.push(Persona { id: persona, ..Persona::named("Dana Reed") });
    for (view, scores) in [(View::Expected, [1.0, 1.0, 1.0]), (View::AsIs, [0.5, -1.5, 1.5])] {
        let id = CurveId(map.take_id());
        let points = stages.iter().zip(scores).map(|(stage, score)| CurvePoint::new(*stage, Score::clamped(score)));
        let points = points.collect();
        map.curves.push(Curve { id, compared: true, marked: true, points, ..Curve::new(persona, view) });
    }
    let scene = scene_of(&map);
    let texts = texts(&scene);
    let said: Vec<&str> = texts.iter().map(|(text, _)| text.block.text.as_str()).collect();
    assert!(said.contains(&"Widest gap −2.5 in “Stage 1”"), "{said:?}");
    assert!(said.contains(&"Steepest fall −2"), "{said:?}");
    assert!(said.contains(&"Peak · End"), "{said:?}");
    assert!(said.contains(&"Pit"), "{said:?}");
    let areas = scene.items().filter(|item| match &item.shape {
        Shape::Path { fill: Some(throughline::scene::Paint::Solid(color)), .. } => {
            color.a < 255 && item.source.is_none()
        }
        _ => false,
    });
    assert_eq!(areas.count(), 2, "one where the curve falls short, one where it does better");
}

#[test]
fn an_individual_is_held_against_the_archetype_whichever_curve_is_first() {
    let (bare, stages) = bare(3);
    for individual_first in [false, true] {
        let mut map = bare.clone();
        let lane = LaneId(map.take_id());
        map.lanes.push(Lane { id: lane, ..Lane::new(LaneKind::Emotion, "Emotion") });
        let mut people = [(PersonaKind::Archetype, [1.0, 1.0, 1.0]), (PersonaKind::Individual, [0.5, -1.5, 1.5])];
        if individual_first {
            people.reverse();
        }
        for (kind, scores) in people {
            let persona = PersonaId(map.take_id());
            map.personas.push(Persona { id: persona, kind, ..Persona::named("Dana Reed") });
            let id = CurveId(map.take_id());
            let points = stages.iter().zip(scores).map(|(stage, score)| CurvePoint::new(*stage, Score::clamped(score)));
            let points = points.collect();
            map.curves.push(Curve { id, compared: true, points, ..Curve::new(persona, View::AsIs) });
        }
        let texts = texts(&scene_of(&map));
        let said: Vec<&str> = texts.iter().map(|(text, _)| text.block.text.as_str()).collect();
        assert!(said.contains(&"Widest gap −2.5 in “Stage 1”"), "{individual_first}: {said:?}");
    }
}

#[test]
fn the_line_below_a_hidden_lane_still_parts_the_others() {
    let (mut map, _) = bare(2);
    for (name, display, divider) in [
        ("Front", LaneDisplay::Shown, None),
        ("Gone", LaneDisplay::Hidden, Some(Divider::Visibility)),
        ("Back", LaneDisplay::Shown, None),
    ] {
        let id = LaneId(map.take_id());
        map.lanes.push(Lane { id, display, divider, ..Lane::new(LaneKind::Text, name) });
    }
    let scene = scene_of(&map);
    let line =
        texts(&scene).iter().find(|(text, _)| text.block.text == "LINE OF VISIBILITY").expect("it is drawn").0.rect();
    let [front, back] = scene.grid.rows.as_slice() else { panic!("two lanes are shown") };
    assert!(line.y0 >= front.bottom && line.y1 <= back.top);
    map.lanes = map.lanes.iter().filter(|lane| lane.name != "Front").cloned().collect();
    let scene = scene_of(&map);
    assert!(texts(&scene).iter().all(|(text, _)| text.block.text != "LINE OF VISIBILITY"), "nothing is left above it");
}

#[test]
fn an_empty_map_and_a_map_without_lanes_are_pages_too() {
    for map in [Map::default(), bare(0).0, bare(1).0, bare(50).0] {
        let scene = scene_of(&map);
        assert!(scene.size.width >= 400.0 && scene.size.height >= 80.0, "{:?}", scene.size);
        assert!(texts(&scene).iter().any(|(_, node)| *node == Some(Node::Title)));
    }
}

#[test]
fn the_page_speaks_the_language_of_the_map() {
    let (mut map, _) = bare(2);
    std::sync::Arc::make_mut(&mut map.about).language = "pl-PL".to_owned();
    let scene = scene_of(&map);
    assert!(texts(&scene).iter().any(|(text, _)| text.block.text == "Stan obecny"));
}

#[test]
fn own_colours_keep_their_text_readable() {
    let (mut map, stages) = bare(1);
    let lane = LaneId(map.take_id());
    map.lanes.push(Lane { id: lane, ..Lane::new(LaneKind::Text, "Notes") });
    for color in ["#000000", "#ffffff", "#777777", "#ffee00", "#3355ff"] {
        let id = CardId(map.take_id());
        let color: Rgba = color.parse().expect("a colour");
        map.cards.push(Card { id, color: Some(color), ..Card::new(Spot::cell(lane, stages[0]), "Readable") });
        let scene = scene_of(&map);
        let ink = scene.texts_of(Node::Card(id)).next().expect("painted").color;
        assert!(ink.contrast(color) >= 4.5, "{ink} on {color}");
    }
}

/// A map of so many stages and nothing else.
fn bare(count: usize) -> (Map, Vec<StageId>) {
    let mut map = Map::default();
    let stages: Vec<StageId> = (0..count)
        .map(|index| {
            let id = StageId(map.take_id());
            map.stages.push(Stage { id, ..Stage::named(format!("Stage {index}")) });
            id
        })
        .collect();
    (map, stages)
}
