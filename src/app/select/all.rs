//! What Ctrl+A selects: all of what is selected already, else all cards; pressed again, everything.

use std::collections::BTreeSet;

use crate::edit::Selection;
use crate::model::{CurveId, Map, Node, Spot};

use super::Tally;
use super::like::seen;

/// The next larger whole around what is selected.
///
/// Stages lead to all stages, lanes to all lanes, curve points to all points of their curves; everything else to all
/// cards that can be seen. Where that is what is selected already, everything on the page is next.
pub fn everything(map: &Map, selection: &Selection) -> Selection {
    let tally = Tally::of(selection);
    let only = |count: usize| count > 0 && count == selection.len();
    let kind = if only(tally.stages) {
        stages(map).collect()
    } else if only(tally.lanes) {
        lanes(map).collect()
    } else if only(tally.points) {
        points(map, selection).collect()
    } else {
        cards(map).collect::<Selection>()
    };
    let is_whole = selection.len() == kind.len() && kind.iter().all(|node| selection.contains(node));
    let mut next = if is_whole || kind.is_empty() {
        cards(map).chain(stages(map)).chain(lanes(map)).chain(all_points(map)).collect()
    } else {
        kind
    };
    // The keyboard stays where it was.
    if let Some(focus) = selection.focus().filter(|focus| next.contains(*focus)) {
        next.add(focus);
    }
    next
}

/// What is in what is selected: the cards of stages, lanes and cells, the points of curves; cards stay selected.
pub fn contents(map: &Map, selection: &Selection) -> Selection {
    let inside = seen(map).filter(|card| match card.spot {
        Spot::Cell { lane, stage, .. } => [Node::Stage(stage), Node::Lane(lane), Node::Cell { lane, stage }]
            .into_iter()
            .any(|place| selection.contains(place)),
        Spot::Parked { .. } => false,
    });
    let of_curves = all_points(map).filter(|node| match node {
        Node::Point { curve, .. } => selection.contains(Node::Curve(*curve)),
        _ => false,
    });
    let kept = selection.iter().filter(|node| matches!(node, Node::Card(_)));
    inside.map(|card| Node::Card(card.id)).chain(of_curves).chain(kept).collect()
}

fn cards(map: &Map) -> impl Iterator<Item = Node> {
    seen(map).map(|card| Node::Card(card.id))
}

fn stages(map: &Map) -> impl Iterator<Item = Node> {
    map.stages.iter().map(|stage| Node::Stage(stage.id))
}

fn lanes(map: &Map) -> impl Iterator<Item = Node> {
    map.visible_lanes().map(|lane| Node::Lane(lane.id))
}

fn points(map: &Map, selection: &Selection) -> impl Iterator<Item = Node> {
    let curve_of = |node: Node| if let Node::Point { curve, .. } = node { Some(curve) } else { None };
    let curves: BTreeSet<CurveId> = selection.iter().filter_map(curve_of).collect();
    all_points(map).filter(move |node| curve_of(*node).is_some_and(|curve| curves.contains(&curve)))
}

fn all_points(map: &Map) -> impl Iterator<Item = Node> {
    let shown = map.curves.iter().filter(|curve| curve.shown);
    shown.flat_map(|curve| (0..curve.points.len()).map(|index| Node::Point { curve: curve.id, index }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::testing::Table;

    fn kinds(selection: &Selection) -> [usize; 4] {
        let tally = Tally::of(selection);
        [tally.cards, tally.stages, tally.lanes, tally.points]
    }

    #[test]
    fn all_cards_come_first_and_then_everything() {
        let table = Table::new();
        let cards = everything(table.map(), &Selection::one(table.card("a2")));
        assert_eq!(kinds(&cards), [4, 0, 0, 0]);
        assert_eq!(cards.focus(), Some(table.card("a2")), "the keyboard stays where it was");
        let all = everything(table.map(), &cards);
        assert_eq!(kinds(&all), [4, 3, 3, 3]);
        assert_eq!(kinds(&everything(table.map(), &all)), [4, 0, 0, 0], "and round again");
    }

    #[test]
    fn what_is_in_a_stage_or_lane_can_be_selected() {
        let table = Table::new();
        let stage = Node::Stage(table.map().stages.at(0).unwrap().id);
        let inside: Vec<Node> = contents(table.map(), &Selection::one(stage)).iter().collect();
        assert_eq!(inside, ["a1", "a2", "t1"].map(|text| table.card(text)));
        let lane = Node::Lane(table.map().lanes.at(1).unwrap().id);
        let inside: Vec<Node> = contents(table.map(), &Selection::one(lane)).iter().collect();
        assert_eq!(inside, ["t1", "t2"].map(|text| table.card(text)));
        assert_eq!(kinds(&contents(table.map(), &Selection::one(Node::Curve(table.curve())))), [0, 0, 0, 3]);
    }

    #[test]
    fn stages_lanes_and_points_lead_to_all_of_their_kind() {
        let table = Table::new();
        let stage = Node::Stage(table.map().stages.at(1).unwrap().id);
        let stages = everything(table.map(), &Selection::one(stage));
        assert_eq!(kinds(&stages), [0, 3, 0, 0]);
        assert_eq!(kinds(&everything(table.map(), &stages)), [4, 3, 3, 3]);
        let lane = Node::Lane(table.map().lanes.at(1).unwrap().id);
        assert_eq!(kinds(&everything(table.map(), &Selection::one(lane))), [0, 0, 3, 0]);
        let point = Node::Point { curve: table.curve(), index: 1 };
        assert_eq!(kinds(&everything(table.map(), &Selection::one(point))), [0, 0, 0, 3]);
    }
}
