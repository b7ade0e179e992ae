//! The canvas driven by pointer, keys and names, in a window that carries out what it asks for.

use egui::{Event, Key, Modifiers, pos2, vec2};
use egui_kittest::kittest::Queryable;
use throughline::edit::{Edit, Merge};
use throughline::model::check::violations;
use throughline::model::{Card, CurvePoint, Node, Score, Spot};
use throughline::scene::Part;

use crate::canvas_hands::{Desk, hands, window};
use crate::canvas_map::{Sample, sample};
use crate::random_map::Seeded;

const EMPTY: &str = "Empty: Touchpoints, stage Buy";

#[test]
fn a_double_click_makes_a_card_and_one_undo_takes_it_away() {
    let mut hands = hands();
    hands.double_click(hands.at(EMPTY));
    assert!(hands.is_typing());
    hands.write("Contract");
    assert_eq!(hands.cell(1, 2), ["Contract"], "letters are in the map as they are typed");
    hands.key(Key::Enter);
    assert!(!hands.is_typing());
    assert_eq!(hands.cell(1, 2), ["Contract"]);
    assert_eq!(hands.undo(), Some("edit-add-card"));
    assert!(hands.cell(1, 2).is_empty());
    assert_eq!(hands.undo(), None);
}

#[test]
fn esc_on_a_new_card_without_a_word_takes_it_back() {
    let mut hands = hands();
    let before = hands.map().clone();
    hands.double_click(hands.at(EMPTY));
    assert_eq!(hands.map().cards.len(), 5);
    hands.key(Key::Escape);
    assert!(!hands.is_typing());
    assert_eq!(*hands.map(), before);
    assert_eq!(hands.harness.state().document.undo_label(), None);
}

#[test]
fn esc_keeps_what_was_typed_into_an_old_card() {
    let mut hands = hands();
    hands.double_click(hands.at("Action: Calls, stage Need"));
    hands.write(" twice");
    hands.key(Key::Escape);
    assert_eq!(hands.cell(0, 0), ["Calls twice"]);
    assert_eq!(hands.undo(), Some("edit-set-card"));
    assert_eq!(hands.cell(0, 0), ["Calls"]);
}

#[test]
fn a_click_elsewhere_finishes_and_counts_as_a_click() {
    let mut hands = hands();
    hands.double_click(hands.at("Action: Calls, stage Need"));
    hands.write("!");
    hands.click(hands.at("Stage: Research"));
    assert!(!hands.is_typing());
    assert_eq!(hands.cell(0, 0), ["Calls!"]);
    assert_eq!(hands.selected(), Some(Node::Stage(hands.sample.stages[1])));
}

#[test]
fn the_title_and_a_caption_are_typed_where_they_stand() {
    let mut hands = hands();
    hands.double_click(hands.at("Title: A new phone system"));
    hands.write("Switching");
    hands.key(Key::Enter);
    assert_eq!(hands.map().about.title, "Switching");
    let stage = hands.harness.get_by_label("Stage: Need").rect();
    hands.double_click(stage.center() + vec2(0.0, stage.height() * 0.25));
    hands.write("Help!");
    hands.key(Key::Enter);
    assert_eq!(hands.map().stages.at(0).unwrap().caption, "Help!");
    assert_eq!(hands.map().stages.at(0).unwrap().name, "Need");
}

#[test]
fn shift_enter_is_a_line_and_a_name_has_only_one() {
    let mut hands = hands();
    hands.double_click(hands.at("Action: Calls, stage Need"));
    hands.key_with(Key::Enter, Modifiers::SHIFT);
    hands.write("again");
    hands.key(Key::Enter);
    assert_eq!(hands.cell(0, 0), ["Calls\nagain"]);
    hands.double_click(hands.at("Lane: Actions"));
    hands.harness.event(Event::Paste("two\nlines".into()));
    hands.harness.run();
    hands.key(Key::Enter);
    assert_eq!(hands.map().lanes.at(0).unwrap().name, "two lines");
}

