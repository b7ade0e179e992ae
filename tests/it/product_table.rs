//! The table of keys and gestures people bring with them, row by row, each in a whole window by label and role.

use egui::accesskit::Role;
use egui::{Event, Key, OutputCommand, PointerButton, vec2};
use egui_kittest::kittest::Queryable;
use throughline::app::request::Request;
use throughline::edit::{Edit, Merge};
use throughline::model::{Link, LinkId, Node};

use crate::product_hands::{CTRL, Hands, NONE, SHIFT, hands};

const CALLS: &str = "Action: Calls, stage Need";
const GUIDES: &str = "Action: Reads guides, stage Research";
const PHONE: &str = "Touchpoint: Phone, stage Need";
const DEMO: &str = "Touchpoint: Demo, stage Need";
const EMPTY: &str = "Empty: Actions, stage Buy";
const FIRST_POINT: &str = "Feeling of Dana Reed, stage Need: \u{2212}0.5";

/// Small enough to be seen whole when everything is large.
const DISC: &str = "Feeling of Dana Reed, stage Research: 0";

/// A window in which the page is larger than its frame, so that it can be moved.
fn close_up() -> Hands {
    let mut hands = hands();
    for _ in 0..3 {
        hands.key(CTRL, Key::Plus);
    }
    hands
}

#[test]
fn space_drag_middle_drag_and_scroll_pan_and_shift_wheel_pans_sideways() {
    let mut hands = close_up();
    let (by, at) = (vec2(-40.0, -30.0), hands.at(DISC));
    let moved = |hands: &Hands| hands.at(DISC) - at;
    hands.driver.harness.key_down(Key::Space);
    hands.driver.settle();
    hands.drag(PointerButton::Primary, at, by, NONE);
    hands.let_go(PointerButton::Primary, at + by);
    hands.driver.harness.key_up(Key::Space);
    hands.driver.settle();
    assert!((moved(&hands) - by).length() < 2.0, "Space: {:?}", moved(&hands));
    hands.drag(PointerButton::Middle, at, -by, NONE);
    hands.let_go(PointerButton::Middle, at - by);
    assert!(moved(&hands).length() < 2.0, "middle: {:?}", moved(&hands));
    hands.wheel(at, by, NONE);
    assert!((moved(&hands) - by).length() < 3.0, "two fingers: {:?}", moved(&hands));
    hands.wheel(at, vec2(0.0, 40.0), SHIFT);
    let now = moved(&hands) - by;
    assert!((now - vec2(40.0, 0.0)).length() < 4.0, "Shift: {now:?}");
}

#[test]
fn ctrl_wheel_and_pinch_zoom_at_the_pointer() {
    let mut hands = hands();
    let (at, zoom) = (hands.at(PHONE), hands.zoom());
    hands.wheel(at, vec2(0.0, 60.0), CTRL);
    let closer = hands.zoom();
    assert!(closer > zoom * 1.05, "{zoom} {closer}");
    assert!(
        (hands.at(PHONE) - at).length() < 12.0,
        "what is under the pointer stays there: {:?}",
        hands.at(PHONE) - at
    );
    hands.frame(vec![Event::PointerMoved(at), Event::Zoom(0.9)]);
    hands.driver.settle();
    assert!(hands.zoom() < closer);
}

#[test]
fn ctrl_plus_minus_and_zero_zoom_in_out_and_to_100_percent() {
    let mut hands = hands();
    let zoom = hands.zoom();
    hands.key(CTRL, Key::Plus);
    assert!(hands.zoom() > zoom);
    hands.key(CTRL, Key::Minus);
    hands.key(CTRL, Key::Minus);
    assert!(hands.zoom() < zoom);
    hands.key(CTRL, Key::Num0);
    assert_eq!(hands.zoom(), 1.0);
}

#[test]
fn shift_1_fits_the_map_and_shift_2_the_selection() {
    let mut hands = hands();
    let window = hands.driver.harness.get_by_role_and_label(Role::Grid, "Map").rect();
    hands.key(SHIFT, Key::Num1);
    let whole = hands.zoom();
    for name in ["Title: A new phone system", "Lane: Emotion", "Stage: Buy"] {
        let rect = hands.driver.harness.get_by_label(name).rect();
        assert!(window.contains_rect(rect), "{name}");
    }
    hands.click(hands.at(CALLS), NONE);
    hands.key(SHIFT, Key::Num2);
    assert!(hands.zoom() > whole);
    assert!(window.contains(hands.at(CALLS)));
}

