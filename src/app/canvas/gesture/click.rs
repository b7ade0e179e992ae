//! A click: one thing, one more, or everything from here to there.

use super::Ground;
use crate::app::canvas::input::Keys;
use crate::app::canvas::place;
use crate::app::request::Request;
use crate::edit::Selection;
use crate::model::{CardId, LaneId, Map, Node, Spot, StageId};

/// What a click asks for, when it is let go.
///
/// Shift or Ctrl adds a thing and takes it away again, as on a whiteboard. On headers Shift reaches from the one the
/// keyboard is at to this one, as in a spreadsheet; Shift and Ctrl together do so among cards.
pub fn click(node: Node, was_selected: bool, keys: Keys, ground: Ground<'_>) -> Vec<Request> {
    if keys.adds() {
        let reach = if keys.shift { reach(node, keys, ground) } else { None };
        return vec![Request::Select(reach.unwrap_or_else(|| toggled(node, ground)))];
    }
    let alone = ground.selection.single() == Some(node);
    if was_selected && !alone { vec![Request::Select(Selection::one(node))] } else { Vec::new() }
}

fn toggled(node: Node, ground: Ground<'_>) -> Selection {
    let mut selection = ground.selection.clone();
    // A cell stands for the place the keyboard is at; what is added to it should stand alone.
    if let Some(cell @ Node::Cell { .. }) = selection.single() {
        selection.toggle(cell);
    }
    selection.toggle(node);
    selection
}

/// Everything from the focus to this node, with the focus where it was, so that another click reaches from there too.
fn reach(node: Node, keys: Keys, ground: Ground<'_>) -> Option<Selection> {
    let focus = ground.selection.focus()?;
    let mut selection: Selection = match (focus, node) {
        (Node::Stage(from), Node::Stage(to)) => {
            let stages = ground.map.stages.iter().map(|stage| stage.id);
            between(stages, from, to)?.into_iter().map(Node::Stage).collect()
        }
        (Node::Lane(from), Node::Lane(to)) => {
            let lanes = ground.map.visible_lanes().map(|lane| lane.id);
            between(lanes, from, to)?.into_iter().map(Node::Lane).collect()
        }
        (Node::Card(from), Node::Card(to)) if keys.command => cards_between(ground.map, from, to)?,
        _ => return None,
    };
    selection.add(focus);
    Some(selection)
}

/// The row between two of its members, both included, whichever comes first.
fn between<T: PartialEq>(row: impl Iterator<Item = T>, from: T, to: T) -> Option<Vec<T>> {
    let row: Vec<T> = row.collect();
    let (a, b) = (row.iter().position(|id| *id == from)?, row.iter().position(|id| *id == to)?);
    let (first, last) = (a.min(b), a.max(b));
    Some(row.into_iter().skip(first).take(last - first + 1).collect())
}

/// The cards of the block of cells that two cards span; of one cell, those from one to the other.
fn cards_between(map: &Map, from: CardId, to: CardId) -> Option<Selection> {
    let cell = |id: CardId| match map.cards.get(id)?.spot {
        Spot::Cell { lane, stage, .. } => Some((lane, stage)),
        Spot::Parked { .. } => None,
    };
    let ((lane, stage), (other_lane, other_stage)) = (cell(from)?, cell(to)?);
    if (lane, stage) == (other_lane, other_stage) {
        let ids = map.cards_in(lane, stage).map(|card| card.id);
        return Some(between(ids, from, to)?.into_iter().map(Node::Card).collect());
    }
    let lanes = map.visible_lanes().map(|lane| lane.id).filter(|lane| place::takes_cards(map, *lane));
    let lanes: Vec<LaneId> = between(lanes, lane, other_lane)?;
    let stages: Vec<StageId> = between(map.stages.iter().map(|stage| stage.id), stage, other_stage)?;
    let caught = map.cards.iter().filter(|card| match card.spot {
        Spot::Cell { lane, stage, .. } => lanes.contains(&lane) && stages.contains(&stage),
        Spot::Parked { .. } => false,
    });
    Some(caught.map(|card| Node::Card(card.id)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::testing::Table;

    const SHIFT: Keys = Keys { shift: true, alt: false, command: false };
    const CTRL: Keys = Keys { shift: false, alt: false, command: true };
    const BOTH: Keys = Keys { shift: true, alt: false, command: true };

    fn clicked(table: &mut Table, node: Node, keys: Keys) -> Vec<Node> {
        let was_selected = table.document.selection().contains(node);
        let requests = click(node, was_selected, keys, table.ground());
        assert!(table.carry_out(requests).is_empty());
        table.document.selection().iter().collect()
    }

    #[test]
    fn shift_and_ctrl_add_and_take_away() {
        for keys in [SHIFT, CTRL] {
            let mut table = Table::new();
            let (a1, t2) = (table.card("a1"), table.card("t2"));
            table.document.select(Selection::one(a1));
            assert_eq!(clicked(&mut table, t2, keys), [a1, t2]);
            assert_eq!(clicked(&mut table, a1, keys), [t2]);
        }
    }

    #[test]
    fn shift_reaches_along_headers_from_where_the_keyboard_is() {
        let mut table = Table::new();
        let stages: Vec<Node> = table.map().stages.iter().map(|stage| Node::Stage(stage.id)).collect();
        let lanes: Vec<Node> = table.map().lanes.iter().map(|lane| Node::Lane(lane.id)).collect();
        table.document.select(Selection::one(stages[1]));
        assert_eq!(clicked(&mut table, stages[2], SHIFT), stages[1..]);
        assert_eq!(clicked(&mut table, stages[0], SHIFT), stages[..2], "from the same one, the other way");
        assert_eq!(clicked(&mut table, stages[2], CTRL), stages, "Ctrl adds it alone");
        table.document.select(Selection::one(lanes[2]));
        assert_eq!(clicked(&mut table, lanes[0], SHIFT), lanes);
    }

    #[test]
    fn shift_and_ctrl_reach_over_a_block_of_cells() {
        let mut table = Table::new();
        let [a1, a2, t1, t2] = ["a1", "a2", "t1", "t2"].map(|text| table.card(text));
        table.document.select(Selection::one(a2));
        assert_eq!(clicked(&mut table, a1, BOTH), [a1, a2], "within a cell from one to the other");
        assert_eq!(clicked(&mut table, t1, BOTH), [a1, a2, t1]);
        assert_eq!(clicked(&mut table, t2, BOTH), [a1, a2, t1, t2]);
        assert_eq!(table.document.selection().focus(), Some(a2));
    }
}