#[test]
fn tab_goes_on_in_the_lane_and_makes_what_is_missing() {
    let mut hands = hands();
    hands.double_click(hands.at("Action: Calls, stage Need"));
    hands.key(Key::Tab);
    assert_eq!(hands.selected(), Some(Node::Card(hands.sample.cards[1])), "the card that is there");
    hands.key(Key::Tab);
    hands.write("Signs");
    assert_eq!(hands.cell(0, 2), ["Signs"], "a new one where there was none");
    hands.key(Key::Tab);
    assert!(!hands.is_typing(), "behind the last stage there is nothing");
    hands.key(Key::Enter);
    hands.key_with(Key::Tab, Modifiers::SHIFT);
    assert_eq!(hands.selected(), Some(Node::Card(hands.sample.cards[1])));
}

#[test]
fn ctrl_enter_makes_cards_below_and_above() {
    let mut hands = hands();
    hands.double_click(hands.at("Touchpoint: Phone, stage Need"));
    hands.key_with(Key::Enter, Modifiers::COMMAND);
    hands.write("below");
    hands.key_with(Key::Enter, Modifiers::COMMAND | Modifiers::SHIFT);
    hands.write("between");
    hands.key(Key::Enter);
    assert_eq!(hands.cell(1, 0), ["Phone", "between", "below", "Demo"]);
}

