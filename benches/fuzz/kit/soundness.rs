//! What must hold of a map wherever it came from.

use std::sync::Arc;

use throughline::deliver::Look;
use throughline::diag::Problem;
use throughline::export::{self, ExportError, Progress, SvgOptions, XlsxOptions};
use throughline::format::{self, Opened};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::check::violations;
use throughline::model::{Map, Node};
use throughline::scene::Scene;
use throughline::text::Fonts;
use throughline::theme::Theme;
use throughline::{insight, theme};

use super::memory::bounded;

/// A file of this many bytes may hold a map. Opening it ends well or with a sentence.
pub fn opened(bytes: &[u8]) -> Option<Opened> {
    let result = bounded(bytes.len(), || format::text(bytes.to_vec()).and_then(|text| format::open(&text)));
    match result {
        Ok(opened) => {
            opened.problems.iter().for_each(said);
            Some(opened)
        }
        Err(error) => {
            let problem = error.problem();
            assert!(problem.hint.is_some(), "{error}: nobody is told what to do");
            said(&problem);
            None
        }
    }
}

/// A problem can be told in every language.
pub fn said(problem: &Problem) {
    for lang in Lang::ALL {
        for message in [Some(&problem.what), problem.hint.as_ref()].into_iter().flatten() {
            let said = lang.message(message);
            assert!(!said.is_empty() && !said.starts_with('['), "{said}");
        }
    }
}

/// The map is sound, and what is printed of it reads back the same, without a word to be said, and prints the same.
pub fn sound(map: &Map) {
    assert_eq!(violations(map), []);
    let printed = format::print(map);
    let again = bounded(printed.len(), || format::open(&printed)).expect("what is printed can be read");
    assert_eq!(again.problems, [], "what is printed has nothing wrong in it");
    assert!(again.map == *map, "what is printed is the map");
    assert_eq!(format::print(&again.map), printed, "printing again changes nothing");
    let json: Result<serde_json::Value, _> = serde_json::from_str(&format::json(map));
    assert!(json.is_ok(), "{json:?}");
}

/// What a map tells can be told.
pub fn told(map: &Map) {
    insight::gap_table(map);
    insight::flow(map).count();
    insight::channel_matrix(map);
    insight::importance(map);
    insight::opportunities(map);
    insight::open_questions(map);
    if let Some(shares) = insight::evidence_share(map).percent() {
        assert_eq!(shares.iter().sum::<usize>(), 100);
    }
    for curve in map.curves.iter() {
        insight::statistics(curve);
    }
}

/// Whether a map is small enough to be laid out thousands of times.
pub fn is_small(map: &Map) -> bool {
    let texts = format::print(map).len();
    map.cards.len() < 300 && map.stages.len() < 100 && map.links.len() < 100 && texts < 48 << 10
}

/// The page has a size, and every exporter takes it.
pub fn drawn(map: &Map, fonts: &Fonts, everything: bool) {
    let scene = drawn_in(map, theme::shipped(theme::DEFAULT).expect("it ships"), fonts);
    if !everything {
        return;
    }
    written(|sink, progress| export::svg(&scene, map, &SvgOptions::default(), sink, progress));
    written(|sink, progress| export::csv(map, sink, progress));
    written(|sink, progress| export::markdown(map, "", sink, progress));
    written(|sink, progress| export::mermaid(map, sink, progress));
    written(|sink, progress| export::xlsx(map, &XlsxOptions::default(), sink, progress));
    let recipe = throughline::deliver::Recipe::preset("slide").expect("it ships");
    let part = throughline::deliver::Part::default();
    for format in [export::Format::Pptx, export::Format::Pdf, export::Format::Png] {
        let plan = throughline::deliver::plan(map, &part, &recipe.in_format(format), &plain(), Lang::En);
        for output in plan.map(|plan| plan.outputs).unwrap_or_default() {
            if output.pixels().is_none_or(|(width, height)| u64::from(width) * u64::from(height) < 9_000_000) {
                written(|sink, progress| output.write(sink, progress));
            }
        }
    }
}

/// The page in a theme; its size and its cards' places are numbers.
pub fn drawn_in(map: &Map, theme: Arc<Theme>, fonts: &Fonts) -> Scene {
    let scene = layout(map, &Style::of(map, theme, Lang::En), fonts);
    let size = scene.size;
    assert!(size.width.is_finite() && size.height.is_finite() && size.width > 0.0 && size.height > 0.0, "{size:?}");
    for card in map.cards.iter().filter_map(|card| scene.bounds_of(Node::Card(card.id))) {
        assert!([card.x0, card.y0, card.x1, card.y1].iter().all(|side| side.is_finite()), "{card:?}");
    }
    scene
}

/// The look without a house's own.
pub fn plain() -> Look {
    thread_local! {
        static FONTS: Arc<Fonts> = Arc::new(Fonts::shipped_only());
    }
    FONTS.with(|fonts| Look::shipped(theme::DEFAULT, fonts)).expect("it ships")
}

fn written(write: impl FnOnce(&mut Vec<u8>, &Progress) -> Result<(), ExportError>) {
    let mut bytes = Vec::new();
    match write(&mut bytes, &Progress::new()) {
        Ok(()) => assert!(!bytes.is_empty()),
        Err(error) => said(&error.problem()),
    }
}
