//! Mermaid diagrams: read by its grammar, which is itself held against what mermaid 12.3.0 answers.

use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;
use throughline::export::mermaid;
use throughline::model::*;

use crate::exports::{bytes, examples, skipped};
use crate::maps;

/// What mermaid makes of a diagram.
#[derive(Debug, Default, PartialEq)]
struct Diagram {
    title: String,
    sections: Vec<String>,
    tasks: Vec<Task>,
}

#[derive(Debug, Default, PartialEq)]
struct Task {
    section: String,
    name: String,
    /// As it is written.
    score: String,
    people: Vec<String>,
}

/// White space as JavaScript knows it.
fn is_blank(c: char) -> bool {
    c != '\u{85}' && (c.is_whitespace() || c == '\u{feff}')
}

fn trimmed(text: &str) -> String {
    text.trim_matches(is_blank).to_owned()
}

/// How many letters of `text` a keyword takes, whatever its case.
fn keyword(text: &str, word: &str) -> Option<usize> {
    let start = text.get(..word.len())?;
    start.eq_ignore_ascii_case(word).then_some(word.len())
}

/// How long the stretch of letters is that `fits` takes.
fn stretch(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|c| !fits(c)).unwrap_or(text.len())
}

/// `#59;` becomes a marker, as before mermaid's parser.
fn marked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('#') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let word = stretch(&from[1..], |c| c.is_ascii_alphanumeric() || c == '_');
        if word > 0 && from[1 + word..].starts_with(';') {
            out.push_str(&format!("\u{e000}{}\u{e001}", &from[1..1 + word]));
            rest = &from[2 + word..];
        } else {
            out.push('#');
            rest = &from[1..];
        }
    }
    out + rest
}

/// The text as it is drawn: markers of numbers become their letters.
fn shown(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('\u{e000}').enumerate() {
        match part.split_once('\u{e001}') {
            Some((word, rest)) if index > 0 => {
                let letter = word.parse().ok().and_then(char::from_u32);
                out.push_str(&letter.map_or(format!("&{word};"), String::from));
                out.push_str(rest);
            }
            _ => out.push_str(part),
        }
    }
    out
}

