//! Gestures on a hand-made page: what every press, drag and release asks for.

use super::*;
use crate::app::canvas::input::Keys;
use crate::app::canvas::testing::Table;
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::model::{Card, Divider, Lane, LaneId, Node, Spot, StageId};

/// A finger on the table.
pub struct Finger {
    pub table: Table,
    pub gesture: Gesture,
    pub keys: Keys,
    /// What was asked for beyond edits and selections.
    pub asked: Vec<Request>,
}

pub fn finger() -> Finger {
    Finger { table: Table::new(), gesture: Gesture::Idle, keys: Keys::default(), asked: Vec::new() }
}

pub const CTRL: Keys = Keys { shift: false, alt: false, command: true };
pub const SHIFT: Keys = Keys { shift: true, alt: false, command: false };
const ALT: Keys = Keys { shift: false, alt: true, command: false };

impl Finger {
    pub fn act(&mut self, act: Act, x: f64, y: f64) {
        let input = Input { act, at: Point::new(x, y), keys: self.keys, unit: 1.0 };
        let (gesture, requests) = step(std::mem::take(&mut self.gesture), &input, self.table.ground());
        self.gesture = gesture;
        self.asked.extend(self.table.carry_out(requests));
    }

    pub fn press(&mut self, x: f64, y: f64) -> &mut Finger {
        self.act(Act::Press, x, y);
        self
    }

    pub fn to(&mut self, x: f64, y: f64) -> &mut Finger {
        self.act(Act::Drag, x, y);
        self
    }

    pub fn up(&mut self, x: f64, y: f64) {
        self.act(Act::Release, x, y);
        assert!(self.gesture.is_idle());
    }

    pub fn click(&mut self, x: f64, y: f64) {
        self.press(x, y).up(x, y);
    }

    pub fn double_click(&mut self, x: f64, y: f64) {
        self.click(x, y);
        self.click(x, y);
        self.act(Act::DoubleClick, x, y);
    }

    pub fn selected(&self) -> Vec<Node> {
        self.table.document.selection().iter().collect()
    }

    pub fn stages(&self) -> Vec<&str> {
        self.table.map().stages.iter().map(|stage| stage.name.as_str()).collect()
    }
}

#[test]
fn a_click_selects_and_shift_toggles() {
    let mut finger = finger();
    finger.click(150.0, 120.0);
    assert_eq!(finger.selected(), [finger.table.card("a1")]);
    finger.keys = SHIFT;
    finger.click(150.0, 160.0);
    assert_eq!(finger.selected(), [finger.table.card("a1"), finger.table.card("a2")]);
    finger.click(150.0, 120.0);
    assert_eq!(finger.selected(), [finger.table.card("a2")]);
    finger.keys = Keys::default();
    finger.click(350.0, 150.0);
    assert_eq!(finger.selected(), [Node::Cell { lane: LaneId(4), stage: StageId(3) }]);
    finger.click(450.0, 20.0);
    assert_eq!(finger.selected(), []);
}

#[test]
fn a_click_on_one_of_several_selects_it_alone_but_only_when_let_go() {
    let mut finger = finger();
    let both = [finger.table.card("a1"), finger.table.card("a2")];
    finger.table.document.select(both.into_iter().collect());
    finger.press(150.0, 120.0);
    assert_eq!(finger.selected(), both, "it may become a drag of both");
    finger.up(150.0, 120.0);
    assert_eq!(finger.selected(), both[..1]);
}

#[test]
fn a_trembling_finger_does_not_drag() {
    let mut finger = finger();
    finger.press(150.0, 120.0).to(152.0, 122.0);
    assert!(!finger.gesture.is_drag());
    finger.to(155.0, 120.0);
    assert!(finger.gesture.is_drag());
}

#[test]
fn slop_is_measured_on_the_screen() {
    let table = Table::new();
    let far_out = |act: Act, x: f64| Input { act, at: Point::new(x, 120.0), keys: Keys::default(), unit: 10.0 };
    let (gesture, _) = step(Gesture::Idle, &far_out(Act::Press, 150.0), table.ground());
    let (gesture, _) = step(gesture, &far_out(Act::Drag, 185.0), table.ground());
    assert!(!gesture.is_drag(), "35 units are 3.5 points here");
}

