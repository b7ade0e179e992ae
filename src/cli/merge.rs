//! `throughline merge`: two people's changes to one map brought together, as git asks for it.

use std::path::Path;

use super::arguments::Merging;
use super::{Exit, Place, read_or_nothing, say};
use crate::compare::shortened;
use crate::diag::{Message, Problem};
use crate::files::{self, Overwrite, SaveError, Trace};
use crate::format::Opened;
use crate::i18n::Lang;
use crate::merge::{Conflict, Decisions, Merged, TooMuch, merge, noted};
use crate::model::Map;

/// Merges, and writes the outcome over OURS or where told. Nothing is written where one of the three cannot be read.
pub fn merge_files(asked: &Merging, lang: Lang) -> Exit {
    let mut opened = Vec::new();
    for (place, may_be_empty) in [(&asked.base, true), (&asked.ours, false), (&asked.theirs, false)] {
        match read_or_nothing(place, may_be_empty) {
            Ok((one, trace)) => {
                for problem in &one.problems {
                    say::problem(problem, Some(place), lang);
                }
                opened.push((one, trace));
            }
            Err(error) => {
                say::problem(&error.problem(), Some(place), lang);
                return Exit::Unread;
            }
        }
    }
    let [(base, _), (ours, trace), (theirs, _)] = opened.as_slice() else { return Exit::Unread };
    let named = asked.name.clone().map_or_else(|| asked.ours.clone(), Place::from);
    let (map, conflicts) = match merged(base, ours, theirs, &asked.decisions, lang) {
        Ok(merged) => merged,
        Err(TooMuch(limit)) => {
            let what = Problem::error(Message::new("merge-too-much").with("limit", limit));
            say::problem(&what.hint(Message::new("merge-too-much-hint")), Some(&named), lang);
            return Exit::Unwritten;
        }
    };
    let output = asked.output.as_ref().unwrap_or(&asked.ours);
    let known = asked.output.is_none().then_some(*trace).flatten();
    if let Err(exit) = write(output, &map, known, !ours.problems.is_empty(), asked.force, lang) {
        return exit;
    }
    for conflict in &conflicts {
        say::problem(&told(conflict, lang), Some(&named), lang);
    }
    if conflicts.is_empty() {
        return Exit::Done;
    }
    let sum = Problem::warning(Message::new("merge-sum").with("count", conflicts.len()));
    say::problem(&sum.hint(Message::new("merge-sum-hint")), Some(&named), lang);
    Exit::Found
}

fn merged(
    base: &Opened,
    ours: &Opened,
    theirs: &Opened,
    decisions: &Decisions,
    lang: Lang,
) -> Result<(Map, Vec<Conflict>), TooMuch> {
    let merged: Merged = merge(&base.map, &ours.map, &theirs.map, decisions)?;
    let lang = Lang::from_tag(&merged.map.about.language).unwrap_or(lang);
    Ok((noted(&merged, lang)?, merged.conflicts))
}

/// "Card “Call”: Channel. Ours: Phone · theirs: E-mail".
fn told(conflict: &Conflict, lang: Lang) -> Problem {
    let what = Message::new("merge-note").with("subject", conflict.subject());
    let what = what.with("ours", shortened(&conflict.ours, lang));
    Problem::warning(what.with("theirs", shortened(&conflict.theirs, lang)))
}

fn write(output: &Place, map: &Map, known: Option<Trace>, keeps: bool, force: bool, lang: Lang) -> Result<(), Exit> {
    let unwritten = |error: SaveError| {
        say::unwritten(&error, output, lang);
        Exit::Unwritten
    };
    match (output, known) {
        (Place::Stream, _) => match say::out(&crate::format::print(map), Exit::Done, lang) {
            Exit::Done => Ok(()),
            exit => Err(exit),
        },
        (Place::File(path), Some(trace)) => save_over(path, map, trace, keeps).map_err(unwritten),
        (Place::File(path), None) => {
            let overwrite = if force { Overwrite::Replace } else { Overwrite::Refuse };
            files::save_new(path, map, overwrite).map_err(unwritten)
        }
    }
}

/// Over OURS, as long as it still holds what was merged.
fn save_over(path: &Path, map: &Map, trace: Trace, keeps: bool) -> Result<(), SaveError> {
    files::save_known(path, map, files::Wish { known: Some(trace), keeps, ..files::Wish::default() }).map(|_| ())
}
