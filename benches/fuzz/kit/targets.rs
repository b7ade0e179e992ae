//! Every reader of what comes from outside, and what must hold whatever it is given.

use std::cell::OnceCell;

use throughline::capture::Mark;
use throughline::clipboard::Table;
use throughline::color::Rgba;
use throughline::compare::{aligned, difference, tell};
use throughline::deliver::{Part, Recipe, plan};
use throughline::diag::{Message, Problem};
use throughline::edit::apply;
use throughline::export::{Format, Paper};
use throughline::files::{Owner, Trace};
use throughline::i18n::Lang;
use throughline::insight::{Answers, Survey};
use throughline::merge::{Decisions, merge, noted};
use throughline::model::Map;
use throughline::model::check::violations;
use throughline::scene::TextStyle;
use throughline::search::{find, fit, fold, replace_all, text_at};
use throughline::text::{Align, Fonts};
use throughline::{format, picture, theme};

use super::memory::bounded;
use super::{own, pastes, seeds, soundness};

/// A reader under test.
pub struct Target {
    pub name: &'static str,
    /// Inputs to spoil.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Panics where something does not hold.
    pub run: fn(&[u8]),
}

/// All of them.
pub const ALL: &[Target] = &[
    Target { name: "map", seeds: seeds::maps, run: map },
    Target { name: "page", seeds: seeds::maps, run: page },
    Target { name: "merge", seeds: seeds::maps, run: merged },
    Target { name: "paste", seeds: seeds::pastes, run: paste },
    Target { name: "mark", seeds: seeds::words, run: mark },
    Target { name: "recipe", seeds: seeds::recipes, run: recipe },
    Target { name: "theme", seeds: seeds::themes, run: themed },
    Target { name: "font", seeds: seeds::patches, run: font },
    Target { name: "survey", seeds: seeds::answers, run: survey },
    Target { name: "search", seeds: seeds::searches, run: search },
    Target { name: "picture", seeds: seeds::pictures, run: pictured },
    Target { name: "word", seeds: seeds::words, run: word },
    Target { name: "snapshot", seeds: own::snapshots, run: own::snapshot },
    #[cfg(feature = "gui")]
    Target { name: "memory", seeds: own::memories, run: own::memory },
];

thread_local! {
    static EXAMPLE: OnceCell<Map> = const { OnceCell::new() };
    static FONTS: OnceCell<Fonts> = const { OnceCell::new() };
}

fn with_example<T>(work: impl FnOnce(&Map) -> T) -> T {
    EXAMPLE.with(|example| work(example.get_or_init(seeds::example)))
}

fn with_fonts<T>(work: impl FnOnce(&Fonts) -> T) -> T {
    FONTS.with(|fonts| work(fonts.get_or_init(Fonts::shipped_only)))
}

fn map(bytes: &[u8]) {
    if let Some(opened) = soundness::opened(bytes) {
        soundness::sound(&opened.map);
        soundness::told(&opened.map);
    }
}

fn page(bytes: &[u8]) {
    if let Some(opened) = soundness::opened(bytes).filter(|opened| soundness::is_small(&opened.map)) {
        // All formats for some, so that layouts are not held up by them.
        let everything = bytes.len().is_multiple_of(8);
        with_fonts(|fonts| soundness::drawn(&opened.map, fonts, everything));
    }
}

/// A stranger's version of the example, or another map altogether, comes to it.
fn merged(bytes: &[u8]) {
    let Some(theirs) = soundness::opened(bytes).map(|opened| opened.map) else { return };
    with_example(|example| {
        for (base, ours) in [(example, example), (&Map::default(), example), (example, &Map::default())] {
            if let Ok(merged) = merge(base, ours, &theirs, &Decisions::none()) {
                assert_eq!(violations(&merged.map), []);
                if let Ok(noted) = noted(&merged, Lang::Ro) {
                    assert_eq!(violations(&noted), []);
                }
            }
        }
        let told = difference(example, &theirs);
        assert_eq!(told.is_empty(), *example == theirs || told.is_empty());
        tell(&told, Lang::Ru);
        for (one, other) in [(example, &theirs), (&theirs, example)] {
            let same = aligned(one, other);
            assert_eq!(violations(&same), []);
            assert_eq!(same.cards.len(), one.cards.len());
        }
    });
}

fn paste(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    with_example(|example| pastes::pasted(&text, example));
    bounded(text.len(), || Table::read(&text).count());
}

fn mark(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for line in [text.as_ref(), text.lines().next().unwrap_or_default()] {
        assert!(line.ends_with(Mark::unescaped(line)));
        if let Some(mark) = Mark::of(line) {
            for lang in Lang::ALL {
                let finished = mark.finished(line, lang);
                assert!(finished.len() <= line.len() + 8, "{line:?} → {finished:?}");
            }
        }
    }
}

