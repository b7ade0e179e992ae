//! Whole stages and lanes go from map to map over a text, with all that hangs on them.

use throughline::clipboard::{Content, Graft, Place, lanes, read, stages};
use throughline::edit::{Edit, apply};
use throughline::format::{Part, print_part};
use throughline::model::check::violations;
use throughline::model::*;

use crate::maps::map as any_map;
use proptest::prelude::*;

fn run(map: &mut Map, edit: Edit) -> Option<Node> {
    apply(map, edit).expect("sound").created
}

/// Stages A, B; lanes Actions, Pains (barriers), Feelings; a1 → b1 linked, "over" from A over both, p1 a pain of A with
/// votes; Dana's curve over both stages, its first point caused by a1.
fn journey() -> Map {
    let mut map = Map::default();
    for (at, name) in ["A", "B"].into_iter().enumerate() {
        let row = Stage { caption: format!("{name}?"), phase: "Before".into(), ..Stage::named(name) };
        run(&mut map, Edit::AddStage { row, at });
    }
    for (at, (kind, name)) in
        [(LaneKind::Actions, "Actions"), (LaneKind::Barriers, "Pains"), (LaneKind::Emotion, "Feelings")]
            .into_iter()
            .enumerate()
    {
        run(&mut map, Edit::AddLane { row: Lane::new(kind, name), at });
    }
    let (actions, pains) = (LaneId(3), LaneId(4));
    for (lane, stage, text, span) in
        [(actions, 1, "a1", 1), (actions, 2, "b1", 1), (actions, 1, "over", 2), (pains, 1, "p1", 1)]
    {
        let spot = Spot::Cell { lane, stage: StageId(stage), span };
        let mut row = Card::new(spot, text);
        row.opportunity.votes = 3;
        run(&mut map, Edit::AddCard { row, at: 9 });
    }
    let (from, to) = (id(&map, "a1"), id(&map, "b1"));
    run(&mut map, Edit::AddLink(Link { id: LinkId(0), from, to, both_ways: false, label: "then".into() }));
    run(&mut map, Edit::AddPersona { row: Persona::named("Dana"), at: 0 });
    let persona = map.personas.at(0).expect("Dana").id;
    let caused = CurvePoint { card: Some(id(&map, "a1")), ..CurvePoint::new(StageId(1), Score::MIN) };
    let points = vec![caused, CurvePoint::new(StageId(2), Score::MAX)];
    run(&mut map, Edit::AddCurve(Curve { points, ..Curve::new(persona, View::AsIs) }));
    map
}

fn id(map: &Map, text: &str) -> CardId {
    map.cards.iter().find(|card| card.text == text).expect("there").id
}

/// Through the text and onto a map.
fn pasted(part: &Part, onto: &Map, place: Place) -> (Map, Graft) {
    let text = print_part(part);
    let Ok(Content::Part(read)) = read(&text) else { panic!("it can be read: {text}") };
    assert_eq!(read.map.next_id, part.map.next_id, "{text}");
    assert!(*read == *part, "{text}");
    let graft = Graft::of(&read, onto, place).expect("there is room");
    let mut map = onto.clone();
    for edit in &graft.edits {
        apply(&mut map, edit.clone()).expect("it was tried out");
    }
    assert_eq!(violations(&map), []);
    (map, graft)
}

fn cell(map: &Map, lane: &str, stage: &str) -> Vec<String> {
    let lane = map.lanes.iter().find(|row| row.name == lane).expect("there").id;
    let stage = map.stages.iter().find(|row| row.name == stage).expect("there").id;
    map.cards_in(lane, stage).map(|card| card.text.clone()).collect()
}

const LAST: Place = Place { stage: usize::MAX, lane: usize::MAX };

#[test]
fn a_stage_comes_to_another_map_with_all_that_hangs_on_it() {
    let from = journey();
    let part = stages(&from, &[StageId(1), StageId(2)]);
    let mut onto = Map::default();
    run(&mut onto, Edit::AddStage { row: Stage::named("X"), at: 0 });
    for (at, (kind, name)) in
        [(LaneKind::Emotion, "Mood"), (LaneKind::Actions, "What they do"), (LaneKind::Actions, "actions ")]
            .into_iter()
            .enumerate()
    {
        run(&mut onto, Edit::AddLane { row: Lane::new(kind, name), at });
    }
    let (map, graft) = pasted(&part, &onto, Place { stage: 0, lane: 0 });
    assert_eq!(map.stages.iter().map(|stage| stage.name.as_str()).collect::<Vec<_>>(), ["A", "B", "X"]);
    assert_eq!(cell(&map, "actions ", "A"), ["a1", "over"], "a lane of the same name goes before another of its kind");
    assert_eq!((graft.cards, graft.parked), (4, 1), "there are no pains here");
    assert_eq!(map.parked().map(|card| card.text.as_str()).collect::<Vec<_>>(), ["p1"]);
    assert_eq!(map.cards.get(id(&map, "p1")).map(|card| card.opportunity.votes), Some(3));
    assert!(matches!(map.cards.get(id(&map, "over")).map(|card| card.spot), Some(Spot::Cell { span: 2, .. })));
    let link = map.links.at(0).expect("it came along");
    assert_eq!((link.from, link.to, link.label.as_str()), (id(&map, "a1"), id(&map, "b1"), "then"));
    let curve = map.curves.at(0).expect("it came along");
    assert_eq!(curve.points.iter().map(|point| point.score).collect::<Vec<_>>(), [Score::MIN, Score::MAX]);
    assert_eq!(curve.points[0].card, Some(id(&map, "a1")));
    assert_eq!(graft.personas, ["Dana"]);
    assert_eq!(map.stages.at(0).map(|stage| (stage.caption.as_str(), stage.phase.as_str())), Some(("A?", "Before")));
}

