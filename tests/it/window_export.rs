//! The export dialog, as people and screen readers walk through it.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::app::commands::Command;
use throughline::app::handover::{self, Order};
use throughline::app::panels::sheet::Sheet;
use throughline::deliver::{Part, Recipe};
use throughline::files;

use crate::window::with_example;
use crate::window_driver::Driver;

fn dialog() -> Driver {
    let mut driver = with_example();
    driver.key(Modifiers::COMMAND, Key::E);
    driver
}

/// Presses one of the kinds of files.
fn kind(driver: &mut Driver, name: &str) {
    driver.node(Role::RadioButton, name).click();
    driver.settle();
}

fn recipe(driver: &Driver) -> Recipe {
    let Some(Sheet::Export(handover)) = &driver.shell().sheet else { panic!("the dialog is not open") };
    handover.recipe.clone()
}

fn has_page(driver: &Driver, label: &str) -> bool {
    driver.harness.query_all_by_role_and_label(Role::Image, label).next().is_some()
}

fn name_and_enter(driver: &mut Driver, path: &Path) {
    driver.fill("File name", &path.display().to_string());
    driver.key(Modifiers::NONE, Key::Enter);
}

/// The names in the folder of the test that begin so.
fn names(driver: &Driver, begin: &str) -> Vec<String> {
    let entries = std::fs::read_dir(driver.folder.path()).expect("a folder").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(begin)).collect();
    names.sort();
    names
}

#[test]
fn a_document_on_a3_is_looked_at_and_saved() {
    let mut driver = dialog();
    kind(&mut driver, "PDF");
    driver.choose("Paper", "A3 (297 × 420 mm)");
    assert!(has_page(&driver, "Page 1 of 1"));
    assert!(driver.has_containing("42 × 29.7 cm"), "the size of the paper is told");
    assert!(driver.has_containing("Smallest text"));
    assert!(driver.has_containing("about "), "its size is guessed");
    driver.press("Export…");
    let path = driver.path("out.pdf");
    name_and_enter(&mut driver, &path);
    assert!(std::fs::read(&path).expect("read").starts_with(b"%PDF"));
    assert!(driver.has("Exported out.pdf"));
    // The next time it is asked for the same way.
    driver.run(Command::Export);
    let last = recipe(&driver);
    assert_eq!(
        (last.format, last.paper),
        (Some(throughline::export::Format::Pdf), Some(throughline::export::Paper::A3))
    );
}

#[test]
fn only_what_makes_a_difference_is_asked() {
    let mut driver = dialog();
    assert!(driver.has("Dots per inch") && driver.has("Transparent background"));
    kind(&mut driver, "CSV");
    for label in ["Dots per inch", "Transparent background", "Paper theme", "Paper", "Pages", "Text"] {
        assert!(!driver.has(label), "{label}");
    }
    assert!(driver.has_containing("Lane"), "the beginning of the table is shown");
    kind(&mut driver, "SVG");
    assert!(driver.has("Text") && !driver.has("Pages"));
}

#[test]
fn pages_are_turned() {
    let mut driver = dialog();
    kind(&mut driver, "PDF");
    driver.choose("Paper", "A1 (594 × 841 mm)");
    driver.choose("Pages", "Tiles to be glued together");
    let pages = driver.harness.query_all_by_role(Role::Image).filter_map(|node| node.accesskit_node().label());
    let first = pages.into_iter().find(|label| label.starts_with("Page 1 of ")).expect("the overview is shown");
    let count = first.rsplit(' ').next().expect("a number").to_owned();
    driver.press("Next page");
    assert!(has_page(&driver, &format!("Page 2 of {count}: A1")));
    driver.press("Previous page");
    assert!(has_page(&driver, &first));
}

#[test]
fn what_is_too_small_is_enlarged_with_one_click() {
    let mut driver = dialog();
    kind(&mut driver, "PDF");
    driver.choose("Paper", "A4 (210 × 297 mm)");
    assert!(driver.has_containing("reads only from"));
    driver.press("Enlarge to A3");
    assert!(!driver.has_containing("reads only from") && driver.has_containing("reads from"));
    assert_eq!(recipe(&driver).paper, Some(throughline::export::Paper::A3));
}

