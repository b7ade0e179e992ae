//! Edits keep every invariant, whatever their order, and history brings back what was there.

use std::sync::Arc;

use proptest::prelude::*;
use throughline::edit::{Document, Edit, EditError, Merge, Selection, apply};
use throughline::model::check::violations;
use throughline::model::limits::Excess;
use throughline::model::*;

use crate::maps::{map, small, strokes};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_edits_keep_the_invariants(mut map in map(), strokes in strokes(1..30)) {
        prop_assert_eq!(violations(&map), []);
        for stroke in &strokes {
            let before = map.clone();
            let edit = stroke.edit(&map);
            match apply(&mut map, edit.clone()) {
                Ok(outcome) => {
                    prop_assert_eq!(violations(&map), [], "{:?}", edit);
                    if let Some(node) = outcome.created {
                        let selected: Selection = [node].into_iter().collect();
                        let mut pruned = selected.clone();
                        pruned.prune(&map);
                        prop_assert_eq!(pruned, selected, "what was made is there");
                    }
                }
                Err(_) => prop_assert_eq!(&map, &before, "a refused edit changes nothing: {:?}", edit),
            }
        }
    }

    #[test]
    fn undo_all_and_redo_all(map in map(), strokes in strokes(1..40), gather in any::<u64>()) {
        let mut document = Document::new(map);
        let first = Arc::clone(document.map());
        for (index, stroke) in strokes.iter().enumerate() {
            match gather >> (index % 64) & 3 {
                0 => document.begin("edit-set-card"),
                1 => { document.commit(); }
                _ => {}
            }
            let merge = if index % 3 == 0 { Merge::Field(Node::Title, "title") } else { Merge::Never };
            let edit = stroke.edit(document.map());
            let _ = document.edit(edit, merge);
        }
        document.commit();
        let last = Arc::clone(document.map());
        let mut steps = 0;
        while document.undo().is_some() {
            steps += 1;
            prop_assert_eq!(violations(document.map()), []);
        }
        prop_assert!(Arc::ptr_eq(document.map(), &first), "the very first map is back");
        prop_assert!(!document.is_modified());
        for _ in 0..steps {
            prop_assert!(document.redo().is_some());
        }
        prop_assert!(document.redo().is_none());
        prop_assert!(Arc::ptr_eq(document.map(), &last), "the very last map is back");
    }

    #[test]
    fn cancel_restores(map in map(), before in strokes(0..5), during in strokes(0..20)) {
        let mut document = Document::new(map);
        for stroke in &before {
            let edit = stroke.edit(document.map());
            let _ = document.edit(edit, Merge::Never);
        }
        let (there, label) = (Arc::clone(document.map()), document.undo_label());
        document.begin("edit-move-stage");
        for stroke in &during {
            let edit = stroke.edit(document.map());
            let _ = document.edit(edit, Merge::Never);
        }
        document.cancel();
        prop_assert!(Arc::ptr_eq(document.map(), &there));
        prop_assert_eq!(document.undo_label(), label, "a cancelled step is no step");
    }
}

fn texts(map: &Map, lane: LaneId, stage: StageId) -> Vec<&str> {
    map.cards_in(lane, stage).map(|card| card.text.as_str()).collect()
}

/// Five stages 1–5, lane 6, and one card over `first` … `first + span - 1`.
fn spanning(first: u32, span: u16) -> Map {
    let mut map = Map::default();
    for name in ["A", "B", "C", "D", "E"] {
        apply(&mut map, Edit::AddStage { row: Stage::named(name), at: 9 }).expect("room");
    }
    apply(&mut map, Edit::AddLane { row: Lane::new(LaneKind::Text, ""), at: 0 }).expect("room");
    let spot = Spot::Cell { lane: LaneId(6), stage: StageId(first), span };
    apply(&mut map, Edit::AddCard { row: Card::new(spot, "wide"), at: 0 }).expect("room");
    map
}

/// The names of the stages the card covers, after the edit.
fn covered(mut map: Map, edit: Edit) -> String {
    apply(&mut map, edit).expect("a stage that is there");
    let Some(Spot::Cell { stage, span, .. }) = map.cards.at(0).map(|card| card.spot) else { return String::new() };
    let first = map.stages.index_of(stage).expect("sound");
    map.stages.iter().skip(first).take(usize::from(span)).map(|stage| stage.name.as_str()).collect()
}

