//! Files made to do harm: small ones that would grow, long ones that would never end, pictures that lie about their size.

use std::fmt::Write as _;
use std::io::Write as _;

use throughline::diag::Problem;
use throughline::edit::{Edit, EditError, apply};
use throughline::format::{OpenError, open, print};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::check::violations;
use throughline::model::*;
use throughline::picture::{self, PictureError};
use throughline::text::Fonts;
use throughline::{clipboard, theme};

use crate::fuzz_kit::memory::{FACTOR, most};

/// Opens rows between brackets, and what was said of them.
fn opened(rows: &str) -> (Map, Vec<Problem>) {
    let opened = open(&format!("Throughline(version: 1, {rows})")).expect("it can be mended");
    assert_eq!(violations(&opened.map), []);
    (opened.map, opened.problems)
}

#[test]
fn what_is_too_full_is_refused_even_where_something_else_is_wrong() {
    let file = |rows: &str| open(&format!("Throughline(version: 1, mood: Sunny, {rows})"));
    let people = "(),".repeat(limits::PERSONAS + 1);
    let limit = limits::PERSONAS;
    assert!(
        matches!(file(&format!("personas: [{people}]")), Err(OpenError::Full { limit: found, .. }) if found == limit)
    );
    let tags = "\"\",".repeat(limits::LIST + 1);
    let card = format!("cards: [(text: 5), (text: \"kept\", tags: [{tags}])]");
    assert!(matches!(file(&card), Err(OpenError::Full { limit: limits::LIST, .. })), "no row is dropped for a list");
    assert!(file("personas: [(name: \"Lee\")]").is_ok());
}

#[test]
fn many_small_things_are_counted_over_the_whole_map() {
    let points = format!("(points: [{}]),", "(),".repeat(limits::POINTS));
    let tags = format!("(tags: [{}]),", "\"\",".repeat(limits::LIST));
    let goals = format!("(goals: [{}]),", "\"\",".repeat(limits::LIST));
    for (table, row, times, limit) in [
        ("curves", &points, limits::POINTS_IN_ALL / limits::POINTS, limits::POINTS_IN_ALL),
        ("cards", &tags, limits::ENTRIES_IN_ALL / limits::LIST, limits::ENTRIES_IN_ALL),
        ("personas", &goals, limits::ENTRIES_IN_ALL / limits::LIST, limits::ENTRIES_IN_ALL),
    ] {
        let file = |times: usize, besides: &str| {
            open(&format!("Throughline(version: 1, {besides} stages: [(id: 0)], {table}: [{}])", row.repeat(times)))
        };
        assert!(file(times, "").is_ok(), "{table}");
        for besides in ["", "mood: Sunny,"] {
            let found = file(times + 1, besides);
            assert!(matches!(found, Err(OpenError::Full { limit: found, .. }) if found == limit), "{table} {besides}");
        }
    }
}

#[test]
fn what_is_edited_keeps_the_limits_of_the_whole_map() {
    let row = |tags: usize| Card { tags: vec![String::new(); tags], ..Card::new(Spot::Parked { lane: None }, "x") };
    let mut map = Map::default();
    let rows = vec![row(limits::LIST); limits::ENTRIES_IN_ALL / limits::LIST];
    apply(&mut map, Edit::AddCards { rows, at: usize::MAX }).expect("as many as may be");
    let first = map.cards.at(0).cloned().expect("there");
    let full = EditError::Excess(limits::Excess::EntriesInAll);
    for edit in [Edit::AddCard { row: row(1), at: 0 }, Edit::DuplicateCards(vec![first.id])] {
        assert_eq!(apply(&mut map, edit).map(|_| ()), Err(full));
    }
    apply(&mut map, Edit::AddCard { row: row(0), at: usize::MAX }).expect("it brings none");
    apply(&mut map, Edit::SetCard(Card { tags: Vec::new(), ..first })).expect("there is room again");
    apply(&mut map, Edit::AddCard { row: row(limits::LIST), at: 0 }).expect("for as many");
    assert_eq!(violations(&map), []);
}

#[test]
fn curves_of_more_strangers_than_people_fit_on_a_map() {
    let people = "(),".repeat(limits::PERSONAS - 2);
    let mut curves = String::new();
    for persona in 50_000..50_010 {
        let _ = write!(curves, "(persona: {persona}),");
    }
    let (map, problems) = opened(&format!("next_id: 60000, personas: [{people}], curves: [{curves}]"));
    assert_eq!((map.personas.len(), map.curves.len(), problems.len()), (limits::PERSONAS, 10, 10));
    assert_eq!(open(&print(&map)).map(|opened| (opened.map, opened.problems.len())), Ok((map, 0)));
}

