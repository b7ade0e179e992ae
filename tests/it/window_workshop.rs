//! Workshop mode in the whole window: stages, cards, the mood, the timer and a silent round, by keys and by name.

use egui::accesskit::Role;
use egui::{Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::app::commands::Command;
use throughline::app::request::Request;
use throughline::model::{LaneKind, Node};

use crate::window::with_example;
use crate::window_driver::Driver;

fn workshop() -> Driver {
    let mut driver = with_example();
    driver.key(Modifiers::NONE, Key::F5);
    assert!(driver.shell().in_workshop());
    driver
}

/// The stage whose name stands at the head.
fn stage(driver: &Driver) -> String {
    let heading = driver.harness.get_by_role(Role::Heading);
    heading.accesskit_node().label().unwrap_or_default()
}

fn line(driver: &mut Driver, text: &str) {
    driver.text(text);
    driver.key(Modifiers::NONE, Key::Enter);
}

/// The texts of the cards of a lane in the stage at this place.
fn cards(driver: &Driver, kind: LaneKind, stage: usize) -> Vec<String> {
    let map = driver.map();
    let lane = map.lanes.iter().find(|lane| lane.kind == kind).expect("a lane").id;
    let stage = map.stages.at(stage).expect("a stage").id;
    map.cards_in(lane, stage).map(|card| card.text.clone()).collect()
}

fn score(driver: &Driver, stage: usize) -> f64 {
    let map = driver.map();
    let stage = map.stages.at(stage).expect("a stage").id;
    let points = &map.curves.at(0).expect("a curve").points;
    points.iter().find(|point| point.stage == stage).expect("a point").score.value()
}

#[test]
fn f5_fills_the_screen_and_esc_gives_it_back() {
    let mut driver = with_example();
    let stage_id = driver.map().stages.at(2).expect("a stage").id;
    driver.select(Node::Stage(stage_id));
    assert!(asks_for(&mut driver).contains(&ViewportCommand::Fullscreen(true)));
    driver.settle();
    assert_eq!(stage(&driver), "Compare vendors");
    assert!(!driver.has("Menu"), "nothing else is on the screen");
    driver.key(Modifiers::NONE, Key::PageDown);
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.has("Menu"));
    let next = driver.map().stages.at(3).expect("a stage").id;
    assert_eq!(driver.document().selection().single(), Some(Node::Stage(next)), "the map shows where the room was");
    driver.key(Modifiers::NONE, Key::F5);
    assert!(asks_for(&mut driver).contains(&ViewportCommand::Fullscreen(false)));
    driver.key(Modifiers::NONE, Key::F5);
    driver.press("Leave the workshop");
    assert!(!driver.shell().in_workshop());
}

/// What the command asks the system for.
fn asks_for(driver: &mut Driver) -> Vec<ViewportCommand> {
    let ctx = driver.harness.ctx.clone();
    let request = Request::Run(Command::Workshop);
    throughline::app::dispatch::dispatch(&mut driver.harness.state_mut().shell, &ctx, request);
    driver.harness.step();
    driver.commands()
}