#[test]
fn a_card_goes_to_the_place_it_is_let_go_at() {
    let mut finger = finger();
    finger.press(150.0, 220.0).to(150.0, 140.0).up(150.0, 140.0);
    assert_eq!(finger.table.cell(0, 0), ["a1", "t1", "a2"]);
    finger.table.document.undo();
    finger.table.lay_out();
    finger.press(150.0, 120.0).to(150.0, 190.0).up(150.0, 190.0);
    assert_eq!(finger.table.cell(0, 0), ["a2", "a1"]);
}

#[test]
fn all_selected_cards_are_dragged_and_others_are_not() {
    let mut finger = finger();
    let both = [finger.table.card("a1"), finger.table.card("a2")];
    finger.table.document.select(both.into_iter().collect());
    finger.press(150.0, 120.0).to(350.0, 150.0).up(350.0, 150.0);
    assert_eq!(finger.table.cell(0, 2), ["a1", "a2"]);
    finger.press(150.0, 220.0).to(350.0, 250.0).up(350.0, 250.0);
    assert_eq!((finger.table.cell(1, 2), finger.table.cell(0, 2)), (vec!["t1"], vec!["a1", "a2"]));
}

#[test]
fn cards_are_not_let_go_outside_the_cells_or_on_feelings() {
    let mut finger = finger();
    let before = finger.table.map().clone();
    for (x, y) in [(450.0, 20.0), (50.0, 150.0), (150.0, 350.0)] {
        finger.press(150.0, 120.0).to(x, y).up(x, y);
        assert_eq!(*finger.table.map(), before);
    }
}

#[test]
fn alt_leaves_the_card_and_selects_the_copy() {
    let mut finger = finger();
    finger.keys = ALT;
    finger.press(150.0, 120.0).to(350.0, 150.0).up(350.0, 150.0);
    assert_eq!((finger.table.cell(0, 0), finger.table.cell(0, 2)), (vec!["a1", "a2"], vec!["a1"]));
    let copy = finger.table.map().cards.iter().last().unwrap().id;
    assert_eq!(finger.selected(), [Node::Card(copy)]);
    assert_eq!(finger.table.document.undo(), Some("edit-add-card"));
    assert_eq!(finger.table.document.undo_label(), Some("edit-add-curve"), "all of it is one step");
}

#[test]
fn stages_and_lanes_move_past_each_others_middles() {
    let mut finger = finger();
    finger.press(150.0, 70.0).to(240.0, 70.0).up(240.0, 70.0);
    assert_eq!(finger.stages(), ["A", "B", "C"], "not past the middle of B");
    finger.press(150.0, 70.0).to(260.0, 70.0).up(260.0, 70.0);
    assert_eq!(finger.stages(), ["B", "A", "C"]);
    finger.press(350.0, 70.0).to(10.0, 300.0).up(10.0, 300.0);
    assert_eq!(finger.stages(), ["C", "B", "A"]);
    finger.press(50.0, 120.0).to(50.0, 390.0).up(50.0, 390.0);
    assert_eq!(finger.table.map().lanes.iter().map(|lane| lane.id.0).collect::<Vec<_>>(), [5, 6, 4]);
}

#[test]
fn hidden_lanes_do_not_confuse_the_count() {
    let mut finger = finger();
    let mut hidden = finger.table.map().lanes.at(1).unwrap().clone();
    hidden.display = crate::model::LaneDisplay::Hidden;
    finger.table.document.edit(Edit::SetLane(hidden), Merge::Never).unwrap();
    finger.table.lay_out();
    finger.press(50.0, 120.0).to(50.0, 290.0).up(50.0, 290.0);
    assert_eq!(finger.table.map().lanes.iter().map(|lane| lane.id.0).collect::<Vec<_>>(), [5, 6, 4]);
}

/// Names of the lanes from the top, a bar where the line is.
fn lanes_and_line(finger: &Finger) -> String {
    let words = finger.table.map().lanes.iter().map(|lane| {
        let name = lane.name.get(..1).unwrap_or_default();
        format!("{name}{}", if lane.divider.is_some() { "|" } else { "" })
    });
    words.collect()
}

