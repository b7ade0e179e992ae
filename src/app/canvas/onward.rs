//! Where typing goes on when it has ended with Tab or Ctrl+Enter.

use super::gesture::Ground;
use super::inline::Ending;
use super::walk::{self, Toward};
use super::{add, board, place};
use crate::app::request::Request;
use crate::edit::{Edit, Selection};
use crate::model::{Card, CardId, Map, Node, Spot};
use crate::scene::Part;

/// What to open next, after a text of `node` was typed. `gone`: the node was new and is taken back because it stayed
/// empty, or has gone where its mark says.
pub fn after(ground: Ground<'_>, node: Node, part: Part, ending: Ending, gone: bool) -> Vec<Request> {
    if !ground.scene.grid.slots.is_empty() {
        return board::onward(ground, node, part, ending);
    }
    match (ending, node) {
        (Ending::Done | Ending::Enter, _) => Vec::new(),
        (Ending::Below | Ending::Above, Node::Card(id)) => beside(ground.map, id, ending, gone),
        (Ending::Next | Ending::Previous, Node::Card(id)) => next_stage(ground, id, ending),
        (Ending::Next, Node::Stage(_) | Node::Lane(_)) => header(ground, node, part, Toward::Right, Toward::Down),
        (Ending::Previous, Node::Stage(_) | Node::Lane(_)) => header(ground, node, part, Toward::Left, Toward::Up),
        (
            Ending::Next | Ending::Previous | Ending::Below | Ending::Above,
            Node::Title
            | Node::Scenario
            | Node::Goal
            | Node::Footer
            | Node::Persona(_)
            | Node::Stage(_)
            | Node::Phase(_)
            | Node::Lane(_)
            | Node::Cell { .. }
            | Node::Curve(_)
            | Node::Point { .. }
            | Node::Link(_)
            | Node::Stakeholder(_),
        ) => Vec::new(),
    }
}

/// A new card above or below.
fn beside(map: &Map, id: CardId, ending: Ending, gone: bool) -> Vec<Request> {
    let Some(Spot::Cell { lane, stage, .. }) = map.cards.get(id).map(|card| card.spot) else { return Vec::new() };
    let here = map.cards_in(lane, stage).position(|card| card.id == id).unwrap_or(0);
    let at = if ending == Ending::Below && !gone { here + 1 } else { here };
    vec![Request::AddAndType(Edit::AddCard { row: Card::new(Spot::cell(lane, stage), ""), at })]
}

/// The card in the next stage of this lane, or a new one where there is none.
fn next_stage(ground: Ground<'_>, id: CardId, ending: Ending) -> Vec<Request> {
    let map = ground.map;
    let Some(Spot::Cell { lane, stage, .. }) = map.cards.get(id).map(|card| card.spot) else { return Vec::new() };
    let Some(here) = map.stages.index_of(stage) else { return Vec::new() };
    let to = if ending == Ending::Next { here.checked_add(1) } else { here.checked_sub(1) };
    let Some(stage) = to.and_then(|to| map.stages.at(to)).map(|stage| stage.id) else { return Vec::new() };
    let y = place::rect_of(ground.scene, Node::Card(id)).map_or(0.0, |rect| rect.center().y);
    match walk::enter(ground, lane, stage, y) {
        node @ Node::Card(_) => open(node, Part::Name),
        _ => add::in_cell(ground, lane, stage, None),
    }
}

/// The next stage's or lane's name.
fn header(ground: Ground<'_>, node: Node, part: Part, along: Toward, down: Toward) -> Vec<Request> {
    let toward = if matches!(node, Node::Stage(_)) { along } else { down };
    match (node, walk::neighbour(ground, Some(node), toward)) {
        (Node::Stage(_), Some(next @ Node::Stage(_))) | (Node::Lane(_), Some(next @ Node::Lane(_))) => {
            let has_part = ground.scene.texts_of(next).any(|text| text.part == part);
            open(next, if has_part { part } else { Part::Name })
        }
        _ => Vec::new(),
    }
}

fn open(node: Node, part: Part) -> Vec<Request> {
    vec![Request::Select(Selection::one(node)), Request::Type { node, part }]
}
