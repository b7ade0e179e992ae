//! House themes: read, told about, and seen in every format.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use throughline::deliver::{Look, Part, Recipe, plan};
use throughline::export::{Format, PdfOptions, PdfPart, Progress, Sheet, SvgOptions, SvgText, pdf, svg};
use throughline::geom::{Point, Rect};
use throughline::i18n::Lang;
use throughline::model::*;
use throughline::scene::{Scene, Shape};
use throughline::text::{Face, Fonts};
use throughline::theme::{self, House, house};
use throughline::{assets, diag, files, format};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/house").join(name)
}

fn fonts() -> Arc<Fonts> {
    Arc::new(Fonts::shipped_only())
}

/// A theme without files.
fn read(text: &str) -> Result<House, diag::Problem> {
    house(text, &mut |name| panic!("nothing names {name}"))
}

/// The example house in Inter, whatever the machine has.
fn nordlys() -> Look {
    Look::of_house(files::theme(&data("nordlys.ron")).unwrap(), &fonts()).unwrap()
}

fn example() -> Map {
    format::open(assets::examples()[0].ron).unwrap().map
}

fn made(map: &Map, recipe: &Recipe, look: &Look) -> Vec<Vec<u8>> {
    let plan = plan(map, &Part::default(), recipe, look, Lang::En).unwrap();
    let written = plan.outputs.iter().map(|output| {
        let mut bytes = Vec::new();
        output.write(&mut bytes, &Progress::new()).unwrap();
        bytes
    });
    written.collect()
}

fn of(format: Format) -> Recipe {
    Recipe { format: Some(format), ..Recipe::default() }
}

fn texts(scene: &Scene) -> Vec<(String, Rect)> {
    scene.items().filter_map(|item| item.text().map(|text| (text.block.text.clone(), text.rect()))).collect()
}

#[test]
fn a_house_changes_what_it_names_and_nothing_else() {
    let base = theme::shipped("bold").unwrap();
    let plain = read("(base: \"bold\")").unwrap();
    assert_eq!(theme::Theme { brand: None, ..(*plain.theme).clone() }, *base);
    assert_eq!(plain.problems, []);
    let own =
        read("(kinds: (actions: (fill: \"#eeeeff\")), base: \"bold\", text: (card: (weight: 500)))").unwrap().theme;
    assert_eq!(own.kinds.actions.fill.to_string(), "#eeeeff");
    assert_eq!(
        (own.kinds.actions.ink, own.kinds.needs, own.text.card.size, own.text.card.weight),
        (base.kinds.actions.ink, base.kinds.needs, base.text.card.size, 500)
    );
}

#[test]
fn every_starting_point_looks_like_its_theme() {
    for name in theme::NAMES {
        let text = theme::starting_point(name).unwrap();
        let house = read(&text).unwrap_or_else(|problem| panic!("{name}: {} {:?}", problem.what, problem.place));
        assert_eq!(theme::Theme { brand: None, ..(*house.theme).clone() }, *theme::shipped(name).unwrap(), "{name}");
        // What stands there as a comment is a theme too.
        let open = text.replace("    // footer:", "    footer:").replace("    // font: (family", "    font: (family");
        let brand = read(&open).unwrap().theme.brand.clone().unwrap();
        assert!(brand.footer.is_some() && brand.font.is_some());
    }
    assert_eq!(theme::starting_point("nothing"), None);
}