#[test]
fn a_wide_card_keeps_to_its_stages() {
    let go = |id, to| Edit::MoveStage { id: StageId(id), to };
    assert_eq!(covered(spanning(2, 3), go(3, 4)), "BD", "the middle one leaves");
    assert_eq!(covered(spanning(2, 3), go(2, 4)), "CD", "the first one leaves");
    assert_eq!(covered(spanning(2, 3), go(4, 0)), "BC", "the last one leaves");
    assert_eq!(covered(spanning(2, 3), go(2, 2)), "CBD", "the first one moves within");
    assert_eq!(covered(spanning(2, 3), go(3, 3)), "BDC", "the middle one becomes the last");
    assert_eq!(covered(spanning(2, 3), go(1, 2)), "BCAD", "another lands among them");
    assert_eq!(covered(spanning(2, 3), go(1, 4)), "BCD", "another passes over them");
    assert_eq!(covered(spanning(2, 1), go(2, 4)), "B", "a card of one stage travels");
    assert_eq!(covered(spanning(2, 3), Edit::RemoveStage(StageId(2))), "CD");
    assert_eq!(covered(spanning(2, 3), Edit::RemoveStage(StageId(3))), "BD");
    assert_eq!(covered(spanning(2, 3), Edit::RemoveStage(StageId(5))), "BCD");
    assert_eq!(covered(spanning(2, 1), Edit::RemoveStage(StageId(2))), "", "it goes with its only stage");
    let new = |at| Edit::AddStage { row: Stage::named("x"), at };
    assert_eq!(covered(spanning(2, 3), new(1)), "BCD");
    assert_eq!(covered(spanning(2, 3), new(2)), "BxCD");
    assert_eq!(covered(spanning(2, 3), new(4)), "BCD");
    assert_eq!(covered(spanning(4, 9), new(9)), "DE", "it ends with the last stage");
}

#[test]
fn cards_take_the_place_they_are_given() {
    let mut map = small();
    let (actions, need, choose) = (LaneId(5), StageId(2), StageId(3));
    for (text, at) in [("b", 9), ("a", 0), ("c", 9), ("x", 2)] {
        apply(&mut map, Edit::AddCard { row: Card::new(Spot::cell(actions, need), text), at }).expect("room");
    }
    assert_eq!(texts(&map, actions, need), ["a", "Asks a friend", "x", "b", "c"]);
    let id =
        |map: &Map, text: &str| map.cards.iter().find(|card| card.text == text).map(|card| card.id).expect("there");
    let ids = vec![id(&map, "c"), id(&map, "a"), id(&map, "c")];
    apply(&mut map, Edit::MoveCards { ids, spot: Spot::cell(actions, need), at: 1 }).expect("there");
    assert_eq!(texts(&map, actions, need), ["Asks a friend", "c", "a", "x", "b"], "one cell, its order changed");
    let ids = vec![id(&map, "x"), id(&map, "Call")];
    apply(&mut map, Edit::MoveCards { ids, spot: Spot::cell(actions, choose), at: 0 }).expect("there");
    assert_eq!(texts(&map, actions, choose), ["x", "Call"]);
    let call = map.cards.get(id(&map, "Call")).map(|card| card.spot);
    assert_eq!(call, Some(Spot::Cell { lane: actions, stage: choose, span: 2 }), "it keeps its own span");
}

#[test]
fn what_hangs_on_a_row_goes_with_it() {
    let mut map = small();
    apply(&mut map, Edit::RemoveLane(LaneId(5))).expect("there");
    assert_eq!(map.cards.len(), 1);
    assert!(map.links.is_empty(), "its only card was an end of the only link");
    apply(&mut map, Edit::RemoveStage(StageId(2))).expect("there");
    assert_eq!(map.cards.at(0).map(|card| card.spot), Some(Spot::cell(LaneId(7), StageId(3))), "begins a stage later");
    assert_eq!(map.curves.at(0).map(|curve| curve.points.len()), Some(1));
    apply(&mut map, Edit::RemovePersona(PersonaId(1))).expect("there");
    assert!(map.curves.is_empty());
}

