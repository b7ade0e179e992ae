//! Ways of looking at the journey in the whole window: begun and ended by key, by command, by the chip and by Esc.

use egui::{Key, Modifiers};
use throughline::app::commands::Command;
use throughline::app::panels::sheet::Sheet;
use throughline::layout::Lens;

use crate::window::with_example;
use crate::window_driver::Driver;

const ALT_SHIFT: Modifiers = Modifiers { alt: true, shift: true, ..Modifiers::NONE };

fn lens(driver: &Driver) -> Lens {
    driver.shell().work.as_ref().expect("a map is open").lens
}

#[test]
fn a_key_shows_the_gaps_and_the_same_key_leaves_them() {
    let mut driver = with_example();
    let before = driver.map().clone();
    driver.key(ALT_SHIFT, Key::G);
    assert_eq!(lens(&driver), Lens::Gaps);
    assert!(driver.has("View: Gaps"));
    driver.key(ALT_SHIFT, Key::E);
    assert_eq!(lens(&driver), Lens::Evidence, "one way of looking at a time");
    driver.key(ALT_SHIFT, Key::E);
    assert_eq!(lens(&driver), Lens::None);
    assert!(!driver.has_containing("View: "));
    assert_eq!(*driver.map(), before);
    assert!(driver.document().undo_label().is_none() && !driver.document().is_modified());
}

#[test]
fn esc_lets_go_of_the_selection_first_and_then_of_the_lens() {
    let mut driver = with_example();
    driver.run(Command::LookByGaps);
    driver.run(Command::SelectAll);
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.document().selection().is_empty());
    assert_eq!(lens(&driver), Lens::Gaps);
    driver.key(Modifiers::NONE, Key::Escape);
    assert_eq!(lens(&driver), Lens::None);
}

#[test]
fn the_chip_ends_it_and_hand_offs_take_its_place() {
    let mut driver = with_example();
    driver.run(Command::LookByEvidence);
    driver.press("Leave this view");
    assert_eq!(lens(&driver), Lens::None);
    driver.run(Command::LookByEvidence);
    driver.run(Command::ShowHandOffs);
    assert_eq!(lens(&driver), Lens::None);
    driver.run(Command::LookByGaps);
    assert!(!driver.shell().work.as_ref().expect("open").canvas.shows_hand_offs());
}

#[test]
fn what_is_on_screen_is_what_is_exported() {
    let mut driver = with_example();
    for lens in [Lens::Gaps, Lens::None] {
        driver.run(Command::LookByGaps);
        driver.run(Command::Export);
        let Some(Sheet::Export(handover)) = &driver.shell().sheet else { panic!("the dialog is open") };
        assert_eq!(handover.recipe.lens, lens);
        driver.key(Modifiers::NONE, Key::Escape);
    }
}
