//! What is kept when something goes wrong.

use std::path::PathBuf;

use super::io;
use super::places::Places;
use crate::model::Map;

/// Writes the map into the state folder and returns where; `None` where even that failed.
pub fn keep(places: &Places, map: &Map) -> Option<PathBuf> {
    let path = places.recovery_file()?;
    io::save(&path, map).ok()?;
    Some(path)
}
