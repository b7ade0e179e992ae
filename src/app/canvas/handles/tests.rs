//! Handles on a hand-made page: edges, ends of cards, and the discs beside headers and labels.

use super::*;
use crate::app::canvas::gesture::tests::{Finger, SHIFT, finger};
use crate::app::canvas::input::{Act, Keys};
use crate::app::request::LaneSpot;
use crate::edit::{Edit, Merge, Side};
use crate::model::{Divider, Lane, LaneDisplay, Node, Spot, StageId};

impl Finger {
    fn widths(&self) -> Vec<Option<u16>> {
        self.table.map().stages.iter().map(|stage| stage.width).collect()
    }

    fn heights(&self) -> Vec<Option<u16>> {
        self.table.map().lanes.iter().map(|lane| lane.height).collect()
    }

    fn span(&self, text: &str) -> (u32, u16) {
        let Node::Card(id) = self.table.card(text) else { panic!() };
        match self.table.map().cards.get(id).unwrap().spot {
            Spot::Cell { stage, span, .. } => (stage.0, span),
            Spot::Parked { .. } => panic!("it is parked"),
        }
    }

    fn set_lane(&mut self, index: usize, change: impl FnOnce(&mut Lane)) {
        let mut lane = self.table.map().lanes.at(index).unwrap().clone();
        change(&mut lane);
        self.table.document.edit(Edit::SetLane(lane), Merge::Never).unwrap();
        self.table.lay_out();
    }
}

#[test]
fn a_stage_is_as_wide_as_its_edge_is_pulled() {
    let mut finger = finger();
    finger.press(199.0, 70.0).to(239.0, 70.0);
    assert_eq!(finger.widths(), [Some(140), None, None], "at once");
    finger.to(299.0, 70.0).up(299.0, 70.0);
    assert_eq!(finger.widths(), [Some(200), None, None]);
    assert_eq!(finger.selected(), [], "an edge selects nothing");
    assert_eq!(finger.table.document.undo(), Some("structure-step-width"));
    assert_eq!(finger.widths(), [None; 3], "one step");
}

#[test]
fn a_width_keeps_to_its_limits_and_esc_puts_it_back() {
    let mut finger = finger();
    finger.press(199.0, 70.0).to(-900.0, 70.0);
    assert_eq!(finger.widths()[0], Some(*crate::model::limits::STAGE_WIDTH.start()));
    finger.to(1e9, 70.0);
    assert_eq!(finger.widths()[0], Some(*crate::model::limits::STAGE_WIDTH.end()));
    finger.act(Act::Cancel, 0.0, 0.0);
    assert_eq!(finger.widths(), [None; 3]);
    assert!(!finger.table.document.is_open());
}

#[test]
fn selected_stages_are_resized_together_and_the_edge_stays_under_the_finger() {
    let mut finger = finger();
    finger.click(150.0, 70.0);
    finger.keys = SHIFT;
    finger.click(250.0, 70.0);
    finger.keys = Keys::default();
    finger.press(300.0, 70.0).to(360.0, 70.0).up(360.0, 70.0);
    assert_eq!(finger.widths(), [Some(130), Some(130), None]);
    assert_eq!(finger.selected().len(), 2);
    let third = finger.table.scene.grid.columns[2].right;
    finger.press(third, 70.0).to(third + 10.0, 70.0).up(third + 10.0, 70.0);
    assert_eq!(finger.widths(), [Some(130), Some(130), Some(110)], "one that is not among them goes alone");
}

#[test]
fn a_lane_is_pulled_taller_and_fitted_again() {
    let mut finger = finger();
    finger.press(50.0, 200.0).to(50.0, 260.0).up(50.0, 260.0);
    assert_eq!(finger.heights(), [Some(160), None, None]);
    let bottom = finger.table.scene.grid.rows[0].bottom;
    finger.double_click(50.0, bottom);
    assert_eq!(finger.heights(), [None; 3]);
    assert_eq!(finger.table.document.undo(), Some("structure-step-height"));
    finger.table.lay_out();
    finger.press(199.0, 70.0).to(240.0, 70.0).up(240.0, 70.0);
    let right = finger.table.scene.grid.columns[0].right;
    finger.double_click(right, 70.0);
    assert_eq!(finger.widths(), [None; 3]);
}

