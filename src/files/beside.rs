//! Pictures of a map in a folder beside its file, each once, so that a map that is written often is not written with
//! all of them.
//!
//! In the map a picture that lies beside has bytes that only name it, by its content. So the file is a map like all
//! others; whoever opens it by its path is given the pictures too.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::own::{free_name, private_folder, remove};
use super::trace::Trace;
use crate::model::{Card, Map, Persona, Picture, limits};

/// What the bytes of a picture begin with that lies beside.
const MARK: &[u8] = b"throughline picture ";

/// Smaller ones stay in the map: a file each would be more work than they are.
const SMALL: usize = 4 << 10;

/// The folder of the pictures of the map in this file.
pub fn album(file: &Path) -> PathBuf {
    file.with_extension("pictures")
}

/// Where a picture lies in an album.
pub fn place(album: &Path, picture: Trace) -> PathBuf {
    album.join(picture.to_string())
}

/// Whether a picture is to lie beside. One that looks as if it did is, so that it comes back as it was.
pub fn goes_beside(picture: &Picture) -> bool {
    picture.bytes.len() > SMALL || picture.bytes.starts_with(MARK)
}

/// What stands in the map for a picture that lies beside.
pub fn stand_in(picture: &Picture, trace: Trace) -> Picture {
    let bytes = [MARK, trace.to_string().as_bytes()].concat();
    Picture { format: picture.format, bytes: bytes.into() }
}

/// The picture that a stand-in names.
fn named(picture: &Picture) -> Option<Trace> {
    Trace::of_text(std::str::from_utf8(picture.bytes.strip_prefix(MARK)?).ok()?)
}

/// Exchanges pictures of a map; whatever is `None` stays as it is.
pub fn exchange(map: &mut Map, mut change: impl FnMut(&Picture) -> Option<Option<Picture>>) {
    map.cards.update(|card| {
        let picture = change(card.picture.as_ref()?)?;
        Some(Card { picture, ..card.clone() })
    });
    map.personas.update(|persona| {
        let picture = change(persona.picture.as_ref()?)?;
        Some(Persona { picture, ..persona.clone() })
    });
}

/// Puts the pictures that lie beside a file into its map. One that is not there, or not as it was, costs that picture
/// alone; returns where those are, or were.
pub fn fetch(map: &mut Map, file: &Path) -> Vec<PathBuf> {
    let album = album(file);
    let mut lost = Vec::new();
    exchange(map, |picture| {
        let trace = named(picture)?;
        let path = place(&album, trace);
        let bytes = super::bytes(&path, limits::PICTURE as u64).ok().filter(|bytes| Trace::of(bytes) == trace);
        if bytes.is_none() {
            lost.push(path);
        }
        Some(bytes.map(|bytes| Picture { format: picture.format, bytes: Arc::from(bytes) }))
    });
    lost.sort();
    lost.dedup();
    lost
}

/// Takes an album away, or of its pictures all but those `kept`. Only what is a picture of an album is touched.
pub fn clear(album: &Path, kept: impl Fn(Trace) -> bool) {
    let Ok(entries) = fs::read_dir(album) else { return };
    for entry in entries.flatten() {
        let trace = entry.file_name().to_str().and_then(Trace::of_text);
        if trace.is_some_and(|trace| !kept(trace)) {
            let _ = remove(&entry.path());
        }
    }
    // Goes only where it is empty.
    let _ = fs::remove_dir(album);
}

/// Moves a file with its album into a folder on the same disk, under its name, or that name with a number where it is
/// taken. At every moment a file that is there has its pictures. Returns where it is now.
pub fn move_with_album(folder: &Path, path: &Path) -> io::Result<PathBuf> {
    private_folder(folder)?;
    let to = free_name(folder, path, |to| !album(to).exists())?;
    let old = album(path);
    if old.is_dir() {
        let new = album(&to);
        private_folder(&new)?;
        for entry in fs::read_dir(&old)?.flatten() {
            let copy = new.join(entry.file_name());
            if fs::hard_link(entry.path(), &copy).is_err() {
                fs::copy(entry.path(), &copy)?;
            }
        }
    }
    fs::rename(path, &to)?;
    clear(&old, |_| false);
    Ok(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;
    use crate::format;
    use crate::model::{CardId, PictureFormat, Spot};

    fn picture(bytes: &[u8]) -> Picture {
        Picture { format: PictureFormat::Png, bytes: bytes.into() }
    }

    fn pictured(pictures: &[&Picture]) -> Map {
        let card = |(index, picture): (usize, &&Picture)| Card {
            id: CardId(index as u32 + 1),
            picture: Some((*picture).clone()),
            ..Card::new(Spot::Parked { lane: None }, "x")
        };
        Map { cards: pictures.iter().enumerate().map(card).collect(), next_id: 9, ..Map::default() }
    }

    #[test]
    fn a_file_is_opened_with_what_lies_beside_and_a_damaged_picture_costs_itself() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("map.ron");
        let (one, two) = (picture(&[1; 9_000]), picture(&[2; 9_000]));
        let map = pictured(&[&one, &two]);
        let mut thin = map.clone();
        exchange(&mut thin, |picture| Some(Some(stand_in(picture, Trace::of(&picture.bytes)))));
        for picture in [&one, &two] {
            files::write(&place(&album(&file), Trace::of(&picture.bytes)), &picture.bytes).expect("written");
        }
        files::write(&file, format::print(&thin).as_bytes()).expect("written");
        let opened = files::open(&file).expect("a map");
        assert_eq!((opened.map, opened.problems.len()), (map.clone(), 0));

        files::write(&place(&album(&file), Trace::of(&two.bytes)), &[0; 9_000]).expect("written");
        let opened = files::open(&file).expect("a map");
        assert_eq!(opened.map.cards.at(0), map.cards.at(0));
        assert_eq!(opened.map.cards.at(1).map(|card| (card.text.as_str(), card.picture.is_some())), Some(("x", false)));
        assert_eq!(opened.problems.len(), 1);
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_no_picture() {
        let folder = tempfile::tempdir().expect("a folder");
        let secret = folder.path().join("secret");
        files::write(&secret, b"secret").expect("written");
        let strange = picture(&[MARK, b"../secret"].concat());
        let mut map = pictured(&[&strange]);
        assert!(fetch(&mut map, &folder.path().join("map.ron")).is_empty());
        assert_eq!(map, pictured(&[&strange]), "it is bytes like all others");
        assert!(goes_beside(&strange), "and is kept as such");
    }

    #[test]
    fn a_file_moves_with_its_album_and_meets_nobody_else_s() {
        let folder = tempfile::tempdir().expect("a folder");
        let to = folder.path().join("aside");
        let file = folder.path().join("map.ron");
        for count in 0..3 {
            files::write(&file, b"a map").expect("written");
            let trace = Trace::of(&[count]);
            files::write(&place(&album(&file), trace), &[count]).expect("written");
            let moved = move_with_album(&to, &file).expect("moved");
            assert!(!file.exists() && !album(&file).exists() && moved.starts_with(&to));
            assert_eq!(fs::read(place(&album(&moved), trace)).expect("there"), [count]);
            assert_eq!(fs::read_dir(album(&moved)).expect("a folder").count(), 1);
        }
    }
}
