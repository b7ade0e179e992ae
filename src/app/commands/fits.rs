//! Which commands fit a thing: what its context menu lists.

use super::{Entry, Needs, TABLE};
use crate::model::Node;

/// A kind of thing with a context menu of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The paper, where nothing stands.
    Paper,
    Cell,
    Card,
    Stage,
    Lane,
    Curve,
    Point,
    Persona,
    /// A hand-off between cards.
    Link,
    /// Title, scenario, goal, phase, legend.
    Words,
    Stakeholder,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 11] = [
        Kind::Paper,
        Kind::Cell,
        Kind::Card,
        Kind::Stage,
        Kind::Lane,
        Kind::Curve,
        Kind::Point,
        Kind::Persona,
        Kind::Link,
        Kind::Words,
        Kind::Stakeholder,
    ];

    /// The kind of the thing that has the focus; the paper where nothing has.
    pub fn of(node: Option<Node>) -> Kind {
        match node {
            None => Kind::Paper,
            Some(Node::Cell { .. }) => Kind::Cell,
            Some(Node::Card(_)) => Kind::Card,
            Some(Node::Stage(_)) => Kind::Stage,
            Some(Node::Lane(_)) => Kind::Lane,
            Some(Node::Curve(_)) => Kind::Curve,
            Some(Node::Point { .. }) => Kind::Point,
            Some(Node::Persona(_)) => Kind::Persona,
            Some(Node::Link(_)) => Kind::Link,
            Some(Node::Title | Node::Scenario | Node::Goal | Node::Footer | Node::Phase(_)) => Kind::Words,
            Some(Node::Stakeholder(_)) => Kind::Stakeholder,
        }
    }

    /// The commands that fit a thing of this kind, in menu order.
    pub fn commands(self) -> impl Iterator<Item = &'static Entry> {
        TABLE.iter().filter(move |entry| entry.on.contains(&self) || self.meets(entry.needs))
    }

    /// Whether the thing being selected is what the command waits for. What always makes sense is no news of a thing,
    /// and stands in its menu only where the table says so.
    fn meets(self, needs: Needs) -> bool {
        match needs {
            Needs::Nothing
            | Needs::Map
            | Needs::Past
            | Needs::Future
            | Needs::Selection
            | Needs::One
            | Needs::Aside
            | Needs::Hidden => false,
            Needs::Cards => self == Kind::Card,
            Needs::Stage | Needs::Stages => self == Kind::Stage,
            Needs::Lane | Needs::Lanes => self == Kind::Lane,
            Needs::Sizable | Needs::Splittable => matches!(self, Kind::Card | Kind::Stage),
            Needs::Curve => matches!(self, Kind::Curve | Kind::Point),
            Needs::Point => self == Kind::Point,
            Needs::Link => self == Kind::Link,
            Needs::Movable => matches!(self, Kind::Card | Kind::Stage | Kind::Lane),
        }
    }
}
