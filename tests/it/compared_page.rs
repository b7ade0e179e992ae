//! The picture of a comparison: what was removed is still there and pale, what changed is marked, feelings lie over
//! each other, and no word is cut or covered.

use throughline::compare::{Changed, Overlay, difference, overlay};
use throughline::edit::{Edit, apply};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout_compared};
use throughline::model::check::{mend, violations};
use throughline::model::*;
use throughline::scene::{Paint, Scene, Shape};
use throughline::text::Fonts;
use throughline::theme;

use crate::maps::small;
use crate::random_map::random_map;

fn edited(map: &Map, edits: impl IntoIterator<Item = Edit>) -> Map {
    let mut map = map.clone();
    for edit in edits {
        apply(&mut map, edit).expect("the edit suits the map");
    }
    map
}

fn compared(a: &Map, b: &Map) -> Overlay {
    overlay(&difference(a, b), b, ["old.ron".to_owned(), "new.ron".to_owned()], Lang::En)
}

fn page(overlay: &Overlay, theme: &str) -> Scene {
    let style = Style::of(&overlay.map, theme::shipped(theme).expect("shipped"), Lang::En);
    layout_compared(&overlay.map, &overlay.marks, &style, &Fonts::shipped_only())
}

/// A small map and what became of it: one of everything.
fn pair() -> (Map, Map) {
    let base = small();
    let call = base.cards.get(CardId(9)).expect("there").clone();
    let after = edited(
        &base,
        [
            Edit::SetCard(Card { text: "Call or chat".to_owned(), ..call }),
            Edit::AddCard { row: Card::new(Spot::cell(LaneId(7), StageId(4)), "Helpline"), at: 9 },
            Edit::RemoveStage(StageId(3)),
            Edit::SetPoint {
                curve: base.curves.at(0).expect("a curve").id,
                index: 1,
                point: CurvePoint::new(StageId(4), Score::clamped(0.5)),
            },
        ],
    );
    (base, after)
}

#[test]
fn what_was_and_what_is_stand_on_one_map() {
    let (before, after) = pair();
    let both = compared(&before, &after);
    assert_eq!(violations(&both.map), vec![]);
    let stages: Vec<&str> = both.map.stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(stages, ["Need", "Choose", "Use"], "the stage that is gone stands where it stood");
    let people: Vec<&str> = both.map.personas.iter().map(|persona| persona.name.as_str()).collect();
    assert_eq!(people, ["Dana Reed", "Dana Reed, before"]);
    assert_eq!(both.map.curves.len(), 2);
    assert!(both.map.curves.iter().all(|curve| curve.compared));
    let deltas = both.map.cards.iter().filter(|card| card.text == "−1.5").count();
    assert_eq!(deltas, 1, "the lane below tells how much");
    let count = |what| both.marks.count(what);
    assert_eq!((count(Changed::Added), count(Changed::Removed)), (1, 1));
}

#[test]
fn removed_things_are_pale_and_every_word_is_readable() {
    let (after, before) = pair();
    for name in theme::NAMES {
        let both = compared(&before, &after);
        let scene = page(&both, name);
        let theme = theme::shipped(name).expect("shipped");
        let gone: Vec<Node> =
            both.marks.rows.iter().filter(|(_, w)| **w == Changed::Removed).map(|(n, _)| *n).collect();
        assert!(!gone.is_empty());
        for item in scene.items() {
            if let (Some(node), Shape::Text(text)) = (item.source, &item.shape)
                && gone.contains(&node)
            {
                assert_eq!(text.color, theme.ink_faint);
                assert!(text.color.contrast(theme.paper) >= 4.5, "{name}");
            }
            if let (Some(Node::Card(id)), Shape::Rect { fill: Some(Paint::Solid(fill)), .. }) =
                (item.source, &item.shape)
                && gone.contains(&Node::Card(id))
            {
                assert!(theme.ink_faint.contrast(*fill) >= 4.5, "{name}: {:?}", fill);
            }
        }
    }
}

#[test]
fn the_legend_tells_what_is_compared_and_counts() {
    let (before, after) = pair();
    let scene = page(&compared(&before, &after), theme::DEFAULT);
    let texts: Vec<String> =
        scene.items().filter_map(|item| item.text().map(|text| text.block.text.to_string())).collect();
    for words in ["“old.ron” → “new.ron”", "Added: 1", "Removed: 1", "Moved: 0", "Changed: 2"] {
        assert!(texts.iter().any(|text| text.contains(words)), "{words} in {texts:?}");
    }
    for item in scene.items() {
        let reach = item.reach();
        assert!(reach.x1 <= scene.size.width + 0.5 && reach.y1 <= scene.size.height + 0.5, "{item:?}");
    }
}

#[test]
fn random_maps_compare() {
    for seed in 0..12 {
        let (mut a, mut b) = (random_map(seed), random_map(seed + 1));
        mend(&mut a);
        mend(&mut b);
        let both = compared(&a, &b);
        assert_eq!(violations(&both.map), vec![], "seed {seed}");
        let scene = page(&both, theme::DEFAULT);
        assert_eq!(scene, page(&both, theme::DEFAULT));
    }
}
