//! Structure in the whole window: what a person does to stages and lanes with pointer, keys and clipboard.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, pos2};
use throughline::app::commands::Command;
use throughline::app::request::Request;
use throughline::edit::{Edit, Selection, apply};
use throughline::files;
use throughline::model::*;

use crate::window_driver::Driver;
use egui_kittest::kittest::Queryable;

/// Twelve stages, ten lanes, two hundred cards; two personas with curves, links and votes.
fn large() -> Map {
    let mut map = Map::default();
    let mut run = |edit| apply(&mut map, edit).expect("sound").created;
    for at in 0..12 {
        let phase = ["Before", "During", "After"][at / 4].to_owned();
        run(Edit::AddStage { row: Stage { phase, ..Stage::named(format!("Stage {}", at + 1)) }, at });
    }
    for at in 0..10 {
        let kind = LaneKind::ALL[at];
        run(Edit::AddLane { row: Lane::new(kind, format!("Lane {}", at + 1)), at });
    }
    let lanes: Vec<u32> = (13..23).filter(|lane| *lane != 15).collect();
    for nth in 0..200_u32 {
        let stage = StageId(1 + nth % 12);
        let lane = LaneId(lanes[nth as usize % lanes.len()]);
        let span = if nth % 17 == 0 { 3 } else { 1 };
        let mut row = Card::new(Spot::Cell { lane, stage, span }, format!("Card {nth}"));
        row.opportunity.votes = nth % 5;
        run(Edit::AddCard { row, at: usize::MAX });
    }
    for name in ["Dana", "Marek"] {
        let Some(Node::Persona(persona)) = run(Edit::AddPersona { row: Persona::named(name), at: 9 }) else { panic!() };
        let points =
            (1..=12).map(|stage| CurvePoint::new(StageId(stage), Score::clamped(f64::from(stage % 5) - 2.0))).collect();
        run(Edit::AddCurve(Curve { points, ..Curve::new(persona, View::AsIs) }));
    }
    for nth in 0..20 {
        let (from, to) = (CardId(23 + nth * 7), CardId(24 + nth * 8));
        run(Edit::AddLink(Link { id: LinkId(0), from, to, both_ways: false, label: format!("hands {nth} over") }));
    }
    map
}

struct Hands {
    driver: Driver,
}

impl Hands {
    fn with(map: &Map) -> (Hands, std::path::PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("large.ron");
        files::save(&path, map).expect("written");
        let driver = Driver::in_folder(folder, Some(&path));
        (Hands { driver }, path)
    }

    fn header(&self, name: &str) -> Pos2 {
        self.driver.node(Role::ColumnHeader, &format!("Stage: {name}")).rect().center()
    }

    fn press(&mut self, at: Pos2, pressed: bool) {
        let event =
            Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        self.driver.harness.event(event);
        self.driver.harness.step();
    }

    fn pointer(&mut self, at: Pos2) {
        self.driver.harness.event(Event::PointerMoved(at));
        self.driver.harness.step();
    }

    /// Presses, and goes there in steps; the button stays down.
    fn drag(&mut self, from: Pos2, to: Pos2) {
        self.pointer(from);
        self.press(from, true);
        for step in 1..=6 {
            self.pointer(from + (to - from) * (step as f32 / 6.0));
        }
    }

    fn drop_at(&mut self, to: Pos2) {
        self.press(to, false);
        self.driver.settle();
    }

    fn stages(&self) -> Vec<&str> {
        self.driver.map().stages.iter().map(|stage| stage.name.as_str()).collect()
    }

    fn select(&mut self, nodes: impl IntoIterator<Item = Node>) {
        let selection: Selection = nodes.into_iter().collect();
        let work = self.driver.harness.state_mut().shell.work.as_mut().expect("a map is open");
        work.document.select(selection);
        self.driver.settle();
    }

    fn run(&mut self, command: Command) {
        let ctx = self.driver.harness.ctx.clone();
        let shell = &mut self.driver.harness.state_mut().shell;
        throughline::app::dispatch::dispatch(shell, &ctx, Request::Run(command));
        self.driver.settle();
    }

