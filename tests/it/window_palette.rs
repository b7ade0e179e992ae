//! The palette in the whole window: found by a few letters, run or shown by Enter.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use throughline::app::commands::Command;
use throughline::app::request::Request;
use throughline::edit::Selection;
use throughline::model::Node;

use crate::window::with_example;
use crate::window_driver::Driver;

const CTRL: Modifiers = Modifiers::COMMAND;

/// The names on offer, from the top.
fn offered(driver: &Driver) -> Vec<String> {
    driver
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .filter_map(|node| {
            use egui_kittest::kittest::NodeT;
            node.accesskit_node().label()
        })
        .collect()
}

#[test]
fn a_command_is_run_by_a_few_letters_of_its_name() {
    let mut driver = with_example();
    let stages = driver.map().stages.len();
    driver.key(CTRL, Key::K);
    driver.text("adst");
    assert_eq!(offered(&driver)[0], "Add stage");
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.shell().sheet.is_none());
    driver.text("Later");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.map().stages.len(), stages + 1);

    driver.key(CTRL | Modifiers::SHIFT, Key::P);
    assert_eq!(offered(&driver)[0], "Add stage", "what was used last is offered first");
    driver.key(CTRL, Key::K);
    assert!(driver.shell().sheet.is_none(), "the key that opens it closes it");
}

#[test]
fn a_card_is_selected_and_shown() {
    let mut driver = with_example();
    let card = driver.map().cards.iter().last().expect("a card").clone();
    driver.key(CTRL, Key::K);
    driver.text(&card.text.to_uppercase());
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.document().selection().single(), Some(Node::Card(card.id)));
}

#[test]
fn arrows_go_round_and_the_pointer_chooses() {
    let mut driver = with_example();
    driver.key(CTRL, Key::K);
    driver.text("zoom");
    let names = offered(&driver);
    driver.key(Modifiers::NONE, Key::ArrowUp);
    driver.key(Modifiers::NONE, Key::ArrowDown);
    driver.key(Modifiers::NONE, Key::ArrowDown);
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.shell().sheet.is_none());
    assert_eq!(driver.shell().recent_commands.len(), 1);
    let chosen = driver.shell().recent_commands[0];
    assert!(names[1].starts_with(&driver.shell().lang.text(chosen.entry().name)), "{names:?} {chosen:?}");

    driver.key(CTRL, Key::K);
    driver.text("shortcuts");
    driver.node(Role::ListBoxOption, "Keyboard shortcuts, F1").click();
    driver.settle();
    assert!(driver.has("Search"), "the list of shortcuts is open");
}

#[test]
fn what_makes_no_sense_now_says_why_and_does_nothing() {
    let mut driver = with_example();
    driver.request(Request::Select(Selection::none()));
    let before = driver.map().clone();
    driver.key(CTRL, Key::K);
    assert!(!offered(&driver).iter().any(|name| name.starts_with("Duplicate")));
    driver.text("duplicate");
    assert_eq!(offered(&driver)[0], "Duplicate");
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.shell().sheet.is_some(), "it waits");
    assert_eq!(*driver.map(), before);
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.shell().sheet.is_none());
}

#[test]
fn enter_waits_for_the_answers_to_what_was_typed_before_it() {
    let mut driver = with_example();
    let stages = driver.map().stages.len();
    driver.key(CTRL, Key::K);
    // A fast hand, or a slow frame: letters and Enter arrive together.
    let enter =
        Event::Key { key: Key::Enter, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    driver.harness.input_mut().events.extend([Event::Text("Add stage".to_owned()), enter]);
    driver.settle();
    assert!(driver.shell().sheet.is_none());
    driver.text("Later");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.map().stages.len(), stages + 1);
}

#[test]
fn every_command_is_in_the_palette_by_its_name() {
    let mut driver = with_example();
    for entry in throughline::app::commands::TABLE.iter().filter(|entry| entry.command != Command::Palette) {
        driver.key(CTRL, Key::K);
        let name = driver.shell().lang.text(entry.name);
        driver.text(&name);
        let names = offered(&driver);
        assert!(names.iter().any(|offered| offered.starts_with(&name)), "{name}: {names:?}");
        driver.key(Modifiers::NONE, Key::Escape);
    }
}
