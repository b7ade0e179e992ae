//! Every reader of what comes from outside holds its promises for some thousand spoilt inputs, the same ones each time.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::fuzz_kit::mutate::spoilt;
use crate::fuzz_kit::targets::{ALL, Target};
use crate::seeded::Seeded;

/// Spoils inputs for a reader and runs it on them.
fn run(name: &str, times: usize) {
    let target: &Target = ALL.iter().find(|target| target.name == name).expect("a reader");
    let seeds = (target.seeds)();
    for seed in &seeds {
        (target.run)(seed);
    }
    let mut random = Seeded::new(2026);
    for count in 0..times {
        let bytes = spoilt(&seeds, &mut random);
        let held = catch_unwind(AssertUnwindSafe(|| (target.run)(&bytes)));
        assert!(held.is_ok(), "{name}, input {count}: {:?}", String::from_utf8_lossy(&bytes));
    }
}

/// A test for each reader, so that none is forgotten and they run side by side.
macro_rules! readers {
    ($($(#[$only:meta])? $test:ident: $name:literal, $times:literal;)*) => {
        $(
            #[test]
            $(#[$only])?
            fn $test() {
                run($name, $times);
            }
        )*

        #[test]
        fn every_reader_is_tested() {
            let tested = [$($name),*];
            let has_window = cfg!(feature = "gui");
            let tested: Vec<&str> = tested.into_iter().filter(|name| has_window || *name != "memory").collect();
            let all: Vec<&str> = ALL.iter().map(|target| target.name).collect();
            assert_eq!(all, tested);
        }
    };
}

readers! {
    spoilt_maps_are_opened_or_refused: "map", 1_500;
    pages_of_spoilt_maps_are_drawn: "page", 60;
    spoilt_maps_are_merged: "merge", 300;
    spoilt_pastes_are_planned: "paste", 800;
    spoilt_marks_are_read: "mark", 3_000;
    spoilt_presets_are_read: "recipe", 1_000;
    pages_in_spoilt_themes_are_drawn: "theme", 120;
    texts_in_spoilt_fonts_are_set: "font", 30;
    spoilt_answers_are_counted: "survey", 2_000;
    spoilt_words_are_searched: "search", 200;
    spoilt_pictures_are_decoded: "picture", 600;
    spoilt_words_are_read: "word", 1_500;
    spoilt_snapshots_are_whole_or_nothing: "snapshot", 500;
    #[cfg(feature = "gui")]
    spoilt_memories_are_passed_over: "memory", 3_000;
}
