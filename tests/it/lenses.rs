//! The journey through its lenses: what is marked is what was counted, and every rule of a picture holds.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use throughline::assets;
use throughline::i18n::Lang;
use throughline::insight;
use throughline::layout::{Lens, Style, layout};
use throughline::model::*;
use throughline::scene::{Item, Scene, Shape};
use throughline::text::Fonts;
use throughline::{templates, theme};

use crate::picture_rules::broken_rules;
use crate::random_map::random_map;

const LENSES: [Lens; 2] = [Lens::Gaps, Lens::Evidence];

fn scene_of(map: &Map, theme: &str, lens: Lens) -> Scene {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    let theme = theme::shipped(theme).expect("a shipped theme");
    layout(map, &Style { lens, ..Style::of(map, theme, Lang::En) }, FONTS.get_or_init(Fonts::shipped_only))
}

fn template(name: &str, lang: Lang) -> Map {
    let template = assets::templates().iter().find(|template| template.name == name).expect("it is shipped");
    templates::open(template, lang).expect("a template")
}

/// The cards that carry an icon, by its code.
fn marked(map: &Map, scene: &Scene, code: char) -> Vec<String> {
    let marked = scene.items().filter_map(|item| match (&item.shape, item.source) {
        (Shape::Icon { icon, .. }, Some(Node::Card(id))) if icon.code == code => Some(id),
        _ => None,
    });
    marked.map(|id| map.cards.get(id).expect("there").text.clone()).collect()
}

fn texts(scene: &Scene) -> Vec<String> {
    scene.items().filter_map(|item| item.text().map(|text| text.block.text.clone())).collect()
}

/// The outline of a card: the dash and width of its stroke.
fn edge(scene: &Scene, card: CardId) -> Option<(Option<(f64, f64)>, f64)> {
    scene.items_of(Node::Card(card)).find_map(|item| match &item.shape {
        Shape::Rect { stroke: Some(stroke), .. } => Some((stroke.dash, stroke.width)),
        _ => None,
    })
}

const MATCHED: char = '\u{e182}';
const MISSING: char = '\u{e4e0}';
const WASTED: char = '\u{e32a}';
const UNANSWERED: char = '\u{e3e8}';

#[test]
fn the_gaps_of_the_seven_phases_are_marked_as_found_by_hand() {
    let map = template("b2b-purchase", Lang::En);
    let scene = scene_of(&map, theme::DEFAULT, Lens::Gaps);
    let matched = [
        "Trade conference",
        "Expert articles",
        "Search for the symptom",
        "Our website",
        "Comparison sites",
        "Case studies",
        "Reference call",
        "Live demo",
        "Sales team",
        "Contract",
        "Training",
        "Product videos",
        "Phone and e-mail support",
        "Knowledge base",
    ];
    let missing = ["Posts by peers", "Explainer videos", "Review platforms", "Live chat"];
    let wasted = ["Niche blogs", "Research papers", "Onboarding guide", "Self-service"];
    for (code, hand) in [(MATCHED, &matched[..]), (MISSING, &missing), (WASTED, &wasted)] {
        let (mut found, mut hand) = (marked(&map, &scene, code), hand.to_vec());
        found.sort();
        hand.sort_unstable();
        assert_eq!(found, hand);
    }
    assert!(marked(&map, &scene, UNANSWERED).is_empty());
    let said = texts(&scene);
    for legend in [
        "Matched: 14 (they use it, we are there)",
        "Missing: 4 (they look, we are not there)",
        "Wasted: 4 (we spend, they do not use it)",
    ] {
        assert!(said.iter().any(|text| text == legend), "{legend} is missing in {said:?}");
    }
    // Under each stage: matched, missing, wasted, those that occur.
    let hand: [&[&str]; 7] =
        [&["2", "1"], &["1", "1", "1"], &["2", "1"], &["3", "1"], &["2"], &["2", "1"], &["2", "1", "1"]];
    let strip = &scene.sections[1];
    for (column, hand) in scene.grid.columns.iter().zip(hand) {
        let mut under: BTreeMap<i64, String> = BTreeMap::new();
        for text in strip.piece.items().iter().filter_map(Item::text) {
            if column.left <= text.origin.x && text.origin.x < column.right {
                under.insert(text.origin.x as i64, text.block.text.clone());
            }
        }
        assert_eq!(under.into_values().collect::<Vec<_>>(), hand, "{:?}", column.stage);
    }
}

