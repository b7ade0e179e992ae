//! The file: what is written is read back the same, and what is wrong is read around or refused with a sentence.

use proptest::prelude::*;
use throughline::diag::{Place, Severity};
use throughline::format::{Kind, OpenError, Opened, Syntax, open, print, text};
use throughline::model::check::violations;
use throughline::model::*;

use crate::maps::{map, small};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_written_is_read_back(map in map()) {
        let file = print(&map);
        let opened = open(&file);
        prop_assert_eq!(&opened, &Ok(Opened { map, problems: vec![] }), "{}", file);
        prop_assert_eq!(print(&opened.expect("just compared").map), file);
    }
}

#[test]
fn a_map_is_written_for_people() {
    let mut map = small();
    let mut about = About { title: "Don't \"wait\"\nhere".to_owned(), ..About::default() };
    about.journey = Some(JourneyType::Other("Trial".to_owned()));
    map.about = about.into();
    let mut card = map.cards.at(0).cloned().expect("there");
    card.facts.channel = Some(Channel::Phone);
    card.facts.pain_point = true;
    card.facts.we_provide = Some(false);
    card.opportunity.impact = Rating::new(4);
    card.metric = Some(Metric { value: -42.5, unit: "%".to_owned(), target: Some(1e300) });
    card.picture = Some(Picture { format: PictureFormat::Jpeg, bytes: [1, 2, 3, 4].into() });
    *map.cards.get_mut(CardId(8)).expect("there") = card;
    let file = r##"#![enable(implicit_some)]
Throughline(
    version: 1,
    next_id: 12,
    about: (
        title: "Don't \"wait\"\nhere",
        state: Current,
        journey: Other("Trial"),
    ),
    personas: [
        (id: 1, name: "Dana Reed"),
    ],
    stages: [
        (id: 2, name: "Need"),
        (id: 3, name: "Choose"),
        (id: 4, name: "Use"),
    ],
    lanes: [
        (id: 5, name: "Actions", kind: Actions),
        (id: 6, name: "Emotion", kind: Emotion),
        (id: 7, name: "Touchpoints", kind: Touchpoints),
    ],
    cards: [
        (id: 8, lane: 5, stage: 2, text: "Asks a friend", picture: (format: Jpeg, bytes: "AQIDBA=="), channel: Phone, pain_point: true, we_provide: false, impact: 4, metric: (value: -42.5, unit: "%", target: 1e300)),
        (id: 9, lane: 7, stage: 2, span: 2, text: "Call"),
    ],
    curves: [
        (id: 10, persona: 1, view: AsIs, points: [
            (stage: 2, score: -2),
            (stage: 4, score: 2),
        ]),
    ],
    links: [
        (id: 11, from: 8, to: 9, label: "tells"),
    ],
)
"##;
    assert_eq!(print(&map), file);
    assert_eq!(open(file), Ok(Opened { map, problems: vec![] }));
}

#[test]
fn marks_and_line_ends_of_other_systems_are_taken() {
    let file = print(&small());
    let opened = open(&file);
    assert_eq!(open(&format!("\u{feff}{}", file.replace('\n', "\r\n"))), opened);
    assert_eq!(open(&file.replace('\n', "\r")), opened);
    assert_eq!(open(&file.replace("#![enable(implicit_some)]", "")), opened, "the extension need not be named");
    assert_eq!(open(&file.replace("Throughline(", "(")), opened);
}

/// A file with this between the tables `stages` (3) and `lanes` (10 actions, 11 emotion) and the end.
fn around(rest: &str) -> String {
    format!(
        "#![enable(implicit_some)]\nThroughline(\nversion: 1,\nstages: [(id: 3, name: \"Need\")],\n\
         lanes: [(id: 10, kind: Actions), (id: 11, kind: Emotion)],\n{rest}\n)\n"
    )
}

/// Opens it; the map is sound, and this is what was reported, with places.
fn told(rest: &str) -> (Map, Vec<String>) {
    let opened = open(&around(rest)).unwrap_or_else(|error| panic!("{error}: {rest}"));
    assert_eq!(violations(&opened.map), []);
    let told = opened.problems.iter().map(|problem| {
        assert_eq!(problem.severity, Severity::Warning);
        let place = problem.place.map(|place| format!("{}:{} ", place.line, place.column)).unwrap_or_default();
        let hint = problem.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
        format!("{place}{}{hint}", problem.what)
    });
    (opened.map.clone(), told.collect())
}

