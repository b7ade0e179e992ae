//! A page laid out after an edit is the page laid out from scratch, whatever was edited and in whatever order.

use std::sync::{Arc, OnceLock};

use proptest::prelude::*;
use throughline::edit::apply;
use throughline::geom::{Point, Rect};
use throughline::i18n::Lang;
use throughline::layout::{Lens, Memory, Style, layout};
use throughline::model::{Map, Node};
use throughline::scene::{Scene, dump};
use throughline::text::Fonts;
use throughline::theme;

use crate::maps::{map, strokes};
use crate::random_map::random_map;

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::shipped_only)
}

fn style(map: &Map, name: &str) -> Style {
    Style::of(map, theme::shipped(name).expect("shipped"), Lang::En)
}

/// The two pages as text where they differ.
fn difference(one: &Scene, other: &Scene) -> Option<String> {
    (one != other).then(|| {
        let (one, other) = (dump(one), dump(other));
        let differs = one.lines().zip(other.lines()).find(|(a, b)| a != b);
        format!("{differs:?}, {} and {} lines", one.lines().count(), other.lines().count())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_remembered_page_is_the_page(
        seed in 0u64..400, odd in proptest::option::of(map()), strokes in strokes(1..14), back in any::<u32>(),
    ) {
        let mut map = odd.unwrap_or_else(|| random_map(seed));
        let mut past = vec![map.clone()];
        let plain = style(&map, theme::DEFAULT);
        let mut memory = Memory::default();
        for (index, stroke) in strokes.iter().enumerate() {
            let made = stroke.edit(&map);
            let _ = apply(&mut map, made.clone());
            // Now and then an earlier map comes back, as undo brings it.
            if back >> index & 7 == 0 {
                map = past[index / 2].clone();
            }
            past.push(map.clone());
            // Now and then it is looked at another way, for two strokes or more.
            let lens = Lens::ALL[(back >> (index / 2 * 2) & 0xff) as usize % Lens::ALL.len()];
            let style = Style { lens, ..plain.clone() };
            let remembered = memory.layout(&map, &style, fonts());
            let found = difference(&remembered, &layout(&map, &style, fonts()));
            prop_assert_eq!(found, None, "after {:?}", made);
        }
    }
}

#[test]
fn another_style_is_another_page() {
    let map = random_map(3);
    let mut memory = Memory::default();
    for name in theme::NAMES {
        let style = style(&map, name);
        assert_eq!(difference(&memory.layout(&map, &style, fonts()), &layout(&map, &style, fonts())), None, "{name}");
    }
    let style = Style { lang: Lang::Ru, ..style(&map, theme::DEFAULT) };
    assert_eq!(difference(&memory.layout(&map, &style, fonts()), &layout(&map, &style, fonts())), None);
}

#[test]
fn what_was_not_touched_is_not_made_again() {
    let mut map = random_map(5);
    let style = style(&map, theme::DEFAULT);
    let mut memory = Memory::default();
    let before = memory.layout(&map, &style, fonts());
    let first = map.cards.iter().find(|card| card.spot.stage().is_some()).expect("there is one").clone();
    let edit = throughline::edit::Edit::SetCard(throughline::model::Card { text: "…".to_owned(), ..first });
    apply(&mut map, edit).expect("it is there");
    let after = memory.layout(&map, &style, fonts());
    let changed = before.sections.iter().zip(&after.sections).filter(|(a, b)| !Arc::ptr_eq(&a.piece, &b.piece));
    // Its lane, the line below the last lane, and links perhaps.
    assert!(changed.count() <= 3);
    assert_eq!(before.sections.len(), after.sections.len());
}

/// Many cards in many lanes, some of them lanes of feelings.
fn crowd() -> Map {
    let mut map = random_map(11);
    let rows: Vec<_> = map.cards.iter().filter(|card| card.spot.stage().is_some()).cloned().collect();
    let rows = rows.iter().cycle().take(600).cloned().collect();
    apply(&mut map, throughline::edit::Edit::AddCards { rows, at: 0 }).expect("they have a place");
    map
}

#[test]
fn lanes_laid_out_together_are_those_laid_out_one_by_one() {
    let whole = crowd();
    let style = style(&whole, theme::DEFAULT);
    let mut memory = Memory::default();
    let lanes = whole.lanes.shared();
    for count in 0..lanes.len() {
        let lanes = throughline::model::Rows::from_shared(lanes[..count].to_vec());
        memory.layout(&Map { lanes, ..whole.clone() }, &style, fonts());
    }
    let one_by_one = memory.layout(&whole, &style, fonts());
    let together = layout(&whole, &style, &Fonts::shipped_only());
    assert_eq!(difference(&one_by_one, &together), None);
}

#[test]
fn what_is_near_a_part_of_the_page_is_found() {
    let map = crowd();
    let scene = layout(&map, &style(&map, theme::DEFAULT), fonts());
    let all: Vec<_> = scene.areas().collect();
    let size = scene.size;
    for (x, y) in [(0.0, 0.0), (0.3, 0.5), (0.8, 0.2), (1.2, 0.0)] {
        let corner = Point::new(size.width * x, size.height * y);
        let part = Rect::from_origin_size(corner, (size.width * 0.2, size.height * 0.1));
        let near = scene.nodes_near(part);
        for area in all.iter().filter(|area| area.region.bounds().overlaps(part)) {
            assert!(near.contains(&area.node), "{area:?} is in {part}");
        }
        let cards = |node: &&Node| matches!(node, Node::Card(_));
        assert!(near.iter().filter(cards).count() * 4 < map.cards.len(), "most cards lie elsewhere");
    }
}
