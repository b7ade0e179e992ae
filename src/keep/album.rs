//! The pictures of unsaved work: written once each beside the snapshot, which only names them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diag::Problem;
use crate::files::{self, SaveError, Trace, beside};
use crate::model::Map;

/// What the album of one snapshot holds.
pub(super) struct Album {
    folder: PathBuf,
    /// The pictures of the snapshot before, by where their bytes are; as long as they stand here they are nowhere else.
    known: BTreeMap<usize, (Arc<[u8]>, Trace)>,
}

impl Album {
    /// The album of a snapshot in this file.
    pub fn of(file: &Path) -> Album {
        Album { folder: beside::album(file), known: BTreeMap::new() }
    }

    /// Writes the pictures of a map that are not there yet, and gives the map with their names in their place.
    pub fn put(&mut self, map: &Arc<Map>) -> Result<Arc<Map>, Problem> {
        let mut now: BTreeMap<usize, (Arc<[u8]>, Trace)> = BTreeMap::new();
        let mut thin = Map::clone(map);
        beside::exchange(&mut thin, |picture| {
            if !beside::goes_beside(picture) {
                return None;
            }
            let at = picture.bytes.as_ptr().addr();
            let known = now.get(&at).or_else(|| self.known.get(&at)).map(|(_, trace)| *trace);
            let trace = known.unwrap_or_else(|| Trace::of(&picture.bytes));
            now.insert(at, (Arc::clone(&picture.bytes), trace));
            Some(Some(beside::stand_in(picture, trace)))
        });
        if now.is_empty() {
            self.known = now;
            return Ok(Arc::clone(map));
        }
        files::private_folder(&self.folder).map_err(|error| SaveError::because(&error).problem())?;
        for (bytes, trace) in now.values() {
            let path = beside::place(&self.folder, *trace);
            // Its name says what it holds, and it is there whole or not at all.
            if fs::metadata(&path).is_err() {
                files::write(&path, bytes)?;
            }
        }
        self.known = now;
        Ok(Arc::new(thin))
    }

    /// Takes away what the snapshot names no more. To be called once that is on disk.
    pub fn tidy(&self) {
        let named: BTreeSet<Trace> = self.known.values().map(|(_, trace)| *trace).collect();
        beside::clear(&self.folder, |trace| named.contains(&trace));
    }

    /// Takes all of it away.
    pub fn clear(&mut self) {
        self.known.clear();
        beside::clear(&self.folder, |_| false);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Journal, Stake, Store, asides, scan};
    use super::*;
    use crate::files::{Lock, Taken};
    use crate::model::{Card, CardId, Picture, PictureFormat, Spot};

    fn store(folder: &tempfile::TempDir) -> Store {
        Store::new(folder.path().join("state"))
    }

    /// A map of so many cards with a picture each, all of them others.
    fn pictured(pictures: &[u8]) -> Option<Stake> {
        let card = |(id, letter): (usize, &u8)| Card {
            id: CardId(id as u32 + 1),
            picture: Some(Picture { format: PictureFormat::Png, bytes: vec![*letter; 50_000].into() }),
            ..Card::new(Spot::Parked { lane: None }, "x")
        };
        let map = Map { cards: pictures.iter().enumerate().map(card).collect(), next_id: 99, ..Map::default() };
        Some(Stake { map: map.into(), path: None, held: None })
    }

    /// What lies in the album of a snapshot, by name, and which file on disk it is.
    fn album(file: &Path) -> Vec<(String, std::time::SystemTime)> {
        let entries = std::fs::read_dir(files::beside::album(file)).into_iter().flatten().flatten();
        let mut all: Vec<_> = entries
            .map(|entry| {
                let time = entry.metadata().and_then(|about| about.modified()).expect("there");
                (entry.file_name().to_string_lossy().into_owned(), time)
            })
            .collect();
        all.sort();
        all
    }