#[test]
fn a_line_of_a_menu_chosen_by_key_closes_it() {
    let mut driver = dialog();
    driver.press("Preset: Screen");
    driver.node(Role::Button, "Poster in A4 tiles").focus();
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.has("Preset: Poster in A4 tiles") && !driver.has("Editable slides"));
}

#[test]
fn themes_of_ones_own_are_offered_and_used() {
    let mut driver = with_example();
    files::write(&driver.path("config/themes/Nordlys.ron"), b"(base: \"plain\", ink: \"#102030\")").expect("written");
    driver.run(Command::Export);
    driver.settle();
    driver.choose("Paper theme", "Nordlys");
    assert_eq!(recipe(&driver).theme.as_deref(), Some("Nordlys"));
    assert!(driver.has_containing("pixels"), "the page is drawn with it");
}

#[test]
fn a_preset_is_saved_found_again_and_taken_back() {
    let mut driver = dialog();
    kind(&mut driver, "PPTX");
    driver.press("Preset: one’s own");
    driver.press("Save as preset…");
    driver.text("Client deck");
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(driver.has("Preset: Client deck"));
    let kept = recipe(&driver);
    let file = driver.path("config/presets/Client deck.ron");
    assert_eq!(Recipe::read(&std::fs::read_to_string(&file).expect("kept")), Ok(kept.clone()));

    // In another window it is still there.
    let Driver { harness, folder } = driver;
    drop(harness);
    let map = folder.path().join("map.ron");
    let mut driver = Driver::in_folder(folder, Some(&map));
    driver.run(Command::Export);
    driver.press("Preset: Screen");
    driver.press("Client deck");
    assert_eq!(recipe(&driver), kept);
    driver.press("Preset: Client deck");
    driver.press("Delete “Client deck”");
    assert!(!file.exists());
    // Beside the button of the same name in the bar of tools.
    driver.harness.query_all_by_role_and_label(Role::Button, "Undo").last().expect("it is offered").click();
    driver.settle();
    assert!(file.exists() && driver.has("Preset: Client deck"));
}

#[test]
fn a_preset_goes_from_hand_to_hand_as_a_file() {
    let mut driver = dialog();
    let path = driver.path("house.ron");
    files::write(&path, b"(format: \"pdf,pptx\", paper: \"a2\")").expect("written");
    driver.press("Preset: Screen");
    driver.press("Read from a file…");
    name_and_enter(&mut driver, &path);
    assert!(driver.has("Preset: house"), "it is one’s own from now on");
    assert!(driver.path("config/presets/house.ron").exists());
    let out = driver.path("shared.ron");
    driver.press("Preset: house");
    driver.press("Write to a file…");
    name_and_enter(&mut driver, &out);
    let read = |path: &Path| Recipe::read(&std::fs::read_to_string(path).expect("read"));
    assert_eq!(read(&out), read(&path));
    // Giving up leads back to the dialog.
    driver.press("Preset: house");
    driver.press("Write to a file…");
    driver.key(Modifiers::NONE, Key::Escape);
    assert!(driver.has("Also make"));
}

#[test]
fn several_files_are_made_in_one_go_and_none_is_replaced_unasked() {
    let mut driver = dialog();
    kind(&mut driver, "Markdown");
    driver.node(Role::CheckBox, "Also make: CSV").click();
    driver.settle();
    driver.node(Role::CheckBox, "A file for each persona").click();
    driver.settle();
    let personas = driver.map().personas.len();
    assert!(driver.has_containing(&format!("{} files", personas * 2)));
    driver.key(Modifiers::COMMAND, Key::Enter);
    let base = driver.path("pack");
    name_and_enter(&mut driver, &base);
    let made = names(&driver, "pack-");
    assert_eq!(made.len(), personas * 2, "{made:?}");

    let mine = driver.path(&made[0]);
    files::write(&mine, b"mine").expect("written");
    for keeps in [true, false] {
        driver.run(Command::Export);
        driver.press("Export…");
        name_and_enter(&mut driver, &base);
        assert!(driver.has(&format!("Replace these {} files?", made.len())));
        driver.press(if keeps { "Cancel" } else { "Replace" });
        assert_eq!(std::fs::read(&mine).expect("read") == b"mine", keeps);
    }
}