#[test]
fn points_join_the_curve_of_the_same_persona_and_a_map_without_feelings_takes_none() {
    let from = journey();
    let (map, graft) = pasted(&stages(&from, &[StageId(2)]), &from, LAST);
    assert_eq!((map.personas.len(), map.curves.len(), graft.personas.len()), (1, 1, 0));
    assert_eq!(map.curves.at(0).map(|curve| curve.points.len()), Some(3));
    let (map, graft) = pasted(&stages(&from, &[StageId(1)]), &Map::default(), LAST);
    assert_eq!((graft.left_out, graft.parked, map.curves.len(), map.personas.len()), (1, 3, 0, 0));
}

#[test]
fn a_card_over_stages_that_stay_behind_gets_shorter() {
    let part = stages(&journey(), &[StageId(1)]);
    let spans = part.map.cards.iter().map(|card| card.spot);
    assert!(spans.into_iter().all(|spot| matches!(spot, Spot::Cell { span: 1, .. })));
    assert!(part.map.links.is_empty(), "its other end stays behind");
}

#[test]
fn a_lane_meets_stages_by_name_then_by_place_and_parks_the_rest() {
    let from = journey();
    let part = lanes(&from, &[LaneId(3), LaneId(5)]);
    let mut onto = Map::default();
    for (at, name) in ["B", "Y"].into_iter().enumerate() {
        run(&mut onto, Edit::AddStage { row: Stage::named(name), at });
    }
    let (map, graft) = pasted(&part, &onto, LAST);
    assert_eq!(cell(&map, "Actions", "B"), ["b1"]);
    assert_eq!((graft.parked, graft.left_out), (2, 1), "A has no name here, and its place is taken by B");
    assert_eq!(map.parked().filter_map(|card| card.spot.lane()).count(), 2, "they keep their lane");
    assert_eq!(map.curves.at(0).and_then(|curve| map.lane_of(curve)), map.emotion_lane().map(|lane| lane.id));

    let mut other = Map::default();
    for (at, name) in ["One", "Two"].into_iter().enumerate() {
        run(&mut other, Edit::AddStage { row: Stage::named(name), at });
    }
    let (map, graft) = pasted(&part, &other, LAST);
    assert_eq!((cell(&map, "Actions", "One"), graft.parked), (vec!["a1".to_owned(), "over".to_owned()], 0));
    assert_eq!(map.links.len(), 1);
}

#[test]
fn a_lane_pasted_at_a_line_stays_above_it() {
    let mut map = journey();
    let row = Lane { divider: Some(Divider::Visibility), ..map.lanes.at(0).expect("there").clone() };
    run(&mut map, Edit::SetLane(row));
    let (map, _) = pasted(&lanes(&map, &[LaneId(3)]), &map, Place { stage: 0, lane: 1 });
    let lines: Vec<_> = map.lanes.iter().map(|lane| (lane.name.as_str(), lane.divider.is_some())).collect();
    assert_eq!(lines, [("Actions", false), ("Actions", true), ("Pains", false), ("Feelings", false)]);
}

#[test]
fn the_text_can_be_read_by_a_person() {
    let text = print_part(&stages(&journey(), &[StageId(1)]));
    assert!(
        text.starts_with("#![enable(implicit_some)]\nThroughlinePart(\n    version: 1,\n    of: Stages,\n"),
        "{text}"
    );
    assert!(text.contains("(id: 1, name: \"A\", caption: \"A?\", phase: \"Before\"),\n"), "{text}");
    assert!(text.contains("(id: 1, lane: 1, stage: 1, text: \"a1\", votes: 3),\n"), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_rows_of_any_map_can_be_pasted_onto_any_other(from in any_map(), onto in any_map(), some in any::<u64>(), at in 0..9usize) {
        let picked = |nth: &usize| some >> (nth % 64) & 1 == 1;
        let columns: Vec<StageId> =
            from.stages.iter().enumerate().filter(|(nth, _)| picked(nth)).map(|(_, stage)| stage.id).collect();
        let rows: Vec<LaneId> =
            from.lanes.iter().enumerate().filter(|(nth, _)| picked(nth)).map(|(_, lane)| lane.id).collect();
        let place = Place { stage: at, lane: at };
        for (part, count) in [(stages(&from, &columns), columns.len()), (lanes(&from, &rows), rows.len())] {
            if count == 0 {
                continue;
            }
            let (map, graft) = pasted(&part, &onto, place);
            prop_assert_eq!(graft.made.len(), count);
            prop_assert_eq!(map.cards.len(), onto.cards.len() + part.map.cards.len());
            prop_assert_eq!(map.links.len(), onto.links.len() + part.map.links.len());
            let kept = part.map.curves.iter().map(|curve| curve.points.len()).sum::<usize>() - graft.left_out;
            let count = |map: &Map| map.curves.iter().map(|curve| curve.points.len()).sum::<usize>();
            prop_assert_eq!(count(&map), count(&onto) + kept);
        }
    }
}
