//! Boards: readable whatever the map holds, honest about what it does not, and in every kind of file.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use throughline::deliver::{Look, Part, Recipe, plan};
use throughline::export::{Format, Progress};
use throughline::geom::Size;
use throughline::i18n::Lang;
use throughline::layout::{Board, Style, board, board_pages};
use throughline::model::*;
use throughline::scene::{self, Scene};
use throughline::text::Fonts;
use throughline::{assets, format, templates, theme};

use crate::picture_rules::{broken_rules, overlapping_texts, texts_off_the_page};
use crate::random_map::{Seeded, random_map, text};

fn fonts() -> &'static Arc<Fonts> {
    static FONTS: OnceLock<Arc<Fonts>> = OnceLock::new();
    FONTS.get_or_init(|| Arc::new(Fonts::shipped_only()))
}

fn look() -> Look {
    Look::shipped(theme::DEFAULT, fonts()).expect("shipped")
}

fn style(map: &Map, theme: &str) -> Style {
    Style::of(map, theme::shipped(theme).expect("a shipped theme"), Lang::En)
}

/// A slide of 16 : 9, in millimetres.
const SLIDE: Size = Size::new(338.667, 190.5);

/// The boards beside the journey.
fn boards() -> impl Iterator<Item = Board> {
    Board::ALL.into_iter().filter(|which| *which != Board::Journey)
}

fn assert_sound(map: &Map, theme: &str, name: &str) {
    let style = style(map, theme);
    for which in boards() {
        let broken = broken_rules(&board(which, map, &style, fonts()));
        assert!(broken.is_empty(), "{} of {name} in {theme}:\n{}", which.name(), broken.join("\n"));
    }
}

/// A random map with what boards tell of: marks, answers, owners, stakeholders, empathy maps.
fn rich_map(seed: u64) -> Map {
    let mut map = random_map(seed);
    let random = &mut Seeded::new(seed + 1_000);
    let lang = Lang::ALL.into_iter().position(|lang| lang.tag() == map.about.language).expect("one of four");
    map.cards.update(|card| {
        let mut card = card.clone();
        let rating = |random: &mut Seeded| Rating::new(random.below(6) as u8);
        let answer = |random: &mut Seeded| *random.pick(&[None, Some(true), Some(false)]);
        card.facts.satisfaction = rating(random);
        card.facts.importance_to_customer = rating(random);
        card.facts.customer_uses = answer(random);
        card.facts.we_provide = answer(random);
        card.facts.owner = if random.chance(60) { text(random, lang, 3) } else { String::new() };
        card.opportunity.status = random.chance(60).then(|| *random.pick(&OpportunityStatus::ALL));
        card.opportunity.due = if random.chance(40) { "2027-03-01".to_owned() } else { String::new() };
        card.evidence = *random.pick(&Evidence::ALL);
        Some(card)
    });
    map.personas.update(|persona| {
        let mut persona = persona.clone();
        let some =
            |random: &mut Seeded| -> Vec<String> { (0..random.below(4)).map(|_| text(random, lang, 8)).collect() };
        persona.quote = text(random, lang, 10);
        (persona.goals, persona.needs, persona.frustrations) = (some(random), some(random), some(random));
        persona.channels = (0..random.below(4)).map(|_| random.pick(&Channel::KNOWN).clone()).collect();
        let empathy = &mut persona.empathy;
        (empathy.thinks, empathy.feels, empathy.says) = (some(random), some(random), some(random));
        (empathy.does, empathy.pains, empathy.gains) = (some(random), some(random), some(random));
        Some(persona)
    });
    for _ in 0..random.below(40) {
        let id = StakeholderId(map.take_id());
        let fraction = |random: &mut Seeded| Fraction::new(random.below(101) as f64 / 100.0).expect("a number");
        let (power, support) = (fraction(random), fraction(random));
        let role = if random.chance(70) { text(random, lang, 4) } else { String::new() };
        map.stakeholders.push(Stakeholder { id, role, power, support, ..Stakeholder::named(text(random, lang, 3)) });
    }
    map
}

#[test]
fn boards_of_examples_keep_the_rules_in_every_theme() {
    for example in assets::examples() {
        let map = format::open(example.ron).expect("a shipped map").map;
        for theme in theme::NAMES {
            assert_sound(&map, theme, example.name);
        }
    }
}

