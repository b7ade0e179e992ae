//! Keeps unsaved work on disk while it is done, and offers what a program left that died.

mod offer;
mod panic;

use std::sync::Arc;

use egui::Context;

pub use offer::{Offer, Offers, Put, RecoveryStep, act, found, look, restored, unsaved};
pub use panic::{last_panic, watch};

use super::shell::{Shell, Work};
use crate::diag::{Message, Problem};
use crate::i18n::Lang;
use crate::keep::{Journal, Stake};

/// Lets the disk follow the open map. Called in every frame: where nothing has changed it only compares pointers.
pub fn follow(shell: &mut Shell, ctx: &Context) {
    let Some(store) = shell.places.store() else { return };
    // Who leaves has decided what is to become of it.
    let Some(work) = shell.work.as_mut().filter(|_| !shell.leaving) else { return };
    let stake = at_stake(work, shell.lang);
    if work.journal.is_none() && stake.is_none() {
        return;
    }
    let journal = work.journal.get_or_insert_with(|| journal(store, ctx));
    journal.keep(stake);
    if let Some(problem) = journal.trouble() {
        let what = Message::new("keep-journal-trouble").with("reason", shell.lang.message(&problem.what));
        shell.notices.report(Problem::warning(what).hint(Message::new("keep-journal-trouble-hint")));
    }
}

/// Writes the map down at once, because something went wrong. Returns where it is.
pub fn keep_now(shell: &mut Shell, ctx: &Context) -> Option<std::path::PathBuf> {
    let store = shell.places.store()?;
    let work = shell.work.as_mut()?;
    let map = work.map_with_typed(shell.lang);
    let stake = Stake { map, path: work.path.clone(), held: work.trace };
    let journal = work.journal.get_or_insert_with(|| journal(store, ctx));
    journal.keep(Some(stake));
    journal.flush()
}

/// A work on another thread went wrong: what is not saved is written down at once, and it is told where.
pub fn tell_of_copy(shell: &mut Shell, ctx: &Context) {
    if !shell.work.as_ref().is_some_and(Work::is_unsaved) {
        return;
    }
    if let Some(path) = keep_now(shell, ctx) {
        let what = Message::new("app-work-kept").with("path", path.display().to_string());
        shell.notices.report(Problem::warning(what));
    }
}

/// The open map is left for good: nothing of it lies about as unsaved any more. What somebody has decided against is set
/// aside all the same.
pub fn leave(shell: &mut Shell) {
    let Some(work) = &mut shell.work else { return };
    let is_modified = work.document.is_modified() || work.is_without_file();
    let Some(mut journal) = work.journal.take() else { return };
    if is_modified {
        journal.set_aside();
    } else {
        journal.keep(None);
    }
    journal.flush();
}

/// The program ends. What is saved leaves nothing; what is not, and was not decided about, stays as if it had died: the
/// display may have gone away.
pub fn end(shell: &mut Shell) {
    let is_saved = |work: &Work| !work.document.is_modified() && !work.is_without_file() && !work.has_typed();
    if shell.work.as_ref().is_some_and(is_saved) {
        leave(shell);
    }
}

fn journal(store: crate::keep::Store, ctx: &Context) -> Journal {
    let ctx = ctx.clone();
    Journal::new(store, move || ctx.request_repaint())
}

/// What would be lost now: changes, and a map whose file is gone. What was mended on opening is in the file as it was.
fn at_stake(work: &mut Work, lang: Lang) -> Option<Stake> {
    let map = work.map_with_typed(lang);
    let is_changed = work.document.is_modified() || !Arc::ptr_eq(&map, work.document.map());
    let is_at_stake = is_changed || work.is_without_file();
    is_at_stake.then(|| Stake { map, path: work.path.clone(), held: work.trace })
}
