//! Copy, cut and paste in the whole window, by the events the system sends.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, OutputCommand};
use throughline::app::commands::Command;
use throughline::app::request::Request;
use throughline::edit::Selection;
use throughline::model::{CardId, LaneId, LaneKind, Map, Node, StageId};

use crate::window_driver::Driver;

fn with_example() -> Driver {
    let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/phone-system.ron");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    std::fs::copy(example, &path).expect("copied");
    Driver::in_folder(folder, Some(&path))
}

fn ask(driver: &mut Driver, request: Request) {
    let ctx = driver.harness.ctx.clone();
    throughline::app::dispatch::dispatch(&mut driver.harness.state_mut().shell, &ctx, request);
    driver.settle();
}

fn select(driver: &mut Driver, nodes: &[Node]) {
    ask(driver, Request::Select(nodes.iter().copied().collect::<Selection>()));
}

/// Sends the event and returns what it put on the clipboard.
fn clip(driver: &mut Driver, event: Event) -> Option<String> {
    driver.harness.event(event);
    driver.harness.step();
    let copied = driver.harness.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    driver.settle();
    copied
}

fn paste(driver: &mut Driver, text: &str) {
    clip(driver, Event::Paste(text.to_owned()));
}

fn undo(driver: &mut Driver) {
    driver.key(Modifiers::COMMAND, Key::Z);
}

fn cell(map: &Map, kind: LaneKind, stage: usize) -> (LaneId, StageId) {
    let lane = map.lanes.iter().find(|lane| lane.kind == kind).expect("there is one");
    (lane.id, map.stages.at(stage).expect("there is one").id)
}

/// Two cards of the first cell that has two.
fn pair(map: &Map) -> Vec<CardId> {
    let cells = map.lanes.iter().flat_map(|lane| map.stages.iter().map(move |stage| (lane.id, stage.id)));
    let mut cells = cells.map(|(lane, stage)| map.cards_in(lane, stage).map(|card| card.id).collect::<Vec<_>>());
    cells.find(|ids| ids.len() > 1).expect("a full cell")
}

#[test]
fn copy_and_paste_within_a_map_is_one_step() {
    let mut driver = with_example();
    let before = driver.map().clone();
    let ids = pair(&before);
    select(&mut driver, &ids.iter().map(|id| Node::Card(*id)).collect::<Vec<_>>());
    let text = clip(&mut driver, Event::Copy).expect("it was copied");
    assert!(text.contains("ThroughlineCards("), "{text}");
    assert_eq!(*driver.map(), before);

    let (lane, stage) = cell(&before, LaneKind::Touchpoints, 1);
    select(&mut driver, &[Node::Cell { lane, stage }]);
    paste(&mut driver, &text);
    let map = driver.map();
    assert_eq!(map.cards.len(), before.cards.len() + ids.len());
    let there: Vec<&str> = map.cards_in(lane, stage).map(|card| card.text.as_str()).collect();
    let copied: Vec<&str> = ids.iter().filter_map(|id| before.cards.get(*id)).map(|card| card.text.as_str()).collect();
    assert!(there.ends_with(&copied), "{there:?} {copied:?}");
    let selected = driver.document().selection().cards(map);
    assert_eq!(selected.len(), ids.len());
    assert!(selected.iter().all(|id| !before.cards.contains(*id)));
    assert!(driver.has_containing("cards pasted"));

    undo(&mut driver);
    assert_eq!(*driver.map(), before);
}

#[test]
fn cut_here_and_paste_into_another_window() {
    let mut driver = with_example();
    let before = driver.map().clone();
    let ids = pair(&before);
    select(&mut driver, &ids.iter().map(|id| Node::Card(*id)).collect::<Vec<_>>());
    let text = clip(&mut driver, Event::Cut).expect("it was copied");
    assert_eq!(driver.map().cards.len(), before.cards.len() - ids.len());

    let mut other = Driver::new();
    other.press("Five stages");
    let blank = other.map().clone();
    let (lane, stage) = cell(&blank, LaneKind::Actions, 2);
    select(&mut other, &[Node::Cell { lane, stage }]);
    paste(&mut other, &text);
    let there: Vec<&str> = other.map().cards_in(lane, stage).map(|card| card.text.as_str()).collect();
    let cut: Vec<&str> = ids.iter().filter_map(|id| before.cards.get(*id)).map(|card| card.text.as_str()).collect();
    assert!(there.ends_with(&cut), "{there:?} {cut:?}");
    undo(&mut other);
    assert_eq!(*other.map(), blank);

    undo(&mut driver);
    assert_eq!(*driver.map(), before);
}