#[test]
fn boards_of_templates_keep_the_rules_in_every_language() {
    for (place, template) in assets::templates().iter().enumerate() {
        let (lang, theme) = (Lang::ALL[place % 4], theme::NAMES[place / 4 % theme::NAMES.len()]);
        assert_sound(&templates::open(template, lang).expect("a template"), theme, template.name);
    }
}

#[test]
fn boards_of_random_maps_keep_the_rules_in_every_theme() {
    for seed in 0..4 {
        let theme = theme::NAMES[seed as usize % theme::NAMES.len()];
        assert_sound(&rich_map(seed), theme, &format!("seed {seed}"));
    }
}

#[test]
fn pages_of_boards_are_whole_and_hold_what_the_board_holds() {
    for seed in 4..8 {
        let map = rich_map(seed);
        let style = style(&map, theme::DEFAULT);
        for which in boards() {
            let said = |scene: &Scene| -> BTreeSet<(Option<Node>, String)> {
                let texts = scene.items().filter_map(|item| Some((item.source, item.text()?.block.text.clone())));
                texts.filter(|(node, _)| !matches!(node, None | Some(Node::Footer | Node::Title))).collect()
            };
            let mut paged = BTreeSet::new();
            let sheet = if seed % 2 == 0 { SLIDE } else { Size::new(297.0, 210.0) };
            for page in board_pages(which, &map, &style, sheet, fonts()) {
                let mut broken = overlapping_texts(&page.scene);
                broken.extend(texts_off_the_page(&page.scene));
                assert!(broken.is_empty(), "{} of seed {seed}:\n{}", page.name, broken.join("\n"));
                paged.extend(said(&page.scene));
            }
            assert_eq!(paged, said(&board(which, &map, &style, fonts())), "{which:?} of seed {seed}");
        }
    }
}

#[test]
fn a_map_of_nothing_has_boards_that_say_so() {
    for lang in Lang::ALL {
        let mut map = Map::default();
        Arc::make_mut(&mut map.about).language = lang.tag().to_owned();
        assert_sound(&map, theme::DEFAULT, lang.tag());
        let said = |which: Board, id: &str| {
            let scene = board(which, &map, &style(&map, theme::DEFAULT), fonts());
            let is_said = scene.items().any(|item| item.text().is_some_and(|text| text.block.text == lang.text(id)));
            assert!(is_said, "{id} in {}", lang.tag());
        };
        said(Board::Personas, "board-no-personas");
        said(Board::Stakeholders, "board-no-stakeholders");
        for id in ["board-no-gaps", "board-no-channels", "board-no-importance", "board-no-links"] {
            said(Board::Gaps, id);
        }
        said(Board::Opportunities, "board-no-opportunities");
        said(Board::Decisions, "board-no-decisions");
        said(Board::Evidence, "board-no-cards");
        said(Board::Evidence, "board-no-questions");
    }
}

#[test]
fn everything_a_board_tells_of_can_be_pointed_at() {
    for seed in 0..6 {
        let map = rich_map(seed);
        let style = style(&map, theme::DEFAULT);
        let scene = |which| board(which, &map, &style, fonts());
        let found = |scene: &Scene, node: Node| {
            let area = scene.bounds_of(node).unwrap_or_else(|| panic!("seed {seed}: {node:?} is nowhere"));
            assert_eq!(scene.hit(area.center()), Some(node), "seed {seed}");
        };
        let stakeholders = scene(Board::Stakeholders);
        for stakeholder in map.stakeholders.iter() {
            found(&stakeholders, Node::Stakeholder(stakeholder.id));
            let place = stakeholders.bounds_of(Node::Stakeholder(stakeholder.id)).expect("there");
            // Whoever moves aside for others stays in their quadrant.
            let right = place.center().x > stakeholders.size.width / 2.0;
            assert_eq!(right, stakeholder.support >= Fraction::HALF, "seed {seed}: {stakeholder:?}");
        }
        let personas = scene(Board::Personas);
        map.personas.iter().for_each(|persona| found(&personas, Node::Persona(persona.id)));
        let opportunities = scene(Board::Opportunities);
        for it in throughline::insight::opportunities(&map) {
            found(&opportunities, Node::Card(it.card));
        }
    }
}

