//! Pictures in the whole window: pasted, dropped, refused with a reason, and copied for elsewhere.

use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Color32, ColorImage, DroppedFile, DroppedFileHandle, Event, Key, Modifiers, OutputCommand, Pos2, vec2};
use image::{DynamicImage, ImageFormat, RgbImage};
use throughline::app::commands::Command;
use throughline::layout::Board;
use throughline::model::{Card, LaneKind, PictureFormat, Spot};
use throughline::{files, format, picture};

use crate::window::with_example;
use crate::window_driver::Driver;

fn blank() -> Driver {
    let mut driver = Driver::new();
    driver.key(Modifiers::NONE, Key::Enter);
    driver
}

fn pasted(driver: &mut Driver, width: usize, height: usize) {
    let image = ColorImage::filled([width, height], Color32::from_rgb(30, 120, 200));
    driver.harness.event(Event::PasteImage(Arc::new(image)));
    driver.settle();
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let image = DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 90])));
    let mut bytes = Vec::new();
    image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("it can be written");
    bytes
}

#[derive(Debug)]
struct File(PathBuf);

impl DroppedFile for File {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody reads it so".to_owned())
    }
}

/// Lets files go over a place of the window.
fn drop_files(driver: &mut Driver, at: Pos2, paths: &[PathBuf]) {
    driver.harness.event(Event::PointerMoved(at));
    driver.settle();
    let files = paths.iter().map(|path| Arc::new(File(path.clone())) as DroppedFileHandle);
    driver.harness.input_mut().dropped_files.extend(files);
    driver.settle();
}

fn cards(driver: &Driver) -> Vec<&Card> {
    driver.map().cards.iter().collect()
}

#[test]
fn a_picture_on_the_clipboard_becomes_a_card_where_one_is() {
    let mut driver = blank();
    driver.key(Modifiers::NONE, Key::ArrowRight);
    pasted(&mut driver, 2_000, 1_000);
    let map = driver.map();
    let card = map.cards.at(0).expect("it is there");
    let Spot::Cell { stage, .. } = card.spot else { panic!("in a cell") };
    assert_eq!((map.stages.index_of(stage), map.kind_of(card.id)), (Some(1), Some(LaneKind::Actions)));
    let kept = card.picture.as_ref().expect("its picture");
    assert_eq!(picture::size(kept), Some((picture::SIDE, picture::SIDE / 2)));
    assert!(driver.has_containing("1 picture added"));
    let again = format::open(&format::print(map)).expect("it can be saved").map;
    assert_eq!(again, *map);
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(driver.map().cards.len(), 0);
}

#[test]
fn dropped_pictures_become_cards_under_the_pointer_in_one_step() {
    let mut driver = blank();
    let paths = ["one.png", "two.png"].map(|name| driver.path(name));
    for path in &paths {
        files::write(path, &png(60, 40)).expect("written");
    }
    let cell = driver.node(Role::Cell, "Empty: Backstage, stage Stage 4").rect().center();
    drop_files(&mut driver, cell, &paths);
    let map = driver.map();
    let places: Vec<_> = cards(&driver)
        .iter()
        .map(|card| (map.kind_of(card.id), card.spot.stage().and_then(|stage| map.stages.index_of(stage))))
        .collect();
    assert_eq!(places, [(Some(LaneKind::Backstage), Some(3)); 2]);
    assert!(driver.has_containing("2 pictures added"));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(driver.map().cards.len(), 0);
}

#[test]
fn a_picture_dropped_on_a_persona_is_theirs_and_elsewhere_on_a_board_a_card_of_the_journey() {
    let mut driver = with_example();
    driver.run(Command::PersonasBoard);
    let path = driver.path("face.png");
    files::write(&path, &png(60, 40)).expect("written");
    let count = driver.map().cards.len();
    let sheet = driver.node(Role::Grid, "Board").rect();
    drop_files(&mut driver, sheet.center() - vec2(100.0, 0.0), std::slice::from_ref(&path));
    let portraits = |driver: &Driver| driver.map().personas.iter().filter(|row| row.picture.is_some()).count();
    assert_eq!((portraits(&driver), driver.map().cards.len()), (1, count));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(portraits(&driver), 0);
    driver.run(Command::EvidenceBoard);
    drop_files(&mut driver, sheet.center(), &[path]);
    assert_eq!((portraits(&driver), driver.map().cards.len()), (0, count + 1));
    assert_eq!(driver.shell().work.as_ref().expect("a map").board(), Board::Journey);
}