fn texts(map: &Map) -> Vec<&str> {
    map.cards.iter().map(|card| card.text.as_str()).collect()
}

#[test]
fn one_bad_value_costs_only_itself() {
    let (map, told) = told(
        "cards: [\n(id: 20, lane: 10, stage: 3, text: \"a\", channel: Fone, pain_point: true),\n\
         (id: 21, lane: 10, stage: 3, text: \"b\", pain_piont: true, impact: 9),\n(id: 22, lane: 10, stage: 3, text: 5),\n\
         17,\n(id: 23, lane: 10, stage: 3, text: \"d\", tags: [\"x\", 1, \"y\"], id: 4),\n],\nmood: Sunny,",
    );
    assert_eq!(
        told,
        [
            r#"7:50 problem-value-word path="cards › 20 › channel" value="Fone" (problem-hint-meant word="Phone")"#,
            r#"8:53 problem-value-field path="cards › 21 › pain_piont" value="true" (problem-hint-meant word="pain_point")"#,
            r#"8:67 problem-value-wrong path="cards › 21 › impact" value="9" (problem-hint-kept)"#,
            r#"9:36 problem-value-wrong path="cards › 22 › text" value="5" (problem-hint-kept)"#,
            r#"10:1 problem-value-wrong path="cards › #4" value="17" (problem-hint-kept)"#,
            r#"11:53 problem-value-wrong path="cards › 23 › tags › #2" value="1" (problem-hint-kept)"#,
            r#"11:66 problem-value-twice path="cards › 23 › id" value="4" (problem-hint-kept)"#,
            r#"13:7 problem-value-field path="mood" value="Sunny" (problem-hint-kept)"#,
        ]
    );
    assert_eq!(texts(&map), ["a", "b", "", "d"]);
    assert_eq!(map.cards.at(0).map(|card| card.facts.pain_point), Some(true));
    assert_eq!(map.cards.at(3).map(|card| card.tags.clone()), Some(vec!["x".to_owned(), "y".to_owned()]));
}

#[test]
fn numbers_out_of_range_are_drawn_into_it_or_left_out() {
    for (value, score) in [("NaN", 0.0), ("inf", 2.0), ("-inf", -2.0), ("1e308", 2.0), ("-7", -2.0), ("-0.0", 0.0)] {
        let (map, told) = told(&format!(
            "personas: [(id: 1)], curves: [(id: 40, persona: 1, points: [(stage: 3, score: {value}, quote: \"q\")])]"
        ));
        let point = map.curves.at(0).and_then(|curve| curve.points.first().cloned()).expect("the point is kept");
        assert_eq!((point.score.value(), point.quote.as_str()), (score, "q"), "{value}");
        assert_eq!(told.len(), usize::from(value != "-0.0"), "{told:?}");
    }
    for value in ["NaN", "inf", "-inf"] {
        let (map, told) = told(&format!("cards: [(lane: 10, stage: 3, text: \"NPS\", metric: (value: {value}))]"));
        assert_eq!(texts(&map), ["NPS"]);
        assert_eq!(map.cards.at(0).and_then(|card| card.metric.clone()), None);
        assert_eq!(told.len(), 1, "{told:?}");
    }
    let (map, told) = told(
        "stakeholders: [(name: \"Lee\", power: 1e308, support: NaN)], cards: [(lane: 10, stage: 3, span: 0), \
         (lane: 10, stage: 3, span: 99999), (lane: 10, stage: 3, votes: -1, satisfaction: 0)]",
    );
    assert_eq!(map.stakeholders.at(0).map(|row| (row.power, row.support)), Some((Fraction::ONE, Fraction::HALF)));
    assert_eq!(told.len(), 6, "{told:?}");
    assert!(map.cards.iter().all(|card| card.spot == Spot::cell(LaneId(10), StageId(3))));
}

#[test]
fn widths_are_drawn_into_their_range() {
    let file = "Throughline(version: 1, stages: [(width: -1e308), (width: NaN), (width: 200.0), (width: 201.5)])";
    let opened = open(file).expect("mended");
    assert_eq!(
        opened.map.stages.iter().map(|stage| stage.width).collect::<Vec<_>>(),
        [Some(96), None, Some(200), Some(202)]
    );
    assert_eq!(opened.problems.len(), 3);
}

#[test]
fn comments_are_not_lost_without_a_word() {
    let (_, told) = told("cards: [], // to be asked\n links: []");
    assert_eq!(told, ["6:12 problem-file-comments (problem-hint-kept)"]);
}