#[test]
fn each_answer_shows_without_colour() {
    let map = template("b2b-purchase", Lang::En);
    let scene = scene_of(&map, theme::DEFAULT, Lens::Gaps);
    let edge_of = |name: &str| edge(&scene, map.cards.iter().find(|card| card.text == name).expect("there").id);
    let edges = ["Our website", "Live chat", "Niche blogs"].map(|name| edge_of(name).expect("an edge").0);
    assert_eq!(edges[0], None, "solid");
    assert!(edges[1].is_some() && edges[2].is_some() && edges[1] != edges[2]);
    let pale = map.cards.iter().find(|card| card.facts.gap().is_none()).expect("there is one");
    assert_eq!(edge(&scene, pale.id), None, "drawn back");
}

#[test]
fn evidence_is_told_by_the_edge_and_counted_in_the_legend() {
    let mut map = template("b2b-purchase", Lang::En);
    let ids: Vec<CardId> = map.cards.iter().filter(|card| card.spot.stage().is_some()).map(|card| card.id).collect();
    for (id, (evidence, source)) in ids.iter().zip([
        (Evidence::Observed, "Six interviews"),
        (Evidence::Observed, ""),
        (Evidence::Assumed, ""),
        (Evidence::Proposed, ""),
    ]) {
        let card = map.cards.get(*id).expect("there").clone();
        let row = Card { evidence, source: source.to_owned(), ..card };
        throughline::edit::apply(&mut map, throughline::edit::Edit::SetCard(row)).expect("it is there");
    }
    let scene = scene_of(&map, theme::DEFAULT, Lens::Evidence);
    let dash = |index: usize| edge(&scene, ids[index]).expect("an edge").0;
    assert_eq!((dash(0), dash(1)), (None, None));
    assert!(dash(2).is_some() && dash(3).is_some() && dash(2) != dash(3));
    let unsourced = map.cards.get(ids[1]).expect("there").text.clone();
    assert!(marked(&map, &scene, UNANSWERED).contains(&unsourced));
    let share = insight::evidence_share(&map);
    let legend = format!("Observed: {} of {}", share.observed, share.all());
    assert!(texts(&scene).contains(&legend), "{legend}");
}

#[test]
fn a_lens_keeps_the_rules_of_a_picture_in_every_language_and_theme() {
    for (place, name) in ["b2b-purchase", "gap-analysis", "service-blueprint", "blank"].into_iter().enumerate() {
        for (turn, lang) in Lang::ALL.into_iter().enumerate() {
            let theme = theme::NAMES[(place + turn) % theme::NAMES.len()];
            let map = template(name, lang);
            for lens in LENSES {
                let broken = broken_rules(&scene_of(&map, theme, lens));
                assert!(broken.is_empty(), "{name} {lens:?} in {} and {theme}:\n{}", lang.tag(), broken.join("\n"));
            }
        }
    }
}

#[test]
fn random_maps_keep_the_rules_through_a_lens() {
    for seed in 0..12 {
        let theme = theme::NAMES[seed as usize % theme::NAMES.len()];
        for lens in LENSES {
            let broken = broken_rules(&scene_of(&random_map(seed), theme, lens));
            assert!(broken.is_empty(), "seed {seed}, {lens:?} in {theme}:\n{}", broken.join("\n"));
        }
    }
}

#[test]
fn without_a_lens_nothing_of_one_is_drawn() {
    let map = random_map(4);
    let (plain, seen) = (scene_of(&map, theme::DEFAULT, Lens::None), scene_of(&map, theme::DEFAULT, Lens::Gaps));
    assert_eq!(seen.sections.len(), plain.sections.len() + 1, "the numbers of each stage");
    let cards = |scene: &Scene| scene.items().filter(|item: &Item| matches!(item.source, Some(Node::Card(_)))).count();
    assert!(cards(&plain) > 0);
    assert!(texts(&plain).iter().all(|text| text != "Gaps"));
}
