//! The small field at a moment of a curve that takes a score or a word, and says what Enter will do.

use egui::{Color32, Event, EventFilter, FontId, Frame, Id, Key, Rect, StrokeKind, TextEdit, Ui, pos2, vec2};

use super::bubble::score_text;
use super::feeling::{self, Moment};
use super::frame::Sight;
use crate::app::look::{self, Weight, fonts, miniature};
use crate::app::request::Request;
use crate::diag::Message;
use crate::edit::Selection;
use crate::geom::Point;
use crate::model::Score;

/// What is being typed at a moment.
pub struct FeelingField {
    pub moment: Moment,
    text: String,
    begun: bool,
    rect: Rect,
}

/// What a frame of it came to.
pub struct Said {
    pub requests: Vec<Request>,
    /// It has ended; where it goes on from here.
    pub ended: Option<Option<Moment>>,
}

const WIDTH: f32 = 216.0;
const HEIGHT: f32 = 56.0;
const FACE: f32 = 10.0;

impl FeelingField {
    /// A field with nothing in it, at a moment.
    pub fn new(moment: Moment) -> FeelingField {
        FeelingField { moment, text: String::new(), begun: false, rect: Rect::NOTHING }
    }

    /// Whether a click at this place belongs to the field.
    pub fn holds(&self, at: egui::Pos2) -> bool {
        self.rect.expand(3.0).contains(at)
    }

    /// What was typed so far, as it would be taken.
    pub fn finish(&self, sight: &Sight<'_>) -> Vec<Request> {
        self.moment.say(sight.ground.map, sight.view.lang, &self.text)
    }

    /// Shows the field and takes its keys; `None` where its moment is gone.
    pub fn show(&mut self, ui: &mut Ui, id: Id, sight: &Sight<'_>, carry: &mut Vec<Event>) -> Option<Said> {
        let map = sight.ground.map;
        let (stage, at, score) = feeling::spot(map, self.moment)?;
        let grid = &sight.ground.scene.grid;
        let lane = map.lane_of(map.curves.get(self.moment.curve())?)?;
        let (column, frame) = (grid.column(stage)?, grid.emotion(lane)?);
        let x = column.left + (column.right - column.left) * at.value();
        let anchor = sight.lens.screen_from_page(Point::new(x, frame.y_of(score)));
        self.rect = beside(anchor, sight.lens.window);

        let ending = take_ending(ui, carry);
        if !self.begun {
            self.begun = true;
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let feeling = feeling::read(&self.text, map.about.scale);
        self.dress(ui, sight, feeling.as_ref().and_then(|feeling| feeling.score).unwrap_or(score));
        let response = self.edit(ui, id);
        let name = sight.view.lang.text("curve-feeling-field");
        ui.ctx().accesskit_node_builder(id, |builder| builder.set_label(name));
        self.tell(ui, sight);

        let lost = self.begun && response.lost_focus();
        let ending = ending.or(lost.then_some(Ending::Done));
        let mut requests = Vec::new();
        let ended = ending.map(|ending| {
            if ending == Ending::Dropped {
                return None;
            }
            requests = self.finish(sight);
            let back = match ending {
                Ending::Dropped | Ending::Done => return None,
                Ending::Next => false,
                Ending::Previous => true,
            };
            let next = self.moment.next(map, back, !requests.is_empty())?;
            requests.extend(next.node(map).map(|node| Request::Select(Selection::one(node))));
            Some(next)
        });
        Some(Said { requests, ended })
    }

    fn edit(&mut self, ui: &mut Ui, id: Id) -> egui::Response {
        let colors = look::palette(ui);
        let left = self.rect.left() + FACE * 2.0 + 14.0;
        let line = Rect::from_min_max(
            pos2(left, self.rect.top() + 5.0),
            pos2(self.rect.right() - 8.0, self.rect.top() + 31.0),
        );
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(line).id_salt("feeling"));
        let hint = look::text("", Weight::Regular);
        let edit = TextEdit::singleline(&mut self.text)
            .id(id)
            .font(FontId::new(14.0, fonts::family(Weight::Semibold)))
            .text_color(colors.ink)
            .hint_text(hint)
            .frame(Frame::NONE)
            .margin(egui::Margin::symmetric(0, 4))
            .desired_width(line.width())
            .event_filter(EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true });
        child.add(edit)
    }

    /// The box, its tail of shadow and the face of the score as it would be.
    fn dress(&self, ui: &Ui, sight: &Sight<'_>, score: Score) {
        let colors = look::palette(ui);
        let painter = ui.painter();
        let shadow = egui::epaint::Shadow { offset: [0, 3], blur: 12, spread: 0, color: colors.shadow };
        painter.add(shadow.as_shape(self.rect, look::size::RADIUS));
        let line = egui::Stroke::new(1.5, colors.accent);
        painter.rect(self.rect, look::size::RADIUS, colors.chrome, line, StrokeKind::Inside);
        let face = pos2(self.rect.left() + FACE + 8.0, self.rect.top() + 18.0);
        miniature::face(painter, face, FACE, score, sight.view.theme);
    }

    /// What Enter will do.
    fn tell(&self, ui: &Ui, sight: &Sight<'_>) {
        let (map, lang) = (sight.ground.map, sight.view.lang);
        let scale = map.about.scale;
        let message = match feeling::read(&self.text, scale) {
            None => {
                let (low, high) = scale.range();
                Message::new("curve-feeling-type").with("low", signed(low, lang)).with("high", signed(high, lang))
            }
            Some(feeling) => {
                let score = feeling.score.map(|score| score_text(lang, score, scale));
                match (score, feeling.word, feeling.beyond) {
                    (Some(score), Some(word), _) => {
                        Message::new("curve-feeling-both").with("score", score).with("word", word)
                    }
                    (Some(score), None, true) => Message::new("curve-feeling-beyond").with("score", score),
                    (Some(score), None, false) => Message::new("curve-feeling-score").with("score", score),
                    (None, word, _) => Message::new("curve-feeling-word").with("word", word.unwrap_or_default()),
                }
            }
        };
        let colors = look::palette(ui);
        let mut job = egui::text::LayoutJob::simple_singleline(
            lang.message(&message),
            FontId::proportional(11.0),
            colors.ink_quiet,
        );
        job.wrap = egui::text::TextWrapping::truncate_at_width(self.rect.width() - 18.0);
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(self.rect.left() + 9.0, self.rect.top() + 35.0), galley, Color32::PLACEHOLDER);
    }
}

