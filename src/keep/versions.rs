//! What files held when they were saved: the last versions of each, to look at and to go back to.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use super::store::Store;
use crate::diag::Problem;
use crate::files::{self, OpenError, SaveError, Trace};
use crate::format::{self, Opened};

/// So many versions of one file are kept.
const MOST: usize = 50;
/// Of these the latest are kept whatever lies between them; earlier ones get sparser.
const DENSE: usize = 20;
/// So many bytes are kept of all files together, packed.
const BYTES: u64 = 200 << 20;

/// What a file once held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Where it is kept, packed.
    pub file: PathBuf,
    /// When it was saved.
    pub time: Option<SystemTime>,
    pub trace: Trace,
    /// Counts the versions of the file, from 1. Clocks jump, this does not.
    order: u64,
    bytes: u64,
}

/// The versions of a file, the latest first.
pub fn versions(store: &Store, path: &Path) -> Vec<Version> {
    list(&store.versions_of(path))
}

impl Version {
    /// Reads the map it is.
    pub fn open(&self) -> Result<Opened, OpenError> {
        let packed = files::bytes(&self.file, format::LIMIT.saturating_mul(2))?;
        let mut bytes = Vec::new();
        let unpacked = GzDecoder::new(packed.as_slice()).take(format::LIMIT + 1).read_to_end(&mut bytes);
        unpacked.map_err(|error| OpenError::Reading(error.to_string()))?;
        Ok(format::open(&format::text(bytes)?)?)
    }
}

/// Keeps what a file holds as a version of it, written at `time`, unless it is the latest one already.
pub(super) fn record(store: &Store, path: &Path, bytes: &[u8], time: Option<SystemTime>) -> Result<(), Problem> {
    let folder = store.versions_of(path);
    let trace = Trace::of(bytes);
    let latest = list(&folder).into_iter().next();
    if latest.as_ref().is_some_and(|latest| latest.trace == trace) {
        return Ok(());
    }
    let order = latest.map_or(1, |latest| latest.order.saturating_add(1));
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    let packed = packer.write_all(bytes).and_then(|()| packer.finish());
    let packed = packed.map_err(|error| SaveError::because(&error).problem())?;
    let file = folder.join(format!("{order:08}-{trace}.ron.gz"));
    files::private_folder(&folder).map_err(|error| SaveError::because(&error).problem())?;
    files::write(&file, &packed)?;
    if let Some(time) = time {
        // A version without its time is one all the same.
        let _ = fs::File::options().append(true).open(&file).and_then(|file| file.set_modified(time));
    }
    thin(&folder);
    thin_all(store);
    Ok(())
}

fn list(folder: &Path) -> Vec<Version> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<Version> = entries.filter_map(|entry| version(&entry.path())).collect();
    all.sort_by_key(|version| std::cmp::Reverse(version.order));
    all
}

fn version(file: &Path) -> Option<Version> {
    let name = file.file_name()?.to_str()?.strip_suffix(".ron.gz")?;
    let (order, trace) = name.split_once('-')?;
    let about = fs::metadata(file).ok()?;
    let (order, trace) = (order.parse().ok()?, Trace::of_text(trace)?);
    Some(Version { file: file.to_owned(), time: about.modified().ok(), trace, order, bytes: about.len() })
}

/// Where there are too many versions of a file, the one goes that is nearest to the one before it, the latest ones and
/// the very first excepted.
fn thin(folder: &Path) {
    let mut all = list(folder);
    while all.len() > MOST {
        let gap = |at: usize| {
            let time = |at: usize| all.get(at).and_then(|version| version.time);
            let (later, earlier) = (time(at.saturating_sub(1)), time(at.saturating_add(1)));
            later.zip(earlier).and_then(|(later, earlier)| later.duration_since(earlier).ok())
        };
        let Some(at) = (DENSE..all.len().saturating_sub(1)).min_by_key(|at| gap(*at)) else { return };
        let _ = files::remove(&all.remove(at).file);
    }
}

/// Where all versions together take too much room, the oldest go, but never the latest of a file.
fn thin_all(store: &Store) {
    let folders = fs::read_dir(store.versions()).into_iter().flatten().flatten();
    let of_files: Vec<Vec<Version>> = folders.map(|folder| list(&folder.path())).collect();
    let mut total: u64 = of_files.iter().flatten().map(|version| version.bytes).sum();
    let mut old: Vec<&Version> = of_files.iter().flat_map(|all| all.iter().skip(1)).collect();
    old.sort_by_key(|version| version.time);
    for version in old {
        if total <= BYTES {
            return;
        }
        if files::remove(&version.file).is_ok() {
            total = total.saturating_sub(version.bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn times() -> impl Iterator<Item = SystemTime> {
        (0..).map(|minute| SystemTime::UNIX_EPOCH + Duration::from_secs(60 * minute))
    }

    #[test]
    fn what_was_saved_comes_back_byte_for_byte() {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, path) = (Store::new(folder.path().join("state")), folder.path().join("map.ron"));
        let texts = ["Throughline(version: 1, next_id: 5)", "Throughline(version: 1, next_id: 9)"];
        for (text, time) in texts.iter().zip(times()) {
            record(&store, &path, text.as_bytes(), Some(time)).expect("kept");
            record(&store, &path, text.as_bytes(), Some(time)).expect("kept once");
        }
        let all = versions(&store, &path);
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].open().expect("a map").map.next_id, 9);
        assert_eq!(all[1].open().expect("a map").map.next_id, 5);
        assert_eq!(all[1].time, times().next());
        assert!(versions(&store, &folder.path().join("other/map.ron")).is_empty(), "a file of that name elsewhere");
    }

    #[test]
    fn there_are_never_too_many_and_the_first_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, path) = (Store::new(folder.path().join("state")), folder.path().join("map.ron"));
        for (number, time) in (0..60).zip(times()) {
            record(&store, &path, format!("{number}").as_bytes(), Some(time)).expect("kept");
        }
        let all = versions(&store, &path);
        assert_eq!(all.len(), MOST);
        let orders: Vec<u64> = all.iter().map(|version| version.order).collect();
        assert_eq!(orders[..DENSE], (41..=60).rev().collect::<Vec<_>>());
        assert_eq!(orders.last(), Some(&1));
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, path) = (Store::new(folder.path().join("state")), folder.path().join("map.ron"));
        record(&store, &path, &vec![b' '; (format::LIMIT + 2) as usize], None).expect("kept");
        assert!(versions(&store, &path)[0].open().is_err());
    }
}
