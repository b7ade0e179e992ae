//! Several things selected: told in the status bar, shown and changed together in the inspector.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;
use throughline::app::request::Request;
use throughline::edit::Selection;
use throughline::model::{Card, CardId, Channel, LaneKind, Map, Node};

use crate::window::with_example;
use crate::window_driver::Driver;

fn cards_of(map: &Map, kind: LaneKind) -> Vec<CardId> {
    let is_of =
        |card: &&Card| card.spot.lane().and_then(|lane| map.lanes.get(lane)).is_some_and(|lane| lane.kind == kind);
    map.cards.iter().filter(is_of).map(|card| card.id).collect()
}

/// Selections of several things: one for every form the inspector has for them.
pub fn several(map: &Map) -> Vec<Selection> {
    let cards = |kind| cards_of(map, kind).into_iter().map(Node::Card).collect::<Selection>();
    let points = map.curves.iter().flat_map(|curve| (0..2).map(|index| Node::Point { curve: curve.id, index }));
    let stages = || map.stages.iter().take(3).map(|stage| Node::Stage(stage.id));
    vec![
        cards(LaneKind::Touchpoints),
        cards(LaneKind::Opportunities),
        map.cards.iter().map(|card| Node::Card(card.id)).collect(),
        stages().collect(),
        map.lanes.iter().map(|lane| Node::Lane(lane.id)).collect(),
        points.collect(),
        map.curves.iter().map(|curve| Node::Curve(curve.id)).chain(stages()).collect(),
        map.cards.iter().map(|card| Node::Card(card.id)).chain(stages()).collect(),
    ]
}

impl Driver {
    fn select_all_of(&mut self, nodes: impl IntoIterator<Item = Node>) {
        self.request(Request::Select(nodes.into_iter().collect()));
    }

    fn card(&self, id: CardId) -> &Card {
        self.map().cards.get(id).expect("it is there")
    }

    fn undo_tip(&self) -> String {
        let message = self.document().undo_message().expect("a step");
        self.shell().lang.message(&message)
    }
}

/// Three touchpoints that differ: the first is a pain point tagged "slow", the second tagged "slow" and "paper".
fn three() -> (Driver, [CardId; 3]) {
    let mut driver = with_example();
    let ids = cards_of(driver.map(), LaneKind::Touchpoints);
    let ids = [ids[0], ids[1], ids[2]];
    let rows = ids.iter().enumerate().map(|(index, id)| {
        let mut card = driver.card(*id).clone();
        card.facts.channel = [Some(Channel::Phone), Some(Channel::Phone), None][index].clone();
        card.facts.owner = ["Sales", "Care", "Sales"][index].to_owned();
        card.facts.pain_point = index == 0;
        card.facts.moment_of_truth = false;
        card.tags = [vec!["slow"], vec!["slow", "paper"], vec![]][index].iter().map(|tag| (*tag).to_owned()).collect();
        card
    });
    let edit = throughline::edit::Edit::SetCards(rows.collect());
    driver.request(Request::Edit(edit, throughline::edit::Merge::Never));
    driver.select_all_of(ids.map(Node::Card));
    (driver, ids)
}

#[test]
fn the_status_bar_tells_what_is_selected_in_every_language() {
    let mut driver = with_example();
    let map = driver.map().clone();
    let cards = map.cards.iter().take(12).map(|card| Node::Card(card.id));
    let stages = map.stages.iter().take(3).map(|stage| Node::Stage(stage.id));
    driver.select_all_of(cards.chain(stages));
    for (lang, said) in [
        (throughline::i18n::Lang::En, "Selected: 12 cards, 3 stages"),
        (throughline::i18n::Lang::Pl, "Zaznaczono: 12 kart, 3 etapy"),
        (throughline::i18n::Lang::Ro, "Selectate: 12 carduri, 3 etape"),
        (throughline::i18n::Lang::Ru, "Выделено: 12 карточек, 3 этапа"),
    ] {
        let settings = throughline::app::settings::Settings { language: Some(lang), ..driver.shell().settings.clone() };
        driver.request(Request::Set(settings));
        assert!(driver.has(said), "{said}");
    }
}