#[test]
fn what_is_wrong_with_a_theme_is_told_with_its_place_and_a_hint() {
    let of = |text: &str| {
        let problem = read(text).unwrap_err();
        let place = problem.place.map(|place| (place.line, place.column)).unwrap_or_default();
        let hint = problem.hint.as_ref().map(ToString::to_string).unwrap_or_default();
        (problem.what.to_string(), place.0, hint)
    };
    let told = |what: &str, line: usize, hint: &str| (what.to_owned(), line, hint.to_owned());
    assert_eq!(
        of("(\n    papr: \"#fff\",\n)"),
        told("theme-unknown-field name=\"papr\"", 2, "theme-meant meant=\"paper\"")
    );
    assert_eq!(
        of("(\n  kinds: (\n    action: (fill: \"#fff\"),\n  ),\n)"),
        told("theme-unknown-field name=\"action\"", 3, "theme-meant meant=\"actions\"")
    );
    assert_eq!(of("(\n  ink: \"blue\",\n)"), told("theme-color", 2, "theme-color-hint"));
    assert_eq!(of("(\n  stages: [],\n)"), told("theme-no-colors", 2, "theme-color-hint"));
    assert_eq!(of("(text: (card: (size: 900)))"), told("theme-range low=3.125 high=50", 1, ""));
    assert_eq!(of("(base: \"plian\")"), told("theme-no-base name=\"plian\"", 0, "theme-meant meant=\"plain\""));
    assert_eq!(
        of("(\n\n footer: \"{title} {pagge}\")"),
        told("theme-slot name=\"{pagge}\"", 3, "theme-meant meant=\"{page}\"")
    );
    assert_eq!(of("(ink: \"#000\",\n ink: \"#111\")"), told("theme-twice name=\"ink\"", 2, ""));
    assert_eq!(of("(metrics: (column_min: 290, column_max: 250))"), told("theme-columns", 0, ""));
    assert_eq!(
        of("(font: ())"),
        told(
            "theme-no-font",
            0,
            "theme-no-font-hint name=\"font: (family: \\\"Georgia\\\")\" files=\"font: (files: [\\\"House.ttf\\\"])\""
        )
    );
    assert_eq!(of("(logo: (data: \"no base64!\"))"), told("theme-logo-data", 0, ""));
    assert_eq!(of("(logo: (data: \"AAAA\"))").0, "capture-picture-none name=\"logo\"");
    assert_eq!(of("(logo: ())").0, "theme-logo-one");
    assert!(of("(\n  ink: \"#000\"\n  paper: \"#fff\")").0.starts_with("theme-unreadable"));
}

#[test]
fn faint_colours_are_told_with_their_figures() {
    let house = read("(ink_faint: \"#aaaaaa\", on_stage: \"#7fb0d0\")").unwrap();
    let told: Vec<String> = house.problems.iter().map(|problem| problem.what.to_string()).collect();
    assert!(told.contains(&"theme-faint ink=\"ink_faint\" ground=\"paper\" ratio=2.32".to_owned()), "{told:?}");
    assert!(told.iter().any(|told| told.contains("on_stage")), "{told:?}");
    assert!(house.problems.iter().all(|problem| problem.severity == diag::Severity::Warning));
}

#[test]
fn a_font_or_file_that_is_not_there_is_told() {
    let house = read("(font: (family: \"No Such Font 7\"))").unwrap();
    let look = Look::of_house(house, &fonts()).unwrap();
    assert!(look.lacks_font && look.family.is_none());
    assert_eq!(look.problems[0].what.to_string(), "theme-font-missing name=\"No Such Font 7\"");
    let missing = |folder: &Path, text: &str| {
        let path = folder.join("t.ron");
        files::write(&path, text.as_bytes()).unwrap();
        files::theme(&path).map_err(|problem| problem.what.to_string())
    };
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(missing(folder.path(), "(logo: (file: \"a.png\"))"), Err("theme-part name=\"a.png\"".to_owned()));
    files::write(&folder.path().join("a.ttf"), b"no font").unwrap();
    let house = missing(folder.path(), "(font: (files: [\"a.ttf\"]))").unwrap();
    let Err(problem) = Look::of_house(house, &fonts()) else { panic!("a text is no font") };
    assert_eq!(problem.what.to_string(), "theme-font-damaged number=1");
    let Err(problem) = Look::find(Some("nordlis"), Some(&data("")), &fonts()) else { panic!("there is none") };
    assert_eq!(problem.hint.unwrap().to_string(), "theme-meant meant=\"nordlys\"");
    assert!(Look::find(Some("nordlys"), Some(&data("")), &fonts()).is_ok());
}