#[test]
fn letters_that_come_all_at_once_land_where_they_belong() {
    let mut hands = hands();
    hands.click(hands.at(EMPTY));
    for text in ["o", "n", "e"] {
        hands.harness.event(Event::Text(text.into()));
    }
    for key in [Key::Enter, Key::ArrowLeft] {
        hands.harness.event(Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
    }
    for text in ["t", "w", "o"] {
        hands.harness.event(Event::Text(text.into()));
    }
    hands.harness.run();
    hands.key(Key::Enter);
    assert_eq!(hands.cell(1, 2), ["one"]);
    assert_eq!(hands.cell(1, 1), ["two"]);
}

#[test]
fn what_is_pasted_in_the_frame_of_a_key_comes_behind_it() {
    let mut hands = hands();
    hands.double_click(hands.at("Touchpoint: Phone, stage Need"));
    let enter =
        Event::Key { key: Key::Enter, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::COMMAND };
    // Not by `event`, which gives each event a frame of its own.
    hands.harness.input_mut().events.extend([enter, Event::Paste("Słaby zasięg".into())]);
    hands.harness.run();
    hands.key(Key::Enter);
    assert_eq!(hands.cell(1, 0), ["Phone", "Słaby zasięg", "Demo"]);
}

#[test]
fn a_card_is_dragged_to_another_cell_and_to_a_place_in_it() {
    let mut hands = hands();
    hands.drag_to(hands.at("Action: Calls, stage Need"), hands.at(EMPTY));
    assert_eq!(hands.cell(1, 2), ["Calls"]);
    assert!(hands.cell(0, 0).is_empty());
    assert_eq!(hands.undo(), Some("edit-move-cards"));
    let below = hands.harness.get_by_label("Touchpoint: Demo, stage Need").rect().center_bottom() - vec2(0.0, 3.0);
    hands.drag_to(hands.at("Touchpoint: Phone, stage Need"), below);
    assert_eq!(hands.cell(1, 0), ["Demo", "Phone"]);
}

#[test]
fn several_cards_travel_together_and_alt_leaves_copies() {
    let mut hands = hands();
    hands.click(hands.at("Touchpoint: Phone, stage Need"));
    hands.click_with(hands.at("Touchpoint: Demo, stage Need"), Modifiers::SHIFT);
    assert_eq!(hands.harness.state().document.selection().len(), 2);
    hands.drag_to(hands.at("Touchpoint: Demo, stage Need"), hands.at(EMPTY));
    assert_eq!(hands.cell(1, 2), ["Phone", "Demo"]);
    let to = hands.at("Empty: Touchpoints, stage Need");
    let from = hands.at("Touchpoint: Phone, stage Buy");
    hands.click(from);
    hands.drag(from, to - from, Modifiers::ALT);
    hands.let_go(to);
    assert_eq!((hands.cell(1, 2), hands.cell(1, 0)), (vec!["Phone", "Demo"], vec!["Phone"]));
    assert_eq!(hands.undo(), Some("edit-add-card"));
}

#[test]
fn a_stage_is_dragged_with_everything_on_it_and_esc_puts_it_back() {
    let mut hands = hands();
    let (from, to) = (hands.at("Stage: Need"), hands.at("Stage: Buy") + vec2(40.0, 0.0));
    hands.drag(from, to - from, Modifiers::NONE);
    hands.key(Key::Escape);
    hands.let_go(to);
    assert_eq!(hands.names(), ["Need", "Research", "Buy"]);
    hands.drag_to(from, to);
    assert_eq!(hands.names(), ["Research", "Buy", "Need"]);
    assert_eq!(hands.cell(0, 0), ["Calls"], "cards go where their stage goes");
    assert_eq!(hands.undo(), Some("edit-move-stage"));
    assert_eq!(hands.names(), ["Need", "Research", "Buy"]);
}

#[test]
fn a_lane_is_dragged_by_its_label() {
    let mut hands = hands();
    let to = hands.harness.get_by_label("Lane: Emotion").rect().center_bottom() - vec2(0.0, 4.0);
    hands.drag_to(hands.at("Lane: Actions"), to);
    let names: Vec<&str> = hands.map().lanes.iter().map(|lane| lane.name.as_str()).collect();
    assert_eq!(names, ["Touchpoints", "Emotion", "Actions"]);
}

#[test]
fn a_point_moves_under_the_finger_and_is_one_step() {
    let mut hands = hands();
    let point = hands.at("Feeling of Dana Reed, stage Research: 0");
    hands.drag(point, vec2(0.0, -40.0), Modifiers::NONE);
    let lifted = hands.score(1);
    assert!(lifted > 0.5, "{lifted}");
    hands.harness.step();
    let now = hands.harness.get_by_label_contains("stage Research: ").rect().center();
    assert!((now.y - (point.y - 40.0)).abs() < 3.0, "the point is where the finger is");
    hands.let_go(point + vec2(0.0, -40.0));
    assert_eq!(hands.score(1), lifted);
    assert_eq!(hands.undo(), Some("edit-set-point"));
    assert_eq!(hands.score(1), 0.0);

    hands.drag(point, vec2(0.0, -40.0), Modifiers::SHIFT);
    assert!(hands.score(1) > 0.0 && hands.score(1) < lifted / 3.0, "Shift is fine");
    hands.key(Key::Escape);
    assert_eq!(hands.score(1), 0.0);
    hands.let_go(point);
    assert_eq!(hands.harness.state().document.undo_label(), None);
}

#[test]
fn an_undo_from_outside_ends_what_is_under_way() {
    let mut hands = hands();
    let point = hands.at("Feeling of Dana Reed, stage Research: 0");
    hands.drag(point, vec2(0.0, -40.0), Modifiers::NONE);
    hands.undo();
    hands.harness.event(Event::PointerMoved(point));
    hands.harness.run();
    assert_eq!(hands.score(1), 0.0);
    hands.let_go(point);
    hands.double_click(hands.at("Action: Calls, stage Need"));
    hands.write("x");
    hands.undo();
    assert!(!hands.is_typing());
    assert_eq!(hands.cell(0, 0), ["Calls"]);
}

#[test]
fn a_marquee_catches_cards() {
    let mut hands = hands();
    let touchpoints = hands.harness.get_by_label("Touchpoint: Demo, stage Need").rect();
    let from = touchpoints.left_bottom() + vec2(4.0, 6.0);
    let to = hands.harness.get_by_label("Touchpoint: Phone, stage Need").rect().right_top() + vec2(-4.0, 4.0);
    hands.drag_to(from, to);
    let selection = hands.harness.state().document.selection().cards(hands.map());
    assert_eq!(selection, hands.sample.cards[2..4]);
}

#[test]
fn arrows_walk_and_set_scores() {
    let mut hands = hands();
    hands.click(hands.at("Action: Calls, stage Need"));
    let mut path = Vec::new();
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowRight, Key::ArrowUp, Key::ArrowUp, Key::ArrowLeft] {
        hands.key(key);
        path.push(hands.selected().unwrap());
    }
    let Sample { stages, lanes, cards, .. } = &hands.sample;
    let expected = [
        Node::Card(cards[2]),
        Node::Card(cards[3]),
        Node::Cell { lane: lanes[1], stage: stages[1] },
        Node::Card(cards[1]),
        Node::Stage(stages[1]),
        Node::Stage(stages[0]),
    ];
    assert_eq!(path, expected);
    hands.click(hands.at("Feeling of Dana Reed, stage Research: 0"));
    hands.key(Key::ArrowUp);
    hands.key(Key::ArrowUp);
    hands.key_with(Key::ArrowDown, Modifiers::SHIFT);
    assert_eq!(hands.score(1), 0.19);
}

