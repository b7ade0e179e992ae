//! What the window does where files are not as it left them, or cannot be what is wanted.

use egui::{Key, Modifiers};
use throughline::app::commands::Command;
use throughline::app::request::{Next, Request};
use throughline::files;

use crate::window::{example, with_example};
use crate::window_driver::Driver;

const CTRL: Modifiers = Modifiers::COMMAND;

#[test]
fn a_file_that_another_program_has_changed_is_not_replaced_unasked() {
    let mut driver = with_example();
    let path = driver.path("map.ron");
    driver.fill("Version", "v9");
    let theirs = std::fs::read_to_string(&path).expect("read").replace("title: \"", "title: \"Theirs ");
    files::write(&path, theirs.as_bytes()).expect("written");
    driver.run(Command::Save);
    assert!(driver.has_containing("changed by another program"));
    assert_eq!(std::fs::read_to_string(&path).expect("read"), theirs);
    driver.press("Cancel");
    assert!(driver.document().is_modified());
    assert_eq!(std::fs::read_to_string(&path).expect("read"), theirs);

    // The other answer keeps both; the window is about the new file from now on.
    driver.run(Command::Save);
    driver.press("Save as…");
    driver.fill("File name", "mine.ron");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(std::fs::read_to_string(&path).expect("read"), theirs);
    let mine = driver.path("mine.ron");
    assert_eq!(files::open(&mine).expect("it opens").map.about.version, "v9");
    assert!(!driver.document().is_modified());

    // What the window wrote itself is no change; and who says Replace means it.
    driver.fill("Version", "v10");
    driver.run(Command::Save);
    assert_eq!(files::open(&mine).expect("it opens").map.about.version, "v10");
    files::write(&mine, theirs.as_bytes()).expect("written");
    driver.fill("Version", "v11");
    driver.key(CTRL, Key::W);
    driver.press("Save");
    assert!(driver.has_containing("changed by another program"));
    driver.press("Replace");
    assert!(driver.shell().work.is_none(), "closing goes on after the answer");
    assert_eq!(files::open(&mine).expect("it opens").map.about.version, "v11");
}

#[test]
fn what_was_mended_counts_as_unsaved() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    files::write(&path, b"Throughline(version: 1, lanes: [(id: 1, kind: Actionz)])").expect("written");
    let mut driver = Driver::in_folder(folder, Some(&path));
    assert!(driver.has_containing("mended, not saved"));
    driver.ask_to_close();
    assert!(driver.commands().contains(&egui::ViewportCommand::CancelClose));
    driver.settle();
    driver.press("Cancel");
    driver.run(Command::Save);
    assert!(!driver.shell().work.as_ref().expect("a map is open").is_unsaved());
}

#[test]
fn a_file_that_does_not_open_is_named_with_the_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let (cut, gone) = (folder.path().join("cut.ron"), folder.path().join("gone.ron"));
    files::write(&cut, b"Throughline(\n  version: 1,\n  cards: [\n    (id: 3,").expect("written");
    let mut driver = Driver::in_folder(folder, Some(&cut));
    assert!(driver.has_containing("cut.ron:4:12"));

    driver.harness.state_mut().shell.recent.add(&gone);
    driver.request(Request::Go(Next::Open(gone.clone())));
    assert!(driver.has_containing("gone.ron"));
    assert!(!driver.shell().recent.paths().contains(&gone));
    driver.request(Request::Go(Next::Open(example())));
    assert!(!driver.has_containing("cut.ron:4:12"));
}

#[test]
fn templates_of_one_s_own_stand_on_the_start_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("config/templates");
    std::fs::create_dir_all(&own).expect("a folder");
    std::fs::copy(example(), own.join("Our audit.ron")).expect("copied");
    let mut driver = Driver::in_folder(folder, None);
    assert!(driver.has("Your templates"));
    driver.press("Our audit");
    let map = driver.map().clone();
    assert_eq!(map, files::open(&own.join("Our audit.ron")).expect("it opens").map);
    // It is a new map: the template's file is nobody's to save to.
    assert!(driver.shell().work.as_ref().expect("a map").path.is_none());

    // One that came in the meantime is there when the screen comes back.
    std::fs::copy(example(), own.join("Second.ron")).expect("copied");
    driver.run(Command::Close);
    driver.settle();
    assert!(driver.has("Second"));
}
