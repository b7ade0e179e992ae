//! The current and the future state of one journey: the one made from the other, and found again beside it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::comparing;
use super::dispatch::settled_map;
use super::flows::{self, Done};
use super::notices::Tone;
use super::request::{Next, Purpose};
use super::shell::Shell;
use crate::diag::Message;
use crate::export::Progress;
use crate::files;
use crate::model::{Map, MapState};

/// So many maps of a folder are looked at.
const MOST: usize = 300;

/// Opens a copy of the map that tells of the future. What is not saved yet is asked about first.
pub fn make_future(shell: &mut Shell, ctx: &Context) {
    let Some(map) = settled_map(shell) else { return };
    if map.about.state == MapState::Future {
        return shell.notices.say(Tone::Plain, Message::new("states-is-future"));
    }
    flows::go(shell, ctx, Next::Future(Box::new(future_of(&map))));
}

/// The same map with another state. Its rows keep their ids, so that both can be held against each other.
fn future_of(map: &Map) -> Map {
    let mut map = map.clone();
    let about = Arc::make_mut(&mut map.about);
    about.state = MapState::Future;
    map
}

/// Looks for the map of the other state, to hold both against each other.
pub fn compare(shell: &mut Shell) {
    let Some(map) = settled_map(shell) else { return };
    let Some(work) = &shell.work else { return };
    let (own, origin) = (work.path.clone(), work.origin.clone());
    let find = move |progress: &Progress| Done::Sibling(find(&map, own.as_deref(), origin, progress));
    shell.jobs.start(Some(Message::new("states-looking")), false, find, |_| Done::Sibling(None));
}

/// Compares with the map that was found, or asks for one.
pub fn found(shell: &mut Shell, sibling: Option<PathBuf>) {
    match sibling {
        Some(path) => comparing::start(shell, path),
        None => {
            let Some(work) = &shell.work else { return };
            let id = match work.document.map().about.state {
                MapState::Current => "states-no-future",
                MapState::Future => "states-no-current",
            };
            shell.notices.say(Tone::Plain, Message::new(id));
            flows::ask(shell, Purpose::Compare);
        }
    }
}

/// The map of the other state: the one this one was made from, or else the nearest kin in the folder.
fn find(map: &Map, own: Option<&Path>, origin: Option<PathBuf>, progress: &Progress) -> Option<PathBuf> {
    let folder = own.or(origin.as_deref()).and_then(Path::parent)?;
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).ok()?.filter_map(Result::ok).map(|it| it.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")));
    paths.retain(|path| own != Some(path.as_path()));
    paths.sort();
    paths.truncate(MOST);
    // The origin is asked first, so that it wins among equals.
    let paths = origin.into_iter().chain(paths);
    let mut best: Option<(usize, PathBuf)> = None;
    for path in paths {
        if progress.is_cancelled() {
            return None;
        }
        let Ok(opened) = files::open(&path) else { continue };
        let kin = kinship(map, &opened.map);
        if kin > best.as_ref().map_or(0, |(best, _)| *best) {
            best = Some((kin, path));
        }
    }
    best.map(|(_, path)| path)
}

/// How much two maps of different states have in common; 0 for maps of the same state, or of other journeys.
fn kinship(map: &Map, other: &Map) -> usize {
    if map.about.state == other.about.state {
        return 0;
    }
    let title = map.about.title.trim();
    let same_title = !title.is_empty() && title.eq_ignore_ascii_case(other.about.title.trim());
    let is_same = |id, name: &str| other.stages.get(id).is_some_and(|stage| stage.name == name);
    let stages = map.stages.iter().filter(|stage| is_same(stage.id, &stage.name)).count();
    let are_most = stages > 0 && stages.saturating_mul(2) >= map.stages.len();
    if same_title || are_most { stages.saturating_add(if same_title { 1_000 } else { 0 }).max(1) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Edit, apply};
    use crate::format;
    use crate::model::Stage;

    fn map(title: &str, stages: &[&str]) -> Map {
        let mut map = Map::default();
        Arc::make_mut(&mut map.about).title = title.to_owned();
        for (at, name) in stages.iter().enumerate() {
            apply(&mut map, Edit::AddStage { row: Stage::named(*name), at }).unwrap();
        }
        map
    }

    #[test]
    fn the_future_is_the_same_map_of_another_state() {
        let now = map("Phone", &["Need", "Buy"]);
        let future = future_of(&now);
        assert_eq!(future.about.state, MapState::Future);
        assert_eq!((&future.stages, &future.about.title), (&now.stages, &now.about.title));
        assert!(kinship(&now, &future) > 0);
        assert_eq!(kinship(&now, &now), 0);
    }

    #[test]
    fn the_nearest_kin_of_the_other_state_is_found_in_the_folder() {
        let place = tempfile::tempdir().unwrap();
        let now = map("Phone", &["Need", "Buy"]);
        let renamed =
            Map { about: Arc::new(crate::model::About { title: "New".into(), ..(*now.about).clone() }), ..now.clone() };
        let all = [
            ("a.ron", map("Bank", &["Open", "Save"])),
            ("b.ron", future_of(&map("Bank", &["Open", "Save"]))),
            ("c.ron", future_of(&renamed)),
            ("d.ron", future_of(&now)),
        ];
        for (name, map) in &all {
            files::write(&place.path().join(name), format::print(map).as_bytes()).unwrap();
        }
        let progress = Progress::default();
        let own = place.path().join("now.ron");
        assert_eq!(find(&now, Some(&own), None, &progress), Some(place.path().join("d.ron")));
        std::fs::remove_file(place.path().join("d.ron")).unwrap();
        assert_eq!(find(&now, Some(&own), None, &progress), Some(place.path().join("c.ron")), "by its stages");
        std::fs::remove_file(place.path().join("c.ron")).unwrap();
        assert_eq!(find(&now, Some(&own), None, &progress), None);
        files::write(&own, format::print(&now).as_bytes()).unwrap();
        assert_eq!(find(&future_of(&now), None, Some(own.clone()), &progress), Some(own));
    }
}