#[test]
fn a_double_click_on_an_empty_cell_or_typing_on_it_makes_a_card() {
    let mut hands = hands();
    hands.double_click(hands.at(EMPTY));
    assert!(hands.is_typing(), "its text is open");
    hands.write("Signs");
    hands.key(NONE, Key::Enter);
    assert_eq!(hands.cell(0, 2), ["Signs"]);
    hands.click(hands.at("Empty: Touchpoints, stage Buy"), NONE);
    hands.write("Contract");
    assert!(hands.is_typing());
    hands.key(NONE, Key::Escape);
    assert_eq!(hands.cell(1, 2), ["Contract"]);
}

#[test]
fn enter_f2_and_double_click_edit_shift_enter_is_a_line_esc_or_a_click_elsewhere_finishes() {
    let mut hands = hands();
    hands.click(hands.at(CALLS), NONE);
    hands.key(NONE, Key::Enter);
    hands.write(" twice");
    hands.key(SHIFT, Key::Enter);
    hands.write("a day");
    hands.key(NONE, Key::Escape);
    assert!(!hands.is_typing());
    assert_eq!(hands.cell(0, 0), ["Calls twice\na day"]);
    hands.click(hands.at(GUIDES), NONE);
    hands.key(NONE, Key::F2);
    hands.write("!");
    hands.click(hands.at("Empty: Touchpoints, stage Buy"), NONE);
    assert_eq!((hands.is_typing(), hands.cell(0, 1)), (false, vec!["Reads guides!"]));
    hands.double_click(hands.at(PHONE));
    hands.write(" call");
    hands.key(NONE, Key::Enter);
    assert_eq!(hands.cell(1, 0), ["Phone call", "Demo"]);
}

#[test]
fn tab_and_shift_tab_go_to_the_next_and_the_previous_stage_and_open_or_make_a_card() {
    let mut hands = hands();
    hands.double_click(hands.at(CALLS));
    hands.key(NONE, Key::Tab);
    assert!(hands.is_typing());
    hands.write(" there");
    hands.key(NONE, Key::Tab);
    hands.write("Signs");
    hands.key(SHIFT, Key::Tab);
    hands.write(" too");
    hands.key(NONE, Key::Enter);
    assert_eq!((hands.cell(0, 1), hands.cell(0, 2)), (vec!["Reads guides there too"], vec!["Signs"]));
}

#[test]
fn ctrl_enter_makes_a_card_below_and_ctrl_shift_enter_above() {
    let mut hands = hands();
    hands.double_click(hands.at(PHONE));
    hands.key(CTRL, Key::Enter);
    hands.write("below");
    hands.key(CTRL | SHIFT, Key::Enter);
    hands.write("between");
    hands.key(NONE, Key::Enter);
    assert_eq!(hands.cell(1, 0), ["Phone", "between", "below", "Demo"]);
}

#[test]
fn arrows_move_the_focus_from_card_to_card_and_cell_to_cell() {
    let mut hands = hands();
    hands.click(hands.at(CALLS), NONE);
    let mut way = Vec::new();
    for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowDown, Key::ArrowLeft, Key::ArrowLeft, Key::ArrowDown] {
        hands.key(NONE, key);
        way.extend(hands.selected());
    }
    let cells = ["Empty: Actions, stage Buy", "Empty: Touchpoints, stage Buy", "Empty: Touchpoints, stage Research"];
    assert_eq!(way, [GUIDES, cells[0], cells[1], cells[2], PHONE, DEMO]);
}

#[test]
fn alt_shift_arrows_move_the_selected_cards_stage_or_lane() {
    let mut hands = hands();
    let alt_shift = egui::Modifiers::ALT | SHIFT;
    hands.select(&[hands.card("Phone"), hands.card("Demo"), hands.card("Calls")]);
    hands.key(alt_shift, Key::ArrowRight);
    assert_eq!((hands.cell(1, 1), hands.cell(0, 0)), (vec!["Phone", "Demo"], vec![]));
    assert!(hands.cell(0, 1).contains(&"Calls"));
    hands.key(CTRL, Key::Z);
    assert_eq!((hands.cell(1, 0), hands.cell(0, 0)), (vec!["Phone", "Demo"], vec!["Calls"]), "one step");
    hands.click(hands.at("Stage: Need"), NONE);
    hands.key(alt_shift, Key::ArrowRight);
    assert_eq!(hands.stages(), ["Research", "Need", "Buy"]);
    hands.click(hands.at("Lane: Touchpoints"), NONE);
    hands.key(alt_shift, Key::ArrowUp);
    assert_eq!(hands.lanes(), ["Touchpoints", "Actions", "Emotion"]);
}

