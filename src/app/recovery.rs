//! What is kept when something goes wrong.

use std::path::PathBuf;

use super::places::Places;
use crate::files;
use crate::model::Map;

/// Writes the map into the state folder and returns where; `None` where even that failed.
pub fn keep(places: &Places, map: &Map) -> Option<PathBuf> {
    let path = places.recovery_file()?;
    std::fs::create_dir_all(path.parent()?).ok()?;
    files::save(&path, map).ok()?;
    Some(path)
}
