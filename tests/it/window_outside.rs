//! What the window does about its file when others change it, take it away or protect it.

use egui::{Event, Key, Modifiers};
use throughline::app::commands::Command;
use throughline::files;

use crate::window::with_example;
use crate::window_driver::Driver;

impl Driver {
    /// Brings the window to the front, which is when it looks at its file.
    pub fn come_back(&mut self) {
        self.harness.event(Event::WindowFocused(true));
        self.settle();
    }
}

/// Writes the file as another program would, with another title.
fn change(driver: &Driver, title: &str) -> String {
    let path = driver.path("map.ron");
    let text = std::fs::read_to_string(&path).expect("read").replacen("title: \"", &format!("title: \"{title} "), 1);
    files::write(&path, text.as_bytes()).expect("written");
    text
}

#[test]
fn a_map_without_changes_follows_its_file_and_undo_leads_back() {
    let mut driver = with_example();
    let before = driver.map().clone();
    change(&driver, "Theirs");
    driver.come_back();
    assert!(driver.map().about.title.starts_with("Theirs "));
    assert!(!driver.document().is_modified());
    assert!(driver.has_containing("is shown as it is now"));
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), before);
    assert!(driver.document().is_modified());
    driver.run(Command::Save);
    assert_eq!(files::open(&driver.path("map.ron")).expect("it opens").map, before);
}

#[test]
fn a_file_that_only_looks_changed_is_not() {
    let mut driver = with_example();
    let path = driver.path("map.ron");
    let bytes = std::fs::read(&path).expect("read");
    // A new file with the same content: another time, another inode.
    files::write(&path, &bytes).expect("written");
    let before = driver.document().map().clone();
    driver.come_back();
    assert!(std::sync::Arc::ptr_eq(&before, driver.document().map()));
    driver.fill("Version", "v9");
    driver.run(Command::Save);
    assert!(!driver.document().is_modified(), "nobody is asked");
    // And the other way round: the time is as it was, the content is not.
    let time = std::fs::metadata(&path).and_then(|about| about.modified()).expect("a time");
    change(&driver, "Theirs");
    std::fs::File::options().append(true).open(&path).and_then(|file| file.set_modified(time)).expect("set");
    driver.come_back();
    assert!(driver.map().about.title.starts_with("Theirs "));
}

#[test]
fn with_changes_here_nobody_wins_unasked() {
    for answer in ["Take theirs", "Replace", "Save as…"] {
        let mut driver = with_example();
        driver.fill("Version", "v9");
        let theirs = change(&driver, "Theirs");
        driver.come_back();
        assert_eq!(driver.map().about.version, "v9");
        assert!(driver.has_containing("map.ron was changed by another program"));
        driver.press("Decide…");
        driver.press(answer);
        let path = driver.path("map.ron");
        let versions = throughline::keep::versions(&driver.shell().places.store().expect("a store"), &path);
        match answer {
            "Take theirs" => {
                assert!(driver.map().about.title.starts_with("Theirs "));
                assert!(!driver.document().is_modified());
                driver.run(Command::Undo);
                assert_eq!(driver.map().about.version, "v9", "mine is one step away");
            }
            "Replace" => {
                assert_eq!(files::open(&path).expect("it opens").map.about.version, "v9");
                let titles: Vec<String> =
                    versions.iter().map(|version| version.open().expect("a map").map.about.title.clone()).collect();
                assert!(titles.iter().any(|title| title.starts_with("Theirs ")), "theirs is a version: {titles:?}");
            }
            _ => {
                driver.fill("File name", "mine.ron");
                driver.key(Modifiers::NONE, Key::Enter);
                assert_eq!(std::fs::read_to_string(&path).expect("read"), theirs);
                assert_eq!(files::open(&driver.path("mine.ron")).expect("it opens").map.about.version, "v9");
            }
        }
    }
}

#[test]
fn both_sides_are_brought_together_and_asked_about_only_where_they_disagree() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    change(&driver, "Theirs");
    driver.run(Command::Save);
    driver.press("Merge");
    assert_eq!(driver.map().about.version, "v9");
    assert!(driver.map().about.title.starts_with("Theirs "));
    assert!(driver.document().is_modified());
    driver.run(Command::Save);
    let both = files::open(&driver.path("map.ron")).expect("it opens").map;
    assert_eq!(both, *driver.map());
    driver.run(Command::Undo);
    assert!(!driver.map().about.title.starts_with("Theirs "), "it is one step");
    driver.run(Command::Redo);

    // Now both change the title.
    driver.fill("Title", "Mine");
    change(&driver, "Others’");
    driver.run(Command::Save);
    driver.press("Merge");
    assert!(driver.has("Both sides changed the same things"));
    driver.press("All theirs");
    driver.press("Merge");
    assert!(driver.map().about.title.starts_with("Others’ Theirs "));
    driver.run(Command::Save);
    assert_eq!(files::open(&driver.path("map.ron")).expect("it opens").map, *driver.map());
}

