//! The outline beside the map: in step with the selection, walked by the keyboard, small however large the map is.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::app::request::{Next, Request};
use throughline::edit::Selection;
use throughline::model::{Card, CardId, Lane, LaneId, LaneKind, Map, Node, Spot, Stage, StageId};

use crate::window::with_example;
use crate::window_driver::Driver;

const NONE: Modifiers = Modifiers::NONE;

fn with_outline() -> Driver {
    let mut driver = with_example();
    driver.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    driver
}

fn rows(driver: &Driver) -> Vec<String> {
    let items = driver.harness.query_all_by_role(Role::TreeItem);
    items.filter_map(|node| node.accesskit_node().label()).collect()
}

fn selected(driver: &Driver) -> Option<Node> {
    driver.document().selection().single()
}

#[test]
fn a_key_opens_it_and_arrows_walk_the_map() {
    let mut driver = with_outline();
    let stage = |place: usize| driver.map().stages.at(place).expect("a stage").id;
    let (first, second) = (stage(0), stage(1));
    assert_eq!(rows(&driver)[..2], ["Stages".to_owned(), "Notice the problem".to_owned()]);
    driver.key(NONE, Key::ArrowDown);
    driver.key(NONE, Key::ArrowDown);
    assert_eq!(selected(&driver), Some(Node::Stage(first)));
    driver.key(NONE, Key::ArrowRight);
    assert!(rows(&driver).contains(&"Counts the missed calls".to_owned()), "its cards are unfolded");
    driver.key(NONE, Key::ArrowRight);
    assert!(matches!(selected(&driver), Some(Node::Card(_))));
    driver.key(NONE, Key::ArrowLeft);
    driver.key(NONE, Key::ArrowLeft);
    driver.key(NONE, Key::ArrowDown);
    assert_eq!(selected(&driver), Some(Node::Stage(second)));

    driver.key(Modifiers::ALT | Modifiers::SHIFT, Key::ArrowLeft);
    assert_eq!(driver.map().stages.index_of(second), Some(0), "what is selected can be moved from here");
    driver.key(Modifiers::COMMAND, Key::Z);
    driver.key(NONE, Key::F2);
    driver.text("Renamed");
    driver.key(NONE, Key::Enter);
    assert_eq!(driver.map().stages.get(second).expect("it is there").name, "Renamed");
    assert!(rows(&driver).contains(&"Renamed".to_owned()));

    driver.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    assert!(rows(&driver).is_empty());
}

#[test]
fn a_click_selects_and_a_selection_is_shown() {
    let mut driver = with_outline();
    let stage = driver.map().stages.at(2).expect("a stage").clone();
    driver.node(Role::TreeItem, &stage.name).click();
    driver.settle();
    assert_eq!(selected(&driver), Some(Node::Stage(stage.id)));

    let parked = driver.map().parked().next().expect("a card waits").clone();
    assert!(!rows(&driver).contains(&parked.text));
    driver.request(Request::Select(Selection::one(Node::Card(parked.id))));
    assert!(rows(&driver).contains(&parked.text), "the parking lot unfolds for it");
    let row = driver.node(Role::TreeItem, &parked.text);
    assert_eq!(row.accesskit_node().is_selected(), Some(true));
}

#[test]
fn enter_gives_the_keyboard_back_to_the_map() {
    let mut driver = with_outline();
    driver.key(NONE, Key::ArrowDown);
    driver.key(NONE, Key::ArrowDown);
    driver.key(NONE, Key::Enter);
    let before = selected(&driver);
    driver.key(NONE, Key::ArrowRight);
    assert_ne!(selected(&driver), before, "the arrows are the map's again");
    assert!(matches!(selected(&driver), Some(Node::Stage(_))));
}

#[test]
fn it_is_searched_and_left_for_the_rows_by_an_arrow() {
    let mut driver = with_outline();
    driver.fill("Find in the outline", "ONBOARD");
    assert!(rows(&driver).contains(&"Onboarding team".to_owned()));
    assert!(!rows(&driver).contains(&"Counts the missed calls".to_owned()));
    driver.key(NONE, Key::ArrowDown);
    driver.key(NONE, Key::End);
    assert!(matches!(selected(&driver), Some(Node::Card(_))));
    driver.fill("Find in the outline", "qqq");
    assert!(driver.has("Nothing of this name on the map"));
}

#[test]
fn of_ten_thousand_cards_only_those_in_view_are_made() {
    let mut map = Map::default();
    for id in 1..=10 {
        map.stages.push(Stage { id: StageId(id), ..Stage::named(format!("Stage {id}")) });
    }
    map.lanes.push(Lane { id: LaneId(11), ..Lane::new(LaneKind::Actions, "Actions") });
    for id in 0..10_000 {
        let spot = Spot::cell(LaneId(11), StageId(1 + id % 10));
        map.cards.push(Card { id: CardId(12 + id), ..Card::new(spot, format!("Card {id}")) });
    }
    map.next_id = 20_000;
    let mut driver = with_outline();
    driver.request(Request::Go(Next::New(Box::new(map))));
    driver.request(Request::Select(Selection::one(Node::Card(CardId(12 + 9_990)))));
    assert!(rows(&driver).contains(&"Card 9990".to_owned()), "the list goes there");
    assert!(rows(&driver).len() < 60);
}
