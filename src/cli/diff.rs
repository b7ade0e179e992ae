//! `throughline diff`: what differs between two maps, as text or as a picture.

use super::arguments::Diff;
use super::{Exit, Place, export, json, read_or_nothing, say};
use crate::compare::{difference, overlay, tell};
use crate::diag::harmless;
use crate::i18n::Lang;
use crate::model::Map;

/// Tells what differs: ends with 1 where anything does, as `diff` ends. A picture of it ends with 0 once it is there.
pub fn diff(asked: &Diff, lang: Lang) -> Exit {
    let mut maps: Vec<Map> = Vec::new();
    for place in [&asked.before, &asked.after] {
        match read_or_nothing(place, false) {
            Ok((opened, _)) => {
                for problem in &opened.problems {
                    say::problem(problem, Some(place), lang);
                }
                maps.push(opened.map);
            }
            Err(error) => {
                say::problem(&error.problem(), Some(place), lang);
                return Exit::Unread;
            }
        }
    }
    let [before, after] = maps.as_slice() else { return Exit::Unread };
    let found = difference(before, after);
    if let Some(picture) = &asked.picture {
        let names = [&asked.before, &asked.after].map(|place| name(place, lang));
        let drawn = overlay(&found, after, names, lang);
        return export::drawn(&drawn, picture, lang);
    }
    let exit = if found.is_empty() { Exit::Done } else { Exit::Found };
    let text = if asked.json { json::differing(&found, lang) } else { harmless(&tell(&found, lang)).into_owned() };
    say::out(&text, exit, lang)
}

/// The last part of a path, for people.
fn name(place: &Place, lang: Lang) -> String {
    match place {
        Place::Stream => lang.text("cli-stdin"),
        Place::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
    }
}
