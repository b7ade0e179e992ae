//! Cards as text and text as cards, without a window.

use throughline::clipboard::{self, Anchor, Content, Plan, ReadError};
use throughline::edit::{Edit, apply};
use throughline::format;
use throughline::model::{
    Card, CardId, Channel, Facts, Lane, LaneDisplay, LaneKind, Link, LinkId, Map, Node, Spot, Stage, check,
};

/// Stages A to D; lanes: actions, emotion, touchpoints, folded needs, barriers.
fn grid() -> Map {
    let mut map = Map::default();
    for name in ["A", "B", "C", "D"] {
        apply(&mut map, Edit::AddStage { row: Stage::named(name), at: 99 }).expect("room");
    }
    for kind in [LaneKind::Actions, LaneKind::Emotion, LaneKind::Touchpoints, LaneKind::Needs, LaneKind::Barriers] {
        let display = if kind == LaneKind::Needs { LaneDisplay::Folded } else { LaneDisplay::Shown };
        let row = Lane { display, ..Lane::new(kind, format!("{kind:?}")) };
        apply(&mut map, Edit::AddLane { row, at: 99 }).expect("room");
    }
    map
}

fn spot(map: &Map, lane: usize, stage: usize) -> Spot {
    Spot::cell(map.lanes.at(lane).expect("there").id, map.stages.at(stage).expect("there").id)
}

fn anchor(map: &Map, lane: usize, stage: usize) -> Option<Anchor> {
    let (lane, stage) = (map.lanes.at(lane).expect("there").id, map.stages.at(stage).expect("there").id);
    Some(Anchor { lane, stage, at: usize::MAX })
}

fn add(map: &mut Map, (lane, stage): (usize, usize), row: Card) -> CardId {
    let row = Card { spot: spot(map, lane, stage), ..row };
    put(map, row)
}

