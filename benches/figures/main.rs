//! Today's figures as a table: `cargo bench --bench figures`, or with `-- --maps FOLDER` the maps as files.

mod hand;
mod maps;
mod measure;

use std::hint::black_box;

use egui::{Key, Modifiers, pos2, vec2};
use hand::Hand;
use measure::{Times, taken, times};
use throughline::edit::{Document, Edit, Merge};
use throughline::geom::Point;
use throughline::i18n::Lang;
use throughline::layout::{Memory, Style, layout};
use throughline::model::{Card, CardId, Map, Node, Spot};
use throughline::text::Fonts;
use throughline::theme;

const SIZES: [usize; 4] = [100, 200, 1_000, 10_000];

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    match arguments.next().as_deref() {
        Some("--maps") => {
            let folder = std::path::PathBuf::from(arguments.next().expect("a folder"));
            for size in SIZES {
                throughline::files::save(&folder.join(format!("{size}.ron")), &maps::map(size)).expect("written");
            }
        }
        Some(size) => table(&[size.parse().expect("a number of cards")]),
        None => table(&SIZES),
    }
}

fn table(sizes: &[usize]) {
    let columns: Vec<Vec<(&str, String)>> = sizes.iter().map(|size| figures(*size)).collect();
    let heads: Vec<String> = sizes.iter().map(|size| format!("{size} cards")).collect();
    println!("| work | {} |", heads.join(" | "));
    println!("|---|{}", "---|".repeat(sizes.len()));
    for (row, (work, _)) in columns[0].iter().enumerate() {
        let cells: Vec<&str> = columns.iter().map(|column| column[row].1.as_str()).collect();
        println!("| {work} | {} |", cells.join(" | "));
    }
}

/// A card somewhere in the middle of the map.
fn some_card(map: &Map) -> Card {
    map.cards.at(map.cards.len() / 2).expect("there are cards").clone()
}

fn figures(size: usize) -> Vec<(&'static str, String)> {
    let map = maps::map(size);
    let mut figures = edits(&map);
    figures.extend(layouts(&map));
    figures.extend(frames(&map));
    figures
}

fn edits(map: &Map) -> Vec<(&'static str, String)> {
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
    vec![
        ("one edit that can be undone", edit.per(EDITS).to_string()),
        ("… memory it keeps", format!("{kept:.1} KB")),
        ("undo and redo", undo.to_string()),
    ]
}

fn layouts(map: &Map) -> Vec<(&'static str, String)> {
    let style = Style::of(map, theme::shipped(theme::DEFAULT).expect("shipped"), Lang::En);
    let first = times(|| {
        black_box(layout(map, &style, &Fonts::shipped_only()));
    });
    let fonts = Fonts::shipped_only();
    let known = times(|| {
        black_box(layout(map, &style, &fonts));
    });
    let mut figures =
        vec![("layout, no text known", first.to_string()), ("layout, all texts known", known.to_string())];
    let mut after = |name: &'static str, edit: &dyn Fn(&Map, usize) -> Edit| {
        let mut memory = Memory::default();
        let mut now = map.clone();
        memory.layout(&now, &style, &fonts);
        let mut runs = Vec::new();
        for count in 0..30 {
            let next = edit(&now, count);
            throughline::edit::apply(&mut now, next).expect("it can be done");
            let start = std::time::Instant::now();
            black_box(memory.layout(&now, &style, &fonts));
            runs.push(start.elapsed());
        }
        figures.push((name, Times::of(runs).to_string()));
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
    figures.push(("what lies under the pointer", hit.per(100).to_string()));
    figures
}

fn frames(map: &Map) -> Vec<(&'static str, String)> {
    let mut figures = Vec::new();
    let mut hand = Hand::new(map.clone());
    figures.push(("frame in which nothing happens", Times::of(hand.idle(60)).to_string()));
    figures.push(("frame while panning", Times::of(hand.pan(vec2(-12.0, -9.0), 90)).to_string()));
    hand.rest();
    figures.push(("frame while zooming out", Times::of(hand.zoom(0.96, 60)).to_string()));
    figures.push(("frame while zooming in", Times::of(hand.zoom(1.04, 60)).to_string()));
    hand.rest();
    let (on_the_way, dropped) = carry(&mut hand);
    figures.push(("frame while a card is dragged", Times::of(on_the_way).to_string()));
    figures.push(("letting go of it", Times::of(vec![dropped]).to_string()));
    let card = Node::Card(some_card(map).id);
    figures.push(("typing a letter", Times::of(hand.type_into(card, 30)).to_string()));
    let undone: Vec<_> = (0..2).map(|_| hand.chord(Modifiers::COMMAND, Key::Z)).collect();
    figures.push(("undo, shown", Times::of(undone).to_string()));
    hand.chord(Modifiers::COMMAND, Key::A);
    hand.rest();
    figures.push(("frame with all cards selected", Times::of(hand.idle(20)).to_string()));
    hand.key(Key::Escape);
    let mut hand = hand.with_reader();
    figures.push(("frame with a screen reader", Times::of(hand.idle(20)).to_string()));
    figures
}

/// Drags whatever card is found near the middle of the window.
fn carry(hand: &mut Hand) -> (Vec<std::time::Duration>, std::time::Duration) {
    let is_card = |node: Option<Node>| matches!(node, Some(Node::Card(CardId(_))));
    for y in (200..700).step_by(20) {
        for x in (300..900).step_by(40) {
            let at = pos2(x as f32, y as f32);
            if is_card(hand.click(at)) {
                return hand.carry(at, 90);
            }
        }
    }
    panic!("no card in view")
}