#[test]
fn a_lane_is_dropped_on_either_side_of_a_line() {
    let mut finger = finger();
    let row = Lane { divider: Some(Divider::Visibility), ..finger.table.map().lanes.at(1).unwrap().clone() };
    finger.table.document.edit(Edit::SetLane(row), Merge::Never).unwrap();
    finger.table.lay_out();
    assert_eq!(lanes_and_line(&finger), "AT|E");
    finger.press(50.0, 120.0).to(50.0, 305.0).up(50.0, 305.0);
    assert_eq!(lanes_and_line(&finger), "TA|E", "above the line");
    finger.press(50.0, 220.0).to(50.0, 315.0).up(50.0, 315.0);
    assert_eq!(lanes_and_line(&finger), "T|AE", "over the line, to the same place");
    assert_eq!(finger.table.document.undo(), Some("edit-move-lane"));
    finger.table.lay_out();
    finger.press(50.0, 370.0).to(50.0, 110.0).up(50.0, 110.0);
    assert_eq!(lanes_and_line(&finger), "ETA|", "the line stays below those it parted from the rest");
}

#[test]
fn a_point_follows_the_finger_in_one_step() {
    let mut finger = finger();
    finger.press(150.0, 350.0).to(150.0, 330.0);
    assert_eq!(finger.table.score(0), 1.0);
    finger.to(150.0, 100.0);
    assert_eq!(finger.table.score(0), 2.0, "no further than the scale goes");
    finger.to(150.0, 360.0).up(150.0, 360.0);
    assert_eq!(finger.table.score(0), -0.5);
    assert_eq!(finger.table.document.undo(), Some("edit-set-point"));
    assert_eq!(finger.table.score(0), 0.0);
}

#[test]
fn shift_is_fine_and_may_come_and_go() {
    let mut finger = finger();
    finger.press(150.0, 350.0).to(150.0, 330.0);
    finger.keys = SHIFT;
    finger.to(150.0, 330.0).to(150.0, 329.0);
    assert_eq!(finger.table.score(0), 1.01);
    finger.keys = Keys::default();
    finger.to(150.0, 329.0).to(150.0, 309.0);
    assert_eq!(finger.table.score(0), 2.0);
}

#[test]
fn esc_puts_back_whatever_is_under_way() {
    for (x, y, to_x, to_y) in [
        (150.0, 120.0, 350.0, 150.0),
        (150.0, 70.0, 350.0, 70.0),
        (50.0, 120.0, 50.0, 290.0),
        (150.0, 350.0, 150.0, 320.0),
        (350.0, 150.0, 120.0, 105.0),
    ] {
        let mut finger = finger();
        finger.click(150.0, 160.0);
        let (before, selected) = (finger.table.map().clone(), finger.selected());
        finger.press(x, y);
        let pressed = finger.selected();
        finger.to(to_x, to_y);
        assert!(finger.gesture.is_drag());
        finger.act(Act::Cancel, to_x, to_y);
        assert!(finger.gesture.is_idle());
        assert_eq!(*finger.table.map(), before, "{x} {y}");
        assert!(finger.selected() == pressed || finger.selected() == selected || finger.selected().is_empty());
        assert!(!finger.table.document.is_open());
        finger.up(to_x, to_y);
        assert_eq!(*finger.table.map(), before, "letting go afterwards does nothing");
    }
}

#[test]
fn a_marquee_catches_what_it_touches_and_shift_keeps_the_rest() {
    let mut finger = finger();
    finger.press(205.0, 155.0).to(120.0, 105.0).up(120.0, 105.0);
    assert_eq!(finger.selected(), [finger.table.card("a1"), finger.table.card("a2")]);
    finger.keys = SHIFT;
    finger.press(295.0, 255.0).to(250.0, 220.0).up(250.0, 220.0);
    assert_eq!(finger.selected().len(), 3);
}

#[test]
fn a_double_click_opens_or_makes() {
    let mut finger = finger();
    let card = finger.table.card("a1");
    finger.double_click(150.0, 120.0);
    assert_eq!(finger.asked, [Request::Type { node: card, part: crate::scene::Part::Name }]);
    finger.asked.clear();
    finger.double_click(350.0, 150.0);
    let row = Card::new(Spot::cell(LaneId(4), StageId(3)), "");
    assert_eq!(finger.asked, [Request::AddAndType(Edit::AddCard { row, at: 0 })]);
    finger.asked.clear();
    finger.double_click(105.0, 145.0);
    assert!(
        matches!(&finger.asked[..], [Request::AddAndType(Edit::AddCard { at: 1, .. })]),
        "between the two cards: {:?}",
        finger.asked
    );
}