#[test]
fn the_matrix_shows_the_quarter_that_is_computed() {
    let map = format::open(assets::examples()[0].ron).expect("a map").map;
    let scene = board(Board::Opportunities, &map, &style(&map, theme::DEFAULT), fonts());
    let label = |word: &str| {
        let texts = scene.items().filter_map(|item| item.text().cloned());
        texts.filter(|text| text.block.text == word).map(|text| text.rect()).next().expect(word)
    };
    let (quick, strategic) = (label("Quick wins"), label("Strategic bets"));
    let border = (quick.x0 + strategic.x1) / 2.0 + (strategic.x1 - quick.x0) * 0.1;
    for it in throughline::insight::opportunities(&map) {
        let Some(place) = scene.bounds_of(Node::Card(it.card)) else { continue };
        let is_quick = it.quarter == Some(throughline::insight::Quarter::QuickWin);
        assert_eq!(place.center().x < border, is_quick, "{it:?}");
    }
}

/// Everything that is shipped, each in one of the languages.
fn shipped() -> Vec<(String, Map)> {
    let examples = assets::examples().iter().map(|it| (it.name.to_owned(), format::open(it.ron).expect("a map").map));
    let templates = assets::templates().iter().zip(Lang::ALL.into_iter().cycle());
    let templates = templates.map(|(it, lang)| (it.name.to_owned(), templates::open(it, lang).expect("a template")));
    examples.chain(templates).collect()
}

#[test]
fn pages_of_boards_fill_their_sheets_and_keep_the_rules() {
    for (index, (name, map)) in shipped().into_iter().enumerate() {
        let sheet = [SLIDE, Size::new(297.0, 210.0), Size::new(420.0, 297.0), Size::new(210.0, 297.0)][index % 4];
        let style = style(&map, theme::NAMES[index % theme::NAMES.len()]);
        for which in boards() {
            for page in board_pages(which, &map, &style, sheet, fonts()) {
                let broken = broken_rules(&page.scene);
                assert!(broken.is_empty(), "{} of {name}:\n{}", page.name, broken.join("\n"));
                let size = page.scene.size;
                let blank = (size.height / size.width) / (sheet.height / sheet.width);
                assert!((0.98..1.02).contains(&blank), "{} of {name} leaves paper blank: {blank}", page.name);
            }
        }
    }
}

#[test]
fn slides_are_read_from_the_last_row() {
    for (name, map) in shipped() {
        let style = style(&map, theme::DEFAULT);
        for page in boards().flat_map(|which| board_pages(which, &map, &style, SLIDE, fonts())) {
            let points = SLIDE.width / 25.4 * 72.0 / page.scene.size.width;
            let texts = page.scene.items().filter_map(|item| Some(item.text()?.style.size * points));
            let smallest = texts.fold(f64::MAX, f64::min);
            assert!(smallest > 8.5, "{} of {name}: {smallest:.1} pt", page.name);
            if name == "phone-system" {
                assert!(smallest > 10.5, "{} of {name}: {smallest:.1} pt", page.name);
            }
        }
    }
}

#[test]
fn what_there_is_nothing_to_show_of_takes_no_page() {
    let mut map = format::open(assets::examples()[0].ron).expect("a map").map;
    map.links = Default::default();
    map.cards.update(|card| {
        let mut card = card.clone();
        (card.facts.satisfaction, card.opportunity.impact) = (None, None);
        Some(card)
    });
    let style = style(&map, theme::DEFAULT);
    let pages = |which| -> Vec<String> {
        let mut names: Vec<String> =
            board_pages(which, &map, &style, SLIDE, fonts()).into_iter().map(|page| page.name).collect();
        // A high table goes over several slides of one name.
        names.dedup();
        names
    };
    let gaps = ["Gaps · Touchpoints by stage", "Gaps · Channels by stage"];
    assert_eq!(pages(Board::Gaps), gaps);
    assert_eq!(pages(Board::Opportunities), ["Opportunities · In order"]);
    // In a picture one reads what to fill in.
    let scene = board(Board::Opportunities, &map, &style, fonts());
    let said = Lang::En.text("board-no-marks");
    assert!(scene.items().any(|item| item.text().is_some_and(|text| text.block.text == said)));
}

#[test]
fn a_single_opportunity_is_called_by_a_singular() {
    let map = format::open(assets::examples()[0].ron).expect("a map").map;
    let scene = board(Board::Opportunities, &map, &style(&map, theme::DEFAULT), fonts());
    let said = |word: &str| scene.items().filter(|item| item.text().is_some_and(|it| it.block.text == word)).count();
    assert_eq!((said("Quick wins"), said("Strategic bets")), (1, 1));
    assert_eq!((said("Quick win"), said("Strategic bet")), (4, 3));
}