#[test]
fn texts_are_set_in_the_files_of_the_house() {
    let italic: Arc<[u8]> = assets::INTER_ITALIC.into();
    let house = house("(font: (files: [\"own.ttf\"], family: \"Own Sans\"))", &mut |_| Ok(italic.to_vec())).unwrap();
    let look = Look::of_house(house, &fonts()).unwrap();
    assert_eq!((look.family.as_deref(), look.lacks_font, look.problems.len()), (Some("Own Sans"), false, 0));
    let plan = plan(&example(), &Part::default(), &of(Format::Png), &look, Lang::En).unwrap();
    let scene = plan.outputs[0].scenes()[0].clone();
    let runs = |scene: &Scene| -> Vec<Face> {
        let texts = scene.items().filter_map(|item| item.text().map(|text| text.block.clone()));
        texts
            .flat_map(|block| {
                block.lines.iter().flat_map(|line| &line.runs).map(|run| look.fonts.face(run)).collect::<Vec<_>>()
            })
            .collect()
    };
    assert!(runs(&scene).len() > 50 && runs(&scene).iter().all(|face| *face == Face::Own));
    assert_eq!(plan.warnings, []);
}

#[test]
fn the_logo_touches_nothing_and_the_line_stands_at_the_foot() {
    let look = nordlys();
    for example in assets::examples() {
        let map = format::open(example.ron).unwrap().map;
        for map in [map.clone(), {
            let mut few = map;
            let first = few.stages.at(0).unwrap().id;
            few = Part { stages: vec![first], ..Part::default() }.of(&few);
            few
        }] {
            let plan = plan(&map, &Part::default(), &of(Format::Svg), &look, Lang::En).unwrap();
            let scene = plan.outputs[0].scenes()[0].clone();
            let logos: Vec<Rect> = scene
                .items()
                .filter_map(|item| match item.shape {
                    Shape::Image { rect, .. } if item.source.is_none() => Some(rect),
                    _ => None,
                })
                .collect();
            let [logo] = logos.as_slice() else { panic!("one logo, not {}", logos.len()) };
            let page = Rect::from_origin_size(Point::ORIGIN, scene.size);
            assert!(page.contains_rect(*logo));
            let touching = scene.items().filter(|item| !item.reach().intersect(*logo).is_zero_area()).count();
            assert_eq!(touching, 1, "only the logo itself");
            let all = texts(&scene);
            let (line, at) = all.iter().max_by(|a, b| a.1.y1.total_cmp(&b.1.y1)).unwrap();
            assert!(line.starts_with("Nordlys & Partners · ") && line.ends_with(" · 1/1"), "{line}");
            assert!(line.contains(map.about.title.split_whitespace().next().unwrap()));
            assert!(page.contains_rect(*at));
            assert!(all.iter().filter(|(text, _)| text != line).all(|(_, rect)| rect.intersect(*at).is_zero_area()));
        }
    }
}

#[test]
fn pages_are_numbered_where_there_are_several() {
    let recipe = Recipe { pages: Some(throughline::deliver::Pages::Stages), ..of(Format::Pptx) };
    let mut map = example();
    for number in 0..13 {
        let row = Stage::named(format!("Further {number}"));
        throughline::edit::apply(&mut map, throughline::edit::Edit::AddStage { row, at: 99 }).unwrap();
    }
    let plan = plan(&map, &Part::default(), &recipe, &nordlys(), Lang::En).unwrap();
    let scenes = plan.outputs[0].scenes();
    assert!(scenes.len() > 1);
    for (scene, number) in scenes.iter().zip(1..) {
        let end = format!(" · {number}/{}", scenes.len());
        assert!(texts(scene).iter().any(|(text, _)| text.starts_with("Nordlys") && text.ends_with(&end)));
    }
}

