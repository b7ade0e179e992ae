//! The window from the start screen to the saved file, by label and role.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::app::commands::Command;
use throughline::app::request::{Next, Request};
use throughline::edit::{Edit, Selection};
use throughline::files;
use throughline::model::{Card, LaneKind, Node, Score, Spot};

use crate::window_driver::Driver;

const CTRL: Modifiers = Modifiers::COMMAND;

pub fn example() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/phone-system.ron")
}

/// Opens a copy of the English example.
pub fn with_example() -> Driver {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    std::fs::copy(example(), &path).expect("copied");
    Driver::in_folder(folder, Some(&path))
}

impl Driver {
    pub fn run(&mut self, command: Command) {
        self.request(Request::Run(command));
    }

    pub fn request(&mut self, request: Request) {
        let ctx = self.harness.ctx.clone();
        throughline::app::dispatch::dispatch(&mut self.harness.state_mut().shell, &ctx, request);
        self.settle();
    }

    pub fn select(&mut self, node: Node) {
        self.request(Request::Select(Selection::one(node)));
    }
}

#[test]
fn from_a_template_to_a_file_and_back() {
    let mut driver = Driver::new();
    driver.press("Five stages");
    assert_eq!(driver.map().stages.len(), 5);
    assert!(!driver.document().is_modified());

    driver.fill("Title", "Buying a bicycle");
    assert_eq!(driver.map().about.title, "Buying a bicycle");
    assert!(driver.has_containing("not saved yet") || driver.has("unsaved"));

    driver.press("Stage");
    driver.text("Repair");
    driver.key(Modifiers::NONE, Key::Enter);
    let names: Vec<&str> = driver.map().stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(names.last(), Some(&"Repair"));

    driver.press("Undo");
    assert_eq!(driver.map().stages.len(), 5);
    driver.press("Redo");
    assert_eq!(driver.map().stages.len(), 6);

    driver.key(CTRL, Key::S);
    let path = driver.path("bicycle.ron");
    driver.fill("File name", &path.display().to_string());
    driver.key(Modifiers::NONE, Key::Enter);
    assert!(!driver.document().is_modified());
    assert_eq!(files::open(&path).expect("it opens").map, *driver.map());
    assert!(driver.has("bicycle.ron · saved"));

    let saved = driver.map().clone();
    drop(driver.harness);
    let again = Driver::in_folder(driver.folder, Some(&path));
    assert_eq!(*again.map(), saved);
}

#[test]
fn a_second_new_card_in_the_same_frame_takes_the_empty_one_back() {
    let mut window = with_example();
    let (map, cards) = (window.map().clone(), window.map().cards.len());
    let (lane, stage) = (map.lanes.at(0).expect("a lane").id, map.stages.at(0).expect("a stage").id);
    let add = || Request::AddAndType(Edit::AddCard { row: Card::new(Spot::cell(lane, stage), ""), at: 0 });
    let ctx = window.harness.ctx.clone();
    let shell = &mut window.harness.state_mut().shell;
    throughline::app::dispatch::dispatch(shell, &ctx, add());
    throughline::app::dispatch::dispatch(shell, &ctx, add());
    window.settle();
    window.text("Typed at once");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.map().cards.len(), cards + 1);
    assert!(window.map().cards.iter().all(|card| !card.text.is_empty()));
    window.run(Command::Undo);
    assert_eq!(*window.map(), map);
}

#[test]
fn commands_wait_while_something_is_held() {
    let mut window = with_example();
    window.run(Command::AddStage);
    window.key(Modifiers::NONE, Key::Enter);
    let before = window.map().clone();
    let at = window.node(Role::ColumnHeader, "Stage: Look around").rect().center();
    let press = |pressed| egui::Event::PointerButton {
        pos: at,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.harness.event(egui::Event::PointerMoved(at));
    window.harness.event(press(true));
    window.harness.step();
    for step in 1..6 {
        window.harness.event(egui::Event::PointerMoved(at + egui::vec2(20.0 * step as f32, 0.0)));
        window.harness.step();
    }
    window.key(CTRL, Key::Z);
    window.key(Modifiers::NONE, Key::Delete);
    window.key(Modifiers::NONE, Key::Escape);
    window.harness.event(press(false));
    window.settle();
    assert_eq!(*window.map(), before);
    window.key(CTRL, Key::Z);
    assert_eq!(window.map().stages.len(), before.stages.len() - 1, "afterwards keys act again");
}

#[test]
fn a_lane_of_a_kind_and_a_card_in_it() {
    let mut driver = Driver::new();
    driver.press("Blank map");
    let lanes = driver.map().lanes.len();
    driver.press("Lane");
    driver.press("Needs");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.map().lanes.len(), lanes + 1);
    let lane = driver.map().lanes.iter().find(|lane| lane.kind == LaneKind::Needs).expect("it is there").id;

    // The lane is selected, so that is where a card goes; the button says that it is no touchpoint.
    driver.press("Card");
    driver.text("A quick answer");
    driver.key(Modifiers::NONE, Key::Escape);
    let card = driver.map().cards.iter().find(|card| card.text == "A quick answer").expect("it is there");
    assert_eq!(card.spot.lane(), Some(lane));
}

