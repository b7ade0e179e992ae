//! What the pointer is in the middle of, and what it asks for when it is done. Pure: no window, no clock.
//!
//! Every gesture is a file of its own below this one: what it remembers, what a move makes of it, and what letting go
//! asks for.

mod cards;
mod click;
mod link;
mod marquee;
mod point;
mod press;
mod reorder;
mod resize;
mod stretch;
mod stroke;
#[cfg(test)]
pub(super) mod tests;

pub use cards::CardDrag;
pub use link::LinkDrag;
pub use marquee::Marquee;
pub use point::PointDrag;
pub use press::Press;
pub use reorder::{LaneDrag, StageDrag};
pub use resize::Resize;
pub use stretch::Stretch;
pub use stroke::{Stroke, pen_for};

use super::grip::Grip;
use super::input::{Act, Input};
use crate::app::request::Request;
use crate::edit::Selection;
use crate::model::Map;
use crate::scene::Scene;

/// What a gesture is made on.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub scene: &'a Scene,
    pub map: &'a Map,
    pub selection: &'a Selection,
}

/// The gesture under way.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Gesture {
    #[default]
    Idle,
    /// The button is down and has not moved yet.
    Pressed(Press),
    Marquee(Marquee),
    Cards(CardDrag),
    Stage(StageDrag),
    Lane(LaneDrag),
    Point(PointDrag),
    Link(LinkDrag),
    Stroke(Stroke),
    Resize(Resize),
    Stretch(Stretch),
}

impl Gesture {
    /// Whether nothing is under way.
    pub fn is_idle(&self) -> bool {
        matches!(self, Gesture::Idle)
    }

    /// Whether something is being dragged.
    pub fn is_drag(&self) -> bool {
        match self {
            Gesture::Idle | Gesture::Pressed(_) => false,
            Gesture::Marquee(_) | Gesture::Cards(_) | Gesture::Stage(_) | Gesture::Lane(_) => true,
            Gesture::Point(_) | Gesture::Link(_) | Gesture::Stroke(_) | Gesture::Resize(_) | Gesture::Stretch(_) => {
                true
            }
        }
    }

    /// The handle that is held.
    pub fn handle(&self) -> Option<Grip> {
        match self {
            Gesture::Resize(resize) => Some(resize.handle()),
            Gesture::Stretch(Stretch { card, end }) => Some(Grip::CardEnd { card: *card, end: *end }),
            Gesture::Idle
            | Gesture::Pressed(_)
            | Gesture::Marquee(_)
            | Gesture::Cards(_)
            | Gesture::Stage(_)
            | Gesture::Lane(_)
            | Gesture::Point(_)
            | Gesture::Link(_)
            | Gesture::Stroke(_) => None,
        }
    }

    /// Whether the map follows the finger at once, inside one open step of the document.
    pub fn is_live(&self) -> bool {
        match self {
            Gesture::Point(_) | Gesture::Resize(_) | Gesture::Stretch(_) => true,
            Gesture::Idle
            | Gesture::Pressed(_)
            | Gesture::Marquee(_)
            | Gesture::Cards(_)
            | Gesture::Stage(_)
            | Gesture::Lane(_)
            | Gesture::Link(_)
            | Gesture::Stroke(_) => false,
        }
    }
}

/// The gesture after an input, and what it asks for.
pub fn step(gesture: Gesture, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    match input.act {
        Act::Press => press::begin(input, ground),
        Act::Drag => drag(gesture, input, ground),
        Act::Release => (Gesture::Idle, release(gesture, input, ground)),
        Act::DoubleClick => (Gesture::Idle, press::double_click(input, ground)),
        Act::Cancel => (Gesture::Idle, cancel(gesture)),
    }
}

fn drag(gesture: Gesture, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    match gesture {
        Gesture::Idle => (Gesture::Idle, Vec::new()),
        Gesture::Pressed(press) => press.drag(input, ground),
        Gesture::Marquee(marquee) => marquee.drag(input, ground),
        Gesture::Cards(cards) => cards.drag(input, ground),
        Gesture::Stage(stage) => stage.drag(input, ground),
        Gesture::Lane(lane) => lane.drag(input, ground),
        Gesture::Point(point) => point.drag(input, ground),
        Gesture::Link(link) => link.drag(input, ground),
        Gesture::Stroke(stroke) => stroke.drag(input, ground),
        Gesture::Resize(resize) => resize.drag(input, ground),
        Gesture::Stretch(stretch) => stretch.drag(input, ground),
    }
}

fn release(gesture: Gesture, input: &Input, ground: Ground<'_>) -> Vec<Request> {
    match gesture {
        Gesture::Idle | Gesture::Marquee(_) => Vec::new(),
        Gesture::Pressed(press) => press.release(input, ground),
        Gesture::Cards(cards) => cards.release(ground),
        Gesture::Stage(stage) => stage.release(),
        Gesture::Lane(lane) => lane.release(ground),
        Gesture::Point(_) | Gesture::Resize(_) | Gesture::Stretch(_) => vec![Request::Commit],
        Gesture::Link(link) => link.release(ground),
        Gesture::Stroke(stroke) => stroke.release(input, ground),
    }
}

fn cancel(gesture: Gesture) -> Vec<Request> {
    match gesture {
        Gesture::Point(_) | Gesture::Resize(_) | Gesture::Stretch(_) => vec![Request::Cancel],
        Gesture::Marquee(marquee) => vec![Request::Select(marquee.base)],
        Gesture::Idle
        | Gesture::Pressed(_)
        | Gesture::Cards(_)
        | Gesture::Stage(_)
        | Gesture::Lane(_)
        | Gesture::Link(_)
        | Gesture::Stroke(_) => Vec::new(),
    }
}