fn put(map: &mut Map, row: Card) -> CardId {
    match apply(map, Edit::AddCard { row, at: 99 }).expect("room").created {
        Some(Node::Card(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn card(text: &str) -> Card {
    Card::new(Spot::Parked { lane: None }, text)
}

/// Where each text came to lie: "B/Barriers", or "parked".
fn places(map: &Map, plan: &Plan) -> Vec<(String, String)> {
    let place = |card: &Card| match card.spot {
        Spot::Cell { lane, stage, .. } => {
            let (lane, stage) = (map.lanes.get(lane).expect("there"), map.stages.get(stage).expect("there"));
            format!("{}/{}", stage.name, lane.name)
        }
        Spot::Parked { .. } => "parked".to_owned(),
    };
    plan.cards.iter().map(|card| (card.text.clone(), place(card))).collect()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(text, place)| ((*text).to_owned(), (*place).to_owned())).collect()
}

#[test]
fn copied_cards_keep_their_facts_links_and_places_to_each_other() {
    let mut map = grid();
    let facts = Facts { channel: Some(Channel::Phone), pain_point: true, ..Facts::default() };
    let first = add(&mut map, (0, 1), Card { facts: facts.clone(), ..card("calls") });
    let second = add(&mut map, (2, 2), card("waits"));
    let other = add(&mut map, (0, 0), card("stays"));
    for (from, to) in [(first, second), (first, other)] {
        let label = "then".to_owned();
        apply(&mut map, Edit::AddLink(Link { id: LinkId(0), from, to, both_ways: false, label })).expect("there");
    }

    let text = clipboard::print(&map, &[second, first]);
    assert!(text.contains("\"calls\"") && text.contains("channel: Phone") && !text.contains("stays"), "{text}");
    let content = clipboard::read(&text).expect("our own");
    let target = grid();
    // The emotion lane counts for nothing, so what was one lane of cards below stays one below.
    let plan = Plan::of(content, &target, anchor(&target, 2, 2));
    assert_eq!(places(&target, &plan), pairs(&[("calls", "C/Touchpoints"), ("waits", "D/Barriers")]));
    assert_eq!((plan.cards[0].facts.clone(), plan.parked, plan.links.len()), (facts, 0, 1));
    assert_eq!((plan.links[0].0, plan.links[0].1), (0, 1));
}

#[test]
fn what_goes_beyond_the_map_is_parked() {
    let map = grid();
    let text: String =
        (0..6).map(|row| (0..8).map(|column| format!("{row}{column}")).collect::<Vec<_>>().join("\t") + "\n").collect();
    let plan = Plan::of(clipboard::read(&text).expect("a range"), &map, anchor(&map, 0, 1));
    // Three lanes take cards and are open, three stages are left.
    assert_eq!((plan.cards.len(), plan.parked), (48, 48 - 9));
    let placed: Vec<_> = places(&map, &plan).into_iter().filter(|(_, place)| place != "parked").collect();
    assert_eq!(placed[0], ("00".into(), "B/Actions".into()));
    assert_eq!(placed[8], ("22".into(), "D/Barriers".into()));
    assert_eq!(plan.cards[7].spot, Spot::Parked { lane: map.lanes.at(0).map(|lane| lane.id) });

    let mut map = map;
    apply(&mut map, Edit::AddCards { rows: plan.cards, at: plan.at }).expect("room");
    assert_eq!(check::violations(&map), []);
    assert_eq!(map.cards.len(), 48);
}

#[test]
fn a_list_goes_into_one_cell_behind_the_card_in_focus() {
    let mut map = grid();
    for text in ["first", "last"] {
        add(&mut map, (0, 0), card(text));
    }
    let text: String = (1..=40).map(|number| format!("- idea {number}\n")).collect();
    let at = Anchor { at: 1, ..anchor(&map, 0, 0).expect("an anchor") };
    let plan = Plan::of(clipboard::read(&text).expect("a list"), &map, Some(at));
    apply(&mut map, Edit::AddCards { rows: plan.cards, at: plan.at }).expect("room");
    let Spot::Cell { lane, stage, .. } = spot(&map, 0, 0) else { panic!("a cell") };
    let texts: Vec<&str> = map.cards_in(lane, stage).map(|card| card.text.as_str()).collect();
    assert_eq!((texts.len(), texts[0], texts[1], texts[40], texts[41]), (42, "first", "idea 1", "idea 40", "last"));
}

#[test]
fn parked_cards_alone_get_a_place() {
    let mut map = grid();
    let parked = put(&mut map, card("idea"));
    let content = || clipboard::read(&clipboard::print(&map, &[parked])).expect("our own");
    assert_eq!(places(&map, &Plan::of(content(), &map, anchor(&map, 4, 3))), pairs(&[("idea", "D/Barriers")]));
    assert_eq!(Plan::of(content(), &map, None).parked, 1);
}

#[test]
fn every_card_of_a_whole_map_comes_back_as_it_was() {
    let text = include_str!("../../assets/examples/phone-system.ron");
    let map = format::open(text).expect("it is shipped").map;
    let ids: Vec<CardId> = map.cards.iter().map(|card| card.id).collect();
    let Ok(Content::Cards(excerpt)) = clipboard::read(&clipboard::print(&map, &ids)) else { panic!("cards") };
    assert_eq!((excerpt.cards.len(), excerpt.links.len()), (map.cards.len(), map.links.len()));
    assert_eq!(check::violations(&excerpt), []);
    for (copy, card) in excerpt.cards.iter().zip(map.cards.iter()) {
        assert_eq!(Card { id: card.id, spot: card.spot, ..copy.clone() }, *card);
    }
}

#[test]
fn too_much_and_too_little_is_refused() {
    assert_eq!(clipboard::read(" \n\t\n"), Err(ReadError::Blank));
    assert_eq!(clipboard::read(&"x".repeat(clipboard::TEXT + 1)), Err(ReadError::Long));
    let lines = "x\n".repeat(clipboard::CARDS);
    assert!(clipboard::read(&lines).is_ok());
    assert_eq!(clipboard::read(&(lines + "x")), Err(ReadError::Many(clipboard::CARDS + 1)));
    assert!(matches!(clipboard::read("ThroughlineCards(version: 1, cards: ["), Err(ReadError::Cards(_))));
    assert_eq!(clipboard::read("ThroughlineCards(version: 1)"), Err(ReadError::Blank));
}