#[test]
fn points_stay_in_journey_order() {
    let mut map = small();
    let curve = map.curves.at(0).map(|curve| curve.id).expect("there");
    let point = |stage, score| CurvePoint::new(StageId(stage), Score::clamped(score));
    let made = apply(&mut map, Edit::AddPoint { curve, point: point(3, 0.5) }).expect("there");
    assert_eq!(made.created, Some(Node::Point { curve, index: 1 }));
    let moved = apply(&mut map, Edit::SetPoint { curve, index: 0, point: point(4, 1.0) }).expect("there");
    assert_eq!(moved.created, Some(Node::Point { curve, index: 2 }), "after the one at the very same place");
    apply(&mut map, Edit::MoveStage { id: StageId(3), to: 9 }).expect("there");
    let scores: Vec<f64> = map.curves.iter().flat_map(|curve| &curve.points).map(|point| point.score.value()).collect();
    assert_eq!(scores, [2.0, 1.0, 0.5]);
}

#[test]
fn what_cannot_be_is_refused() {
    let mut map = small();
    let mut refuse = |edit| apply(&mut map, edit).expect_err("this cannot be");
    let link = Link { id: LinkId(0), from: CardId(8), to: CardId(8), both_ways: true, label: String::new() };
    assert_eq!(refuse(Edit::AddLink(link)), EditError::LinkToItself);
    let lost = Card::new(Spot::cell(LaneId(5), StageId(77)), "");
    assert_eq!(refuse(Edit::AddCard { row: lost, at: 0 }), EditError::Unknown(Node::Stage(StageId(77))));
    let metric = Some(Metric { value: f64::NAN, unit: String::new(), target: None });
    let row = Card { metric, ..Card::new(Spot::Parked { lane: None }, "NPS") };
    assert_eq!(refuse(Edit::AddCard { row, at: 0 }), EditError::Excess(Excess::Figure));
    let row = Card::new(Spot::Parked { lane: None }, "x".repeat(limits::TEXT + 1));
    assert_eq!(refuse(Edit::AddCard { row, at: 0 }), EditError::Excess(Excess::Text));
    for _ in map.personas.len()..limits::PERSONAS {
        apply(&mut map, Edit::AddPersona { row: Persona::named(""), at: 0 }).expect("room");
    }
    let full = apply(&mut map, Edit::AddPersona { row: Persona::named(""), at: 0 });
    assert_eq!(full, Err(EditError::Full(limits::PERSONAS)));
}

#[test]
fn typing_is_one_step_until_it_is_sealed() {
    let mut document = Document::new(small());
    let title = |title: &str| Edit::SetAbout(About { title: title.to_owned(), ..About::default() });
    for text in ["H", "Ho", "How"] {
        document.edit(title(text), Merge::Field(Node::Title, "title")).expect("fits");
    }
    document.seal();
    document.edit(title("How it went"), Merge::Field(Node::Title, "title")).expect("fits");
    assert_eq!(document.undo(), Some("edit-set-about"));
    assert_eq!(document.map().about.title, "How");
    assert_eq!(document.undo(), Some("edit-set-about"));
    assert_eq!(document.map().about.title, "");
    assert_eq!(document.undo(), None);
}

#[test]
fn undo_brings_the_selection_back_too() {
    let mut document = Document::new(small());
    let card = Node::Card(CardId(8));
    document.select(Selection::one(card));
    document.edit(Edit::RemoveCards(vec![CardId(8)]), Merge::Never).expect("there");
    assert!(document.selection().is_empty(), "what is gone is not selected");
    document.undo();
    assert_eq!(document.selection().single(), Some(card));
    document.redo();
    assert!(document.selection().is_empty());
    document.select(Selection::one(card));
    assert!(document.selection().is_empty(), "only what is there can be selected");
}