#[test]
fn every_format_bears_the_house() {
    let (map, look) = (example(), nordlys());
    let text = |format| String::from_utf8(made(&map, &of(format), &look).remove(0)).unwrap();
    let svg = text(Format::Svg);
    assert!(svg.contains("#0b3d5c") && svg.contains("data:image/png") && svg.contains("Nordlys &amp; Partners · "));
    let markdown = text(Format::Markdown);
    assert!(markdown.trim_end().lines().last().unwrap().starts_with("Nordlys & Partners · "), "{markdown}");
    assert!(!markdown.contains("1/1"), "a text has no pages");
    let parts = |format| {
        let bytes = made(&map, &of(format), &look).remove(0);
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut all = std::collections::BTreeMap::new();
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
            all.insert(file.name().unwrap().into_owned(), String::from_utf8_lossy(&bytes).into_owned());
        }
        all
    };
    let slides = parts(Format::Pptx);
    assert!(slides["ppt/theme/theme1.xml"].contains("<a:accent1><a:srgbClr val=\"0B3D5C\"/>"));
    assert!(slides.keys().any(|name| name.starts_with("ppt/media/") && name.ends_with(".png")));
    assert!(slides["ppt/slides/slide1.xml"].contains("Nordlys &amp; Partners"));
    let book = parts(Format::Xlsx);
    assert!(book["xl/styles.xml"].to_lowercase().contains("0b3d5c"));
    assert!(book["xl/worksheets/sheet1.xml"].contains("Nordlys &amp;&amp; Partners"), "an & is no sign");
    assert!(book["xl/worksheets/sheet1.xml"].contains("&amp;P/&amp;N"));
    for format in Format::ALL {
        assert_eq!(made(&map, &of(format), &look), made(&map, &of(format), &look), "{format:?}");
    }
}

#[test]
fn letters_that_the_font_lacks_are_told_where_they_stand() {
    let mut map = example();
    let card = map.cards.at(2).unwrap().id;
    map.cards.update(|row| (row.id == card).then(|| Card { text: "你好, shop".to_owned(), ..row.clone() }));
    let look = Look::shipped(theme::DEFAULT, &fonts()).unwrap();
    let planned = plan(&map, &Part::default(), &of(Format::Pdf), &look, Lang::En).unwrap();
    let [problem] = planned.warnings.as_slice() else { panic!("{:?}", planned.warnings) };
    let told = Lang::En.message(&problem.what);
    assert!(told.contains("你 (U+4F60)") && told.contains("好 (U+597D)"), "{told}");
    assert!(told.contains(&format!("card: #{}", card.0)), "{told}");
    for lang in Lang::ALL {
        lang.message(problem.hint.as_ref().unwrap());
    }
    // Tables and texts need no fonts.
    assert_eq!(plan(&map, &Part::default(), &of(Format::Csv), &look, Lang::En).unwrap().warnings, []);
    assert_eq!(plan(&example(), &Part::default(), &of(Format::Pdf), &look, Lang::En).unwrap().warnings, []);
}

#[test]
fn a_font_that_steps_in_is_told_with_the_text_it_is_in() {
    let mut map = example();
    let stage = map.stages.at(1).unwrap().id;
    map.stages.update(|row| (row.id == stage).then(|| Stage { name: "Ask 日 \u{6cc}".to_owned(), ..row.clone() }));
    let look = Look::shipped(theme::DEFAULT, &Arc::new(Fonts::new())).unwrap();
    let planned = plan(&map, &Part::default(), &of(Format::Svg), &look, Lang::En).unwrap();
    assert!(!planned.warnings.is_empty(), "no font of the program has these");
    for (problem, lang) in planned.warnings.iter().flat_map(|problem| Lang::ALL.map(|lang| (problem, lang))) {
        let told = lang.message(&problem.what);
        assert!(told.contains("Ask 日"), "{told}");
        lang.message(problem.hint.as_ref().unwrap());
    }
}

