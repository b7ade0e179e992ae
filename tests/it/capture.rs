//! Capture in the whole window: thirty cards without the mouse, marks that set the kind, the focus that waits.

use std::path::Path;

use egui::{Event, Key, Modifiers};
use throughline::format;
use throughline::model::{LaneKind, Map, Node};

use crate::window_driver::Driver;

/// A file beside the window's scripts.
fn script(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window").join(name);
    std::fs::read_to_string(path).expect("it is there")
}

/// "ctrl+Return", as xdotool writes it.
fn press(driver: &mut Driver, name: &str) {
    let mut modifiers = Modifiers::NONE;
    let mut parts: Vec<&str> = name.split('+').collect();
    let key = match parts.pop().expect("a key") {
        "Return" => Key::Enter,
        "Tab" => Key::Tab,
        "Down" => Key::ArrowDown,
        "Right" => Key::ArrowRight,
        other => panic!("{other} is not in the script's alphabet"),
    };
    for part in parts {
        modifiers |= if part == "ctrl" { Modifiers::COMMAND } else { Modifiers::SHIFT };
    }
    driver.key(modifiers, key);
}

fn texts(map: &Map, kind: LaneKind, stage: usize) -> Vec<&str> {
    let stage = map.stages.at(stage).expect("it is there").id;
    let lanes = map.lanes.iter().filter(|lane| lane.kind == kind);
    lanes.flat_map(|lane| map.cards_in(lane.id, stage)).map(|card| card.text.as_str()).collect()
}

#[test]
fn thirty_cards_in_ten_cells_without_the_mouse() {
    let mut driver = Driver::new();
    for line in script("capture.txt").lines() {
        match line.split_once(' ') {
            Some(("key", name)) => press(&mut driver, name),
            Some(("type", text)) => text.chars().for_each(|letter| driver.text(&letter.to_string())),
            _ => {}
        }
    }
    let map = driver.map();
    assert_eq!(map.cards.len(), 30);
    let cells: std::collections::BTreeSet<_> =
        map.cards.iter().map(|card| (card.spot.lane(), card.spot.stage())).collect();
    assert_eq!(cells.len(), 10);
    assert_eq!(format::print(map), script("capture.ron"));
}

/// The blank map, with its first cell in focus.
fn blank() -> Driver {
    let mut driver = Driver::new();
    driver.key(Modifiers::NONE, Key::Enter);
    driver
}

#[test]
fn a_new_map_waits_in_its_first_empty_cell() {
    let driver = blank();
    let (lane, stage) = (driver.map().lanes.at(0).expect("one").id, driver.map().stages.at(0).expect("one").id);
    assert_eq!(driver.document().selection().single(), Some(Node::Cell { lane, stage }));
}

#[test]
fn on_an_opened_map_letters_begin_in_the_first_empty_cell() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let blank = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/templates/blank.ron");
    std::fs::copy(blank, &path).expect("copied");
    let mut driver = Driver::in_folder(folder, Some(&path));
    assert!(driver.document().selection().is_empty());
    driver.text("Calls");
    assert_eq!(texts(driver.map(), LaneKind::Actions, 0), ["Calls"]);
}

#[test]
fn what_a_mark_means_is_said_before_anything_is_finished() {
    let mut driver = blank();
    driver.text("!");
    assert!(driver.has("Barrier → Barriers"));
    driver.text("!");
    assert!(!driver.has("Barrier → Barriers"), "typed twice it is a plain letter");
    driver.key(Modifiers::NONE, Key::Backspace);
    assert!(driver.has("Barrier → Barriers"));
    driver.key(Modifiers::NONE, Key::Backspace);
    assert!(!driver.has_containing("Barrier →"));
    driver.text("?");
    assert!(driver.has("Question → new lane Thoughts"));
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.map().cards.len(), 0, "a mark alone is no card");
    assert!(driver.document().undo_label().is_none());
}

/// The key and its letter, as the system sends them.
fn strike(driver: &mut Driver, key: Key, letter: &str) {
    let modifiers = Modifiers::SHIFT;
    // In one frame, which the harness does not do by itself.
    let events = &mut driver.harness.input_mut().events;
    events.push(Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers });
    events.push(Event::Text(letter.to_owned()));
    driver.settle();
}

#[test]
fn marks_that_are_commands_elsewhere_begin_a_card_in_an_empty_place() {
    for (key, letter, kind) in
        [(Key::Num1, "!", "Barrier"), (Key::Questionmark, "?", "Question"), (Key::Num2, "\"", "Quote")]
    {
        let mut driver = blank();
        strike(&mut driver, key, letter);
        assert!(driver.has_containing(&format!("{kind} →")), "{letter}");
        assert!(driver.shell().sheet.is_none());
    }
    let mut driver = blank();
    driver.key(Modifiers::NONE, Key::Escape);
    strike(&mut driver, Key::Questionmark, "?");
    assert!(driver.shell().sheet.is_some(), "without an empty place it is the list of keys");
    assert_eq!(driver.map().cards.len(), 0);
}

