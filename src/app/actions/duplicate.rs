//! Copies of the selected cards, stages, lanes and personas, each right after its original.

use std::sync::Arc;

use super::graft;
use crate::app::dispatch::{apply, begin, commit};
use crate::app::shell::Shell;
use crate::edit::{Edit, Merge, Selection};
use crate::model::{CardId, LaneId, Node, Persona, StageId};

/// Duplicates what is selected, in one step, and selects the copies.
pub fn selection(shell: &mut Shell) {
    let Some(work) = &shell.work else { return };
    let map = Arc::clone(work.document.map());
    let selected = work.document.selection().clone();
    begin(shell, "app-step-duplicate");
    let mut copies = Vec::new();
    for node in selected.iter() {
        let copy = match node {
            Node::Card(_) => None,
            Node::Stage(_) | Node::Lane(_) => None,
            Node::Persona(id) => map.personas.get(id).and_then(|persona| {
                let at = map.personas.index_of(id).unwrap_or_default().saturating_add(1);
                apply(shell, Edit::AddPersona { row: Persona::clone(persona), at }, Merge::Never)
            }),
            Node::Title
            | Node::Scenario
            | Node::Goal
            | Node::Footer
            | Node::Phase(_)
            | Node::Cell { .. }
            | Node::Curve(_)
            | Node::Point { .. }
            | Node::Link(_)
            | Node::Stakeholder(_) => None,
        };
        copies.extend(copy);
    }
    let stages: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let stages: Vec<StageId> = stages.into_iter().filter(|id| selected.contains(Node::Stage(*id))).collect();
    let lanes: Vec<LaneId> = map.lanes.iter().map(|lane| lane.id).collect();
    let lanes: Vec<LaneId> = lanes.into_iter().filter(|id| selected.contains(Node::Lane(*id))).collect();
    copies.extend(rows(shell, &stages, &lanes));
    let cards_selected = selected.cards(&map);
    if !cards_selected.is_empty() {
        copies.extend(cards(shell, cards_selected));
    }
    commit(shell);
    if let Some(work) = &mut shell.work
        && !copies.is_empty()
    {
        work.document.select(copies.into_iter().collect::<Selection>());
    }
}

fn cards(shell: &mut Shell, ids: Vec<CardId>) -> Vec<Node> {
    let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let Some(Node::Card(CardId(first))) = apply(shell, Edit::DuplicateCards(ids), Merge::Never) else {
        return Vec::new();
    };
    (first..first.saturating_add(count)).map(|id| Node::Card(CardId(id))).collect()
}

/// The stages, then the lanes, with everything on them.
fn rows(shell: &mut Shell, stages: &[StageId], lanes: &[LaneId]) -> Vec<Node> {
    let mut made = Vec::new();
    for (stages, lanes) in [(stages, &[][..]), (&[][..], lanes)] {
        let Some(work) = &shell.work else { break };
        let map = Arc::clone(work.document.map());
        if let Some(graft) = graft::copies(&map, stages, lanes) {
            for edit in graft.edits {
                apply(shell, edit, Merge::Never);
            }
            made.extend(graft.made);
        }
    }
    made
}