    /// What a command has put on the clipboard.
    fn copied(&mut self, event: Event) -> String {
        self.driver.harness.event(event);
        self.driver.harness.step();
        let commands = &self.driver.harness.output().platform_output.commands;
        let text = commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        self.driver.settle();
        text.expect("something was copied")
    }
}

#[test]
fn a_stage_goes_from_place_three_to_nine_and_comes_back_to_the_very_bytes() {
    let map = large();
    assert_eq!((map.stages.len(), map.lanes.len(), map.cards.len(), map.links.len()), (12, 10, 200, 20));
    let (mut hands, path) = Hands::with(&map);
    let original = std::fs::read(&path).expect("it is there");
    hands.run(Command::ZoomMap);
    let third = hands.driver.map().stages.at(2).expect("there").id;
    // A card over several stages stays with the others.
    let there = |map: &Map| {
        map.cards.iter().filter(|card| matches!(card.spot, Spot::Cell { stage, span: 1, .. } if stage == third)).count()
    };
    let (cards, before) = (there(hands.driver.map()), hands.driver.map().clone());

    let (from, to) = (hands.header("Stage 3"), hands.header("Stage 9"));
    let right = to + egui::vec2(hands.header("Stage 10").x - to.x, 0.0) * 0.3;
    hands.drag(from, right);
    hands.drop_at(right);
    assert_eq!(hands.driver.map().stages.index_of(third), Some(8), "{:?}", hands.stages());
    assert_eq!(there(hands.driver.map()), cards, "its cards travel");
    assert_eq!(hands.driver.map().links, before.links);
    let points = |map: &Map| {
        map.curves.iter().flat_map(|curve| curve.points.clone()).filter(|point| point.stage == third).count()
    };
    assert_eq!(points(hands.driver.map()), points(&before), "its points travel");
    let moved = hands.driver.map().clone();

    let (from, half) = (hands.header("Stage 1"), hands.header("Stage 6"));
    hands.drag(from, half);
    assert!(hands.driver.shell().work.as_ref().is_some_and(|work| work.canvas.is_dragging()));
    hands.driver.key(Modifiers::NONE, Key::Escape);
    hands.drop_at(half);
    assert_eq!(*hands.driver.map(), moved, "Esc puts it back");

    hands.driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*hands.driver.map(), before);
    hands.driver.key(Modifiers::COMMAND, Key::S);
    assert_eq!(std::fs::read(&path).expect("it is there"), original);
}

#[test]
fn keys_make_stages_wider_and_stretch_cards() {
    let (mut hands, _) = Hands::with(&large());
    let stage = hands.driver.map().stages.at(1).expect("there").id;
    hands.select([Node::Stage(stage)]);
    let wide = Modifiers::COMMAND | Modifiers::SHIFT;
    hands.driver.key(wide, Key::ArrowRight);
    let width = hands.driver.map().stages.at(1).and_then(|stage| stage.width).expect("it has one now");
    hands.driver.key(wide, Key::ArrowRight);
    assert_eq!(hands.driver.map().stages.at(1).and_then(|stage| stage.width), Some(width + 20));
    hands.driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(hands.driver.map().stages.at(1).and_then(|stage| stage.width), Some(width));
    hands.run(Command::FitSize);
    assert_eq!(hands.driver.map().stages.at(1).and_then(|stage| stage.width), None);

    let card = hands.driver.map().cards.at(1).expect("there").id;
    let span = |hands: &Hands| match hands.driver.map().cards.get(card).expect("there").spot {
        Spot::Cell { span, .. } => span,
        Spot::Parked { .. } => 0,
    };
    hands.select([Node::Card(card)]);
    hands.driver.key(wide, Key::ArrowRight);
    assert_eq!(span(&hands), 2);
    hands.driver.key(wide, Key::ArrowLeft);
    hands.driver.key(wide, Key::ArrowLeft);
    assert_eq!(span(&hands), 1, "it stays over the stage it is in");

    let lane = hands.driver.map().lanes.at(0).expect("there").id;
    hands.select([Node::Lane(lane)]);
    hands.driver.key(wide, Key::ArrowDown);
    assert!(hands.driver.map().lanes.at(0).is_some_and(|lane| lane.height.is_some()));
}