#[test]
fn a_missing_lane_is_made_in_the_same_step_and_said() {
    let mut driver = blank();
    let before = driver.map().clone();
    for letter in ["\"", "N", "o"] {
        driver.text(letter);
    }
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(texts(driver.map(), LaneKind::Thoughts, 0), ["“No”"]);
    assert!(driver.has_containing("New lane “Thoughts”"));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*driver.map(), before);
    assert!(driver.document().undo_label().is_none());
}

#[test]
fn the_arrows_walk_on_from_where_typing_was() {
    let mut driver = blank();
    driver.text("*");
    driver.text("Trial");
    driver.key(Modifiers::NONE, Key::Enter);
    let map = driver.map();
    let (lane, stages) = (map.lanes.at(0).expect("one").id, [0, 1].map(|at| map.stages.at(at).expect("one").id));
    assert_eq!(driver.document().selection().single(), Some(Node::Cell { lane, stage: stages[0] }));
    driver.key(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(driver.document().selection().single(), Some(Node::Cell { lane, stage: stages[1] }));
}

#[test]
fn backspace_at_the_start_takes_the_meaning_back() {
    let mut driver = blank();
    driver.text("!");
    driver.text("important");
    driver.key(Modifiers::NONE, Key::Home);
    driver.key(Modifiers::NONE, Key::Backspace);
    assert!(!driver.has_containing("Barrier →"));
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(texts(driver.map(), LaneKind::Actions, 0), ["!important"]);
}

#[test]
fn a_card_being_edited_keeps_its_text_as_typed() {
    let mut driver = blank();
    driver.text("Calls");
    driver.key(Modifiers::NONE, Key::Enter);
    driver.key(Modifiers::NONE, Key::F2);
    driver.key(Modifiers::COMMAND, Key::A);
    driver.text("!Calls");
    assert!(!driver.has_containing("Barrier →"));
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(texts(driver.map(), LaneKind::Actions, 0), ["!Calls"]);
}

#[test]
fn saving_while_typing_keeps_what_is_meant() {
    let mut driver = blank();
    driver.text("!");
    driver.text("slow");
    driver.key(Modifiers::COMMAND, Key::S);
    driver.key(Modifiers::NONE, Key::Escape);
    assert_eq!(texts(driver.map(), LaneKind::Barriers, 0), ["slow"]);
}

#[test]
fn a_command_in_one_breath_with_the_letters_before_it_comes_after_them() {
    let mut driver = blank();
    let key = |key: Key, modifiers: Modifiers| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    };
    let text = |text: &str| Event::Text(text.to_owned());
    for frame in [vec![text("Cal")], vec![text("ls"), key(Key::S, Modifiers::COMMAND)]] {
        driver.harness.input_mut().events.extend(frame);
        driver.harness.step();
    }
    driver.settle();
    assert_eq!(texts(driver.map(), LaneKind::Actions, 0), ["Calls"], "a slow frame loses no letter");
    let ends = [key(Key::Enter, Modifiers::COMMAND), key(Key::Escape, Modifiers::NONE)];
    let more =
        [key(Key::F2, Modifiers::NONE), key(Key::B, Modifiers::NONE), text("ba"), text("ck")].into_iter().chain(ends);
    let save = key(Key::S, Modifiers::COMMAND);
    driver.key(Modifiers::NONE, Key::Escape);
    driver.harness.input_mut().events.extend(more.chain([save]));
    driver.harness.step();
    driver.settle();
    assert_eq!(texts(driver.map(), LaneKind::Actions, 0)[0], "Callsback", "nor does a key that opens a text");
}

#[test]
fn a_tab_in_one_breath_with_the_letters_before_it_goes_to_the_next_stage_too() {
    let mut driver = blank();
    let key = |key: Key| {
        let modifiers = Modifiers::NONE;
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    };
    let text = |text: &str| Event::Text(text.to_owned());
    for frame in [vec![text("Calls"), key(Key::Tab)], vec![text("Signs"), key(Key::Space), text(" "), text("up")]] {
        driver.harness.input_mut().events.extend(frame);
        driver.harness.step();
    }
    driver.settle();
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(!driver.has("File"), "no button was pressed by the space");
    let map = driver.map();
    assert_eq!(texts(map, LaneKind::Actions, 0), ["Calls"]);
    assert_eq!(texts(map, LaneKind::Actions, 1), ["Signs up"]);
}
