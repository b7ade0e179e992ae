//! Work that no file had when the program died: kept, offered, restored or set aside.

use std::path::{Path, PathBuf};

use egui::{Event, Key, Modifiers};
use tempfile::TempDir;
use throughline::app::commands::Command;
use throughline::app::flows::Done;
use throughline::app::request::{Next, Request};
use throughline::diag::Arg;
use throughline::edit::Edit;
use throughline::files;
use throughline::keep::{self, Store};
use throughline::model::{Card, Spot};

use crate::window::{example, with_example};
use crate::window_driver::Driver;

/// Ends the program as a power cut does: what the disk has by then is all there is.
fn die(driver: Driver) -> TempDir {
    let Driver { harness, folder } = driver;
    drop(harness);
    folder
}

fn store(folder: &Path) -> Store {
    Store::new(folder.join("state"))
}

/// What lies in a folder of the state folder.
fn names(folder: PathBuf) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_map_that_was_never_saved_comes_back() {
    let mut driver = Driver::new();
    driver.press("Five stages");
    driver.fill("Title", "Buying a bicycle");
    let before = driver.map().clone();
    let mut driver = Driver::in_folder(die(driver), None);
    assert!(driver.has("Unsaved work"));
    assert!(driver.has("Buying a bicycle"));
    assert!(driver.has("Never saved"));
    driver.press("Restore");
    assert_eq!(*driver.map(), before);
    assert!(driver.document().is_modified());

    // It dies again before it was saved; then it is saved, and nothing is offered any more.
    let mut driver = Driver::in_folder(die(driver), None);
    driver.press("Restore");
    assert_eq!(*driver.map(), before);
    let path = driver.path("bicycle.ron");
    driver.run(Command::Save);
    driver.fill("File name", &path.display().to_string());
    driver.key(Modifiers::NONE, Key::Enter);
    let folder = die(driver);
    assert_eq!(names(store(folder.path()).recovery()), Vec::<String>::new());
    assert!(!Driver::in_folder(folder, None).has("Unsaved work"));
}

#[test]
fn a_text_that_is_just_being_typed_counts() {
    let mut driver = with_example();
    let map = driver.map().clone();
    let (lane, stage) = (map.lanes.at(0).expect("a lane").id, map.stages.at(0).expect("a stage").id);
    driver.request(Request::AddAndType(Edit::AddCard { row: Card::new(Spot::cell(lane, stage), ""), at: 0 }));
    driver.harness.event(Event::Text("Half a sen".to_owned()));
    driver.settle();
    let mut driver = Driver::in_folder(die(driver), None);
    assert!(driver.has_containing("1 card added"));
    driver.press("Restore");
    assert!(driver.map().cards.iter().any(|card| card.text == "Half a sen"));
    // Undo leads to what the file has, and then nothing is at stake.
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), map);
    assert!(!driver.document().is_modified());
    assert_eq!(names(store(die(driver).path()).recovery()), Vec::<String>::new());
}

#[test]
fn what_stands_in_the_line_of_a_workshop_counts_too() {
    let mut driver = with_example();
    let map = driver.map().clone();
    driver.key(Modifiers::NONE, Key::F5);
    driver.text("!nobody answers");
    // A silent round needs the line; what stood in it waits.
    driver.run(Command::SilentRound);
    driver.text("7");
    let mut driver = Driver::in_folder(die(driver), None);
    driver.press("Restore");
    let cards: Vec<&str> = driver.map().cards.iter().map(|card| card.text.as_str()).collect();
    assert_eq!(cards.len(), map.cards.len() + 1);
    assert!(cards.contains(&"nobody answers"), "as Enter would have made it, and no score of anybody's");
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), map);
}

#[test]
fn a_thought_that_is_not_parked_yet_counts_too() {
    let mut driver = with_example();
    let map = driver.map().clone();
    driver.fill("Park a thought", "who pays");
    assert_eq!(*driver.map(), map);
    assert!(driver.shell().work.as_ref().expect("a map").is_unsaved());
    let mut driver = Driver::in_folder(die(driver), None);
    driver.press("Restore");
    assert_eq!(driver.map().cards.len(), map.cards.len() + 1);
    assert!(driver.map().cards.iter().any(|card| card.text == "who pays" && card.spot.stage().is_none()));
    // And it is on the map before the question whether to save it.
    driver.fill("Park a thought", "and when");
    driver.ask_to_close();
    driver.settle();
    driver.press("Cancel");
    assert!(driver.map().cards.iter().any(|card| card.text == "and when"));
}

