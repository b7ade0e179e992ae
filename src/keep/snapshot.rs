//! Unsaved work as a file: a map with a few lines above it that say where it belongs and that it is whole.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::files::{Owner, Trace};
use crate::format::{self, OpenError};
use crate::model::Map;

/// What would be lost if the program died now.
#[derive(Debug, Clone)]
pub struct Stake {
    pub map: Arc<Map>,
    /// The file it belongs to; `None` for a map that was never saved.
    pub path: Option<PathBuf>,
    /// What that file held when it was last read or written.
    pub held: Option<Trace>,
}

impl Stake {
    /// Whether the other is the very same, told without looking into the maps.
    pub fn is(&self, other: &Stake) -> bool {
        Arc::ptr_eq(&self.map, &other.map) && self.path == other.path && self.held == other.held
    }

    /// It as a file, kept by this program.
    pub fn print(&self, owner: &Owner) -> Vec<u8> {
        print(self, owner)
    }
}

/// Unsaved work as it was read.
#[derive(Debug, Clone)]
pub struct Snapshot {
    pub stake: Stake,
    /// The program that kept it.
    pub owner: Option<Owner>,
}

impl Snapshot {
    /// Reads what [`Stake::print`] writes, without pictures that lie beside. Only what is whole is read: less would be
    /// shown as work that was lost.
    pub fn read(bytes: Vec<u8>) -> Result<Snapshot, Unread> {
        read(bytes)
    }
}

/// Why a snapshot was not read.
#[derive(Debug, Clone, PartialEq)]
pub enum Unread {
    /// It is not whole, or not one.
    Damaged,
    /// A newer program wrote it, which will read it.
    Newer,
}

const HEAD: &str = "// Unsaved work, kept by Throughline. It opens as a map.";

/// The bytes of a snapshot.
fn print(stake: &Stake, owner: &Owner) -> Vec<u8> {
    let map = format::print(&stake.map);
    let mut text = String::with_capacity(map.len() + 400);
    text.push_str(HEAD);
    text.push('\n');
    // Writing to a string cannot fail.
    if let Some(path) = &stake.path {
        let _ = writeln!(text, "// file: {}", escaped(path));
    }
    if let Some(held) = stake.held {
        let _ = writeln!(text, "// held: {held}");
    }
    let _ = writeln!(text, "// owner: {}", owner.line());
    let _ = writeln!(text, "// map: {}", Trace::of(map.as_bytes()));
    text.push_str(&map);
    text.into_bytes()
}

fn read(bytes: Vec<u8>) -> Result<Snapshot, Unread> {
    let text = String::from_utf8(bytes).map_err(|_| Unread::Damaged)?;
    let (mut path, mut held, mut owner, mut whole) = (None, None, None, None);
    let mut rest = text.strip_prefix(HEAD).and_then(|rest| rest.strip_prefix('\n')).ok_or(Unread::Damaged)?;
    while let Some((line, behind)) = rest.strip_prefix("// ").and_then(|rest| rest.split_once('\n')) {
        rest = behind;
        match line.split_once(": ") {
            Some(("file", value)) => path = Some(unescaped(value).ok_or(Unread::Damaged)?),
            Some(("held", value)) => held = Some(Trace::of_text(value).ok_or(Unread::Damaged)?),
            Some(("owner", value)) => owner = Owner::of_line(value),
            Some(("map", value)) => whole = Trace::of_text(value),
            _ => {}
        }
    }
    if whole != Some(Trace::of(rest.as_bytes())) {
        return Err(Unread::Damaged);
    }
    let opened = format::open(rest).map_err(|error| match error {
        OpenError::Newer { .. } => Unread::Newer,
        _ => Unread::Damaged,
    })?;
    Ok(Snapshot { stake: Stake { map: Arc::new(opened.map), path, held }, owner })
}

/// A path as plain letters in one line, whatever its bytes are.
pub(super) fn escaped(path: &Path) -> String {
    let mut text = String::new();
    for byte in bytes_of(path) {
        if byte.is_ascii_graphic() && byte != b'%' {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02x}");
        }
    }
    text
}

fn unescaped(text: &str) -> Option<PathBuf> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        rest = behind;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let (digits, behind) = rest.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = behind;
    }
    path_of(bytes)
}

#[cfg(unix)]
fn bytes_of(path: &Path) -> Vec<u8> {
    std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()).to_vec()
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Vec<u8> {
    path.to_string_lossy().into_owned().into_bytes()
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stake(path: Option<&str>) -> Stake {
        let map = Map { next_id: 7, ..Map::default() };
        Stake { map: map.into(), path: path.map(PathBuf::from), held: path.map(|_| Trace::of(b"before")) }
    }

    #[test]
    fn a_snapshot_is_read_as_it_was_written() {
        for path in [None, Some("/maps/żółć 100%\n%41.ron"), Some("-x"), Some("")] {
            let stake = stake(path);
            let read = read(print(&stake, Owner::this())).expect("it is whole");
            assert_eq!((&read.stake.map, &read.stake.path, read.stake.held), (&stake.map, &stake.path, stake.held));
            assert_eq!(read.owner.as_ref(), Some(Owner::this()));
        }
    }

    #[test]
    #[cfg(unix)]
    fn names_that_are_no_text_come_back() {
        let path = path_of(b"/caf\xe9/%.ron".to_vec());
        assert_eq!(unescaped(&escaped(path.as_deref().expect("a path"))), path);
        assert_eq!(unescaped("%4"), None);
        assert_eq!(unescaped("%zz"), None);
    }

    #[test]
    fn whatever_is_not_whole_is_refused() {
        let whole = print(&stake(Some("/a.ron")), Owner::this());
        for end in 0..whole.len() {
            assert!(matches!(read(whole[..end].to_vec()), Err(Unread::Damaged)), "cut at {end}");
        }
        let map = whole.len() - 5;
        for at in [0, map, 70] {
            let mut bent = whole.clone();
            bent[at] ^= 1;
            // A bent line of the head may still say the same of the map.
            assert!(at == 70 || matches!(read(bent), Err(Unread::Damaged)), "bent at {at}");
        }
        assert!(matches!(read(vec![0; 500]), Err(Unread::Damaged)));
    }

    #[test]
    fn what_a_newer_program_wrote_is_left_to_it() {
        let text = "Throughline(version: 99)";
        let file = format!("{HEAD}\n// colour: blue\n// map: {}\n{text}", Trace::of(text.as_bytes()));
        assert!(matches!(read(file.into_bytes()), Err(Unread::Newer)));
    }

    #[test]
    fn it_opens_as_a_map_by_hand() {
        let text = String::from_utf8(print(&stake(None), Owner::this())).expect("text");
        assert_eq!(format::open(&text).expect("a map").map.next_id, 7);
    }
}
