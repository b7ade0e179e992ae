//! The message files: the same in every language, and in step with the code that asks for them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use throughline::assets::{self, MessageFile};
use throughline::diag::Message;
use throughline::i18n::Lang;

/// What a string literal in the code must begin with to be taken for the id of a message.
const PREFIXES: [&str; 30] = [
    "survey-",
    "board-",
    "theme-",
    "letters-",
    "app-",
    "canvas-",
    "problem-",
    "cli-",
    "deliver-",
    "picture-",
    "edit-",
    "export-",
    "content-",
    "find-",
    "insight-",
    "keep-",
    "capture-",
    "curve-",
    "guide-",
    "lens-",
    "questions-",
    "states-",
    "links-",
    "outline-",
    "palette-",
    "select-",
    "structure-",
    "workshop-",
    "compare-",
    "merge-",
];

fn files(lang: Lang) -> &'static [MessageFile] {
    match lang {
        Lang::En => assets::MESSAGES_EN,
        Lang::Pl => assets::MESSAGES_PL,
        Lang::Ro => assets::MESSAGES_RO,
        Lang::Ru => assets::MESSAGES_RU,
    }
}

/// One message: the values it asks for, and the plural cases it tells apart for each of them.
#[derive(Debug, Default, PartialEq)]
struct Shape {
    variables: BTreeSet<String>,
    plurals: BTreeMap<String, BTreeSet<String>>,
    is_empty: bool,
}

/// The messages of a file by id; panics on anything Fluent does not understand.
fn messages(lang: Lang, (name, text): MessageFile) -> BTreeMap<String, Shape> {
    let place = format!("{}/{name}.ftl", lang.tag());
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{place}: {errors:?}"));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                assert!(
                    message.attributes.is_empty(),
                    "{place}: {} has attributes, which nothing reads",
                    message.id.name
                );
                let mut shape = Shape { is_empty: true, ..Shape::default() };
                if let Some(pattern) = &message.value {
                    shape.is_empty = false;
                    read(pattern, &mut shape);
                }
                let id = message.id.name.to_owned();
                assert!(found.insert(id.clone(), shape).is_none(), "{place}: {id} stands there twice");
            }
            Entry::Term(term) => panic!("{place}: -{} is a term; use plain messages", term.id.name),
            Entry::Junk { content } => panic!("{place}: junk: {content}"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    found
}

fn read(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => read_inline(inline, shape),
            Expression::Select { selector, variants } => {
                read_inline(selector, shape);
                if let InlineExpression::VariableReference { id } = selector {
                    let cases = variants.iter().filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name.to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    });
                    shape.plurals.entry(id.name.to_owned()).or_default().extend(cases);
                }
                for variant in variants {
                    read(&variant.value, shape);
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                read_inline(argument, shape);
            }
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => read_inline(inline, shape),
            Expression::Select { .. } => panic!("a choice inside a choice's placeable: write it plainly"),
        },
        InlineExpression::MessageReference { id, .. } => panic!("{}: messages do not quote each other", id.name),
        InlineExpression::TermReference { id, .. } => panic!("-{}: there are no terms", id.name),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_values() {
    for lang in Lang::ALL {
        assert_eq!(files(lang).len(), files(Lang::En).len());
        for (&english, &own) in files(Lang::En).iter().zip(files(lang)) {
            assert_eq!(english.0, own.0);
            let (english, own) = (messages(Lang::En, english), messages(lang, own));
            let ids = |messages: &BTreeMap<String, Shape>| messages.keys().cloned().collect::<BTreeSet<_>>();
            let (there, here) = (ids(&english), ids(&own));
            let missing: Vec<_> = there.difference(&here).collect();
            let surplus: Vec<_> = here.difference(&there).collect();
            assert!(missing.is_empty(), "{} lacks {missing:?}", lang.tag());
            assert!(surplus.is_empty(), "only {} has {surplus:?}", lang.tag());
            for (id, shape) in &own {
                assert_eq!(shape.variables, english[id].variables, "values of {id} in {}", lang.tag());
                assert!(!shape.is_empty, "{id} in {} says nothing", lang.tag());
            }
        }
    }
}

#[test]
fn ids_are_unique_across_files_and_begin_with_a_known_prefix() {
    let mut seen = BTreeSet::new();
    for &file in files(Lang::En) {
        for id in messages(Lang::En, file).into_keys() {
            assert!(PREFIXES.iter().any(|prefix| id.starts_with(prefix)), "{id}");
            assert!(seen.insert(id.clone()), "{id} stands in two files");
        }
    }
}

