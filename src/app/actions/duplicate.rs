//! Copies of the selected cards, stages, lanes and personas, each right after its original.

use std::sync::Arc;

use crate::app::dispatch::{apply, begin, commit};
use crate::app::shell::Shell;
use crate::edit::{Edit, Merge, Selection};
use crate::model::{Card, CardId, LaneId, Map, Node, Persona, Spot, StageId};

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
            Node::Stage(id) => stage(shell, &map, id),
            Node::Lane(id) => lane(shell, &map, id),
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

/// The stage with the cards that start in it and the curve points on it.
fn stage(shell: &mut Shell, map: &Map, id: StageId) -> Option<Node> {
    let at = map.stages.index_of(id)?.saturating_add(1);
    let node = apply(shell, Edit::AddStage { row: map.stages.get(id)?.clone(), at }, Merge::Never)?;
    let Node::Stage(copy) = node else { return None };
    for card in map.cards.iter() {
        if let Spot::Cell { lane, stage, .. } = card.spot
            && stage == id
        {
            let row = Card { spot: Spot::cell(lane, copy), ..card.clone() };
            apply(shell, Edit::AddCard { row, at: usize::MAX }, Merge::Never);
        }
    }
    for curve in map.curves.iter() {
        for point in curve.points.iter().filter(|point| point.stage == id) {
            let point = crate::model::CurvePoint { stage: copy, card: None, ..point.clone() };
            apply(shell, Edit::AddPoint { curve: curve.id, point }, Merge::Never);
        }
    }
    Some(node)
}

/// The lane with its cards.
fn lane(shell: &mut Shell, map: &Map, id: LaneId) -> Option<Node> {
    let at = map.lanes.index_of(id)?.saturating_add(1);
    let node = apply(shell, Edit::AddLane { row: map.lanes.get(id)?.clone(), at }, Merge::Never)?;
    let Node::Lane(copy) = node else { return None };
    for card in map.cards.iter().filter(|card| card.spot.lane() == Some(id)) {
        let spot = match card.spot {
            Spot::Cell { stage, span, .. } => Spot::Cell { lane: copy, stage, span },
            Spot::Parked { .. } => Spot::Parked { lane: Some(copy) },
        };
        apply(shell, Edit::AddCard { row: Card { spot, ..card.clone() }, at: usize::MAX }, Merge::Never);
    }
    Some(node)
}
