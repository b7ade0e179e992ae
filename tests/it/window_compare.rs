//! The window holds its map against another file, or an earlier version of its own.

use egui::{Key, Modifiers};
use throughline::app::commands::Command;
use throughline::app::request::{Request, VersionStep};
use throughline::files;

use crate::window::with_example;

#[test]
fn a_map_is_held_against_a_file_and_left_by_esc() {
    let mut driver = with_example();
    let before = driver.path("before.ron");
    files::save(&before, driver.map()).expect("saved");
    driver.fill("Version", "v9");
    let map = driver.map().clone();
    driver.run(Command::CompareFile);
    driver.fill("File name", "before.ron");
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.has_containing("Compared: “before.ron” → “map.ron”"));
    assert!(driver.has_containing("Version: v3 → v9"));
    driver.key(Modifiers::COMMAND, Key::Z);
    driver.key(Modifiers::NONE, Key::Delete);
    assert_eq!(*driver.map(), map, "it is only looked at");
    let zoom = |driver: &crate::window_driver::Driver| driver.shell().comparing.as_ref().expect("shown").zoom();
    driver.key(Modifiers::COMMAND, Key::Num0);
    assert!((zoom(&driver) - 1.0).abs() < 0.01);
    driver.key(Modifiers::SHIFT, Key::Num1);
    assert!(zoom(&driver) < 0.95, "the page is larger than the window");
    driver.press("Save as picture");
    driver.press("SVG");
    driver.fill("File name", "difference.svg");
    driver.key(Modifiers::NONE, Key::Enter);
    let svg = std::fs::read_to_string(driver.path("difference.svg")).expect("drawn");
    assert!(svg.contains("“before.ron” → “map.ron”"));
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.shell().comparing.is_none());
    assert_eq!(*driver.map(), map);
}

#[test]
fn what_is_no_map_is_not_compared() {
    let mut driver = with_example();
    files::write(&driver.path("page.ron"), b"<html>").expect("written");
    driver.run(Command::CompareFile);
    driver.fill("File name", "page.ron");
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.shell().comparing.is_none());
    assert!(!driver.shell().notices.list().is_empty());
}

#[test]
fn a_map_is_held_against_an_earlier_version_of_its_own() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    driver.run(Command::Save);
    driver.run(Command::Versions);
    driver.request(Request::Version(VersionStep::Look(1)));
    driver.press("Compare");
    assert!(driver.has_containing("Compared: “An earlier version” → “map.ron”"));
    assert!(driver.has_containing("Version: v3 → v9"));
    driver.press("Done");
    assert!(driver.shell().comparing.is_none());
    assert!(!driver.document().is_modified(), "it was only looked at");
}
