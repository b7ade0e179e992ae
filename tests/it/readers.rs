//! Files opened by the programs people open them with, and held against our own picture of the same page.
//!
//! Browsers and librsvg draw the same outlines with other antialiasing; Impress sets every text anew in another font, so
//! there it is frames, colours and places that are compared, and every card's text must stand within its card.

use std::path::Path;

use image::RgbImage;
use throughline::export::{
    OnPaper, Orientation, Paper, PdfOptions, PdfPart, PptxOptions, Sheet, Slide, SvgOptions, SvgText, Tiling,
    XlsxOptions, one_sheet, pdf, pptx, svg, tiles, xlsx,
};
use throughline::geom::Rect;
use throughline::model::*;
use throughline::scene::Scene;
use throughline::text::Fonts;

use crate::exports::{Example, bytes, difference, examples, picture, read_by, shrunk};

fn put(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    throughline::files::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn loaded(path: &Path) -> RgbImage {
    image::open(path).unwrap().into_rgb8()
}

/// The examples as SVG, in each way of putting text in.
fn drawings() -> Vec<(Example, SvgText, Vec<u8>)> {
    let ways = [SvgText::Overlaid, SvgText::Fonts, SvgText::Outlines];
    let mut made = Vec::new();
    for text in ways {
        for example in examples() {
            let options = SvgOptions { text, ..SvgOptions::default() };
            let drawn = bytes(|sink, progress| svg(&example.scene, &example.map, &options, sink, progress));
            made.push((example, text, drawn));
        }
    }
    made
}

#[test]
fn librsvg_draws_what_we_draw() {
    let folder = tempfile::tempdir().unwrap();
    for (example, text, made) in drawings() {
        if text == SvgText::Fonts {
            // It takes no embedded fonts; that is what the other two ways are for.
            continue;
        }
        let file = put(folder.path(), "page.svg", &made);
        let out = folder.path().join("page.png");
        let arguments = ["--width", "1400", "--output", out.to_str().unwrap(), &file];
        if read_by("rsvg-convert", &arguments).is_none() {
            return;
        }
        let (mean, far) = difference(&picture(&example.scene, 1_400), &loaded(&out));
        println!("librsvg {} {text:?}: mean {mean:.3}, far {far:.5}", example.name);
        assert!(mean < 1.0 && far < 0.002, "{} {text:?}: mean {mean}, far {far}", example.name);
    }
}

#[test]
fn chromium_draws_what_we_draw() {
    let folder = tempfile::tempdir().unwrap();
    for (example, text, made) in drawings() {
        if text == SvgText::Outlines {
            // The same outlines as in the first way, without the words over them.
            continue;
        }
        let file = put(folder.path(), "page.svg", &made);
        let out = folder.path().join("page.png");
        let size = example.scene.size;
        let window = format!("--window-size={},{}", size.width.ceil(), size.height.ceil());
        let (shot, profile) = (
            format!("--screenshot={}", out.display()),
            format!("--user-data-dir={}", folder.path().join("p").display()),
        );
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            &profile,
            &window,
            &shot,
            &format!("file://{file}"),
        ];
        if read_by("chromium", &arguments).is_none() {
            return;
        }
        let theirs = loaded(&out);
        let (mean, far) = difference(&picture(&example.scene, theirs.width()), &theirs);
        println!("chromium {} {text:?}: mean {mean:.3}, far {far:.5}", example.name);
        // A pixel to the unit, where edges are most of what there is, and the browser smooths them by its own rules.
        // Letters of embedded fonts are drawn by the browser's own rules, hinted and on whole pixels.
        let (most, farthest) = if text == SvgText::Fonts { (3.0, 0.015) } else { (1.6, 0.005) };
        assert!(mean < most && far < farthest, "{} {text:?}: mean {mean}, far {far}", example.name);
    }
}

/// Pixels to the millimetre, whole, so that tiles begin on whole pixels of the poster.
const FINE: f64 = 4.0;

#[test]
fn poppler_puts_the_tiles_of_a_pdf_together_again() {
    let folder = tempfile::tempdir().unwrap();
    let example = examples().remove(1);
    let on = OnPaper { paper: Paper::A2, orientation: Orientation::Automatic, margin: 0.0 };
    let poster = one_sheet(&example.scene, &on).unwrap();
    let tiling = Tiling { paper: Paper::A4, margin: 8.0, overlap: 10.0 };
    let sheets = tiles(&poster, &tiling, "Biblioteka", &Fonts::shipped_only()).unwrap();
    let pages = |name: &str, sheets: &[Sheet]| -> Option<Vec<RgbImage>> {
        let parts = [PdfPart { map: &example.map, sheets }];
        let made = bytes(|sink, progress| pdf(&parts, &PdfOptions::default(), sink, progress));
        let file = put(folder.path(), &format!("{name}.pdf"), &made);
        let out = folder.path().join(name);
        let dpi = (FINE * 25.4).to_string();
        read_by("pdftoppm", &["-png", "-r", &dpi, &file, out.to_str().unwrap()])?;
        let mut drawn: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        drawn.retain(|path| path.file_name().unwrap().to_str().unwrap().starts_with(&format!("{name}-")));
        drawn.sort();
        Some(drawn.iter().map(|path| loaded(path)).collect())
    };
    let Some(whole) = pages("poster", std::slice::from_ref(&poster)) else { return };
    let whole = &whole[0];
    let drawn = pages("tiles", &sheets).unwrap();
    assert_eq!(drawn.len(), sheets.len());
    let mut together = RgbImage::from_pixel(whole.width(), whole.height(), image::Rgb([255, 0, 255]));
    let px = |mm: f64| (mm * FINE).round() as u32;
    let (margin, overlap) = (px(tiling.margin), px(tiling.overlap));
    for (sheet, tile) in sheets.iter().zip(&drawn).skip(1) {
        let (wide, high) = (px(sheet.size().width) - margin * 2, px(sheet.size().height) - margin * 2);
        let row = u32::from(sheet.name.as_bytes()[0] - b'A');
        let column: u32 = sheet.name[1..].parse::<u32>().unwrap() - 1;
        let (left, top) = (column * (wide - overlap), row * (high - overlap));
        for (x, y) in (0..high).flat_map(|y| (0..wide).map(move |x| (x, y))) {
            if left + x < whole.width() && top + y < whole.height() {
                together.put_pixel(left + x, top + y, *tile.get_pixel(margin + x, margin + y));
            }
        }
    }
    let (mean, far) = difference(whole, &together);
    println!("poppler, tiles: mean {mean:.3}, far {far:.5}");
    assert!(mean < 0.05 && far < 0.000_1, "mean {mean}, far {far}");
}

