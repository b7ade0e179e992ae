//! A map from outside is mended: sound afterwards, nothing lost without a word.

use proptest::prelude::*;
use throughline::diag::Problem;
use throughline::model::check::{mend, violations};
use throughline::model::*;

use crate::maps::{map, small};

/// Ids bent at random: doubled, dangling, zero, too high.
fn bend(id: u32, dice: u16) -> u32 {
    match dice % 23 {
        0 => 0,
        1 => u32::MAX,
        2 => id + 1,
        3 => id.saturating_sub(1),
        4 => 4_321,
        5 => limits::LAST_ID,
        _ => id,
    }
}

fn rebuild<T: Row>(rows: &Rows<T>, mut change: impl FnMut(&mut T)) -> Rows<T> {
    let mut all: Vec<T> = rows.iter().cloned().collect();
    all.iter_mut().for_each(&mut change);
    all.into_iter().collect()
}

fn broken(mut map: Map, dice: &[u16]) -> Map {
    let mut dice = dice.iter().copied().cycle();
    let mut bent = |id: u32| bend(id, dice.next().unwrap_or_default());
    map.personas = rebuild(&map.personas, |row| row.id.0 = bent(row.id.0));
    map.stages = rebuild(&map.stages, |row| row.id.0 = bent(row.id.0));
    map.lanes = rebuild(&map.lanes, |row| row.id.0 = bent(row.id.0));
    map.cards = rebuild(&map.cards, |row| {
        row.id.0 = bent(row.id.0);
        if let Spot::Cell { lane, stage, span } = &mut row.spot {
            (lane.0, stage.0) = (bent(lane.0), bent(stage.0));
            *span = bent(u32::from(*span)).min(60_000) as u16;
        }
    });
    map.curves = rebuild(&map.curves, |row| {
        row.id.0 = bent(row.id.0);
        row.persona.0 = bent(row.persona.0);
        row.lane = row.lane.map(|lane| LaneId(bent(lane.0)));
        for point in &mut row.points {
            point.stage.0 = bent(point.stage.0);
            point.card = point.card.map(|card| CardId(bent(card.0)));
        }
        row.points.reverse();
    });
    map.links = rebuild(&map.links, |row| {
        row.id.0 = bent(row.id.0);
        (row.from.0, row.to.0) = (bent(row.from.0), bent(row.to.0));
    });
    map.next_id = bent(map.next_id);
    map
}

fn said(problems: &[Problem]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.what.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_map_is_sound_after_mending(map in map(), dice in proptest::collection::vec(any::<u16>(), 1..80)) {
        let was = broken(map, &dice);
        let mut map = was.clone();
        let problems = mend(&mut map);
        prop_assert_eq!(violations(&map), []);
        prop_assert_eq!(map.cards.len(), was.cards.len(), "no card is ever dropped");
        prop_assert_eq!(map.curves.len(), was.curves.len());
        let points = |map: &Map| map.curves.iter().map(|curve| curve.points.len()).sum::<usize>();
        let told = |id: &str| said(&problems).iter().filter(|said| **said == id).count();
        prop_assert_eq!(points(&was) - points(&map), told("problem-point-stage"));
        prop_assert_eq!(
            was.links.len() - map.links.len(),
            told("problem-link-end") + told("problem-link-to-itself")
        );
        let again = map.clone();
        prop_assert_eq!(mend(&mut map), [], "a sound map is left alone");
        prop_assert_eq!(map, again);
    }
}

#[test]
fn references_follow_the_first_holder_of_an_id() {
    let mut map = small();
    map.cards = rebuild(&map.cards, |card| card.id = CardId(8));
    map.links = rebuild(&map.links, |link| link.to = CardId(8));
    let problems = mend(&mut map);
    assert_eq!(said(&problems), ["problem-id-twice", "problem-link-to-itself"]);
    assert_eq!(map.cards.iter().map(|card| card.id.0).collect::<Vec<_>>(), [8, 12]);
    assert_eq!(map.next_id, 13);
}

#[test]
fn a_card_without_a_place_is_parked() {
    let mut map = small();
    map.stages.remove(StageId(2));
    let problems = mend(&mut map);
    assert_eq!(said(&problems), ["problem-card-stage", "problem-card-stage", "problem-point-stage"]);
    assert_eq!(map.parked().count(), 2);
    assert_eq!(map.cards.at(0).map(|card| card.spot), Some(Spot::Parked { lane: Some(LaneId(5)) }));
}

#[test]
fn a_curve_of_nobody_gets_somebody() {
    let mut map = small();
    map.personas.remove(PersonaId(1));
    assert_eq!(said(&mend(&mut map)), ["problem-curve-persona"]);
    assert_eq!(map.personas.get(PersonaId(1)).map(|persona| persona.name.as_str()), Some("?"));
}

#[test]
fn rows_without_an_id_get_one_without_a_word() {
    let mut map = small();
    map.stakeholders.push(Stakeholder::named("Lee"));
    map.next_id = 0;
    assert_eq!(mend(&mut map), []);
    assert_eq!(map.stakeholders.at(0).map(|row| row.id.0), Some(12));
}
