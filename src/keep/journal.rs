//! Keeps the unsaved work of one document on disk, never more than a moment behind.
//!
//! Whoever edits hands over the map, which is a handful of pointers; printing and writing it is a thread's. While edits
//! come there are two writes a second at most, and at rest none.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::album::Album;
use super::left::Left;
use super::snapshot::Stake;
use super::store::Store;
use crate::diag::Problem;
use crate::files::{self, Lock, Owner, SaveError, Taken};

/// From the beginning of one write to the next. With the time a write takes itself this stays well below a second.
const PACE: Duration = Duration::from_millis(500);

/// How long an answer is waited for. A disk that takes longer has more wrong with it.
const PATIENCE: Duration = Duration::from_secs(5);

/// When a write that failed is tried again, though nothing has changed.
const AGAIN: Duration = Duration::from_secs(10);

/// The journal of one document. Dropped, it leaves on disk what was at stake, as if the program had died.
pub struct Journal {
    store: Store,
    wake: Wake,
    /// What was handed over last.
    at_stake: Option<Stake>,
    writer: Option<Writer>,
    /// Why there is no writer.
    trouble: Option<Problem>,
}

type Wake = Arc<dyn Fn() + Send + Sync>;

struct Writer {
    file: PathBuf,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    wanted: Option<Stake>,
    /// Whether what is wanted no more goes to those set aside.
    keeps_aside: bool,
    /// Counts what was handed over, and up to which of them the disk has followed.
    handed: u64,
    done: u64,
    is_urgent: bool,
    is_ending: bool,
    /// Whether the disk would not follow; that is tried again.
    has_failed: bool,
    trouble: Option<Problem>,
}

impl Journal {
    /// A journal with nothing in it yet. `wake` is called when something is to be told.
    pub fn new(store: Store, wake: impl Fn() + Send + Sync + 'static) -> Journal {
        Journal { store, wake: Arc::new(wake), at_stake: None, writer: None, trouble: None }
    }

    /// Goes on with what a dead program left: its file stays until this journal has written it anew.
    pub fn go_on(store: Store, left: Left, wake: impl Fn() + Send + Sync + 'static) -> Journal {
        let mut journal = Journal::new(store, wake);
        journal.writer = Writer::start(left.file, left.lock, &journal.store, &journal.wake);
        journal
    }

    /// Hands over what would be lost now; `None` where everything is in a file. Costs nothing where that is as before.
    pub fn keep(&mut self, stake: Option<Stake>) {
        let same = match (&self.at_stake, &stake) {
            (Some(before), Some(now)) => before.is(now),
            (None, None) => true,
            _ => false,
        };
        // A journal that goes on with another one's file has that to take away.
        if same && (stake.is_some() || self.writer.as_ref().is_none_or(|writer| writer.shared.lock().handed > 0)) {
            return;
        }
        self.at_stake = stake.clone();
        if stake.is_some() {
            self.start();
        }
        if let Some(writer) = &self.writer {
            writer.hand(stake, false);
        }
    }

    /// Ends with nothing at stake, but puts what was into the folder of those set aside.
    pub fn set_aside(&mut self) {
        self.at_stake = None;
        if let Some(writer) = &self.writer {
            writer.hand(None, true);
        }
    }

    /// Waits until the disk has what was handed over. Returns where it is, where anything is.
    pub fn flush(&mut self) -> Option<PathBuf> {
        let writer = self.writer.as_ref()?;
        (writer.flush() && self.at_stake.is_some()).then(|| writer.file.clone())
    }

    /// Why the disk does not have it, once.
    pub fn trouble(&mut self) -> Option<Problem> {
        let of_writer = || self.writer.as_ref().and_then(|writer| writer.shared.lock().trouble.take());
        self.trouble.take().or_else(of_writer)
    }

