//! Pages on paper: posters cut into tiles that make the poster again, and recipes carried out.

use std::sync::Arc;

use image::RgbImage;
use throughline::deliver::{Look, Part, Recipe, plan};
use throughline::export::{
    Format, OnPaper, Orientation, Paper, PngOptions, PngSize, Progress, Sheet, Tiling, one_sheet, png, tiles,
};
use throughline::i18n::Lang;
use throughline::model::*;
use throughline::text::Fonts;

use crate::exports::{bytes, examples};

/// Pixels per millimetre, whole, so that tiles begin on whole pixels of the poster.
const FINE: f64 = 4.0;

fn drawn(sheet: &Sheet) -> RgbImage {
    let options = PngOptions { size: PngSize::Scale(sheet.mm_per_unit * FINE), ..PngOptions::default() };
    image::load_from_memory(&bytes(|sink, progress| png(&sheet.scene, &options, sink, progress))).unwrap().into_rgb8()
}

#[test]
fn tiles_put_together_are_the_poster() {
    let example = examples().remove(0);
    let on = OnPaper { paper: Paper::A2, orientation: Orientation::Automatic, margin: 0.0 };
    let poster = one_sheet(&example.scene, &on).unwrap();
    let tiling = Tiling { paper: Paper::A4, margin: 8.0, overlap: 10.0 };
    let sheets = tiles(&poster, &tiling, "Moving", &Fonts::shipped_only()).unwrap();
    let whole = drawn(&poster);
    let mut together = RgbImage::from_pixel(whole.width(), whole.height(), image::Rgb([255, 0, 255]));
    let px = |mm: f64| (mm * FINE).round() as u32;
    let (margin, overlap) = (px(tiling.margin), px(tiling.overlap));
    for sheet in &sheets[1..] {
        let tile = drawn(sheet);
        let (wide, high) = (tile.width() - margin * 2, tile.height() - margin * 2);
        let row = u32::from(sheet.name.as_bytes()[0] - b'A');
        let column: u32 = sheet.name[1..].parse::<u32>().unwrap() - 1;
        let (left, top) = (column * (wide - overlap), row * (high - overlap));
        for (x, y) in (0..high).flat_map(|y| (0..wide).map(move |x| (x, y))) {
            if left + x < whole.width() && top + y < whole.height() {
                together.put_pixel(left + x, top + y, *tile.get_pixel(margin + x, margin + y));
            }
        }
    }
    // Tiles begin on whole pixels of the poster, but places are told from another corner: the last digits of a fraction
    // differ, and a shade in ten thousand falls one step otherwise.
    let apart = |most: u8| {
        let pairs = whole.pixels().zip(together.pixels());
        pairs.filter(|(a, b)| a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) > most)).count()
    };
    println!("of {} pixels {} differ by one step, {} by more", whole.pixels().len(), apart(0), apart(1));
    assert!(apart(0) * 1_000 < whole.pixels().len() && apart(1) == 0, "{} {}", apart(0), apart(1));
}

#[test]
fn nothing_of_the_next_tile_is_seen_at_the_edge_of_the_paper() {
    let example = examples().remove(0);
    let on = OnPaper { paper: Paper::A2, orientation: Orientation::Automatic, margin: 0.0 };
    let poster = one_sheet(&example.scene, &on).unwrap();
    let tiling = Tiling { paper: Paper::A4, margin: 8.0, overlap: 10.0 };
    for sheet in &tiles(&poster, &tiling, "Moving", &Fonts::shipped_only()).unwrap()[1..] {
        // A resolution at which the paper ends within a pixel.
        let options = PngOptions { size: PngSize::Scale(sheet.mm_per_unit * 90.0 / 25.4), ..PngOptions::default() };
        let made = bytes(|sink, progress| png(&sheet.scene, &options, sink, progress));
        let tile = image::load_from_memory(&made).unwrap().into_rgb8();
        let (right, bottom) = (tile.width() - 1, tile.height() - 1);
        let edge = tile.enumerate_pixels().filter(|(x, y, _)| *x == 0 || *y == 0 || *x == right || *y == bottom);
        let ink = edge.filter(|(.., pixel)| pixel.0.iter().any(|channel| *channel < 250)).count();
        assert_eq!(ink, 0, "{}", sheet.name);
    }
}

#[test]
fn every_tile_says_who_it_is() {
    let example = examples().remove(1);
    let on = OnPaper { paper: Paper::A1, orientation: Orientation::Automatic, margin: 0.0 };
    let poster = one_sheet(&example.scene, &on).unwrap();
    let tiling = Tiling { paper: Paper::A3, margin: 8.0, overlap: 10.0 };
    let sheets = tiles(&poster, &tiling, "Biblioteka", &Fonts::shipped_only()).unwrap();
    let says = |sheet: &Sheet, words: &str| {
        sheet.scene.items().any(|item| item.text().is_some_and(|text| text.block.text.contains(words)))
    };
    let count = sheets.len() - 1;
    for (number, sheet) in sheets.iter().enumerate().skip(1) {
        assert!(says(sheet, &format!("{} · {number}/{count} · Biblioteka", sheet.name)));
        assert!(says(&sheets[0], &sheet.name), "the overview shows {}", sheet.name);
        let named = |text: &throughline::scene::Text| text.block.text == sheet.name;
        let tab = sheets[0].scene.items().find_map(|item| item.text().filter(|text| named(text)).map(|t| t.rect()));
        let tab = tab.unwrap().size() * sheets[0].mm_per_unit;
        assert!(tab.width < 6.0 && tab.height < 3.5, "a name that leaves the map to be seen: {tab:?}");
        assert!((sheet.size().width * sheet.size().height - 297.0 * 420.0).abs() < 1e-3);
    }
}

