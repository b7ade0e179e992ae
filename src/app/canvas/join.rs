//! Linking two cards, however it was asked for: drawn with the pointer, walked with the keys.

use super::gesture::Ground;
use super::place;
use crate::app::request::Request;
use crate::edit::{Edit, Merge, Selection};
use crate::geom::Point;
use crate::model::{Card, CardId, LaneId, Link, LinkId, Node, Spot, StageId};
use crate::scene::Part;

/// Where a link may lead.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    Card(CardId),
    /// An empty place: a card is made there.
    Cell {
        lane: LaneId,
        stage: StageId,
        /// Its place among the cards of the cell.
        index: usize,
    },
}

/// What a link from this card would lead to at a point of the page; `None` where it may not end.
pub fn target_at(ground: Ground<'_>, from: CardId, at: Point) -> Option<Target> {
    match place::node_at(ground.scene, at) {
        Some(Node::Card(id)) => (id != from).then_some(Target::Card(id)),
        Some(Node::Cell { lane, stage }) => {
            let slot = place::card_slot(ground.scene, ground.map, at, &[])?;
            Some(Target::Cell { lane, stage, index: slot.index })
        }
        _ => None,
    }
}

/// What a link from this card would lead to at a node the keyboard has walked to.
pub fn target_of(ground: Ground<'_>, from: CardId, node: Node) -> Option<Target> {
    match node {
        Node::Card(id) => (id != from).then_some(Target::Card(id)),
        Node::Cell { lane, stage } if place::takes_cards(ground.map, lane) => {
            Some(Target::Cell { lane, stage, index: ground.map.cards_in(lane, stage).count() })
        }
        _ => None,
    }
}

/// Links a card to a target and opens what is to be typed next: the label, or the text of the new card. One step.
///
/// A link that is there already is opened instead; one that leads the other way becomes one for both ways.
pub fn link(ground: Ground<'_>, from: CardId, target: Target) -> Vec<Request> {
    let to = match target {
        Target::Card(to) => to,
        Target::Cell { lane, stage, index } => return link_new_card(ground, from, Spot::cell(lane, stage), index),
    };
    let known = ground.map.links.iter().find(|link| [(from, to), (to, from)].contains(&(link.from, link.to)));
    if let Some(link) = known {
        let node = Node::Link(link.id);
        let mut requests = vec![Request::Select(Selection::one(node))];
        if link.from == from || link.both_ways {
            requests.push(Request::Type { node, part: Part::Name });
        } else {
            requests.push(Request::Edit(Edit::SetLink(Link { both_ways: true, ..link.clone() }), Merge::Never));
        }
        return requests;
    }
    let row = Link { id: LinkId(0), from, to, both_ways: false, label: String::new() };
    vec![Request::AddAndType(Edit::AddLink(row))]
}

fn link_new_card(ground: Ground<'_>, from: CardId, spot: Spot, index: usize) -> Vec<Request> {
    // Ids are handed out one after the other, so the card can be named before it exists.
    let to = CardId(ground.map.next_id.max(1));
    let row = Link { id: LinkId(0), from, to, both_ways: false, label: String::new() };
    vec![
        Request::Begin("links-step-card"),
        Request::Edit(Edit::AddCard { row: Card::new(spot, ""), at: index }, Merge::Never),
        Request::Edit(Edit::AddLink(row), Merge::Never),
        Request::Select(Selection::one(Node::Card(to))),
        Request::Type { node: Node::Card(to), part: Part::Name },
    ]
}

/// Takes one end of a link to another card; nothing where it is there already, or where the other end is.
pub fn move_end(ground: Ground<'_>, link: LinkId, to_end: bool, card: CardId) -> Vec<Request> {
    let Some(row) = ground.map.links.get(link) else { return Vec::new() };
    let moved = if to_end { Link { to: card, ..row.clone() } } else { Link { from: card, ..row.clone() } };
    if moved == *row || moved.from == moved.to {
        return Vec::new();
    }
    vec![Request::Edit(Edit::SetLink(moved), Merge::Never)]
}