    fn start(&mut self) {
        if self.writer.is_some() {
            return;
        }
        match claim(&self.store.recovery()) {
            Ok((file, lock)) => self.writer = Writer::start(file, lock, &self.store, &self.wake),
            Err(error) => self.trouble = Some(SaveError::because(&error).problem()),
        }
    }
}

impl Writer {
    fn start(file: PathBuf, lock: Lock, store: &Store, wake: &Wake) -> Option<Writer> {
        let shared = Arc::new(Shared::default());
        let (theirs, path, store, wake) = (Arc::clone(&shared), file.clone(), store.clone(), Arc::clone(wake));
        let thread = std::thread::Builder::new().name("throughline-journal".to_owned());
        let thread = thread.spawn(move || run(&theirs, &path, lock, &store, &wake)).ok()?;
        Some(Writer { file, shared, thread: Some(thread) })
    }

    fn hand(&self, stake: Option<Stake>, keeps_aside: bool) {
        let mut state = self.shared.lock();
        state.wanted = stake;
        state.keeps_aside = keeps_aside;
        state.handed = state.handed.wrapping_add(1);
        self.shared.changed.notify_all();
    }

    /// Whether the disk has followed.
    fn flush(&self) -> bool {
        let mut state = self.shared.lock();
        state.is_urgent = true;
        self.shared.changed.notify_all();
        let until = Instant::now() + PATIENCE;
        while state.done != state.handed {
            let Some(left) = until.checked_duration_since(Instant::now()) else { return false };
            state = self.shared.wait_for(state, left);
        }
        !state.has_failed
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.shared.lock().is_ending = true;
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_for<'a>(&self, state: MutexGuard<'a, State>, time: Duration) -> MutexGuard<'a, State> {
        self.changed.wait_timeout(state, time).unwrap_or_else(PoisonError::into_inner).0
    }
}

/// A name nobody has, and the lock that says so.
fn claim(folder: &Path) -> std::io::Result<(PathBuf, Lock)> {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let file = folder.join(format!("{}-{count}.ron", Owner::this().word()));
        if let Taken::Mine(lock) = Lock::take(&super::left::lock_of(&file))?
            && !file.exists()
        {
            return Ok((file, lock));
        }
    }
}

/// Follows what is handed over until the journal ends. The lock goes with it.
fn run(shared: &Shared, file: &Path, lock: Lock, store: &Store, wake: &Wake) {
    let mut due = Instant::now();
    let mut album = Album::of(file);
    loop {
        let (stake, keeps_aside, handed) = {
            let mut state = shared.lock();
            loop {
                if state.done == state.handed {
                    state.is_urgent = false;
                    if state.is_ending {
                        drop(lock);
                        return;
                    }
                    if state.has_failed {
                        state = shared.wait_for(state, AGAIN);
                        if state.done == state.handed && !state.is_ending {
                            break;
                        }
                    } else {
                        state = shared.wait(state);
                    }
                    continue;
                }
                match due.checked_duration_since(Instant::now()) {
                    Some(left) if !left.is_zero() && !state.is_urgent && !state.is_ending => {
                        state = shared.wait_for(state, left);
                    }
                    _ => break,
                }
            }
            (state.wanted.clone(), state.keeps_aside, state.handed)
        };
        due = Instant::now() + PACE;
        let follow = || follow(file, &mut album, stake.as_ref(), keeps_aside, store);
        let trouble =
            catch_unwind(AssertUnwindSafe(follow)).unwrap_or_else(|_| Err(SaveError::NotKept.problem())).err();
        let mut state = shared.lock();
        state.done = handed;
        let is_news = trouble.is_some() && !state.has_failed;
        state.has_failed = trouble.is_some();
        if is_news {
            state.trouble = trouble;
        }
        drop(state);
        shared.changed.notify_all();
        if is_news {
            wake();
        }
    }
}

