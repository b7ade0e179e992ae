//! Saving is whole or not at all; opening waits for nothing and changes nothing.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use throughline::files::{self, OpenError, Overwrite, SaveError, WriteError, write_atomically};
use throughline::format::{self, print};
use throughline::model::{About, Card, CardId, Map, Rows, Spot};

use crate::maps::small;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn titled(title: &str) -> Map {
    Map { about: About { title: title.to_owned(), ..About::default() }.into(), ..small() }
}

/// The names in a folder, sorted: nothing is left behind.
fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("a folder");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("a file").file_name().display().to_string()).collect();
    names.sort();
    names
}

fn at(folder: &TempDir, name: &str) -> PathBuf {
    folder.path().join(name)
}

/// A file made behind the back of `files`.
fn put(path: &Path, text: &str) {
    let file = fs::File::options().write(true).create_new(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).expect("written");
}

#[test]
fn what_is_saved_opens_the_same_and_saves_the_same() {
    let folder = folder();
    for name in ["map.ron", "ą ș ж %20 🙂.ron", "-o", "two\nlines", &"x".repeat(255)] {
        let path = at(&folder, name);
        files::save(&path, &titled(name)).expect("saved");
        let opened = files::open(&path).expect("opened");
        assert_eq!((opened.map, opened.problems), (titled(name), vec![]));
        let before = fs::read(&path).expect("bytes");
        files::save(&path, &titled(name)).expect("saved");
        assert_eq!(fs::read(&path).expect("bytes"), before);
    }
    assert_eq!(names(&folder).len(), 5);
}

#[test]
fn opening_changes_nothing() {
    let folder = folder();
    let path = at(&folder, "bent.ron");
    put(&path, "Throughline(version: 1, cards: [(id: 1, stage: 7, text: 5)])");
    let before = (fs::read(&path).expect("bytes"), fs::metadata(&path).and_then(|about| about.modified()).ok());
    assert_eq!(files::open(&path).expect("mended").problems.len(), 2);
    let after = (fs::read(&path).expect("bytes"), fs::metadata(&path).and_then(|about| about.modified()).ok());
    assert_eq!(before, after);
    assert_eq!(names(&folder), ["bent.ron"]);
}

