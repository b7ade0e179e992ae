//! What stands beside the map in the whole window: open questions that are answered, the interview guide, both states of
//! a journey.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use throughline::app::commands::Command;
use throughline::app::settings::Aside;
use throughline::edit::{Edit, Selection};
use throughline::files;
use throughline::model::*;

use crate::window::with_example;
use crate::window_driver::Driver;

/// Whether something of this name has the keyboard.
fn is_at(driver: &Driver, label: &str) -> bool {
    driver.harness.query_all_by_label(label).any(|node| node.is_focused())
}

/// Applies an edit as one step.
fn edit(driver: &mut Driver, edit: Edit) {
    driver.request(throughline::app::request::Request::Edit(edit, throughline::edit::Merge::Never));
}

fn asked(driver: &Driver) -> Vec<String> {
    driver.shell().work.as_ref().expect("open").questions.asked().iter().map(|asked| asked.text.clone()).collect()
}

/// A map with one question: an observed card without a source.
fn with_one_question() -> Driver {
    let mut driver = with_example();
    let mut map = Map::default();
    let mut add = |edit| throughline::edit::apply(&mut map, edit).expect("sound").created;
    add(Edit::AddStage { row: Stage::named("Buy"), at: 0 });
    add(Edit::AddLane { row: Lane::new(LaneKind::Actions, "Actions"), at: 0 });
    let row = Card { evidence: Evidence::Observed, ..Card::new(Spot::cell(LaneId(2), StageId(1)), "Asks a friend") };
    add(Edit::AddCard { row, at: 0 });
    driver.request(throughline::app::request::Request::Go(throughline::app::request::Next::New(Box::new(map))));
    driver
}

#[test]
fn a_question_leads_to_the_field_that_answers_it_and_is_gone_then() {
    let mut driver = with_one_question();
    assert_eq!(asked(&driver), ["Where was “Asks a friend” observed?"]);
    driver.press("1 open question");
    assert_eq!(driver.shell().settings.aside, Aside::Questions);
    assert!(driver.has("Observations without a source (1)"));
    driver.key(Modifiers::NONE, Key::Enter);
    let card = driver.map().cards.at(0).expect("there").id;
    assert_eq!(driver.document().selection().single(), Some(Node::Card(card)));
    assert!(is_at(&driver, "Source"));
    driver.text("Interview 4");
    assert_eq!(driver.map().cards.at(0).expect("there").source, "Interview 4");
    assert_eq!(asked(&driver), [""; 0]);
    assert!(driver.has("No open questions"));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(asked(&driver).len(), 1, "taken back, it is open again");
}

#[test]
fn arrows_walk_through_the_questions_and_a_click_answers() {
    let mut driver = with_example();
    let template = throughline::assets::templates().iter().find(|it| it.name == "b2b-purchase").expect("shipped");
    let map = throughline::templates::open(template, throughline::i18n::Lang::En).expect("a template");
    driver.request(throughline::app::request::Request::Go(throughline::app::request::Next::New(Box::new(map))));
    driver.run(Command::ToggleQuestions);
    let all = asked(&driver);
    assert!(all.len() > 2, "{all:?}");
    driver.key(Modifiers::NONE, Key::ArrowDown);
    let second = driver.shell().work.as_ref().expect("open").questions.asked()[1].question;
    assert_eq!(driver.document().selection().single(), Some(second.node));
    driver.key(Modifiers::NONE, Key::Home);
    driver.node(Role::ListItem, &all[2]).click();
    driver.settle();
    assert_eq!(driver.shell().work.as_ref().expect("open").questions.cursor, 2);
    assert!(!driver.document().selection().is_empty());
    driver.run(Command::ToggleOutline);
    assert_eq!((driver.shell().settings.outline, driver.shell().settings.aside), (true, Aside::Nothing));
    driver.run(Command::ToggleQuestions);
    assert!(!driver.shell().settings.outline, "one list at a time");
}