#[test]
fn pages_are_numbered_through_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("house.ron");
    throughline::files::write(&path, b"(base: \"throughline\", footer: \"{page} / {pages}\")").expect("written");
    let look = Look::find(path.to_str(), None, fonts()).expect("a house");
    let map = format::open(assets::examples()[0].ron).expect("a map").map;
    for format in [Format::Pdf, Format::Pptx] {
        let boards = Recipe::boards_named("journey,gaps,decisions").expect("boards");
        let paper = throughline::export::Paper::from_name("a4");
        let recipe = Recipe { format: Some(format), boards, paper, ..Recipe::default() };
        let plan = plan(&map, &Part::default(), &recipe, &look, Lang::En).expect("a plan");
        let scenes = plan.outputs[0].scenes();
        for (scene, number) in scenes.iter().zip(1..) {
            let said = format!("{number} / {}", scenes.len());
            let is_said = scene.items().any(|item| item.text().is_some_and(|text| text.block.text == said));
            assert!(is_said, "{said} in {format:?}");
        }
    }
}

#[test]
fn a_recipe_makes_files_and_pages_of_its_boards() {
    let map = format::open(assets::examples()[0].ron).expect("a map").map;
    let of = |names: &str, format: Format, paper: Option<&str>| {
        let boards = Recipe::boards_named(names).expect("boards");
        let paper = paper.and_then(throughline::export::Paper::from_name);
        let recipe = Recipe { format: Some(format), boards, paper, ..Recipe::default() };
        plan(&map, &Part::default(), &recipe, &look(), Lang::En).expect("a plan")
    };
    let suffixes = |names: &str, format: Format| -> Vec<String> {
        of(names, format, None).outputs.into_iter().map(|output| output.suffix).collect()
    };
    assert_eq!(suffixes("gaps", Format::Png), [""]);
    assert_eq!(suffixes("gaps,journey", Format::Svg), ["-gaps", "-journey"]);
    assert_eq!(suffixes("all", Format::Png).len(), Board::ALL.len());
    assert_eq!(suffixes("all", Format::Csv), [""]);
    let names = |plan: &throughline::deliver::Plan| -> Vec<String> {
        plan.outputs[0].sheets().into_iter().map(|sheet| sheet.name.clone()).collect()
    };
    assert_eq!(names(&of("journey,gaps,decisions", Format::Pdf, None)), ["", "Gaps", "What we decided"]);
    let paged = names(&of("gaps", Format::Pdf, Some("a4")));
    let expected = ["Gaps · Touchpoints by stage", "Gaps · Channels by stage", "Gaps · Importance and satisfaction"];
    assert_eq!(paged[..3], expected);
    assert!(paged[3..].iter().all(|name| name == "Gaps · Hand-offs"), "{paged:?}");
    for format in [Format::Pdf, Format::Pptx, Format::Svg] {
        let plan = of("personas,stakeholders", format, None);
        let mut bytes = Vec::new();
        plan.outputs[0].write(&mut bytes, &Progress::default()).expect("written");
        assert!(bytes.len() > 2_000, "{format:?}");
    }
}

#[test]
fn a_board_tells_of_what_is_selected() {
    let map = format::open(assets::examples()[0].ron).expect("a map").map;
    let mut part = Part::default();
    part.add("Look around", &map).expect("a stage");
    let recipe = Recipe { boards: vec![Board::Gaps], ..Recipe::default() };
    let plan = plan(&map, &part, &recipe, &look(), Lang::En).expect("a plan");
    let [scene] = plan.outputs[0].scenes()[..] else { panic!("one page") };
    let stages: BTreeSet<Node> =
        scene.areas().map(|area| area.node).filter(|node| matches!(node, Node::Stage(_))).collect();
    assert_eq!(stages.len(), 1);
}

#[test]
fn the_same_map_gives_the_same_boards() {
    let map = rich_map(3);
    let style = style(&map, theme::DEFAULT);
    let dumped =
        || -> Vec<String> { boards().map(|which| scene::dump(&board(which, &map, &style, fonts()))).collect() };
    assert_eq!(dumped(), dumped());
}