#[test]
fn what_is_not_a_file_is_refused_at_once() {
    let folder = folder();
    assert_eq!(files::open(folder.path()), Err(OpenError::Folder));
    assert_eq!(files::open(&at(&folder, "none.ron")), Err(OpenError::Missing));
    assert_eq!(files::open(&at(&folder, "none/none.ron")), Err(OpenError::Missing));
    assert_eq!(files::open(&at(&folder, &"x".repeat(300))), Err(OpenError::Missing));
    put(&at(&folder, "empty.ron"), "");
    assert_eq!(files::open(&at(&folder, "empty.ron")), Err(OpenError::Format(format::OpenError::Empty)));
    assert_eq!(files::open(&at(&folder, "empty.ron/x")), Err(OpenError::Missing));
    #[cfg(target_os = "linux")]
    {
        assert_eq!(files::open(Path::new("/dev/zero")), Err(OpenError::NoFile));
        assert_eq!(files::open(Path::new("/dev/null")), Err(OpenError::NoFile));
        assert!(files::open(Path::new("/proc/self/maps")).is_err());
        let pipe = at(&folder, "pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
        assert!(made.success());
        assert_eq!(files::open(&pipe), Err(OpenError::NoFile));
        assert_eq!(files::save(&pipe, &small()), Err(SaveError::NoFile));
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_unread() {
    let folder = folder();
    let path = at(&folder, "huge.ron");
    // A file of holes takes no room on disk.
    let bytes = format::LIMIT + 1;
    fs::File::create_new(&path).and_then(|file| file.set_len(bytes)).expect("a file of holes");
    assert_eq!(files::open(&path), Err(OpenError::Format(format::OpenError::TooLarge { bytes })));
    let endless = files::read(std::io::repeat(b' '));
    assert_eq!(endless, Err(OpenError::Format(format::OpenError::TooLarge { bytes })));
}

#[test]
fn nothing_is_overwritten_unasked() {
    let folder = folder();
    let path = at(&folder, "map.ron");
    put(&path, "mine");
    assert_eq!(files::save_new(&path, &small(), Overwrite::Refuse), Err(SaveError::Exists));
    assert_eq!(fs::read_to_string(&path).expect("text"), "mine");
    assert_eq!(files::save(folder.path(), &small()), Err(SaveError::Folder));
    assert_eq!(files::save(&at(&folder, "none/map.ron"), &small()), Err(SaveError::FolderMissing));
    assert_eq!(files::save(&at(&folder, "map.ron/map.ron"), &small()), Err(SaveError::FolderMissing));
    assert_eq!(files::save(Path::new("/"), &small()), Err(SaveError::Folder));
    assert_eq!(names(&folder), ["map.ron"]);
}

#[test]
fn a_write_that_fails_half_way_leaves_the_old_file() {
    let folder = folder();
    let path = at(&folder, "picture.png");
    put(&path, "old");
    let full = || std::io::Error::from(std::io::ErrorKind::StorageFull);
    let failed = write_atomically(&path, Overwrite::Replace, |sink| {
        sink.write_all(&[0; 200_000])?;
        Err::<(), _>(full())
    });
    assert!(matches!(failed, Err(WriteError::Content(_))));
    assert_eq!(fs::read_to_string(&path).expect("text"), "old");
    assert_eq!(names(&folder), ["picture.png"]);
}

#[test]
fn a_name_without_a_folder_is_in_this_one() {
    // The working directory of tests is the package; nothing may stay there.
    let name = Path::new("files-test.tmp.ron");
    files::save(name, &small()).expect("saved");
    assert!(name.is_file());
    fs::remove_file(name).expect("removed");
}

#[test]
fn the_old_file_is_kept_where_a_map_was_mended() {
    let folder = folder();
    let path = at(&folder, "map.ron");
    assert_eq!(files::save_keeping(&path, &titled("one")), Ok(None));
    let first = fs::read(&path).expect("bytes");
    assert_eq!(files::save_keeping(&path, &titled("two")), Ok(Some(at(&folder, "map.old.ron"))));
    let second = fs::read(&path).expect("bytes");
    assert_eq!(files::save_keeping(&path, &titled("three")), Ok(Some(at(&folder, "map.old2.ron"))));
    assert_eq!(fs::read(at(&folder, "map.old.ron")).expect("bytes"), first);
    assert_eq!(fs::read(at(&folder, "map.old2.ron")).expect("bytes"), second);
    assert_eq!(names(&folder), ["map.old.ron", "map.old2.ron", "map.ron"]);
}

#[test]
fn leftovers_of_a_crash_are_swept_away_when_they_are_old() {
    let folder = folder();
    for name in [".throughline-old.tmp", ".throughline-new.tmp", "throughline-mine.tmp"] {
        put(&at(&folder, name), "half a map");
    }
    let new = fs::metadata(at(&folder, ".throughline-new.tmp")).and_then(|about| about.modified()).expect("a time");
    let old = new - std::time::Duration::from_secs(7_200);
    for name in [".throughline-old.tmp", "throughline-mine.tmp"] {
        fs::File::options().write(true).open(at(&folder, name)).and_then(|file| file.set_modified(old)).expect("set");
    }
    files::save(&at(&folder, "map.ron"), &small()).expect("saved");
    assert_eq!(names(&folder), [".throughline-new.tmp", "map.ron", "throughline-mine.tmp"]);
}

/// A map whose file takes a while to write.
fn large(title: &str) -> Map {
    let mut map = titled(title);
    map.cards =
        (10..5_010).map(|id| Card { id: CardId(id), ..Card::new(Spot::Parked { lane: None }, title) }).collect();
    Map { next_id: 6_000, links: Rows::default(), ..map }
}

/// Not a test of its own: what the next one starts, and kills.
#[test]
#[ignore = "saves until it is killed"]
fn saves_for_ever() {
    let Some(path) = std::env::var_os("THROUGHLINE_SAVE_TO") else { return };
    loop {
        for title in ["one", "two"] {
            files::save(Path::new(&path), &large(title)).expect("saved");
        }
    }
}

#[test]
fn a_save_that_is_killed_leaves_the_old_file_or_the_new() {
    let folder = folder();
    let path = at(&folder, "map.ron");
    let (one, two) = (print(&large("one")), print(&large("two")));
    files::save(&path, &large("one")).expect("saved");
    for round in 0..30 {
        let mut child = std::process::Command::new(std::env::current_exe().expect("this"))
            .args(["files::saves_for_ever", "--exact", "--ignored"])
            .env("THROUGHLINE_SAVE_TO", &path)
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("started");
        // Whenever the blow falls, the claim holds; different moments only make it worth more.
        std::thread::sleep(std::time::Duration::from_millis(20 + round * 7 % 60));
        child.kill().and_then(|()| child.wait()).expect("killed");
        let there = fs::read_to_string(&path).expect("text");
        assert!(there == one || there == two, "round {round}: neither version is whole");
    }
    assert!(names(&folder).len() <= 31, "each kill leaves one file under way at most");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("there").permissions().mode() & 0o7777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("set");
    }

    #[test]
    fn links_stay_links() {
        let folder = folder();
        fs::create_dir(at(&folder, "deep")).expect("made");
        files::save(&at(&folder, "deep/map.ron"), &titled("one")).expect("saved");
        symlink("deep/map.ron", at(&folder, "relative")).expect("linked");
        symlink(at(&folder, "relative"), at(&folder, "absolute")).expect("linked");
        symlink("../absolute", at(&folder, "deep/chain")).expect("linked");
        for (link, title) in [("relative", "two"), ("absolute", "three"), ("deep/chain", "four")] {
            files::save(&at(&folder, link), &titled(title)).expect("saved");
            assert!(fs::symlink_metadata(at(&folder, link)).expect("there").is_symlink(), "{link}");
            let target = fs::read_to_string(at(&folder, "deep/map.ron")).expect("text");
            assert_eq!(target, print(&titled(title)), "{link}");
        }
        assert_eq!(names(&folder), ["absolute", "deep", "relative"]);
    }

    #[test]
    fn links_that_lead_nowhere() {
        let folder = folder();
        symlink("missing.ron", at(&folder, "dangling")).expect("linked");
        symlink("there", at(&folder, "back")).expect("linked");
        symlink("back", at(&folder, "there")).expect("linked");
        symlink("nowhere/map.ron", at(&folder, "far")).expect("linked");
        assert_eq!(files::open(&at(&folder, "dangling")), Err(OpenError::LinkToNowhere));
        assert_eq!(files::open(&at(&folder, "back")), Err(OpenError::LinkToNowhere));
        assert_eq!(files::save(&at(&folder, "back"), &small()), Err(SaveError::LinkLoop));
        assert_eq!(files::save(&at(&folder, "far"), &small()), Err(SaveError::FolderMissing));
        files::save(&at(&folder, "dangling"), &small()).expect("makes what the link points to");
        assert!(at(&folder, "missing.ron").is_file());
        assert!(fs::symlink_metadata(at(&folder, "dangling")).expect("there").is_symlink());
    }

    #[test]
    fn a_hard_link_keeps_the_old_bytes() {
        let folder = folder();
        let (path, other) = (at(&folder, "map.ron"), at(&folder, "other.ron"));
        files::save(&path, &titled("one")).expect("saved");
        fs::hard_link(&path, &other).expect("linked");
        assert!(files::is_same(&path, &other));
        files::save(&path, &titled("two")).expect("saved");
        assert!(!files::is_same(&path, &other));
        assert_eq!(files::open(&other).expect("opened").map, titled("one"));
    }

    #[test]
    fn the_mode_is_kept() {
        let folder = folder();
        let path = at(&folder, "map.ron");
        files::save(&path, &small()).expect("saved");
        put(&at(&folder, "plain"), "");
        assert_eq!(mode(&path), mode(&at(&folder, "plain")), "a new file is as the system makes them");
        for bits in [0o600, 0o640, 0o664, 0o755] {
            set_mode(&path, bits);
            let owner = fs::metadata(&path).map(|about| (about.uid(), about.gid())).expect("there");
            files::save(&path, &titled("again")).expect("saved");
            assert_eq!(mode(&path), bits);
            assert_eq!(fs::metadata(&path).map(|about| (about.uid(), about.gid())).expect("there"), owner);
        }
    }

    #[test]
    fn what_is_read_only_stays_as_it_is() {
        let folder = folder();
        let path = at(&folder, "map.ron");
        files::save(&path, &titled("one")).expect("saved");
        let before = fs::read(&path).expect("bytes");
        set_mode(&path, 0o444);
        assert_eq!(files::save(&path, &titled("two")), Err(SaveError::ReadOnly));
        set_mode(&path, 0o644);
        set_mode(folder.path(), 0o555);
        let saved = files::save(&path, &titled("two"));
        // The superuser writes where he likes.
        let mighty = tempfile::tempfile_in(folder.path()).is_ok();
        set_mode(folder.path(), 0o755);
        if !mighty {
            assert_eq!(saved, Err(SaveError::Denied));
            assert_eq!(fs::read(&path).expect("bytes"), before);
            set_mode(&path, 0o000);
            assert_eq!(files::open(&path), Err(OpenError::Denied));
        }
        assert_eq!(names(&folder), ["map.ron"]);
    }

    #[test]
    fn names_that_are_no_text() {
        use std::os::unix::ffi::OsStrExt;
        let folder = folder();
        let path = folder.path().join(std::ffi::OsStr::from_bytes(b"caf\xe9.ron"));
        files::save(&path, &small()).expect("saved");
        assert_eq!(files::open(&path).expect("opened").map, small());
    }
}

/// A small disk of its own, where the system lets us have one.
#[cfg(target_os = "linux")]
struct SmallDisk(TempDir);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn mounted(options: &str) -> Option<SmallDisk> {
        let folder = folder();
        let mount = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(folder.path())
            .stderr(std::process::Stdio::null())
            .status();
        if !mount.is_ok_and(|status| status.success()) {
            eprintln!("skipped: no disk can be mounted here");
            return None;
        }
        Some(SmallDisk(folder))
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_costs_the_save_and_nothing_else() {
    use throughline::keep::{self, Journal, Stake, Store};
    let Some(disk) = SmallDisk::mounted("size=64k") else { return };
    let path = at(&disk.0, "map.ron");
    files::save(&path, &titled("one")).expect("saved");
    let before = fs::read(&path).expect("bytes");
    assert_eq!(files::save(&path, &large("two")), Err(SaveError::DiskFull));
    assert_eq!(fs::read(&path).expect("bytes"), before);
    let picture = write_atomically(&at(&disk.0, "map.png"), Overwrite::Replace, |sink| sink.write_all(&[1; 200_000]));
    assert!(picture.is_err());
    assert_eq!(names(&disk.0), ["map.ron"]);
    // Elsewhere it goes.
    let elsewhere = folder();
    files::save(&at(&elsewhere, "map.ron"), &large("two")).expect("saved");

    // Unsaved work: what was kept before is there still, and the trouble is told.
    let store = Store::new(at(&disk.0, "state"));
    let stake = |map: Map| Some(Stake { map: map.into(), path: None, held: None });
    let mut journal = Journal::new(store.clone(), || {});
    journal.keep(stake(titled("one")));
    assert!(journal.flush().is_some());
    journal.keep(stake(large("two")));
    assert_eq!(journal.flush(), None);
    assert!(journal.trouble().is_some());
    drop(journal);
    assert_eq!(*keep::scan(&store).left[0].snapshot.stake.map, titled("one"));
    // A map can be saved though no version of it can be kept.
    let kept = keep::save(Some(&store), &at(&elsewhere, "map.ron"), &titled("three"), files::Wish::default());
    assert!(kept.is_ok());
}

#[test]
#[cfg(target_os = "linux")]
fn a_state_folder_that_takes_nothing_costs_no_save_and_no_start() {
    use throughline::keep::{self, Journal, Stake, Store, hold};
    let Some(disk) = SmallDisk::mounted("size=64k") else { return };
    let store = Store::new(at(&disk.0, "state"));
    let stake = |map: Map| Some(Stake { map: map.into(), path: None, held: None });
    let mut journal = Journal::new(store.clone(), || {});
    journal.keep(stake(titled("before")));
    journal.flush().expect("written");
    drop(journal);
    let remounted = std::process::Command::new("mount").args(["-o", "remount,ro"]).arg(disk.0.path()).status();
    assert!(remounted.is_ok_and(|status| status.success()));
    // What was there can still be looked at by hand; nobody can claim it, and nobody loses it.
    assert!(keep::scan(&store).left.is_empty() && keep::scan(&store).damaged.is_empty());
    assert!(keep::asides(&store).is_empty());
    let mut journal = Journal::new(store.clone(), || {});
    journal.keep(stake(titled("now")));
    assert_eq!(journal.flush(), None);
    assert!(journal.trouble().is_some(), "it is told that unsaved work is not kept");
    let elsewhere = folder();
    let path = at(&elsewhere, "map.ron");
    let kept = keep::save(Some(&store), &path, &titled("now"), files::Wish::default()).expect("saved");
    assert!(kept.trouble.is_some(), "and that no version is");
    assert_eq!(files::open(&path).expect("opened").map, titled("now"));
    assert!(matches!(hold(&store, &path), keep::Held::Unknown));
}

#[test]
#[cfg(target_os = "linux")]
fn a_disk_mounted_to_be_read_only_says_so() {
    let Some(disk) = SmallDisk::mounted("size=64k") else { return };
    files::save(&at(&disk.0, "map.ron"), &titled("one")).expect("saved");
    let remounted = std::process::Command::new("mount").args(["-o", "remount,ro"]).arg(disk.0.path()).status();
    assert!(remounted.is_ok_and(|status| status.success()));
    assert_eq!(files::save(&at(&disk.0, "map.ron"), &titled("two")), Err(SaveError::DiskReadOnly));
    assert_eq!(files::open(&at(&disk.0, "map.ron")).expect("opened").map, titled("one"));
}