/// A word on a page of a PDF, and where it stands, in points.
fn words(pdf: &str) -> Option<Vec<(Rect, String)>> {
    let told = String::from_utf8(read_by("pdftotext", &["-bbox", pdf, "-"])?).unwrap();
    let number = |line: &str, name: &str| -> f64 {
        let after = line.split_once(&format!("{name}=\"")).unwrap().1;
        after.split_once('"').unwrap().0.parse().unwrap()
    };
    let word = |line: &str| {
        let at = Rect::new(number(line, "xMin"), number(line, "yMin"), number(line, "xMax"), number(line, "yMax"));
        let text = line.split_once('>').unwrap().1.split_once("</word>").unwrap().0;
        let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        (at, plain)
    };
    Some(told.lines().map(str::trim).filter(|line| line.starts_with("<word ")).map(word).collect())
}

fn slide(scene: &Scene) -> Sheet {
    let on = OnPaper { paper: Paper::Slide, orientation: Orientation::Automatic, margin: 0.0 };
    one_sheet(scene, &on).unwrap()
}

#[test]
fn libreoffice_shows_slides_and_workbooks_as_they_are_meant() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    let with_sheet = |example: Example| {
        let sheet = slide(&example.scene);
        (example, sheet)
    };
    let made: Vec<(Example, Sheet)> = examples().into_iter().map(with_sheet).collect();
    for (example, sheet) in &made {
        let slides = [Slide { map: &example.map, sheet }];
        let presentation = bytes(|sink, progress| pptx(&slides, &PptxOptions::default(), sink, progress));
        files.push(put(folder.path(), &format!("{}.pptx", example.name), &presentation));
        let workbook = bytes(|sink, progress| xlsx(&example.map, &XlsxOptions::default(), sink, progress));
        files.push(put(folder.path(), &format!("book-{}.xlsx", example.name), &workbook));
    }
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let out = folder.path().to_str().unwrap();
    let mut arguments = vec![profile.as_str(), "--headless", "--norestore", "--convert-to", "pdf", "--outdir", out];
    arguments.extend(files.iter().map(String::as_str));
    if read_by("soffice", &arguments).is_none() {
        return;
    }
    for (example, sheet) in &made {
        let pdf = folder.path().join(format!("{}.pdf", example.name));
        let Some(words) = words(pdf.to_str().unwrap()) else { return };
        cards_hold_their_texts(example, sheet, &words);
        let arguments = ["-png", "-r", "110", "-singlefile", pdf.to_str().unwrap()];
        let Some(png) = read_by("pdftoppm", &arguments) else { return };
        let theirs = image::load_from_memory(&png).unwrap().into_rgb8();
        let ours = picture(&sheet.scene, theirs.width());
        let (mean, far) = difference(&shrunk(&ours, 6), &shrunk(&theirs, 6));
        println!("impress {}: mean {mean:.3}, far {far:.5}", example.name);
        // Without the colours of curves, or with links laid anew, it is more.
        assert!(mean < 2.2 && far < 0.001, "{}: mean {mean}, far {far}", example.name);

        let book = folder.path().join(format!("book-{}.pdf", example.name));
        let text = String::from_utf8(read_by("pdftotext", &["-raw", book.to_str().unwrap(), "-"]).unwrap()).unwrap();
        let said: String = text.split_whitespace().collect();
        for card in example.map.cards.iter() {
            let words: String = card.text.split_whitespace().collect();
            assert!(said.contains(&words), "{}: {:?} is not in the workbook", example.name, card.text);
        }
    }
}

/// Each card's text stands whole in its rectangle, and no word of it reaches out.
fn cards_hold_their_texts(example: &Example, sheet: &Sheet, words: &[(Rect, String)]) {
    let points = sheet.mm_per_unit * 72.0 / 25.4;
    let mut held = 0;
    for card in example.map.cards.iter().filter(|card| card.spot.stage().is_some()) {
        let Some(rect) = sheet.scene.bounds_of(Node::Card(card.id)) else { continue };
        let rect = Rect::new(rect.x0 * points, rect.y0 * points, rect.x1 * points, rect.y1 * points);
        let inside: Vec<&(Rect, String)> = words.iter().filter(|(at, _)| rect.contains(at.center())).collect();
        let said: String = inside.iter().map(|(_, word)| word.as_str()).collect();
        let text: String = card.text.split_whitespace().collect();
        assert!(said.contains(&text), "{}: {:?} reads {said:?}", example.name, card.text);
        for (at, word) in inside {
            // A word's box has its font's whole height, more than its letters have.
            let room = rect.inflate(1.0, 3.0);
            assert!(room.contains_rect(*at), "{}: {word:?} of {:?} reaches out of its card", example.name, card.text);
        }
        held += 1;
    }
    assert!(held > 20, "{held} cards");
}
