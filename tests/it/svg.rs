//! SVG files: drawn as our PNG by another renderer, with words for those who search, select or listen.

use resvg::{tiny_skia, usvg};
use throughline::export::{Progress, SvgOptions, SvgText, svg};
use throughline::model::*;
use throughline::scene::Scene;
use throughline::text::Fonts;

use crate::exports::{bytes, difference, examples, page, picture};
use crate::maps;

fn make(scene: &Scene, map: &Map, text: SvgText) -> String {
    let options = SvgOptions { text, ..SvgOptions::default() };
    String::from_utf8(bytes(|sink, progress| svg(scene, map, &options, sink, progress))).unwrap()
}

/// What resvg draws, which knows no fonts here: only outlines.
fn drawn(text: &str, width: u32) -> image::RgbImage {
    let tree = usvg::Tree::from_str(text, &usvg::Options::default()).unwrap();
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale - 1e-3).ceil() as u32;
    let mut pixels = tiny_skia::Pixmap::new(width, height).unwrap();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    image::RgbImage::from_fn(width, height, |x, y| {
        let pixel = pixels.pixel(x, y).unwrap();
        image::Rgb([pixel.red(), pixel.green(), pixel.blue()])
    })
}

#[test]
fn another_renderer_draws_what_we_draw() {
    for example in examples() {
        let text = make(&example.scene, &example.map, SvgText::Overlaid);
        let (mean, far) = difference(&drawn(&text, 1_200), &picture(&example.scene, 1_200));
        assert!(mean < 1.0 && far < 0.002, "{}: mean {mean}, far {far}", example.name);
    }
}

#[test]
fn the_words_are_there_to_select_in_order() {
    for example in examples() {
        for text in [SvgText::Overlaid, SvgText::Fonts] {
            let made = make(&example.scene, &example.map, text);
            let mut rest = made.as_str();
            let mut said = String::new();
            while let Some((_, after)) = rest.split_once("<text") {
                let (inside, after) = after.split_once("</text>").unwrap();
                let plain = inside.split_once('>').unwrap().1;
                let mut tag = false;
                said.extend(plain.chars().filter(|c| {
                    tag = *c == '<' || tag;
                    let keep = !tag;
                    tag = tag && *c != '>';
                    keep
                }));
                said.push(' ');
                rest = after;
            }
            let said = said.replace("&amp;", "&").replace("&quot;", "\"");
            for card in example.map.cards.iter().filter(|card| card.spot.stage().is_some()) {
                let text = card.text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(said.contains(&text), "{}: {text:?} in {said}", example.name);
            }
        }
        assert!(!make(&example.scene, &example.map, SvgText::Outlines).contains("<text"));
    }
}

#[test]
fn cards_have_names_places_and_links() {
    let mut map = maps::small();
    let mut card = Card::new(Spot::cell(LaneId(7), StageId(4)), "Calls <us> & \"them\"");
    card.link = "https://example.org/?a=1&b=2".to_owned();
    card.note = "Ask why".to_owned();
    let mut evil = Card::new(Spot::cell(LaneId(7), StageId(4)), "x");
    evil.link = "javascript:alert(1)".to_owned();
    for row in [card, evil] {
        throughline::edit::apply(&mut map, throughline::edit::Edit::AddCard { row, at: 0 }).unwrap();
    }
    let made = make(&page(&map, &Fonts::shipped_only()), &map, SvgText::Overlaid);
    let words = "<title>Calls &lt;us&gt; &amp; &quot;them&quot;</title><desc>Touchpoints · Use · Ask why</desc>";
    assert!(made.contains(words));
    assert!(made.contains("href=\"https://example.org/?a=1&amp;b=2\""));
    assert!(!made.contains("javascript:"));
    usvg::Tree::from_str(&made, &usvg::Options::default()).unwrap();
}

#[test]
fn embedded_fonts_have_every_letter_they_are_asked_for() {
    let example = examples().remove(1);
    let made = make(&example.scene, &example.map, SvgText::Fonts);
    let fonts = made.matches("@font-face").count();
    assert!((3..40).contains(&fonts), "{fonts}");
    assert!(made.len() < 400_000, "{}", made.len());
    assert!(made.contains("font-family=\"t1,"));
}

#[test]
fn the_same_page_gives_the_same_bytes_and_stops_when_asked() {
    let example = examples().remove(0);
    for text in [SvgText::Overlaid, SvgText::Fonts, SvgText::Outlines] {
        assert_eq!(make(&example.scene, &example.map, text), make(&example.scene, &example.map, text));
    }
    let progress = Progress::new();
    progress.cancel();
    let mut none = Vec::new();
    assert!(svg(&example.scene, &example.map, &SvgOptions::default(), &mut none, &progress).is_err());
    assert!(none.is_empty());
}