#[test]
fn a_range_and_a_list_are_one_step_each() {
    let mut driver = Driver::new();
    driver.press("Five stages");
    let before = driver.map().clone();
    let (lane, stage) = cell(&before, LaneKind::Actions, 0);
    select(&mut driver, &[Node::Cell { lane, stage }]);
    paste(&mut driver, &range(6, 8));
    assert!(driver.has_containing("48 cards, 6 × 8, from Actions / Awareness"));
    assert_eq!(*driver.map(), before, "nothing is done before it was looked at");
    driver.key(Modifiers::NONE, Key::Enter);
    let map = driver.map();
    assert_eq!(map.cards.len(), before.cards.len() + 48);
    for (column, stage) in map.stages.iter().enumerate() {
        assert!(map.cards_in(lane, stage.id).any(|card| card.text == format!("r0c{column}")));
    }
    assert!(map.parked().any(|card| card.text == "r0c7"), "there is no eighth stage");
    assert!(driver.has_containing("see the parking lot"));
    undo(&mut driver);
    assert_eq!(*driver.map(), before);

    select(&mut driver, &[Node::Cell { lane, stage }]);
    paste(&mut driver, &(1..=40).map(|number| format!("{number}. idea {number}\n")).collect::<String>());
    assert!(driver.has_containing("40 cards, from Actions / Awareness"));
    driver.key(Modifiers::NONE, Key::Enter);
    let texts: Vec<&str> = driver.map().cards_in(lane, stage).map(|card| card.text.as_str()).collect();
    assert_eq!(texts.len(), before.cards_in(lane, stage).count() + 40);
    assert_eq!(texts.last(), Some(&"idea 40"));
    undo(&mut driver);
    assert_eq!(*driver.map(), before);
}

/// A range of a spreadsheet: "r0c0", "r0c1" …
fn range(rows: usize, columns: usize) -> String {
    let row = |row: usize| (0..columns).map(|column| format!("r{row}c{column}")).collect::<Vec<_>>().join("\t");
    (0..rows).map(|number| row(number) + "\n").collect()
}

fn texts(driver: &Driver, kind: LaneKind, stage: usize) -> Vec<&str> {
    let (lane, stage) = cell(driver.map(), kind, stage);
    driver.map().cards_in(lane, stage).map(|card| card.text.as_str()).collect()
}

fn blank() -> Driver {
    let mut driver = Driver::new();
    driver.key(Modifiers::NONE, Key::Enter);
    driver
}

#[test]
fn a_paste_is_moved_by_the_arrows_and_cancelled_by_esc() {
    let mut driver = blank();
    let before = driver.map().clone();
    paste(&mut driver, "one\ntwo\nthree");
    assert!(driver.has_containing("3 cards, from Actions / Stage 1"));
    driver.key(Modifiers::NONE, Key::ArrowRight);
    driver.key(Modifiers::NONE, Key::ArrowDown);
    driver.key(Modifiers::NONE, Key::ArrowDown);
    // The emotion lane takes no cards and is passed over.
    assert!(driver.has_containing("3 cards, from Barriers / Stage 2"));
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(!driver.has_containing("3 cards, from"));
    assert_eq!(*driver.map(), before);
    assert!(driver.document().undo_label().is_none());
    assert!(!driver.document().selection().is_empty(), "Esc ended the paste alone");
}

