//! Hands for the canvas tests: a window with nothing in it but the canvas, and what a person does to it.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Vec2, vec2};
use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, HarnessBuilder};
use throughline::app::canvas::{Canvas, CanvasView};
use throughline::app::request::Request;
use throughline::edit::{Document, Edit, Merge, Selection};
use throughline::i18n::Lang;
use throughline::layout::{Lens, Style, layout};
use throughline::model::{Curve, Map, Node};
use throughline::scene::{Part, Scene};
use throughline::text::Fonts;
use throughline::theme::shipped;

use crate::canvas_map::{Sample, sample};

/// A window with nothing in it but the canvas.
pub struct Desk {
    pub document: Document,
    pub canvas: Canvas,
    pub scene: Arc<Scene>,
    shown: Arc<Map>,
    style: Style,
    fonts: Arc<Fonts>,
    pub notices: Vec<&'static str>,
}

impl Desk {
    pub fn new(map: Map) -> Desk {
        let document = Document::new(map);
        let fonts = Arc::new(Fonts::shipped_only());
        let style = Style {
            theme: shipped("throughline").expect("it is shipped"),
            lang: Lang::En,
            page: (1, 1),
            lens: Lens::None,
        };
        let scene = Arc::new(layout(document.map(), &style, &fonts));
        let shown = Arc::clone(document.map());
        Desk { document, canvas: Canvas::new(), scene, shown, style, fonts, notices: Vec::new() }
    }

    pub fn show(&mut self, ui: &mut egui::Ui) {
        if !Arc::ptr_eq(&self.shown, self.document.map()) {
            self.shown = Arc::clone(self.document.map());
            self.scene = Arc::new(layout(&self.shown, &self.style, &self.fonts));
        }
        let view = CanvasView {
            document: &self.document,
            scene: &self.scene,
            lang: Lang::En,
            fonts: &self.fonts,
            theme: &self.style.theme,
            motion: false,
            parking: None,
            preview: None,
        };
        for request in self.canvas.show(ui, view) {
            self.carry_out(request);
        }
    }

    /// What the window's dispatch does with the wishes of the canvas.
    fn carry_out(&mut self, request: Request) {
        match request {
            Request::Begin(label) => {
                self.document.commit();
                self.document.begin(label);
            }
            Request::Commit => {
                self.document.commit();
            }
            Request::Cancel => self.document.cancel(),
            Request::Edit(edit, merge) => {
                self.document.edit(edit, merge).expect("the canvas asks for what can be done");
            }
            Request::AddAndType(edit) => {
                self.document.commit();
                self.document.begin(edit.label());
                let made = self.document.edit(edit, Merge::Never).expect("it can be added").created.expect("it is new");
                self.document.select(Selection::one(made));
                self.canvas.start_typing(made, Part::Name);
            }
            Request::Type { node, part } => self.canvas.start_typing(node, part),
            Request::TypeFeeling(node) => self.canvas.start_feeling(self.document.map(), node),
            Request::Select(selection) => self.document.select(selection),
            Request::Draw(drawing) => {
                let curve = drawing.pen.curve.and_then(|id| self.document.map().curves.get(id));
                let row = curve.map(|curve| Curve { points: drawing.points, ..curve.clone() });
                let row = row.expect("the sample has a curve to draw over");
                self.document.edit(Edit::SetCurve(row), Merge::Never).expect("what was drawn can be put on the map");
            }
            Request::Notice(message) => self.notices.push(message.id),
            other => panic!("the canvas has no business with {other:?}"),
        }
    }
}

/// A desk with the sample on it, and hands.
pub struct Hands {
    pub harness: Harness<'static, Desk>,
    pub sample: Sample,
}

pub fn window() -> HarnessBuilder<Desk> {
    Harness::builder()
        .with_size(vec2(1100.0, 900.0))
        .with_step_dt(1.0 / 60.0)
        .with_max_steps(60)
        .with_context_setup(throughline::app::look::install)
}

pub fn hands() -> Hands {
    let sample = sample();
    let desk = Desk::new(sample.map.clone());
    let app = |ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui);
    let harness = window().build_ui_state(app, desk);
    let mut hands = Hands { harness, sample };
    hands.harness.run();
    hands
}

impl Hands {
    /// Runs until nothing more happens, or for a second: a drag held near the edge scrolls on and on.
    fn settle(&mut self) {
        let _ = self.harness.try_run();
    }

    pub fn map(&self) -> &Map {
        self.harness.state().document.map()
    }

    pub fn selected(&self) -> Option<Node> {
        self.harness.state().document.selection().single()
    }

    /// The texts of the cards of a cell, top to bottom.
    pub fn cell(&self, lane: usize, stage: usize) -> Vec<&str> {
        self.map().cards_in(self.sample.lanes[lane], self.sample.stages[stage]).map(|card| card.text.as_str()).collect()
    }

    pub fn names(&self) -> Vec<&str> {
        self.map().stages.iter().map(|stage| stage.name.as_str()).collect()
    }

    pub fn score(&self, index: usize) -> f64 {
        self.map().curves.get(self.sample.curve).expect("it stays").points[index].score.value()
    }

    /// The middle of the thing with this name.
    pub fn at(&self, name: &str) -> Pos2 {
        self.harness.get_by_label(name).rect().center()
    }

    pub fn button(&mut self, at: Pos2, pressed: bool, modifiers: Modifiers) {
        self.harness.event(Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers });
    }

    pub fn click(&mut self, at: Pos2) {
        self.click_with(at, Modifiers::NONE);
    }

    pub fn click_with(&mut self, at: Pos2, modifiers: Modifiers) {
        self.harness.event(Event::PointerMoved(at));
        self.button(at, true, modifiers);
        self.button(at, false, modifiers);
        self.rest();
    }

    /// Waits until the next click is a first one again.
    pub fn rest(&mut self) {
        self.settle();
        for _ in 0..40 {
            self.harness.step();
        }
    }

    pub fn double_click(&mut self, at: Pos2) {
        self.harness.event(Event::PointerMoved(at));
        for _ in 0..2 {
            self.button(at, true, Modifiers::NONE);
            self.button(at, false, Modifiers::NONE);
            self.harness.step();
        }
        self.rest();
    }

    /// Press, move there in steps; the button stays down.
    pub fn drag(&mut self, from: Pos2, by: Vec2, modifiers: Modifiers) {
        self.harness.event(Event::PointerMoved(from));
        self.harness.event(Event::ModifiersChanged(modifiers));
        self.harness.step();
        self.button(from, true, modifiers);
        self.harness.step();
        for step in 1..=4 {
            self.harness.event(Event::PointerMoved(from + by * step as f32 / 4.0));
            self.harness.step();
        }
    }

    pub fn let_go(&mut self, at: Pos2) {
        self.button(at, false, Modifiers::NONE);
        self.harness.event(Event::ModifiersChanged(Modifiers::NONE));
        self.settle();
    }

    pub fn drag_to(&mut self, from: Pos2, to: Pos2) {
        self.drag(from, to - from, Modifiers::NONE);
        self.let_go(to);
    }

    pub fn key(&mut self, key: Key) {
        self.key_with(key, Modifiers::NONE);
    }

    pub fn key_with(&mut self, key: Key, modifiers: Modifiers) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn write(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    pub fn undo(&mut self) -> Option<&'static str> {
        let label = self.harness.state_mut().document.undo();
        self.settle();
        label
    }

    pub fn is_typing(&self) -> bool {
        self.harness.state().canvas.is_typing()
    }
}