#[test]
fn a_folded_lane_has_no_edge_to_pull() {
    let mut finger = finger();
    finger.set_lane(0, |lane| lane.display = LaneDisplay::Folded);
    finger.press(50.0, 200.0).to(50.0, 260.0).up(50.0, 260.0);
    assert_eq!(finger.heights(), [None; 3]);
}

#[test]
fn a_card_is_stretched_by_its_ends_from_stage_to_stage() {
    let mut finger = finger();
    finger.press(188.0, 120.0).to(240.0, 120.0);
    assert_eq!(finger.span("a1"), (1, 1), "not past the middle of the next");
    finger.to(260.0, 120.0);
    assert_eq!(finger.span("a1"), (1, 2), "at once");
    finger.to(999.0, 120.0);
    assert_eq!(finger.span("a1"), (1, 3), "as far as there are stages");
    finger.to(-50.0, 120.0);
    assert_eq!(finger.span("a1"), (1, 1), "never less than the one it starts in");
    finger.to(260.0, 120.0).up(260.0, 120.0);
    assert_eq!(finger.table.document.undo(), Some("structure-step-stretch"));
    finger.table.lay_out();
    assert_eq!(finger.span("a1"), (1, 1));

    finger.press(212.0, 220.0).to(140.0, 220.0).up(140.0, 220.0);
    assert_eq!(finger.span("t2"), (1, 2), "to the left, by its first end");
    finger.press(188.0, 120.0).to(260.0, 120.0);
    finger.act(Act::Cancel, 0.0, 0.0);
    assert_eq!(finger.span("a1"), (1, 1), "Esc puts it back");
}

#[test]
fn a_click_on_the_end_of_a_card_is_a_click_on_the_card() {
    let mut finger = finger();
    finger.click(188.0, 120.0);
    assert_eq!(finger.selected(), [finger.table.card("a1")]);
    finger.double_click(188.0, 120.0);
    assert!(matches!(finger.asked[..], [Request::Type { .. }]));
    assert_eq!(finger.table.document.undo_label(), Some("edit-add-curve"), "nothing was changed");
}

#[test]
fn a_plus_between_headers_makes_a_stage_there() {
    let mut finger = finger();
    for (x, at) in [(100.0, 0), (200.0, 1), (400.0, 3)] {
        finger.asked.clear();
        finger.click(x, 39.0);
        assert_eq!(finger.asked, [Request::InsertStage(at)]);
    }
    finger.asked.clear();
    finger.click(150.0, 39.0);
    assert_eq!(finger.asked, [], "there is none in the middle of a header");
    finger.press(200.0, 39.0).to(350.0, 39.0).up(350.0, 39.0);
    assert_eq!((finger.asked.len(), finger.stages()), (0, vec!["A", "B", "C"]), "it is not for dragging");
}

#[test]
fn headers_are_still_dragged_beside_their_edges() {
    let mut finger = finger();
    finger.press(188.0, 60.0).to(260.0, 60.0).up(260.0, 60.0);
    assert_eq!(finger.stages(), ["B", "A", "C"]);
    finger.press(212.0, 60.0).to(101.0, 60.0).up(101.0, 60.0);
    assert_eq!(finger.stages(), ["A", "B", "C"]);
}

