//! Workshop mode: one stage at a time, large and dark, for a room and its projector.
//!
//! What is typed and dragged here is done to the map itself, one step each; only the timer and the scores of a silent
//! round are the workshop's own, and gone with it.

mod capture;
mod cards;
mod chart;
mod clock;
mod entry;
mod hall;
mod head;
mod keys;
mod line;
mod mood;
mod round;

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{FontId, Rect, Ui, pos2, vec2};

use super::keymap::Keymap;
use super::look::{self, Palette, Weight};
use super::panels::inspector::score_number;
use super::request::Request;
use super::shell::Work;
use crate::i18n::Lang;
use crate::model::{LaneId, Map, Score, StageId};
use crate::theme::Theme;
use clock::Clock;
use round::Round;

/// Where a workshop stands.
#[derive(Debug, Default)]
pub struct Workshop {
    on: bool,
    stage: Option<StageId>,
    /// What is being typed; it stays when the room takes a break.
    line: String,
    /// What was typed before a silent round began, which needs the line.
    waits: String,
    lane: Option<LaneId>,
    clock: Clock,
    /// The point of the stage follows the finger, inside one open step.
    held: bool,
    round: Option<Round>,
    /// What the silent rounds so far came to.
    rounds: BTreeMap<StageId, Vec<Score>>,
    people: Option<usize>,
    /// Keys and letters that wait for the next frame.
    carry: Vec<egui::Event>,
    /// A card was added just now, and is to be seen.
    shows_newest: bool,
    /// The window filled the screen before.
    filled_screen: bool,
}

impl Workshop {
    /// Whether the room is in it.
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Begins at a stage, or where it last was. False where the map has no stage to begin with.
    pub fn begin(&mut self, map: &Map, stage: Option<StageId>, fills_screen: bool) -> bool {
        self.stage = stage.or(self.stage);
        self.on = self.here(map).is_some();
        self.filled_screen = fills_screen;
        self.on
    }

    /// Ends it; the stage it was at, and whether the window should go on filling the screen.
    pub fn end(&mut self) -> (Option<StageId>, bool) {
        self.on = false;
        self.held = false;
        self.end_round();
        (self.stage, self.filled_screen)
    }

    /// Whether something is under way that Esc ends before the workshop: a point in hand, a round.
    pub fn is_busy(&self) -> bool {
        self.held || self.round.is_some()
    }

    /// What Esc asks for while something is under way.
    pub fn cancel(&mut self) -> Vec<Request> {
        self.end_round();
        if std::mem::take(&mut self.held) { vec![Request::Cancel] } else { Vec::new() }
    }

    /// Whether the line has words that it can take back itself.
    pub fn has_line(&self) -> bool {
        !self.line.is_empty()
    }

    /// Begins a silent round, or leaves the one under way.
    pub fn toggle_round(&mut self) {
        if self.end_round().is_none() {
            self.waits = std::mem::take(&mut self.line);
            self.round = Some(Round::start(self.people));
        }
    }

    /// Ends the round under way, if there is one; the line has what stood in it before.
    fn end_round(&mut self) -> Option<Round> {
        let round = self.round.take()?;
        self.line = std::mem::take(&mut self.waits);
        Some(round)
    }

    /// Starts the timer, or lets it stand still. `now`: seconds on the window's clock.
    pub fn toggle_timer(&mut self, now: f64) {
        self.clock.toggle(now);
    }

    /// Gives the timer its full time again, standing still.
    pub fn reset_timer(&mut self) {
        self.clock.reset();
    }

    /// The stage shown: the one chosen while the map has it, else the first.
    fn here(&self, map: &Map) -> Option<StageId> {
        let known = self.stage.filter(|stage| map.stages.contains(*stage));
        known.or_else(|| map.stages.at(0).map(|stage| stage.id))
    }

    fn go(&mut self, map: &Map, stage: StageId) {
        if map.stages.contains(stage) && Some(stage) != self.stage {
            self.stage = Some(stage);
            self.end_round();
        }
    }

    /// One stage on, or back.
    fn step(&mut self, map: &Map, back: bool) {
        let here = self.here(map).and_then(|stage| map.stages.index_of(stage));
        let next = here.and_then(|here| if back { here.checked_sub(1) } else { here.checked_add(1) });
        if let Some(stage) = next.and_then(|next| map.stages.at(next)) {
            self.go(map, stage.id);
        }
    }

    /// The lane the line goes to.
    fn lane(&self, map: &Map) -> Option<LaneId> {
        self.lane.filter(|lane| capture::lanes(map).contains(lane)).or_else(|| capture::usual_lane(map))
    }
}

/// What every part of the screen is shown with.
pub(super) struct Room<'a> {
    map: &'a Map,
    stage: StageId,
    lang: Lang,
    theme: &'a Theme,
    colors: &'static Palette,
    /// Points per unit: 1 on a window of 1280 × 800, more on a larger one.
    unit: f32,
    now: f64,
}

impl Room<'_> {
    fn font(&self, size: f32, weight: Weight) -> FontId {
        FontId::new(size * self.unit, look::fonts::family(weight))
    }

    fn text(&self, id: &str) -> String {
        self.lang.text(id)
    }
}

/// A score on the map's own scale.
fn number(room: &Room<'_>, score: Score) -> String {
    score_number(score, room.map.about.scale, room.lang)
}

