//! Points of a curve under the finger: in both directions, drawn to what is worth meeting, kept apart.

use crate::app::canvas::gesture::tests::{CTRL, Finger, SHIFT, finger};
use crate::app::canvas::input::Act;
use crate::edit::{Edit, Merge};
use crate::model::{CurvePoint, Fraction, Node, Scale, Score, StageId};

impl Finger {
    fn place(&self, index: usize) -> f64 {
        self.table.map().curves.at(0).unwrap().points[index].at.value()
    }

    fn add_point(&mut self, stage: u32, at: f64) {
        let point = CurvePoint { at: Fraction::new(at).unwrap(), ..CurvePoint::new(StageId(stage), Score::NEUTRAL) };
        let curve = self.table.curve();
        self.table.document.edit(Edit::AddPoint { curve, point }, Merge::Never).unwrap();
        self.table.lay_out();
    }
}

#[test]
fn a_point_goes_along_its_stage_and_no_further() {
    let mut finger = finger();
    finger.press(150.0, 350.0).to(180.0, 350.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.8, 0.0));
    finger.to(350.0, 350.0);
    assert_eq!(finger.place(0), 1.0, "it stays in its stage");
    finger.to(20.0, 310.0).up(20.0, 310.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.0, 2.0));
    assert_eq!(finger.table.document.undo(), Some("edit-set-point"), "both ways are one step");
    assert_eq!((finger.place(0), finger.table.score(0)), (0.5, 0.0));
}

#[test]
fn setting_a_score_does_not_shift_a_point_along() {
    let mut finger = finger();
    finger.press(150.0, 350.0).to(156.0, 325.0).up(156.0, 325.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.5, 1.25));
}

#[test]
fn a_point_is_drawn_to_the_middle_and_to_whole_marks_and_with_shift_it_is_not() {
    let mut finger = finger();
    finger.add_point(3, 0.9);
    // Of stage C, at 390: the middle is 40 to the left.
    finger.press(390.0, 350.0).to(347.0, 332.0).up(347.0, 332.0);
    assert_eq!((finger.place(3), finger.table.score(3)), (0.56, 1.0), "as near to the middle as another point lets it");
    let mut finger = crate::app::canvas::gesture::tests::finger();
    finger.press(150.0, 350.0).to(190.0, 350.0).up(190.0, 350.0);
    finger.press(190.0, 350.0).to(153.0, 333.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.5, 1.0), "0.85 is near enough to 1");
    finger.keys = SHIFT;
    finger.to(153.0, 333.0).to(158.0, 334.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.54, 0.84), "fine steps go on from where the finger led");
}

#[test]
fn whole_marks_are_those_of_the_scale_of_the_map() {
    let mut finger = finger();
    let about = crate::model::About { scale: Scale::OneToTen, ..(*finger.table.map().about).clone() };
    finger.table.document.edit(Edit::SetAbout(about), Merge::Never).unwrap();
    finger.press(150.0, 350.0).to(150.0, 342.0).up(150.0, 342.0);
    let shown = Scale::OneToTen.show(finger.table.map().curves.at(0).unwrap().points[0].score);
    assert!((shown - 6.0).abs() < 0.02, "{shown}");
}

#[test]
fn points_of_a_stage_do_not_pass_each_other() {
    let mut finger = finger();
    finger.add_point(1, 0.8);
    finger.press(150.0, 350.0).to(199.0, 350.0).up(199.0, 350.0);
    assert_eq!(finger.place(0), 0.74);
    assert_eq!(finger.place(1), 0.8);
}

#[test]
fn ctrl_keeps_to_one_direction() {
    let mut finger = finger();
    finger.keys = CTRL;
    finger.press(150.0, 350.0).to(165.0, 320.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.5, 1.5));
    finger.to(190.0, 320.0).up(190.0, 320.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.9, 0.0));
}

#[test]
fn esc_puts_a_point_back_where_it_stood() {
    let mut finger = finger();
    finger.press(150.0, 350.0).to(190.0, 320.0);
    assert_ne!(finger.place(0), 0.5);
    finger.act(Act::Cancel, 0.0, 0.0);
    assert_eq!((finger.place(0), finger.table.score(0)), (0.5, 0.0));
    assert_eq!(finger.table.document.selection().single(), Some(Node::Point { curve: finger.table.curve(), index: 0 }));
}