fn usual() -> Look {
    Look::shipped(throughline::theme::DEFAULT, &Arc::new(Fonts::shipped_only())).unwrap()
}

fn outputs(recipe: &Recipe, part: &Part, map: &Map) -> Vec<(String, Vec<u8>)> {
    let plan = plan(map, part, recipe, &usual(), Lang::En).unwrap();
    let made = plan.outputs.iter().map(|output| {
        let mut bytes = Vec::new();
        output.write(&mut bytes, &Progress::new()).unwrap();
        (output.suffix.clone(), bytes)
    });
    made.collect()
}

#[test]
fn paper_and_resolution_make_the_pixels() {
    let map = examples().remove(0).map;
    for (paper, dpi, size) in [
        (Paper::A4, 72.0, (842, 596)),
        (Paper::Slide, 72.0, (960, 540)),
        (Paper::Custom { width: 100.0, height: 50.8 }, 127.0, (500, 254)),
    ] {
        let recipe = Recipe { format: Some(Format::Png), paper: Some(paper), dpi: Some(dpi), ..Recipe::default() };
        let made = outputs(&recipe, &Part::default(), &map);
        let reader = png_reader(&made[0].1);
        assert_eq!((reader.info().width, reader.info().height), size, "{paper:?}");
        let per_metre = reader.info().pixel_dims.unwrap().xppu;
        assert!((f64::from(per_metre) * 0.0254 - dpi).abs() < 0.1);
    }
}

fn png_reader(bytes: &[u8]) -> ::png::Reader<std::io::Cursor<&[u8]>> {
    ::png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap()
}

#[test]
fn every_preset_and_format_is_made() {
    let map = examples().remove(1).map;
    for name in throughline::deliver::presets() {
        let mut recipe = Recipe::preset(name).unwrap();
        // Small: what is tried is that it goes through.
        recipe.dpi = recipe.dpi.or(Some(20.0));
        (recipe.width, recipe.scale) = (recipe.width.map(|_| 400), recipe.scale.map(|_| 0.2));
        let made = outputs(&recipe, &Part::default(), &map);
        assert!(!made.is_empty() && made.iter().all(|(_, bytes)| bytes.len() > 500), "{name}");
    }
    for format in Format::ALL {
        let recipe = Recipe { format: Some(format), scale: Some(0.2), ..Recipe::default() };
        let made = outputs(&recipe, &Part::default(), &map);
        assert_eq!(made.len(), 1);
        assert_eq!(made, outputs(&recipe, &Part::default(), &map), "{format:?} is the same every time");
    }
}

#[test]
fn long_journeys_go_over_several_slides_with_lanes_named_anew() {
    let mut map = examples().remove(0).map;
    for number in 0..13 {
        let row = Stage::named(format!("Further {number}"));
        throughline::edit::apply(&mut map, throughline::edit::Edit::AddStage { row, at: 99 }).unwrap();
    }
    let recipe = Recipe { format: Some(Format::Pptx), ..Recipe::default() };
    let plan = plan(&map, &Part::default(), &recipe, &usual(), Lang::En).unwrap();
    let scenes = plan.outputs[0].scenes();
    assert!((2..=4).contains(&scenes.len()), "{}", scenes.len());
    let mut shown = Vec::new();
    for scene in &scenes {
        for lane in map.visible_lanes() {
            assert!(scene.texts_of(Node::Lane(lane.id)).any(|text| text.block.text == lane.name), "{}", lane.name);
        }
        for stage in map.stages.iter().filter(|stage| scene.texts_of(Node::Stage(stage.id)).next().is_some()) {
            shown.push(stage.id);
        }
    }
    assert_eq!(shown, map.stages.iter().map(|stage| stage.id).collect::<Vec<_>>());
    let bare = Recipe { pages: Some(throughline::deliver::Pages::One), ..recipe };
    let plan = throughline::deliver::plan(&map, &Part::default(), &bare, &usual(), Lang::En).unwrap();
    assert_eq!(plan.outputs[0].scenes().len(), 1);
}

#[test]
fn a_part_of_the_map_is_drawn_as_a_page_of_its_own() {
    let map = examples().remove(0).map;
    let mut part = Part::default();
    part.add("touchpoints", &map).unwrap();
    part.add(&map.stages.at(2).unwrap().name, &map).unwrap();
    let recipe = Recipe { format: Some(Format::Svg), ..Recipe::default() };
    let made = String::from_utf8(outputs(&recipe, &part, &map).remove(0).1).unwrap();
    assert!(made.contains("Pricing page without") && !made.contains("Renewal notice") && !made.contains("Editors"));
}

#[test]
fn the_smallest_text_tells_how_a_sheet_reads() {
    let example = examples().remove(0);
    let on = |paper| {
        let on = OnPaper { paper, orientation: Orientation::Automatic, margin: 0.0 };
        throughline::export::legibility(&one_sheet(&example.scene, &on).unwrap()).unwrap()
    };
    let (small, large) = (on(Paper::A4), on(Paper::A0));
    // The page is too high to fill the width of A4 lying: its height becomes 210 mm. Its smallest letters are 11 units.
    let expected = 11.0 * 210.0 / 25.4 * 72.0 / example.scene.size.height;
    assert!((small.points - expected).abs() < 0.05 && (0.2..0.5).contains(&small.metres), "{small:?}");
    assert!((large.points / small.points - 4.0).abs() < 0.05 && large.metres > 1.0, "{large:?}");
    let bare = Sheet::bare(throughline::scene::Scene { sections: Vec::new(), ..example.scene });
    assert_eq!(throughline::export::legibility(&bare), None);
}
