//! The boards in the window: turned to by tab and key, and edited where they stand, one step each.

use egui::accesskit::Role;
use egui::{Key, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::app::commands::Command;
use throughline::edit::{Edit, Merge, Selection};
use throughline::layout::Board;
use throughline::model::*;

use crate::window::with_example;
use crate::window_driver::Driver;

const ALT: Modifiers = Modifiers::ALT;
const NONE: Modifiers = Modifiers::NONE;

/// The example with a board shown.
fn on(board: Board) -> Driver {
    let mut driver = with_example();
    driver.run(command(board));
    assert_eq!(shown(&driver), board);
    driver
}

fn command(board: Board) -> Command {
    throughline::app::boards::command(board)
}

fn shown(driver: &Driver) -> Board {
    driver.shell().work.as_ref().expect("a map").board()
}

/// Does an edit as if by hand elsewhere; it is no step of the test's own.
fn prepare(driver: &mut Driver, edit: Edit) -> Option<Node> {
    let work = driver.harness.state_mut().shell.work.as_mut().expect("a map");
    let made = work.document.edit(edit, Merge::Never).expect("it can be done").created;
    work.document.select(Selection::none());
    driver.settle();
    made
}

/// How many steps can be taken back, counted by taking them back and doing them again.
fn steps(driver: &mut Driver) -> usize {
    let document = &mut driver.harness.state_mut().shell.work.as_mut().expect("a map").document;
    let mut count = 0;
    while document.undo().is_some() {
        count += 1;
    }
    for _ in 0..count {
        document.redo();
    }
    count
}

/// Exactly one step of this name was made since there were `before`, and undo brings the map back.
fn assert_one_step(driver: &mut Driver, before: (usize, Map), label: &str) {
    assert_eq!(driver.document().undo_label(), Some(label));
    assert_eq!(steps(driver), before.0 + 1, "one step");
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), before.1, "undo brings it back");
    driver.run(Command::Redo);
}

fn now(driver: &mut Driver) -> (usize, Map) {
    (steps(driver), driver.map().clone())
}

/// Where a thing is on screen.
fn place(driver: &Driver, role: Role, label: &str) -> Pos2 {
    driver.harness.get_all_by_role_and_label(role, label).next().expect(label).rect().center()
}

fn drag(driver: &mut Driver, from: Pos2, to: Pos2) {
    driver.harness.hover_at(from);
    driver.settle();
    press(driver, from, true);
    driver.harness.hover_at(from + (to - from) / 2.0);
    driver.settle();
    driver.harness.hover_at(to);
    driver.settle();
    press(driver, to, false);
}

fn press(driver: &mut Driver, pos: Pos2, pressed: bool) {
    let modifiers = Modifiers::NONE;
    driver.harness.event(egui::Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers });
    driver.settle();
}

fn click(driver: &mut Driver, at: Pos2) {
    driver.harness.hover_at(at);
    press(driver, at, true);
    press(driver, at, false);
}

fn double_click(driver: &mut Driver, at: Pos2) {
    driver.harness.hover_at(at);
    driver.harness.step();
    // In one frame: events of their own are a quarter of a second apart.
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    let press = |pressed| egui::Event::PointerButton { pos: at, button, pressed, modifiers };
    driver.harness.input_mut().events.extend([true, false, true, false].map(press));
    driver.harness.step();
    driver.settle();
}

fn card(driver: &Driver, text: &str) -> Card {
    driver.map().cards.iter().find(|card| card.text == text).expect(text).clone()
}

/// An opportunity that has a place in the matrix.
fn opportunity(driver: &Driver) -> Card {
    let is_placed = |card: &&Card| card.opportunity.impact.is_some() && card.opportunity.effort.is_some();
    driver.map().cards.iter().find(is_placed).expect("one").clone()
}

fn access_name(driver: &Driver, card: &Card) -> String {
    let kind = match driver.map().kind_of(card.id).expect("in a lane") {
        LaneKind::Opportunities => "Opportunity",
        LaneKind::Touchpoints => "Touchpoint",
        other => panic!("{other:?}"),
    };
    let stage = driver.map().stages.get(card.spot.stage().expect("in a stage")).expect("a stage").name.clone();
    format!("{kind}: {}, stage {stage}", card.text)
}

