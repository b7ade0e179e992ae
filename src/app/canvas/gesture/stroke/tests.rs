//! Strokes of the hand: what they draw, going back, Esc.

use crate::app::canvas::gesture::Gesture;
use crate::app::canvas::gesture::tests::{CTRL, Finger, finger};
use crate::app::canvas::input::Act;
use crate::app::request::Request;

/// What was asked to be drawn.
fn drawing(finger: &mut Finger) -> crate::app::request::Drawing {
    match finger.asked.pop() {
        Some(Request::Draw(drawing)) => drawing,
        other => panic!("{other:?}"),
    }
}

#[test]
fn ctrl_and_a_stroke_draw_the_curve_of_the_lane() {
    let mut finger = finger();
    finger.keys = CTRL;
    finger.press(105.0, 320.0);
    for x in (110..=395).step_by(5) {
        finger.to(f64::from(x), 320.0 + (f64::from(x) - 105.0) / 5.0);
    }
    assert!(matches!(finger.gesture, Gesture::Stroke(_)) && !finger.table.document.is_open());
    finger.up(395.0, 378.0);
    let curve = finger.table.curve();
    let drawing = drawing(&mut finger);
    assert_eq!((drawing.pen.curve, drawing.lane.0), (Some(curve), 6));
    let told: Vec<_> = drawing.points.iter().map(|point| (point.stage.0, point.score.value())).collect();
    assert_eq!(told, [(1, 1.05), (2, 0.05), (3, -0.95)]);
}

#[test]
fn going_back_draws_anew() {
    let mut finger = finger();
    finger.keys = CTRL;
    finger.press(105.0, 320.0).to(180.0, 320.0).to(250.0, 320.0).to(390.0, 320.0);
    finger.to(390.0, 380.0).to(210.0, 380.0).up(210.0, 380.0);
    let told: Vec<_> = drawing(&mut finger).points.iter().map(|point| (point.stage.0, point.score.value())).collect();
    assert_eq!(told.first(), Some(&(1, 1.5)));
    assert_eq!(told.last(), Some(&(3, -1.5)), "the last pass counts");
}

#[test]
fn a_stroke_is_dropped_by_esc_and_a_dot_is_none() {
    let mut finger = finger();
    finger.keys = CTRL;
    finger.press(105.0, 320.0).to(250.0, 340.0);
    finger.act(Act::Cancel, 0.0, 0.0);
    finger.up(250.0, 340.0);
    finger.press(105.0, 320.0).to(110.0, 320.0).up(110.0, 320.0);
    assert!(finger.asked.is_empty());
    assert_eq!(finger.table.document.undo_label(), Some("edit-add-curve"), "nothing was done");
}

#[test]
fn cards_are_not_drawn_over() {
    let mut finger = finger();
    finger.keys = CTRL;
    finger.press(350.0, 150.0).to(120.0, 105.0);
    assert!(matches!(finger.gesture, Gesture::Marquee(_)));
    finger.up(120.0, 105.0);
    assert!(finger.asked.is_empty());
}
