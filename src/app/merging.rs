//! Brings the changes on the map together with what another program has put into its file.

use std::path::PathBuf;
use std::sync::Arc;

use super::commands::Command;
use super::dispatch::settled_map;
use super::flows::{self, Done};
use super::notices::Action;
use super::panels::sheet::Sheet;
use super::request::{Next, Request};
use super::shell::Shell;
use crate::diag::{Message, Problem};
use crate::files::{self, Trace};
use crate::merge::{self, Decisions, Key, Merged, Side, TooMuch};
use crate::model::Map;

/// A step in bringing two sides together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeStep {
    /// Says who is right in one conflict.
    Choose(Key, Side),
    /// Says who is right in all of them.
    ChooseAll(Side),
    /// Puts the outcome on the map.
    Finish,
}

/// Two sides being brought together.
pub struct Merging {
    path: PathBuf,
    /// What both began with, what is on the map, and what is in the file.
    base: Arc<Map>,
    ours: Arc<Map>,
    theirs: Arc<Map>,
    trace: Trace,
    pub merged: Merged,
    pub decisions: Decisions,
    then: Option<Next>,
}

impl Merging {
    /// Whether somebody has said who is right in every conflict.
    pub fn is_settled(&self) -> bool {
        self.merged.conflicts.iter().all(|conflict| self.decisions.each.contains_key(&conflict.key))
    }
}

/// Reads the file and brings it together with the map, on a thread of its own.
pub fn begin(shell: &mut Shell, path: PathBuf, then: Option<Next>) {
    let Some(ours) = settled_map(shell) else { return };
    let Some(base) = shell.work.as_ref().map(|work| Arc::clone(work.document.saved())) else { return };
    let what = Message::new("app-opening").with("name", flows::name_of(&path));
    let work = move |_: &crate::export::Progress| {
        let opened = files::open_traced(&path).map_err(|error| error.problem());
        let merged = opened.and_then(|(opened, trace)| {
            let theirs = Arc::new(opened.map);
            let merged = merge::merge(&base, &ours, &theirs, &Decisions::none()).map_err(too_much)?;
            Ok(Box::new(Merging { path, base, ours, theirs, trace, merged, decisions: Decisions::none(), then }))
        });
        Done::Merged(merged)
    };
    shell.jobs.start(Some(what), false, work, |problem| Done::Merged(Err(problem)));
}

fn too_much(_: TooMuch) -> Problem {
    Problem::error(Message::new("keep-merge-too-much")).hint(Message::new("problem-hint-save-as"))
}

/// Takes in what was brought together: where nobody is in anybody's way it goes on the map, else the conflicts are shown.
pub fn landed(shell: &mut Shell, merging: Result<Box<Merging>, Problem>) {
    let merging = match merging {
        Ok(merging) => *merging,
        Err(problem) => return shell.notices.report(problem),
    };
    let is_about = |shell: &Shell| shell.work.as_ref().is_some_and(|work| work.path.as_ref() == Some(&merging.path));
    if !is_about(shell) {
        return;
    }
    // What was typed meanwhile is to be brought together too.
    if shell.work.as_ref().is_some_and(|work| !Arc::ptr_eq(work.document.map(), &merging.ours)) {
        return begin(shell, merging.path, merging.then);
    }
    if merging.merged.conflicts.is_empty() {
        finish(shell, merging);
    } else {
        shell.merging = Some(merging);
        shell.sheet = Some(Sheet::Merge);
    }
}

/// Goes on with it.
pub fn act(shell: &mut Shell, step: MergeStep) {
    let Some(merging) = &mut shell.merging else { return };
    match step {
        MergeStep::Choose(key, side) => {
            merging.decisions.each.insert(key, side);
        }
        MergeStep::ChooseAll(side) => {
            let keys = merging.merged.conflicts.iter().map(|conflict| (conflict.key, side));
            merging.decisions.each.extend(keys);
        }
        MergeStep::Finish => {
            let Some(mut merging) = shell.merging.take() else { return };
            let again = merge::merge(&merging.base, &merging.ours, &merging.theirs, &merging.decisions);
            match again {
                Ok(merged) => {
                    // An answer may raise a question that was not there before.
                    let is_settled = merged.conflicts.is_empty();
                    merging.merged = merged;
                    if is_settled {
                        shell.sheet = None;
                        finish(shell, merging);
                    } else {
                        shell.merging = Some(merging);
                    }
                }
                Err(error) => shell.notices.report(too_much(error)),
            }
        }
    }
}

/// Puts the outcome on the map, as one step, and counts the file as known: what is on the map now has all of it.
fn finish(shell: &mut Shell, merging: Merging) {
    let Merging { ours, theirs, trace, merged, then, .. } = merging;
    let Some(work) = &mut shell.work else { return };
    work.document.replace("keep-step-merge", Arc::new(merged.map));
    let now = Arc::clone(work.document.map());
    work.document.mark_saved(if *now == *theirs { Arc::clone(&now) } else { theirs });
    work.trace = Some(trace);
    shell.notices.forget_files();
    let can_undo = !Arc::ptr_eq(&ours, &now);
    let action = Action { name: "app-notice-undo", request: Request::Run(Command::Undo), map: Some(now) };
    if can_undo {
        shell.notices.offer(Message::new("keep-merged"), action);
    }
    if then.is_some() {
        flows::save(shell, then);
    }
}