#[test]
fn a_stage_without_an_action_is_answered_by_typing_a_card_there() {
    let mut driver = with_one_question();
    edit(&mut driver, Edit::AddStage { row: Stage::named("Use"), at: 1 });
    driver.run(Command::ToggleQuestions);
    assert_eq!(asked(&driver)[0], "What does the customer do in “Use”?");
    driver.key(Modifiers::NONE, Key::Enter);
    driver.text("Calls");
    driver.key(Modifiers::NONE, Key::Enter);
    let card = driver.map().cards.iter().last().expect("made").clone();
    assert_eq!((card.text.as_str(), card.spot.stage()), ("Calls", driver.map().stages.at(1).map(|stage| stage.id)));
    assert_eq!(asked(&driver).len(), 1);
}

#[test]
fn answers_to_the_guide_become_cards_and_keys_go_from_question_to_question() {
    let mut driver = with_one_question();
    let before = driver.map().clone();
    driver.run(Command::ToggleGuide);
    let first = "What happened that made you look for something new?";
    assert!(is_at(&driver, first));
    assert!(driver.has("→ Motivations, Buy"), "where it goes is told before");
    driver.text("Calls were lost");
    driver.key(Modifiers::NONE, Key::Enter);
    let card = driver.map().cards.iter().last().expect("made").clone();
    let lane = driver.map().lanes.get(card.spot.lane().expect("placed")).expect("there").clone();
    assert_eq!(
        (card.text.as_str(), lane.kind, card.evidence),
        ("Calls were lost", LaneKind::Motivations, Evidence::Assumed)
    );
    assert!(is_at(&driver, first), "ready for another answer");
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(is_at(&driver, "How did you search?"));
    driver.text("Asked around");
    driver.key(Modifiers::NONE, Key::ArrowDown);
    assert!(driver.map().cards.iter().any(|card| card.text == "Asked around"), "what was typed is kept");
    driver.run(Command::Undo);
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), before, "a step for each answer");
    driver.run(Command::ToggleGuide);
    assert_eq!(driver.shell().settings.aside, Aside::Nothing);
}

#[test]
fn the_future_state_is_made_and_found_again_beside_the_current_one() {
    let mut driver = with_example();
    let now = driver.map().clone();
    driver.run(Command::MakeFuture);
    assert_eq!(driver.map().about.state, MapState::Future);
    assert!(driver.shell().work.as_ref().expect("open").path.is_none());
    let gone = driver.map().cards.at(0).expect("there").id;
    edit(&mut driver, Edit::RemoveCards(vec![gone]));
    driver.run(Command::CompareStates);
    assert!(driver.has_containing("Compared: “map.ron” → “This map”"), "its origin is known before it has a file");
    driver.key(Modifiers::NONE, Key::Escape);
    driver.run(Command::Save);
    driver.key(Modifiers::NONE, Key::Enter);
    let path = driver.path("map – future state.ron");
    assert_eq!(files::open(&path).expect("saved").map.about.state, MapState::Future);
    let mut driver = Driver::beside(&driver, Some(&driver.path("map.ron")));
    assert_eq!(*driver.map(), now);
    driver.run(Command::CompareStates);
    assert!(driver.has_containing("Compared: “map.ron” → “map – future state.ron”"), "what is before what will be");
}

#[test]
fn an_individual_is_laid_over_the_general_journey_by_one_command() {
    let mut driver = with_example();
    let archetype = driver.map().curves.iter().find(|curve| curve.view == View::AsIs).expect("a curve").clone();
    let row = Persona { kind: PersonaKind::Individual, ..Persona::named("Marek") };
    edit(&mut driver, Edit::AddPersona { row, at: usize::MAX });
    let marek = driver.map().personas.iter().last().expect("there").id;
    let select = |driver: &mut Driver| {
        driver.request(throughline::app::request::Request::Select(Selection::one(Node::Persona(marek))));
    };
    select(&mut driver);
    driver.run(Command::LayOver);
    assert!(
        driver.map().curves.iter().all(|curve| curve.persona != marek),
        "there is no curve yet, and a notice says so"
    );
    let curve = Curve { points: archetype.points.clone(), ..Curve::new(marek, View::AsIs) };
    edit(&mut driver, Edit::AddCurve(curve));
    select(&mut driver);
    let before = driver.map().clone();
    driver.run(Command::LayOver);
    let held = driver.map().curves.iter().filter(|curve| curve.compared && curve.shown).count();
    assert_eq!(held, 2);
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), before, "one step");
}
