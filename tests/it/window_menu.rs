//! Menus of the things on the map, by the pointer and by the keyboard.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::Queryable;
use throughline::app::commands::Command;
use throughline::app::request::Request;
use throughline::edit::Selection;
use throughline::model::Node;

use crate::window::with_example;
use crate::window_driver::Driver;

const STAGE: &str = "Stage: Look around";

fn right_click(driver: &mut Driver, at: Pos2) {
    driver.harness.event(Event::PointerMoved(at));
    for pressed in [true, false] {
        let (button, modifiers) = (PointerButton::Secondary, Modifiers::NONE);
        driver.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers });
        driver.harness.step();
    }
    driver.settle();
}

fn middle(driver: &Driver, role: Role, label: &str) -> Pos2 {
    driver.node(role, label).rect().center()
}

#[test]
fn a_right_click_selects_and_offers_what_fits() {
    let mut driver = with_example();
    let stage = driver.map().stages.at(1).expect("a stage").id;
    let stages = driver.map().stages.len();
    let at = middle(&driver, Role::ColumnHeader, STAGE);
    right_click(&mut driver, at);
    assert_eq!(driver.document().selection().single(), Some(Node::Stage(stage)));
    for name in ["Edit text", "Duplicate", "Move right", "Add stage", "Copy"] {
        assert!(driver.harness.query_by_role_and_label(Role::MenuItem, name).is_some() || driver.has(name), "{name}");
    }
    assert!(!driver.has("Select all cards"), "that is no news of a stage");
    // The inspector has one of this name too.
    driver.harness.get_all_by_role_and_label(Role::Button, "Move right").last().expect("in the menu").click();
    driver.settle();
    assert_eq!(driver.map().stages.index_of(stage), Some(2));
    assert!(driver.shell().context_menu.is_none());
    driver.run(Command::Undo);
    assert_eq!(driver.map().stages.len(), stages);
}

#[test]
fn a_right_click_within_the_selection_keeps_it() {
    let mut driver = with_example();
    let stages: Vec<Node> = driver.map().stages.iter().take(2).map(|stage| Node::Stage(stage.id)).collect();
    driver.request(Request::Select(stages.iter().copied().collect::<Selection>()));
    let at = middle(&driver, Role::ColumnHeader, STAGE);
    right_click(&mut driver, at);
    assert_eq!(driver.document().selection().len(), 2);
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.shell().context_menu.is_none());
    assert_eq!(driver.document().selection().len(), 2, "Esc closes the menu and no more");
}

#[test]
fn the_keyboard_opens_the_menu_of_the_focus_and_runs_a_line_of_it() {
    let mut driver = with_example();
    let stage = driver.map().stages.at(0).expect("a stage").id;
    driver.request(Request::Select(Selection::one(Node::Stage(stage))));
    driver.key(Modifiers::SHIFT, Key::F10);
    assert!(driver.shell().context_menu.is_some());
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.shell().context_menu.is_none());
    driver.text("Begin");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.map().stages.at(0).expect("a stage").name, "Begin", "its first line edits the text");

    driver.key(Modifiers::NONE, Key::Menu);
    driver.key(Modifiers::NONE, Key::ArrowDown);
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.shell().context_menu.is_none());
}

#[test]
fn the_menu_of_a_card_keeps_what_selects_its_like_behind_one_line() {
    let mut driver = with_example();
    let card = driver.map().cards.iter().next().expect("a card").id;
    driver.select(Node::Card(card));
    driver.run(Command::ContextMenu);
    assert!(!driver.has("Select all of this kind"));
    let like = driver.harness.get_all_by_role_and_label(Role::Button, "Select similar").last().expect("in the menu");
    like.click();
    driver.settle();
    driver.press("Select all of this kind");
    assert!(driver.document().selection().len() > 2);
    assert!(driver.shell().context_menu.is_none());
}

#[test]
fn the_paper_has_a_menu_too() {
    let mut driver = with_example();
    driver.request(Request::Select(Selection::none()));
    let cards = driver.map().cards.len();
    driver.run(Command::ContextMenu);
    driver.press("Select all cards");
    assert!(driver.document().selection().len() > cards / 2);
}

#[test]
fn undo_and_redo_say_what_came_back() {
    let mut driver = with_example();
    let stage = driver.map().stages.at(0).expect("a stage").id;
    driver.request(Request::Select(Selection::one(Node::Stage(stage))));
    driver.run(Command::MoveRight);
    driver.key(Modifiers::COMMAND, Key::Z);
    assert!(driver.has("Undone: move stage"));
    driver.key(Modifiers::COMMAND, Key::Y);
    assert!(driver.has("Redone: move stage"));
    assert!(!driver.has("Undone: move stage"), "one line tells where one is");
}