#[test]
fn a_stage_is_split_by_the_cards_selected_or_in_halves_and_merged_again() {
    let (mut hands, _) = Hands::with(&large());
    let first = hands.driver.map().stages.at(0).expect("there").id;
    let before = hands.driver.map().clone();
    let lane = before.lanes.at(0).expect("there").id;
    let here = |map: &Map, stage| map.cards_in(lane, stage).map(|card| card.id).collect::<Vec<_>>();
    let all = here(&before, first);
    assert!(all.len() > 1, "{all:?}");
    hands.select([Node::Card(all[1])]);
    hands.run(Command::SplitStage);
    assert!(hands.driver.shell().work.as_ref().is_some_and(|work| work.canvas.is_typing()), "it wants a name");
    hands.driver.text("Later");
    hands.driver.key(Modifiers::NONE, Key::Escape);
    assert_eq!(hands.stages()[..2], ["Stage 1", "Later"]);
    let second = hands.driver.map().stages.at(1).expect("there").id;
    assert_eq!((here(hands.driver.map(), first).len(), here(hands.driver.map(), second)), (1, all[1..].to_vec()));

    hands.select([Node::Stage(first), Node::Stage(second)]);
    hands.run(Command::MergeStages);
    assert_eq!(hands.stages()[0], "Stage 1 / Later");
    assert_eq!(here(hands.driver.map(), first), all);
    hands.driver.key(Modifiers::COMMAND, Key::Z);
    hands.driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*hands.driver.map(), before, "a step each");
}

#[test]
fn hidden_lanes_are_told_and_shown_again() {
    let (mut hands, _) = Hands::with(&large());
    let ids: Vec<LaneId> = hands.driver.map().lanes.iter().map(|lane| lane.id).take(2).collect();
    hands.select(ids.iter().map(|id| Node::Lane(*id)));
    hands.run(Command::HideLane);
    assert_eq!(hands.driver.map().hidden_lanes().count(), 2);
    let name = "2 hidden lanes: click to show them";
    assert_eq!(
        hands.driver.harness.get_all_by_role_and_label(Role::Button, name).count(),
        2,
        "on the map and below it"
    );
    hands.run(Command::ShowLanes);
    assert_eq!(hands.driver.map().hidden_lanes().count(), 0);
    assert!(!hands.driver.has(name));
    hands.select([Node::Lane(ids[0])]);
    hands.run(Command::FoldLane);
    assert!(hands.driver.has("Unfold “Lane 1”"));
    hands.run(Command::FoldLane);
    assert!(!hands.driver.has("Unfold “Lane 1”"));
}

#[test]
fn a_plus_between_headers_makes_a_stage_whose_name_is_typed_at_once() {
    let (mut hands, _) = Hands::with(&large());
    let header = hands.driver.node(Role::ColumnHeader, "Stage: Stage 2").rect();
    hands.pointer(pos2(header.right(), header.center().y));
    let plus = hands.driver.node(Role::Button, "Insert a stage here").rect().center();
    hands.pointer(plus);
    hands.press(plus, true);
    hands.drop_at(plus);
    hands.driver.text("Between");
    hands.driver.key(Modifiers::NONE, Key::Escape);
    assert_eq!(hands.stages()[..4], ["Stage 1", "Stage 2", "Between", "Stage 3"]);
    assert_eq!(hands.driver.map().stages.at(2).map(|stage| stage.phase.as_str()), Some("Before"));
    hands.driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(hands.driver.map().stages.len(), 12, "one step");
}