#[test]
fn a_plus_between_labels_asks_for_the_kind_on_either_side_of_a_line() {
    let mut finger = finger();
    finger.set_lane(0, |lane| lane.divider = Some(Divider::Interaction));
    let spot = |at, side| Request::AskLaneKind(LaneSpot { at, side });
    for (y, asked) in [
        (100.0, spot(0, Side::Below)),
        (200.0, spot(1, Side::Above)),
        (220.0, spot(1, Side::Below)),
        (320.0, spot(2, Side::Below)),
        (420.0, spot(3, Side::Above)),
    ] {
        finger.asked.clear();
        finger.click(-33.0, y);
        assert_eq!(finger.asked, [asked]);
    }
}

#[test]
fn lanes_are_folded_beside_their_label_and_hidden_ones_shown_again() {
    let mut finger = finger();
    finger.click(-12.0, 150.0);
    assert_eq!(finger.table.map().lanes.at(0).unwrap().display, LaneDisplay::Folded);
    assert_eq!(finger.table.document.undo_label(), Some("structure-step-fold"));
    finger.click(-12.0, 150.0);
    assert_eq!(finger.table.map().lanes.at(0).unwrap().display, LaneDisplay::Shown);
    finger.set_lane(0, |lane| lane.display = LaneDisplay::Hidden);
    finger.set_lane(1, |lane| lane.display = LaneDisplay::Hidden);
    assert_eq!(finger.table.scene.grid.rows.len(), 1);
    finger.click(76.0, 100.0);
    assert_eq!(finger.table.scene.grid.rows.len(), 3, "both at once");
    assert_eq!(finger.table.document.undo(), Some("structure-step-show"));
}

#[test]
fn several_stages_go_together_and_so_do_the_cards_over_them() {
    let mut finger = finger();
    finger.press(188.0, 120.0).to(260.0, 120.0).up(260.0, 120.0);
    assert_eq!(finger.span("a1"), (1, 2));
    finger.click(150.0, 70.0);
    finger.keys = SHIFT;
    finger.click(250.0, 70.0);
    finger.keys = Keys::default();
    finger.press(150.0, 70.0).to(390.0, 70.0).up(390.0, 70.0);
    assert_eq!(finger.stages(), ["C", "A", "B"]);
    assert_eq!(finger.span("a1"), (1, 2));
    assert_eq!(finger.table.document.undo(), Some("edit-move-stages"));
    assert_eq!(finger.stages(), ["A", "B", "C"]);
}

#[test]
fn several_lanes_go_together() {
    let mut finger = finger();
    finger.click(50.0, 150.0);
    // Shift would take the lanes between as well.
    finger.keys = Keys { command: true, ..Keys::default() };
    finger.click(50.0, 350.0);
    finger.keys = Keys::default();
    finger.press(50.0, 350.0).to(50.0, 290.0);
    finger.up(50.0, 290.0);
    let names = |finger: &Finger| finger.table.map().lanes.iter().map(|lane| lane.id.0).collect::<Vec<_>>();
    assert_eq!(names(&finger), [5, 4, 6]);
    assert_eq!(finger.table.document.undo(), Some("edit-move-lanes"));
    assert_eq!(names(&finger), [4, 5, 6]);
}

#[test]
fn handles_keep_their_size_on_the_screen() {
    let table = crate::app::canvas::testing::Table::new();
    let grip = |x: f64, unit: f64| crate::app::canvas::grip::at(table.ground(), Point::new(x, 70.0), unit);
    assert_eq!(grip(193.0, 1.0), Some(Grip::Node(Node::Stage(StageId(1)))));
    assert_eq!(grip(193.0, 2.0), Some(Grip::StageEdge(StageId(1))), "far out");
    assert_eq!(grip(199.0, 0.1), Some(Grip::Node(Node::Stage(StageId(1)))), "close up");
    let on_card = |unit: f64| crate::app::canvas::grip::at(table.ground(), Point::new(188.0, 120.0), unit);
    assert!(matches!(on_card(1.0), Some(Grip::CardEnd { .. })));
    assert!(matches!(on_card(2.0), Some(Grip::Node(Node::Card(_)))), "a card this small is only carried");
}
