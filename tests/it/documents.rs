//! PDF and PPTX files: read by other programs, drawn as our PNG, the same bytes every time.

use std::io::{Cursor, Read};

use resvg::usvg::roxmltree::Document;
use throughline::export::{
    ExportError, OnPaper, Orientation, Paper, PdfOptions, PdfPart, PptxOptions, Progress, Sheet, Slide, one_sheet, pdf,
    pptx,
};
use throughline::geom::Size;
use throughline::model::*;
use throughline::scene::Scene;

use crate::exports::{bytes, difference, examples, picture, read_by};

fn document(map: &Map, sheets: &[Sheet]) -> Vec<u8> {
    let parts = [PdfPart { map, sheets }];
    bytes(|sink, progress| pdf(&parts, &PdfOptions::default(), sink, progress))
}

fn slides(map: &Map, scene: &Scene) -> (Vec<u8>, Sheet) {
    let on = OnPaper { paper: Paper::Slide, orientation: Orientation::Automatic, margin: 0.0 };
    let sheet = one_sheet(scene, &on).unwrap();
    (bytes(|sink, progress| pptx(&[Slide { map, sheet: &sheet }], &PptxOptions::default(), sink, progress)), sheet)
}

#[test]
fn poppler_draws_a_pdf_as_we_draw_the_page() {
    let folder = tempfile::tempdir().unwrap();
    for example in examples() {
        let file = folder.path().join("page.pdf");
        let file = file.to_str().unwrap();
        let made = document(&example.map, &[Sheet::bare(example.scene.clone())]);
        throughline::files::write(file.as_ref(), &made).unwrap();
        let Some(png) = read_by("pdftoppm", &["-png", "-r", "96", "-singlefile", file]) else { return };
        let theirs = image::load_from_memory(&png).unwrap().into_rgb8();
        let ours = picture(&example.scene, theirs.width());
        let (mean, far) = difference(&ours, &theirs);
        assert!(mean < 3.5 && far < 0.02, "{}: mean {mean}, far {far}", example.name);

        let text = String::from_utf8(read_by("pdftotext", &["-raw", file, "-"]).unwrap()).unwrap();
        let said: String = text.split_whitespace().collect();
        for card in example.map.cards.iter().filter(|card| card.spot.stage().is_some()) {
            let words: String = card.text.split_whitespace().collect();
            assert!(said.contains(&words), "{}: {:?}", example.name, card.text);
        }
        let about = String::from_utf8(read_by("pdfinfo", &[file]).unwrap()).unwrap();
        let tagged = about.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes"));
        assert!(tagged && about.contains(&example.map.about.title), "{about}");
    }
}

#[test]
fn a_document_is_the_same_every_time_and_stops_when_asked() {
    let example = examples().remove(0);
    let sheets = [Sheet::bare(example.scene.clone())];
    let made = document(&example.map, &sheets);
    assert_eq!(made, document(&example.map, &sheets));
    assert!(made.starts_with(b"%PDF-1.") && made.len() < 400_000);
    let progress = Progress::new();
    progress.cancel();
    let parts = [PdfPart { map: &example.map, sheets: &sheets }];
    let stopped = pdf(&parts, &PdfOptions::default(), &mut Vec::new(), &progress);
    assert!(matches!(stopped, Err(ExportError::Cancelled)));
    let wall = [Sheet { mm_per_unit: 5.0, ..sheets[0].clone() }];
    let parts = [PdfPart { map: &example.map, sheets: &wall }];
    let refused = pdf(&parts, &PdfOptions::default(), &mut Vec::new(), &Progress::new());
    assert!(matches!(refused, Err(ExportError::Paper)));
}

/// The parts of a package by name.
fn unzipped(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let one = |index| {
        let mut file = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        (file.name().unwrap().into_owned(), content)
    };
    (0..zip::ZipArchive::new(Cursor::new(bytes)).unwrap().len()).map(one).collect()
}

