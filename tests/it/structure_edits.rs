//! Edits of the grid itself: stages split and merged, lanes moved past the lines that part them.

use throughline::edit::{Edit, EditError, Side, StepTo, apply, lane_step};
use throughline::model::check::violations;
use throughline::model::*;

use crate::maps::map as any_map;
use proptest::prelude::*;

/// Lanes by name, "|" for the line of interaction and "‖" for the line of visibility below the one before; a lane in
/// brackets is hidden.
fn lanes(spelled: &str) -> Map {
    let mut map = Map::default();
    for word in spelled.split(' ') {
        let divider = match word {
            "|" => Divider::Interaction,
            "‖" => Divider::Visibility,
            name => {
                let id = LaneId(map.take_id());
                let hidden = name.starts_with('(');
                let display = if hidden { LaneDisplay::Hidden } else { LaneDisplay::Shown };
                let name = name.trim_matches(['(', ')']);
                map.lanes.push(Lane { id, display, ..Lane::new(LaneKind::Text, name) });
                continue;
            }
        };
        let last = map.lanes.iter().last().expect("a line follows a lane").id;
        map.lanes.get_mut(last).expect("there").divider = Some(divider);
    }
    map
}

fn spelled(map: &Map) -> String {
    let mut words = Vec::new();
    for lane in map.lanes.iter() {
        words.push(if lane.display == LaneDisplay::Hidden { format!("({})", lane.name) } else { lane.name.clone() });
        words.extend(lane.divider.map(|divider| match divider {
            Divider::Interaction => "|".to_owned(),
            Divider::Visibility => "‖".to_owned(),
            Divider::InternalInteraction => "¦".to_owned(),
        }));
    }
    words.join(" ")
}

fn id(map: &Map, name: &str) -> LaneId {
    map.lanes.iter().find(|lane| lane.name == name).expect("there").id
}

fn moved(from: &str, name: &str, to: usize, side: Side) -> String {
    let mut map = lanes(from);
    let id = id(&map, name);
    apply(&mut map, Edit::MoveLane { id, to, side }).expect("there");
    assert_eq!(violations(&map), []);
    spelled(&map)
}

#[test]
fn a_line_stays_between_the_lanes_it_parts() {
    use Side::{Above, Below, Same};
    assert_eq!(moved("A B | C D", "A", 3, Same), "B | C D A", "over the line");
    assert_eq!(moved("A B | C D", "D", 0, Same), "D A B | C", "back over it");
    assert_eq!(moved("A B | C D", "B", 0, Same), "B A | C D", "the lane above the line goes up");
    assert_eq!(moved("A B | C D", "B", 3, Same), "A | C D B", "the lane above the line goes down");
    assert_eq!(moved("A B | C D", "A", 1, Same), "B A | C D", "to the line, and stays on its side");
    assert_eq!(moved("A B | C D", "A", 1, Below), "B | A C D", "to the line, and over it");
    assert_eq!(moved("A B | C D", "C", 2, Above), "A B C | D", "over it where it stands");
    assert_eq!(moved("A B | C D", "C", 2, Below), "A B | C D");
    assert_eq!(moved("A B | C ‖ D", "A", 3, Same), "B | C ‖ D A", "over both");
    assert_eq!(moved("A B | C ‖ D", "D", 0, Same), "D A B | C ‖");
}

#[test]
fn a_line_without_a_place_gives_way_and_is_not_lost() {
    use Side::{Above, Below, Same};
    assert_eq!(moved("A | B C", "A", 2, Same), "B | C A", "nothing would be left above it");
    assert_eq!(moved("A | B ‖ C D", "B", 3, Same), "A | C ‖ D B", "both would be in one place");
    assert_eq!(moved("A | B ‖ C D", "B", 0, Same), "B A | C ‖ D");
    assert_eq!(moved("A | B ‖", "A", 1, Same), "B | A ‖");
    assert_eq!(moved("A | B ‖", "A", 1, Below), "B | A ‖");
    assert_eq!(moved("A | B ‖", "B", 0, Above), "B | A ‖");
}

#[test]
fn keys_take_a_lane_over_a_line_in_a_step_of_its_own() {
    let walk = |from: &str, name: &str, to: StepTo| {
        let mut map = lanes(from);
        let id = id(&map, name);
        let mut seen = Vec::new();
        while let [edit] = lane_step(&map, &[id], to).as_slice() {
            apply(&mut map, edit.clone()).expect("it was offered");
            seen.push(spelled(&map));
            assert!(seen.len() < 20, "it comes to an end: {seen:?}");
        }
        seen
    };
    assert_eq!(walk("A B | C", "A", StepTo::On), ["B A | C", "B | A C", "B | C A"]);
    assert_eq!(walk("A B | C", "C", StepTo::Back), ["A B C |", "A C B |", "C A B |"]);
    assert_eq!(
        walk("A (H) B | C", "A", StepTo::On),
        ["(H) B A | C", "(H) B | A C", "(H) B | C A"],
        "hidden lanes are no step"
    );
    assert_eq!(walk("A (H) | C", "C", StepTo::Back).first().map(String::as_str), Some("A (H) C |"));
}

