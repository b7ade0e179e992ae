//! The button goes down: a click, a double-click, or the start of a drag.

use super::click::click;
use super::{
    CardDrag, Gesture, Ground, LaneDrag, LinkDrag, Marquee, PointDrag, Resize, StageDrag, Stretch, Stroke, resize,
    stretch,
};
use crate::app::canvas::grip::{self, Grip};
use crate::app::canvas::input::{Input, Keys};
use crate::app::canvas::{add, handles, place};
use crate::app::request::Request;
use crate::edit::Selection;
use crate::geom::Point;
use crate::model::{CardId, LinkId, Node};

/// How far the pointer travels before a press becomes a drag, in screen points.
const SLOP: f64 = 4.0;

/// The button is down and has not moved yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Press {
    at: Point,
    grip: Option<Grip>,
    /// The node was selected before: a click that does not become a drag selects it alone.
    was_selected: bool,
}

/// The gesture that a press begins.
pub fn begin(input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    let grip = grip::at(ground, input.at, input.unit);
    let node = grip.and_then(Grip::node);
    let was_selected = node.is_some_and(|node| ground.selection.contains(node));
    let mut requests = Vec::new();
    // Selecting on the press lets what is dragged be selected too. Shift and Ctrl wait: they may toggle.
    if let Some(node) = node
        && !was_selected
        && !input.keys.adds()
    {
        requests.push(Request::Select(Selection::one(node)));
    }
    (Gesture::Pressed(Press { at: input.at, grip, was_selected }), requests)
}

impl Press {
    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        if self.at.distance(input.at) < SLOP * input.unit {
            return (Gesture::Pressed(self), Vec::new());
        }
        let (gesture, mut requests) = self.start(input.keys, ground);
        let (gesture, more) = super::drag(gesture, input, ground);
        requests.extend(more);
        (gesture, requests)
    }

    /// What a press that has begun to move becomes.
    fn start(&self, keys: Keys, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        // Ctrl draws where feelings are; on a point it keeps the point straight.
        let on_point = matches!(self.grip, Some(Grip::Node(Node::Point { .. })));
        if keys.command
            && !on_point
            && let Some(stroke) = Stroke::at(self.at, None, ground)
        {
            return (Gesture::Stroke(stroke), Vec::new());
        }
        let gesture = match self.grip {
            Some(Grip::StageEdge(id)) => {
                let resize = Resize::of_stage(id, self.at, ground);
                return (Gesture::Resize(resize), vec![Request::Begin(resize::WIDTH)]);
            }
            Some(Grip::LaneEdge(id)) => {
                let resize = Resize::of_lane(id, self.at, ground);
                return (Gesture::Resize(resize), vec![Request::Begin(resize::HEIGHT)]);
            }
            Some(Grip::CardEnd { card, end }) => {
                return (Gesture::Stretch(Stretch { card, end }), vec![Request::Begin(stretch::STEP)]);
            }
            // They are for clicking.
            Some(Grip::NewStage(_) | Grip::NewLane(_) | Grip::Fold(_) | Grip::Hidden { .. }) => Gesture::Idle,
            Some(Grip::Node(Node::Card(id))) => Gesture::Cards(CardDrag::of(id, self.at, keys, ground)),
            Some(Grip::Node(Node::Stage(id))) => Gesture::Stage(StageDrag::of(id, self.at, ground)),
            Some(Grip::Node(Node::Lane(id))) => Gesture::Lane(LaneDrag::of(id, self.at, ground)),
            Some(Grip::Node(Node::Point { curve, index })) => {
                let drag = PointDrag::of(curve, index, self.at, keys, ground);
                return (Gesture::Point(drag), vec![Request::Begin("edit-set-point")]);
            }
            Some(Grip::Port { card, at }) => Gesture::Link(LinkDrag::new(card, at)),
            Some(Grip::LinkEnd { link, to }) => match LinkDrag::end(link, to, self.at, ground) {
                Some(drag) => Gesture::Link(drag),
                None => Gesture::Idle,
            },
            // The words of a link stand in its card, and are no handle of their own.
            Some(Grip::Node(Node::Link(id))) => match card_below(ground, id, self.at) {
                Some(card) => Gesture::Cards(CardDrag::of(card, self.at, keys, ground)),
                None => Gesture::Marquee(Marquee::from(self.at, keys, ground)),
            },
            Some(Grip::Node(
                Node::Title
                | Node::Scenario
                | Node::Goal
                | Node::Footer
                | Node::Persona(_)
                | Node::Phase(_)
                | Node::Cell { .. }
                | Node::Curve(_)
                | Node::Stakeholder(_),
            ))
            | None => Gesture::Marquee(Marquee::from(self.at, keys, ground)),
        };
        (gesture, Vec::new())
    }

    pub(super) fn release(self, input: &Input, ground: Ground<'_>) -> Vec<Request> {
        match self.grip {
            Some(Grip::Node(node)) => click(node, self.was_selected, input.keys, ground),
            Some(grip @ (Grip::CardEnd { .. } | Grip::Port { .. } | Grip::LinkEnd { .. })) => {
                let node = grip.node();
                node.map(|node| click(node, self.was_selected, input.keys, ground)).unwrap_or_default()
            }
            Some(Grip::StageEdge(_) | Grip::LaneEdge(_)) => Vec::new(),
            Some(handle @ (Grip::NewStage(_) | Grip::NewLane(_) | Grip::Fold(_) | Grip::Hidden { .. })) => {
                handles::click(handle, ground)
            }
            None if input.keys.adds() || ground.selection.is_empty() => Vec::new(),
            None => vec![Request::Select(Selection::none())],
        }
    }
}

/// The card a link leaves, where a point of the page lies on it.
fn card_below(ground: Ground<'_>, link: LinkId, at: Point) -> Option<CardId> {
    let card = ground.map.links.get(link)?.from;
    place::rect_of(ground.scene, Node::Card(card))?.contains(at).then_some(card)
}

/// What the second of two quick clicks asks for.
pub fn double_click(input: &Input, ground: Ground<'_>) -> Vec<Request> {
    let at = input.at;
    let node = match grip::at(ground, at, input.unit) {
        Some(Grip::StageEdge(id)) => return resize::fit_stage(id, ground),
        Some(Grip::LaneEdge(id)) => return resize::fit_lane(id, ground),
        // The first click has done it; what lies there now is not meant.
        Some(Grip::NewStage(_) | Grip::NewLane(_) | Grip::Fold(_) | Grip::Hidden { .. }) => return Vec::new(),
        Some(Grip::CardEnd { card, .. }) => Some(Node::Card(card)),
        Some(Grip::Node(node)) => Some(node),
        Some(Grip::Port { .. } | Grip::LinkEnd { .. }) | None => place::node_at(ground.scene, at),
    };
    match node {
        Some(Node::Cell { lane, stage }) => add::in_cell(ground, lane, stage, Some(at)),
        Some(Node::Curve(curve)) => add::point_on_curve(ground, curve, at),
        Some(node @ (Node::Point { .. } | Node::Card(_) | Node::Stage(_) | Node::Phase(_) | Node::Lane(_)))
        | Some(node @ (Node::Title | Node::Scenario | Node::Goal | Node::Persona(_)))
        | Some(node @ (Node::Link(_) | Node::Stakeholder(_))) => {
            vec![Request::Type { node, part: place::part_at(ground.scene, node, at) }]
        }
        Some(Node::Footer) | None => Vec::new(),
    }
}