#[test]
fn typing_in_a_field_is_one_step_and_the_field_undoes_itself_first() {
    let mut driver = with_example();
    let before = driver.map().about.authors.clone();
    driver.fill("Authors", "A");
    driver.text("da");
    assert_eq!(driver.map().about.authors, "Ada");
    // The field has the keyboard and something of its own to take back.
    driver.key(CTRL, Key::Z);
    assert_ne!(driver.map().about.authors, "Ada");
    driver.fill("Authors", "Ada");
    driver.key(Modifiers::NONE, Key::Tab);
    driver.press("Undo");
    assert_eq!(driver.map().about.authors, before);
}

#[test]
fn unsaved_changes_are_asked_about() {
    let mut driver = with_example();
    driver.fill("Version", "v9");
    driver.key(CTRL, Key::W);
    assert!(driver.has_containing("Save changes to"));
    driver.press("Cancel");
    assert_eq!(driver.map().about.version, "v9");

    driver.key(CTRL, Key::W);
    driver.press("Discard");
    assert!(driver.shell().work.is_none());
    assert!(driver.has("map.ron"), "the file is among the recent ones");

    driver.press("map.ron");
    assert_ne!(driver.map().about.version, "v9");
    driver.fill("Version", "v10");
    driver.key(CTRL, Key::W);
    driver.press("Save");
    assert!(driver.shell().work.is_none());
    assert_eq!(files::open(&driver.path("map.ron")).expect("it opens").map.about.version, "v10");
}

#[test]
fn closing_the_window_waits_for_an_answer() {
    let mut driver = with_example();
    driver.ask_to_close();
    assert!(!driver.commands().contains(&egui::ViewportCommand::CancelClose), "nothing is unsaved");

    driver.fill("Version", "v9");
    driver.ask_to_close();
    assert!(driver.commands().contains(&egui::ViewportCommand::CancelClose));
    driver.settle();
    driver.node(Role::Button, "Discard").click();
    driver.harness.step();
    driver.harness.step();
    assert!(driver.shell().leaving);
}

#[test]
fn the_language_changes_at_once_and_is_remembered() {
    let mut driver = Driver::new();
    driver.press("Language");
    driver.press("Polski");
    assert!(driver.has("Zacznij od szablonu"));
    driver.press("Pusta mapa");
    assert!(driver.has("Etap"));
    let again = Driver::in_folder(driver.folder, None);
    assert!(again.has("Zacznij od szablonu"));
}

#[test]
fn what_is_deleted_can_be_had_back_from_the_notice() {
    let mut driver = with_example();
    let card = driver.map().cards.iter().next().expect("a card").clone();
    driver.select(Node::Card(card.id));
    driver.press("Delete");
    assert!(!driver.map().cards.contains(card.id));
    assert!(driver.has_containing("deleted"));
    let undo = driver.harness.get_all_by_role_and_label(Role::Button, "Undo").last().expect("in the notice");
    undo.click();
    driver.settle();
    assert_eq!(driver.map().cards.get(card.id), Some(&card));
    assert!(!driver.has_containing("deleted"));
}

#[test]
fn facts_of_a_card_are_set_in_the_inspector() {
    let mut driver = with_example();
    let touchpoint = |map: &throughline::model::Map| {
        let lane = map.lanes.iter().find(|lane| lane.kind == LaneKind::Touchpoints).expect("a lane").id;
        map.cards.iter().find(|card| card.spot.lane() == Some(lane)).expect("a card").clone()
    };
    let card = touchpoint(driver.map());
    driver.select(Node::Card(card.id));
    driver.choose("Channel", "Post");
    driver.fill("Owner", "Postroom");
    driver.node(Role::CheckBox, "Moment of truth").click();
    driver.settle();
    driver.fill("Tags", "slow, paper,");
    let now = driver.map().cards.get(card.id).expect("it is there");
    assert_eq!(now.facts.channel, Some(throughline::model::Channel::Post));
    assert_eq!(now.facts.owner, "Postroom");
    assert_eq!(now.facts.moment_of_truth, !card.facts.moment_of_truth);
    assert_eq!(now.tags, ["slow", "paper"]);
    // The comma that was typed last stays where it is while the field has the keyboard.
    assert_eq!(driver.node(Role::TextInput, "Tags").value().as_deref(), Some("slow, paper,"));
}

