//! What dead programs left: found, claimed by one program alone, and then restored or set aside.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::snapshot::{Snapshot, Unread};
use super::store::Store;
use crate::files::{self, Lock, Owner, Standing, Taken, Trace};
use crate::format;
use crate::model::Map;

/// So many of those set aside are kept; the oldest go.
const ASIDES: usize = 20;
/// And so many bytes, their pictures included.
const BYTES: u64 = 200 << 20;

/// Unsaved work whose program has died, claimed by this one.
#[derive(Debug)]
pub struct Left {
    pub file: PathBuf,
    pub snapshot: Snapshot,
    /// When it was kept.
    pub time: Option<SystemTime>,
    /// The map in its file as it is now; `None` where there is none, or it cannot be read.
    pub saved: Option<Arc<Map>>,
    /// How the file stands to what it held when the work was begun; `None` where it never had one.
    pub standing: Option<Standing>,
    /// As long as this is held no other program offers it.
    pub(super) lock: Lock,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Scan {
    /// The latest first.
    pub left: Vec<Left>,
    /// Where what could not be read is now.
    pub damaged: Vec<PathBuf>,
}

/// Unsaved work that was set aside.
#[derive(Debug, Clone)]
pub struct Aside {
    pub file: PathBuf,
    pub snapshot: Snapshot,
    pub time: Option<SystemTime>,
}

/// The file whose lock goes with a snapshot.
pub(super) fn lock_of(file: &Path) -> PathBuf {
    file.with_extension("lock")
}

/// Looks for what dead programs left. What living ones have is passed by; what is in its file already goes; what
/// cannot be read is moved to a folder of its own.
pub fn scan(store: &Store) -> Scan {
    let mut scan = Scan::default();
    sweep_albums(&store.recovery());
    for file in snapshots(&store.recovery()) {
        let Ok(Taken::Mine(lock)) = Lock::take_from_dying(&lock_of(&file)) else { continue };
        let Ok(bytes) = files::bytes(&file, format::LIMIT.saturating_mul(2)) else { continue };
        let mut snapshot = match Snapshot::read(bytes) {
            Ok(snapshot) => snapshot,
            Err(Unread::Newer) => continue,
            Err(Unread::Damaged) => {
                if let Ok(moved) = files::move_with_album(&store.damaged(), &file) {
                    thin(&store.damaged(), &moved);
                    scan.damaged.push(moved);
                }
                continue;
            }
        };
        for picture in files::beside::fetch(Arc::make_mut(&mut snapshot.stake.map), &file) {
            // One that is gone is nowhere; what remains of it is kept.
            scan.damaged.push(files::move_with_album(&store.damaged(), &picture).unwrap_or(picture));
        }
        let stake = &snapshot.stake;
        let opened = stake.path.as_deref().and_then(|path| files::open(path).ok());
        let saved = opened.map(|opened| Arc::new(opened.map));
        if saved.as_ref().is_some_and(|saved| **saved == *stake.map) {
            let _ = files::remove(&file);
            continue;
        }
        let known: Vec<Trace> = stake.held.into_iter().collect();
        let standing = stake.path.as_deref().map(|path| Trace::standing(path, &known));
        let time = time(&file);
        scan.left.push(Left { file, snapshot, time, saved, standing, lock });
    }
    scan.left.sort_by_key(|left| std::cmp::Reverse(left.time));
    scan
}

/// What this very program keeps of unsaved work, the latest last.
pub fn kept_here(store: &Store) -> Vec<PathBuf> {
    let mine = format!("{}-", Owner::this().word());
    let is_mine = |file: &PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&mine));
    let mut all: Vec<PathBuf> = snapshots(&store.recovery()).into_iter().filter(is_mine).collect();
    all.sort_by_key(|file| time(file));
    all
}

impl Left {
    /// Decides against it: it is moved to those set aside. Returns where it is.
    pub fn set_aside(self, store: &Store) -> std::io::Result<PathBuf> {
        store.set_aside(&self.file)
    }
}

/// What was set aside, the latest first. What cannot be read is left out.
pub fn asides(store: &Store) -> Vec<Aside> {
    let read = |file: PathBuf| {
        let bytes = files::bytes(&file, format::LIMIT.saturating_mul(2)).ok()?;
        let time = time(&file);
        let mut snapshot = Snapshot::read(bytes).ok()?;
        files::beside::fetch(Arc::make_mut(&mut snapshot.stake.map), &file);
        Some(Aside { file, snapshot, time })
    };
    let mut all: Vec<Aside> = snapshots(&store.aside()).into_iter().filter_map(read).collect();
    all.sort_by_key(|aside| std::cmp::Reverse(aside.time));
    all
}

/// Lets the oldest go where there are too many in a folder, or where together they are too large; never the one that was
/// put there just now, whatever the clock says of it.
pub(super) fn thin(folder: &Path, newest: &Path) {
    let mut all: Vec<(bool, Option<SystemTime>, PathBuf)> =
        snapshots(folder).into_iter().map(|file| (file == newest, time(&file), file)).collect();
    all.sort();
    let mut bytes = 0_u64;
    for (count, (_, _, file)) in all.into_iter().rev().enumerate() {
        bytes = bytes.saturating_add(size(&file));
        if count > 0 && (count >= ASIDES || bytes > BYTES) {
            let _ = files::remove(&file);
            files::beside::clear(&files::beside::album(&file), |_| false);
        }
    }
}