#[test]
fn a_removed_lane_leaves_its_line_to_the_lane_above() {
    let removed = |from: &str, name: &str| {
        let mut map = lanes(from);
        let id = id(&map, name);
        apply(&mut map, Edit::RemoveLane(id)).expect("there");
        spelled(&map)
    };
    assert_eq!(removed("A B | C", "B"), "A | C");
    assert_eq!(removed("A | B ‖ C", "B"), "A | C", "which has one already");
    assert_eq!(removed("A | B", "A"), "B", "nothing is left above it");
}

/// Stages A, B, C; lane L with a1–a4 in A, "over" from A on over all three, b1 and b2 in B; a curve with points in A at
/// 0.2 and 0.8, one in B in the middle; a link from a1 to b1.
fn journey() -> Map {
    let mut map = Map::default();
    let mut run = |edit| apply(&mut map, edit).expect("sound").created;
    for (at, name) in ["A", "B", "C"].into_iter().enumerate() {
        let row = Stage { caption: format!("{name}?"), duration: "1 day".to_owned(), ..Stage::named(name) };
        run(Edit::AddStage { row, at });
    }
    run(Edit::AddLane { row: Lane::new(LaneKind::Actions, "L"), at: 0 });
    run(Edit::AddPersona { row: Persona::named("Dana"), at: 0 });
    let lane = LaneId(4);
    for (stage, text, span) in
        [(2, "b1", 1), (1, "a1", 1), (1, "a2", 1), (2, "b2", 1), (1, "over", 3), (1, "a3", 1), (1, "a4", 1)]
    {
        let spot = Spot::Cell { lane, stage: StageId(stage), span };
        run(Edit::AddCard { row: Card::new(spot, text), at: 99 });
    }
    let point = |stage, at, score| CurvePoint {
        at: Fraction::new(at).expect("a number"),
        ..CurvePoint::new(StageId(stage), Score::clamped(score))
    };
    let points = vec![point(1, 0.2, -1.0), point(1, 0.8, 1.0), point(2, 0.5, 2.0)];
    run(Edit::AddCurve(Curve { points, ..Curve::new(PersonaId(5), View::AsIs) }));
    let (from, to) = (card(&map, "a1"), card(&map, "b1"));
    apply(&mut map, Edit::AddLink(Link { id: LinkId(0), from, to, both_ways: false, label: String::new() }))
        .expect("sound");
    map
}

fn card(map: &Map, text: &str) -> CardId {
    map.cards.iter().find(|card| card.text == text).expect("there").id
}

fn stage(map: &Map, name: &str) -> StageId {
    map.stages.iter().find(|stage| stage.name == name).expect("there").id
}

fn split(map: &mut Map, name: &str, new: &str, cards: &[&str]) -> Option<Node> {
    let (id, cards) = (stage(map, name), cards.iter().map(|text| card(map, text)).collect());
    let made = apply(map, Edit::SplitStage { id, name: new.to_owned(), cards }).expect("there is room").created;
    assert_eq!(violations(map), []);
    made
}

fn merge(map: &mut Map, name: &str) -> Result<(), EditError> {
    let id = stage(map, name);
    apply(map, Edit::MergeStage(id)).map(|_| assert_eq!(violations(map), []))
}

/// "A: a1 a2 over×3 | B: b1 …"
fn cells(map: &Map) -> String {
    let cell = |stage: &Stage| {
        let cards = map.cards_in(LaneId(4), stage.id).map(|card| match card.spot {
            Spot::Cell { span, .. } if span > 1 => format!("{}×{span}", card.text),
            _ => card.text.clone(),
        });
        format!("{}: {}", stage.name, cards.collect::<Vec<_>>().join(" "))
    };
    map.stages.iter().map(cell).collect::<Vec<_>>().join(" | ")
}

fn points(map: &Map) -> Vec<(String, f64)> {
    let curve = map.curves.at(0).expect("one");
    let name = |point: &CurvePoint| map.stages.get(point.stage).expect("sound").name.clone();
    curve.points.iter().map(|point| (name(point), point.at.value())).collect()
}

#[test]
fn a_split_takes_the_cards_named_and_keeps_all_else() {
    let mut map = journey();
    assert_eq!(cells(&map), "A: a1 a2 over×3 a3 a4 | B: b1 b2 | C: ");
    let made = split(&mut map, "A", "A2", &["a4", "a3", "b1"]);
    assert_eq!(made, Some(Node::Stage(stage(&map, "A2"))));
    assert_eq!(cells(&map), "A: a1 a2 over×4 | A2: a3 a4 | B: b1 b2 | C: ", "cards of other stages stay");
    let at = [("A", 0.4), ("A2", 0.6), ("B", 0.5)].map(|(name, at)| (name.to_owned(), at));
    assert_eq!(points(&map), at);
    assert_eq!(map.links.len(), 1);
}

