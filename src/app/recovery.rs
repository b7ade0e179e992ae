//! What is kept when something goes wrong.

use std::panic;
use std::path::PathBuf;
use std::sync::{Mutex, Once, PoisonError};

use super::places::Places;
use crate::files;
use crate::model::Map;

/// What the last panic said and where, for a report.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// Notes what panics say, besides what was done with them before.
pub fn watch() {
    static WATCHING: Once = Once::new();
    WATCHING.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(info.to_string());
            before(info);
        }));
    });
}

/// What the last panic said, once.
pub fn last_panic() -> Option<String> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Writes the map into the state folder and returns where; `None` where even that failed. What was kept before is
/// kept too, under another name.
pub fn keep(places: &Places, map: &Map) -> Option<PathBuf> {
    let path = places.recovery_file()?;
    std::fs::create_dir_all(path.parent()?).ok()?;
    files::save_keeping(&path, map).ok()?;
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_is_kept_and_so_is_the_one_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let places = Places::below(folder.path());
        let map = Map { next_id: 7, ..Map::default() };
        let path = keep(&places, &map).expect("kept");
        assert_eq!(files::open(&path).expect("it opens").map, map);
        keep(&places, &map).expect("kept");
        let names = std::fs::read_dir(path.parent().expect("a folder")).expect("it is there").count();
        assert_eq!(names, 2);
    }
}