#[test]
fn who_stops_an_export_finds_nothing_left_behind() {
    let mut driver = with_example();
    let recipe = Recipe::read("(format: \"png,csv\", width: 30000)").expect("a recipe");
    let order = Order { recipe, part: Part::default(), several: true, replace: Vec::new() };
    let path = driver.path("wall");
    let shell = &mut driver.harness.state_mut().shell;
    handover::make(shell, order, path);
    shell.jobs.stop();
    driver.settle();
    assert!(driver.has_containing("Export stopped"));
    assert!(names(&driver, "wall").is_empty() && names(&driver, ".throughline").is_empty());
}

#[test]
fn the_map_is_copied_as_text_and_as_svg() {
    let mut driver = with_example();
    driver.run(Command::CopyText);
    assert!(driver.has_containing("The outline is on the clipboard"));
    driver.run(Command::CopySvg);
    assert!(driver.has_containing("The SVG is on the clipboard"));
}

/// Presses one of the boards.
fn show_board(driver: &mut Driver, name: &str) {
    driver.node(Role::CheckBox, &format!("Boards: {name}")).click();
    driver.settle();
}

#[test]
fn boards_are_chosen_looked_at_and_kept_in_a_preset() {
    use throughline::layout::Board;
    let mut driver = dialog();
    kind(&mut driver, "PDF");
    show_board(&mut driver, "Gaps");
    show_board(&mut driver, "What we decided");
    assert_eq!(recipe(&driver).boards, [Board::Journey, Board::Gaps, Board::Decisions]);
    assert!(has_page(&driver, "Page 1 of 3") || has_page(&driver, "Page 1 of 3: Journey"));
    driver.press("Next page");
    assert!(has_page(&driver, "Page 2 of 3: Gaps"));
    show_board(&mut driver, "Journey");
    assert!(has_page(&driver, "Page 1 of 2: Gaps") || has_page(&driver, "Page 2 of 2: What we decided"));
    driver.press("Preset: one’s own");
    driver.press("Save as preset…");
    driver.text("Decisions");
    driver.key(Modifiers::NONE, Key::Enter);
    let kept = std::fs::read_to_string(driver.path("config/presets/Decisions.ron")).expect("kept");
    assert_eq!(Recipe::read(&kept).expect("a preset").boards, [Board::Gaps, Board::Decisions]);
    // A table tells of the whole map.
    kind(&mut driver, "CSV");
    assert!(!driver.has("Boards"));
}

#[test]
fn the_last_board_stays() {
    let mut driver = dialog();
    show_board(&mut driver, "Journey");
    assert_eq!(recipe(&driver).boards, []);
    show_board(&mut driver, "Personas");
    show_board(&mut driver, "Journey");
    show_board(&mut driver, "Personas");
    assert_eq!(recipe(&driver).boards, [throughline::layout::Board::Personas]);
}

#[test]
fn boards_as_pictures_are_a_file_each_with_one_name_before() {
    let mut driver = dialog();
    show_board(&mut driver, "Personas");
    show_board(&mut driver, "Evidence");
    assert!(driver.has_containing("3 files") && has_page(&driver, "Page 1 of 3: Journey"));
    driver.key(Modifiers::COMMAND, Key::Enter);
    let base = driver.path("pack");
    name_and_enter(&mut driver, &base);
    assert_eq!(names(&driver, "pack"), ["pack-evidence.png", "pack-journey.png", "pack-personas.png"]);
}

#[test]
fn the_dialog_opens_with_the_board_that_is_shown() {
    let mut driver = with_example();
    let boards = [throughline::layout::Board::Gaps];
    driver.run(Command::GapsBoard);
    driver.run(Command::Export);
    assert_eq!(recipe(&driver).boards, boards);
    assert!(has_page(&driver, "Page 1 of 1") || driver.has_containing("pixels"));
}

#[test]
fn a_board_is_copied_as_the_picture_it_is() {
    let mut driver = with_example();
    driver.run(Command::GapsBoard);
    driver.run(Command::CopyPicture);
    assert!(driver.has_containing("The board is on the clipboard as a picture"));
}
