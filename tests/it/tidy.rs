//! The house is kept as ARCHITECTURE.md draws it: who may know whom, how files open, how long they get.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Files that may be longer than 400 lines, each with its reason.
const LONG: [(&str, &str); 1] =
    [("src/app/commands.rs", "one table: every command with its keys and when it can be used")];

/// Lines that may unwrap, each with the proof that it cannot fail.
const PROVEN: [(&str, &str); 1] =
    [("src/app/shell.rs", "theme::shipped(theme::DEFAULT).expect(\"the shipped themes are read in a test\")")];

const LINES: usize = 400;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file under a folder, with its path from the root and its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut folders = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).expect("text");
                found.push((name(&path), text));
            }
        }
    }
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).expect("within").to_str().expect("text").replace('\\', "/")
}

/// What each room may know, from the table.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("text");
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    let rows: Vec<(Vec<String>, String)> = rows
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [rooms, _, may] = cells.as_slice() else { panic!("not three cells: {line}") };
            let rooms = rooms.split_whitespace().map(|room| room.trim_matches(['`', '/']).to_owned()).collect();
            (rooms, (*may).to_owned())
        })
        .collect();
    let all: BTreeSet<String> = rows.iter().flat_map(|(rooms, _)| rooms.clone()).collect();
    let mut table = BTreeMap::new();
    for (rooms, may) in rows {
        let may: BTreeSet<String> = match may.split_once(';').map_or(may.as_str(), |(may, _)| may) {
            "nothing of ours" => BTreeSet::new(),
            "everything" => all.clone(),
            "everything but app" => all.iter().filter(|room| *room != "app").cloned().collect(),
            listed => listed.split_whitespace().map(|room| room.trim_matches('`').to_owned()).collect(),
        };
        assert!(may.is_subset(&all), "{rooms:?} may know a room that is not there: {may:?}");
        for room in rooms {
            table.insert(room, may.clone());
        }
    }
    table
}

/// The rooms a file names after `crate::`, groups in braces included.
fn known(text: &str) -> BTreeSet<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let word = |text: &str| -> String { text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let mut found = BTreeSet::new();
    for (at, prefix) in code.match_indices("crate::") {
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            None => {
                found.insert(word(rest));
            }
            Some(group) => {
                let (mut depth, mut start) = (0, 0);
                for (index, letter) in group.char_indices() {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth > 0 => depth -= 1,
                        ',' | '}' if depth == 0 => {
                            found.insert(word(group[start..index].trim_start()));
                            start = index + 1;
                            if letter == '}' {
                                break;
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found.remove("");
    found
}

#[test]
fn rooms_know_only_whom_they_may() {
    let table = table();
    let mut strangers = Vec::new();
    let mut seen = BTreeSet::new();
    for (path, text) in sources("src") {
        let room = path.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default().to_owned();
        if room == "lib" || room == "main" {
            continue;
        }
        let may = table.get(&room).unwrap_or_else(|| panic!("{path}: ARCHITECTURE.md has no room `{room}`"));
        for other in known(&text) {
            if other != room && !may.contains(&other) {
                strangers.push(format!("{path} knows `{other}`"));
            }
        }
        seen.insert(room);
    }
    assert!(strangers.is_empty(), "against the table in ARCHITECTURE.md: {strangers:#?}");
    let empty: Vec<_> = table.keys().filter(|room| !seen.contains(*room)).collect();
    assert!(empty.is_empty(), "in the table, but not in the house: {empty:?}");
}

#[test]
fn paths_are_read_with_their_groups() {
    let text = "use crate::{a::{self, b}, c};\nuse crate::d::E;\n// crate::f\nfn g() { $crate::h::i() }";
    assert_eq!(known(text), ["a", "c", "d", "h"].map(str::to_owned).into());
}

#[test]
fn every_file_says_what_it_is() {
    for (path, text) in sources("src").into_iter().chain(sources("tests")) {
        let first = text.lines().next().unwrap_or_default();
        assert!(first.len() > 8 && first.starts_with("//! "), "{path} does not open with //! and a sentence");
    }
}

#[test]
fn no_file_grows_too_long() {
    for (path, text) in sources("src") {
        let lines = text.lines().count();
        let excused = LONG.iter().any(|(long, _)| *long == path);
        assert!(excused || lines <= LINES, "{path} has {lines} lines; divide it by concept");
    }
}

#[test]
fn nobody_unwraps() {
    let mut found = Vec::new();
    let tests_of_their_own = |path: &str| path.ends_with("/tests.rs") || path.ends_with("/testing.rs");
    for (path, text) in sources("src").into_iter().filter(|(path, _)| !tests_of_their_own(path)) {
        let code = text.split("#[cfg(test)]\nmod").next().unwrap_or_default();
        for (index, line) in code.lines().enumerate() {
            let code = line.trim_start();
            let unwraps = code.contains(".unwrap()") || code.contains(".expect(") || code.contains("todo!(");
            let proven = PROVEN.iter().any(|(file, line)| *file == path && code.contains(line));
            if unwraps && !proven && !code.starts_with("//") {
                found.push(format!("{path}:{}: {code}", index + 1));
            }
        }
    }
    assert!(found.is_empty(), "outside tests nothing is unwrapped: {found:#?}");
}