#[test]
fn nobody_leaves_a_workshop_without_what_stands_in_its_line() {
    for answer in ["Save", "Cancel"] {
        let mut driver = with_example();
        let cards = driver.map().cards.len();
        driver.key(Modifiers::NONE, Key::F5);
        driver.text("asks a neighbour");
        assert_eq!(driver.map().cards.len(), cards);
        driver.ask_to_close();
        driver.settle();
        driver.press(answer);
        driver.settle();
        let there = driver.map().cards.iter().filter(|card| card.text == "asks a neighbour").count();
        assert_eq!((driver.map().cards.len(), there), (cards + 1, 1), "{answer}");
        if answer == "Save" {
            assert!(driver.shell().leaving);
            let file = driver.shell().work.as_ref().and_then(|work| work.path.clone()).expect("a file");
            assert!(files::open(&file).expect("saved").map.cards.iter().any(|card| card.text == "asks a neighbour"));
        }
    }
}

#[test]
fn a_work_that_goes_wrong_tells_where_the_changes_are_kept() {
    let mut driver = with_example();
    break_a_work(&mut driver);
    assert!(driver.has_containing("Something went wrong inside the program"));
    assert!(!driver.has_containing("is kept in"), "what is saved needs no copy");
    driver.fill("Version", "v9");
    break_a_work(&mut driver);
    assert!(driver.has_containing("What is not saved is kept in"));
    assert_eq!(files::open(&told(&driver, "app-work-kept")).expect("it opens by hand").map.about.version, "v9");
    let before = driver.map().clone();
    let mut driver = Driver::in_folder(die(driver), None);
    driver.press("Restore");
    assert_eq!(*driver.map(), before);
}

#[test]
fn a_frame_that_goes_wrong_tells_where_the_map_is_and_the_window_goes_on() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    let before = driver.map().clone();
    // Without its styles of type nothing in the window can be drawn.
    let ctx = driver.harness.ctx.clone();
    let styles = [egui::Theme::Light, egui::Theme::Dark].map(|theme| (theme, ctx.style_of(theme)));
    ctx.all_styles_mut(|style| style.text_styles.clear());
    driver.harness.step();
    for (theme, style) in styles {
        ctx.set_style_of(theme, style);
    }
    driver.settle();
    assert!(driver.has_containing("Something went wrong in the window"));
    assert_eq!(files::open(&told(&driver, "app-broken-kept")).expect("it opens by hand").map, before);
    driver.fill("Version", "v10");
    let mut driver = Driver::in_folder(die(driver), None);
    assert!(driver.has("Unsaved work"));
    driver.press("Restore");
    assert_eq!(driver.map().about.version, "v10");
}

/// A work on another thread panics.
fn break_a_work(driver: &mut Driver) {
    driver.harness.state_mut().shell.jobs.start(None, false, |_| panic!("planned"), Done::Broken);
    driver.settle();
}

/// The path that a notice names.
fn told(driver: &Driver, id: &str) -> PathBuf {
    let said = driver.shell().notices.list().iter().rev().find(|notice| notice.message.id == id);
    let Some((_, Arg::Text(path))) = said.and_then(|notice| notice.message.args.first()) else { panic!("no path") };
    PathBuf::from(path.to_string())
}

#[test]
fn a_clean_end_leaves_nothing_to_ask_about() {
    for answer in ["Save", "Discard"] {
        let mut driver = with_example();
        driver.fill("Version", "v9");
        driver.ask_to_close();
        driver.settle();
        driver.press(answer);
        assert!(driver.shell().leaving);
        let folder = die(driver);
        let store = store(folder.path());
        assert_eq!(names(store.recovery()), Vec::<String>::new(), "{answer}");
        // What was decided against can still be had.
        assert_eq!(keep::asides(&store).len(), usize::from(answer == "Discard"));
        let mut driver = Driver::in_folder(folder, None);
        assert!(!driver.has("Unsaved work"));
        if answer == "Discard" {
            driver.run(Command::Recover);
            let title = driver
                .has_containing("Restore: ")
                .then(|| keep::asides(&store)[0].snapshot.stake.map.about.title.clone());
            driver.press(&format!("Restore: {}", title.expect("it is listed")));
            assert_eq!(driver.map().about.version, "v9");
            assert!(driver.document().is_modified());
        }
    }
}