#[test]
fn tabs_keys_and_the_palette_turn_to_boards_and_leave_no_trace() {
    let mut driver = with_example();
    let before = now(&mut driver);
    driver.node(Role::Tab, "Gaps").click();
    driver.settle();
    assert_eq!(shown(&driver), Board::Gaps);
    assert!(driver.node(Role::Tab, "Gaps").accesskit_node().is_selected().unwrap_or_default());
    assert!(!driver.node(Role::Tab, "Journey").accesskit_node().is_selected().unwrap_or_default());
    driver.key(Modifiers::COMMAND, Key::PageDown);
    assert_eq!(shown(&driver), Board::Opportunities);
    driver.key(Modifiers::COMMAND, Key::PageUp);
    driver.key(Modifiers::COMMAND, Key::PageUp);
    assert_eq!(shown(&driver), Board::Stakeholders);
    driver.key(ALT, Key::Num7);
    assert_eq!(shown(&driver), Board::Evidence);
    driver.key(Modifiers::COMMAND, Key::PageDown);
    assert_eq!(shown(&driver), Board::Journey, "round and round");
    assert_eq!(now(&mut driver), before);
    assert!(!driver.document().is_modified());
}

#[test]
fn every_board_keeps_its_own_view() {
    let mut driver = on(Board::Personas);
    let zoom = |driver: &Driver| driver.shell().work.as_ref().expect("a map").canvas.zoom();
    driver.run(Command::ZoomActual);
    driver.run(Command::ZoomIn);
    let near = zoom(&driver);
    driver.run(Command::JourneyBoard);
    driver.run(Command::ZoomMap);
    assert_ne!(zoom(&driver), near);
    driver.run(Command::PersonasBoard);
    assert_eq!(zoom(&driver), near);
}

#[test]
fn where_the_window_is_narrow_the_other_boards_are_behind_a_word() {
    let mut driver = with_example();
    driver.harness.set_size(vec2(420.0, 600.0));
    driver.settle();
    let tabs = || Board::ALL.map(|board| throughline::i18n::Lang::En.text(board.word()));
    let hidden = tabs().into_iter().find(|name| driver.harness.query_by_role_and_label(Role::Tab, name).is_none());
    let hidden = hidden.expect("not all fit");
    driver.press("More");
    driver.press(&hidden);
    driver.node(Role::Tab, &hidden);
    for name in tabs() {
        if let Some(tab) = driver.harness.query_by_role_and_label(Role::Tab, &name) {
            assert!(tab.rect().right() <= 420.0, "{name} is cut");
        }
    }
}

#[test]
fn a_thing_of_a_board_is_selected_edited_and_shown_on_the_journey() {
    let mut driver = on(Board::Opportunities);
    let card = opportunity(&driver);
    let name = access_name(&driver, &card);
    let at = place(&driver, Role::ListItem, &name);
    click(&mut driver, at);
    assert_eq!(driver.document().selection().single(), Some(Node::Card(card.id)));
    driver.key(NONE, Key::Enter);
    driver.key(Modifiers::COMMAND, Key::A);
    driver.text("Another idea");
    driver.key(NONE, Key::Enter);
    assert_eq!(driver.map().cards.get(card.id).expect("still there").text, "Another idea");
    assert_eq!(shown(&driver), Board::Opportunities);
    driver.run(Command::ShowOnJourney);
    assert_eq!(shown(&driver), Board::Journey);
    assert_eq!(driver.document().selection().single(), Some(Node::Card(card.id)));
}

