//! What the pointer takes hold of: a thing on the map, or a handle beside one.

use super::gesture::Ground;
use super::handles;
use super::place;
use crate::app::request::LaneSpot;
use crate::geom::{Point, Rect};
use crate::model::{CardId, LaneId, LinkId, Node, StageId};
use crate::scene::Scene;

/// What a press at some place begins with. Handles come before the things they belong to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Grip {
    /// The thing itself: it is selected, and a drag moves it.
    Node(Node),
    /// The dot beside a card that a link is drawn from, and where it is.
    Port { card: CardId, at: Point },
    /// An end of the selected link: where it goes to, or where it comes from.
    LinkEnd { link: LinkId, to: bool },
    /// The right edge of a stage's header: a drag makes it wider or narrower.
    StageEdge(StageId),
    /// The lower edge of a lane's label: a drag makes it taller or lower.
    LaneEdge(LaneId),
    /// An end of a card: a drag stretches it over more stages.
    CardEnd { card: CardId, end: End },
    /// A plus: a click makes a stage at this place.
    NewStage(usize),
    /// A plus: a click makes a lane at this place.
    NewLane(LaneSpot),
    /// A click folds the lane, or opens it.
    Fold(LaneId),
    /// A click shows the hidden lanes from this place on.
    Hidden { first: usize },
}

/// Which end of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    First,
    Last,
}

impl Grip {
    /// The thing that a press on it selects.
    pub fn node(self) -> Option<Node> {
        match self {
            Grip::Node(node) => Some(node),
            Grip::Port { card, .. } => Some(Node::Card(card)),
            Grip::LinkEnd { link, .. } => Some(Node::Link(link)),
            Grip::CardEnd { card, .. } => Some(Node::Card(card)),
            Grip::StageEdge(_) | Grip::LaneEdge(_) => None,
            Grip::NewStage(_) | Grip::NewLane(_) | Grip::Fold(_) | Grip::Hidden { .. } => None,
        }
    }
}

/// How far outside the edge of its card a port is, and how near one must come, in screen points.
const OUTSIDE: f64 = 3.0;
const NEAR: f64 = 8.0;
/// Cards smaller than this on screen have no ports: there would be nothing else to take hold of.
const LEAST: (f64, f64) = (56.0, 20.0);

/// The grip at a point of the page; `unit` is one screen point in document units, for handles that keep their size
/// on screen.
pub fn at(ground: Ground<'_>, at: Point, unit: f64) -> Option<Grip> {
    link_end(ground, at, unit)
        // Within a card its end is meant, outside it the port.
        .or_else(|| handles::at(ground, at, unit))
        .or_else(|| port(ground.scene, at, unit))
        .or_else(|| place::node_at(ground.scene, at).map(Grip::Node))
}

/// Where links are drawn from a card: left and right of it, in the middle of its height. None on a tiny card.
pub fn ports(rect: Rect, unit: f64) -> Option<[Point; 2]> {
    let is_large = rect.width() >= LEAST.0 * unit && rect.height() >= LEAST.1 * unit;
    let y = rect.center().y;
    is_large.then(|| [Point::new(rect.x0 - OUTSIDE * unit, y), Point::new(rect.x1 + OUTSIDE * unit, y)])
}

/// The card whose ports are shown to a pointer here: the one below it, or one it has just left sideways.
pub fn card_near(scene: &Scene, at: Point, unit: f64) -> Option<CardId> {
    let reach = (OUTSIDE + NEAR) * unit;
    let card = |aside: f64| match place::node_at(scene, Point::new(at.x + aside, at.y)) {
        Some(Node::Card(id)) => Some(id),
        _ => None,
    };
    let distance = |card: &CardId| {
        let rect = place::rect_of(scene, Node::Card(*card));
        rect.map_or(f64::INFINITY, |rect| (rect.x0 - at.x).max(at.x - rect.x1))
    };
    let beside = || [-reach, reach].into_iter().filter_map(card);
    // Between two cards the dot is that of the nearer one.
    card(0.0).or_else(|| beside().min_by(|one, other| distance(one).total_cmp(&distance(other))))
}

fn port(scene: &Scene, at: Point, unit: f64) -> Option<Grip> {
    let card = card_near(scene, at, unit)?;
    let ports = ports(place::rect_of(scene, Node::Card(card))?, unit)?;
    let near = ports.into_iter().find(|port| port.distance(at) <= NEAR * unit)?;
    Some(Grip::Port { card, at: near })
}

fn link_end(ground: Ground<'_>, at: Point, unit: f64) -> Option<Grip> {
    let Some(Node::Link(link)) = ground.selection.single() else { return None };
    let (start, end) = place::ends_of(ground.scene, link)?;
    let is_near = |place: Point| place.distance(at) <= NEAR * unit;
    if is_near(end) {
        Some(Grip::LinkEnd { link, to: true })
    } else {
        is_near(start).then_some(Grip::LinkEnd { link, to: false })
    }
}
