//! Inputs to begin with: what ships with the program, and what the tests keep.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbaImage};
use throughline::clipboard;
use throughline::format::{self, print_part};
use throughline::model::{Card, CardId, LaneId, Map, Picture, PictureFormat, StageId};
use throughline::{assets, picture};

use crate::seeded::Seeded;

/// Maps of our own: shipped ones, those of the tests, and one with a picture.
pub fn maps() -> Vec<Vec<u8>> {
    let shipped = assets::templates().iter().chain(assets::examples()).map(|template| template.ron);
    let kept = [
        include_str!("../../../tests/data/curves-expected-against-as-is.ron"),
        include_str!("../../../tests/data/curves-ten-quotes.ron"),
        include_str!("../../../tests/data/curves-three-personas.ron"),
        include_str!("../../../tests/data/romanian.ron"),
        include_str!("../../../tests/data/russian.ron"),
    ];
    let mut all: Vec<Vec<u8>> = shipped.chain(kept).map(|text| text.as_bytes().to_vec()).collect();
    all.push(format::print(&pictured()).into_bytes());
    all
}

/// The map the others are pasted on and merged with.
pub fn example() -> Map {
    open(assets::examples().first().expect("there are examples").ron)
}

fn open(text: &str) -> Map {
    format::open(text).expect("a map of our own").map
}

/// An example whose first cards have pictures.
fn pictured() -> Map {
    let mut map = example();
    let pictures = [(PictureFormat::Png, ImageFormat::Png), (PictureFormat::Jpeg, ImageFormat::Jpeg)];
    let ids: Vec<CardId> = map.cards.iter().map(|card| card.id).collect();
    for (id, (format, encoding)) in ids.into_iter().zip(pictures) {
        if let Some(card) = map.cards.get_mut(id) {
            let kept = Picture { format, bytes: drawn(encoding).into() };
            *card = Card { picture: Some(kept), ..card.clone() };
        }
    }
    map
}

/// Small pictures as files.
pub fn pictures() -> Vec<Vec<u8>> {
    let mut all = vec![drawn(ImageFormat::Png), drawn(ImageFormat::Jpeg)];
    let kept: Vec<_> = all.iter().filter_map(|bytes| picture::from_bytes(bytes).ok()).collect();
    all.extend(kept.into_iter().map(|picture| picture.bytes.to_vec()));
    all.push(b"GIF89a\x01\0\x01\0\0\0\0".to_vec());
    all
}

fn drawn(format: ImageFormat) -> Vec<u8> {
    let image = RgbaImage::from_fn(24, 18, |x, y| image::Rgba([(x * 9) as u8, (y * 13) as u8, (x * y) as u8, 255]));
    let mut bytes = Vec::new();
    let image = DynamicImage::ImageRgba8(image);
    let image = if format == ImageFormat::Jpeg { DynamicImage::ImageRgb8(image.into_rgb8()) } else { image };
    image.write_to(&mut Cursor::new(&mut bytes), format).expect("a picture");
    bytes
}

/// What a clipboard holds: our own cards, stages and lanes, lists, ranges.
pub fn pastes() -> Vec<Vec<u8>> {
    let map = example();
    let cards: Vec<CardId> = map.cards.iter().take(9).map(|card| card.id).collect();
    let stages: Vec<StageId> = map.stages.iter().take(2).map(|stage| stage.id).collect();
    let lanes: Vec<LaneId> = map.lanes.iter().take(3).map(|lane| lane.id).collect();
    let mut all = vec![
        clipboard::print(&map, &cards),
        print_part(&clipboard::stages(&map, &stages)),
        print_part(&clipboard::lanes(&map, &lanes)),
    ];
    all.extend(texts());
    all.into_iter().map(String::into_bytes).collect()
}

fn texts() -> Vec<String> {
    [
        "- Calls support\n- Waits nine days\n\n- Gives up",
        "1. Looks at prices\n2. Asks a friend\n3. “Too much”",
        "! Nobody answers\n* Call back\n? What does it cost\n\"Never again\n!!really",
        "Need\tChoose\tUse\nAsks\tCompares\tCalls\n\t\"two\nlines\"\t",
        "\"a\"\"b\"\t\"c\r\nd\"\r\ne\tf\r\n",
        "•\tone\n•\ttwo\n•\tthree",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Presets.
pub fn recipes() -> Vec<Vec<u8>> {
    let own = [
        "(format: \"pdf,png\", each: \"persona\", theme: \"dark\", scale: 2.0, width: 3000, dpi: 300.0)",
        "(format: \"svg\", paper: \"600x1000.5\", orientation: \"portrait\", margin: 5.0, text: \"fonts\")",
        "(format: \"png\", paper: \"a1\", pages: \"tiles\", tile: \"a4\", overlap: 10.0, transparent: true)",
    ];
    let shipped = assets::PRESETS.map(|(_, text)| text);
    own.into_iter().chain(shipped).map(|text| text.as_bytes().to_vec()).collect()
}

/// House themes: one with everything, and the shipped ones, whose fields a house may change too.
pub fn themes() -> Vec<Vec<u8>> {
    let own = [
        include_str!("../../../tests/data/house/nordlys.ron"),
        "(base: \"dark\", metrics: (column_min: 120, column_max: 400, padding: 12), text: (card: (size: 15, weight: 500)))",
        "(font: (files: [\"House.ttf\"]), logo: (data: \"AQIDBA==\"), footer: \"{title} {page}\", monochrome: true)",
        include_str!("../../../assets/themes/plain.ron"),
    ];
    own.map(|text| text.as_bytes().to_vec()).to_vec()
}

/// Changes to a font file.
pub fn patches() -> Vec<Vec<u8>> {
    let mut random = Seeded::new(5);
    (0..20).map(|length| (0..length * 8).map(|_| random.next() as u8).collect()).collect()
}

/// Answers out of a survey.
pub fn answers() -> Vec<Vec<u8>> {
    ["NPS\n9\n10\n3,4;7\t8", "\u{feff}Score\r\n5.0 | 4 | \"3\"\r\n\r\n1", "1 2 3 4 5 6 7"]
        .map(|text| text.as_bytes().to_vec())
        .to_vec()
}

/// Words that are looked for, with what is put in their place in the second line.
pub fn searches() -> Vec<Vec<u8>> {
    ["calls\nrings", "ŁÓDŹ\nlodz", "ss\nß", "й\nи\u{306}", "“the usual”\n", "a\naaaaaaaaaaaaaaaaaa", "ﬁ\nfi"]
        .map(|text| text.as_bytes().to_vec())
        .to_vec()
}

/// Short things that are typed or stand in a line of a file: colours, papers, traces, owners, languages.
pub fn words() -> Vec<Vec<u8>> {
    let trace = throughline::files::Trace::of(b"map").to_string();
    let owner = throughline::files::Owner::this().line();
    let mut all: Vec<String> =
        ["#1f7a8c", "#fff", "#00000080", "600x1000", "a4", "ro-RO", "2026-11-22", "!late", "„Nie”"]
            .map(str::to_owned)
            .to_vec();
    all.extend([trace, owner]);
    all.into_iter().map(String::into_bytes).collect()
}
