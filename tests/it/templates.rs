//! The templates in every language: whole maps whose figures come out as reckoned by hand.

use std::collections::BTreeSet;

use throughline::assets::{self, Template};
use throughline::files;
use throughline::format;
use throughline::i18n::Lang;
use throughline::insight::{self, FlowCount};
use throughline::model::*;
use throughline::templates;

fn template(name: &str) -> &'static Template {
    assets::templates().iter().find(|template| template.name == name).unwrap_or_else(|| panic!("no {name}"))
}

fn english(name: &str) -> Map {
    templates::open(template(name), Lang::En).unwrap()
}

fn texts(map: &Map, cards: &[CardId]) -> Vec<String> {
    cards.iter().map(|card| map.cards.get(*card).unwrap().text.clone()).collect()
}

#[test]
fn every_template_is_sound_in_every_language_and_survives_its_file() {
    for template in assets::templates() {
        for lang in Lang::ALL {
            let map = templates::open(template, lang).unwrap();
            assert_eq!(check::violations(&map), [], "{} in {}", template.name, lang.tag());
            assert_eq!(map.about.language, lang.tag());
            let opened = format::open(&format::print(&map)).unwrap();
            assert_eq!((opened.problems, opened.map), (vec![], map), "{} in {}", template.name, lang.tag());
        }
    }
}

#[test]
fn map_files_in_a_folder_are_listed_by_name_and_nothing_else() {
    let place = tempfile::tempdir().unwrap();
    for name in ["Zoo.ron", "Audit.RON", ".hidden.ron", "notes.txt"] {
        files::write(&place.path().join(name), b"").unwrap();
    }
    std::fs::create_dir(place.path().join("folder.ron")).unwrap();
    let names: Vec<_> = templates::own(place.path()).into_iter().map(|own| own.name).collect();
    assert_eq!(names, ["Audit", "Zoo"]);
    assert_eq!(templates::own(&place.path().join("absent")), []);
}

#[test]
fn an_example_stays_in_its_own_language() {
    let library = assets::examples().iter().find(|example| example.name == "biblioteka").unwrap();
    let map = templates::open(library, Lang::Ru).unwrap();
    assert_eq!((map.clone(), map.about.language.as_str()), (format::open(library.ron).unwrap().map, "pl"));
}

#[test]
fn a_blank_map_speaks_the_language_asked_for() {
    let stages = |lang| templates::open(template("blank"), lang).unwrap().stages.at(0).unwrap().name.clone();
    assert_eq!(Lang::ALL.map(stages), ["Stage 1", "Etap 1", "Etapa 1", "Этап 1"]);
    let polish = templates::open(template("blank"), Lang::Pl).unwrap();
    assert_eq!(polish.lanes.at(0).unwrap().name, Lang::Pl.text(LaneKind::Actions.word()));
}

#[test]
fn card_texts_are_as_short_as_on_a_wall_in_every_language() {
    for template in assets::templates() {
        for lang in Lang::ALL {
            for card in templates::open(template, lang).unwrap().cards.iter() {
                let words = card.text.split_whitespace().count();
                assert!((1..=8).contains(&words), "{} in {}: {}", template.name, lang.tag(), card.text);
            }
        }
    }
}

#[test]
fn what_somebody_says_stands_in_the_quotation_marks_of_the_language() {
    for template in assets::templates() {
        for lang in Lang::ALL {
            let text = format::print(&templates::open(template, lang).unwrap());
            let (open, close) = lang.quotation_marks();
            let own = [open, close];
            let foreign: BTreeSet<char> = text.chars().filter(|c| "“”„«»".contains(*c) && !own.contains(c)).collect();
            assert!(foreign.is_empty(), "{} in {}: {foreign:?}", template.name, lang.tag());
            assert!(!text.contains("..."), "{} in {}: three dots for an ellipsis", template.name, lang.tag());
        }
    }
}

