//! `throughline diff`: what differs between two maps, as text or as a picture.

use super::arguments::Diff;
use super::{Exit, read_or_nothing, say};
use crate::compare::{difference, tell};
use crate::i18n::Lang;
use crate::model::Map;

/// Tells what differs. Ends with 1 where anything does, as `diff` ends.
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
    let exit = if found.is_empty() { Exit::Done } else { Exit::Found };
    say::out(&tell(&found, lang), exit, lang)
}
