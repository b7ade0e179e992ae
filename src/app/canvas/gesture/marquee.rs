//! A frame pulled over the page: every card it touches is selected, or every point of the feelings it stays among.

use super::{Gesture, Ground};
use crate::app::canvas::input::{Input, Keys};
use crate::app::request::Request;
use crate::edit::Selection;
use crate::geom::{Point, Rect};
use crate::model::{LaneId, Node};
use crate::scene::Scene;

/// The frame so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Marquee {
    pub from: Point,
    pub to: Point,
    /// What was selected before, and stays so.
    pub base: Selection,
}

impl Marquee {
    /// Shift and Ctrl add to what is selected already.
    pub fn from(at: Point, keys: Keys, ground: Ground<'_>) -> Marquee {
        // A cell is where the keyboard is, not something that was picked.
        let is_picked = !matches!(ground.selection.single(), Some(Node::Cell { .. }));
        let base = if keys.adds() && is_picked { ground.selection.clone() } else { Selection::none() };
        Marquee { from: at, to: at, base }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let selection = caught(ground, Rect::from_points(self.from, input.at), &self.base);
        let requests = if selection == *ground.selection { vec![] } else { vec![Request::Select(selection)] };
        (Gesture::Marquee(Marquee { to: input.at, ..self }), requests)
    }
}

/// What a marquee touches, with what was selected before: cards, and where it lies in one emotion lane, which holds
/// none, points.
fn caught(ground: Ground<'_>, marquee: Rect, base: &Selection) -> Selection {
    let among_feelings = emotion_lane_at(ground.scene, marquee.y0)
        .is_some_and(|lane| emotion_lane_at(ground.scene, marquee.y1) == Some(lane));
    let mut selection = base.clone();
    for area in ground.scene.areas() {
        let is_wanted = match area.node {
            Node::Card(_) => true,
            Node::Point { .. } => among_feelings,
            _ => false,
        };
        if is_wanted && area.region.bounds().overlaps(marquee) && !selection.contains(area.node) {
            selection.add(area.node);
        }
    }
    selection
}

/// The lane at this height, where feelings are drawn in it.
fn emotion_lane_at(scene: &Scene, y: f64) -> Option<LaneId> {
    let row = scene.grid.rows.iter().find(|row| (row.top..row.bottom).contains(&y))?;
    scene.grid.emotion(row.lane).map(|frame| frame.lane)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::input::Act;
    use crate::app::canvas::testing::Table;

    fn pulled(table: &mut Table, from: (f64, f64), to: (f64, f64), keys: Keys) -> Vec<Node> {
        let marquee = Marquee::from(from.into(), keys, table.ground());
        let input = Input { act: Act::Drag, at: to.into(), keys, unit: 1.0 };
        let (_, requests) = marquee.drag(&input, table.ground());
        table.carry_out(requests);
        table.document.selection().iter().collect()
    }

    #[test]
    fn points_are_caught_where_the_frame_stays_among_feelings() {
        let mut table = Table::new();
        let point = |index| Node::Point { curve: table.curve(), index };
        let (first, second, third) = (point(0), point(1), point(2));
        let none = Keys::default();
        assert_eq!(pulled(&mut table, (110.0, 320.0), (270.0, 380.0), none), [first, second]);
        let shift = Keys { shift: true, ..none };
        assert_eq!(pulled(&mut table, (330.0, 320.0), (370.0, 380.0), shift), [first, second, third]);
        let t1 = table.card("t1");
        assert_eq!(pulled(&mut table, (110.0, 230.0), (190.0, 380.0), none), [t1], "beyond it, cards are meant");
    }

    #[test]
    fn ctrl_adds_as_shift_does() {
        let mut table = Table::new();
        let (a1, t2) = (table.card("a1"), table.card("t2"));
        table.document.select(Selection::one(t2));
        let ctrl = Keys { command: true, ..Keys::default() };
        assert_eq!(pulled(&mut table, (105.0, 105.0), (150.0, 115.0), ctrl), [a1, t2]);
    }
}