    #[test]
    fn a_picture_is_written_once_and_goes_with_the_last_who_shows_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        let mut journal = Journal::new(store.clone(), || {});
        let first = pictured(b"abc");
        journal.keep(first.clone());
        let file = journal.flush().expect("written");
        let before = album(&file);
        assert_eq!(before.len(), 3);
        let length = std::fs::metadata(&file).expect("there").len();
        assert!(length < 2_000, "{length} bytes in the snapshot");
        // Another map with the same pictures, and the same bytes at other places in memory.
        for again in [first.clone(), pictured(b"cba"), pictured(b"abccba")] {
            let map = again.as_ref().map(|stake| Map { next_id: 100, ..Map::clone(&stake.map) });
            journal.keep(map.map(|map| Stake { map: map.into(), path: None, held: None }));
            journal.flush();
            assert_eq!(album(&file), before);
        }
        journal.keep(pictured(b"ad"));
        journal.flush();
        let now = album(&file);
        assert_eq!((now.len(), now.iter().filter(|one| before.contains(one)).count()), (2, 1));
        // Somebody empties the state folder under the program's hands.
        std::fs::remove_dir_all(folder.path().join("state")).expect("removed");
        journal.keep(first.clone());
        journal.flush().expect("written anew");
        assert_eq!(album(&file).len(), 3);
        drop(journal);
        let left = scan(&store).left.pop().expect("left");
        assert_eq!(left.snapshot.stake.map, first.expect("a stake").map);
        let mut journal = Journal::go_on(store.clone(), left, || {});
        journal.keep(None);
        journal.flush();
        assert!(!files::beside::album(&file).exists());
    }

    #[test]
    fn pictures_follow_the_work_wherever_it_is_put() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        let (stake, map) = (pictured(b"ab"), pictured(b"ab").expect("a stake").map);
        let mut journal = Journal::new(store.clone(), || {});
        journal.keep(stake.clone());
        let file = journal.flush().expect("written");
        journal.set_aside();
        journal.flush();
        assert!(!files::beside::album(&file).exists());
        let aside = asides(&store).pop().expect("set aside");
        assert_eq!(aside.snapshot.stake.map, map);
        assert_eq!(*map, files::open(&aside.file).expect("it opens by hand").map);
        let back = files::move_with_album(&store.recovery(), &aside.file).expect("taken back");
        drop(journal);
        let left = scan(&store).left.pop().expect("offered again");
        assert_eq!((left.file, &left.snapshot.stake.map), (back, &map));
    }

    #[test]
    fn a_damaged_picture_costs_itself_and_is_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        let mut journal = Journal::new(store.clone(), || {});
        journal.keep(pictured(b"ab"));
        let file = journal.flush().expect("written");
        drop(journal);
        let victim = files::beside::album(&file).join(&album(&file)[0].0);
        files::write(&victim, b"not a picture").expect("written");
        let found = scan(&store);
        let pictures = |map: &Map| map.cards.iter().filter(|card| card.picture.is_some()).count();
        assert_eq!(found.left.len(), 1);
        assert_eq!((found.left[0].snapshot.stake.map.cards.len(), pictures(&found.left[0].snapshot.stake.map)), (2, 1));
        assert_eq!(std::fs::read(&found.damaged[0]).expect("kept"), b"not a picture");
        assert!(!victim.exists());
    }

    #[test]
    fn pictures_without_a_snapshot_are_swept_away_unless_somebody_is_about_to_write_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(&folder);
        let orphan = store.recovery().join("orphan.ron");
        let Ok(Taken::Mine(lock)) = Lock::take(&super::super::left::lock_of(&orphan)) else { panic!("it is free") };
        files::write(&files::beside::album(&orphan).join(Trace::of(b"a").to_string()), b"a").expect("written");
        drop(scan(&store));
        assert!(files::beside::album(&orphan).exists(), "its program lives");
        drop(lock);
        drop(scan(&store));
        assert!(!files::beside::album(&orphan).exists());
    }
}
