//! What the file of a map held when it was saved: the list, a look at one, and going back to it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{ColorImage, Context, TextureHandle};

use super::commands::Command;
use super::flows::{self, Done};
use super::look::thumbnail;
use super::notices::Action;
use super::panels::sheet::Sheet;
use super::request::{Next, Request};
use super::shell::Shell;
use crate::diag::Message;
use crate::keep::{self, Change, Version};
use crate::model::Map;

/// A step in looking at versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VersionStep {
    /// Lists the versions of the open map's file.
    Show,
    /// Lists the versions of a file that cannot be opened.
    ShowOf(PathBuf),
    /// Looks at one, counted from the latest.
    Look(usize),
    /// Holds the present map against the one looked at.
    Compare,
    /// Makes the one looked at the present map.
    Restore,
    /// Opens the one looked at as a map without a file.
    OpenCopy,
}

/// The versions of a file while they are looked at.
#[derive(Default)]
pub struct Versions {
    pub path: PathBuf,
    /// The latest first; `None` until they are read.
    pub rows: Option<Vec<Row>>,
    pub selected: usize,
    pub seen: Option<Seen>,
}

/// A version in the list.
pub struct Row {
    pub version: Version,
    /// What came with it, against the version before; `None` for the first, and where either cannot be read.
    pub change: Option<Change>,
    /// How many cards it has; `None` where it cannot be read.
    pub cards: Option<usize>,
}

/// The version looked at.
pub struct Seen {
    pub map: Arc<Map>,
    pub picture: Option<TextureHandle>,
}

/// What was read of a list.
pub struct Listed {
    path: PathBuf,
    rows: Vec<Row>,
}

/// A version that was read.
pub struct Read {
    file: PathBuf,
    map: Arc<Map>,
    image: Option<ColorImage>,
}

/// Goes on looking.
pub fn act(shell: &mut Shell, ctx: &Context, step: VersionStep) {
    match step {
        VersionStep::Show => {
            let path = shell.work.as_ref().and_then(|work| work.path.clone());
            match path {
                Some(path) => list(shell, path),
                None => shell.notices.say(super::notices::Tone::Plain, Message::new("keep-no-versions-yet")),
            }
        }
        VersionStep::ShowOf(path) => list(shell, path),
        VersionStep::Look(at) => {
            shell.versions.selected = at;
            read(shell, ctx);
        }
        VersionStep::Compare => compare(shell),
        VersionStep::Restore => restore(shell, ctx),
        VersionStep::OpenCopy => {
            let Some(seen) = shell.versions.seen.take() else { return };
            shell.sheet = None;
            flows::go(shell, ctx, Next::New(Box::new(Map::clone(&seen.map))));
        }
    }
}

/// Whether there are versions of a file, for which only names are read.
pub fn are_there(shell: &Shell, path: &Path) -> bool {
    shell.places.store().is_some_and(|store| !keep::versions(&store, path).is_empty())
}

fn list(shell: &mut Shell, path: PathBuf) {
    let Some(store) = shell.places.store() else { return };
    shell.versions = Versions { path: path.clone(), ..Versions::default() };
    shell.sheet = Some(Sheet::Versions);
    let work = move |_: &crate::export::Progress| {
        let all = keep::versions(&store, &path);
        let mut rows: Vec<Row> = Vec::with_capacity(all.len());
        // Two maps are in memory at a time, however many versions there are.
        let mut later: Option<Map> = None;
        for version in all {
            let map = version.open().ok().map(|opened| opened.map);
            if let (Some(row), Some(later), Some(map)) = (rows.last_mut(), &later, &map) {
                row.change = Some(Change::between(map, later));
            }
            rows.push(Row { version, change: None, cards: map.as_ref().map(|map| map.cards.len()) });
            later = map;
        }
        Done::Versions(Listed { path, rows })
    };
    shell.jobs.start(None, false, work, Done::Broken);
}

/// Takes in what was read of a list.
pub fn listed(shell: &mut Shell, ctx: &Context, listed: Listed) {
    if shell.versions.path != listed.path {
        return;
    }
    shell.versions.rows = Some(listed.rows);
    read(shell, ctx);
}

/// Reads the version that is selected and paints its picture.
fn read(shell: &mut Shell, ctx: &Context) {
    let versions = &mut shell.versions;
    let row = versions.rows.as_ref().and_then(|rows| rows.get(versions.selected));
    let Some(version) = row.filter(|row| row.cards.is_some()).map(|row| row.version.clone()) else {
        versions.seen = None;
        return;
    };
    let (theme, fonts, lang) = (Arc::clone(&shell.theme), Arc::clone(&shell.fonts), shell.lang);
    let pixels_per_point = ctx.pixels_per_point() * 1.6;
    let work = move |_: &crate::export::Progress| match version.open() {
        Ok(opened) => {
            let image = thumbnail::try_paint(&opened.map, &theme, &fonts, lang, pixels_per_point);
            Done::VersionRead(Box::new(Read { file: version.file, map: Arc::new(opened.map), image }))
        }
        Err(error) => Done::Broken(error.problem()),
    };
    shell.jobs.start(None, false, work, Done::Broken);
}

/// Takes in a version that was read, if it is still the one selected.
pub fn received(shell: &mut Shell, ctx: &Context, read: Read) {
    let versions = &mut shell.versions;
    let row = versions.rows.as_ref().and_then(|rows| rows.get(versions.selected));
    if row.is_none_or(|row| row.version.file != read.file) {
        return;
    }
    let load = |image| ctx.load_texture("version", image, egui::TextureOptions::LINEAR);
    versions.seen = Some(Seen { map: read.map, picture: read.image.map(load) });
}

/// Shows what differs between the version looked at and the present map.
fn compare(shell: &mut Shell) {
    let Some(seen) = shell.versions.seen.take() else { return };
    shell.sheet = None;
    let name = shell.lang.text("compare-version");
    super::comparing::against(shell, seen.map, name);
}

fn restore(shell: &mut Shell, ctx: &Context) {
    let Some(seen) = shell.versions.seen.take() else { return };
    let path = std::mem::take(&mut shell.versions.path);
    match shell.work.as_mut().filter(|work| work.path.as_ref() == Some(&path)) {
        Some(work) => {
            shell.sheet = None;
            work.document.replace("keep-step-version", seen.map);
            let now = Arc::clone(work.document.map());
            let action = Action { name: "app-notice-undo", request: Request::Run(Command::Undo), map: Some(now) };
            shell.notices.offer(Message::new("keep-version-restored"), action);
        }
        // The file could not be opened; saving puts the version in its place, and keeps what is there as another one.
        None => {
            shell.sheet = None;
            flows::go(shell, ctx, Next::Version(seen.map, path));
        }
    }
}
