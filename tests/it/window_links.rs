//! Links in the whole window: made by keys, reversed, sent both ways, removed, highlighted.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use throughline::app::commands::Command;
use throughline::app::request::Request;
use throughline::edit::Selection;
use throughline::model::{CardId, Link, Node};

use crate::window::with_example;
use crate::window_driver::Driver;

fn card(driver: &Driver, text: &str) -> CardId {
    driver.map().cards.iter().find(|card| card.text == text).expect("the example has it").id
}

fn link(driver: &Driver, from: &str, to: &str) -> Option<Link> {
    let (from, to) = (card(driver, from), card(driver, to));
    driver.map().links.iter().find(|link| link.from == from && link.to == to).cloned()
}

/// Selects a card as a screen reader would, so that the map has the keyboard.
fn focus(driver: &mut Driver, text: &str) {
    let name = format!(": {text}, stage");
    let node = driver
        .harness
        .get_by(|node| node.role() == Role::ListItem && node.label().is_some_and(|label| label.contains(&name)));
    node.click();
    driver.settle();
}

#[test]
fn a_link_is_made_and_named_without_a_mouse_in_one_step() {
    let mut driver = with_example();
    let before = driver.map().clone();
    focus(&mut driver, "Counts the missed calls");
    driver.key(Modifiers::COMMAND, Key::L);
    assert!(driver.has_containing("Go to the other card with the arrows"));
    driver.key(Modifiers::NONE, Key::ArrowRight);
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(link(&driver, "Counts the missed calls", "Reads buying guides").is_some());
    driver.text("looks around");
    driver.key(Modifiers::NONE, Key::Enter);
    let made = link(&driver, "Counts the missed calls", "Reads buying guides").expect("it stays");
    assert_eq!(made.label, "looks around");
    assert_eq!(driver.document().selection().single(), Some(Node::Link(made.id)));
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), before);
}

#[test]
fn a_link_needs_no_label_and_esc_leaves_one_that_is_not_made() {
    let mut driver = with_example();
    let before = driver.map().clone();
    focus(&mut driver, "Counts the missed calls");
    driver.key(Modifiers::COMMAND, Key::L);
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(*driver.map(), before, "a card is not linked to itself");
    driver.key(Modifiers::NONE, Key::ArrowRight);
    driver.key(Modifiers::NONE, Key::Escape);
    driver.key(Modifiers::NONE, Key::Enter);
    driver.key(Modifiers::NONE, Key::Escape);
    assert_eq!(*driver.map(), before);
    focus(&mut driver, "Counts the missed calls");
    driver.key(Modifiers::COMMAND, Key::L);
    driver.key(Modifiers::NONE, Key::ArrowRight);
    driver.key(Modifiers::NONE, Key::Enter);
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(link(&driver, "Counts the missed calls", "Reads buying guides").is_some_and(|it| it.label.is_empty()));
}

#[test]
fn a_link_is_reversed_sent_both_ways_and_removed() {
    let mut driver = with_example();
    let made = driver.map().links.at(0).expect("a link").clone();
    driver.request(Request::Select(Selection::one(Node::Link(made.id))));
    driver.run(Command::ReverseLink);
    let now = driver.map().links.get(made.id).expect("it stays").clone();
    assert_eq!((now.from, now.to), (made.to, made.from));
    driver.run(Command::BothWays);
    assert!(driver.map().links.get(made.id).expect("it stays").both_ways);
    driver.harness.get_by_role_and_label(
        Role::Group,
        "Hand-off both ways between “Kick-off call” and “Call about service levels”: Sales hands over to onboarding",
    );
    driver.run(Command::Remove);
    assert!(driver.map().links.is_empty());
    driver.run(Command::Undo);
    assert_eq!(driver.map().links.len(), 1);
}

#[test]
fn hand_offs_are_highlighted_and_counted_and_the_file_does_not_know() {
    let mut driver = with_example();
    let before = driver.map().clone();
    driver.run(Command::ShowHandOffs);
    assert!(driver.has("1 hand-off highlighted"));
    assert!(driver.has_containing("1 hand-off changes owner, 0 cross a line"));
    driver.run(Command::ShowHandOffs);
    assert!(!driver.has("1 hand-off highlighted"));
    assert_eq!(*driver.map(), before);
}