#[test]
fn one_goes_from_stage_to_stage_by_keys_buttons_and_names() {
    let mut driver = workshop();
    assert_eq!(stage(&driver), "Notice the problem");
    driver.key(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(stage(&driver), "Look around");
    driver.press("Next stage");
    driver.press("Go to stage: Move the numbers");
    assert_eq!(stage(&driver), "Move the numbers");
    driver.press("Previous stage");
    driver.key(Modifiers::NONE, Key::PageUp);
    assert_eq!(stage(&driver), "Compare vendors");
}

#[test]
fn answers_become_cards_one_step_each_and_the_line_stays_ready() {
    let mut driver = workshop();
    let before = driver.map().clone();
    let had = cards(&driver, LaneKind::Touchpoints, 0).len();
    line(&mut driver, "Calls the old vendor");
    line(&mut driver, "Asks a neighbour");
    line(&mut driver, "!nobody answers");
    driver.key(Modifiers::SHIFT, Key::Tab);
    line(&mut driver, "Counts again");
    line(&mut driver, "   ");
    assert_eq!(cards(&driver, LaneKind::Touchpoints, 0)[had..], ["Calls the old vendor", "Asks a neighbour"]);
    assert_eq!(cards(&driver, LaneKind::Barriers, 0).last().map(String::as_str), Some("nobody answers"));
    assert_eq!(cards(&driver, LaneKind::Actions, 0).last().map(String::as_str), Some("Counts again"));
    driver.node(Role::ListItem, "Card: Asks a neighbour");
    for _ in 0..4 {
        driver.key(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*driver.map(), before);
    driver.text("half a thou");
    driver.key(Modifiers::NONE, Key::F5);
    driver.key(Modifiers::NONE, Key::F5);
    line(&mut driver, "ght");
    assert_eq!(cards(&driver, LaneKind::Actions, 0).last().map(String::as_str), Some("half a thought"));
}

#[test]
fn the_mood_is_set_by_arrows_and_by_hand_and_esc_puts_it_back() {
    let mut driver = workshop();
    let before = score(&driver, 0);
    driver.key(Modifiers::NONE, Key::ArrowUp);
    driver.key(Modifiers::NONE, Key::ArrowUp);
    assert!((score(&driver, 0) - before - 0.5).abs() < 1e-9);
    driver.run(Command::Undo);
    assert_eq!(score(&driver, 0), before);
    let slider = driver.harness.get_by_role(Role::Slider).rect();
    let (top, middle) = (slider.center_top() + egui::vec2(0.0, 20.0), slider.center());
    for (at, pressed) in [(middle, Some(true)), (top, None)] {
        driver.harness.event(egui::Event::PointerMoved(at));
        driver.harness.step();
        if let Some(pressed) = pressed {
            button(&mut driver, at, pressed);
        }
    }
    driver.harness.step();
    assert!(score(&driver, 0) > 1.5, "it follows the finger: {}", score(&driver, 0));
    driver.key(Modifiers::NONE, Key::Escape);
    assert_eq!(score(&driver, 0), before);
    assert!(driver.shell().in_workshop(), "Esc ended the drag alone");
    button(&mut driver, top, false);
    button(&mut driver, top, true);
    button(&mut driver, top, false);
    assert!(score(&driver, 0) > 1.5);
    driver.run(Command::Undo);
    assert_eq!(score(&driver, 0), before, "one step");
}

fn button(driver: &mut Driver, pos: egui::Pos2, pressed: bool) {
    let button = egui::PointerButton::Primary;
    driver.harness.event(egui::Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE });
    driver.harness.step();
    driver.harness.step();
}

#[test]
fn the_timer_starts_stands_still_and_begins_anew() {
    let mut driver = workshop();
    assert!(driver.has("Time left: 05:00"));
    driver.press("A minute more");
    assert!(driver.has("Time left: 06:00"));
    driver.harness.key_press(Key::F9);
    for _ in 0..8 {
        driver.harness.step();
    }
    assert!(driver.has("Pause the timer"));
    driver.harness.key_press(Key::F9);
    driver.harness.step();
    driver.settle();
    assert!(driver.has("Start the timer") && !driver.has("Time left: 06:00"));
    driver.key(Modifiers::SHIFT, Key::F9);
    assert!(driver.has("Time left: 06:00"));
}

#[test]
fn its_keys_are_in_the_list_and_can_be_changed_and_its_commands_begin_it() {
    let mut driver = with_example();
    driver.key(Modifiers::NONE, Key::F8);
    driver.key(Modifiers::NONE, Key::F9);
    assert!(!driver.shell().in_workshop(), "its keys are heard in it alone");
    driver.run(Command::Keys);
    driver.node(Role::Button, "Change the keys of “Silent round”: F8");
    driver.node(Role::Button, "Change the keys of “Start or pause the timer”: F9");
    driver.node(Role::Button, "Change the keys of “Reset the timer”: Shift+F9");
    driver.key(Modifiers::NONE, Key::Escape);
    let mut settings = driver.shell().settings.clone();
    settings.keys.insert("SilentRound".to_owned(), vec!["F4".to_owned()]);
    driver.request(Request::Set(settings));
    driver.run(Command::SilentRound);
    assert!(driver.shell().in_workshop() && driver.has("How many people take part?"));
    driver.key(Modifiers::NONE, Key::F4);
    assert!(!driver.has("How many people take part?"));
    driver.key(Modifiers::NONE, Key::F8);
    assert!(!driver.has("How many people take part?"), "it has other keys now");
}

#[test]
fn a_silent_round_hides_scores_and_the_mean_becomes_the_point() {
    let mut driver = workshop();
    let before = driver.map().clone();
    driver.key(Modifiers::NONE, Key::F8);
    line(&mut driver, "3");
    for (typed, are_in) in [("-2", "1 of 3 are in"), ("-1", "2 of 3 are in")] {
        line(&mut driver, typed);
        assert!(driver.has_containing(are_in));
        assert_eq!(*driver.map(), before);
    }
    line(&mut driver, "1,5");
    assert!(driver.has_containing("you disagree most here"));
    assert_eq!(*driver.map(), before, "it is for the room to accept");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(score(&driver, 0), -0.5);
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), before);
    driver.key(Modifiers::NONE, Key::F8);
    assert!(driver.has_containing("Person 1 of 3"), "as many as before");
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.shell().in_workshop() && !driver.has_containing("Person 1 of 3"));
}
