//! What a file held when it was saved: kept, looked at, and gone back to.

use throughline::app::commands::Command;
use throughline::app::request::Request;
use throughline::edit::Edit;
use throughline::files;
use throughline::keep;
use throughline::model::CardId;

use crate::window::with_example;
use crate::window_driver::Driver;

#[test]
fn an_emptied_map_saved_over_a_full_one_can_be_had_back() {
    let mut driver = with_example();
    let path = driver.path("map.ron");
    let full = driver.map().clone();
    let cards: Vec<CardId> = full.cards.iter().map(|card| card.id).collect();
    let count = cards.len();
    driver.request(Request::Edit(Edit::RemoveCards(cards), throughline::edit::Merge::Never));
    driver.run(Command::Save);
    assert!(files::open(&path).expect("it opens").map.cards.is_empty());
    // Undo survives a save; and if the program is gone, the version before is there.
    let Driver { harness, folder } = driver;
    drop(harness);
    let mut driver = Driver::in_folder(folder, Some(&path));
    driver.run(Command::Versions);
    assert!(driver.has_containing(&format!("{count} cards removed")));
    driver.request(Request::Version(throughline::app::request::VersionStep::Look(1)));
    driver.press("Restore");
    assert_eq!(*driver.map(), full);
    assert!(driver.document().is_modified());
    driver.run(Command::Undo);
    assert!(driver.map().cards.is_empty(), "it is one step");
    driver.run(Command::Redo);
    driver.run(Command::Save);
    assert_eq!(files::open(&path).expect("it opens").map, full);
}

#[test]
fn a_version_opens_as_a_map_of_its_own() {
    let mut driver = with_example();
    let path = driver.path("map.ron");
    let first = driver.map().clone();
    driver.fill("Version", "v9");
    driver.run(Command::Save);
    driver.run(Command::Versions);
    driver.request(Request::Version(throughline::app::request::VersionStep::Look(1)));
    driver.press("Open a copy");
    assert_eq!(*driver.map(), first);
    assert_eq!(driver.shell().work.as_ref().and_then(|work| work.path.clone()), None);
    assert_eq!(files::open(&path).expect("it opens").map.about.version, "v9");
}

#[test]
fn a_file_that_was_destroyed_offers_its_versions() {
    let mut driver = with_example();
    let path = driver.path("map.ron");
    driver.fill("Version", "v9");
    driver.run(Command::Save);
    let map = driver.map().clone();
    driver.run(Command::Close);
    let home = driver;
    for damage in [vec![], vec![0; 5_000], b"Throughline(version: 1, cards: [(id: 3,".to_vec()] {
        files::write(&path, &damage).expect("written");
        let mut driver = Driver::beside(&home, Some(&path));
        assert!(driver.shell().work.is_none(), "never an empty map in its place");
        driver.press("Versions…");
        driver.press("Restore");
        assert_eq!(*driver.map(), map);
        driver.run(Command::Save);
        assert_eq!(files::open(&path).expect("it opens").map, map);
        let store = driver.shell().places.store().expect("a store");
        assert!(damage.is_empty() || keep::versions(&store, &path).iter().any(|version| version.open().is_err()));
    }
}

#[test]
fn a_map_without_a_file_has_none_yet() {
    let mut driver = Driver::new();
    driver.press("Blank map");
    driver.run(Command::Versions);
    assert!(driver.has_containing("There are no versions yet"));
}