#[test]
fn what_has_a_name_can_be_clicked_by_it() {
    let mut hands = hands();
    hands.harness.get_by_label("Touchpoint: Demo, stage Need").click_accesskit();
    hands.harness.run();
    assert_eq!(hands.selected(), Some(Node::Card(hands.sample.cards[3])));
    hands.key(Key::Enter);
    assert!(hands.is_typing());
    hands.key(Key::Escape);
    hands.harness.get_by_label("Feeling of Dana Reed, stage Buy: 1").increment_accesskit();
    hands.harness.run();
    assert_eq!(hands.score(2), 1.1);
}

#[test]
fn a_double_click_in_the_emotion_lane_makes_a_point() {
    let mut hands = hands();
    let stage = hands.sample.stages[2];
    hands
        .harness
        .state_mut()
        .document
        .edit(throughline::edit::Edit::RemovePoint { curve: hands.sample.curve, index: 2 }, Merge::Never)
        .unwrap();
    hands.harness.run();
    let cell = hands.harness.get_by_label("Empty: Emotion, stage Buy").rect();
    hands.double_click(cell.center() - vec2(0.0, cell.height() * 0.2));
    let points: &[CurvePoint] = &hands.map().curves.get(hands.sample.curve).unwrap().points;
    assert_eq!(points.len(), 3);
    assert_eq!(points[2].stage, stage);
    assert!(points[2].score > Score::NEUTRAL);
    assert_eq!(hands.selected(), Some(Node::Point { curve: hands.sample.curve, index: 2 }));
}

#[test]
fn a_quote_is_opened_where_it_stands() {
    let mut hands = hands();
    let node = Node::Point { curve: hands.sample.curve, index: 0 };
    let desk = hands.harness.state();
    let quote = desk.scene.texts_of(node).find(|text| text.part == Part::Quote).expect("it is drawn").rect().center();
    let point = desk.scene.bounds_of(node).expect("it is drawn").center();
    let away = (quote - point) * f64::from(desk.canvas.zoom());
    let at = hands.at("Feeling of Dana Reed, stage Need: \u{2212}0.5") + vec2(away.x as f32, away.y as f32);
    hands.double_click(at);
    assert!(hands.is_typing());
    hands.write("Nobody knows");
    hands.key(Key::Enter);
    assert_eq!(hands.map().curves.get(hands.sample.curve).unwrap().points[0].quote, "Nobody knows");
}

#[test]
fn a_card_over_two_stages_may_be_held_anywhere() {
    let mut hands = hands();
    let mut card = hands.map().cards.at(0).unwrap().clone();
    card.spot = Spot::Cell { lane: hands.sample.lanes[0], stage: hands.sample.stages[0], span: 2 };
    hands.harness.state_mut().document.edit(Edit::SetCard(card), Merge::Never).unwrap();
    hands.harness.run();
    let rect = hands.harness.get_by_label("Action: Calls, stage Need").rect();
    let to = hands.at("Stage: Buy").x;
    hands.drag_to(rect.right_center() - vec2(8.0, 0.0), pos2(to, rect.center().y));
    assert!(hands.cell(0, 1).contains(&"Calls"), "one stage on, not two");
}

