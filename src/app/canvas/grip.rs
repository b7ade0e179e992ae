//! What the pointer takes hold of: a thing on the map, or a handle beside one.

use super::gesture::Ground;
use super::place;
use crate::geom::Point;
use crate::model::Node;

/// What a press at some place begins with. Handles come before the things they belong to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Grip {
    /// The thing itself: it is selected, and a drag moves it.
    Node(Node),
}

impl Grip {
    /// The thing that a press on it selects.
    pub fn node(self) -> Option<Node> {
        match self {
            Grip::Node(node) => Some(node),
        }
    }
}

/// The grip at a point of the page; `unit` is one screen point in document units, for handles that keep their size
/// on screen.
pub fn at(ground: Ground<'_>, at: Point, unit: f64) -> Option<Grip> {
    let _ = unit;
    place::node_at(ground.scene, at).map(Grip::Node)
}
