//! What the parts of the program take: `cargo bench --bench figures`, beside the baseline.
//!
//! `-- 1000` measures with maps of 1,000 cards alone, `-- --record` writes the figures into the baseline, and
//! `-- --maps FOLDER` writes the maps as files.

mod hand;
#[path = "../common/maps.rs"]
mod maps;
mod measure;
#[path = "../common/report.rs"]
mod report;
// The tests use more of it.
#[allow(dead_code)]
#[path = "../../tests/it/seeded.rs"]
mod seeded;

use std::hint::black_box;

use egui::{Key, Modifiers, pos2, vec2};
use hand::Hand;
use measure::{Times, processor_times, taken, time, times};
use report::Report;
use throughline::compare::difference;
use throughline::edit::{Document, Edit, Merge};
use throughline::format;
use throughline::geom::Point;
use throughline::i18n::Lang;
use throughline::layout::{Memory, Style, layout};
use throughline::merge::{Decisions, merge};
use throughline::model::{Card, CardId, Map, Node, Spot};
use throughline::text::Fonts;
use throughline::theme;

const SIZES: [usize; 4] = [100, 200, 1_000, 10_000];

/// What the table is below in the baseline.
const HEADING: &str = "Parts of the program";

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    match arguments.next().as_deref() {
        Some("--maps") => {
            let folder = std::path::PathBuf::from(arguments.next().expect("a folder"));
            std::fs::create_dir_all(&folder).expect("a folder can be made");
            for size in SIZES {
                // As it is once opened: a notice of what was mended would be painted while the window is at rest.
                let map = format::open(&format::print(&maps::map(size))).expect("it is a map").map;
                throughline::files::save(&folder.join(format!("{size}.ron")), &map).expect("written");
            }
        }
        Some("--record") => measured(&SIZES).tell(HEADING, true),
        Some(size) => measured(&[size.parse().expect("a number of cards")]).tell(HEADING, false),
        None => measured(&SIZES).tell(HEADING, false),
    }
}

fn measured(sizes: &[usize]) -> Report {
    let mut report = Report::default();
    for size in sizes {
        let map = maps::map(*size);
        let mut figures = Figures { report: &mut report, size: *size };
        edits(&map, &mut figures);
        files(&map, &mut figures);
        versions(&map, &mut figures);
        layouts(&map, &mut figures);
        frames(&map, &mut figures);
    }
    report
}

/// A card somewhere in the middle of the map.
fn some_card(map: &Map) -> Card {
    map.cards.at(map.cards.len() / 2).expect("there are cards").clone()
}

/// Figures of maps of one size.
struct Figures<'a> {
    report: &'a mut Report,
    size: usize,
}

impl Figures<'_> {
    fn add(&mut self, work: &str, figure: impl ToString) {
        self.report.add(work, self.size, figure);
    }
}

fn edits(map: &Map, figures: &mut Figures<'_>) {
    let mut document = Document::new(map.clone());
    let row = some_card(map);
    const EDITS: u32 = 50;
    let mut count = 0;
    let edit = times(|| {
        for _ in 0..EDITS {
            count += 1;
            let card = Card { text: count.to_string(), ..row.clone() };
            document.edit(Edit::SetCard(card), Merge::Never).expect("it is there");
        }
    });
    let before = taken();
    for _ in 0..EDITS {
        count += 1;
        let card = Card { text: count.to_string(), ..row.clone() };
        document.edit(Edit::SetCard(card), Merge::Never).expect("it is there");
    }
    let kept = (taken() - before) as f64 / f64::from(EDITS) / 1024.0;
    let undo = times(|| {
        document.undo();
        document.redo();
    });
    figures.add("one edit that can be undone", edit.per(EDITS));
    figures.add("… memory it keeps", format!("{kept:.1} KB"));
    figures.add("undo and redo", undo);
}

fn files(map: &Map, figures: &mut Figures<'_>) {
    let text = format::print(map);
    figures.add("reading a file", times(|| drop(black_box(format::open(&text).expect("it is a map")))));
    figures.add("writing it", times(|| drop(black_box(format::print(map)))));
    figures.add("… its size", format!("{:.0} KB", text.len() as f64 / 1024.0));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let save = || throughline::files::save(&path, map).expect("written");
    figures.add("saving a file (processor time)", processor_times(save));
    let open = || drop(black_box(throughline::files::open(&path).expect("it is a map")));
    figures.add("opening it", times(open));
}