#[test]
fn a_wide_card_that_goes_over_covers_what_it_did_but_the_first_half() {
    let mut map = journey();
    split(&mut map, "A", "A2", &["over"]);
    assert_eq!(cells(&map), "A: a1 a2 a3 a4 | A2: over×3 | B: b1 b2 | C: ");
    split(&mut map, "C", "C2", &[]);
    assert_eq!(cells(&map), "A: a1 a2 a3 a4 | A2: over×4 | B: b1 b2 | C:  | C2: ", "it covered the whole of C");
}

#[test]
fn a_point_goes_with_its_card_and_a_lone_one_stays_in_the_middle() {
    let mut map = journey();
    let curve = map.curves.at(0).expect("one").id;
    let point = CurvePoint { card: Some(card(&map, "b2")), ..map.curves.at(0).expect("one").points[2].clone() };
    apply(&mut map, Edit::SetPoint { curve, index: 2, point }).expect("there");
    split(&mut map, "B", "B2", &["b2"]);
    assert_eq!(points(&map)[2], ("B2".to_owned(), 0.5));
    split(&mut map, "B2", "B3", &[]);
    assert_eq!(points(&map)[2], ("B2".to_owned(), 0.5));
}

#[test]
fn a_merge_puts_the_cards_of_the_second_after_those_of_the_first() {
    let mut map = journey();
    assert_eq!(merge(&mut map, "A"), Ok(()));
    assert_eq!(cells(&map), "A / B: a1 a2 over×2 a3 a4 b1 b2 | C: ");
    assert_eq!(points(&map), [0.1, 0.4, 0.75].map(|at| ("A / B".to_owned(), at)));
    assert_eq!(map.links.len(), 1);
    let merged = map.stages.at(0).expect("there");
    assert_eq!((merged.caption.as_str(), merged.duration.as_str()), ("A? / B?", "1 day"));
    let before = map.clone();
    assert_eq!(merge(&mut map, "C"), Err(EditError::NoNextStage));
    assert_eq!(map, before);
}

#[test]
fn durations_are_added_and_what_only_one_has_is_kept() {
    let mut map = journey();
    let about = |map: &mut Map, name: &str, duration: &str, phase: &str| {
        let row = map.stages.get(stage(map, name)).expect("there").clone();
        let row = Stage { duration: duration.to_owned(), phase: phase.to_owned(), caption: String::new(), ..row };
        apply(map, Edit::SetStage(row)).expect("there");
    };
    about(&mut map, "A", "2 weeks", "");
    about(&mut map, "B", "3 days", "During");
    assert_eq!(merge(&mut map, "A"), Ok(()));
    let merged = map.stages.at(0).expect("there");
    assert_eq!((merged.duration.as_str(), merged.phase.as_str()), ("2 weeks + 3 days", "During"));
    assert_eq!(merged.caption, "");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_stage_split_and_merged_again_has_the_same_cards(map in any_map(), pick in any::<u16>(), some in any::<u64>()) {
        prop_assume!(!map.stages.is_empty());
        let id = map.stages.at(usize::from(pick) % map.stages.len()).expect("in range").id;
        let cards: Vec<CardId> =
            map.cards.iter().enumerate().filter(|(nth, _)| some >> (nth % 64) & 1 == 1).map(|(_, card)| card.id).collect();
        let mut split = map.clone();
        prop_assume!(apply(&mut split, Edit::SplitStage { id, name: "x".to_owned(), cards }).is_ok());
        prop_assert_eq!(violations(&split), []);
        prop_assert_eq!(split.cards.len(), map.cards.len());
        prop_assert_eq!(&split.links, &map.links);
        let count = |map: &Map| map.curves.iter().map(|curve| curve.points.len()).sum::<usize>();
        prop_assert_eq!(count(&split), count(&map));
        prop_assume!(apply(&mut split, Edit::MergeStage(id)).is_ok());
        prop_assert_eq!(violations(&split), []);
        for card in map.cards.iter() {
            prop_assert_eq!(split.cards.get(card.id), Some(card), "every card is where it was");
        }
        prop_assert_eq!(count(&split), count(&map));
    }

    #[test]
    fn no_line_is_lost_or_passes_another_when_lanes_move(map in any_map(), from in any::<u16>(), to in 0..9usize, side in 0..3usize) {
        prop_assume!(!map.lanes.is_empty());
        let id = map.lanes.at(usize::from(from) % map.lanes.len()).expect("in range").id;
        let lines = |map: &Map| map.lanes.iter().filter_map(|lane| lane.divider).collect::<Vec<_>>();
        let mut next = map.clone();
        apply(&mut next, Edit::MoveLane { id, to, side: [Side::Same, Side::Above, Side::Below][side] }).expect("there");
        prop_assert_eq!(lines(&next), lines(&map));
    }
}