#[test]
fn plurals_have_every_case_the_language_tells_apart() {
    for lang in Lang::ALL {
        let cases: &[&str] = match lang {
            Lang::En => &["one", "other"],
            Lang::Pl | Lang::Ru => &["one", "few", "many", "other"],
            Lang::Ro => &["one", "few", "other"],
        };
        let cases: BTreeSet<String> = cases.iter().map(|&case| case.to_owned()).collect();
        for &file in files(lang) {
            for (id, shape) in messages(lang, file) {
                for (value, found) in shape.plurals {
                    let is_plural = found.contains("one") || found.contains("few") || found.contains("many");
                    assert!(!is_plural || found == cases, "{id} in {}: ${value} has {found:?}", lang.tag());
                }
            }
        }
    }
}

#[test]
fn plurals_follow_the_rules_of_the_language() {
    let count = |lang: Lang, n: u32| lang.message(&Message::new("picture-folded-cards").with("count", n));
    for (lang, n, expected) in [
        (Lang::En, 1, "1 card"),
        (Lang::En, 0, "0 cards"),
        (Lang::Pl, 1, "1 karta"),
        (Lang::Pl, 3, "3 karty"),
        (Lang::Pl, 5, "5 kart"),
        (Lang::Pl, 12, "12 kart"),
        (Lang::Pl, 22, "22 karty"),
        (Lang::Pl, 21, "21 kart"),
        (Lang::Ro, 1, "1 card"),
        (Lang::Ro, 0, "0 carduri"),
        (Lang::Ro, 19, "19 carduri"),
        (Lang::Ro, 20, "20 de carduri"),
        (Lang::Ro, 101, "101 carduri"),
        (Lang::Ro, 102, "102 carduri"),
        (Lang::Ro, 119, "119 carduri"),
        (Lang::Ro, 120, "120 de carduri"),
        (Lang::Ro, 1_200, "1.200 de carduri"),
        (Lang::Ro, 1_205, "1.205 carduri"),
        (Lang::Ru, 1, "1 карточка"),
        (Lang::Ru, 21, "21 карточка"),
        (Lang::Ru, 11, "11 карточек"),
        (Lang::Ru, 104, "104 карточки"),
        (Lang::Ru, 12_000, "12\u{a0}000 карточек"),
    ] {
        assert_eq!(count(lang, n), expected);
    }
}

#[test]
fn words_are_set_as_each_language_sets_them() {
    for lang in Lang::ALL {
        for (name, text) in files(lang) {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let place = format!("{}/{name}.ftl: {line}", lang.tag());
                assert!(!line.contains("..."), "three dots for an ellipsis: {place}");
                assert!(!line.contains('"'), "a typewriter's quotation mark: {place}");
                // The cedillas that older keyboards make are other letters.
                assert!(!line.contains(['ş', 'ţ', 'Ş', 'Ţ']), "a cedilla for a comma below: {place}");
                let is_mixed = |word: &str| {
                    word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(|c| ('а'..='я').contains(&c))
                };
                assert!(!line.split(|c: char| !c.is_alphabetic()).any(is_mixed), "two alphabets in a word: {place}");
            }
        }
    }
}

#[test]
fn every_id_in_the_code_is_in_the_files() {
    let ids: BTreeSet<String> = files(Lang::En).iter().flat_map(|&file| messages(Lang::En, file).into_keys()).collect();
    let mut missing = BTreeSet::new();
    for (path, id) in ids_in_code() {
        if !ids.contains(&id) {
            missing.insert(format!("{id} ({})", path.display()));
        }
    }
    assert!(missing.is_empty(), "not in assets/i18n: {missing:#?}");
}

#[test]
fn every_id_in_the_files_is_asked_for() {
    let asked: BTreeSet<String> = ids_in_code().into_iter().map(|(_, id)| id).collect();
    let all = files(Lang::En).iter().flat_map(|&file| messages(Lang::En, file).into_keys());
    let idle: Vec<String> = all.filter(|id| !asked.contains(id)).collect();
    assert!(idle.is_empty(), "nothing in src asks for {idle:#?}");
}

/// Every string literal under src that looks like an id, with the file it stands in.
fn ids_in_code() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for path in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let code = std::fs::read_to_string(&path).unwrap();
        for literal in code.split('"') {
            let tail = PREFIXES.iter().find_map(|prefix| literal.strip_prefix(prefix));
            let is_id = tail.is_some_and(|tail| {
                !tail.is_empty() && tail.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            });
            if is_id {
                found.push((path.clone(), literal.to_owned()));
            }
        }
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}