fn signed(value: f64, lang: crate::i18n::Lang) -> String {
    let number = lang.number(value.abs());
    if value < 0.0 { format!("\u{2212}{number}") } else { number }
}

/// Above the moment, or below where there is no room, within the window.
fn beside(anchor: egui::Pos2, window: Rect) -> Rect {
    let above = anchor.y - 18.0 - HEIGHT > window.top();
    let top = if above { anchor.y - 18.0 - HEIGHT } else { anchor.y + 18.0 };
    let most = (window.right() - WIDTH - 6.0).max(window.left());
    let lowest = (window.bottom() - HEIGHT - 6.0).max(window.top());
    let left = (anchor.x - WIDTH / 2.0).clamp(window.left(), most);
    Rect::from_min_size(pos2(left, top.clamp(window.top(), lowest)), vec2(WIDTH, HEIGHT))
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// Esc: nothing was meant.
    Dropped,
    /// Enter, a click elsewhere.
    Done,
    /// Tab, and with Shift.
    Next,
    Previous,
}

/// Takes the key that ends it out of this frame's events; what comes behind it waits in `carry`.
fn take_ending(ui: &Ui, carry: &mut Vec<Event>) -> Option<Ending> {
    let ending_of = |event: &Event| match event {
        Event::Key { key: Key::Escape, pressed: true, .. } => Some(Ending::Dropped),
        Event::Key { key: Key::Enter, pressed: true, .. } => Some(Ending::Done),
        Event::Key { key: Key::Tab, pressed: true, modifiers, .. } if modifiers.shift => Some(Ending::Previous),
        Event::Key { key: Key::Tab, pressed: true, .. } => Some(Ending::Next),
        _ => None,
    };
    ui.input_mut(|input| {
        let place = input.events.iter().position(|event| ending_of(event).is_some())?;
        let mut behind = input.events.split_off(place).into_iter();
        let ending = behind.next().as_ref().and_then(ending_of);
        for event in behind {
            let waits = matches!(event, Event::Text(_) | Event::Key { pressed: true, .. });
            if waits { carry.push(event) } else { input.events.push(event) }
        }
        ending
    })
}
