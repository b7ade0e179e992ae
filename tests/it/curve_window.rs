//! Curves under keys and pointer, in a window with nothing in it but the canvas.

use egui::{Event, Key, Modifiers, vec2};
use throughline::edit::{Edit, Merge, Selection};
use throughline::model::{Node, Scale};

use crate::canvas_hands::{Hands, hands};

const FIRST: &str = "Feeling of Dana Reed, stage Need: −0.5";

/// Hands with a point of the curve in focus.
fn at_point(index: usize) -> Hands {
    let mut hands = hands();
    let node = Node::Point { curve: hands.sample.curve, index };
    hands.harness.state_mut().document.select(Selection::one(node));
    hands.harness.run();
    hands
}

impl Hands {
    fn word(&self, index: usize) -> &str {
        &self.map().curves.get(self.sample.curve).expect("it stays").points[index].emotion
    }

    fn place(&self, index: usize) -> f64 {
        self.map().curves.get(self.sample.curve).expect("it stays").points[index].at.value()
    }
}

#[test]
fn a_number_typed_at_a_point_is_its_score() {
    for (typed, score) in [("1.5", 1.5), ("1,5", 1.5), ("-2", -2.0), ("+1", 1.0)] {
        let mut hands = at_point(0);
        for letter in typed.chars() {
            hands.write(&letter.to_string());
        }
        assert!(hands.is_typing());
        assert_eq!(hands.score(0), -0.5, "nothing happens before Enter");
        hands.key(Key::Enter);
        assert!(!hands.is_typing());
        assert_eq!(hands.score(0), score, "{typed}");
        assert_eq!(hands.undo(), Some("edit-set-point"));
        assert_eq!((hands.score(0), hands.undo()), (-0.5, None), "one step");
    }
}

#[test]
fn numbers_are_those_of_the_scale_and_beyond_it_is_said() {
    let mut hands = at_point(0);
    let about = throughline::model::About { scale: Scale::OneToTen, ..(*hands.map().about).clone() };
    hands.harness.state_mut().document.edit(Edit::SetAbout(about), Merge::Never).expect("it can be set");
    hands.write("10");
    hands.key(Key::Enter);
    assert_eq!(hands.score(0), 2.0);
    assert!(hands.harness.state().notices.is_empty());
    hands.write("12");
    hands.key(Key::Enter);
    assert_eq!(hands.score(0), 2.0);
    assert_eq!(hands.harness.state().notices, ["curve-beyond-the-scale"]);
}

#[test]
fn a_word_typed_at_a_point_is_its_emotion_and_the_score_stays() {
    let mut hands = at_point(0);
    hands.write("angry");
    hands.key(Key::Enter);
    assert_eq!((hands.word(0), hands.score(0)), ("angry", -0.5));
    hands.write("-1 lost");
    hands.key(Key::Enter);
    assert_eq!((hands.word(0), hands.score(0)), ("lost", -1.0));
}

#[test]
fn esc_drops_what_was_typed_and_a_click_elsewhere_takes_it() {
    let mut hands = at_point(0);
    hands.write("2");
    hands.key(Key::Escape);
    assert!(!hands.is_typing());
    assert_eq!((hands.score(0), hands.undo()), (-0.5, None));
    assert_eq!(hands.selected(), Some(Node::Point { curve: hands.sample.curve, index: 0 }));
    hands.write("2");
    hands.click(hands.at("Stage: Research"));
    assert_eq!(hands.score(0), 2.0);
    assert_eq!(hands.selected(), Some(Node::Stage(hands.sample.stages[1])));
}

#[test]
fn tab_goes_on_to_the_next_feeling_and_makes_what_is_missing() {
    let mut hands = at_point(0);
    let curve = hands.sample.curve;
    hands.harness.state_mut().document.edit(Edit::RemovePoint { curve, index: 1 }, Merge::Never).expect("it is there");
    hands.harness.run();
    hands.write("1");
    hands.key(Key::Tab);
    hands.write("-1,5");
    hands.key(Key::Tab);
    hands.write("0 calm");
    hands.key(Key::Tab);
    assert!(!hands.is_typing(), "behind the last stage there is nothing");
    assert_eq!([hands.score(0), hands.score(1), hands.score(2)], [1.0, -1.5, 0.0]);
    assert_eq!(hands.word(2), "calm");
    hands.write("2");
    hands.key_with(Key::Tab, Modifiers::SHIFT);
    hands.key(Key::Escape);
    assert_eq!(hands.score(2), 2.0);
    assert_eq!(hands.selected(), Some(Node::Point { curve, index: 1 }));
}

#[test]
fn letters_on_an_emotion_cell_say_a_feeling_there() {
    let mut hands = hands();
    let curve = hands.sample.curve;
    hands.harness.state_mut().document.edit(Edit::RemovePoint { curve, index: 2 }, Merge::Never).expect("it is there");
    let cell = Node::Cell { lane: hands.sample.lanes[2], stage: hands.sample.stages[2] };
    hands.harness.state_mut().document.select(Selection::one(cell));
    hands.harness.run();
    hands.harness.event(Event::Text("1".into()));
    hands.harness.event(Event::Text(".5".into()));
    hands.key(Key::Enter);
    assert_eq!(hands.score(2), 1.5, "letters that come quickly are not lost");
    assert_eq!(hands.selected(), Some(Node::Point { curve, index: 2 }));
}

#[test]
fn ctrl_and_arrows_move_a_point_along_its_stage() {
    let mut hands = at_point(1);
    hands.key_with(Key::ArrowRight, Modifiers::COMMAND);
    hands.key_with(Key::ArrowRight, Modifiers::COMMAND);
    hands.key_with(Key::ArrowLeft, Modifiers::COMMAND | Modifiers::SHIFT);
    assert_eq!(hands.place(1), 0.59);
    assert_eq!(hands.selected(), Some(Node::Point { curve: hands.sample.curve, index: 1 }));
    hands.undo();
    assert_eq!(hands.place(1), 0.5, "one slide is one step");
    hands.key(Key::ArrowRight);
    assert_eq!(hands.selected(), Some(Node::Point { curve: hands.sample.curve, index: 2 }), "alone they walk");
}

#[test]
fn a_point_is_dragged_along_and_up_in_the_window() {
    let mut hands = hands();
    let from = hands.at(FIRST);
    hands.drag_to(from, from + vec2(60.0, -40.0));
    assert!(hands.place(0) > 0.6, "{}", hands.place(0));
    assert!(hands.score(0) > 0.0);
    assert_eq!(hands.undo(), Some("edit-set-point"));
    assert_eq!((hands.place(0), hands.score(0)), (0.5, -0.5));
}