#[test]
fn what_is_wrong_a_hundred_thousand_times_is_told_a_thousand_times_and_counted() {
    let mut rows = String::from("cards: [");
    (1..=30_000).for_each(|id| write!(rows, "(id: {id}),").expect("text"));
    rows.push_str("], links: [");
    (1..=100_000).for_each(|_| rows.push_str("(from: 30000, to: 30000),"));
    let (map, problems) = opened(&(rows + "]"));
    assert_eq!((map.cards.len(), map.links.len(), problems.len()), (30_000, 0, 1_001));
    let last = problems.last().map(|problem| Lang::En.message(&problem.what));
    assert!(last.is_some_and(|last| last.starts_with("99") && last.ends_with("more values were left out or changed")));
}

#[test]
fn names_of_fields_by_the_hundred_thousand_take_no_square_of_the_time() {
    let mut rows = String::new();
    (0..100_000).for_each(|count| write!(rows, "f{count}: 1, ").expect("text"));
    let (map, problems) = opened(&(rows + "stages: [(name: \"Need\")]"));
    assert_eq!((map.stages.len(), problems.len()), (1, 201));
}

#[test]
fn a_file_in_which_a_million_values_are_wrong_is_given_up() {
    let file = format!("Throughline(version: 1, cards: [{}])", "1,".repeat(1_000_100));
    assert!(matches!(open(&file), Err(OpenError::Syntax { .. })));
}

/// A file of empty rows, the most that can be made of the fewest bytes.
fn dense() -> [(&'static str, String); 3] {
    let points = format!("(points: [{}]),", "(),".repeat(limits::POINTS));
    let tags = format!("(tags: [{}]),", "\"\",".repeat(limits::LIST));
    [
        ("cards", format!("Throughline(version: 1, cards: [{}])", "(),".repeat(limits::CARDS))),
        ("points", format!("Throughline(version: 1, stages: [(id: 0)], curves: [{}])", points.repeat(20))),
        ("tags", format!("Throughline(version: 1, cards: [{}])", tags.repeat(200))),
    ]
}

#[test]
fn memory_stays_within_a_factor_of_the_file() {
    let example = throughline::assets::examples().first().expect("there are examples").ron;
    let (_, usual) = most(|| open(example).expect("a map"));
    println!("an example: {usual} bytes for {}, {}×", example.len(), usual / example.len());
    assert!(usual < example.len() * 40);
    for (name, file) in dense() {
        let (_, peak) = most(|| open(&file).expect("mended"));
        println!("{name}: {peak} bytes for {}, {}×", file.len(), peak / file.len());
        assert!(peak < file.len() * FACTOR, "{name}");
    }
}

/// A PNG of one pixel, with its header rewritten and chunks put behind it.
fn forged(width: u32, height: u32, depth: u8, color: u8, chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[depth, color, 0, 0, 0]].concat();
    put_chunk(&mut bytes, b"IHDR", &head);
    for (name, body) in chunks {
        put_chunk(&mut bytes, name, body);
    }
    put_chunk(&mut bytes, b"IDAT", &deflated(&vec![0; 1_000]));
    put_chunk(&mut bytes, b"IEND", &[]);
    bytes
}

fn put_chunk(bytes: &mut Vec<u8>, name: &[u8; 4], body: &[u8]) {
    bytes.extend((body.len() as u32).to_be_bytes());
    let start = bytes.len();
    bytes.extend(name);
    bytes.extend(body);
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[start..]);
    bytes.extend(sum.sum().to_be_bytes());
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).expect("into memory");
    packer.finish().expect("into memory")
}

#[test]
fn pictures_that_would_take_gigabytes_are_refused_wherever_they_come_from() {
    // Within the sides, but two gigabytes: 16 bits, four channels.
    let wide = forged(16_000, 16_000, 16, 6, &[]);
    assert_eq!(picture::from_bytes(&wide), Err(PictureError::TooLarge(16_000, 16_000)));
    let kept = Picture { format: PictureFormat::Png, bytes: wide.into() };
    assert_eq!(picture::size(&kept), None);
    let mut map = crate::maps::small();
    let card = map.cards.at(0).cloned().expect("there");
    *map.cards.get_mut(card.id).expect("there") = Card { picture: Some(kept), ..card };
    let scene = crate::exports::page(&map, &Fonts::shipped_only());
    let (bytes, peak) = most(|| {
        crate::exports::bytes(|sink, progress| {
            throughline::export::svg(&scene, &map, &throughline::export::SvgOptions::default(), sink, progress)
        })
    });
    assert!(!bytes.is_empty() && peak < 64 << 20, "{peak} bytes");
}