/// Two people's changes to the same map: every tenth card each, and a few new ones.
fn versions(map: &Map, figures: &mut Figures<'_>) {
    let changed = |first: usize, word: &str| {
        let mut map = map.clone();
        let rows: Vec<Card> = map.cards.iter().skip(first).step_by(10).cloned().collect();
        let new = rows.iter().take(5).cloned().collect();
        let rows = rows.into_iter().map(|row| Card { text: format!("{} {word}", row.text), ..row }).collect();
        throughline::edit::apply(&mut map, Edit::SetCards(rows)).expect("they are there");
        throughline::edit::apply(&mut map, Edit::AddCards { rows: new, at: 0 }).expect("they have a place");
        map
    };
    let (ours, theirs) = (changed(0, "ours"), changed(5, "theirs"));
    figures.add("what differs from a version", times(|| drop(black_box(difference(map, &ours)))));
    let decisions = Decisions::default();
    figures.add("merging two versions", times(|| drop(black_box(merge(map, &ours, &theirs, &decisions)))));
}

fn layouts(map: &Map, figures: &mut Figures<'_>) {
    let style = Style::of(map, theme::shipped(theme::DEFAULT).expect("shipped"), Lang::En);
    let first = times(|| {
        black_box(layout(map, &style, &Fonts::shipped_only()));
    });
    let fonts = Fonts::shipped_only();
    let known = times(|| {
        black_box(layout(map, &style, &fonts));
    });
    figures.add("layout, no text known", first);
    figures.add("layout, all texts known", known);
    let mut after = |name: &str, edit: &dyn Fn(&Map, usize) -> Edit| {
        let mut memory = Memory::default();
        let mut now = map.clone();
        memory.layout(&now, &style, &fonts);
        let mut runs = Vec::new();
        for count in 0..30 {
            let next = edit(&now, count);
            throughline::edit::apply(&mut now, next).expect("it can be done");
            runs.push(time(|| drop(black_box(memory.layout(&now, &style, &fonts)))));
        }
        figures.add(name, Times::of(runs));
    };
    let card = some_card(map);
    after("layout after a letter in a card", &|now, _| {
        let row = now.cards.get(card.id).expect("there").clone();
        Edit::SetCard(Card { text: format!("{}a", row.text), ..row })
    });
    after("layout after a card moved", &|now, count| {
        let (stage, lane) = (now.stages.at(count % now.stages.len()), card.spot.lane());
        let spot = Spot::cell(lane.expect("it lies in a lane"), stage.expect("there").id);
        Edit::MoveCards { ids: vec![card.id], spot, at: 0 }
    });
    after("layout after a curve point moved", &|now, count| {
        let curve = now.curves.at(0).expect("there");
        let mut point = curve.points[0].clone();
        point.score = throughline::model::Score::clamped(count as f64 / 10.0 - 1.5);
        Edit::SetPoint { curve: curve.id, index: 0, point }
    });
    after("layout after a stage moved", &|now, count| Edit::MoveStage {
        id: now.stages.at(0).expect("there").id,
        to: 1 + count % (now.stages.len() - 1),
    });
    let scene = layout(map, &style, &fonts);
    let spots: Vec<Point> = (0..100)
        .map(|step| {
            Point::new(
                scene.size.width * f64::from(step) / 100.0,
                scene.size.height * f64::from(step * 37 % 100) / 100.0,
            )
        })
        .collect();
    let hit = times(|| {
        spots.iter().for_each(|spot| {
            black_box(scene.hit(*spot));
        })
    });
    figures.add("what lies under the pointer", hit.per(100));
}

fn frames(map: &Map, figures: &mut Figures<'_>) {
    let mut hand = Hand::new(map.clone());
    figures.add("frame in which nothing happens", Times::of(hand.idle(60)));
    figures.add("frame while panning", Times::of(hand.pan(vec2(-12.0, -9.0), 90)));
    hand.rest();
    figures.add("frame while zooming out", Times::of(hand.zoom(0.96, 60)));
    figures.add("frame while zooming in", Times::of(hand.zoom(1.04, 60)));
    hand.rest();
    let (on_the_way, dropped) = carry(&mut hand);
    figures.add("frame while a card is dragged", Times::of(on_the_way));
    figures.add("letting go of it", Times::of(vec![dropped]));
    let card = Node::Card(some_card(map).id);
    figures.add("typing a letter", Times::of(hand.type_into(card, 30)));
    let undone: Vec<_> = (0..2).map(|_| hand.chord(Modifiers::COMMAND, Key::Z)).collect();
    figures.add("undo, shown", Times::of(undone));
    hand.chord(Modifiers::COMMAND, Key::A);
    hand.rest();
    figures.add("frame with all cards selected", Times::of(hand.idle(20)));
    hand.key(Key::Escape);
    let mut hand = hand.with_reader();
    figures.add("frame with a screen reader", Times::of(hand.idle(20)));
}

/// Drags whatever card is found near the middle of the window.
fn carry(hand: &mut Hand) -> (Vec<std::time::Duration>, std::time::Duration) {
    let is_card = |node: Option<Node>| matches!(node, Some(Node::Card(CardId(_))));
    for y in (120..820).step_by(20) {
        for x in (40..1100).step_by(40) {
            let at = pos2(x as f32, y as f32);
            if is_card(hand.click(at)) {
                return hand.carry(at, 90);
            }
        }
    }
    panic!("no card in view")
}
