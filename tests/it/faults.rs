//! Files that crashes, other programs and slips of the hand leave behind: a sentence with a hint, never a panic.

use std::fmt::Write;

use throughline::diag::{Problem, Severity};
use throughline::edit::{Edit, apply};
use throughline::format::{OpenError, open, print, text};
use throughline::i18n::Lang;
use throughline::model::check::violations;
use throughline::model::*;

use crate::maps::small;
use crate::random_map::Seeded;

/// What opening bytes came to. Whatever it is, it can be said in every language and the map is sound.
fn outcome(bytes: &[u8]) -> Result<Vec<Problem>, OpenError> {
    let result = text(bytes.to_vec()).and_then(|text| open(&text));
    let problems = match &result {
        Ok(opened) => {
            assert_eq!(violations(&opened.map), []);
            let again = open(&print(&opened.map)).expect("what was mended can be saved");
            assert_eq!((again.map, again.problems), (opened.map.clone(), vec![]));
            opened.problems.clone()
        }
        Err(error) => {
            let problem = error.problem();
            assert_eq!(problem.severity, Severity::Error);
            assert!(problem.hint.is_some());
            vec![problem]
        }
    };
    for problem in problems {
        for lang in Lang::ALL {
            let said = lang.message(&problem.what);
            assert!(!said.is_empty() && !said.starts_with('['), "{said}");
        }
    }
    result.map(|opened| opened.problems)
}

/// A map with something in every table and every kind of value.
fn rich() -> Map {
    let mut map = small();
    let mut card = map.cards.at(1).cloned().expect("there");
    card.note = "a \"note\"\nin two lines — ąćęł șț жы 🙂".to_owned();
    card.tags = vec!["x".to_owned(), String::new()];
    card.facts.channel = Some(Channel::Other("Kiosk".to_owned()));
    card.facts.satisfaction = Rating::new(3);
    card.facts.customer_uses = Some(true);
    card.metric = Some(Metric { value: 12.5, unit: "%".to_owned(), target: Some(-3.0) });
    card.picture = Some(Picture { format: PictureFormat::Png, bytes: [7; 20].into() });
    for edit in [
        Edit::SetCard(card),
        Edit::AddStakeholder { row: Stakeholder::named("Lee"), at: 0 },
        Edit::AddCard { row: Card::new(Spot::Parked { lane: None }, "later"), at: 0 },
        Edit::SetAbout(About { title: "How it went".to_owned(), language: "en".to_owned(), ..About::default() }),
    ] {
        apply(&mut map, edit).expect("sound");
    }
    map
}

#[test]
fn a_file_cut_at_every_byte() {
    let file = print(&rich());
    let whole = file.trim_end().len();
    for end in 0..whole {
        let cut = &file.as_bytes()[..end];
        let error = outcome(cut).expect_err("a cut file is not opened");
        let named = matches!(
            error,
            OpenError::Empty | OpenError::CutOff { .. } | OpenError::Syntax { .. } | OpenError::NotText { .. }
        );
        // Before its first bracket it might be anything.
        assert!(named || matches!(error, OpenError::NotAMap) && end < 40, "{end}: {error}");
    }
    assert_eq!(outcome(&file.as_bytes()[..whole]), Ok(vec![]));
}

#[test]
fn single_bytes_changed() {
    let file = print(&rich()).into_bytes();
    let mut seeded = Seeded::new(2026);
    let (mut opened, mut refused) = (0, 0);
    for _ in 0..8_000 {
        let mut bytes = file.clone();
        for _ in 0..=seeded.below(3) {
            let at = seeded.below(bytes.len());
            match seeded.below(4) {
                0 => bytes[at] = seeded.next() as u8,
                1 => bytes[at] = *seeded.pick(b"()[]{},:\"'\\/#-.0 9eNi\n"),
                2 => drop(bytes.remove(at)),
                _ => bytes.insert(at, *seeded.pick(b"()[]{},:\"'\\/#-.0 9eNi\n")),
            }
        }
        match outcome(&bytes) {
            Ok(_) => opened += 1,
            Err(_) => refused += 1,
        }
    }
    assert!(opened > 500 && refused > 500, "both happen: {opened} opened, {refused} refused");
}

#[test]
fn pieces_swapped_and_doubled() {
    let file = print(&rich());
    let mut seeded = Seeded::new(7);
    for _ in 0..2_000 {
        let mut lines: Vec<&str> = file.lines().collect();
        let (one, other) = (seeded.below(lines.len()), seeded.below(lines.len()));
        if seeded.chance(50) {
            lines.swap(one, other)
        } else {
            lines[one] = lines[other]
        }
        let _ = outcome(lines.join("\n").as_bytes());
    }
}

