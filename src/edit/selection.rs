//! What is selected: a set of nodes, and which of them was chosen last.

use std::collections::BTreeSet;

use crate::model::{CardId, Map, Node};

/// So many nodes are looked up one by one.
const FEW: usize = 16;

/// The selected nodes in a fixed order, and the one the keyboard acts from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    nodes: BTreeSet<Node>,
    focus: Option<Node>,
}

impl Selection {
    pub fn none() -> Selection {
        Selection::default()
    }

    pub fn one(node: Node) -> Selection {
        Selection { nodes: BTreeSet::from([node]), focus: Some(node) }
    }

    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    pub fn contains(&self, node: Node) -> bool {
        self.nodes.contains(&node)
    }

    pub fn iter(&self) -> impl Iterator<Item = Node> + '_ {
        self.nodes.iter().copied()
    }

    /// The node chosen last.
    pub fn focus(&self) -> Option<Node> {
        self.focus
    }

    /// The one selected node, where it is just one.
    pub fn single(&self) -> Option<Node> {
        if self.nodes.len() == 1 { self.nodes.first().copied() } else { None }
    }

    /// The selected cards in map order.
    pub fn cards(&self, map: &Map) -> Vec<CardId> {
        map.cards.iter().map(|card| card.id).filter(|id| self.contains(Node::Card(*id))).collect()
    }

    /// Adds the node, and makes it the focus.
    pub fn add(&mut self, node: Node) {
        self.nodes.insert(node);
        self.focus = Some(node);
    }

    /// Adds the node where it is missing, takes it out where it is there.
    pub fn toggle(&mut self, node: Node) {
        if self.nodes.remove(&node) {
            self.focus = self.nodes.last().copied();
        } else {
            self.add(node);
        }
    }

    /// Forgets what is no longer on the map.
    pub fn prune(&mut self, map: &Map) {
        // Looking a card up walks the table: of many, all are looked up at once.
        let cards: Option<BTreeSet<CardId>> =
            (self.nodes.len() > FEW).then(|| map.cards.iter().map(|card| card.id).collect());
        self.nodes.retain(|node| match (node, &cards) {
            (Node::Card(id), Some(cards)) => cards.contains(id),
            _ => exists(map, *node),
        });
        if self.focus.is_some_and(|node| !self.nodes.contains(&node)) {
            self.focus = self.nodes.last().copied();
        }
    }
}

impl FromIterator<Node> for Selection {
    fn from_iter<I: IntoIterator<Item = Node>>(nodes: I) -> Selection {
        let nodes: BTreeSet<Node> = nodes.into_iter().collect();
        let focus = nodes.last().copied();
        Selection { nodes, focus }
    }
}

/// Whether the map has this node.
pub fn exists(map: &Map, node: Node) -> bool {
    match node {
        Node::Title | Node::Scenario | Node::Goal | Node::Footer => true,
        Node::Persona(id) => map.personas.contains(id),
        Node::Stage(id) | Node::Phase(id) => map.stages.contains(id),
        Node::Lane(id) => map.lanes.contains(id),
        Node::Cell { lane, stage } => map.lanes.contains(lane) && map.stages.contains(stage),
        Node::Card(id) => map.cards.contains(id),
        Node::Curve(id) => map.curves.contains(id),
        Node::Point { curve, index } => map.curves.get(curve).is_some_and(|curve| index < curve.points.len()),
        Node::Link(id) => map.links.contains(id),
        Node::Stakeholder(id) => map.stakeholders.contains(id),
    }
}
