//! The maps that ship: they open without a word, stand in the form the program writes, and show what a map can hold.

use std::collections::BTreeSet;

use throughline::assets::{self, Template};
use throughline::format::{self, Opened};
use throughline::i18n::Lang;
use throughline::model::{Channel, Device, Divider, Evidence, LaneKind, Map, PersonaKind, Spot, View};

const ROMANIAN: &str = include_str!("../data/romanian.ron");
const RUSSIAN: &str = include_str!("../data/russian.ron");

fn open(name: &str, text: &str) -> Map {
    let Opened { map, problems } = format::open(text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    assert_eq!(problems, [], "{name}");
    map
}

fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    let shipped = assets::templates().iter().chain(assets::examples()).map(|Template { name, ron, .. }| (*name, *ron));
    shipped.chain([("romanian", ROMANIAN), ("russian", RUSSIAN)])
}

fn examples() -> Vec<Map> {
    assets::examples().iter().map(|example| open(example.name, example.ron)).collect()
}

#[test]
fn shipped_maps_open_without_a_problem_and_print_back_as_they_are() {
    for (name, text) in all() {
        let map = open(name, text);
        assert!(format::print(&map) == text, "{name} is not as the program would write it");
    }
}

#[test]
fn templates_have_names_of_their_own_and_something_to_overwrite() {
    let names: BTreeSet<_> = assets::templates().iter().map(|template| template.name).collect();
    assert_eq!(names.len(), assets::templates().len());
    for template in assets::templates() {
        let map = open(template.name, template.ron);
        assert_eq!(Lang::from_tag(&map.about.language), Some(Lang::En), "{}", template.name);
        assert!(map.stages.len() >= 4 && map.lanes.len() >= 6, "{}", template.name);
        assert!(map.curves.iter().all(|curve| !curve.points.is_empty()), "{}", template.name);
        if template.name == "blank" {
            assert_eq!((map.stages.len(), map.cards.len()), (5, 0));
            continue;
        }
        // A blueprint follows one thing through its layers, so most of its cells are empty.
        if template.name == "service-blueprint" {
            continue;
        }
        assert!(map.cards.len() >= 30 && !map.personas.is_empty(), "{}", template.name);
        for lane in map.lanes.iter().filter(|lane| lane.kind != LaneKind::Emotion) {
            let filled = map.stages.iter().filter(|stage| map.cards_in(lane.id, stage.id).next().is_some()).count();
            assert_eq!(filled, map.stages.len(), "{}: a cell of {} is empty", template.name, lane.name);
        }
    }
}

#[test]
fn examples_are_full_maps_with_a_pit_and_a_peak() {
    for map in examples() {
        let title = &map.about.title;
        assert!(map.stages.len() >= 7 && map.lanes.len() >= 7 && map.cards.len() >= 45, "{title}");
        assert!(map.personas.len() >= 2 && map.curves.iter().filter(|curve| curve.shown).count() >= 2, "{title}");
        let scores = || map.curves.iter().filter(|curve| curve.shown).flat_map(|curve| &curve.points);
        assert!(scores().any(|point| point.score.value() <= -1.5), "{title} has no pit");
        assert!(scores().any(|point| point.score.value() >= 1.5), "{title} has no peak");
        assert!(scores().filter(|point| !point.quote.is_empty()).count() >= 3, "{title}");
        assert!(map.cards.iter().any(|card| matches!(card.spot, Spot::Cell { span, .. } if span > 1)), "{title}");
        assert!(map.parked().count() >= 2, "{title}");
        for (name, text) in [("scenario", &map.about.scenario), ("goal", &map.about.goal), ("date", &map.about.date)] {
            assert!(!text.is_empty(), "{title} has no {name}");
        }
    }
}

#[test]
fn card_texts_are_as_short_as_on_a_wall() {
    for (name, text) in all() {
        for card in open(name, text).cards.iter() {
            let words = card.text.split_whitespace().count();
            assert!((1..=7).contains(&words), "{name}: {}", card.text);
        }
    }
}