#[test]
fn a_plus_between_labels_asks_for_the_kind() {
    let (mut hands, _) = Hands::with(&large());
    let label = hands.driver.node(Role::RowHeader, "Lane: Lane 1").rect();
    hands.pointer(pos2(label.left() + 20.0, label.bottom() - 9.0));
    let plus = hands.driver.node(Role::Button, "Insert a lane here…").rect().center();
    hands.pointer(plus);
    hands.press(plus, true);
    hands.drop_at(plus);
    hands.driver.press("Barriers");
    assert_eq!(hands.driver.map().lanes.at(1).map(|lane| lane.kind), Some(LaneKind::Barriers));
    assert!(hands.driver.shell().work.as_ref().is_some_and(|work| work.canvas.is_typing()));
}

#[test]
fn stages_go_over_the_clipboard_into_another_window() {
    let (mut hands, _) = Hands::with(&large());
    let ids: Vec<StageId> = hands.driver.map().stages.iter().map(|stage| stage.id).take(2).collect();
    hands.select(ids.iter().map(|id| Node::Stage(*id)));
    let text = hands.copied(Event::Copy);
    assert!(text.contains("name: \"Stage 2\""), "{text}");

    let mut small = Map::default();
    apply(&mut small, Edit::AddStage { row: Stage::named("Only"), at: 0 }).expect("sound");
    apply(&mut small, Edit::AddLane { row: Lane::new(LaneKind::Actions, "Deeds"), at: 0 }).expect("sound");
    let (mut other, _) = Hands::with(&small);
    other.driver.harness.event(Event::Paste(text));
    other.driver.settle();
    assert_eq!(other.stages(), ["Only", "Stage 1", "Stage 2"]);
    assert!(other.driver.map().parked().count() > 0);
    assert!(other.driver.has_containing("parking lot"), "what found no lane is told");
    other.driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*other.driver.map(), small, "one step");

    let before = hands.driver.map().clone();
    hands.copied(Event::Cut);
    assert_eq!(hands.driver.map().stages.len(), 10);
    hands.driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*hands.driver.map(), before);
}

#[test]
fn duplicated_stages_and_lanes_bring_their_links_and_curves() {
    let (mut hands, _) = Hands::with(&large());
    let ids: Vec<StageId> = hands.driver.map().stages.iter().map(|stage| stage.id).collect();
    let (cards, links) = (hands.driver.map().cards.len(), hands.driver.map().links.len());
    hands.select(ids.iter().map(|id| Node::Stage(*id)));
    hands.driver.key(Modifiers::COMMAND, Key::D);
    let map = hands.driver.map();
    assert_eq!((map.stages.len(), map.cards.len(), map.links.len()), (24, cards * 2, links * 2));
    assert_eq!((map.curves.len(), map.personas.len()), (2, 2), "points join the curves that are there");
    assert_eq!(map.parked().count(), 0);
    hands.driver.key(Modifiers::COMMAND, Key::Z);
    let feelings = hands.driver.map().emotion_lane().expect("there").id;
    hands.select([Node::Lane(feelings)]);
    hands.driver.key(Modifiers::COMMAND, Key::D);
    let map = hands.driver.map();
    assert_eq!((map.lanes.len(), map.curves.len(), map.personas.len()), (11, 4, 2));
}

#[test]
fn the_back_stage_folds_and_opens_in_one_step() {
    use throughline::app::request::Next;
    let mut driver = Driver::new();
    let template = throughline::assets::templates().iter().find(|it| it.name == "service-blueprint").expect("shipped");
    let map = throughline::templates::open(template, throughline::i18n::Lang::En).expect("a template");
    driver.request(Request::Go(Next::New(Box::new(map.clone()))));
    let folded = |driver: &Driver| -> Vec<String> {
        let folded = driver.map().lanes.iter().filter(|lane| lane.display == LaneDisplay::Folded);
        folded.map(|lane| lane.name.clone()).collect()
    };
    driver.run(Command::FoldBackStage);
    assert_eq!(folded(&driver), ["Back stage", "Support"]);
    driver.run(Command::FoldBackStage);
    assert_eq!(*driver.map(), map);
    driver.run(Command::Undo);
    assert_eq!(folded(&driver).len(), 2);
    driver.run(Command::Undo);
    assert_eq!(*driver.map(), map);
}
