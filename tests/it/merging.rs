//! Two people's changes to one map come together: nothing is lost, nobody wins unasked, the outcome is sound.

use std::collections::BTreeSet;

use proptest::prelude::*;
use throughline::diag::Message;
use throughline::edit::{Edit, apply};
use throughline::i18n::Lang;
use throughline::merge::{Decisions, Merged, REMOVAL, Side, merge, noted};
use throughline::model::check::violations;
use throughline::model::*;

use crate::maps::{Stroke, map, small, strokes};
use crate::random_map::random_map;

fn merged(base: &Map, ours: &Map, theirs: &Map) -> Merged {
    merge(base, ours, theirs, &Decisions::none()).expect("small enough")
}

fn edited(map: &Map, edits: impl IntoIterator<Item = Edit>) -> Map {
    let mut map = map.clone();
    for edit in edits {
        apply(&mut map, edit).expect("the edit suits the map");
    }
    map
}

fn struck(map: &Map, strokes: &[Stroke]) -> Map {
    let mut map = map.clone();
    for stroke in strokes {
        let edit = stroke.edit(&map);
        let _ = apply(&mut map, edit);
    }
    map
}

fn card(map: &Map, id: u32) -> Card {
    map.cards.get(CardId(id)).expect("there").clone()
}

fn texts(map: &Map) -> Vec<&str> {
    map.cards.iter().map(|card| card.text.as_str()).collect()
}