#[test]
fn a_drag_on_the_matrix_writes_impact_and_effort() {
    let mut driver = on(Board::Opportunities);
    driver.run(Command::ZoomMap);
    let card = opportunity(&driver);
    let other = driver.map().cards.iter().find(|other| {
        let (a, b) = (&other.opportunity, &card.opportunity);
        a.impact.is_some()
            && a.effort.is_some()
            && a.horizon_by_hand.is_none()
            && (a.impact, a.effort) != (b.impact, b.effort)
    });
    let other = other.expect("two places").clone();
    let (from, to) = (access_name(&driver, &card), access_name(&driver, &other));
    let (from, to) = (place(&driver, Role::ListItem, &from), place(&driver, Role::ListItem, &to));
    let before = now(&mut driver);
    // Esc takes it back while it is held.
    driver.harness.hover_at(from);
    press(&mut driver, from, true);
    driver.harness.hover_at(to);
    driver.settle();
    driver.key(NONE, Key::Escape);
    press(&mut driver, to, false);
    assert_eq!(now(&mut driver), before);
    drag(&mut driver, from, to);
    let facts = driver.map().cards.get(card.id).expect("still there").opportunity.clone();
    assert_eq!((facts.impact, facts.effort), (other.opportunity.impact, other.opportunity.effort));
    assert_one_step(&mut driver, before, "board-step-priority");
}

#[test]
fn keys_move_an_opportunity_and_count_its_votes() {
    let mut driver = on(Board::Opportunities);
    let mut card = opportunity(&driver);
    card.opportunity.impact = Rating::new(3);
    card.opportunity.effort = Rating::new(2);
    prepare(&mut driver, Edit::SetCard(card.clone()));
    driver.node(Role::Grid, "Board").focus();
    driver.settle();
    driver.select(Node::Card(card.id));
    let before = now(&mut driver);
    driver.key(ALT, Key::ArrowUp);
    assert_eq!(driver.map().cards.get(card.id).expect("there").opportunity.impact, Rating::new(4));
    assert_one_step(&mut driver, before, "board-step-priority");
    driver.key(ALT, Key::ArrowRight);
    assert_eq!(driver.map().cards.get(card.id).expect("there").opportunity.effort, Rating::new(3));
    let before = now(&mut driver);
    driver.text("+");
    assert_eq!(driver.map().cards.get(card.id).expect("there").opportunity.votes, card.opportunity.votes + 1);
    assert_one_step(&mut driver, before, "board-step-votes");
    driver.text("-");
    driver.text("-");
    assert_eq!(
        driver.map().cards.get(card.id).expect("there").opportunity.votes,
        card.opportunity.votes.saturating_sub(1)
    );
}

#[test]
fn stakeholders_are_placed_by_hand_and_by_keys() {
    let mut driver = on(Board::Stakeholders);
    let row = Stakeholder { role: String::new(), ..Stakeholder::named("Finance") };
    let Some(Node::Stakeholder(id)) = prepare(&mut driver, Edit::AddStakeholder { row, at: 0 }) else { panic!() };
    driver.run(Command::ZoomMap);
    let from = place(&driver, Role::ListItem, "Stakeholder: Finance");
    let before = now(&mut driver);
    drag(&mut driver, from, from + vec2(130.0, -60.0));
    let row = driver.map().stakeholders.get(id).expect("there").clone();
    assert!(row.support > Fraction::HALF && row.power > Fraction::HALF, "{row:?}");
    assert_one_step(&mut driver, before, "board-step-influence");
    driver.node(Role::Grid, "Board").focus();
    driver.settle();
    driver.select(Node::Stakeholder(id));
    let before = now(&mut driver);
    driver.key(ALT, Key::ArrowLeft);
    let moved = driver.map().stakeholders.get(id).expect("there").support;
    assert!((row.support.value() - moved.value() - 0.05).abs() < 1e-6);
    assert_one_step(&mut driver, before, "board-step-influence");
}

#[test]
fn a_double_click_on_the_field_adds_a_stakeholder_to_be_named() {
    let mut driver = on(Board::Stakeholders);
    driver.run(Command::ZoomMap);
    let count = driver.map().stakeholders.len();
    let before = now(&mut driver);
    let grid = driver.node(Role::Grid, "Board").rect();
    double_click(&mut driver, grid.center() + vec2(60.0, 0.0));
    driver.text("The works council");
    driver.key(NONE, Key::Enter);
    assert_eq!(driver.map().stakeholders.len(), count + 1);
    let last = driver.map().stakeholders.iter().last().expect("one").clone();
    assert_eq!(last.name, "The works council");
    assert!(last.support > Fraction::HALF, "{last:?}");
    assert_one_step(&mut driver, before, "edit-add-stakeholder");
}