/// Whatever is clicked, dragged and typed in whatever order: nothing panics, the map stays sound, no step stays open.
#[test]
fn nothing_a_hand_does_breaks_the_map() {
    const KEYS: [Key; 10] = [
        Key::ArrowLeft,
        Key::ArrowRight,
        Key::ArrowUp,
        Key::ArrowDown,
        Key::Enter,
        Key::Escape,
        Key::Tab,
        Key::Home,
        Key::Backspace,
        Key::Space,
    ];
    const MODIFIERS: [Modifiers; 5] = [
        Modifiers::NONE,
        Modifiers::SHIFT,
        Modifiers::COMMAND,
        Modifiers { alt: true, shift: true, ..Modifiers::NONE },
        Modifiers { command: true, ctrl: true, shift: true, ..Modifiers::NONE },
    ];
    for seed in 0..3 {
        let mut random = Seeded::new(seed);
        let mut hands = hands();
        for _ in 0..80 {
            let at = pos2(random.below(1100) as f32, random.below(900) as f32);
            let modifiers = *random.pick(&MODIFIERS);
            match random.below(8) {
                0 => hands.click_with(at, modifiers),
                1 => hands.double_click(at),
                2 => hands.drag_to(at, pos2(random.below(1200) as f32, random.below(1000) as f32)),
                3 => {
                    hands.drag(at, vec2(random.below(300) as f32 - 150.0, random.below(300) as f32 - 150.0), modifiers);
                    hands.key(*random.pick(&KEYS));
                    hands.let_go(at);
                }
                4 => hands.write(random.pick::<&str>(&["a", "Ż", "ș", "Ж", " ", "👍🏽", "two words"])),
                5 if random.chance(20) => drop(hands.undo()),
                _ => hands.key_with(*random.pick(&KEYS), modifiers),
            }
            assert_eq!(violations(hands.map()), [], "seed {seed}");
        }
        hands.key(Key::Escape);
        hands.key(Key::Escape);
        assert!(!hands.is_typing() && !hands.harness.state().document.is_open(), "seed {seed}");
        while hands.undo().is_some() {}
        assert_eq!(*hands.map(), hands.sample.map, "seed {seed}");
    }
}

#[test]
fn at_rest_no_frame_is_asked_for() {
    let mut hands = hands();
    hands.click(hands.at("Action: Calls, stage Need"));
    let mut delay = || {
        hands.harness.step();
        hands.harness.output().viewport_output.values().next().expect("one window").repaint_delay
    };
    // The page may still be painted beside the window; how long that takes is the computer's affair.
    let second = std::time::Duration::from_secs(1);
    let begun = std::time::Instant::now();
    // A frame may be quiet while a piece is still being painted; rest is when many in a row are.
    let mut quiet = 0;
    while quiet < 30 && begun.elapsed() < 20 * second {
        quiet = if delay() > second { quiet + 1 } else { 0 };
        std::thread::yield_now();
    }
    assert_eq!(quiet, 30, "it never rests");
}

#[test]
fn a_page_of_thousands_names_only_some() {
    let sample = sample();
    let mut map = sample.map.clone();
    for index in 0..3000_u32 {
        let spot = throughline::model::Spot::cell(sample.lanes[0], sample.stages[(index % 3) as usize]);
        let row = Card::new(spot, format!("Card {index}"));
        throughline::edit::apply(&mut map, throughline::edit::Edit::AddCard { row, at: usize::MAX }).unwrap();
    }
    let mut desk = Desk::new(map);
    desk.canvas.fit();
    let app = |ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui);
    let mut harness = window().build_ui_state(app, desk);
    harness.run();
    assert!(harness.query_by_label_contains("more things in view").is_some());
    assert!(harness.query_all_by_label_contains("Action: Card").count() < 400);
}