/// Whether a wish of the keyboard makes sense in a workshop: what would act on things out of sight does not.
pub fn allows(request: &Request) -> bool {
    use super::commands::Command::{Quit, Redo, Save, Undo, Workshop};
    matches!(request, Request::Run(Undo | Redo | Save | Workshop | Quit))
}

/// Shows the workshop in all the space there is. `covered`: a sheet lies over it and has the keys.
pub fn show(ui: &mut Ui, work: &mut Work, covered: bool, lang: Lang, theme: &Theme, requests: &mut Vec<Request>) {
    let Work { document, workshop, .. } = work;
    let map = Arc::clone(document.map());
    let Some(stage) = workshop.here(&map) else {
        return requests.push(Request::Run(super::commands::Command::Workshop));
    };
    workshop.stage = Some(stage);
    // Somebody closed the step the point was dragged in.
    workshop.held &= document.is_open();
    ui.set_style(ui.ctx().style_of(egui::Theme::Dark));
    let (colors, window) = (Palette::of(egui::Theme::Dark), ui.max_rect());
    let unit = (window.width() / 1280.0).min(window.height() / 800.0).clamp(0.78, 2.0);
    let now = ui.input(|input| input.time);
    let room = Room { map: &map, stage, lang, theme, colors, unit, now };
    ui.painter().rect_filled(window, 0, colors.desk);
    if !covered {
        let (carried, keymap) = (std::mem::take(&mut workshop.carry), Keymap::of(ui.ctx()));
        ui.input_mut(|input| {
            drop(input.events.splice(0..0, carried));
            keys::one_at_a_time(&mut input.events, &mut workshop.carry, &keymap);
        });
        if !workshop.carry.is_empty() {
            ui.ctx().request_repaint();
        }
        keys::take(ui, &room, workshop, &keymap, requests);
    }
    let parts = Parts::of(window, unit);
    within(ui, "head", parts.head, |ui| head::show(ui, &room, workshop, requests));
    within(ui, "chart", parts.chart, |ui| chart::show(ui, &room, workshop, requests));
    within(ui, "cards", parts.cards, |ui| cards::show(ui, &room, workshop));
    within(ui, "entry", parts.entry, |ui| entry::show(ui, &room, workshop, covered, requests));
    if let Some(next) = workshop.clock.next_change(now) {
        ui.ctx().request_repaint_after_secs(next as f32);
    }
}

fn within(ui: &mut Ui, salt: &str, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let mut part = ui.new_child(egui::UiBuilder::new().id_salt(salt).max_rect(rect));
    part.set_clip_rect(rect.expand(4.0).intersect(ui.clip_rect()));
    content(&mut part);
}

/// The parts of the screen.
struct Parts {
    head: Rect,
    chart: Rect,
    cards: Rect,
    entry: Rect,
}

impl Parts {
    fn of(window: Rect, unit: f32) -> Parts {
        let inner = window.shrink2(vec2(32.0, 22.0) * unit);
        let head = Rect::from_min_size(inner.min, vec2(inner.width(), 96.0 * unit));
        let entry = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 66.0 * unit), inner.max);
        let gap = 20.0 * unit;
        let middle =
            Rect::from_min_max(pos2(inner.left(), head.bottom() + gap * 0.6), pos2(inner.right(), entry.top() - gap));
        let split = middle.left() + middle.width() * 0.6;
        let chart = Rect::from_min_max(middle.min, pos2(split - gap / 2.0, middle.bottom()));
        let cards = Rect::from_min_max(pos2(split + gap / 2.0, middle.top()), middle.max);
        Parts { head, chart, cards, entry }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Stage;

    #[test]
    fn it_goes_from_stage_to_stage_and_stops_at_the_ends() {
        let mut map = Map::default();
        let mut workshop = Workshop::default();
        assert!(!workshop.begin(&map, None, false), "there is nothing to show");
        for id in [1, 2, 3] {
            map.stages.push(Stage { id: StageId(id), ..Stage::named("stage") });
        }
        assert!(workshop.begin(&map, Some(StageId(2)), false));
        let mut walked = Vec::new();
        for back in [false, false, true, true, true] {
            workshop.step(&map, back);
            walked.extend(workshop.here(&map).map(|stage| stage.0));
        }
        assert_eq!(walked, [3, 3, 2, 1, 1]);
        workshop.end();
        assert!(
            workshop.begin(&map, None, false) && workshop.here(&map) == Some(StageId(1)),
            "it goes on where it was"
        );
    }

    #[test]
    fn everything_fits_a_small_window_and_a_large_one() {
        for (width, height) in [(900.0, 600.0), (1024.0, 640.0), (1920.0, 1080.0), (3840.0, 2160.0)] {
            let window = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, height));
            let unit = (width / 1280.0_f32).min(height / 800.0).clamp(0.78, 2.0);
            let Parts { head, chart, cards, entry } = Parts::of(window, unit);
            for part in [head, chart, cards, entry] {
                assert!(window.contains_rect(part) && part.is_positive(), "{part:?} in {window:?}");
            }
            assert!(head.bottom() < chart.top() && chart.bottom() < entry.top() && chart.right() < cards.left());
            assert!(chart.height() > 200.0 && cards.width() > 280.0);
        }
    }
}