#[test]
fn texts_of_a_persona_are_typed_where_they_stand() {
    let mut driver = on(Board::Personas);
    let persona = driver.map().personas.at(0).expect("one").clone();
    let mut sheet = persona.clone();
    sheet.goals = vec!["Not one lost call".into()];
    prepare(&mut driver, Edit::SetPersona(sheet));
    driver.node(Role::ListItem, "Goals: Not one lost call").click();
    driver.settle();
    driver.key(NONE, Key::Enter);
    driver.key(Modifiers::COMMAND, Key::A);
    driver.text("Every call answered");
    assert_eq!(driver.map().personas.get(persona.id).expect("there").goals, ["Every call answered"]);
    // Enter behind the last line adds the next.
    driver.key(NONE, Key::Enter);
    assert!(driver.document().is_open(), "the next line is being typed");
    assert_eq!(driver.document().undo_label(), Some("board-step-add-line"));
    driver.text("A bill she can explain");
    driver.key(NONE, Key::Escape);
    assert_eq!(
        driver.map().personas.get(persona.id).expect("there").goals,
        ["Every call answered", "A bill she can explain"]
    );
    assert_eq!(driver.document().undo_label(), Some("board-step-add-line"));
    // A line left empty was never there.
    let before = now(&mut driver);
    driver.node(Role::Button, &format!("Add to “Thinks” of {}", persona.name)).click();
    driver.settle();
    driver.key(NONE, Key::Escape);
    assert_eq!(now(&mut driver), before);
}

#[test]
fn delete_takes_the_line_and_not_the_persona() {
    let mut driver = on(Board::Personas);
    let persona = driver.map().personas.at(0).expect("one").clone();
    let mut sheet = persona.clone();
    sheet.empathy.says = vec!["Show me".into(), "Really".into()];
    prepare(&mut driver, Edit::SetPersona(sheet));
    driver.node(Role::ListItem, "Says: Show me").click();
    driver.settle();
    let before = now(&mut driver);
    driver.key(NONE, Key::Delete);
    assert_eq!(driver.map().personas.get(persona.id).expect("there").empathy.says, ["Really"]);
    assert_one_step(&mut driver, before, "board-step-remove-line");
}

#[test]
fn an_empty_cell_of_the_matrix_takes_a_touchpoint_and_a_full_one_asks() {
    let mut driver = on(Board::Gaps);
    let (stage, channel) = (driver.map().stages.at(0).expect("one").clone(), Channel::Survey);
    let mut known = card_with_channel(&driver);
    known.facts.channel = Some(channel.clone());
    known.spot = Spot::cell(known.spot.lane().expect("in a lane"), driver.map().stages.at(1).expect("two").id);
    prepare(&mut driver, Edit::SetCard(known));
    let before = now(&mut driver);
    driver.run(Command::ZoomMap);
    let empty = format!("Survey, {}: nobody meets here", stage.name);
    let at = place(&driver, Role::Cell, &empty);
    click(&mut driver, at);
    driver.text("Asked at the door");
    driver.key(NONE, Key::Enter);
    let made = card(&driver, "Asked at the door");
    assert_eq!((made.spot.stage(), made.facts.channel), (Some(stage.id), Some(channel)));
    assert_one_step(&mut driver, before, "board-step-meeting");
    let before = now(&mut driver);
    driver.node(Role::RadioButton, "Customer uses it: Yes").click();
    driver.settle();
    assert_eq!(card(&driver, "Asked at the door").facts.customer_uses, Some(true));
    assert_one_step(&mut driver, before, "board-step-answers");
}

fn card_with_channel(driver: &Driver) -> Card {
    driver.map().cards.iter().find(|card| card.facts.channel.is_some()).expect("one").clone()
}
