//! Hands for the table of gestures: a whole window with a small map in it, and what a person does to it.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, TouchPhase, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use throughline::app::request::{Next, Request};
use throughline::edit::Selection;
use throughline::model::Node;

use crate::canvas_map::{Sample, sample};
use crate::window_driver::Driver;

pub const NONE: Modifiers = Modifiers::NONE;
pub const CTRL: Modifiers = Modifiers::COMMAND;
pub const SHIFT: Modifiers = Modifiers::SHIFT;

/// A window with the sample in it, and hands.
pub struct Hands {
    pub driver: Driver,
    pub sample: Sample,
}

/// Stages Need, Research, Buy; "Calls" and "Reads guides" among actions, "Phone" and "Demo" together under Need among
/// touchpoints; a curve with a point in each stage.
pub fn hands() -> Hands {
    let sample = sample();
    let mut driver = Driver::new();
    driver.request(Request::Go(Next::New(Box::new(sample.map.clone()))));
    let mut hands = Hands { driver, sample };
    hands.driver.run(throughline::app::commands::Command::Deselect);
    hands
}

impl Hands {
    /// The names of the cards of a cell, from the top.
    pub fn cell(&self, lane: usize, stage: usize) -> Vec<&str> {
        let cards = self.driver.map().cards_in(self.sample.lanes[lane], self.sample.stages[stage]);
        cards.map(|card| card.text.as_str()).collect()
    }

    pub fn stages(&self) -> Vec<&str> {
        self.driver.map().stages.iter().map(|stage| stage.name.as_str()).collect()
    }

    pub fn lanes(&self) -> Vec<&str> {
        self.driver.map().lanes.iter().map(|lane| lane.name.as_str()).collect()
    }

    pub fn score(&self, index: usize) -> f64 {
        let curve = self.driver.map().curves.get(self.sample.curve).expect("it stays");
        curve.points[index].score.value()
    }

    /// The names of what is selected, as a screen reader says them.
    pub fn selected(&self) -> Vec<String> {
        let is_selected = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.is_selected() == Some(true);
        let nodes = self.driver.harness.query_all_by(|node| is_selected(node) && on_map(node.role()));
        let mut names: Vec<String> = nodes.filter_map(|node| node.accesskit_node().label()).collect();
        names.sort();
        names
    }

    pub fn select(&mut self, nodes: &[Node]) {
        self.driver.request(Request::Select(nodes.iter().copied().collect::<Selection>()));
    }

    pub fn is_typing(&self) -> bool {
        self.driver.shell().work.as_ref().is_some_and(|work| work.canvas.is_typing())
    }

    pub fn zoom(&self) -> f32 {
        self.driver.shell().work.as_ref().expect("a map").canvas.zoom()
    }

    /// The middle of the thing with this name.
    pub fn at(&self, name: &str) -> Pos2 {
        self.driver.harness.get_by_label(name).rect().center()
    }

    /// Everything of one frame at once.
    pub fn frame(&mut self, events: Vec<Event>) {
        self.driver.harness.input_mut().events.extend(events);
        self.driver.harness.step();
    }

    pub fn button(&mut self, at: Pos2, button: PointerButton, pressed: bool, modifiers: Modifiers) {
        self.frame(vec![Event::PointerButton { pos: at, button, pressed, modifiers }]);
    }

    pub fn click(&mut self, at: Pos2, modifiers: Modifiers) {
        self.hold(modifiers);
        self.frame(vec![Event::PointerMoved(at)]);
        for pressed in [true, false] {
            self.button(at, PointerButton::Primary, pressed, modifiers);
        }
        self.hold(NONE);
        self.rest();
    }

    pub fn double_click(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        let button =
            |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: NONE };
        for _ in 0..2 {
            self.frame(vec![button(true), button(false)]);
        }
        self.rest();
    }

    /// Waits until the next click is a first one again.
    fn rest(&mut self) {
        self.driver.settle();
        for _ in 0..3 {
            self.driver.harness.step();
        }
    }

    pub fn hold(&mut self, modifiers: Modifiers) {
        self.frame(vec![Event::ModifiersChanged(modifiers)]);
    }

    /// Press, and go there in steps; the button stays down.
    pub fn drag(&mut self, button: PointerButton, from: Pos2, by: Vec2, modifiers: Modifiers) {
        self.hold(modifiers);
        self.frame(vec![Event::PointerMoved(from)]);
        self.button(from, button, true, modifiers);
        for step in 1..=4 {
            self.frame(vec![Event::PointerMoved(from + by * step as f32 / 4.0)]);
        }
    }

    pub fn let_go(&mut self, button: PointerButton, at: Pos2) {
        self.button(at, button, false, NONE);
        self.hold(NONE);
        self.rest();
    }

    /// A whole drag with the main button.
    pub fn drag_to(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.drag(PointerButton::Primary, from, to - from, modifiers);
        self.let_go(PointerButton::Primary, to);
    }

    pub fn wheel(&mut self, at: Pos2, delta: Vec2, modifiers: Modifiers) {
        self.hold(modifiers);
        self.frame(vec![Event::PointerMoved(at)]);
        let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, MouseWheelSource::Unknown);
        self.frame(vec![Event::MouseWheel { unit, delta, phase, source, modifiers }]);
        self.hold(NONE);
        self.rest();
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.driver.key(modifiers, key);
    }

    pub fn write(&mut self, text: &str) {
        self.driver.text(text);
    }

    /// The card with this text.
    pub fn card(&self, text: &str) -> Node {
        let card = self.driver.map().cards.iter().find(|card| card.text == text);
        Node::Card(card.unwrap_or_else(|| panic!("no card {text:?}")).id)
    }
}

fn on_map(role: Role) -> bool {
    matches!(role, Role::ListItem | Role::ColumnHeader | Role::RowHeader | Role::Slider | Role::Cell | Role::Heading)
}