#[test]
fn what_is_no_picture_is_refused_with_a_hint() {
    let mut driver = blank();
    let before = driver.map().clone();
    let cell = driver.node(Role::Cell, "Empty: Backstage, stage Stage 4").rect().center();
    let cut = png(60, 40)[..80].to_vec();
    for (name, bytes, said) in [
        ("map.png", b"Throughline(version: 1)".to_vec(), "map.png is not a picture"),
        ("shot.webp", b"RIFF\x1a\0\0\0WEBPVP8L".to_vec(), "shot.webp is a picture of a kind the map cannot hold"),
        ("cut.png", cut, "cut.png is damaged or cut off"),
        ("empty.jpg", Vec::new(), "empty.jpg is not a picture"),
    ] {
        let path = driver.path(name);
        files::write(&path, &bytes).expect("written");
        drop_files(&mut driver, cell, &[path]);
        assert!(driver.has_containing(said), "{said}");
        assert_eq!(*driver.map(), before);
    }
    assert!(driver.document().undo_label().is_none());
}

#[test]
fn one_bad_file_does_not_keep_the_others_out() {
    let mut driver = blank();
    let paths = ["good.png", "bad.png"].map(|name| driver.path(name));
    files::write(&paths[0], &png(9, 9)).expect("written");
    files::write(&paths[1], b"?").expect("written");
    let cell = driver.node(Role::Cell, "Empty: Actions, stage Stage 1").rect().center();
    drop_files(&mut driver, cell, &paths);
    assert_eq!(driver.map().cards.len(), 1);
    assert!(driver.has_containing("bad.png is not a picture") && driver.has_containing("1 picture added"));
}

#[test]
fn a_storyboard_shows_a_picture_whole() {
    let bytes = png(100, 150);
    let kept = picture::from_bytes(&bytes).expect("a picture");
    assert_eq!(kept.format, PictureFormat::Png);
    let height = |kind| {
        let mut driver = blank();
        driver.press("Lane");
        driver.node(Role::Button, kind).click();
        driver.settle();
        driver.key(Modifiers::NONE, Key::Enter);
        driver.key(Modifiers::NONE, Key::ArrowRight);
        let image = ColorImage::filled([100, 150], Color32::GREEN);
        driver.harness.event(Event::PasteImage(Arc::new(image)));
        driver.settle();
        let id = driver.map().cards.at(0).expect("it is there").id;
        let scene = driver.shell().work.as_ref().and_then(|work| work.scenes.shown()).expect("it is shown");
        scene.bounds_of(throughline::model::Node::Card(id)).expect("on the page").height()
    };
    assert!(height("Storyboard") > height("Backstage") * 1.8);
}

/// The picture that was put on the clipboard by Shift+Alt+C.
fn copied(driver: &mut Driver) -> ColorImage {
    // The press alone: a second event would be a second frame, whose output hides what the first one asked for.
    let modifiers = Modifiers::SHIFT | Modifiers::ALT;
    driver.harness.event(Event::Key { key: Key::C, physical_key: None, pressed: true, repeat: false, modifiers });
    for _ in 0..2_000 {
        driver.harness.step();
        let commands = &driver.harness.output().platform_output.commands;
        let image = commands.iter().find_map(|command| match command {
            OutputCommand::CopyImage(image) => Some(image.clone()),
            _ => None,
        });
        if let Some(image) = image {
            driver.settle();
            return image;
        }
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    panic!("nothing was copied");
}

#[test]
fn the_map_or_what_is_selected_is_copied_as_a_picture() {
    let mut driver = blank();
    let page = driver.shell().work.as_ref().and_then(|work| work.scenes.shown()).expect("it is shown").size;
    // An empty place is where one is, not what one means.
    let whole = copied(&mut driver);
    assert_eq!(whole.size, [(page.width * 2.0).ceil() as usize, (page.height * 2.0).ceil() as usize]);
    assert!(driver.has_containing("The map is on the clipboard as a picture"));
    driver.text("Calls");
    driver.key(Modifiers::NONE, Key::Enter);
    let card = copied(&mut driver);
    assert!(card.size[0] < whole.size[0] / 3 && card.size[1] < whole.size[1] / 4, "{:?}", card.size);
    assert!(driver.has_containing("What is selected is on the clipboard"));
    driver.key(Modifiers::NONE, Key::ArrowUp);
    let stage = copied(&mut driver);
    assert!(
        stage.size[0] < whole.size[0] / 3 && stage.size[1] > whole.size[1] / 2,
        "a stage is its column: {:?}",
        stage.size
    );
}
