//! What stands in the way of a save, and what somebody decides about it.

use std::path::PathBuf;

use super::{ask, save_to};
use crate::app::merging;
use crate::app::outside;
use crate::app::panels::sheet::Sheet;
use crate::app::request::{Next, OnChange, Purpose};
use crate::app::shell::Shell;
use crate::files::{SaveError, Wish};

/// Why a file is not written unasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Another program has changed it.
    Changed,
    /// It is not there any more.
    Gone,
    /// Whoever set it read-only meant it.
    Protected,
}

impl Obstacle {
    /// The obstacle, where an error is one.
    pub fn of(error: &SaveError) -> Option<Obstacle> {
        match error {
            SaveError::Changed => Some(Obstacle::Changed),
            SaveError::Gone => Some(Obstacle::Gone),
            SaveError::ReadOnly => Some(Obstacle::Protected),
            _ => None,
        }
    }
}

/// The answer to the question about it.
pub fn answer(shell: &mut Shell, answer: OnChange) {
    if answer == OnChange::Ask {
        let path = shell.work.as_ref().and_then(|work| work.path.clone());
        shell.sheet = path.map(|path| Sheet::Changed(path, None, Obstacle::Changed));
        return;
    }
    let Some(Sheet::Changed(path, then, obstacle)) = shell.sheet.take() else { return };
    match answer {
        OnChange::Replace => {
            let is_past_protection = obstacle == Obstacle::Protected;
            save_to(shell, path, then, Wish { is_past_protection, ..Wish::default() });
        }
        OnChange::SaveAs => ask(shell, Purpose::SaveAs(then)),
        OnChange::Merge => merging::begin(shell, path, then),
        OnChange::Reload => outside::reload(shell, path, then),
        OnChange::Ask | OnChange::Stay => {}
    }
}

/// Shows the question.
pub fn meet(shell: &mut Shell, path: PathBuf, then: Option<Next>, obstacle: Obstacle) {
    let waiting = shell.waiting.take();
    shell.sheet = Some(Sheet::Changed(path, then.or(waiting), obstacle));
}