#[test]
fn parts_of_a_presentation_are_well_formed_and_name_only_each_other() {
    for example in examples() {
        let (made, _) = slides(&example.map, &example.scene);
        let parts = unzipped(&made);
        for (name, content) in &parts {
            if name.ends_with(".xml") || name.ends_with(".rels") {
                let text = std::str::from_utf8(content).unwrap();
                Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            }
            let Some((folder, of)) = name.split_once("_rels/") else { continue };
            for relation in Document::parse(std::str::from_utf8(content).unwrap()).unwrap().root_element().children() {
                if relation.attribute("TargetMode") == Some("External") {
                    continue;
                }
                let target = relation.attribute("Target").unwrap();
                let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
                for step in target.split('/') {
                    match step {
                        ".." => drop(path.pop()),
                        _ => path.push(step),
                    }
                }
                let path = path.join("/");
                assert!(parts.iter().any(|(name, _)| *name == path), "{folder}{of} names {path}");
            }
        }
        for needed in ["ppt/presProps.xml", "ppt/viewProps.xml"] {
            assert!(parts.iter().any(|(name, _)| name == needed), "PowerPoint would offer to repair it: no {needed}");
        }
        let types = parts.iter().find(|(name, _)| name == "[Content_Types].xml").unwrap();
        let types = std::str::from_utf8(&types.1).unwrap();
        for (name, _) in parts.iter().filter(|(name, _)| name.ends_with(".xml") && !name.starts_with('[')) {
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name} has no type");
        }
        assert_eq!(made, slides(&example.map, &example.scene).0);
    }
}

#[test]
fn each_card_is_one_shape_with_its_text_inside_and_each_stage_a_chevron() {
    for example in examples() {
        let (made, sheet) = slides(&example.map, &example.scene);
        let parts = unzipped(&made);
        let slide = &parts.iter().find(|(name, _)| name == "ppt/slides/slide1.xml").unwrap().1;
        let slide = Document::parse(std::str::from_utf8(slide).unwrap()).unwrap();
        let mut ids = std::collections::BTreeSet::new();
        let mut shapes: Vec<(String, String)> = Vec::new();
        for node in slide.descendants() {
            if node.has_tag_name(("http://schemas.openxmlformats.org/presentationml/2006/main", "cNvPr")) {
                assert!(ids.insert(node.attribute("id").unwrap()), "an id twice");
            }
            if node.tag_name().name() == "sp" {
                let text: Vec<String> = node
                    .descendants()
                    .filter(|inner| {
                        inner.tag_name().name() == "p"
                            && inner.tag_name().namespace().is_some_and(|n| n.contains("drawingml"))
                    })
                    .map(|line| line.descendants().filter_map(|run| run.text().filter(|_| run.is_element())).collect())
                    .collect();
                let geometry = node.descendants().find(|inner| inner.tag_name().name() == "prstGeom");
                shapes
                    .push((text.join("\n"), geometry.and_then(|it| it.attribute("prst")).unwrap_or("free").to_owned()));
            }
        }
        for card in example.map.cards.iter().filter(|card| card.spot.stage().is_some() && !card.text.is_empty()) {
            let holds = |(text, kind): &&(String, String)| *text == card.text && kind == "roundRect";
            let alike = example.map.cards.iter().filter(|other| other.text == card.text).count();
            assert_eq!(shapes.iter().filter(holds).count(), alike, "{}: {:?}", example.name, card.text);
        }
        assert_eq!(shapes.iter().filter(|(_, kind)| kind == "chevron").count(), example.map.stages.len());
        assert!(
            shapes
                .iter()
                .any(|(text, kind)| kind == "chevron" && text.starts_with(&example.map.stages.at(0).unwrap().name))
        );
        assert!((sheet.size().width - 338.667).abs() < 0.01 && (sheet.size().height - 190.5).abs() < 0.01);
    }
}

