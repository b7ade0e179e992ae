//! The program's own files: what it keeps of unsaved work, and what it remembers.

use std::path::PathBuf;

use throughline::files::{Owner, Trace};
use throughline::format;
use throughline::keep::{Snapshot, Stake};

use super::memory::bounded;
use super::{seeds, soundness};

/// Snapshots of unsaved work.
pub fn snapshots() -> Vec<Vec<u8>> {
    let print = |(index, bytes): (usize, Vec<u8>)| {
        let opened = format::open(std::str::from_utf8(&bytes).ok()?).ok()?;
        let path = (index % 2 == 0).then(|| PathBuf::from("/maps/żółć 100%\n.ron"));
        let stake = Stake { map: opened.map.into(), path, held: Some(Trace::of(&bytes)) };
        Some(stake.print(Owner::this()))
    };
    seeds::maps().into_iter().enumerate().filter_map(print).collect()
}

/// A snapshot is read whole or not at all. Its own sums would catch nearly everything, so they are also made to fit.
pub fn snapshot(bytes: &[u8]) {
    kept(bytes.to_vec());
    let text = String::from_utf8_lossy(bytes);
    let Some((head, map)) = text.find("#![").and_then(|at| text.split_at_checked(at)) else { return };
    let head: String =
        head.lines().filter(|line| !line.starts_with("// map: ")).map(|line| format!("{line}\n")).collect();
    kept(format!("{head}// map: {}\n{map}", Trace::of(map.as_bytes())).into_bytes());
}

fn kept(bytes: Vec<u8>) {
    let length = bytes.len();
    let Ok(snapshot) = bounded(length, || Snapshot::read(bytes)) else { return };
    soundness::sound(&snapshot.stake.map);
    let owner = snapshot.owner.clone().unwrap_or_else(|| Owner::this().clone());
    let again = Snapshot::read(snapshot.stake.print(&owner)).expect("what is kept can be read");
    let (one, other) = (&snapshot.stake, &again.stake);
    assert!((&one.map, &one.path, one.held) == (&other.map, &other.path, other.held));
    assert_eq!(again.owner, Some(owner));
}

/// Settings with keys, a list of files, the size of a window.
#[cfg(feature = "gui")]
pub fn memories() -> Vec<Vec<u8>> {
    let texts = [
        r#"(language: Some("pl"), appearance: Dark, motion: false, inspector: true, parking: Folded, outline: true,
            keys: {"Find": "F4", "Save": ["Ctrl+S", "F12"], "Undo": [], "Palette": ["Ctrl+Shift+P", "Alt+Ö"]})"#,
        "()",
        "/maps/żółć.ron\n/home/a b/%20.ron\n-x\n",
        "1440 900 maximized\n",
        "760 480\n",
    ];
    texts.map(|text| text.as_bytes().to_vec()).to_vec()
}

/// What is remembered of a window is understood or not; what is understood is written as it is read.
#[cfg(feature = "gui")]
pub fn memory(bytes: &[u8]) {
    use throughline::app::geometry::{Geometry, LEAST};
    use throughline::app::keymap::{Keymap, Platform};
    use throughline::app::recent::Recent;
    use throughline::app::settings::Settings;

    let text = String::from_utf8_lossy(bytes);
    if let Some(settings) = bounded(text.len(), || Settings::of_text(&text)) {
        assert_eq!(Settings::of_text(&settings.text()).as_ref(), Some(&settings));
        let (_, problems) = Keymap::with(Platform::Linux, &settings.keys, |command| format!("{command:?}"));
        problems.iter().for_each(soundness::said);
    }
    let recent = bounded(text.len(), || Recent::of_text(&text));
    let again = Recent::of_text(&recent.text());
    // A lone carriage return is part of a name when it is read, and such names are not written.
    let whole = recent.paths().iter().filter(|path| !path.to_string_lossy().contains('\r'));
    assert!(again.paths().iter().eq(whole));
    if let Some(geometry) = Geometry::read(&text) {
        assert!(geometry.size.x >= LEAST.x && geometry.size.y >= LEAST.y && geometry.size.is_finite());
    }
}
