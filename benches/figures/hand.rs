//! A window without a screen and a hand that uses it, a frame at a time.

use std::time::{Duration, Instant};

use egui::{
    Context, Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect, TouchPhase,
    pos2, vec2,
};
use throughline::app::geometry::Geometry;
use throughline::app::places::Places;
use throughline::app::shell::{Shell, Work};
use throughline::app::window::Window;
use throughline::model::{Map, Node};
use throughline::scene::Part;

use crate::measure::time;

const WINDOW: Rect = Rect { min: Pos2::ZERO, max: pos2(1440.0, 860.0) };
/// From one frame to the next on a screen of 60 Hz.
const BEAT: Duration = Duration::from_micros(16_667);

/// The window and the time in it.
pub struct Hand {
    ctx: Context,
    window: Window,
    now: f64,
}

impl Hand {
    /// A window that shows this map at 100 % and has come to rest.
    pub fn new(map: Map) -> Hand {
        let ctx = Context::default();
        let mut shell = Shell::new(&ctx, Places::default(), false);
        shell.work = Some(Work::new(map, None));
        let mut hand = Hand { ctx, window: Window::new(shell, Geometry::default()), now: 0.0 };
        hand.frame(Vec::new());
        hand.work().canvas.set_zoom(1.0);
        hand.rest();
        hand
    }

    /// The same for somebody who uses a screen reader.
    pub fn with_reader(self) -> Hand {
        self.ctx.enable_accesskit();
        self
    }

    pub fn work(&mut self) -> &mut Work {
        self.window.shell.work.as_mut().expect("a map is open")
    }

    /// One frame, tessellation included: how long it takes.
    pub fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.now += BEAT.as_secs_f64();
        let input = RawInput { screen_rect: Some(WINDOW), time: Some(self.now), events, ..RawInput::default() };
        let begun = Instant::now();
        let took = time(|| {
            let output = self.ctx.run_ui(input, |ui| self.window.frame(ui));
            drop(self.ctx.tessellate(output.shapes, output.pixels_per_point));
        });
        // What is painted on other threads has the rest of the frame's time, as it has in a real window.
        std::thread::sleep(BEAT.saturating_sub(begun.elapsed()));
        took
    }

    /// Frames until everything is painted and nothing moves.
    pub fn rest(&mut self) {
        for _ in 0..60 {
            self.frame(Vec::new());
        }
    }

    /// Turns the wheel: by points, in so many frames.
    pub fn pan(&mut self, by: egui::Vec2, frames: usize) -> Vec<Duration> {
        self.point(WINDOW.center());
        let wheel = Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: by,
            source: MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
            phase: TouchPhase::Move,
        };
        (0..frames).map(|_| self.frame(vec![wheel.clone()])).collect()
    }

    /// Pinches: in by this factor in each of so many frames.
    pub fn zoom(&mut self, factor: f32, frames: usize) -> Vec<Duration> {
        self.point(WINDOW.center());
        (0..frames).map(|_| self.frame(vec![Event::Zoom(factor)])).collect()
    }

    fn point(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
    }

    /// Types letters into a card; for each the time of all the frames it takes until it stands.
    pub fn type_into(&mut self, card: Node, letters: usize) -> Vec<Duration> {
        self.work().canvas.start_typing(card, Part::Name);
        self.rest();
        let letter = || vec![Event::Text("a".into())];
        let times = (0..letters).map(|_| self.frame(letter()) + self.frame(Vec::new())).collect();
        self.key(Key::Escape);
        self.rest();
        times
    }

    pub fn key(&mut self, key: Key) -> Duration {
        self.chord(Modifiers::NONE, key)
    }

    /// Presses a key; the time of the frame that hears it and of the one that shows it.
    pub fn chord(&mut self, modifiers: Modifiers, key: Key) -> Duration {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.ctx.input_mut(|input| input.modifiers = modifiers);
        let heard = self.frame(vec![event(true)]);
        heard + self.frame(vec![event(false)])
    }

    /// Clicks, and tells what is selected then.
    pub fn click(&mut self, at: Pos2) -> Option<Node> {
        self.point(at);
        self.frame(vec![button(at, true)]);
        self.frame(vec![button(at, false)]);
        // Long enough that the next click makes no double click of it.
        self.now += 1.0;
        self.frame(Vec::new());
        self.work().document.selection().single()
    }

    /// Carries what lies at a place around, then lets go of it: the frames on the way, and the time of those from
    /// letting go on until it lies there.
    pub fn carry(&mut self, from: Pos2, frames: usize) -> (Vec<Duration>, Duration) {
        self.point(from);
        self.frame(vec![button(from, true)]);
        let mut at = from;
        let mut times = Vec::new();
        for step in 0..frames {
            let turn = step as f32 / frames as f32 * std::f32::consts::TAU;
            at = from + vec2(turn.sin() * 180.0, turn.cos() * 180.0 - 180.0) + vec2(60.0, 0.0);
            times.push(self.frame(vec![Event::PointerMoved(at)]));
        }
        let drop = self.frame(vec![button(at, false)]) + self.frame(Vec::new()) + self.frame(Vec::new());
        self.rest();
        (times, drop)
    }

    /// Frames in a row in which nothing happens.
    pub fn idle(&mut self, frames: usize) -> Vec<Duration> {
        (0..frames).map(|_| self.frame(Vec::new())).collect()
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}
