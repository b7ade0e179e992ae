//! A frame pulled over the page: every card it touches is selected.

use super::{Gesture, Ground};
use crate::app::canvas::input::{Input, Keys};
use crate::app::request::Request;
use crate::edit::Selection;
use crate::geom::{Point, Rect};
use crate::model::Node;

/// The frame so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Marquee {
    pub from: Point,
    pub to: Point,
    /// What was selected before, and stays so.
    pub base: Selection,
}

impl Marquee {
    /// Shift adds to what is selected already.
    pub fn from(at: Point, keys: Keys, ground: Ground<'_>) -> Marquee {
        let base = if keys.shift { ground.selection.clone() } else { Selection::none() };
        Marquee { from: at, to: at, base }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let selection = caught(ground, Rect::from_points(self.from, input.at), &self.base);
        let requests = if selection == *ground.selection { vec![] } else { vec![Request::Select(selection)] };
        (Gesture::Marquee(Marquee { to: input.at, ..self }), requests)
    }
}

/// The cards a marquee touches, with what was selected before.
fn caught(ground: Ground<'_>, marquee: Rect, base: &Selection) -> Selection {
    let mut selection = base.clone();
    for area in ground.scene.areas() {
        if let Node::Card(_) = area.node
            && area.region.bounds().overlaps(marquee)
            && !selection.contains(area.node)
        {
            selection.add(area.node);
        }
    }
    selection
}
