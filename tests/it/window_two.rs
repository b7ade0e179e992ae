//! Two programs on one map, and two maps in two programs: nothing is lost in any order.

use throughline::app::commands::Command;
use throughline::files;
use throughline::keep;
use throughline::model::Map;

use crate::window::with_example;
use crate::window_driver::Driver;

/// What a program does next: it opens the map and types something, or it saves.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Step {
    OpenAndEdit,
    Save,
}

/// One program after the other, in the order of its turns.
const ORDERS: [[usize; 4]; 6] = [[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 1, 0], [1, 1, 0, 0]];

#[test]
fn all_six_orders_of_open_edit_and_save_lose_nothing() {
    for (place, order) in ORDERS.into_iter().enumerate() {
        // The orders in which both have it open meet every answer.
        for answer in [["Replace", "Take theirs", "Save as…", "Merge"][place % 4]] {
            let home = with_example();
            let path = home.path("map.ron");
            let mut home = home;
            home.run(Command::Close);
            let mut programs: [Option<Driver>; 2] = [None, None];
            let mut was_asked = false;
            for who in order {
                let mine = ["first", "second"][who];
                let step = if programs[who].is_none() { Step::OpenAndEdit } else { Step::Save };
                match step {
                    Step::OpenAndEdit => {
                        let mut driver = Driver::beside(&home, Some(&path));
                        if driver.has("map.ron is open in another window") {
                            driver.press("Open anyway");
                        }
                        let label = if who == 0 { "Authors" } else { "Version" };
                        driver.fill(label, mine);
                        programs[who] = Some(driver);
                    }
                    Step::Save => {
                        let driver = programs[who].as_mut().expect("it runs");
                        driver.run(Command::Save);
                        if driver.has_containing("was changed by another program") && driver.has(answer) {
                            was_asked = true;
                            driver.press(answer);
                            if answer == "Merge" {
                                driver.run(Command::Save);
                            }
                            if answer == "Save as…" {
                                let other = home.path(&format!("{mine}.ron"));
                                driver.fill("File name", &other.display().to_string());
                                driver.key(egui::Modifiers::NONE, egui::Key::Enter);
                            }
                        }
                    }
                }
            }
            let overlapped = order[0] != order[1];
            assert_eq!(was_asked, overlapped, "{order:?}: asked only where both had it open");
            // Everything that can be got at: files, versions, open windows, what was set aside.
            let store = home.shell().places.store().expect("a store");
            let files = ["map.ron", "first.ron", "second.ron"].map(|name| files::open(&home.path(name)));
            let mut maps: Vec<Map> = files.into_iter().flatten().map(|opened| opened.map).collect();
            maps.extend(
                keep::versions(&store, &path).iter().filter_map(|version| version.open().ok()).map(|opened| opened.map),
            );
            maps.extend(keep::asides(&store).into_iter().map(|aside| Map::clone(&aside.snapshot.stake.map)));
            assert!(maps.iter().any(|map| map.about.authors == "first"), "{order:?} {answer}: the first is lost");
            assert!(maps.iter().any(|map| map.about.version == "second"), "{order:?} {answer}: the second is lost");
        }
    }
}

#[test]
fn the_second_program_is_told_and_has_the_choice() {
    let first = with_example();
    let path = first.path("map.ron");
    let mut reader = Driver::beside(&first, Some(&path));
    assert!(reader.has("map.ron is open in another window"));
    assert!(reader.shell().work.is_none());
    reader.press("Open to read");
    assert_eq!(reader.map(), first.map());
    reader.fill("Version", "v9");
    let before = std::fs::read(&path).expect("read");
    reader.run(Command::Save);
    assert!(reader.has("File name"), "saving asks for another name");
    assert_eq!(std::fs::read(&path).expect("read"), before);

    let mut copy = Driver::beside(&first, Some(&path));
    copy.press("Open a copy");
    assert_eq!(copy.map(), first.map());
    assert!(copy.shell().work.as_ref().expect("a map").path.is_none());

    let mut nobody = Driver::beside(&first, Some(&path));
    nobody.press("Cancel");
    assert!(nobody.shell().work.is_none());

    // Whoever has it opens it again without being asked, and when it is gone it is free.
    let mut first = first;
    first.request(throughline::app::request::Request::Go(throughline::app::request::Next::Open(path.clone())));
    assert!(first.shell().sheet.is_none());
    let third = Driver::beside(&first, Some(&path));
    assert!(third.has("map.ron is open in another window"));
    first.run(Command::Close);
    let fourth = Driver::beside(&first, Some(&path));
    assert!(fourth.shell().work.is_some());
}

#[test]
fn a_program_that_died_holds_no_file() {
    let first = with_example();
    let path = first.path("map.ron");
    let Driver { harness, folder } = first;
    drop(harness);
    let second = Driver::in_folder(folder, Some(&path));
    assert!(second.shell().work.is_some());
    assert!(!second.has("map.ron is open in another window"));
}

#[test]
fn two_maps_in_two_programs_stay_apart() {
    let mut first = with_example();
    let (one, other) = (first.path("map.ron"), first.path("other.ron"));
    std::fs::copy(&one, &other).expect("copied");
    let mut second = Driver::beside(&first, Some(&other));
    first.fill("Version", "one");
    second.fill("Version", "other");
    first.run(Command::Save);
    second.run(Command::Save);
    assert_eq!(files::open(&one).expect("it opens").map.about.version, "one");
    assert_eq!(files::open(&other).expect("it opens").map.about.version, "other");
    let store = first.shell().places.store().expect("a store");
    assert_eq!(keep::versions(&store, &one).len(), 2);
    assert_eq!(keep::versions(&store, &other).len(), 2);
}