/// Mermaid's lexer and grammar of `journey`, without front matter and directives. The error is the rest of the text.
fn read(source: &str) -> Result<Diagram, String> {
    let text = source.replace("\r\n", "\n").replace('\r', "\n");
    let is_comment = |line: &&str| line.trim_start_matches(is_blank).starts_with("%%") && line.trim().len() > 2;
    let text = marked(&text.split('\n').filter(|line| !is_comment(line)).collect::<Vec<_>>().join("\n"));
    if !text.trim_start_matches(is_blank).starts_with("journey") {
        return Err("no diagram".to_owned());
    }
    let mut diagram = Diagram::default();
    let (mut rest, mut begun, mut section) = (text.as_str(), false, String::new());
    while let Some(first) = rest.chars().next() {
        let line = stretch(rest, |c| c != '\n');
        let after = &rest[first.len_utf8()..];
        let word = |word: &str, until: &[char]| {
            let at = keyword(rest, word)?;
            let blank = rest[at..].chars().next().filter(|c| is_blank(*c))?;
            let from = at + blank.len_utf8();
            let length = stretch(&rest[from..], |c| !until.contains(&c));
            (length > 0).then_some((from, from + length))
        };
        let is_journey = keyword(rest, "journey")
            .is_some_and(|at| !rest[at..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'));
        let length = if first == '%' && !after.starts_with('{') || first != '}' && after.starts_with("%%") {
            line.max(1)
        } else if is_blank(first) {
            first.len_utf8()
        } else if first == '#' {
            line
        } else if is_journey {
            if begun {
                return Err(rest.to_owned());
            }
            begun = true;
            "journey".len()
        } else if let Some((from, to)) = word("title", &['#', '\n', ';']) {
            diagram.title = trimmed(&rest[from..to]);
            to
        } else if let Some(at) = keyword(rest, "accTitle").or(keyword(rest, "accDescr")) {
            let colon = at + stretch(&rest[at..], is_blank);
            match rest[colon..].chars().next() {
                Some(':') => {
                    let from = colon + 1 + stretch(&rest[colon + 1..], is_blank);
                    from + stretch(&rest[from..], |c| c != '\n')
                }
                Some('{') => colon + rest[colon..].find('}').ok_or_else(|| rest.to_owned())? + 1,
                _ => return Err(rest.to_owned()),
            }
        } else if let Some((from, to)) = word("section", &['#', ':', '\n', ';']) {
            section = trimmed(&rest[from..to]);
            diagram.sections.push(section.clone());
            to
        } else {
            let name = stretch(rest, |c| !['#', ':', '\n', ';'].contains(&c));
            let data = rest[name..].strip_prefix(':').unwrap_or_default();
            let length = stretch(data, |c| !['#', '\n', ';'].contains(&c));
            if name == 0 || length == 0 || !begun {
                return Err(rest.to_owned());
            }
            let mut parts = data[..length].split(':');
            let score = trimmed(parts.next().unwrap_or_default());
            let people = parts.next().map(|people| people.split(',').map(trimmed).collect()).unwrap_or_default();
            diagram.tasks.push(Task { section: section.clone(), name: trimmed(&rest[..name]), score, people });
            name + 1 + length
        };
        rest = &rest[length..];
    }
    Ok(diagram)
}

/// The same in the words of the real parser's answers.
fn answer(of: &Value) -> Option<Diagram> {
    let text = |value: &Value| {
        trimmed(
            &value
                .as_str()
                .unwrap_or_default()
                .replace("ﬂ°°", "\u{e000}")
                .replace("ﬂ°", "\u{e000}")
                .replace("¶ß", "\u{e001}"),
        )
    };
    if of["ok"] != true {
        return None;
    }
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let task = |task: &Value| Task {
        section: text(&task["s"]),
        name: text(&task["t"]),
        score: text(&task["v"]),
        people: list(&task["p"]).iter().map(text).collect(),
    };
    Some(Diagram {
        // Told as the page has it.
        title: text(&of["title"]).replace("&lt;", "<").replace("&gt;", ">"),
        sections: list(&of["sections"]).iter().map(text).collect(),
        tasks: list(&of["tasks"]).iter().map(task).collect(),
    })
}

/// Scores that are written differently and mean the same are the same.
fn same(mut ours: Diagram, mut theirs: Diagram) {
    for task in ours.tasks.iter_mut().chain(&mut theirs.tasks) {
        if let Ok(number) = task.score.parse::<f64>() {
            task.score = (number + 0.0).to_string();
        }
    }
    let told = |diagram: &Diagram| diagram.tasks.iter().map(|task| task.score.clone()).collect::<Vec<_>>();
    let numbers = told(&theirs);
    for (task, number) in ours.tasks.iter_mut().zip(numbers) {
        // What only JavaScript takes for a number, or for none.
        if task.score.parse::<f64>().is_err() {
            task.score = number;
        }
    }
    assert_eq!(ours, theirs);
}

#[test]
fn the_grammar_here_is_mermaids_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/cases/mermaid");
    let json =
        |name: &str| -> Option<Value> { serde_json::from_str(&std::fs::read_to_string(folder.join(name)).ok()?).ok() };
    let (Some(grammar), Some(expected)) = (json("grammar.json"), json("expected.json")) else {
        return skipped("mermaid's answers are not there, so the grammar is not held against them");
    };
    let mut cases: Vec<(String, String, Value)> = Vec::new();
    for case in grammar.as_array().unwrap() {
        let words = |name: &str| case[name].as_str().unwrap().to_owned();
        cases.push((words("name"), words("source"), case["mermaid"].clone()));
    }
    for (name, answer) in expected.as_object().unwrap() {
        cases.push((name.clone(), std::fs::read_to_string(folder.join(name)).unwrap(), answer.clone()));
    }
    // What happens before the parser, and pictures of an error in place of an error, are not ours to read.
    let is_for_others = |source: &str| source.contains("%%{") || source.contains("---") || source.contains("=\"");
    cases.retain(|(_, source, _)| !is_for_others(source) && source.len() < 50_000);
    assert!(cases.len() > 150, "{}", cases.len());
    for (name, source, theirs) in cases {
        match (read(&source), answer(&theirs)) {
            (Ok(ours), Some(theirs)) => {
                println!("{name}");
                same(ours, theirs);
            }
            (Err(_), None) => {}
            (ours, theirs) => panic!("{name}: {ours:?} for {theirs:?}"),
        }
    }
}

fn exported(map: &Map) -> Diagram {
    let made = String::from_utf8(bytes(|sink, progress| mermaid(map, sink, progress))).unwrap();
    let read = read(&made).unwrap_or_else(|rest| panic!("stops at {rest:?}\n{made}"));
    let mut shown_as = read;
    shown_as.title = shown(&shown_as.title);
    shown_as.sections.iter_mut().for_each(|section| *section = shown(section));
    for task in &mut shown_as.tasks {
        task.section = shown(&task.section);
        task.name = shown(&task.name);
        task.people.iter_mut().for_each(|person| *person = shown(person));
    }
    shown_as
}

/// A text as mermaid shows it: in one line.
fn told(text: &str) -> String {
    text.replace('\u{feff}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn examples_say_who_feels_what_at_each_touchpoint() {
    for example in examples() {
        let diagram = exported(&example.map);
        assert_eq!(diagram.title, told(&example.map.about.title));
        let stages: Vec<String> = example.map.stages.iter().map(|stage| told(&stage.name)).collect();
        assert_eq!(diagram.sections, stages);
        for task in &diagram.tasks {
            assert!((1.0..=5.0).contains(&task.score.parse::<f64>().unwrap()), "{task:?}");
            assert!(task.people.iter().all(|person| !person.is_empty()));
        }
        let lanes: Vec<LaneId> =
            example.map.lanes.iter().filter(|lane| lane.kind == LaneKind::Touchpoints).map(|lane| lane.id).collect();
        for card in example.map.cards.iter().filter(|card| card.spot.stage().is_some()) {
            if card.spot.lane().is_some_and(|lane| lanes.contains(&lane)) {
                assert!(diagram.tasks.iter().any(|task| task.name == told(&card.text)), "{:?}", card.text);
            }
        }
    }
}

#[test]
fn people_who_feel_differently_have_scores_of_their_own() {
    let mut map = maps::small();
    let mut run = |edit| throughline::edit::apply(&mut map, edit).unwrap();
    run(throughline::edit::Edit::AddPersona { row: Persona::named("Łukasz, IT"), at: 1 });
    run(throughline::edit::Edit::AddPersona { row: Persona::named("Ana"), at: 2 });
    let people: Vec<PersonaId> = map.personas.iter().map(|persona| persona.id).collect();
    for (persona, score) in [(people[1], 1.0), (people[2], -2.0)] {
        let points = vec![CurvePoint::new(StageId(2), Score::new(score).unwrap())];
        let curve = Curve { points, ..Curve::new(persona, View::AsIs) };
        throughline::edit::apply(&mut map, throughline::edit::Edit::AddCurve(curve)).unwrap();
    }
    let first: Vec<(String, Vec<String>)> = exported(&map)
        .tasks
        .into_iter()
        .filter(|task| task.section == "Need")
        .map(|task| (task.score, task.people))
        .collect();
    let owned = |people: &[&str]| people.iter().map(|person| (*person).to_owned()).collect::<Vec<_>>();
    assert_eq!(first, [("1".to_owned(), owned(&["Dana Reed", "Ana"])), ("4".to_owned(), owned(&["Łukasz, IT"])),]);
}

#[test]
fn signs_of_the_grammar_are_only_letters_in_a_text() {
    let mut map = maps::small();
    let strange = [
        "Title at 10:30; #1, 100 %",
        "section: A",
        "Journey",
        "accTitle: x",
        "x%% y",
        "<b>R&amp;D</b> {z} &lt; # 35;",
        "}%%{init: {}}%%",
        "\u{feff}",
        "`a` \"b\" ﬂ°°58¶ß",
    ];
    for text in strange {
        map.cards.update(|card| Some(Card { text: text.to_owned(), ..card.clone() }));
        map.stages.update(|stage| Some(Stage { name: text.to_owned(), ..stage.clone() }));
        map.personas.update(|persona| Some(Persona { name: text.to_owned(), ..persona.clone() }));
        map.about = About { title: text.to_owned(), ..About::default() }.into();
        let diagram = exported(&map);
        let said = told(text);
        assert_eq!((diagram.title.as_str(), diagram.sections.len()), (said.as_str(), 3));
        assert_eq!(diagram.tasks.len(), 3);
        if !said.is_empty() {
            assert!(diagram.sections.iter().chain(diagram.tasks.iter().map(|task| &task.name)).all(|it| *it == said));
            assert_eq!(diagram.tasks[0].people, [said]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_map_is_a_diagram_mermaid_takes(map in maps::map()) {
        let diagram = exported(&map);
        prop_assert_eq!(&diagram.title, &told(&map.about.title));
        prop_assert_eq!(diagram.sections.len(), map.stages.len());
        for (section, stage) in diagram.sections.iter().zip(map.stages.iter()) {
            let said = told(&stage.name);
            prop_assert!(said.is_empty() || *section == said);
        }
        prop_assert!(diagram.tasks.len() >= map.stages.len());
        for task in &diagram.tasks {
            prop_assert!((1.0..=5.0).contains(&task.score.parse::<f64>().unwrap()));
            prop_assert!(task.people.iter().all(|person| !person.is_empty()));
        }
    }
}