#[test]
fn a_double_click_among_the_feelings_makes_a_point() {
    let mut finger = finger();
    finger.double_click(285.0, 330.0);
    assert_eq!(finger.asked, []);
    let curve = finger.table.curve();
    assert_eq!(finger.selected(), [Node::Point { curve, index: 2 }]);
    assert_eq!(finger.table.score(2), 1.0);
    finger.double_click(287.0, 370.0);
    assert_eq!(finger.table.map().curves.at(0).unwrap().points.len(), 4, "that close the first one is meant");
    assert_eq!(finger.selected(), [Node::Point { curve, index: 2 }]);
}

#[test]
fn what_is_gone_in_the_middle_of_a_drag_ends_it() {
    let mut finger = finger();
    finger.press(150.0, 350.0).to(150.0, 340.0);
    finger.table.document.cancel();
    let curve = finger.table.curve();
    finger.table.document.edit(Edit::RemoveCurve(curve), Merge::Never).unwrap();
    finger.table.lay_out();
    finger.to(150.0, 320.0);
    assert!(finger.gesture.is_idle());
}

/// The links of the table, by the texts of their cards.
fn links(finger: &Finger) -> Vec<(String, String)> {
    let map = finger.table.map();
    let text = |card| map.cards.get(card).unwrap().text.clone();
    map.links.iter().map(|link| (text(link.from), text(link.to))).collect()
}

fn pair(from: &str, to: &str) -> (String, String) {
    (from.to_owned(), to.to_owned())
}

#[test]
fn a_link_is_drawn_from_the_edge_of_a_card_to_another() {
    let mut finger = finger();
    // The port of a1 at its right edge; t2 stands in the next column.
    finger.press(193.0, 125.0).to(250.0, 170.0);
    assert!(matches!(finger.gesture, Gesture::Link(LinkDrag { target: Some(_), .. })), "{:?}", finger.gesture);
    finger.to(250.0, 225.0).up(250.0, 225.0);
    assert_eq!(finger.asked.len(), 1, "the label is opened in the same step");
    let Request::AddAndType(edit @ Edit::AddLink(_)) = finger.asked.remove(0) else { panic!("a link is added") };
    finger.table.document.edit(edit, Merge::Never).unwrap();
    assert_eq!(links(&finger), [pair("a1", "t2")]);
}

#[test]
fn a_card_is_not_linked_to_itself_and_esc_leaves_all_as_it_was() {
    let mut finger = finger();
    finger.press(193.0, 125.0).to(150.0, 125.0);
    let Gesture::Link(link) = &finger.gesture else { panic!("{:?}", finger.gesture) };
    assert!(link.is_refused(finger.table.ground()) && link.target.is_none());
    finger.up(150.0, 125.0);
    finger.press(193.0, 125.0).to(250.0, 225.0);
    finger.act(Act::Cancel, 0.0, 0.0);
    assert!(finger.gesture.is_idle() && finger.asked.is_empty() && links(&finger).is_empty());
}

#[test]
fn let_go_in_an_empty_cell_a_card_is_made_there_and_linked_in_one_step() {
    let mut finger = finger();
    finger.press(193.0, 125.0).to(350.0, 250.0).up(350.0, 250.0);
    assert!(matches!(finger.asked.as_slice(), [Request::Type { node: Node::Card(_), .. }]), "{:?}", finger.asked);
    assert_eq!(finger.table.cell(1, 2), [""]);
    assert_eq!(links(&finger), [pair("a1", "")]);
    assert!(finger.table.document.is_open(), "the text that is typed now belongs to the step");
    finger.table.document.cancel();
    assert!(links(&finger).is_empty() && finger.table.cell(1, 2).is_empty(), "Esc takes both back");
}

#[test]
fn a_link_drawn_twice_is_opened_and_drawn_back_becomes_both_ways() {
    let mut finger = finger();
    let (a1, t2) = (finger.table.card("a1"), finger.table.card("t2"));
    let (Node::Card(from), Node::Card(to)) = (a1, t2) else { panic!() };
    let row = crate::model::Link { id: crate::model::LinkId(0), from, to, both_ways: false, label: String::new() };
    finger.table.document.edit(Edit::AddLink(row), Merge::Never).unwrap();
    finger.press(193.0, 125.0).to(250.0, 225.0).up(250.0, 225.0);
    assert!(matches!(finger.asked.as_slice(), [Request::Type { node: Node::Link(_), .. }]));
    // From t2 back, by its left port.
    finger.press(207.0, 225.0).to(150.0, 125.0).up(150.0, 125.0);
    assert_eq!(links(&finger), [pair("a1", "t2")]);
    assert!(finger.table.map().links.at(0).unwrap().both_ways);
}