#[test]
fn a_score_is_set_by_the_arrows() {
    let mut driver = with_example();
    let curve = driver.map().curves.iter().next().expect("a curve").clone();
    driver.select(Node::Point { curve: curve.id, index: 0 });
    let slider = driver.harness.get_all_by_role(Role::Slider).next().expect("a slider");
    slider.focus();
    driver.settle();
    driver.key(Modifiers::NONE, Key::ArrowRight);
    driver.key(Modifiers::NONE, Key::ArrowRight);
    let score = |driver: &Driver| driver.map().curves.get(curve.id).expect("it is there").points[0].score;
    assert_eq!(score(&driver), Score::clamped(curve.points[0].score.value() + 0.2));
    driver.run(Command::Undo);
    assert_eq!(score(&driver), curve.points[0].score, "two strokes of the arrow are one step");
}

#[test]
fn every_inspector_shows_in_every_language_with_a_name_for_each_field() {
    for name in ["biblioteka.ron", "phone-system.ron"] {
        let mut driver = Driver::new();
        let path = example().with_file_name(name);
        driver.request(Request::Go(Next::Open(path)));
        let map = driver.map().clone();
        let (lane, stage) = (map.lanes.at(0).expect("a lane").id, map.stages.at(0).expect("a stage").id);
        let curve = map.curves.at(0).expect("a curve").id;
        let mut nodes =
            vec![Node::Title, Node::Cell { lane, stage }, Node::Curve(curve), Node::Point { curve, index: 0 }];
        nodes.extend(map.personas.iter().map(|row| Node::Persona(row.id)));
        nodes.extend(map.stages.iter().take(2).map(|row| Node::Stage(row.id)));
        nodes.extend(map.lanes.iter().map(|row| Node::Lane(row.id)));
        nodes.extend(map.links.iter().take(2).map(|row| Node::Link(row.id)));
        nodes.extend(map.stakeholders.iter().take(1).map(|row| Node::Stakeholder(row.id)));
        for lane in map.lanes.iter() {
            nodes.extend(
                map.cards.iter().find(|card| card.spot.lane() == Some(lane.id)).map(|card| Node::Card(card.id)),
            );
        }
        let mut selections: Vec<Selection> = nodes.iter().map(|node| Selection::one(*node)).collect();
        selections.extend(crate::window_many::several(&map));
        for lang in throughline::i18n::Lang::ALL {
            let settings =
                throughline::app::settings::Settings { language: Some(lang), ..driver.shell().settings.clone() };
            driver.request(Request::Set(settings));
            for selection in &selections {
                driver.request(Request::Select(selection.clone()));
                for role in [Role::TextInput, Role::MultilineTextInput, Role::ComboBox, Role::Slider, Role::CheckBox] {
                    for field in driver.harness.query_all_by_role(role) {
                        let label = field.accesskit_node().label();
                        assert!(
                            label.is_some_and(|label| !label.is_empty()),
                            "{selection:?}: a {role:?} without a name"
                        );
                    }
                }
            }
        }
        assert!(!driver.document().is_modified(), "looking changes nothing");
    }
}

#[test]
fn a_file_that_cannot_be_opened_leaves_everything_as_it_was() {
    let mut driver = with_example();
    let before = driver.map().clone();
    let broken = driver.path("broken.ron");
    files::write(&broken, b"(version: 99)").expect("written");
    driver.request(Request::Go(Next::Open(broken)));
    assert_eq!(*driver.map(), before);
    assert_eq!(driver.shell().notices.list().len(), 1);
    driver.press("Dismiss");
    assert!(driver.shell().notices.list().is_empty());
}

#[test]
fn the_file_dialog_is_worked_by_keys_alone() {
    let mut driver = with_example();
    std::fs::copy(driver.path("map.ron"), driver.path("other.ron")).expect("copied");
    driver.key(CTRL, Key::O);
    assert!(driver.has("Open a map"));
    // The folders config and state come first, then map.ron, then other.ron.
    for _ in 0..4 {
        driver.key(Modifiers::NONE, Key::ArrowDown);
    }
    assert_eq!(driver.node(Role::TextInput, "File name").value().as_deref(), Some("other.ron"));
    driver.key(Modifiers::NONE, Key::Enter);
    let path = driver.shell().work.as_ref().and_then(|work| work.path.clone());
    assert_eq!(path, Some(driver.path("other.ron")));
}

