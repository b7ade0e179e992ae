//! Finding one's way in the window: by keys, with and without accents, and replacing.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::app::request::Request;
use throughline::edit::{Edit, Merge};
use throughline::model::Node;
use throughline::search::find;

use crate::window_driver::Driver;

const CTRL: Modifiers = Modifiers::COMMAND;
const NONE: Modifiers = Modifiers::NONE;

/// A window with the English example, in which the second stage has a Polish name.
fn window() -> Driver {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/phone-system.ron");
    let mut window = Driver::with_file(Some(&path));
    let mut stage = window.map().stages.at(1).expect("a stage").clone();
    stage.name = "Lojalność".into();
    request(&mut window, Request::Edit(Edit::SetStage(stage), Merge::Never));
    window
}

fn request(window: &mut Driver, request: Request) {
    let ctx = window.harness.ctx.clone();
    throughline::app::dispatch::dispatch(&mut window.harness.state_mut().shell, &ctx, request);
    window.settle();
}

fn selected(window: &Driver) -> Option<Node> {
    window.document().selection().single()
}

#[test]
fn a_word_is_found_without_its_accents_and_selected() {
    let mut window = window();
    window.key(CTRL, Key::F);
    window.text("lojalnosc");
    assert_eq!(selected(&window), Some(Node::Stage(window.map().stages.at(1).expect("a stage").id)));
    assert!(window.has("1 of 1"));
    window.text("x");
    assert!(window.has("Not found"));
    window.key(NONE, Key::Escape);
    assert!(!window.has("Not found"));
    assert!(selected(&window).is_some(), "closing the bar keeps what is selected");
    window.key(NONE, Key::Escape);
    assert_eq!(selected(&window), None);
}

#[test]
fn enter_and_f3_go_round() {
    let mut window = window();
    window.press("Find");
    window.text("price");
    let hits: Vec<Node> = find(window.map(), "price").iter().map(|hit| hit.node).collect();
    let total = hits.len();
    assert!(total > 2);
    assert_eq!(selected(&window), Some(hits[0]));
    window.key(NONE, Key::Enter);
    assert_eq!(selected(&window), Some(hits[1]));
    assert!(window.has(&format!("2 of {total}")));
    window.key(Modifiers::SHIFT, Key::Enter);
    window.key(Modifiers::SHIFT, Key::Enter);
    assert_eq!(selected(&window), Some(hits[total - 1]), "before the first comes the last");
    window.key(NONE, Key::F3);
    assert!(window.has(&format!("1 of {total}")));
    // The query is kept, and F3 works without the bar.
    window.key(NONE, Key::Escape);
    window.key(NONE, Key::F3);
    assert_eq!(selected(&window), Some(hits[1]));
    window.key(Modifiers::SHIFT, Key::F3);
    assert_eq!(selected(&window), Some(hits[0]));
    window.key(CTRL, Key::F);
    window.text("number");
    assert_eq!(window.node(Role::TextInput, "Find on the map").value().as_deref(), Some("number"), "typed over");
}

#[test]
fn what_is_being_typed_is_kept_when_finding_begins() {
    let mut window = window();
    let stages = window.map().stages.len();
    window.press("Stage");
    window.text("Repair");
    window.key(CTRL, Key::F);
    window.text("repair");
    assert_eq!(window.map().stages.len(), stages + 1);
    assert_eq!(selected(&window), window.map().stages.at(stages).map(|stage| Node::Stage(stage.id)));
    assert!(window.has("1 of 1"));
}

#[test]
fn one_is_replaced_and_then_the_next_is_shown() {
    let mut window = window();
    window.key(CTRL, Key::H);
    window.text("price");
    let before = find(window.map(), "price");
    window.fill("Replace with", "price tag");
    window.key(NONE, Key::Enter);
    // The word is still there, in the words put in its place; the next one is shown.
    assert_eq!(find(window.map(), "price tag").len(), 1);
    assert_eq!(selected(&window), Some(before[1].node));
    window.key(NONE, Key::Enter);
    assert_eq!(find(window.map(), "price tag").len(), 2);
    assert_eq!(find(window.map(), "price tag tag").len(), 0);
}

#[test]
fn tab_goes_from_word_to_word_and_then_through_the_buttons_as_they_stand() {
    let mut window = window();
    window.key(CTRL, Key::H);
    window.text("price");
    window.key(NONE, Key::Tab);
    window.text("fee");
    assert_eq!(window.node(Role::TextInput, "Replace with").value().as_deref(), Some("fee"));
    for name in ["Find previous", "Find next", "Close the search bar", "Replace", "Replace all"] {
        window.key(NONE, Key::Tab);
        let focused = window.harness.get_all_by_role(Role::Button).find(|node| node.is_focused());
        let label = focused.and_then(|node| node.accesskit_node().label());
        assert_eq!(label.as_deref(), Some(name));
    }
}

#[test]
fn all_are_replaced_in_one_step() {
    let mut window = window();
    let map = window.map().clone();
    let total = find(&map, "price").len();
    window.key(CTRL, Key::H);
    window.text("PRICE");
    window.fill("Replace with", "fee");
    window.press("Replace all");
    assert!(find(window.map(), "price").is_empty());
    assert!(window.has(&format!("{total} places replaced")));
    let undo = window.harness.get_all_by_role_and_label(Role::Button, "Undo").last().expect("in the notice");
    undo.click();
    window.settle();
    assert_eq!(*window.map(), map);
    assert!(window.has_containing(&format!("of {total}")), "found again");
}
