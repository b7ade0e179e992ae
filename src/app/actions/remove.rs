//! Takes the selection off the map: one step, and a notice that offers it back.

use std::sync::Arc;

use crate::app::commands::Command;
use crate::app::dispatch::{apply, begin, commit};
use crate::app::notices::Action;
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::edit::{Edit, Merge};
use crate::model::{Map, Node};

/// Removes everything selected that can be removed. A cell gives its cards.
pub fn selection(shell: &mut Shell) {
    let Some(work) = &shell.work else { return };
    let map = Arc::clone(work.document.map());
    let nodes: Vec<Node> = work.document.selection().iter().collect();
    nodes_of(shell, &map, &nodes);
}

/// Removes these, in one step.
pub fn nodes_of(shell: &mut Shell, map: &Map, nodes: &[Node]) {
    let edits = edits(map, nodes);
    let Some(first) = edits.first() else { return };
    let label = if edits.len() == 1 { first.label() } else { "app-step-remove" };
    let said = said(map, nodes);
    begin(shell, label);
    for edit in edits {
        apply(shell, edit, Merge::Never);
    }
    commit(shell);
    if let Some(work) = &shell.work {
        let map = Some(Arc::clone(work.document.map()));
        let action = Action { name: "app-notice-undo", request: Request::Run(Command::Undo), map };
        shell.notices.offer(said, action);
    }
}

/// Rows that go with another one that goes are not named twice.
fn edits(map: &Map, nodes: &[Node]) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut cards = Vec::new();
    // Points from the last to the first, so that the places of the others hold.
    for node in nodes.iter().rev() {
        match *node {
            Node::Card(id) => cards.push(id),
            Node::Cell { lane, stage } => cards.extend(map.cards_in(lane, stage).map(|card| card.id)),
            Node::Point { curve, index } if !nodes.contains(&Node::Curve(curve)) => {
                edits.push(Edit::RemovePoint { curve, index });
            }
            Node::Persona(id) => edits.push(Edit::RemovePersona(id)),
            Node::Curve(id) => {
                let goes_with_persona =
                    map.curves.get(id).is_some_and(|curve| nodes.contains(&Node::Persona(curve.persona)));
                if !goes_with_persona {
                    edits.push(Edit::RemoveCurve(id));
                }
            }
            Node::Link(id) => edits.push(Edit::RemoveLink(id)),
            Node::Stakeholder(id) => edits.push(Edit::RemoveStakeholder(id)),
            Node::Stage(id) => edits.push(Edit::RemoveStage(id)),
            Node::Lane(id) => edits.push(Edit::RemoveLane(id)),
            // The title block stays; a phase is a text of its stages.
            Node::Point { .. } | Node::Title | Node::Scenario | Node::Goal | Node::Footer | Node::Phase(_) => {}
        }
    }
    // Cards and links before the stages and lanes that would take them along.
    edits.sort_by_key(|edit| match edit {
        Edit::RemoveLink(_) => 0,
        Edit::RemovePoint { .. } => 1,
        Edit::RemoveCurve(_) => 2,
        Edit::RemovePersona(_) => 3,
        _ => 4,
    });
    if !cards.is_empty() {
        cards.sort();
        cards.dedup();
        edits.insert(0, Edit::RemoveCards(cards));
    }
    edits
}

/// What the notice says.
fn said(map: &Map, nodes: &[Node]) -> Message {
    let named = |id: &'static str, name: &str| {
        let name = name.lines().next().unwrap_or_default();
        if name.is_empty() { None } else { Some(Message::new(id).with("name", name)) }
    };
    let one = match *nodes {
        [Node::Card(id)] => map.cards.get(id).and_then(|card| named("app-removed-named", &card.text)),
        [Node::Stage(id)] => map.stages.get(id).and_then(|stage| named("app-removed-named", &stage.name)),
        [Node::Lane(id)] => map.lanes.get(id).and_then(|lane| named("app-removed-named", &lane.name)),
        [Node::Persona(id)] => map.personas.get(id).and_then(|persona| named("app-removed-named", &persona.name)),
        _ => None,
    };
    one.unwrap_or_else(|| Message::new("app-removed").with("count", nodes.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, CardId, CurveId, Lane, LaneId, LaneKind, Spot, Stage, StageId};

    fn map() -> Map {
        let mut map = Map::default();
        map.stages.push(Stage { id: StageId(1), ..Stage::named("Start") });
        map.lanes.push(Lane { id: LaneId(2), ..Lane::new(LaneKind::Actions, "Actions") });
        for id in [3, 4] {
            map.cards.push(Card { id: CardId(id), ..Card::new(Spot::cell(LaneId(2), StageId(1)), "card") });
        }
        map.next_id = 5;
        map
    }

    #[test]
    fn points_go_from_the_last_to_the_first() {
        let curve = CurveId(9);
        let point = |index| Node::Point { curve, index };
        let removed = edits(&map(), &[point(0), point(2)]);
        assert_eq!(removed, [Edit::RemovePoint { curve, index: 2 }, Edit::RemovePoint { curve, index: 0 }]);
        assert_eq!(edits(&map(), &[Node::Curve(curve), point(1)]), [Edit::RemoveCurve(curve)]);
    }

    #[test]
    fn a_cell_gives_its_cards_and_the_title_stays() {
        let cell = Node::Cell { lane: LaneId(2), stage: StageId(1) };
        assert_eq!(
            edits(&map(), &[Node::Title, cell, Node::Card(CardId(3))]),
            [Edit::RemoveCards(vec![CardId(3), CardId(4)])]
        );
        assert!(edits(&map(), &[Node::Title]).is_empty());
    }
}