#[test]
fn a_picture_is_exported_and_replaced_only_when_asked_twice() {
    let mut driver = with_example();
    driver.press("Export");
    driver.press("Export…");
    let path = driver.path("map.png");
    files::write(&path, b"old").expect("written");
    driver.fill("File name", &path.display().to_string());
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(std::fs::read(&path).expect("read"), b"old");
    driver.press("Replace");
    let bytes = std::fs::read(&path).expect("read");
    assert!(bytes.starts_with(b"\x89PNG"));
    assert!(driver.has_containing("Exported map.png"));
}

#[test]
fn a_dropped_file_is_opened() {
    #[derive(Debug)]
    struct Dropped(std::path::PathBuf);
    impl egui::DroppedFile for Dropped {
        fn path(&self) -> &std::path::Path {
            &self.0
        }
        fn bytes(&self) -> Result<Vec<u8>, String> {
            Err("nobody asks".to_owned())
        }
    }
    let mut driver = Driver::new();
    driver.harness.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(example())));
    driver.settle();
    assert!(!driver.map().stages.is_empty());
}

#[test]
fn at_rest_no_frame_is_painted() {
    let mut driver = with_example();
    driver.settle();
    let output = driver.harness.output().viewport_output.get(&egui::ViewportId::ROOT).expect("the window");
    assert!(output.repaint_delay > std::time::Duration::from_secs(60), "{:?}", output.repaint_delay);
}

#[test]
fn nothing_in_the_inspector_is_wider_than_the_inspector() {
    let mut driver = with_example();
    let long = "A card whose text is far longer than any panel beside a map has ever been wide, and then some";
    let map = driver.map().clone();
    let mut card = map.cards.iter().next().expect("a card").clone();
    card.text = long.to_owned();
    card.spot = throughline::model::Spot::Parked { lane: None };
    driver.request(Request::Edit(throughline::edit::Edit::SetCard(card.clone()), throughline::edit::Merge::Never));
    let mut persona = map.personas.iter().next().expect("a persona").clone();
    persona.name = long.to_owned();
    driver
        .request(Request::Edit(throughline::edit::Edit::SetPersona(persona.clone()), throughline::edit::Merge::Never));
    let curve = map.curves.at(0).expect("a curve").id;
    let link = map.links.at(0).expect("a link").id;
    let nodes = [
        Node::Title,
        Node::Card(card.id),
        Node::Persona(persona.id),
        Node::Curve(curve),
        Node::Point { curve, index: 0 },
        Node::Link(link),
    ];
    for lang in throughline::i18n::Lang::ALL {
        let settings = throughline::app::settings::Settings { language: Some(lang), ..driver.shell().settings.clone() };
        driver.request(Request::Set(settings));
        let several = crate::window_many::several(&map);
        for selection in nodes.into_iter().map(Selection::one).chain(several) {
            driver.request(Request::Select(selection.clone()));
            for role in [
                Role::TextInput,
                Role::MultilineTextInput,
                Role::ComboBox,
                Role::CheckBox,
                Role::RadioButton,
                Role::Button,
            ] {
                for thing in driver.harness.query_all_by_role(role) {
                    let rect = thing.rect();
                    let in_inspector = rect.left() > 1140.0 && rect.top() > 48.0;
                    assert!(!in_inspector || rect.right() <= 1440.0 - 10.0, "{selection:?} in {lang:?}: {thing:?}");
                }
            }
        }
    }
}

#[test]
fn alt_shift_arrows_move_what_is_selected() {
    let mut driver = with_example();
    let alt_shift = Modifiers::ALT | Modifiers::SHIFT;
    let before = driver.map().clone();
    let lane = before.lanes.iter().find(|lane| lane.kind == LaneKind::Actions).expect("a lane").id;
    let stage = |place: usize| before.stages.at(place).expect("a stage").id;
    let card = before.cards_in(lane, stage(0)).next().expect("a card").id;
    driver.select(Node::Card(card));
    driver.key(alt_shift, Key::ArrowRight);
    assert_eq!(driver.map().cards.get(card).and_then(|card| card.spot.stage()), Some(stage(1)));
    driver.key(CTRL, Key::Z);
    assert_eq!(*driver.map(), before);

    driver.select(Node::Stage(stage(0)));
    driver.key(alt_shift, Key::ArrowRight);
    assert_eq!(driver.map().stages.index_of(stage(0)), Some(1));
    driver.key(alt_shift, Key::ArrowLeft);
    assert_eq!(driver.map().stages.index_of(stage(0)), Some(0));
}

#[test]
fn f2_opens_the_text_of_what_has_the_focus() {
    let mut driver = with_example();
    let stage = driver.map().stages.at(0).expect("a stage").id;
    driver.select(Node::Stage(stage));
    driver.key(Modifiers::NONE, Key::F2);
    driver.text("Wake up");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.map().stages.at(0).expect("a stage").name, "Wake up");
}
