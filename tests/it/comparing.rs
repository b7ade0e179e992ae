//! What differs between two maps is found, whether one was made from the other or both were made apart.

use proptest::prelude::*;
use throughline::compare::{Changed, aligned, difference, tell};
use throughline::edit::{Edit, apply};
use throughline::i18n::Lang;
use throughline::model::check::violations;
use throughline::model::*;

use crate::maps::{map, small, strokes};

fn edited(map: &Map, edits: impl IntoIterator<Item = Edit>) -> Map {
    let mut map = map.clone();
    for edit in edits {
        apply(&mut map, edit).expect("the edit suits the map");
    }
    map
}

fn card(map: &Map, id: u32) -> Card {
    map.cards.get(CardId(id)).expect("there").clone()
}

/// The difference without the sum.
fn lines(a: &Map, b: &Map) -> Vec<String> {
    let text = tell(&difference(a, b), Lang::En);
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.pop();
    lines
}

/// The map with every id another one, as if somebody had drawn it anew.
fn redrawn(map: &Map) -> Map {
    let mut new = Map { about: map.about.clone(), next_id: 500, ..Map::default() };
    let stage = |id: StageId| StageId(id.0 + 100);
    let lane = |id: LaneId| LaneId(id.0 + 200);
    let number = |id: CardId| CardId(id.0 + 300);
    new.personas = map.personas.iter().map(|row| Persona { id: PersonaId(row.id.0 + 50), ..row.clone() }).collect();
    new.stages = map.stages.iter().map(|row| Stage { id: stage(row.id), ..row.clone() }).collect();
    new.lanes = map.lanes.iter().map(|row| Lane { id: lane(row.id), ..row.clone() }).collect();
    let cards = map.cards.iter().map(|row| {
        let spot = match row.spot {
            Spot::Cell { lane: l, stage: s, span } => Spot::Cell { lane: lane(l), stage: stage(s), span },
            Spot::Parked { lane: l } => Spot::Parked { lane: l.map(lane) },
        };
        Card { id: number(row.id), spot, ..row.clone() }
    });
    new.cards = cards.collect();
    let curves = map.curves.iter().map(|row| {
        let mut row = Curve { id: CurveId(row.id.0 + 10), persona: PersonaId(row.persona.0 + 50), ..row.clone() };
        row.lane = row.lane.map(lane);
        for point in &mut row.points {
            point.stage = stage(point.stage);
            point.card = point.card.map(number);
        }
        row
    });
    new.curves = curves.collect();
    let links = map.links.iter().map(|row| Link { from: number(row.from), to: number(row.to), ..row.clone() });
    new.links = links.collect();
    new
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_same_map_differs_in_nothing(map in map()) {
        let found = difference(&map, &map);
        prop_assert_eq!(&found.before, &map);
        prop_assert!(found.is_empty() && found.feelings.is_empty());
    }

    #[test]
    fn what_differs_is_found(base in map(), strokes in strokes(1..20)) {
        let mut changed = base.clone();
        for stroke in &strokes {
            let edit = stroke.edit(&changed);
            let _ = apply(&mut changed, edit);
        }
        let there = aligned(&base, &changed);
        prop_assert_eq!(violations(&there), vec![]);
        let same = Map { next_id: changed.next_id, ..there } == changed;
        // Rows whose order alone differs where it means nothing do not count.
        prop_assert!(!same || difference(&base, &changed).is_empty());
        let back = difference(&changed, &base);
        let found = difference(&base, &changed);
        prop_assert_eq!(found.is_empty(), back.is_empty());
    }
}

#[test]
fn each_kind_of_change_is_told() {
    let base = small();
    let mut call = card(&base, 9);
    call.facts.channel = Some(Channel::Phone);
    call.text = "Call or chat".to_owned();
    let spot = Spot::cell(LaneId(7), StageId(4));
    let changed = edited(
        &base,
        [
            Edit::SetCard(call),
            Edit::MoveCards { ids: vec![CardId(8)], spot: Spot::cell(LaneId(5), StageId(3)), at: 0 },
            Edit::AddCard { row: Card::new(spot, "Helpline"), at: 9 },
            Edit::AddStage { row: Stage::named("Renew"), at: 3 },
            Edit::RemoveLink(LinkId(11)),
            Edit::MoveStage { id: StageId(2), to: 1 },
        ],
    );
    let mut point = base.curves.at(0).expect("a curve").points[1].clone();
    point.score = Score::clamped(0.5);
    let curve = base.curves.at(0).expect("a curve").id;
    let index = changed.curves.at(0).expect("a curve").points.iter().position(|p| p.stage == StageId(4)).expect("it");
    let changed = edited(&changed, [Edit::SetPoint { curve, index, point }]);
    assert_eq!(
        lines(&base, &changed),
        [
            "Stages",
            "  → “Choose”",
            "      Order: after “Need” → first",
            "  + “Renew”",
            "Cards",
            "  ~ “Call or chat” (Touchpoints, Choose)",
            "      Text: Call → Call or chat",
            "      Place: Touchpoints, Need → Touchpoints, Choose",
            "      Channel: nothing → Phone",
            "  → “Asks a friend” (Actions, Choose)",
            "      Place: Actions, Need → Actions, Choose",
            "  + “Helpline” (Touchpoints, Use)",
            "Emotion curves",
            "  ~ “Dana Reed, as it is”",
            "      “Use”, Score: 2 → 0.5",
            "Hand-offs",
            "  − “Asks a friend → Call”",
            "Feelings",
            "  Dana Reed, as it is",
            "      “Use”: +2 → +0.5 (−1.5)",
        ]
    );
    assert_eq!(difference(&base, &changed).count(Changed::Added), 2);
}

#[test]
fn maps_made_apart_are_aligned_by_what_they_say() {
    let base = small();
    let other = redrawn(&base);
    assert_eq!(lines(&base, &other), Vec::<String>::new(), "no id is the same, and nothing differs");
    let call = CardId(309);
    let moved =
        edited(&other, [Edit::MoveCards { ids: vec![call], spot: Spot::cell(LaneId(205), StageId(104)), at: 9 }]);
    assert_eq!(
        lines(&base, &moved),
        ["Cards", "  → “Call” (Actions, Use)", "      Place: Touchpoints, Need → Actions, Use", "      Spans: 2 → 1"]
    );
}

#[test]
fn cards_that_share_an_id_by_accident_are_two() {
    let base = small();
    let add = |text: &str, lane| {
        edited(&base, [Edit::AddCard { row: Card::new(Spot::cell(LaneId(lane), StageId(4)), text), at: 9 }])
    };
    let (one, other) = (add("Signs the contract", 5), add("Helpline", 7));
    assert_eq!(
        lines(&one, &other),
        ["Cards", "  + “Helpline” (Touchpoints, Use)", "  − “Signs the contract” (Actions, Use)"]
    );
}
