//! The parking lot below the map: thoughts in a row, cards in and out, by hand and by keys.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::Queryable;
use throughline::model::{LaneKind, Map};

use crate::window_driver::Driver;

const FIELD: &str = "Park a thought";

fn blank() -> Driver {
    let mut driver = Driver::new();
    driver.key(Modifiers::NONE, Key::Enter);
    driver
}

fn parked(map: &Map) -> Vec<&str> {
    map.parked().map(|card| card.text.as_str()).collect()
}

/// The lot with two thoughts in it.
fn used() -> Driver {
    let mut driver = blank();
    driver.key(Modifiers::COMMAND, Key::J);
    for thought in ["Who owns this?", "Ask legal"] {
        driver.text(thought);
        driver.key(Modifiers::NONE, Key::Enter);
    }
    driver
}

fn at(driver: &Driver, role: Role, label: &str) -> Pos2 {
    driver.node(role, label).rect().center()
}

fn drag(driver: &mut Driver, from: Pos2, to: Pos2) {
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    driver.harness.event(Event::PointerMoved(from));
    driver.harness.event(button(from, true));
    for step in 1..=6 {
        driver.harness.event(Event::PointerMoved(from + (to - from) * step as f32 / 6.0));
    }
    driver.harness.event(button(to, false));
    driver.settle();
}

#[test]
fn thoughts_are_parked_one_after_the_other() {
    let mut driver = used();
    assert_eq!(parked(driver.map()), ["Who owns this?", "Ask legal"]);
    assert!(driver.node(Role::TextInput, FIELD).is_focused(), "the field waits for the next");
    assert!(driver.harness.query_by_role_and_label(Role::List, "Parking lot").is_some());
    driver.key(Modifiers::COMMAND, Key::J);
    assert!(!driver.node(Role::TextInput, FIELD).is_focused(), "back on the map");
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(parked(driver.map()), ["Who owns this?"]);
}

#[test]
fn a_mark_says_for_which_lane_a_thought_waits() {
    let mut driver = blank();
    driver.key(Modifiers::COMMAND, Key::J);
    driver.text("!Too slow");
    driver.key(Modifiers::NONE, Key::Enter);
    let map = driver.map();
    let card = map.parked().next().expect("it is there");
    assert_eq!((card.text.as_str(), map.kind_of(card.id)), ("Too slow", Some(LaneKind::Barriers)));
}

#[test]
fn cards_are_dragged_in_and_out() {
    let mut driver = used();
    let from = at(&driver, Role::ListItem, "Parked: Ask legal");
    let cell = at(&driver, Role::Cell, "Empty: Touchpoints, stage Stage 2");
    drag(&mut driver, from, cell);
    assert_eq!(parked(driver.map()), ["Who owns this?"]);
    let there = at(&driver, Role::ListItem, "Touchpoint: Ask legal, stage Stage 2");
    let lot = at(&driver, Role::ListItem, "Parked: Who owns this?");
    drag(&mut driver, there, lot);
    assert_eq!(parked(driver.map()), ["Who owns this?", "Ask legal"]);
    assert_eq!(driver.document().undo_label(), Some("capture-step-park"));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(parked(driver.map()), ["Who owns this?"]);
}

#[test]
fn esc_leaves_a_carried_thought_where_it_was() {
    let mut driver = used();
    let from = at(&driver, Role::ListItem, "Parked: Ask legal");
    let cell = at(&driver, Role::Cell, "Empty: Touchpoints, stage Stage 2");
    let before = driver.map().clone();
    driver.harness.event(Event::PointerMoved(from));
    let button = PointerButton::Primary;
    driver.harness.event(Event::PointerButton { pos: from, button, pressed: true, modifiers: Modifiers::NONE });
    driver.harness.event(Event::PointerMoved(from.lerp(cell, 0.5)));
    driver.harness.event(Event::PointerMoved(cell));
    driver.key(Modifiers::NONE, Key::Escape);
    driver.harness.event(Event::PointerButton { pos: cell, button, pressed: false, modifiers: Modifiers::NONE });
    driver.settle();
    assert_eq!(*driver.map(), before);
}

#[test]
fn a_parked_card_is_edited_and_removed_by_keys() {
    let mut driver = used();
    driver.node(Role::ListItem, "Parked: Ask legal").focus();
    driver.settle();
    driver.key(Modifiers::NONE, Key::F2);
    driver.key(Modifiers::COMMAND, Key::A);
    driver.text("Ask the lawyers");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(parked(driver.map()), ["Who owns this?", "Ask the lawyers"]);
    driver.key(Modifiers::NONE, Key::F2);
    driver.text(" nicely");
    driver.key(Modifiers::NONE, Key::Escape);
    assert_eq!(parked(driver.map()), ["Who owns this?", "Ask the lawyers"], "Esc leaves it as it was");
    driver.key(Modifiers::NONE, Key::Delete);
    assert_eq!(parked(driver.map()), ["Who owns this?"]);
    assert!(driver.has_containing("Ask the lawyers"), "a notice offers it back");
}

#[test]
fn selected_cards_are_parked_by_a_key_and_placed_by_the_clipboard() {
    let mut driver = blank();
    driver.text("Calls");
    driver.key(Modifiers::NONE, Key::Enter);
    driver.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::J);
    assert_eq!(parked(driver.map()), ["Calls"]);
    assert!(driver.has("Parked: Calls"), "the strip shows itself");
}

#[test]
fn the_strip_is_folded_and_remembered() {
    let mut driver = used();
    driver.press("Fold the parking lot");
    assert!(!driver.has("Parked: Ask legal"));
    assert!(driver.has("2 cards"), "how many wait is still said");
    let folder = driver.folder;
    drop(driver.harness);
    let mut again = Driver::in_folder(folder, None);
    again.press("Set aside");
    again.press("Blank map");
    assert!(!again.has("Parking lot"), "nothing waits there");
    again.key(Modifiers::COMMAND, Key::J);
    assert!(again.has(FIELD));
}