#[test]
fn ctrl_d_and_alt_drag_duplicate() {
    let mut hands = hands();
    hands.click(hands.at(CALLS), NONE);
    hands.key(CTRL, Key::D);
    assert_eq!(hands.cell(0, 0), ["Calls", "Calls"]);
    hands.drag_to(hands.at(DEMO), hands.at(EMPTY), egui::Modifiers::ALT);
    assert_eq!((hands.cell(1, 0), hands.cell(0, 2)), (vec!["Phone", "Demo"], vec!["Demo"]));
}

#[test]
fn delete_and_backspace_remove_and_a_notice_offers_undo() {
    for key in [Key::Delete, Key::Backspace] {
        let mut hands = hands();
        hands.select(&[hands.card("Phone"), hands.card("Demo")]);
        hands.key(NONE, key);
        assert!(hands.cell(1, 0).is_empty());
        assert!(hands.driver.has("Deleted: 2 cards"));
        let undo = hands.driver.harness.get_all_by_role_and_label(Role::Button, "Undo").last().expect("in the notice");
        undo.click();
        hands.driver.settle();
        assert_eq!(hands.cell(1, 0), ["Phone", "Demo"], "both were one step");
    }
}

#[test]
fn ctrl_z_takes_back_ctrl_y_and_ctrl_shift_z_do_again() {
    let mut hands = hands();
    hands.select(&[hands.card("Demo")]);
    hands.key(NONE, Key::Delete);
    for redo in [(CTRL, Key::Y), (CTRL | SHIFT, Key::Z)] {
        hands.key(CTRL, Key::Z);
        assert_eq!(hands.cell(1, 0), ["Phone", "Demo"]);
        hands.key(redo.0, redo.1);
        assert_eq!(hands.cell(1, 0), ["Phone"]);
    }
}

/// Sends an event of the clipboard and returns what it put there.
fn clip(hands: &mut Hands, event: Event) -> Option<String> {
    hands.frame(vec![event]);
    let commands = &hands.driver.harness.output().platform_output.commands;
    let copied = commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    hands.driver.settle();
    copied
}

#[test]
fn cut_copy_and_paste_between_windows_lists_become_cards_and_ranges_fill_cells() {
    let mut hands = hands();
    hands.select(&[hands.card("Calls")]);
    let copied = clip(&mut hands, Event::Copy).expect("it was copied");
    assert_eq!(hands.cell(0, 0), ["Calls"]);
    let mut other = crate::product_hands::hands();
    other.click(other.at(EMPTY), NONE);
    clip(&mut other, Event::Paste(copied));
    assert_eq!(other.cell(0, 2), ["Calls"], "into another window");
    hands.select(&[hands.card("Demo")]);
    let cut = clip(&mut hands, Event::Cut).expect("it was copied");
    assert_eq!(hands.cell(1, 0), ["Phone"]);
    hands.click(hands.at(EMPTY), NONE);
    clip(&mut hands, Event::Paste(cut));
    assert_eq!(hands.cell(0, 2), ["Demo"]);
    hands.click(hands.at("Empty: Touchpoints, stage Buy"), NONE);
    clip(&mut hands, Event::Paste("first\nsecond\nthird".to_owned()));
    // A longer paste shows first where its cards will go.
    hands.key(NONE, Key::Enter);
    assert_eq!(hands.cell(1, 2), ["first", "second", "third"]);
    hands.key(CTRL, Key::Z);
    assert!(hands.cell(1, 2).is_empty(), "one step");
    let (lane, stage) = (hands.sample.lanes[0], hands.sample.stages[1]);
    hands.select(&[Node::Cell { lane, stage }]);
    clip(&mut hands, Event::Paste("a\tb\nc\td".to_owned()));
    hands.key(NONE, Key::Enter);
    assert!(hands.cell(0, 1).contains(&"a") && hands.cell(0, 2).contains(&"b"), "right");
    assert!(hands.cell(1, 1).contains(&"c") && hands.cell(1, 2).contains(&"d"), "and down");
    hands.key(CTRL, Key::Z);
    assert!(!hands.cell(0, 1).contains(&"a"));
}