#[test]
fn nested_beyond_reason() {
    for bracket in ["(", "[", "{", "((", "[(", "a(", "(a:", "[[{", "Some(", "/*"] {
        for times in [200, 1_000_000] {
            let nest = bracket.repeat(times);
            for file in [
                nest.clone(),
                format!("Throughline(version: 1, cards: {nest}"),
                format!("Throughline(version: 1, cards: [(id: 1, text: {nest}"),
                format!("Throughline({nest}"),
                format!("#![enable({nest}"),
            ] {
                let error = outcome(file.as_bytes()).expect_err("not a map");
                let named = matches!(
                    error,
                    OpenError::TooDeep { .. }
                        | OpenError::Syntax { .. }
                        | OpenError::CutOff { .. }
                        | OpenError::NotAMap
                        | OpenError::NoVersion { .. }
                        | OpenError::Other(_)
                );
                assert!(named, "{bracket} × {times}: {error}");
            }
        }
    }
    let closed = format!("Throughline(version: 1, cards: {}{})", "[".repeat(200), "]".repeat(200));
    assert!(matches!(outcome(closed.as_bytes()), Err(OpenError::TooDeep { .. })));
    let within = format!("Throughline(version: 1, cards: {}{})", "[".repeat(50), "]".repeat(50));
    assert_eq!(outcome(within.as_bytes()).map(|problems| problems.len()), Ok(1));
}

#[test]
fn every_number_field_and_every_strange_number() {
    let file = print(&rich());
    let mut places = Vec::new();
    for (start, _) in file.match_indices(": ") {
        let value: String =
            file[start + 2..].chars().take_while(|letter| letter.is_ascii_digit() || "-.".contains(*letter)).collect();
        if !value.is_empty() && !file[..start].ends_with("version") {
            places.push((start + 2, value.len()));
        }
    }
    assert!(places.len() > 30);
    let strange =
        ["NaN", "-NaN", "inf", "-inf", "1e308", "-1e308", "1e999", "-0.0", "5e-324", "-1", "4294967295", "4294967296"];
    for (start, length) in places {
        for number in strange {
            let changed = format!("{}{number}{}", &file[..start], &file[start + length..]);
            let problems = outcome(changed.as_bytes()).expect("one strange number does not cost the map");
            for problem in problems {
                assert!(problem.hint.is_some());
            }
        }
    }
}

#[test]
fn ids_that_do_not_agree() {
    let file = print(&rich());
    for (from, to, expected) in [
        ("(id: 9,", "(id: 8,", "problem-id-twice"),
        ("(id: 3, name", "(id: 2, name", "problem-id-twice"),
        ("lane: 7, stage: 2", "lane: 77, stage: 2", "problem-card-lane"),
        ("lane: 7, stage: 2", "lane: 7, stage: 77", "problem-card-stage"),
        ("persona: 1", "persona: 77", "problem-curve-persona"),
        ("(stage: 2, score", "(stage: 77, score", "problem-point-stage"),
        ("to: 9", "to: 77", "problem-link-end"),
        ("to: 9", "to: 8", "problem-link-to-itself"),
        ("(id: 4, name", "(id: 4000000000, name", "problem-id-high"),
    ] {
        assert!(file.contains(from), "{from}");
        let problems = outcome(file.replace(from, to).as_bytes()).expect("mended");
        assert!(problems.iter().any(|problem| problem.what.id == expected), "{from} → {to}: {problems:?}");
    }
    assert!(outcome(file.replace("next_id: 14", "next_id: 3").as_bytes()).is_ok());
}

#[test]
fn letters_of_all_kinds() {
    let zalgo: String = "h\u{335}\u{321}e\u{334}\u{360}y".repeat(500);
    for text in
        ["\0", "\u{202e}abc\u{2069}", "👩‍👩‍👧‍👦❤️", "שלום", "a\u{301}", "\u{feff}x", "\r", "\u{fffd}", "\u{10ffff}", &zalgo]
    {
        let mut map = rich();
        let mut card = map.cards.at(0).cloned().expect("there");
        card.text = text.to_owned();
        apply(&mut map, Edit::SetCard(card)).expect("fits");
        let opened = open(&print(&map)).expect("a map");
        assert_eq!((&opened.map, &opened.problems), (&map, &vec![]), "{text:?}");
        // Written by hand, unescaped, it reads the same.
        let raw = print(&map).replace(&print_text(text), text);
        assert_eq!(open(&raw).expect("a map").map, map, "{text:?}");
    }
}

/// How the writer spells this text, without the quotes.
fn print_text(text: &str) -> String {
    let file = print(&Map { about: About { title: text.to_owned(), ..About::default() }.into(), ..Map::default() });
    let start = file.find("title: \"").expect("a title") + "title: \"".len();
    let end = file[start..].find("\",\n").expect("its end");
    file[start..start + end].to_owned()
}

#[test]
fn many_bad_values_are_counted_not_listed() {
    let mut rows = String::new();
    for id in 1..=5_000 {
        let _ = write!(rows, "(id: {id}, text: {id}, channel: Fax), ");
    }
    let problems = outcome(format!("Throughline(version: 1, cards: [{rows}])").as_bytes()).expect("read around");
    assert_eq!(problems.len(), 201);
    assert_eq!(problems.last().map(|problem| problem.what.id), Some("problem-value-further"));
}