/// The restaurant: thirteen links between seventeen things, reckoned by hand.
///
/// Lanes: feelings, evidence and the customer above the line of interaction; front stage; the line of visibility; back stage;
/// the line of internal interaction; support. In the order of the links:
///
/// | link | from → to | another lane | another owner | an end without one | loop |
/// |---|---|---|---|---|---|
/// | 2→3 | customer → support | yes | guest → booking system | | |
/// | 3→5 | support → front | yes | booking system → host | | |
/// | 4→5 | customer → front | yes | guest → host | | |
/// | 7→8 | customer → front | yes | guest → server | | |
/// | 8→9 | front → support | yes | server → till system | | |
/// | 9→10 | support → back | yes | till system → kitchen lead | | |
/// | 11→10 | support → back | yes | records → kitchen lead | | |
/// | 10→12 | back → back | | the same kitchen lead | | yes |
/// | 12→13 | back → front | yes | | 13 | yes |
/// | 13→14 | front → customer | yes | | 13 | yes |
/// | 14→10 | customer → back | yes | guest → kitchen lead | | yes |
/// | 15→16 | customer → front | yes | guest → server | | |
/// | 16→17 | front → evidence | yes | server → till system | | |
///
/// That is 12 into another lane, each of them across a line too; 10 to another owner; 2 with an end nobody owns; and
/// 10→12→13→14→10 is the one way back.
#[test]
fn the_restaurant_hands_on_as_reckoned_by_hand() {
    let map = english("service-blueprint");
    assert_eq!((map.cards.len(), map.links.len()), (17, 13));
    let flow = insight::flow(&map);
    let expected =
        FlowCount { links: 13, change_lane: 12, cross_a_line: 12, change_owner: 10, ownerless: 2, in_loops: 4 };
    assert_eq!(flow.count(), expected);
    let [circle] = &flow.loops[..] else { panic!("one loop") };
    assert_eq!(
        texts(&map, &circle.cards),
        ["Cooks the dishes", "Plates and rings the bell", "Carries the plates", "Tastes, sends one back"]
    );
    let lines: Vec<_> = map.lanes.iter().filter_map(|lane| lane.divider).collect();
    assert_eq!(lines, [Divider::Interaction, Divider::Visibility, Divider::InternalInteraction]);
    // The booking reaches the system across all three lines; the kitchen keeps its own work to itself.
    let crossed: Vec<usize> = flow.links.iter().map(|link| link.crosses.len()).collect();
    assert_eq!(crossed, [3, 2, 1, 1, 2, 1, 1, 0, 1, 1, 2, 1, 1]);
    let ownerless: BTreeSet<CardId> = flow.links.iter().flat_map(|link| link.ownerless.clone()).collect();
    assert_eq!(texts(&map, &ownerless.into_iter().collect::<Vec<_>>()), ["Carries the plates"]);
}

#[test]
fn the_gaps_of_the_seven_phases_are_those_found_by_hand() {
    let map = english("b2b-purchase");
    let told: Vec<(String, [Vec<String>; 3])> = insight::gap_table(&map)
        .iter()
        .map(|row| {
            assert!(row.unanswered.is_empty());
            let lists = [&row.matched, &row.missing, &row.wasted].map(|cards| texts(&map, cards));
            (map.stages.get(row.stage).unwrap().name.clone(), lists)
        })
        .collect();
    let expected: [(&str, [&[&str]; 3]); 7] = [
        ("Out of market", [&["Trade conference", "Expert articles"], &["Posts by peers"], &[]]),
        ("Trigger", [&["Search for the symptom"], &["Explainer videos"], &["Niche blogs"]]),
        ("First consideration", [&["Our website", "Comparison sites"], &["Review platforms"], &[]]),
        ("Active evaluation", [&["Case studies", "Reference call", "Live demo"], &[], &["Research papers"]]),
        ("Purchase decision", [&["Sales team", "Contract"], &[], &[]]),
        ("Experience", [&["Training", "Product videos"], &[], &["Onboarding guide"]]),
        ("Loyalty", [&["Phone and e-mail support", "Knowledge base"], &["Live chat"], &["Self-service"]]),
    ];
    for ((stage, lists), (name, hand)) in told.iter().zip(expected) {
        assert_eq!(stage, name);
        for (found, hand) in lists.iter().zip(hand) {
            assert_eq!(found, hand, "{name}");
        }
    }
}

#[test]
fn each_template_shows_what_it_is_for() {
    let owned: BTreeSet<String> =
        english("service-blueprint").cards.iter().map(|card| card.facts.owner.clone()).collect();
    assert!(owned.len() > 5);
    let cafe = english("cafe");
    assert!(cafe.cards.iter().filter(|card| !card.facts.senses.is_empty()).count() >= 4);
    let app = english("travel-app");
    for device in Device::ALL {
        assert!(app.cards.iter().any(|card| card.facts.device == Some(device)), "{device:?}");
    }
    let kinds: Vec<LaneKind> = english("worksheet").lanes.iter().map(|lane| lane.kind).collect();
    use LaneKind::*;
    assert_eq!(kinds, [Actions, Thoughts, Emotion, Barriers, Opportunities, Backstage, Metrics]);
    let gaps = insight::gap_table(&english("gap-analysis"));
    assert!(gaps.iter().all(|row| row.unanswered.is_empty() && !row.matched.is_empty() || !row.missing.is_empty()));
    assert!(gaps.iter().any(|row| !row.missing.is_empty()) && gaps.iter().any(|row| !row.wasted.is_empty()));
    let phases = |name: &str| -> BTreeSet<String> {
        english(name).stages.iter().map(|stage| stage.phase.clone()).filter(|phase| !phase.is_empty()).collect()
    };
    assert_eq!(phases("before-during-after").len(), 3);
    assert_eq!(english("life-cycle").stages.len(), 4);
}