#[test]
fn a_field_that_differs_says_so_and_a_change_is_for_all() {
    let (mut driver, ids) = three();
    let channel = |driver: &Driver| driver.node(Role::ComboBox, "Channel").value().map(|value| value.to_string());
    assert_eq!(channel(&driver).as_deref(), Some("Different"));
    driver.choose("Channel", "E-mail");
    assert!(ids.iter().all(|id| driver.card(*id).facts.channel == Some(Channel::Email)));
    assert_eq!(channel(&driver).as_deref(), Some("E-mail"));
    assert_eq!(driver.undo_tip(), "change “Channel” of 3 cards");

    let owner = driver.node(Role::TextInput, "Owner");
    assert_eq!(owner.accesskit_node().data().placeholder(), Some("Different"));
    assert_eq!(owner.value().as_deref(), Some(""));
    driver.fill("Owner", "Front desk");
    assert!(ids.iter().all(|id| driver.card(*id).facts.owner == "Front desk"));
    driver.press("Undo");
    let owners: Vec<&str> = ids.iter().map(|id| driver.card(*id).facts.owner.as_str()).collect();
    assert_eq!(owners, ["Sales", "Care", "Sales"], "typing was one step for all");
    driver.press("Undo");
    assert_eq!(driver.card(ids[2]).facts.channel, None);
}

#[test]
fn a_box_is_half_ticked_where_some_are_and_a_click_ticks_all() {
    let (mut driver, ids) = three();
    let toggled = |driver: &Driver| driver.node(Role::CheckBox, "Pain point").accesskit_node().toggled();
    assert_eq!(toggled(&driver), Some(Toggled::Mixed));
    let truth = driver.node(Role::CheckBox, "Moment of truth").accesskit_node().toggled();
    assert_eq!(truth, Some(Toggled::False));
    driver.node(Role::CheckBox, "Pain point").click();
    driver.settle();
    assert!(ids.iter().all(|id| driver.card(*id).facts.pain_point));
    assert_eq!(toggled(&driver), Some(Toggled::True));
    driver.node(Role::CheckBox, "Pain point").click();
    driver.settle();
    assert!(ids.iter().all(|id| !driver.card(*id).facts.pain_point));
    driver.press("Undo");
    driver.press("Undo");
    assert_eq!(toggled(&driver), Some(Toggled::Mixed), "each click was a step of its own");
}

#[test]
fn tags_are_put_on_all_taken_off_all_and_followed() {
    let (mut driver, ids) = three();
    let tags = |driver: &Driver| ids.map(|id| driver.card(id).tags.join(" "));
    driver.press("Tag all with “slow”");
    assert_eq!(tags(&driver), ["slow", "slow paper", "slow"]);
    assert!(!driver.has("Tag all with “slow”"), "there is none left without it");
    driver.press("Remove the tag “slow”");
    assert_eq!(tags(&driver), ["", "paper", ""]);
    driver.fill("Tags", "new, paper");
    assert_eq!(tags(&driver), ["new paper", "paper new", "new paper"]);
    assert_eq!(driver.undo_tip(), "change “Tags” of 3 cards");
    driver.press("Undo");
    assert_eq!(tags(&driver), ["", "paper", ""]);
    driver.select(Node::Card(ids[1]));
    driver.fill("Tags", "late");
    driver.select_all_of([Node::Card(ids[0])]);
    driver.fill("Tags", "late");
    driver.press("Select everything tagged “late”");
    assert_eq!(driver.document().selection().cards(driver.map()), [ids[0], ids[1]]);
}

#[test]
fn a_tag_typed_and_left_by_selecting_something_else_is_kept() {
    let (mut driver, ids) = three();
    driver.select(Node::Card(ids[2]));
    driver.fill("Tags", "late");
    driver.select(Node::Card(ids[0]));
    driver.select(Node::Card(ids[2]));
    assert_eq!(driver.card(ids[2]).tags, ["late"]);
    driver.fill("Tags", "x");
    assert_eq!(driver.card(ids[2]).tags, ["late", "x"], "what was there before is not forgotten");
}

#[test]
fn stages_lanes_and_points_have_their_forms_too() {
    let mut driver = with_example();
    let map = driver.map().clone();
    driver.select_all_of(map.stages.iter().take(2).map(|stage| Node::Stage(stage.id)));
    driver.fill("Width", "240");
    assert!(driver.map().stages.iter().take(2).all(|stage| stage.width == Some(240)));
    assert!(driver.map().stages.iter().skip(2).all(|stage| stage.width != Some(240)));
    driver.select_all_of(map.lanes.iter().map(|lane| Node::Lane(lane.id)));
    driver.choose("On the page", "Folded");
    assert!(driver.map().lanes.iter().all(|lane| lane.display == throughline::model::LaneDisplay::Folded));
    assert_eq!(driver.undo_tip(), format!("change “On the page” of {} lanes", map.lanes.len()));
    driver.press("Undo");
    let curve = map.curves.at(0).expect("a curve").id;
    driver.select_all_of((0..3).map(|index| Node::Point { curve, index }));
    driver.fill("The feeling in a word", "lost");
    let points = &driver.map().curves.get(curve).expect("there").points;
    assert!(points.iter().take(3).all(|point| point.emotion == "lost"));
}

