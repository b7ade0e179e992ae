//! What is looked for on the map: going from find to find, and putting other words in their place.

use std::sync::Arc;

use super::dispatch;
use super::notices::Action;
use super::request::{FindStep, Request};
use super::shell::{Shell, Work};
use crate::diag::{Message, Problem};
use crate::edit::{Merge, Selection};
use crate::model::{Map, Node};
use crate::search::{self, Hit};

/// What the undo of a replacement is called.
const STEP: &str = "find-step-replace";

/// Which of the bar's fields is to get the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    Query,
    With,
}

/// The bar's state; what was looked for is kept while the bar is closed.
#[derive(Debug, Default)]
pub struct Find {
    pub open: bool,
    /// Whether the row for replacing is shown too.
    pub replacing: bool,
    pub query: String,
    pub with: String,
    /// Set until the field has got the keyboard.
    pub ask: Option<Ask>,
    hits: Vec<Hit>,
    current: usize,
    /// What `hits` were found in, and by which query.
    found: Option<(Arc<Map>, String)>,
}

impl Find {
    /// Looks again where the map or the query changed. A new query starts at what is selected, so that typing on
    /// stays where it fits.
    pub fn refresh(&mut self, map: &Arc<Map>, focus: Option<Node>) {
        let same_query = match &self.found {
            Some((found, query)) if *query == self.query => {
                if Arc::ptr_eq(found, map) {
                    return;
                }
                true
            }
            _ => false,
        };
        self.hits = search::find(map, &self.query);
        self.found = Some((Arc::clone(map), self.query.clone()));
        if !same_query {
            self.current = self.hits.iter().position(|hit| Some(hit.node) == focus).unwrap_or(0);
        }
        self.current = self.current.min(self.hits.len().saturating_sub(1));
    }

    /// The find one is at.
    pub fn hit(&self) -> Option<&Hit> {
        self.hits.get(self.current)
    }

    /// Which find one is at, counted from 1, and how many there are.
    pub fn count(&self) -> (usize, usize) {
        (self.current.saturating_add(1).min(self.hits.len()), self.hits.len())
    }

    /// Round and round.
    fn step(&mut self, on: bool) {
        let last = self.hits.len().saturating_sub(1);
        self.current = match (on, self.current) {
            (true, current) if current >= last => 0,
            (true, current) => current.saturating_add(1),
            (false, 0) => last,
            (false, current) => current.saturating_sub(1),
        };
    }

    /// Goes past what has just been written, which may itself hold the query.
    fn pass(&mut self, replaced: &Hit) {
        let end = replaced.range.start.saturating_add(self.with.len());
        while self.hit().is_some_and(|hit| hit.same_text(replaced) && hit.range.start < end) {
            if self.current.saturating_add(1) >= self.hits.len() {
                self.current = 0;
                break;
            }
            self.current = self.current.saturating_add(1);
        }
    }
}

/// Opens the bar, with the row for replacing or without.
pub fn open(shell: &mut Shell, replacing: bool) {
    dispatch::end_typing(shell);
    let Some(work) = &mut shell.work else { return };
    let ask = if replacing && work.find.open && !work.find.query.is_empty() { Ask::With } else { Ask::Query };
    work.find.open = true;
    work.find.replacing |= replacing;
    work.find.ask = Some(ask);
}

/// Does what the bar or a key asks for.
pub fn act(shell: &mut Shell, step: FindStep) {
    if step != FindStep::Close {
        dispatch::end_typing(shell);
    }
    let Some(work) = &mut shell.work else { return };
    if matches!(step, FindStep::Next | FindStep::Previous) && work.find.query.trim().is_empty() {
        return open(shell, false);
    }
    refresh(work);
    match step {
        FindStep::Here => show(work),
        FindStep::Next | FindStep::Previous => {
            work.find.open = true;
            work.find.step(step == FindStep::Next);
            show(work);
        }
        FindStep::ReplaceOne => replace_one(shell),
        FindStep::ReplaceAll => replace_all(shell),
        FindStep::Close => {
            work.find.open = false;
            work.find.replacing = false;
        }
    }
}

fn refresh(work: &mut Work) {
    let focus = work.document.selection().focus();
    work.find.refresh(work.document.map(), focus);
}

/// Selects and reveals the find one is at.
fn show(work: &mut Work) {
    if let Some(node) = work.find.hit().map(|hit| hit.node) {
        work.show(node);
    }
}

fn replace_one(shell: &mut Shell) {
    let Some(work) = &mut shell.work else { return };
    let Some(hit) = work.find.hit().cloned() else { return };
    // What is replaced has been seen: from elsewhere the first press only goes there.
    if !work.document.selection().contains(hit.node) {
        return show(work);
    }
    let Some(edit) = search::replace_one(work.document.map(), &hit, &work.find.with) else { return };
    dispatch::begin(shell, STEP);
    dispatch::apply(shell, edit, Merge::Never);
    dispatch::commit(shell);
    let Some(work) = &mut shell.work else { return };
    refresh(work);
    work.find.pass(&hit);
    show(work);
}

fn replace_all(shell: &mut Shell) {
    dispatch::begin(shell, STEP);
    let Some(work) = &mut shell.work else { return };
    let count = work.find.hits.len();
    for edit in search::replace_all(work.document.map(), &work.find.hits, &work.find.with) {
        if let Err(error) = work.document.edit(edit, Merge::Never) {
            work.document.cancel();
            shell.notices.report(Problem::warning(error.message()));
            return;
        }
    }
    if work.document.commit() {
        let map = Some(Arc::clone(work.document.map()));
        refresh(work);
        let undo = Action { name: "app-notice-undo", request: Request::Run(super::commands::Command::Undo), map };
        shell.notices.offer(Message::new("find-replaced").with("count", count), undo);
    }
}

impl Work {
    /// Selects a thing and moves the view so that it is seen.
    pub fn show(&mut self, node: Node) {
        self.document.seal();
        self.document.select(Selection::one(node));
        self.turn_to_node(node);
        self.canvas.reveal(node);
    }
}