#[test]
fn lines_go_down_a_cell_across_the_stages_or_into_one_card() {
    let mut driver = blank();
    paste(&mut driver, "one\ntwo\nthree");
    driver.key(Modifiers::NONE, Key::Num2);
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!([0, 1, 2].map(|stage| texts(&driver, LaneKind::Actions, stage)), [["one"], ["two"], ["three"]]);
    undo(&mut driver);
    paste(&mut driver, "one\ntwo\nthree");
    driver.node(Role::CheckBox, "One card").click();
    driver.settle();
    driver.press("Paste");
    assert_eq!(texts(&driver, LaneKind::Actions, 0), ["one\ntwo\nthree"]);
    undo(&mut driver);
    assert_eq!(driver.map().cards.len(), 0);
}

#[test]
fn marks_in_lines_are_heeded_when_asked() {
    let mut driver = blank();
    for (heeded, expected) in [(false, "!slow"), (true, "slow")] {
        paste(&mut driver, "calls\n!slow");
        if heeded {
            driver.key(Modifiers::NONE, Key::Num4);
        }
        driver.key(Modifiers::NONE, Key::Enter);
        let kind = if heeded { LaneKind::Barriers } else { LaneKind::Actions };
        assert_eq!(texts(&driver, kind, 0).last(), Some(&expected));
        undo(&mut driver);
    }
}

#[test]
fn a_first_row_may_name_the_stages() {
    let mut driver = blank();
    let before = driver.map().clone();
    paste(&mut driver, "Need\tStage 3\tBuy\tUse\tRenew\tLeave\na\tb\tc\td\te\tf\n");
    driver.key(Modifiers::NONE, Key::Num1);
    assert!(driver.has_containing("6 cards, 1 × 6"));
    assert!(driver.has_containing("1 new stage · 4 unused stages get names"));
    driver.key(Modifiers::NONE, Key::Enter);
    let names: Vec<&str> = driver.map().stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(names, ["Need", "Buy", "Stage 3", "Use", "Renew", "Leave"]);
    assert_eq!([0, 2, 1, 5].map(|stage| texts(&driver, LaneKind::Actions, stage)), [["a"], ["b"], ["c"], ["f"]]);
    undo(&mut driver);
    assert_eq!(*driver.map(), before, "one step");
}

#[test]
fn a_click_on_another_cell_moves_a_paste() {
    let mut driver = blank();
    paste(&mut driver, "one\ntwo");
    let (lane, stage) = cell(driver.map(), LaneKind::Backstage, 3);
    select(&mut driver, &[Node::Cell { lane, stage }]);
    assert!(driver.has_containing("2 cards, from Backstage / Stage 4"));
    driver.text("x");
    assert_eq!(driver.map().cards.len(), 0, "letters do not start a card meanwhile");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(texts(&driver, LaneKind::Backstage, 3), ["one", "two"]);
}

#[test]
fn what_is_refused_changes_nothing_and_says_why() {
    let mut driver = with_example();
    let before = driver.map().clone();
    select(&mut driver, &[Node::Title]);
    assert_eq!(clip(&mut driver, Event::Copy), None);
    assert!(driver.has_containing("Select the cards to copy first"));
    paste(&mut driver, &"x\n".repeat(2_001));
    assert!(driver.has_containing("2,001 cards at once"));
    assert!(driver.document().undo_label().is_none());
    assert_eq!(*driver.map(), before);
}

#[test]
fn a_text_being_typed_keeps_the_clipboard_to_itself() {
    let mut driver = with_example();
    let cards = driver.map().cards.len();
    driver.fill("Title", "A");
    paste(&mut driver, "bc");
    assert_eq!(driver.map().about.title, "Abc");
    assert_eq!(driver.map().cards.len(), cards);
}

#[test]
fn the_menus_command_asks_the_system_for_the_clipboard() {
    let mut driver = with_example();
    let ctx = driver.harness.ctx.clone();
    let shell = &mut driver.harness.state_mut().shell;
    throughline::app::dispatch::dispatch(shell, &ctx, Request::Run(Command::Paste));
    driver.harness.step();
    assert!(driver.commands().contains(&egui::ViewportCommand::RequestPaste));
}