#[test]
fn cards_carry_their_links_and_notes_into_slides() {
    let mut map = examples().remove(0).map;
    map.cards.update(|card| {
        let mut card = card.clone();
        card.link = "https://example.org/?a=1&b=2".to_owned();
        card.note = "Ask <why>".to_owned();
        Some(card)
    });
    let scene = crate::exports::page(&map, &throughline::text::Fonts::shipped_only());
    let (made, _) = slides(&map, &scene);
    let parts = unzipped(&made);
    let part = |name: &str| {
        let (_, content) = parts.iter().find(|(known, _)| known == name).unwrap();
        String::from_utf8(content.clone()).unwrap()
    };
    assert!(part("ppt/slides/slide1.xml").contains("<a:hlinkClick r:id=\"rId3\"/>"));
    let relations = part("ppt/slides/_rels/slide1.xml.rels");
    assert_eq!(relations.matches("TargetMode=\"External\"").count(), 1);
    assert!(relations.contains("https://example.org/?a=1&amp;b=2"));
    assert!(part("ppt/notesSlides/notesSlide1.xml").contains("Ask &lt;why&gt;"));
}

#[test]
fn a_slide_has_a_size_office_takes() {
    let example = examples().remove(0);
    let sheet = Sheet { mm_per_unit: 2.0, ..Sheet::bare(example.scene) };
    assert!(sheet.size().width > Size::new(1_422.0, 0.0).width);
    let refused =
        pptx(&[Slide { map: &example.map, sheet: &sheet }], &PptxOptions::default(), &mut Vec::new(), &Progress::new());
    assert!(matches!(refused, Err(ExportError::Paper)));
    assert!(matches!(pptx(&[], &PptxOptions::default(), &mut Vec::new(), &Progress::new()), Err(ExportError::Paper)));
}

#[test]
fn links_hold_on_to_their_cards_and_a_curve_is_one_line() {
    for example in examples() {
        let (made, _) = slides(&example.map, &example.scene);
        let parts = unzipped(&made);
        let slide = &parts.iter().find(|(name, _)| name == "ppt/slides/slide1.xml").unwrap().1;
        let slide = Document::parse(std::str::from_utf8(slide).unwrap()).unwrap();
        let text_of = |id: &str| -> String {
            let shape = slide.descendants().find(|node| {
                node.tag_name().name() == "sp"
                    && node.descendants().any(|it| it.tag_name().name() == "cNvPr" && it.attribute("id") == Some(id))
            });
            let runs = shape.unwrap().descendants().filter(|node| node.tag_name().name() == "t");
            runs.filter_map(|run| run.text()).collect()
        };
        let end = |node: resvg::usvg::roxmltree::Node, name: &str| -> Option<String> {
            node.descendants().find(|it| it.tag_name().name() == name).map(|it| text_of(it.attribute("id").unwrap()))
        };
        let best: Vec<_> = slide.descendants().filter(|node| node.tag_name().name() == "Choice").collect();
        let connectors: Vec<_> = best
            .iter()
            .flat_map(|best| best.children().filter(|node| node.tag_name().name() == "cxnSp"))
            .map(|node| (end(node, "stCxn").unwrap(), end(node, "endCxn").unwrap()))
            .collect();
        let text = |id: CardId| example.map.cards.get(id).unwrap().text.replace('\n', "");
        let links: Vec<_> = example.map.links.iter().map(|link| (text(link.from), text(link.to))).collect();
        assert!(!links.is_empty() && links.len() == connectors.len());
        assert!(links.iter().all(|link| connectors.contains(link)), "{links:?} {connectors:?}");
        let lines = |of: &resvg::usvg::roxmltree::Node| {
            of.descendants().filter(|node| node.tag_name().name() == "ln" && node.has_children()).count()
        };
        let curve =
            best.iter().find(|best| best.descendants().any(|node| node.tag_name().name() == "gradFill")).unwrap();
        let pieces = curve.parent().unwrap().children().find(|node| node.tag_name().name() == "Fallback").unwrap();
        assert!(lines(curve) <= 2 && lines(&pieces) > 20, "{} {}", lines(curve), lines(&pieces));
        assert!(!pieces.descendants().any(|node| node.tag_name().name() == "gradFill"));
    }
}