#[test]
fn a_file_that_is_gone_is_missed_and_written_again_when_asked() {
    for moved in [false, true] {
        let mut driver = with_example();
        let path = driver.path("map.ron");
        let elsewhere = driver.path("elsewhere.ron");
        if moved {
            std::fs::rename(&path, &elsewhere).expect("renamed");
        } else {
            std::fs::remove_file(&path).expect("removed");
        }
        driver.come_back();
        assert!(driver.has_containing("not in its folder any more"));
        assert!(driver.shell().work.as_ref().expect("a map").is_unsaved(), "the map is nowhere else");
        driver.run(Command::Save);
        assert!(!path.exists(), "not unasked");
        driver.press("Save again");
        assert_eq!(files::open(&path).expect("it opens").map, *driver.map());
        assert!(!driver.shell().work.as_ref().expect("a map").is_unsaved());
        assert_eq!(elsewhere.exists(), moved);
    }
}

#[test]
fn a_file_that_comes_back_is_missed_no_more() {
    let mut driver = with_example();
    let path = driver.path("map.ron");
    let bytes = std::fs::read(&path).expect("read");
    std::fs::remove_file(&path).expect("removed");
    driver.come_back();
    assert!(driver.shell().work.as_ref().expect("a map").is_unsaved());
    files::write(&path, &bytes).expect("written");
    driver.come_back();
    assert!(!driver.shell().work.as_ref().expect("a map").is_unsaved());
}

#[test]
fn a_file_that_cannot_be_read_now_costs_nothing() {
    let mut driver = with_example();
    let before = driver.map().clone();
    files::write(&driver.path("map.ron"), b"half of a m").expect("written");
    driver.come_back();
    assert_eq!(*driver.map(), before);
    assert!(driver.has_containing("cannot be read now"));
    driver.fill("Version", "v9");
    driver.run(Command::Save);
    assert!(driver.has_containing("changed by another program"));
}

#[test]
#[cfg(unix)]
fn a_write_protected_file_is_asked_about() {
    use std::os::unix::fs::PermissionsExt;
    let mut driver = with_example();
    let path = driver.path("map.ron");
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o444)).expect("set");
    let before = std::fs::read(&path).expect("read");
    driver.fill("Version", "v9");
    driver.run(Command::Save);
    assert!(driver.has("map.ron is write-protected"));
    assert_eq!(std::fs::read(&path).expect("read"), before);
    driver.press("Cancel");
    assert!(driver.document().is_modified());
    driver.run(Command::Save);
    driver.press("Replace");
    assert_eq!(files::open(&path).expect("it opens").map.about.version, "v9");
    assert_eq!(std::fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o444);
}

#[test]
fn looking_at_a_map_leaves_no_trace_in_its_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let maps = tempfile::tempdir().expect("a folder");
    let path = maps.path().join("map.ron");
    std::fs::copy(crate::window::example(), &path).expect("copied");
    let about = |path: &std::path::Path| {
        (std::fs::read(path).ok(), std::fs::metadata(path).and_then(|about| about.modified()).ok())
    };
    let before = about(&path);
    let mut driver = Driver::in_folder(folder, Some(&path));
    driver.come_back();
    driver.run(Command::Close);
    assert!(driver.shell().work.is_none());
    assert_eq!(about(&path), before);
    assert_eq!(std::fs::read_dir(maps.path()).expect("a folder").count(), 1);
}

#[test]
fn nobody_leaves_while_a_save_is_under_way() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    let ctx = driver.harness.ctx.clone();
    let shell = &mut driver.harness.state_mut().shell;
    throughline::app::dispatch::dispatch(shell, &ctx, throughline::app::request::Request::Run(Command::Save));
    assert!(shell.jobs.hold_window());
    driver.ask_to_close();
    // The save may be done by the time of that frame; then it went on by itself.
    let waits = driver.commands().contains(&egui::ViewportCommand::CancelClose);
    assert!(waits || !driver.document().is_modified());
    driver.settle();
    assert_eq!(files::open(&driver.path("map.ron")).expect("it opens").map.about.version, "v9");
    assert!(!waits || driver.shell().leaving, "it goes on when the file is written");
}

#[test]
fn saving_under_another_name_leaves_the_first_file_alone() {
    let mut driver = with_example();
    let (first, second) = (driver.path("map.ron"), driver.path("second.ron"));
    let before = std::fs::read(&first).expect("read");
    driver.fill("Version", "v9");
    driver.run(Command::SaveAs);
    driver.fill("File name", "second.ron");
    driver.key(Modifiers::NONE, Key::Enter);
    driver.fill("Version", "v10");
    let Driver { harness, folder } = driver;
    drop(harness);
    assert_eq!(std::fs::read(&first).expect("read"), before);
    // What is not saved belongs to the second file from then on.
    let places = throughline::app::places::Places::below(folder.path());
    let left = throughline::keep::scan(&places.store().expect("a store")).left;
    assert_eq!(left[0].snapshot.stake.path.as_ref(), Some(&second));
    assert_eq!(left[0].snapshot.stake.map.about.version, "v10");
    assert_eq!(files::open(&second).expect("it opens").map.about.version, "v9");
}