#[test]
fn of_several_kinds_one_can_be_gone_on_with() {
    let mut driver = with_example();
    let map = driver.map().clone();
    let cards = map.cards.iter().take(4).map(|card| Node::Card(card.id));
    let stages = map.stages.iter().take(2).map(|stage| Node::Stage(stage.id));
    driver.select_all_of(cards.chain(stages));
    driver.node(Role::RadioButton, "#1f7488").click();
    driver.settle();
    let painted = |driver: &Driver| {
        let map = driver.map();
        let colors =
            map.cards.iter().take(4).map(|card| card.color).chain(map.stages.iter().take(2).map(|row| row.color));
        colors.flatten().filter(|color| color.to_string() == "#1f7488").count()
    };
    assert_eq!(painted(&driver), 6);
    driver.press("Undo");
    assert_eq!(painted(&driver), 0, "all of it was one step");
    driver.press("2 stages");
    assert_eq!(driver.document().selection().len(), 2);
}

#[test]
fn similar_cards_are_found_from_one() {
    let mut driver = with_example();
    let barriers = cards_of(driver.map(), LaneKind::Barriers);
    driver.select(Node::Card(barriers[0]));
    driver.press("Select similar");
    driver.press("All barriers");
    assert_eq!(driver.document().selection().cards(driver.map()), barriers);
    assert!(driver.has(&format!("Selected: {} cards", barriers.len())));
}

#[test]
fn a_mixed_selection_is_deleted_in_one_step_with_a_notice() {
    let mut driver = with_example();
    let before = driver.map().clone();
    let link = before.links.at(0).expect("a hand-off").clone();
    let curve = before.curves.at(0).expect("a curve").id;
    let persona = before.personas.at(before.personas.len() - 1).expect("a persona").id;
    driver.select_all_of([
        Node::Card(link.from),
        Node::Link(link.id),
        Node::Stage(before.stages.at(0).expect("a stage").id),
        Node::Lane(before.lanes.at(0).expect("a lane").id),
        Node::Point { curve, index: 1 },
        Node::Point { curve, index: 3 },
        Node::Persona(persona),
    ]);
    driver.key(Modifiers::NONE, Key::Delete);
    let map = driver.map();
    assert_eq!((map.stages.len(), map.lanes.len()), (before.stages.len() - 1, before.lanes.len() - 1));
    assert!(!map.cards.contains(link.from) && !map.links.contains(link.id) && !map.personas.contains(persona));
    assert!(driver.has("Deleted: 1 card, 1 stage, 1 lane, 2 points, 1 persona, 1 hand-off"));
    assert!(!driver.has_containing("no longer on this map"), "nothing was looked for in vain");
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*driver.map(), before);
}

#[test]
fn five_thousand_cards_are_changed_in_one_go() {
    let mut driver = with_example();
    let spot = driver.map().cards.at(0).expect("a card").spot;
    let rows = (0..5_000).map(|number| Card::new(spot, format!("card {number}"))).collect();
    let edit = throughline::edit::Edit::AddCards { rows, at: usize::MAX };
    driver.request(Request::Edit(edit, throughline::edit::Merge::Never));
    let many: Vec<Node> = driver.map().cards.iter().map(|card| Node::Card(card.id)).collect();
    let count = many.len();
    driver.select_all_of(many);
    driver.choose("Channel", "Post");
    assert!(driver.map().cards.iter().all(|card| card.facts.channel == Some(Channel::Post)));
    driver.run(throughline::app::commands::Command::Duplicate);
    assert_eq!(driver.map().cards.len(), 2 * count);
    assert_eq!(driver.document().selection().len(), count, "the copies are selected");
    driver.key(Modifiers::NONE, Key::Delete);
    assert_eq!(driver.map().cards.len(), count);
    driver.key(Modifiers::COMMAND, Key::Z);
    driver.key(Modifiers::COMMAND, Key::Z);
    driver.key(Modifiers::COMMAND, Key::Z);
    assert!(driver.map().cards.iter().any(|card| card.facts.channel.is_none()));
}

#[test]
fn the_palette_selects_all_of_a_kind() {
    let mut driver = with_example();
    let barriers = cards_of(driver.map(), LaneKind::Barriers);
    driver.key(Modifiers::COMMAND, Key::K);
    driver.text("all barriers");
    driver.key(Modifiers::NONE, Key::Enter);
    assert_eq!(driver.document().selection().cards(driver.map()), barriers);
}
