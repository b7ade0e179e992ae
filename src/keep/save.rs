//! Saving a map so that nothing that was ever in the file is lost by it.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::store::Store;
use super::versions;
use crate::diag::Problem;
use crate::files::{self, Lock, SaveError, Saved, Wish};
use crate::format;
use crate::model::Map;

/// What came of a save.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub saved: Saved,
    /// Why no version of it could be kept.
    pub trouble: Option<Problem>,
}

/// Saves the map as [`files::save_known`] does, and keeps what the file held before and what it holds now as versions.
///
/// Of two programs that save the same file at once one waits for the other, so that each sees what the other wrote.
pub fn save(store: Option<&Store>, path: &Path, map: &Map, wish: Wish) -> Result<Kept, SaveError> {
    let Some(store) = store else {
        return files::save_known(path, map, wish).map(|saved| Kept { saved, trouble: None });
    };
    // Where no lock can be had the file is compared all the same, only a moment earlier.
    let _turn = Lock::wait(&store.turn_of(path)).ok().flatten();
    let before = files::bytes(path, format::LIMIT).ok().filter(|bytes| !bytes.is_empty());
    let kept_before = before.map_or(Ok(()), |bytes| versions::record(store, path, &bytes, time(path)));
    let saved = files::save_known(path, map, wish)?;
    let now = files::bytes(path, format::LIMIT).unwrap_or_default();
    let kept_now = versions::record(store, path, &now, time(path));
    Ok(Kept { saved, trouble: kept_before.and(kept_now).err() })
}

fn time(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}
