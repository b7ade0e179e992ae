//! From one part of the window to the next by the keyboard.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::model::Node;

use crate::window::with_example;
use crate::window_driver::Driver;

/// The part of the window that has the keyboard, by where its control is.
fn pane(driver: &Driver) -> &'static str {
    let focused = driver.harness.ctx.memory(|memory| memory.focused()).expect("somebody has it");
    if driver.shell().work.as_ref().and_then(|work| work.canvas.id()) == Some(focused) {
        return "map";
    }
    let node = driver.harness.get_by(|node| node.is_focused() && node.role() != Role::Window);
    let at = node.rect().center();
    match () {
        () if at.y < 48.0 => "tools",
        () if at.y < 48.0 + 38.0 => "boards",
        () if at.y > 860.0 - 32.0 => "status",
        () if at.x > 1140.0 => "inspector",
        () if at.y > 860.0 - 32.0 - 92.0 => "parking lot",
        () => "elsewhere",
    }
}

#[test]
fn f6_goes_round_the_window_and_back() {
    let mut driver = with_example();
    let card = driver.map().cards.at(0).expect("a card").id;
    driver.select(Node::Card(card));
    let mut round = Vec::new();
    for _ in 0..6 {
        driver.key(Modifiers::NONE, Key::F6);
        round.push(pane(&driver));
    }
    assert_eq!(round, ["parking lot", "inspector", "status", "tools", "boards", "map"]);
    driver.key(Modifiers::SHIFT, Key::F6);
    assert_eq!(pane(&driver), "boards");
    driver.key(Modifiers::NONE, Key::F6);
    assert_eq!(pane(&driver), "map");
    driver.key(Modifiers::NONE, Key::ArrowDown);
    assert_ne!(driver.document().selection().single(), Some(Node::Card(card)), "the arrows walk again");
}

#[test]
fn a_panel_gives_the_keyboard_back_to_the_field_that_had_it() {
    let mut driver = with_example();
    let card = driver.map().cards.at(0).expect("a card").id;
    driver.select(Node::Card(card));
    driver.node(Role::TextInput, "Owner").focus();
    driver.settle();
    driver.key(Modifiers::NONE, Key::F6);
    assert_eq!(pane(&driver), "status");
    driver.key(Modifiers::SHIFT, Key::F6);
    assert!(driver.node(Role::TextInput, "Owner").accesskit_node().is_focused());
}

#[test]
fn a_text_being_typed_on_the_map_is_kept_when_the_keyboard_goes_elsewhere() {
    let mut driver = with_example();
    let card = driver.map().cards.at(0).expect("a card").id;
    driver.select(Node::Card(card));
    driver.key(Modifiers::NONE, Key::Enter);
    driver.text(" and more");
    driver.key(Modifiers::NONE, Key::F6);
    assert_eq!(pane(&driver), "parking lot");
    assert!(driver.map().cards.get(card).expect("it stays").text.ends_with(" and more"));
    assert!(!driver.document().is_open());
}
