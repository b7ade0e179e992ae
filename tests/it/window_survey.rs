//! Answers of a survey, pasted and made a figure on the map, as people and screen readers go about it.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use throughline::app::commands::Command;
use throughline::app::panels::sheet::Sheet;
use throughline::edit::Selection;
use throughline::model::{Card, Evidence, LaneKind, Map, Node};

use crate::window::with_example;
use crate::window_driver::Driver;

/// The card of a metrics lane with this name in the stage at this place.
fn figure(map: &Map, name: &str, stage: usize) -> Option<Card> {
    let stage = map.stages.at(stage).expect("a stage").id;
    let is_metric = |card: &&Card| {
        let lane = card.spot.lane().and_then(|lane| map.lanes.get(lane));
        lane.is_some_and(|lane| lane.kind == LaneKind::Metrics)
    };
    map.cards.iter().filter(is_metric).find(|card| card.text == name && card.spot.stage() == Some(stage)).cloned()
}

fn select_stage(driver: &mut Driver, place: usize) {
    let stage = driver.map().stages.at(place).expect("a stage").id;
    driver.harness.state_mut().shell.work.as_mut().expect("a map").document.select(Selection::one(Node::Stage(stage)));
    driver.settle();
}

#[test]
fn pasted_answers_become_a_figure_in_one_step() {
    let mut driver = with_example();
    select_stage(&mut driver, 1);
    driver.run(Command::SurveyAnswers);
    driver.fill("Answers", "10\n9\n9\n8\n3\nn/a\n12");
    assert!(driver.has("5 answers") && driver.has("Promoters: 3 · detractors: 1"));
    assert!(driver.has("2 entries do not count"));
    assert!(driver.has("Line 6: “n/a” is no number") && driver.has_containing("Line 7: 12"));
    assert!(driver.has("Answers by value: 0: 0, 1: 0, 2: 0, 3: 1, 4: 0, 5: 0, 6: 0, 7: 0, 8: 1, 9: 2, 10: 1"));
    let before = driver.map().clone();
    driver.press("Add to the map");
    let card = figure(driver.map(), "NPS", 1).expect("a card");
    let metric = card.metric.expect("a figure");
    assert_eq!((metric.value, metric.unit.as_str(), metric.target), (40.0, "", None));
    assert_eq!((card.evidence, card.source.as_str()), (Evidence::Observed, "n = 5"));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(driver.map().cards, before.cards, "one step takes it back");
}

#[test]
fn a_figure_that_is_there_is_brought_up_to_date_and_keeps_its_target() {
    let mut driver = with_example();
    select_stage(&mut driver, 6);
    driver.run(Command::SurveyAnswers);
    driver.fill("Answers", "10 10 10 0");
    assert!(driver.has("Update the card"));
    driver.key(Modifiers::COMMAND, Key::Enter);
    let card = figure(driver.map(), "NPS", 6).expect("the card");
    assert_eq!(card.metric.map(|metric| (metric.value, metric.target)), Some((50.0, Some(50.0))));
    assert!(driver.shell().sheet.is_none());
}

#[test]
fn the_kind_is_guessed_and_can_be_chosen() {
    let mut driver = with_example();
    driver.run(Command::SurveyAnswers);
    driver.fill("Answers", "5 4 4 1");
    assert!(driver.has_containing("75") && driver.has("Satisfied: 3 · dissatisfied: 1"));
    driver.choose("Question", "CES: was it easy, 1–7");
    assert!(driver.has("Easy: 1 · hard: 1") && driver.has_containing("3.5"));
    // Nothing that counts: nothing to add, and nothing typed is lost.
    driver.fill("Answers", "none of it");
    driver.key(Modifiers::COMMAND, Key::Enter);
    let Some(Sheet::Answers(sheet)) = &driver.shell().sheet else { panic!("the sheet stays") };
    assert_eq!(sheet.text, "none of it");
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.shell().sheet.is_none());
}

#[test]
fn a_column_pasted_on_a_metrics_cell_offers_itself() {
    let mut driver = with_example();
    let map = driver.map().clone();
    let lane = map.lanes.iter().find(|lane| lane.kind == LaneKind::Metrics).expect("a lane").id;
    let stage = map.stages.at(2).expect("a stage").id;
    let select = |driver: &mut Driver| {
        let work = driver.harness.state_mut().shell.work.as_mut().expect("a map");
        work.document.select(Selection::one(Node::Cell { lane, stage }));
        driver.settle();
        driver.harness.event(Event::Paste("CSAT\r\n5\r\n4\r\n2\r\n".to_owned()));
        driver.settle();
    };
    select(&mut driver);
    assert!(driver.has("3 answers"));
    // It may not have been meant so.
    driver.press("Paste as cards");
    assert!(driver.shell().sheet.is_none());
    assert!(driver.shell().work.as_ref().is_some_and(|work| work.pasting.is_some()));
    driver.key(Modifiers::NONE, Key::Escape);
    select(&mut driver);
    driver.node(Role::Button, "Add to the map").click();
    driver.settle();
    assert!(figure(driver.map(), "CSAT", 2).is_some());
}