/// The bytes of a snapshot and its pictures.
fn size(file: &Path) -> u64 {
    let entries = fs::read_dir(files::beside::album(file)).into_iter().flatten().flatten();
    let pictures = entries.filter_map(|entry| entry.metadata().ok());
    pictures.chain(fs::metadata(file)).map(|about| about.len()).fold(0, u64::saturating_add)
}

/// Takes away pictures whose snapshot was never written, or is gone, because their program died in between.
fn sweep_albums(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (album, file) = (entry.path(), entry.path().with_extension("ron"));
        if album == files::beside::album(&file)
            && !file.exists()
            && let Ok(Taken::Mine(_lock)) = Lock::take(&lock_of(&file))
            && !file.exists()
        {
            files::beside::clear(&album, |_| false);
        }
    }
}

fn snapshots(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ron") && path.is_file());
    files.sort();
    files
}

fn time(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|about| about.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::super::{Journal, Stake};
    use super::*;
    use crate::model::About;

    fn titled(title: &str) -> Map {
        Map { about: About { title: title.to_owned(), ..About::default() }.into(), ..Map::default() }
    }

    /// Leaves this as the unsaved work of a file, as a program does that dies.
    fn leave(store: &Store, map: &Map, path: &Path, held: Option<Trace>) -> PathBuf {
        let mut journal = Journal::new(store.clone(), || {});
        journal.keep(Some(Stake { map: Arc::new(map.clone()), path: Some(path.to_owned()), held }));
        journal.flush().expect("written")
    }

    #[test]
    fn work_that_is_in_its_file_by_now_is_not_offered() {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, path) = (Store::new(folder.path().join("state")), folder.path().join("map.ron"));
        files::save(&path, &titled("new")).expect("saved");
        let kept = leave(&store, &titled("new"), &path, None);
        assert!(scan(&store).left.is_empty());
        assert!(!kept.exists(), "nor at the next start");
    }

    #[test]
    fn how_the_file_stands_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::new(folder.path().join("state"));
        for (name, now, expected) in [
            ("same", Some("old"), Standing::Known),
            ("else", Some("theirs"), Standing::Changed),
            ("gone", None, Standing::Gone),
        ] {
            let path = folder.path().join(name);
            let held = Trace::of(format::print(&titled("old")).as_bytes());
            if let Some(now) = now {
                files::save(&path, &titled(now)).expect("saved");
            }
            let kept = leave(&store, &titled("mine"), &path, Some(held));
            let left = scan(&store).left.pop().expect("offered");
            assert_eq!(left.standing, Some(expected), "{name}");
            assert_eq!(left.saved.map(|map| map.about.title.clone()), now.map(str::to_owned));
            assert_eq!(left.snapshot.stake.path, Some(path));
            files::remove(&kept).expect("removed");
        }
    }

    #[test]
    fn a_clock_that_was_set_back_costs_nobody_what_was_set_aside_just_now() {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, path) = (Store::new(folder.path().join("state")), folder.path().join("map.ron"));
        let ahead = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1 << 33);
        for count in 0..=ASIDES {
            leave(&store, &titled(&format!("{count}")), &path, None);
            let moved = scan(&store).left.pop().expect("left").set_aside(&store).expect("set aside");
            assert!(moved.exists(), "{count}");
            // All but the last were put there while the clock was ahead.
            if count < ASIDES {
                fs::File::options().append(true).open(&moved).expect("there").set_modified(ahead).expect("set");
            }
        }
        let titles: Vec<String> =
            asides(&store).iter().map(|aside| aside.snapshot.stake.map.about.title.clone()).collect();
        assert_eq!((titles.len(), titles.contains(&ASIDES.to_string())), (ASIDES, true));
    }

    #[test]
    fn what_is_set_aside_never_takes_more_than_so_much_room() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::new(folder.path().join("state"));
        let aside = |name: &str, bytes: u64| {
            let file = store.aside().join(name);
            files::write(&file, b"x").expect("written");
            let picture = files::beside::place(&files::beside::album(&file), Trace::of(name.as_bytes()));
            files::write(&picture, b"").expect("written");
            fs::File::options().append(true).open(&picture).expect("there").set_len(bytes).expect("set");
            file
        };
        let (old, new) = (aside("a.ron", BYTES / 2), aside("b.ron", BYTES));
        thin(&store.aside(), &new);
        assert!(!old.exists() && !files::beside::album(&old).exists());
        assert!(new.exists() && files::beside::album(&new).exists(), "the latest stays whatever its size");
    }

    #[test]
    fn damaged_work_is_moved_out_of_the_way_and_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, path) = (Store::new(folder.path().join("state")), folder.path().join("map.ron"));
        let mut damaged = Vec::new();
        for _ in 0..2 {
            let kept = leave(&store, &titled("mine"), &path, None);
            let mut bytes = std::fs::read(&kept).expect("there");
            bytes.truncate(bytes.len() / 2);
            files::write(&kept, &bytes).expect("written");
            let found = scan(&store);
            assert!(found.left.is_empty());
            assert!(!kept.exists());
            assert_eq!(std::fs::read(&found.damaged[0]).expect("kept"), bytes);
            damaged.extend(found.damaged);
        }
        assert!(damaged.iter().all(|path| path.is_file()));
        assert!(scan(&store).damaged.is_empty(), "it is told once");
    }
}
