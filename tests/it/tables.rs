//! Tables and texts: CSV, XLSX, Markdown, Mermaid and JSON, read back by other means.

use std::io::{Cursor, Read};

use resvg::usvg::roxmltree::Document;
use serde_json::Value;
use throughline::export::{XlsxOptions, csv, markdown, outline, xlsx};
use throughline::format;
use throughline::model::*;

use crate::exports::{bytes, examples};
use crate::maps;

/// A small map in which one card has every fact, with texts that a spreadsheet would calculate.
fn full() -> Map {
    let mut map = maps::small();
    map.cards.update(|card| {
        let mut card = card.clone();
        card.text = "=HYPERLINK(\"evil\")".to_owned();
        card.note = "two\nlines, \"quoted\"".to_owned();
        card.facts.owner = "+48 600".to_owned();
        card.facts.channel = Some(Channel::Other("Kiosk".to_owned()));
        card.facts.satisfaction = Rating::new(4);
        card.facts.moment_of_truth = true;
        card.facts.customer_uses = Some(false);
        card.metric = Some(Metric { value: -2.5, unit: "%".to_owned(), target: Some(1e6) });
        card.opportunity.due = "2026-12-24".to_owned();
        card.link = "https://example.org/".to_owned();
        Some(card)
    });
    map
}

#[test]
fn csv_has_a_row_for_each_card_and_no_formulas() {
    let made = bytes(|sink, progress| csv(&full(), sink, progress));
    let text = String::from_utf8(made).unwrap();
    let mut rows = ::csv::Reader::from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
    let headings = rows.headers().unwrap().clone();
    let at = |name: &str| headings.iter().position(|heading| heading == name).unwrap();
    let rows: Vec<_> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2);
    let row = &rows[0];
    assert_eq!(&row[at("Text")], "'=HYPERLINK(\"evil\")");
    assert_eq!(&row[at("Owner")], "'+48 600");
    assert_eq!(&row[at("Note")], "two\nlines, \"quoted\"");
    assert_eq!((&row[at("Value")], &row[at("Satisfaction")]), ("-2.5", "4"));
    assert_eq!((&row[at("Moment of truth")], &row[at("Customer uses it")]), ("TRUE", "FALSE"));
    assert_eq!(&row[at("Channel")], "Kiosk");
    assert_eq!((&row[at("Stage")], &row[at("Lane")]), ("Need", "Actions"));
}

/// A part of a workbook.
fn part(book: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_workbook_is_typed_filtered_and_holds_no_formula() {
    let made = bytes(|sink, progress| xlsx(&full(), &XlsxOptions::default(), sink, progress));
    assert_eq!(made, bytes(|sink, progress| xlsx(&full(), &XlsxOptions::default(), sink, progress)));
    let names: Vec<String> = {
        let book = part(&made, "xl/workbook.xml");
        let book = Document::parse(&book).unwrap();
        let sheets = book.descendants().filter(|node| node.tag_name().name() == "sheet");
        sheets.map(|sheet| sheet.attribute("name").unwrap().to_owned()).collect()
    };
    assert_eq!(names, ["Map", "Cards", "Personas", "Opportunities"]);
    for sheet in 1..=4 {
        let text = part(&made, &format!("xl/worksheets/sheet{sheet}.xml"));
        let tree = Document::parse(&text).unwrap();
        let has = |name: &str| tree.descendants().any(|node| node.tag_name().name() == name);
        assert!(!has("f"), "a formula");
        assert!(has("pane"), "nothing stays in view");
        assert_eq!(has("autoFilter"), sheet > 1);
    }
    let words = part(&made, "xl/sharedStrings.xml");
    assert!(words.contains(": −2.5 %"), "the matrix tells what is measured");
    let cards = part(&made, "xl/worksheets/sheet2.xml");
    let tree = Document::parse(&cards).unwrap();
    let second = tree.descendants().filter(|node| node.tag_name().name() == "row").nth(1).unwrap();
    let kinds: Vec<(&str, &str)> = second
        .children()
        .filter_map(|cell| Some((cell.attribute("t").unwrap_or("n"), cell.first_child()?.text()?)))
        .collect();
    assert!(kinds.contains(&("n", "-2.5")) && kinds.contains(&("n", "4")) && kinds.contains(&("b", "1")));
    assert!(kinds.iter().any(|(kind, value)| *kind == "n" && *value == "46380"), "the day is a day: {kinds:?}");
    assert!(part(&made, "xl/sharedStrings.xml").contains("=HYPERLINK"));
}

#[test]
fn the_outline_tells_every_card_in_its_stage() {
    for example in examples() {
        let text = outline(&example.map);
        assert_eq!(text.as_bytes(), bytes(|sink, progress| markdown(&example.map, "", sink, progress)));
        let stages: Vec<&str> = text.split("\n## ").collect();
        for (index, stage) in example.map.stages.iter().enumerate() {
            let part = stages.iter().find(|part| part.starts_with(&format!("{}. {}", index + 1, stage.name))).unwrap();
            for card in example.map.cards.iter().filter(|card| card.spot.stage() == Some(stage.id)) {
                let first = card.text.split_whitespace().next().unwrap_or_default();
                assert!(part.contains(first), "{}: {:?}", stage.name, card.text);
            }
        }
    }
}

/// Every name in a value, with where it stands.
fn names(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                out.push(format!("{at}.{name}"));
                names(inner, &format!("{at}.{name}"), out);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, at, out)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn json_says_what_the_file_says() {
    let strange = Map {
        about: std::sync::Arc::new(About { title: "a\\b\"c\"\n\t\u{1}\u{2028}ż 👩".to_owned(), ..About::default() }),
        ..Map::default()
    };
    let json: Value = serde_json::from_str(&format::json(&strange)).unwrap();
    assert_eq!(json["about"]["title"], strange.about.title.as_str());
    let map = full();
    let json: Value = serde_json::from_str(&format::json(&map)).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(json["cards"][0]["channel"]["Other"], "Kiosk");
    assert_eq!(json["cards"][0]["metric"]["value"], -2.5);
    assert_eq!(json["curves"][0]["points"][0]["score"], -2);
    assert_eq!(json["lanes"][0]["kind"], "Actions");
}

#[test]
fn the_schema_knows_every_name_the_json_has() {
    let schema: Value = serde_json::from_str(include_str!("../../assets/schema/map.schema.json")).unwrap();
    for map in examples().into_iter().map(|example| example.map).chain([full()]) {
        let json: Value = serde_json::from_str(&format::json(&map)).unwrap();
        for (table, rows) in json.as_object().unwrap() {
            assert!(schema["properties"][table].is_object(), "{table}");
            let row = match table.as_str() {
                "about" => &schema["properties"]["about"],
                _ => &schema["$defs"][table.trim_end_matches('s')],
            };
            let mut found = Vec::new();
            names(rows, "", &mut found);
            for name in found {
                let mut of = row;
                for step in name.split('.').skip(1) {
                    let inner = &of["properties"][step];
                    // A list's rows, and words of one's own, are described elsewhere.
                    of = match (inner["items"]["$ref"].as_str(), step) {
                        (Some(reference), _) => &schema["$defs"][reference.trim_start_matches("#/$defs/")],
                        (None, "Other") => break,
                        (None, _) => inner,
                    };
                    assert!(of.is_object(), "{table}{name} is not in the schema");
                }
            }
        }
    }
}
