//! Finding and replacing words, on the shipped examples and on a map made to hide them.

use throughline::edit::{Document, Edit, Merge, apply};
use throughline::files;
use throughline::model::{Card, Channel, Map, Node, Spot};
use throughline::search::{Field, find, replace_all, replace_one, text_at};

fn example() -> Map {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/phone-system.ron");
    files::open(&path).expect("it opens").map
}

/// The words the query found, as they are written.
fn words<'a>(map: &'a Map, query: &str) -> Vec<&'a str> {
    find(map, query).iter().map(|hit| &text_at(map, hit).expect("the text")[hit.range.clone()]).collect()
}

/// A word put into every text the map has, one after the other.
#[test]
fn every_text_is_searched() {
    let mut map = example();
    let mut card = map.cards.iter().next().expect("a card").clone();
    card.text = "żółw1".into();
    card.note = "ZOLW2".into();
    card.facts.owner = "Żółw3".into();
    card.facts.channel = Some(Channel::Other("zółw4".into()));
    card.tags = vec!["slow".into(), "zolw5".into()];
    card.source = "zolw6".into();
    card.link = "https://zolw7.example".into();
    apply(&mut map, Edit::SetCard(card.clone())).expect("a sound card");
    let mut about = (*map.about).clone();
    about.title = "Zolw8".into();
    about.scenario = "a zolw9".into();
    about.goal = "zolw10 zolw11".into();
    apply(&mut map, Edit::SetAbout(about)).expect("sound");
    let mut curve = map.curves.at(0).expect("a curve").clone();
    curve.points[1].quote = "“Żółw!”".into();
    curve.points[1].emotion = "żółwio".into();
    apply(&mut map, Edit::SetCurve(curve.clone())).expect("sound");
    let lane = card.spot.lane();
    let parked = Card::new(Spot::Parked { lane }, "parked zolw");
    apply(&mut map, Edit::AddCard { row: parked, at: usize::MAX }).expect("sound");
    let mut link = map.links.at(0).expect("a hand-off").clone();
    link.label = "zolw link".into();
    apply(&mut map, Edit::SetLink(link.clone())).expect("sound");

    let hits = find(&map, "żółw");
    assert_eq!(hits, find(&map, "ZOLW"));
    let places: Vec<(Node, Field)> = hits.iter().map(|hit| (hit.node, hit.field)).collect();
    let point = Node::Point { curve: curve.id, index: 1 };
    for place in [
        (Node::Title, Field::Title),
        (Node::Scenario, Field::Scenario),
        (Node::Goal, Field::Goal),
        (Node::Card(card.id), Field::Text),
        (Node::Card(card.id), Field::Note),
        (Node::Card(card.id), Field::Owner),
        (Node::Card(card.id), Field::ChannelName),
        (Node::Card(card.id), Field::Tags),
        (Node::Card(card.id), Field::Source),
        (Node::Card(card.id), Field::Link),
        (point, Field::Quote),
        (point, Field::Emotion),
        (Node::Link(link.id), Field::Label),
    ] {
        assert!(places.contains(&place), "{place:?} is missing from {places:?}");
    }
    assert_eq!(hits.len(), 15);
    assert!(words(&map, "zolw").iter().all(|word| word.chars().count() == 4));
}

#[test]
fn hits_come_in_reading_order() {
    let map = example();
    let hits = find(&map, "e");
    let rank = |node: Node| match node {
        Node::Title | Node::Scenario | Node::Goal => 0,
        Node::Persona(_) => 1,
        Node::Stage(_) => 2,
        Node::Lane(_) | Node::Card(_) | Node::Point { .. } => 3,
        Node::Link(_) => 4,
        _ => 5,
    };
    assert!(hits.len() > 100);
    assert!(hits.windows(2).all(|pair| rank(pair[0].node) <= rank(pair[1].node)));
    let columns: Vec<_> = hits
        .iter()
        .filter_map(|hit| match hit.node {
            Node::Card(id) => map.cards.get(id).map(|card| card.spot),
            _ => None,
        })
        .filter_map(|spot| Some((map.lanes.index_of(spot.lane()?)?, map.stages.index_of(spot.stage()?)?)))
        .collect();
    assert!(columns.is_sorted(), "lane by lane, stage by stage");
}

#[test]
fn a_blank_query_finds_nothing() {
    let map = example();
    assert!(find(&map, "").is_empty());
    assert!(find(&map, "  ").is_empty());
    assert!(find(&map, "\u{301}").is_empty());
    assert!(find(&map, "no such words on this map").is_empty());
}

#[test]
fn all_are_replaced_in_one_step_and_taken_back_in_one() {
    let map = example();
    let before = find(&map, "call").len();
    assert!(before > 3);
    let edits = replace_all(&map, &find(&map, "call"), "ring");
    let mut document = Document::new(map.clone());
    document.begin("edit-set-card");
    for edit in edits {
        document.edit(edit, Merge::Never).expect("sound");
    }
    document.commit();
    assert!(find(document.map(), "call").is_empty());
    assert_eq!(find(document.map(), "ring").len(), find(&map, "ring").len() + before);
    document.undo();
    assert_eq!(**document.map(), map);
}

#[test]
fn one_is_replaced_and_its_neighbours_stay() {
    let mut map = example();
    let mut card = map.cards.iter().next().expect("a card").clone();
    card.text = "Łódź, lodz, ŁÓDŹ".into();
    card.tags = vec!["keep".into(), "lodz".into()];
    apply(&mut map, Edit::SetCard(card.clone())).expect("sound");
    let text = |edit: Option<Edit>| match edit {
        Some(Edit::SetCard(card)) => (card.text, card.tags),
        other => panic!("{other:?}"),
    };
    let hits = find(&map, "lodz");
    assert_eq!(hits.len(), 4);
    assert_eq!(text(replace_one(&map, &hits[1], "Boot")).0, "Łódź, Boot, ŁÓDŹ");
    let all = replace_all(&map, &hits, "Boot");
    assert_eq!(all.len(), 1);
    assert_eq!(text(all.into_iter().next()), ("Boot, Boot, Boot".into(), vec!["keep".into(), "Boot".into()]));
    // A tag of which nothing is left is no tag.
    assert_eq!(text(replace_one(&map, &hits[3], "")).1, ["keep"]);
}