#[test]
fn unsaved_means_another_map_than_the_file_has() {
    let mut document = Document::new(small());
    let title = |title: &str| Edit::SetAbout(About { title: title.to_owned(), ..About::default() });
    document.edit(title("one"), Merge::Never).expect("fits");
    let saved = Arc::clone(document.map());
    document.edit(title("two"), Merge::Never).expect("fits");
    document.mark_saved(saved);
    assert!(document.is_modified(), "an edit made while saving is not in the file");
    document.undo();
    assert!(!document.is_modified(), "back at what was saved");
    document.undo();
    assert!(document.is_modified(), "behind what was saved");
}

#[test]
fn a_step_that_changes_nothing_is_no_step() {
    let mut document = Document::new(small());
    document.begin("edit-move-stage");
    let away = Edit::MoveStage { id: StageId(4), to: 0 };
    document.edit(away, Merge::Never).expect("there");
    document.edit(Edit::MoveStage { id: StageId(4), to: 2 }, Merge::Never).expect("there");
    assert!(!document.commit());
    assert_eq!(document.undo_label(), None);
    assert!(!document.is_modified());
}

#[test]
fn several_rows_are_set_in_one_step_that_says_so() {
    let mut document = Document::new(small());
    let rows = |document: &Document| {
        document.map().cards.iter().map(|card| Card { tags: vec!["new".into()], ..card.clone() }).collect()
    };
    let count = document.map().cards.len();
    assert!(count > 1);
    let first = Node::Card(document.map().cards.at(0).expect("there").id);
    document.edit(Edit::SetCards(rows(&document)), Merge::Field(first, "app-field-tags")).expect("they are there");
    assert!(document.map().cards.iter().all(|card| card.tags == ["new"]));
    let said = throughline::i18n::Lang::En.message(&document.undo_message().expect("a step"));
    assert_eq!(said, format!("change “Tags” of {count} cards"));
    let untouched = document.map().cards.clone();
    document.edit(Edit::SetCards(rows(&document)), Merge::Never).expect("they are there");
    assert!(document.map().cards.same(&untouched), "what stays the same is not copied");
    assert_eq!(document.undo(), Some("select-edit-cards"));
    assert_eq!(document.undo_label(), None);
    let lost = Card { id: CardId(77), ..Card::new(Spot::Parked { lane: None }, "") };
    let refused = document.edit(Edit::SetCards(vec![lost]), Merge::Never);
    assert_eq!(refused, Err(EditError::Unknown(Node::Card(CardId(77)))));
}

#[test]
fn copies_stand_right_after_their_cards() {
    let mut map = small();
    let (actions, need) = (LaneId(5), StageId(2));
    for text in ["a", "b"] {
        apply(&mut map, Edit::AddCard { row: Card::new(Spot::cell(actions, need), text), at: 9 }).expect("room");
    }
    let ids: Vec<CardId> = map.cards_in(actions, need).filter(|card| card.text != "b").map(|card| card.id).collect();
    let first = map.next_id;
    let made = apply(&mut map, Edit::DuplicateCards(ids)).expect("there");
    assert_eq!(made.created, Some(Node::Card(CardId(first))));
    assert_eq!(texts(&map, actions, need), ["Asks a friend", "Asks a friend", "a", "a", "b"]);
    assert_eq!(map.next_id, first + 2);
}

#[test]
fn several_points_are_set_whatever_order_they_end_in() {
    let mut map = small();
    let curve = map.curves.at(0).expect("there").clone();
    let last = map.stages.at(map.stages.len() - 1).expect("there").id;
    let moved = CurvePoint::new(last, Score::clamped(-1.5));
    let kept = CurvePoint { score: Score::clamped(-1.5), ..curve.points[1].clone() };
    apply(&mut map, Edit::SetPoints(vec![(curve.id, 0, moved), (curve.id, 1, kept)])).expect("there");
    let points = &map.curves.at(0).expect("there").points;
    assert!(points.iter().take(2).all(|point| point.score == Score::clamped(-1.5)));
    assert_eq!(violations(&map), []);
    let gone = CurvePoint::new(last, Score::NEUTRAL);
    let refused = apply(&mut map, Edit::SetPoints(vec![(curve.id, 9, gone)]));
    assert_eq!(refused, Err(EditError::Unknown(Node::Point { curve: curve.id, index: 9 })));
}