#[test]
fn going_on_to_another_map_leaves_nothing_of_the_first() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    driver.request(Request::Go(Next::Open(example())));
    driver.press("Discard");
    assert!(!driver.document().is_modified());
    driver.fill("Version", "v10");
    let folder = die(driver);
    let left = keep::scan(&store(folder.path())).left;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].snapshot.stake.map.about.version, "v10");
}

#[test]
fn the_file_may_be_opened_instead_and_the_work_is_still_there() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    let path = driver.path("map.ron");
    let before = std::fs::read(&path).expect("read");
    let mut driver = Driver::in_folder(die(driver), None);
    driver.press("Open the file instead");
    assert_ne!(driver.map().about.version, "v9");
    assert!(!driver.document().is_modified());
    let undo = driver.shell().notices.list().last().map(|notice| notice.id).expect("a notice");
    driver.request(Request::Act(undo));
    assert!(driver.has_containing("There is unsaved work from before"));
    driver.press("Show");
    driver.press("Restore");
    assert_eq!(driver.map().about.version, "v9");
    assert_eq!(std::fs::read(&path).expect("read"), before, "nothing was written that nobody saved");
}

#[test]
fn a_map_whose_file_is_gone_is_kept_though_nothing_was_changed() {
    let mut driver = with_example();
    let map = driver.map().clone();
    std::fs::remove_file(driver.path("map.ron")).expect("removed");
    driver.come_back();
    let mut driver = Driver::in_folder(die(driver), None);
    assert!(driver.has("Unsaved work"));
    driver.press("Restore");
    assert_eq!(*driver.map(), map);
    // Who does not want it any more can have it back all the same.
    driver.ask_to_close();
    driver.settle();
    driver.press("Discard");
    assert_eq!(keep::asides(&store(die(driver).path())).len(), 1);
}

#[test]
fn what_is_put_off_is_offered_again() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    let mut driver = Driver::in_folder(die(driver), None);
    driver.press("Later");
    assert!(driver.has("Unsaved work"), "a row of the start screen leads back");
    let mut driver = Driver::in_folder(die(driver), None);
    driver.press("Set aside");
    assert!(!driver.has("Set aside"));
    let driver = Driver::in_folder(die(driver), None);
    assert!(!driver.has("Unsaved work"));
    assert_eq!(keep::asides(&store(driver.folder.path())).len(), 1);
}

#[test]
fn a_file_that_has_moved_on_is_told_of_and_not_written_over() {
    let mut driver = with_example();
    let path = driver.path("map.ron");
    driver.fill("Version", "v9");
    let theirs = std::fs::read_to_string(&path).expect("read").replace("title: \"", "title: \"Theirs ");
    let folder = die(driver);
    files::write(&path, theirs.as_bytes()).expect("written");
    let mut driver = Driver::in_folder(folder, None);
    assert!(driver.has("Another program has changed the file since"));
    driver.press("Restore");
    driver.run(Command::Save);
    assert!(driver.has_containing("changed by another program"));
    assert_eq!(std::fs::read_to_string(&path).expect("read"), theirs);
}

#[test]
fn damaged_work_is_told_of_and_kept() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    let folder = die(driver);
    let store = store(folder.path());
    let name = names(store.recovery()).pop().expect("kept");
    files::write(&store.recovery().join(&name), &[0; 4_096]).expect("written");
    let driver = Driver::in_folder(folder, None);
    assert!(driver.has_containing("could not be read"));
    assert_eq!(std::fs::read(store.damaged().join(&name)).expect("kept"), [0; 4_096]);
}

#[test]
fn a_program_that_runs_keeps_its_work_to_itself() {
    let mut first = with_example();
    first.fill("Version", "v9");
    first.harness.run();
    // A second start sees the same state folder.
    assert!(keep::scan(&store(first.folder.path())).left.is_empty());
    first.fill("Version", "v10");
    let left = keep::scan(&store(die(first).path())).left;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].snapshot.stake.map.about.version, "v10");
}