#[test]
fn notes_in_a_picture_do_not_grow() {
    let zeros = deflated(&vec![0; 64 << 20]);
    let named = |prefix: &[u8]| [prefix, &zeros].concat();
    let chunks: [(&[u8; 4], Vec<u8>); 3] =
        [(b"zTXt", named(b"a\0\0")), (b"iTXt", named(b"a\0\x01\0\0\0")), (b"iCCP", named(b"a\0\0"))];
    for chunk in chunks {
        let name = String::from_utf8_lossy(chunk.0).into_owned();
        let bomb = forged(4, 4, 8, 6, &[chunk]);
        let (_, peak) = most(|| picture::from_bytes(&bomb));
        println!("{name}: {peak} bytes for {}", bomb.len());
        assert!(peak < 16 << 20, "{name}: {peak} bytes for {}", bomb.len());
    }
}

fn laid_out(map: &Map) -> throughline::geom::Size {
    let look = theme::shipped(theme::DEFAULT).expect("it ships");
    let scene = layout(map, &Style::of(map, look, Lang::En), &Fonts::shipped_only());
    assert!(scene.size.width.is_finite() && scene.size.height.is_finite());
    scene.size
}

#[test]
fn very_long_texts_are_laid_out_and_never_cut() {
    let words = "word ".repeat(20_000);
    let one = "x".repeat(100_000);
    let lines = "line\n".repeat(10_000);
    let stacked = "h\u{335}\u{321}\u{360}".repeat(8_000);
    let families = "👩‍👩‍👧‍👦".repeat(2_000);
    let mixed = "שלום abc ".repeat(4_000);
    for text in [words, one, lines, stacked, families, mixed] {
        let mut map = crate::maps::small();
        let card = map.cards.at(0).cloned().expect("there");
        let short = laid_out(&map);
        *map.cards.get_mut(card.id).expect("there") = Card { text: text.clone(), note: text, ..card };
        assert_eq!(violations(&map), []);
        assert!(laid_out(&map).height > short.height * 3.0);
    }
}

#[test]
fn very_many_rows_are_opened_and_laid_out() {
    let mut rows = String::from("stages: [");
    (1..=1_000).for_each(|id| write!(rows, "(id: {id}, name: \"S{id}\"),").expect("text"));
    rows.push_str("], lanes: [(id: 2000, kind: Emotion),");
    (2_001..2_500).for_each(|id| write!(rows, "(id: {id}, name: \"L{id}\", kind: Actions),").expect("text"));
    rows.push_str("], personas: [");
    (3_000..4_000).for_each(|id| write!(rows, "(id: {id}, name: \"P{id}\"),").expect("text"));
    rows.push_str("], cards: [");
    for id in 5_000..8_000 {
        let (lane, stage) = (2_001 + id % 499, 1 + id % 1_000);
        let _ = write!(rows, "(id: {id}, lane: {lane}, stage: {stage}, text: \"C\"),");
    }
    let (map, problems) = opened(&(rows + "]"));
    assert_eq!((map.stages.len(), map.lanes.len(), map.personas.len(), problems.len()), (1_000, 500, 1_000, 0));
    let size = laid_out(&map);
    assert!(size.width > 96_000.0 && size.height > 500.0 * 16.0);
}

#[test]
fn a_font_without_a_measure_is_no_font() {
    let mut file = throughline::assets::INTER_ITALIC.to_vec();
    let tables = file.windows(4).position(|name| name == b"head").expect("there is one");
    let at = u32::from_be_bytes(file[tables + 8..tables + 12].try_into().expect("four bytes")) as usize + 18;
    assert_eq!(file[at..at + 2], 2048_u16.to_be_bytes(), "units to the em");
    assert!(Fonts::shipped_only().in_files(&[file.clone().into()]).is_ok());
    file[at..at + 2].fill(0);
    assert_eq!(Fonts::shipped_only().in_files(&[file.into()]).err(), Some(0));
}

#[test]
fn what_is_pasted_has_the_limits_of_what_is_opened() {
    let rows = "(),".repeat(limits::PERSONAS + 1);
    let part = format!("ThroughlinePart(version: 1, of: Lanes, personas: [{rows}])");
    assert!(matches!(
        clipboard::read(&part),
        Err(clipboard::ReadError::Cards(OpenError::Full { limit: limits::PERSONAS, .. }))
    ));
    let deep = format!("ThroughlineCards(version: 1, cards: {}{})", "[".repeat(200), "]".repeat(200));
    assert!(matches!(clipboard::read(&deep), Err(clipboard::ReadError::Cards(_))));
    let newer = "ThroughlineCards(version: 9, cards: [(text: \"a\")])";
    assert!(matches!(clipboard::read(newer), Err(clipboard::ReadError::Cards(OpenError::Newer { found: 9, .. }))));
    let (content, peak) = most(|| clipboard::read(&"\t".repeat(clipboard::TEXT)).map(|_| ()));
    println!("a range of nothing: {peak} bytes");
    assert!(content.is_err() && peak < clipboard::TEXT * FACTOR);
}
