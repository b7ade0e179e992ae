//! Keys of one's own, from the settings file and from the list of shortcuts.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use throughline::app::commands::Command;
use throughline::app::places::Places;
use throughline::app::settings::Settings;

use crate::window::{example, with_example};
use crate::window_driver::Driver;

const CTRL: Modifiers = Modifiers::COMMAND;

/// A window whose settings say this beside the language.
fn with_settings(language: &str, keys: &str) -> Driver {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    std::fs::copy(example(), &path).expect("copied");
    let settings = Places::below(folder.path()).settings_file().expect("it is below the folder");
    let text = format!("(language: Some(\"{language}\"), motion: false, keys: {keys})");
    throughline::files::write(&settings, text.as_bytes()).expect("written");
    Driver::in_folder(folder, Some(&path))
}

/// Presses the button that changes the keys of a command.
fn change(driver: &mut Driver, command: &str) {
    let label = format!("Change the keys of “{command}”");
    let buttons = driver.harness.query_all_by_label_contains(&label);
    buttons.last().expect("it has a button").click();
    driver.settle();
}

fn kept(driver: &Driver) -> Settings {
    Settings::load(Places::below(driver.folder.path()).settings_file().as_deref()).0
}

#[test]
fn keys_of_the_settings_file_work_and_the_old_ones_do_not() {
    let mut driver = with_settings("en", r#"{"Find": ["F4"], "Duplicate": [], "Remove": "F8"}"#);
    driver.key(CTRL, Key::F);
    assert!(!driver.has("Find on the map"));
    driver.key(Modifiers::NONE, Key::F4);
    assert!(driver.has("Find on the map"));
    driver.key(Modifiers::NONE, Key::Escape);
    driver.press("Menu");
    driver.press("Edit");
    assert!(driver.has("Find…"));
}

#[test]
fn what_the_settings_cannot_have_is_told_and_passed_over() {
    let driver = with_settings("en", r#"{"Find": ["Ctrl+D"]}"#);
    assert!(driver.has("Ctrl+D belongs to “Duplicate”, so “Find…” cannot have it"));
    let mut driver = with_settings("en", r#"{"Fnd": ["F4"], "Find": ["Ctrl+Alt+F"]}"#);
    assert!(driver.has("2 keys in the settings were passed over"));
    driver.press("Details");
    assert!(driver.has("The settings give keys to “Fnd”, which is no command"));
    driver.key(CTRL, Key::F);
    assert!(driver.has("Find on the map"), "the key it came with");
    let keys = kept(&driver).keys;
    assert!(keys.contains_key("Fnd"), "what is not understood is left as it is");
}

#[test]
fn keys_are_changed_where_they_are_listed() {
    let mut driver = with_example();
    driver.key(Modifiers::NONE, Key::F1);
    driver.fill("Search", "find");
    change(&mut driver, "Find…");
    driver.key(CTRL, Key::D);
    assert!(driver.has("Ctrl+D belongs to “Duplicate”, so “Find…” cannot have it"));
    driver.key(Modifiers::NONE, Key::Q);
    assert!(driver.has("Q types a character, so “Find…” cannot have it: add Ctrl or Alt"));
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.shell().sheet.is_some(), "Esc ends the change, not the list");
    assert!(driver.shell().settings.keys.is_empty());

    change(&mut driver, "Find…");
    driver.key(CTRL | Modifiers::SHIFT, Key::F);
    assert_eq!(kept(&driver).keys["Find"], ["Ctrl+Shift+F"]);
    assert!(driver.has("Change the keys of “Find…”: Ctrl+Shift+F"));
    driver.key(Modifiers::NONE, Key::Escape);
    driver.key(CTRL | Modifiers::SHIFT, Key::F);
    assert!(driver.has("Find on the map"));

    driver.run(Command::Keys);
    driver.fill("Search", "find");
    driver.press("The keys “Find…” came with");
    assert!(kept(&driver).keys.is_empty());
    driver.fill("Search", "duplicate");
    change(&mut driver, "Duplicate");
    driver.key(Modifiers::NONE, Key::Backspace);
    assert!(driver.shell().keymap.keys(Command::Duplicate).is_empty());
    driver.press("All keys as they came");
    assert!(!driver.shell().keymap.keys(Command::Duplicate).is_empty());
}

#[test]
fn the_list_is_searched_without_accents() {
    let mut driver = with_settings("pl", "{}");
    driver.key(Modifiers::NONE, Key::F1);
    driver.node(Role::TextInput, "Szukaj").focus();
    driver.settle();
    driver.text("PRZESUN gore");
    assert!(driver.has_containing("Zmień klawisze polecenia „Przesuń w górę”"));
    assert!(!driver.has_containing("Zmień klawisze polecenia „Przesuń w dół”"));
}