fn recipe(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let recipe = match bounded(text.len(), || Recipe::read(&text)) {
        Ok(recipe) => recipe,
        Err(error) => return soundness::said(&error.problem()),
    };
    let numbers = [recipe.scale, recipe.dpi, recipe.margin, recipe.overlap];
    if numbers.iter().flatten().all(|number| number.is_finite()) {
        assert_eq!(Recipe::read(&recipe.print()).as_ref(), Ok(&recipe), "{}", recipe.print());
    }
    // A wall of tiles takes its time; what it would be is told by the picture of it.
    let small = Map { about: with_example(|example| example.about.clone()), ..Map::default() };
    match plan(&small, &Part::default(), &recipe, &soundness::plain(), Lang::En) {
        Ok(plan) => {
            for output in &plan.outputs {
                assert!(output.pixels().is_none_or(|(width, height)| width > 0 && height > 0));
                assert!(Format::of_ending(output.format().ending()).is_some());
            }
        }
        Err(error) => soundness::said(&error.problem()),
    }
}

/// A house's theme that reads well draws well.
fn themed(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let logo = seeds::pictures().swap_remove(0);
    let missing = || Problem::error(Message::new("theme-file").with("name", "font"));
    let mut fetch = |name: &str| if name.ends_with(".png") { Ok(logo.clone()) } else { Err(missing()) };
    match theme::house(&text, &mut fetch) {
        Ok(house) => {
            house.problems.iter().for_each(soundness::said);
            with_fonts(|fonts| with_example(|example| soundness::drawn_in(example, house.theme, fonts)));
        }
        Err(problem) => soundness::said(&problem),
    }
}

/// A font file with some of its bytes changed: three say where, one says what.
fn font(bytes: &[u8]) {
    let mut file = throughline::assets::INTER_ITALIC.to_vec();
    for patch in bytes.chunks_exact(4).take(40) {
        let at = patch.iter().take(3).fold(0_usize, |at, byte| at << 8 | usize::from(*byte));
        // Half of them where the tables are named.
        let at = if at.is_multiple_of(2) { at % 400 } else { at % file.len() };
        file[at] = patch[3];
    }
    if let Ok(house) = with_fonts(|fonts| fonts.in_files(&[file.into()])) {
        let style = TextStyle { size: 14.0, weight: 500, italic: true, tracking: 0.0, leading: 1.3 };
        let block = house.fonts.lay("Żółć ffi 1/2 – Ș 🙂", &style, Some(60.0), Align::Start);
        assert!(block.size.width.is_finite() && block.size.height.is_finite());
    }
}

fn survey(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for survey in Survey::ALL {
        match bounded(text.len(), || Answers::read(survey, &text)) {
            Ok(answers) => {
                assert!(answers.counts().map(|(_, count)| count).sum::<usize>() > 0);
                let result = answers.result();
                assert!(result.value.is_finite() && result.high + result.low <= result.answers);
            }
            Err(problem) => soundness::said(&problem),
        }
    }
}

/// The first line is looked for, the second is put in its place; all of it is a text that is looked into.
fn search(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (query, with) = text.split_once('\n').unwrap_or((&text, ""));
    let with: String = with.chars().take(200).collect();
    with_example(|example| {
        let mut map = example.clone();
        if let Some(card) = example.cards.at(0) {
            let row = throughline::model::Card { text: text.chars().take(4_000).collect(), ..card.clone() };
            apply(&mut map, throughline::edit::Edit::SetCard(row)).expect("it fits");
        }
        let hits = find(&map, query);
        for hit in &hits {
            let found = text_at(&map, hit).expect("the text is there");
            let said = found.get(hit.range.clone()).expect("whole letters");
            assert_eq!(fold(said).trim(), fold(query).trim());
        }
        for edit in replace_all(&map, &hits, &with) {
            let _ = apply(&mut map, edit);
        }
        assert_eq!(violations(&map), []);
    });
    let name: String = fold(&text).chars().take(300).collect();
    let letters: String = fold(query).chars().take(40).collect();
    let _ = fit(&name, &letters);
}

fn pictured(bytes: &[u8]) {
    match picture::from_bytes(bytes) {
        Ok(kept) => {
            let (width, height) = picture::size(&kept).expect("what is kept can be read");
            assert!(width > 0 && height > 0 && width.max(height) <= picture::SIDE);
            assert!(picture::from_bytes(&kept.bytes).is_ok());
        }
        Err(error) => soundness::said(&error.problem("x")),
    }
}

fn word(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for line in text.lines() {
        if let Ok(color) = line.parse::<Rgba>() {
            assert_eq!(color.to_string().parse(), Ok(color));
        }
        if let Some(paper) = Paper::from_name(line) {
            assert_eq!(Paper::from_name(&paper.word()), Some(paper));
        }
        if let Some(trace) = Trace::of_text(line) {
            assert_eq!(Trace::of_text(&trace.to_string()), Some(trace));
        }
        if let Some(owner) = Owner::of_line(line) {
            assert_eq!(Owner::of_line(&owner.line()), Some(owner));
        }
        for lang in Lang::ALL {
            assert!(line.is_empty() || !lang.date(line).is_empty());
        }
        let _ = Lang::from_tag(line);
        let _ = with_example(|example| Part::default().add(line, example));
    }
    assert!(format::open(&text).is_err() || text.contains("version"));
}