/// Lets the disk have what is at stake, or takes it off. Pictures are there before the snapshot that names them, and go
/// after it.
fn follow(
    file: &Path,
    album: &mut Album,
    stake: Option<&Stake>,
    keeps_aside: bool,
    store: &Store,
) -> Result<(), Problem> {
    let Some(stake) = stake else {
        let moved = if keeps_aside && file.exists() { store.set_aside(file).map(drop) } else { files::remove(file) };
        moved.map_err(|error| SaveError::because(&error).problem())?;
        album.clear();
        return Ok(());
    };
    let thin = Stake { map: album.put(&stake.map)?, ..stake.clone() };
    files::write(file, &thin.print(Owner::this()))?;
    album.tidy();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{Snapshot, asides, scan};
    use super::*;
    use crate::model::Map;

    fn store(folder: &tempfile::TempDir) -> Store {
        Store::new(folder.path().join("state"))
    }

    fn stake(id: u32) -> Option<Stake> {
        Some(Stake { map: Map { next_id: id, ..Map::default() }.into(), path: None, held: None })
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn what_is_at_stake_is_on_disk_and_nothing_when_nothing_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        let mut journal = Journal::new(store.clone(), || {});
        journal.keep(None);
        assert!(!store.recovery().exists(), "a map without changes leaves no trace");
        journal.keep(stake(7));
        let file = journal.flush().expect("written");
        let kept = Snapshot::read(std::fs::read(&file).expect("there")).expect("whole");
        assert_eq!(kept.stake.map.next_id, 7);
        assert!(scan(&store).left.is_empty(), "a living program's work is nobody else's");
        journal.keep(None);
        assert_eq!(journal.flush(), None);
        assert!(!file.exists());
        drop(journal);
        assert_eq!(names(&store.recovery()), Vec::<String>::new());
    }

    #[test]
    fn what_is_left_is_found_and_one_alone_goes_on_with_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        let mut journal = Journal::new(store.clone(), || {});
        journal.keep(stake(7));
        // As when the program dies.
        drop(journal);
        let mut first = scan(&store);
        assert_eq!(first.left.len(), 1);
        assert!(scan(&store).left.is_empty(), "two programs do not offer the same work");
        let left = first.left.pop().expect("one");
        let file = left.file.clone();
        let mut journal = Journal::go_on(store.clone(), left, || {});
        assert!(file.exists());
        journal.keep(stake(8));
        assert_eq!(journal.flush(), Some(file.clone()));
        journal.keep(None);
        journal.flush();
        assert!(!file.exists());
        drop(journal);
        assert!(scan(&store).left.is_empty());
    }

    #[test]
    fn a_start_that_takes_up_nothing_changes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        let mut journal = Journal::new(store.clone(), || {});
        journal.keep(stake(7));
        let file = journal.flush().expect("written");
        drop(journal);
        let before = std::fs::read(&file).expect("there");
        for _ in 0..3 {
            drop(scan(&store));
            let mut other = Journal::new(store.clone(), || {});
            other.keep(stake(9));
            other.flush();
            other.keep(None);
            other.flush();
        }
        assert_eq!(std::fs::read(&file).expect("there"), before);
    }

    #[test]
    fn what_was_decided_against_is_set_aside_and_the_oldest_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        for id in 1..=25 {
            let mut journal = Journal::new(store.clone(), || {});
            journal.keep(stake(id));
            journal.flush();
            journal.set_aside();
            journal.flush();
        }
        assert!(scan(&store).left.is_empty());
        assert_eq!(asides(&store).len(), 20);
    }

    #[test]
    fn a_disk_that_will_not_is_told_of_and_tried_again() {
        let folder = tempfile::tempdir().expect("a folder");
        files::write(&folder.path().join("state"), b"a file where the folder should be").expect("written");
        let mut journal = Journal::new(store(&folder), || {});
        journal.keep(stake(1));
        assert_eq!(journal.flush(), None);
        assert!(journal.trouble().is_some());
        files::remove(&folder.path().join("state")).expect("removed");
        journal.keep(stake(2));
        assert!(journal.flush().is_some());
        assert!(journal.trouble().is_none());
    }
}