#[test]
fn boxes_are_drawn_alike_in_every_format() {
    let mut map = example();
    let card = map.cards.at(2).unwrap().id;
    map.cards.update(|row| (row.id == card).then(|| Card { text: "你好, shop 😀".to_owned(), ..row.clone() }));
    let scene = crate::exports::page(&map, &Fonts::shipped_only());
    let ours = crate::exports::picture(&scene, 1_600);
    for text in [SvgText::Overlaid, SvgText::Fonts, SvgText::Outlines] {
        let options = SvgOptions { text, ..SvgOptions::default() };
        let drawn = crate::exports::bytes(|sink, progress| svg(&scene, &map, &options, sink, progress));
        let drawn = String::from_utf8(drawn).unwrap();
        let selectable = drawn.contains("fill-opacity=\"0\">你好, shop 😀<");
        assert!(selectable || text == SvgText::Outlines, "{text:?}");
        if text == SvgText::Fonts {
            continue;
        }
        let tree = resvg::usvg::Tree::from_str(&drawn, &resvg::usvg::Options::default()).unwrap();
        let size = tree.size().to_int_size();
        let scale = 1_600.0 / size.width() as f32;
        let height = (size.height() as f32 * scale).ceil() as u32;
        let mut pixels = resvg::tiny_skia::Pixmap::new(1_600, height).unwrap();
        resvg::render(&tree, resvg::tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
        let theirs = image::RgbaImage::from_raw(1_600, height, pixels.take()).unwrap();
        let theirs = image::DynamicImage::ImageRgba8(theirs).into_rgb8();
        let (mean, far) = crate::exports::difference(&ours, &theirs);
        assert!(mean < 1.0 && far < 0.003, "{text:?}: {mean} {far}");
    }
    let parts = [PdfPart { map: &map, sheets: &[Sheet::bare(scene)] }];
    let made = crate::exports::bytes(|sink, progress| pdf(&parts, &PdfOptions::default(), sink, progress));
    assert!(made.starts_with(b"%PDF"));
}

/// The program in a folder; how it ended, what it wrote and what it complained of.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_throughline"));
    let ended = command.args(arguments).current_dir(folder).env("LC_ALL", "en_US.UTF-8").output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (ended.status.code().unwrap(), text(ended.stdout), text(ended.stderr))
}

#[test]
fn a_theme_is_started_from_a_shipped_one_and_named_by_a_preset() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    files::write(&at("map.ron"), assets::examples()[0].ron.as_bytes()).unwrap();
    let (code, theme, _) = run(folder.path(), &["themes", "plain"]);
    assert_eq!(code, 0);
    files::write(&at("looks/house.ron"), theme.replace("#ffffff", "#fffdf8").as_bytes()).unwrap();
    files::write(&at("looks/deck.ron"), b"(format: \"svg\", theme: \"house.ron\")").unwrap();
    let (code, _, said) = run(folder.path(), &["export", "map.ron", "-o", "a.svg", "--preset", "looks/deck.ron"]);
    assert_eq!((code, said.as_str()), (0, ""));
    assert!(std::fs::read_to_string(at("a.svg")).unwrap().contains("#fffdf8"), "the paper is the house's");
    assert_eq!(run(folder.path(), &["themes", "looks/house.ron"]).0, 0);
    files::write(&at("looks/house.ron"), b"(papr: \"#fff\")").unwrap();
    let (code, _, said) = run(folder.path(), &["export", "map.ron", "-o", "b.svg", "--theme", "looks/house.ron"]);
    assert!(code == 3 && said.contains("house.ron:1:") && said.contains("Did you mean paper?"), "{code} {said}");
    let (code, _, said) = run(folder.path(), &["export", "map.ron", "-o", "b.svg", "--theme", "plian"]);
    assert!(code == 3 && said.contains("Did you mean plain?") && !at("b.svg").exists(), "{code} {said}");
}

#[test]
fn strict_fonts_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    // No font has what Unicode has not assigned.
    let map = assets::examples()[0].ron.replace("Reads buying guides", "Reads \u{378} guides");
    files::write(&at("map.ron"), map.as_bytes()).unwrap();
    let (code, _, said) = run(folder.path(), &["export", "map.ron", "-o", "a.png", "--strict-fonts"]);
    assert!(code == 7 && said.contains("U+0378") && !at("a.png").exists(), "{code} {said}");
    let (code, _, said) = run(folder.path(), &["export", "map.ron", "-o", "a.png", "--width", "300"]);
    assert!(code == 0 && said.contains("warning") && at("a.png").exists(), "{code} {said}");
    let (code, _, said) = run(folder.path(), &["export", "map.ron", "-o", "a.csv", "--strict-fonts"]);
    assert_eq!((code, said.as_str()), (0, ""), "a table has no fonts");
}