/// What is in conflict, and what each side says, in English.
fn told(merged: &Merged) -> Vec<String> {
    let say = |message: &Message| Lang::En.message(message);
    let conflicts = merged.conflicts.iter();
    conflicts.map(|c| format!("{} | {} | {}", say(&c.subject()), say(&c.ours), say(&c.theirs))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn one_side_alone_is_taken_whole(base in map(), strokes in strokes(0..25)) {
        let changed = struck(&base, &strokes);
        for (ours, theirs) in [(&base, &changed), (&changed, &base), (&changed, &changed)] {
            let Merged { map, conflicts } = merged(&base, ours, theirs);
            prop_assert_eq!(&map, &changed);
            prop_assert_eq!(conflicts, vec![]);
        }
    }

    #[test]
    fn nothing_is_lost_and_the_outcome_is_sound(base in map(), ours in strokes(0..25), theirs in strokes(0..25)) {
        let (ours, theirs) = (struck(&base, &ours), struck(&base, &theirs));
        let open = merged(&base, &ours, &theirs);
        prop_assert_eq!(violations(&open.map), vec![]);
        let all: BTreeSet<String> = texts(&open.map).into_iter().map(str::to_owned).collect();
        let stages: BTreeSet<String> = open.map.stages.iter().map(|stage| stage.name.trim().to_lowercase()).collect();
        let open_cards: BTreeSet<CardId> = open.conflicts.iter().filter_map(|conflict| match conflict.key.node {
            Node::Card(id) => Some(id),
            _ => None,
        }).collect();
        for side in [&ours, &theirs] {
            for card in side.cards.iter().filter(|card| !base.cards.contains(card.id)) {
                prop_assert!(all.contains(&card.text), "a new card is gone: {:?}", card.text);
            }
            for stage in side.stages.iter().filter(|stage| !base.stages.contains(stage.id)) {
                prop_assert!(stages.contains(&stage.name.trim().to_lowercase()), "a new stage is gone");
            }
        }
        for card in base.cards.iter() {
            match (ours.cards.get(card.id), theirs.cards.get(card.id)) {
                (Some(_), Some(_)) => prop_assert!(open.map.cards.contains(card.id)),
                (None, None) => prop_assert!(!open.map.cards.contains(card.id)),
                (Some(kept), None) | (None, Some(kept)) => {
                    let is_there = open.map.cards.contains(card.id);
                    prop_assert_eq!(is_there, open_cards.contains(&card.id), "removed against changed is a conflict");
                    prop_assert!(is_there || kept == card);
                }
            }
        }
    }

    #[test]
    fn whoever_looks_sees_the_same_conflicts(base in map(), ours in strokes(0..20), theirs in strokes(0..20)) {
        let (ours, theirs) = (struck(&base, &ours), struck(&base, &theirs));
        let sides = |merged: &Merged, swapped: bool| {
            let mut sides: Vec<_> = merged.conflicts.iter().map(|conflict| {
                let (one, other) = (conflict.ours.to_string(), conflict.theirs.to_string());
                let (one, other) = if swapped { (other, one) } else { (one, other) };
                (conflict.key.field, conflict.kind, one, other)
            }).collect();
            sides.sort();
            sides
        };
        let here = merged(&base, &ours, &theirs);
        let there = merged(&base, &theirs, &ours);
        prop_assert_eq!(sides(&here, false), sides(&there, true));
    }

    #[test]
    fn every_conflict_can_be_settled(base in map(), ours in strokes(0..20), theirs in strokes(0..20)) {
        let (ours, theirs) = (struck(&base, &ours), struck(&base, &theirs));
        let open = merged(&base, &ours, &theirs);
        let each = |nth: usize| if nth.is_multiple_of(2) { Side::Ours } else { Side::Theirs };
        let mixed = Decisions {
            each: open.conflicts.iter().enumerate().map(|(nth, conflict)| (conflict.key, each(nth))).collect(),
            all: None,
        };
        for decisions in [Decisions::all(Side::Ours), Decisions::all(Side::Theirs), mixed] {
            let settled = merge(&base, &ours, &theirs, &decisions).expect("small enough");
            prop_assert_eq!(settled.conflicts, vec![]);
            prop_assert_eq!(violations(&settled.map), vec![]);
        }
        let noted = noted(&open, Lang::En).expect("small enough");
        prop_assert_eq!(violations(&noted), vec![]);
        prop_assert_eq!(noted.parked().count(), open.map.parked().count() + open.conflicts.len());
    }
}

#[test]
fn different_fields_of_one_card_come_together() {
    let base = small();
    let mut ours = card(&base, 8);
    ours.text = "Asks two friends".to_owned();
    let mut theirs = card(&base, 8);
    theirs.facts.channel = Some(Channel::Phone);
    theirs.spot = Spot::cell(LaneId(5), StageId(3));
    let both = merged(&base, &edited(&base, [Edit::SetCard(ours)]), &edited(&base, [Edit::SetCard(theirs)]));
    let card = card(&both.map, 8);
    assert_eq!(both.conflicts, []);
    assert_eq!(card.text, "Asks two friends");
    assert_eq!(card.facts.channel, Some(Channel::Phone));
    assert_eq!(card.spot, Spot::cell(LaneId(5), StageId(3)));
}

#[test]
fn the_same_field_changed_twice_is_a_conflict() {
    let base = small();
    let with = |text: &str| edited(&base, [Edit::SetCard(Card { text: text.to_owned(), ..card(&base, 8) })]);
    let (ours, theirs) = (with("Asks a colleague"), with("Asks the web"));
    let open = merged(&base, &ours, &theirs);
    assert_eq!(card(&open.map, 8).text, "Asks a colleague");
    assert_eq!(told(&open), ["Card “Asks a colleague”: Text | Asks a colleague | Asks the web"]);
    let settle = |side| merge(&base, &ours, &theirs, &Decisions::all(side)).expect("small").map;
    assert_eq!(settle(Side::Ours), ours);
    assert_eq!(settle(Side::Theirs), theirs);
    // Whoever opens the file finds what theirs was.
    let noted = noted(&open, Lang::En).expect("small");
    let note = noted.parked().last().expect("a card in the parking lot");
    assert_eq!(note.note, "Asks the web");
    assert_eq!(note.spot.lane(), Some(LaneId(5)));
    assert!(note.text.contains("Asks a colleague") && note.text.contains("Asks the web"), "{}", note.text);
}

#[test]
fn cards_added_on_both_sides_are_both_there_and_links_follow() {
    let base = small();
    let add = |text: &str, to: u32| {
        let spot = Spot::cell(LaneId(7), StageId(3));
        let card = edited(&base, [Edit::AddCard { row: Card::new(spot, text), at: 9 }]);
        let new = card.cards.iter().last().expect("it was added").id;
        let link = Link { id: LinkId(0), from: new, to: CardId(to), both_ways: false, label: text.to_owned() };
        edited(&card, [Edit::AddLink(link)])
    };
    let (ours, theirs) = (add("Web shop", 8), add("Letter", 9));
    let both = merged(&base, &ours, &theirs);
    assert_eq!(both.conflicts, []);
    assert_eq!(texts(&both.map), ["Asks a friend", "Call", "Web shop", "Letter"]);
    for (label, to) in [("Web shop", 8), ("Letter", 9)] {
        let link = both.map.links.iter().find(|link| link.label == label).expect("the link");
        assert_eq!(both.map.cards.get(link.from).expect("its card").text, label);
        assert_eq!(link.to, CardId(to));
    }
}

#[test]
fn a_card_added_alike_is_there_once() {
    let base = small();
    let add = |texts: &[&str]| {
        let spot = Spot::cell(LaneId(7), StageId(3));
        let rows = texts.iter().map(|text| Card::new(spot, *text));
        edited(&base, rows.map(|row| Edit::AddCard { row, at: 9 }).collect::<Vec<_>>())
    };
    let both = merged(&base, &add(&["Web shop", "Letter"]), &add(&["Letter"]));
    assert_eq!(texts(&both.map), ["Asks a friend", "Call", "Web shop", "Letter"]);
}

#[test]
fn what_one_side_removed_and_the_other_changed_is_asked_about() {
    let base = small();
    let removed = edited(&base, [Edit::RemoveCards(vec![CardId(9)])]);
    let changed = edited(&base, [Edit::SetCard(Card { note: "twice".to_owned(), ..card(&base, 9) })]);
    for (ours, theirs) in [(&removed, &changed), (&changed, &removed)] {
        let open = merged(&base, ours, theirs);
        assert_eq!(open.conflicts.len(), 1);
        assert_eq!(open.conflicts[0].key.field, REMOVAL);
        assert_eq!(card(&open.map, 9).note, "twice");
    }
    // Of a card nobody touched nothing has to be said.
    assert!(merged(&base, &removed, &base).conflicts.is_empty());
    let gone = merge(&base, &removed, &changed, &Decisions::all(Side::Ours)).expect("small");
    assert!(!gone.map.cards.contains(CardId(9)));
}

#[test]
fn a_stage_that_is_removed_and_still_used_is_asked_about() {
    let base = small();
    let removed = edited(&base, [Edit::RemoveStage(StageId(4))]);
    let used = edited(&base, [Edit::AddCard { row: Card::new(Spot::cell(LaneId(7), StageId(4)), "Helpline"), at: 9 }]);
    let open = merged(&base, &removed, &used);
    assert_eq!(told(&open), ["Stage “Use”: Removed or kept | removed | in use"]);
    assert!(open.map.stages.contains(StageId(4)));
    let settled = merge(&base, &removed, &used, &Decisions::all(Side::Ours)).expect("small").map;
    assert!(!settled.stages.contains(StageId(4)));
    let parked: Vec<&str> = settled.parked().map(|card| card.text.as_str()).collect();
    assert_eq!(parked, ["Helpline"], "the card itself is not lost");
}

#[test]
fn moves_and_additions_come_together() {
    let base = small();
    let ours = edited(&base, [Edit::MoveStage { id: StageId(4), to: 0 }]);
    let theirs = edited(&base, [Edit::AddStage { row: Stage::named("Renew"), at: 2 }]);
    let both = merged(&base, &ours, &theirs);
    let names: Vec<&str> = both.map.stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(names, ["Use", "Need", "Choose", "Renew"]);
    assert_eq!(both.conflicts, []);
}

#[test]
fn a_stage_moved_to_two_places_is_asked_about() {
    let mut base = small();
    for name in ["Renew", "Leave"] {
        base = edited(&base, [Edit::AddStage { row: Stage::named(name), at: 9 }]);
    }
    let ours = edited(&base, [Edit::MoveStage { id: StageId(2), to: 2 }]);
    let theirs = edited(&base, [Edit::MoveStage { id: StageId(2), to: 4 }]);
    let open = merged(&base, &ours, &theirs);
    assert_eq!(told(&open), ["Stage “Need”: Order | after “Use” | after “Leave”"]);
    assert_eq!(open.map.stages, ours.stages);
    let settled = merge(&base, &ours, &theirs, &Decisions::all(Side::Theirs)).expect("small");
    assert_eq!(settled.map.stages, theirs.stages);
}

#[test]
fn points_of_a_curve_come_together_one_by_one() {
    let base = small();
    let point = |index: usize, score: f64| {
        let was = base.curves.at(0).expect("a curve").points[index].clone();
        Edit::SetPoint {
            curve: base.curves.at(0).expect("a curve").id,
            index,
            point: CurvePoint { score: Score::clamped(score), ..was },
        }
    };
    let both = merged(&base, &edited(&base, [point(0, 0.5)]), &edited(&base, [point(1, 1.0)]));
    assert_eq!(both.conflicts, []);
    let scores: Vec<f64> = both.map.curves.at(0).expect("it").points.iter().map(|point| point.score.value()).collect();
    assert_eq!(scores, [0.5, 1.0]);
    let open = merged(&base, &edited(&base, [point(0, 0.5)]), &edited(&base, [point(0, -1.0)]));
    assert_eq!(told(&open), ["Emotion curve “Dana Reed, as it is”, “Need”: Score | 0.5 | −1"]);
}

#[test]
fn tags_join_and_votes_add_up() {
    let base = small();
    let with = |tag: &str, votes| {
        let mut card = card(&base, 9);
        card.tags.push(tag.to_owned());
        card.opportunity.votes = votes;
        edited(&base, [Edit::SetCard(card)])
    };
    let both = merged(&base, &with("phone", 3), &with("urgent", 2));
    assert_eq!(both.conflicts, []);
    assert_eq!(card(&both.map, 9).tags, ["phone", "urgent"]);
    assert_eq!(card(&both.map, 9).opportunity.votes, 5);
}

#[test]
fn stages_of_one_name_added_on_both_sides_are_one() {
    let base = small();
    let ours = edited(&base, [Edit::AddStage { row: Stage::named("Renewal"), at: 3 }]);
    let theirs = edited(&base, [Edit::AddStage { row: Stage::named("Pause"), at: 3 }]);
    let theirs = edited(&theirs, [Edit::AddStage { row: Stage::named("renewal "), at: 4 }]);
    let id = theirs.stages.at(4).expect("it").id;
    let theirs = edited(&theirs, [Edit::AddCard { row: Card::new(Spot::cell(LaneId(7), id), "Letter"), at: 0 }]);
    let both = merged(&base, &ours, &theirs);
    let names: Vec<&str> = both.map.stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(names, ["Need", "Choose", "Use", "Pause", "Renewal"]);
    let letter = both.map.cards.iter().find(|card| card.text == "Letter").expect("it");
    assert_eq!(letter.spot.stage(), Some(both.map.stages.at(4).expect("it").id));
    assert_eq!(told(&both), ["Stage “Renewal”: Name | Renewal | renewal "]);
}

#[test]
fn random_maps_merge_with_themselves() {
    for seed in 0..20 {
        let mut map = random_map(seed);
        check::mend(&mut map);
        assert_eq!(merged(&map, &map, &map).map, map);
        assert_eq!(merged(&Map::default(), &map, &map), Merged { map, conflicts: Vec::new() });
    }
}