fn refused(file: &str) -> OpenError {
    let error = open(file).expect_err("this is no map");
    let problem = error.problem();
    assert_eq!(problem.severity, Severity::Error);
    assert!(problem.hint.is_some(), "{error}");
    error
}

#[test]
fn newer_versions_are_refused_by_name() {
    let place = Place { line: 2, column: 10 };
    assert_eq!(refused("Throughline(\nversion: 2, whatever <<>> )"), OpenError::Newer { found: 2, place });
    let place = Place { line: 1, column: 33 };
    assert_eq!(refused("Throughline(cards: [], version: 4_0)"), OpenError::NoVersion { place });
    let place = Place { line: 1, column: 38 };
    assert_eq!(refused("Throughline(rows: [1,2], /**/version:7)"), OpenError::Newer { found: 7, place });
    assert_eq!(refused("Throughline()"), OpenError::NoVersion { place: Place { line: 1, column: 12 } });
}

#[test]
fn spelling_errors_have_a_place() {
    for (rest, what, line, column) in [
        ("cards: [\n(id: 1 text: \"a\")]", Syntax::Comma, 7, 8),
        ("cards: [\n(id: 1, text \"a\")]", Syntax::Colon, 7, 14),
        ("cards: [\n(id: 1, text: \"a)]", Syntax::Quote, 7, 16),
        ("cards: [\n(id: 1, text: \"\\q\")]", Syntax::Escape, 7, 18),
        ("cards: [\n(id: 1]]", Syntax::Comma, 7, 7),
    ] {
        match refused(&around(rest)) {
            OpenError::Syntax { what: found, place } => {
                assert_eq!((found, place.line, place.column), (what, line, column), "{rest}");
            }
            other => panic!("{rest}: {other}"),
        }
    }
}

#[test]
fn other_files_are_called_by_name() {
    let bytes = |bytes: &[u8]| text(bytes.to_vec()).expect_err("no text");
    assert_eq!(bytes(b""), OpenError::Empty);
    assert_eq!(bytes(&[0; 4096]), OpenError::Zeros);
    assert_eq!(bytes(b"\x89PNG\r\n\x1a\n"), OpenError::Other(Kind::Png));
    assert_eq!(bytes(b"\xff\xd8\xff\xe0"), OpenError::Other(Kind::Jpeg));
    assert_eq!(bytes(b"PK\x03\x04rest"), OpenError::Other(Kind::Zip));
    assert_eq!(bytes(b"%PDF-1.7"), OpenError::Other(Kind::Pdf));
    let wide: Vec<u8> = "Throughline(version: 1)".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(bytes(&wide), OpenError::Utf16);
    assert_eq!(bytes(&[&b"\xff\xfe"[..], &wide[..]].concat()), OpenError::Utf16);
    assert_eq!(bytes(b"Throughline(\nversion: \xff1)"), OpenError::NotText { place: Place { line: 2, column: 10 } });
    for (file, error) in [
        ("  \n\t", OpenError::Empty),
        ("\0\0\0", OpenError::Zeros),
        ("<!DOCTYPE html><html>", OpenError::Other(Kind::Html)),
        ("<?xml version=\"1.0\"?>\n<svg xmlns=\"\">", OpenError::Other(Kind::Svg)),
        ("<a/>", OpenError::Other(Kind::Xml)),
        ("{\"type\": \"excalidraw\"}", OpenError::Other(Kind::Json)),
        ("journey\n    title My day", OpenError::Other(Kind::Mermaid)),
        ("%%{init: {}}%%\nflowchart LR", OpenError::Other(Kind::Mermaid)),
        ("Scene(version: 1)", OpenError::NotAMap),
        ("Dear all,", OpenError::NotAMap),
    ] {
        assert_eq!(refused(file), error, "{file}");
    }
}

#[test]
fn more_than_fits_is_refused() {
    let rows = "(),".repeat(limits::PERSONAS + 1);
    assert!(matches!(
        refused(&around(&format!("personas: [{rows}]"))),
        OpenError::Full { limit: limits::PERSONAS, .. }
    ));
    let long = "x".repeat(limits::TEXT + 1);
    let file = around(&format!("cards: [(id: 1, text: \"{long}\")]"));
    assert!(matches!(refused(&file), OpenError::Full { limit: limits::TEXT, .. }));
}