#[test]
fn between_them_the_examples_use_every_word_of_the_domain() {
    let maps = examples();
    let cards = || maps.iter().flat_map(|map| map.cards.iter());
    let mut missing = Vec::new();
    let mut need = |what: &str, found: bool| {
        if !found {
            missing.push(what.to_owned());
        }
    };
    for channel in Channel::KNOWN {
        need(&format!("{channel:?}"), cards().any(|card| card.facts.channel.as_ref() == Some(&channel)));
    }
    need("a channel of one's own", cards().any(|card| matches!(card.facts.channel, Some(Channel::Other(_)))));
    for device in Device::ALL {
        need(&format!("{device:?}"), cards().any(|card| card.facts.device == Some(device)));
    }
    for evidence in Evidence::ALL {
        need(&format!("{evidence:?}"), cards().any(|card| card.evidence == evidence));
    }
    need("source", cards().any(|card| !card.source.is_empty()));
    need("note", cards().any(|card| !card.note.is_empty()));
    need("tags", cards().any(|card| !card.tags.is_empty()));
    need("link", cards().any(|card| !card.link.is_empty()));
    need("colour", cards().any(|card| card.color.is_some()));
    need("metric", cards().any(|card| card.metric.is_some()));
    need("owner", cards().any(|card| !card.facts.owner.is_empty()));
    need("senses", cards().any(|card| !card.facts.senses.is_empty()));
    need("moment of truth", cards().any(|card| card.facts.moment_of_truth));
    need("pain point", cards().any(|card| card.facts.pain_point));
    need("advantage", cards().any(|card| card.facts.advantage));
    need("satisfaction", cards().any(|card| card.facts.satisfaction.is_some()));
    need("importance to the customer", cards().any(|card| card.facts.importance_to_customer.is_some()));
    need("importance to us", cards().any(|card| card.facts.importance_to_us.is_some()));
    need("duration", cards().any(|card| !card.facts.duration.is_empty()));
    need("waiting time", cards().any(|card| !card.facts.waiting_time.is_empty()));
    for gap in [throughline::model::Gap::Matched, throughline::model::Gap::Missing, throughline::model::Gap::Wasted] {
        need(&format!("{gap:?}"), cards().any(|card| card.facts.gap() == Some(gap)));
    }
    for horizon in throughline::model::Horizon::ALL {
        need(&format!("{horizon:?}"), cards().any(|card| card.opportunity.horizon() == Some(horizon)));
    }
    need("horizon by hand", cards().any(|card| card.opportunity.horizon_by_hand.is_some()));
    for status in throughline::model::OpportunityStatus::ALL {
        need(&format!("{status:?}"), cards().any(|card| card.opportunity.status == Some(status)));
    }
    need("due date", cards().any(|card| !card.opportunity.due.is_empty()));
    need("votes", cards().any(|card| card.opportunity.votes > 0));
    need("parked in a lane", cards().any(|card| matches!(card.spot, Spot::Parked { lane: Some(_) })));
    for divider in Divider::ALL {
        let lanes = || maps.iter().flat_map(|map| map.lanes.iter());
        need(&format!("{divider:?}"), lanes().any(|lane| lane.divider == Some(divider)));
    }
    for view in View::ALL {
        need(&format!("{view:?}"), maps.iter().flat_map(|map| map.curves.iter()).any(|curve| curve.view == view));
    }
    let points = || maps.iter().flat_map(|map| map.curves.iter()).flat_map(|curve| &curve.points);
    need("emotion word", points().any(|point| !point.emotion.is_empty()));
    need("a point on a touchpoint", points().any(|point| point.card.is_some()));
    need(
        "two points in one stage",
        maps.iter().any(|map| {
            let mut curves = map.curves.iter();
            curves.any(|curve| curve.points.windows(2).any(|pair| matches!(pair, [a, b] if a.stage == b.stage)))
        }),
    );
    let personas = || maps.iter().flat_map(|map| map.personas.iter());
    need("an individual", personas().any(|persona| persona.kind == PersonaKind::Individual));
    need("persona channels", personas().all(|persona| !persona.channels.is_empty()));
    need(
        "empathy maps",
        personas().all(|persona| {
            let empathy = &persona.empathy;
            [&empathy.thinks, &empathy.feels, &empathy.says, &empathy.does, &empathy.pains, &empathy.gains]
                .iter()
                .all(|list| !list.is_empty())
        }),
    );
    need("links", maps.iter().all(|map| !map.links.is_empty()));
    need("a link both ways", maps.iter().flat_map(|map| map.links.iter()).any(|link| link.both_ways));
    need("stage durations", maps.iter().any(|map| map.stages.iter().all(|stage| !stage.duration.is_empty())));
    for map in &maps {
        let quadrants: BTreeSet<_> = map.stakeholders.iter().map(|one| format!("{:?}", one.quadrant())).collect();
        need("stakeholders in four quadrants", quadrants.len() == 4);
        need("journey type", map.about.journey.is_some());
        need("notes on the map", !map.about.notes.is_empty());
    }
    assert!(missing.is_empty(), "no example shows: {missing:?}");
}

#[test]
fn letters_of_all_four_languages_stand_in_the_maps() {
    let polish = assets::examples().iter().find(|example| example.name == "biblioteka").unwrap().ron;
    for (text, letters) in [(polish, "ąćęłńóśźżŁŻ„”"), (ROMANIAN, "ăâîșțȘȚ„”"), (RUSSIAN, "ёйщъыэюЖ«»")]
    {
        let missing: String = letters.chars().filter(|letter| !text.contains(*letter)).collect();
        assert_eq!(missing, "");
    }
    // The cedillas that older keyboards make are other letters.
    assert!(!ROMANIAN.contains(['ş', 'ţ', 'Ş', 'Ţ']));
}

#[test]
fn the_map_in_the_readme_is_one() {
    let readme = include_str!("../../README.md");
    let (_, block) = readme.split_once("```ron\n").unwrap();
    let (block, _) = block.split_once("```").unwrap();
    assert!(format::print(&open("README", block)) == block, "the README's map is not as the program would write it");
}