#[test]
fn shift_click_a_marquee_and_ctrl_a_select_several() {
    let mut hands = hands();
    hands.click(hands.at(CALLS), NONE);
    hands.click(hands.at(PHONE), SHIFT);
    assert_eq!(hands.selected(), [CALLS, PHONE]);
    hands.click(hands.at(CALLS), CTRL);
    assert_eq!(hands.selected(), [PHONE], "and takes away again");
    let rect = |hands: &Hands, name: &str| hands.driver.harness.get_by_label(name).rect();
    let (from, to) =
        (rect(&hands, DEMO).left_bottom() + vec2(-4.0, 6.0), rect(&hands, PHONE).right_top() + vec2(-8.0, 4.0));
    hands.drag_to(from, to, NONE);
    assert_eq!(hands.selected(), [DEMO, PHONE]);
    hands.key(CTRL, Key::A);
    assert_eq!(hands.selected(), [CALLS, GUIDES, DEMO, PHONE]);
    assert!(hands.driver.has("Selected: 4 cards"));
    hands.key(CTRL, Key::A);
    assert!(hands.driver.has("Selected: 4 cards, 3 stages, 3 lanes, 3 points"));
}

#[test]
fn a_header_is_dragged_with_everything_that_hangs_on_it_and_esc_puts_it_back() {
    let mut hands = hands();
    let before = hands.driver.map().clone();
    let (need, buy) = (hands.at("Stage: Need"), hands.at("Stage: Buy"));
    hands.drag(PointerButton::Primary, need, buy - need, NONE);
    hands.key(NONE, Key::Escape);
    hands.let_go(PointerButton::Primary, buy);
    assert_eq!(*hands.driver.map(), before);
    hands.drag_to(need, buy + vec2(30.0, 0.0), NONE);
    assert_eq!(hands.stages(), ["Research", "Buy", "Need"]);
    assert_eq!((hands.cell(1, 0), hands.score(2)), (vec!["Phone", "Demo"], -0.5), "cards and feelings travel");
    hands.drag_to(hands.at("Lane: Emotion"), hands.at("Lane: Actions") - vec2(0.0, 10.0), NONE);
    assert_eq!(hands.lanes(), ["Emotion", "Actions", "Touchpoints"]);
}

#[test]
fn a_curve_point_is_dragged_and_nudged_by_arrows_finely_with_shift() {
    let mut hands = hands();
    let at = hands.at(FIRST_POINT);
    hands.drag_to(at, at - vec2(0.0, 30.0), NONE);
    let dragged = hands.score(0);
    assert!(dragged > -0.4, "{dragged}");
    hands.key(CTRL, Key::Z);
    hands.click(hands.at(FIRST_POINT), NONE);
    hands.key(NONE, Key::ArrowUp);
    assert!((hands.score(0) + 0.4).abs() < 1e-9);
    hands.key(SHIFT, Key::ArrowDown);
    assert!((hands.score(0) + 0.41).abs() < 1e-9);
}

#[test]
fn ctrl_f_finds_and_ctrl_h_replaces() {
    let mut hands = hands();
    hands.key(CTRL, Key::F);
    hands.write("guides");
    assert_eq!(hands.selected(), [GUIDES]);
    hands.key(NONE, Key::Escape);
    hands.key(CTRL, Key::H);
    assert!(hands.driver.harness.query_all_by_role(Role::TextInput).count() >= 2, "a field for the other word");
}

#[test]
fn ctrl_k_and_ctrl_shift_p_open_the_palette_of_every_command() {
    for (modifiers, key) in [(CTRL, Key::K), (CTRL | SHIFT, Key::P)] {
        let mut hands = hands();
        hands.key(modifiers, key);
        hands.write("add sta");
        hands.key(NONE, Key::Enter);
        assert_eq!(hands.stages().len(), 4, "the best answer is done");
    }
}

#[test]
fn shift_alt_c_copies_the_selection_or_the_map_as_a_picture() {
    let mut hands = hands();
    let copied = |hands: &mut Hands| {
        // The press alone: a second event would be a second frame, whose output hides what the first one asked for.
        let modifiers = egui::Modifiers::ALT | SHIFT;
        let press = Event::Key { key: Key::C, physical_key: None, pressed: true, repeat: false, modifiers };
        hands.driver.harness.event(press);
        let mut size = None;
        // It is painted beside the window; how long that takes is the computer's affair.
        let begun = std::time::Instant::now();
        while begun.elapsed() < std::time::Duration::from_secs(60) {
            hands.driver.harness.step();
            let commands = &hands.driver.harness.output().platform_output.commands;
            size = commands.iter().find_map(|command| match command {
                OutputCommand::CopyImage(image) => Some(image.size),
                _ => None,
            });
            if size.is_some() {
                break;
            }
            std::thread::yield_now();
        }
        hands.driver.settle();
        size.expect("a picture on the clipboard")
    };
    let map = copied(&mut hands);
    hands.click(hands.at(CALLS), NONE);
    let card = copied(&mut hands);
    assert!(card[0] < map[0] && card[1] < map[1], "{card:?} {map:?}");
}

