//! A map being worked on: its present state, its past and future, and what is selected.

use std::sync::Arc;

use super::{Edit, EditError, Outcome, Selection, apply};
use crate::diag::Message;
use crate::model::{Map, Node};

/// Whether an edit may join the step before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merge {
    /// A step of its own.
    Never,
    /// One step with the edits just before it that named the same field of the same node: typing, sliding. The field
    /// is named by the id of its name.
    Field(Node, &'static str),
}

#[derive(Debug, Clone)]
struct Step {
    /// Message id of what was done.
    label: &'static str,
    /// What was done, in more words than its label.
    detail: Option<Message>,
    /// The map and the selection on the other side of the step.
    map: Arc<Map>,
    selection: Selection,
}

impl Step {
    fn message(&self) -> Message {
        self.detail.clone().unwrap_or(Message::new(self.label))
    }
}

/// The present map, its history without limit, and the selection.
///
/// Every change goes through [`Document::edit`]. Between [`Document::begin`] and [`Document::commit`] edits gather
/// into one step; [`Document::cancel`] brings the map back as it was.
#[derive(Debug)]
pub struct Document {
    map: Arc<Map>,
    /// The map as the file has it; "unsaved" is pointer inequality.
    saved: Arc<Map>,
    selection: Selection,
    undo: Vec<Step>,
    redo: Vec<Step>,
    open: Option<Step>,
    /// The field the last step may still grow by.
    merging: Option<(Node, &'static str)>,
}

impl Document {
    /// A document that counts as saved until something changes.
    pub fn new(map: impl Into<Arc<Map>>) -> Document {
        let map = map.into();
        Document {
            saved: Arc::clone(&map),
            map,
            selection: Selection::none(),
            undo: Vec::new(),
            redo: Vec::new(),
            open: None,
            merging: None,
        }
    }

    /// A document that counts as unsaved from the beginning.
    pub fn unsaved(map: impl Into<Arc<Map>>) -> Document {
        Document { saved: Arc::default(), ..Document::new(map) }
    }

    pub fn map(&self) -> &Arc<Map> {
        &self.map
    }

    /// The map as the file last had it.
    pub fn saved(&self) -> &Arc<Map> {
        &self.saved
    }

    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Selects; not an undo step, but undo brings back the selection that was there.
    pub fn select(&mut self, selection: Selection) {
        self.selection = selection;
        self.selection.prune(&self.map);
    }

    /// Applies one edit: a step of its own, part of the step under way, or one more stroke of the last step.
    pub fn edit(&mut self, edit: Edit, merge: Merge) -> Result<Outcome, EditError> {
        let (label, detail) = (edit.label(), edit.detail(merge));
        let mut next = Map::clone(&self.map);
        let outcome = apply(&mut next, edit)?;
        if next == *self.map {
            return Ok(outcome);
        }
        let field = match merge {
            Merge::Never => None,
            Merge::Field(node, field) => Some((node, field)),
        };
        let grows = self.open.is_some() || (field.is_some() && field == self.merging);
        if !grows {
            let step = Step { detail, ..self.step(label) };
            self.undo.push(step);
        }
        self.merging = field;
        self.redo.clear();
        self.map = Arc::new(next);
        self.selection.prune(&self.map);
        Ok(outcome)
    }

    /// Puts another map in the place of this one, as a step of its own. Nothing where they are equal.
    pub fn replace(&mut self, label: &'static str, map: Arc<Map>) {
        self.commit();
        if *map == *self.map {
            return;
        }
        let step = self.step(label);
        self.undo.push(step);
        self.redo.clear();
        self.map = map;
        self.selection.prune(&self.map);
    }

    /// Starts a step that gathers every edit until [`Document::commit`]; one already open goes on.
    pub fn begin(&mut self, label: &'static str) {
        if self.open.is_none() {
            self.open = Some(self.step(label));
        }
    }

    /// Whether a step is being gathered.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Ends the step under way; false where it changed nothing, and then there is none.
    pub fn commit(&mut self) -> bool {
        self.seal();
        let Some(step) = self.open.take() else { return false };
        if Arc::ptr_eq(&step.map, &self.map) || step.map == self.map {
            self.map = step.map;
            return false;
        }
        self.undo.push(step);
        true
    }

    /// Puts the map and the selection back to where the step under way began.
    pub fn cancel(&mut self) {
        self.seal();
        if let Some(step) = self.open.take() {
            self.map = step.map;
            self.selection = step.selection;
        }
    }

    /// Ends merging: the next edit of the same field is a new step.
    pub fn seal(&mut self) {
        self.merging = None;
    }

    /// Takes the last step back (a step under way is committed first) and returns its label.
    pub fn undo(&mut self) -> Option<&'static str> {
        self.commit();
        let step = self.undo.pop()?;
        let back = self.exchange(step);
        let label = back.label;
        self.redo.push(back);
        Some(label)
    }

    /// Does the last undone step again and returns its label.
    pub fn redo(&mut self) -> Option<&'static str> {
        self.commit();
        let step = self.redo.pop()?;
        let back = self.exchange(step);
        let label = back.label;
        self.undo.push(back);
        Some(label)
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<&'static str> {
        self.open.as_ref().or(self.undo.last()).map(|step| step.label)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&'static str> {
        self.redo.last().map(|step| step.label)
    }

    /// What undo would take back, in full: "change “Channel” of 12 cards".
    pub fn undo_message(&self) -> Option<Message> {
        self.open.as_ref().or(self.undo.last()).map(Step::message)
    }

    /// What redo would do again, in full.
    pub fn redo_message(&self) -> Option<Message> {
        self.redo.last().map(Step::message)
    }

    /// Whether the map differs from the one last saved or opened.
    pub fn is_modified(&self) -> bool {
        !Arc::ptr_eq(&self.map, &self.saved)
    }

    /// Records that this very map is what the file now holds; edits made meanwhile stay unsaved.
    pub fn mark_saved(&mut self, map: Arc<Map>) {
        self.saved = map;
        self.seal();
    }

    fn step(&self, label: &'static str) -> Step {
        Step { label, detail: None, map: Arc::clone(&self.map), selection: self.selection.clone() }
    }

    fn exchange(&mut self, step: Step) -> Step {
        self.seal();
        let map = std::mem::replace(&mut self.map, step.map);
        let selection = std::mem::replace(&mut self.selection, step.selection);
        self.selection.prune(&self.map);
        Step { label: step.label, detail: step.detail, map, selection }
    }
}