#[test]
fn f5_is_workshop_mode_and_esc_or_f5_leave_it() {
    let mut hands = hands();
    for leave in [Key::Escape, Key::F5] {
        hands.key(NONE, Key::F5);
        assert!(!hands.driver.has("Menu"), "nothing but the stage");
        hands.write("Asks a friend");
        hands.key(NONE, Key::Enter);
        hands.key(NONE, leave);
        assert!(hands.driver.has("Menu"), "{leave:?}");
    }
    assert_eq!(hands.cell(1, 0), ["Phone", "Demo", "Asks a friend", "Asks a friend"]);
}

#[test]
fn the_ends_of_a_link_are_dragged_to_other_cards() {
    let mut hands = hands();
    let card = |name: &str| match hands.card(name) {
        Node::Card(id) => id,
        other => panic!("{other:?}"),
    };
    let (calls, guides, demo, phone) = (card("Calls"), card("Reads guides"), card("Demo"), card("Phone"));
    let row = Link { id: LinkId(0), from: calls, to: guides, both_ways: false, label: String::new() };
    hands.driver.request(Request::Edit(Edit::AddLink(row), Merge::Never));
    let link = hands.driver.map().links.at(0).expect("it was added").id;
    hands.select(&[Node::Link(link)]);
    let ends = |hands: &Hands| hands.driver.map().links.get(link).map(|link| (link.from, link.to)).expect("it stays");
    let edge = |hands: &Hands, name: &str| hands.driver.harness.get_by_label(name).rect();
    hands.drag_to(edge(&hands, GUIDES).left_center(), hands.at(DEMO), NONE);
    assert_eq!(ends(&hands), (calls, demo), "where it goes to");
    hands.key(CTRL, Key::Z);
    assert_eq!(ends(&hands), (calls, guides), "one step");
    hands.select(&[Node::Link(link)]);
    hands.drag_to(edge(&hands, CALLS).right_center(), hands.at(PHONE), NONE);
    assert_eq!(ends(&hands), (phone, guides), "where it comes from");
    let before = hands.driver.map().clone();
    hands.drag_to(edge(&hands, GUIDES).left_center(), hands.at(EMPTY), NONE);
    hands.drag_to(edge(&hands, GUIDES).left_center(), hands.at(PHONE), NONE);
    assert_eq!(*hands.driver.map(), before, "it ends at another card, or stays");
}

#[test]
fn a_link_leaves_the_card_whose_dot_is_taken_however_near_the_next_card_is() {
    let mut hands = hands();
    hands.click(hands.at(GUIDES), NONE);
    let edge = hands.driver.harness.get_by_label(GUIDES).rect();
    hands.drag_to(edge.left_center() - vec2(3.0, 0.0), hands.at(DEMO), NONE);
    hands.key(NONE, Key::Escape);
    let ends: Vec<Node> = hands.driver.map().links.iter().map(|link| Node::Card(link.from)).collect();
    assert_eq!(ends, [hands.card("Reads guides")]);
}

#[test]
fn question_mark_and_f1_list_all_shortcuts_to_be_searched() {
    for event in [(NONE, Key::F1), (SHIFT, Key::Questionmark)] {
        let mut hands = hands();
        hands.key(event.0, event.1);
        assert!(hands.driver.has("Keyboard shortcuts"));
        hands.write("duplicate");
        assert!(hands.driver.has_containing("Duplicate"));
        assert!(!hands.driver.has_containing("Fit the selection"));
    }
}

#[test]
fn ctrl_n_o_s_shift_s_e_w_and_q_are_new_open_save_save_as_export_close_and_quit() {
    let mut hands = hands();
    let path = hands.driver.path("table.ron");
    hands.key(CTRL, Key::S);
    hands.driver.fill("File name", &path.display().to_string());
    hands.key(NONE, Key::Enter);
    assert!(path.exists(), "saved");
    hands.key(CTRL | SHIFT, Key::S);
    assert!(hands.driver.has("Save the map as"));
    hands.key(NONE, Key::Escape);
    hands.key(CTRL, Key::O);
    assert!(hands.driver.has("Open a map"));
    hands.key(NONE, Key::Escape);
    hands.key(CTRL, Key::E);
    assert!(hands.driver.has("Also make"));
    hands.key(NONE, Key::Escape);
    hands.key(CTRL, Key::W);
    assert!(hands.driver.shell().work.is_none(), "closed");
    hands.key(CTRL, Key::N);
    assert!(hands.driver.has("Start from a template"));
    hands.driver.harness.key_press_modifiers(CTRL, Key::Q);
    hands.driver.harness.step();
    hands.driver.harness.step();
    assert!(hands.driver.shell().leaving, "and out");
}
