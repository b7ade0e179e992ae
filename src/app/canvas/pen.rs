//! The pen seen: where it can draw, the line that follows the hand, whose feelings it draws.

use egui::{CornerRadius, FontId, Pos2, Rect, Shape, Stroke as Line, StrokeKind, pos2, vec2};

use super::bubble::score_text;
use super::gesture::{Ground, Stroke};
use super::overlay::Overlay;
use crate::app::look::{Weight, fonts, miniature};
use crate::app::request::Pen;
use crate::diag::Message;
use crate::geom;
use crate::i18n::Lang;
use crate::layout::persona_color;
use crate::model::Map;

impl Overlay<'_> {
    /// The lanes the pen can draw in, and what is about to be drawn.
    pub fn pen_in_hand(&self, ground: Ground<'_>, pen: Pen) {
        let grid = &ground.scene.grid;
        let (Some(first), Some(last)) = (grid.columns.first(), grid.columns.last()) else { return };
        let curve = pen.curve.and_then(|curve| ground.map.curves.get(curve));
        let only = curve.and_then(|curve| ground.map.lane_of(curve));
        for frame in grid.emotions.iter().filter(|frame| only.is_none_or(|only| only == frame.lane)) {
            let Some(row) = grid.row(frame.lane) else { continue };
            let rect = geom::Rect::new(first.left, row.top + 2.0, last.right, row.bottom - 2.0);
            let rect = self.lens.screen_from_page_rect(rect);
            let accent = self.colors.accent;
            self.painter.rect_filled(rect, CornerRadius::same(6), accent.gamma_multiply(0.05));
            self.painter.rect_stroke(rect, 6, Line::new(1.5, accent.gamma_multiply(0.7)), StrokeKind::Inside);
        }
        let message = Message::new("curve-pen-in-hand").with("whose", whose(ground.map, self.lang, pen));
        self.banner(&self.lang.message(&message));
    }

    /// The line so far, and the score where the hand is.
    pub fn line_being_drawn(&self, ground: Ground<'_>, stroke: &Stroke) {
        let color = stroke
            .pen
            .persona
            .and_then(|id| Some((ground.map.personas.get(id)?, ground.map.personas.index_of(id)?)))
            .map_or(self.colors.accent, |(persona, index)| miniature::rgb(persona_color(self.theme, persona, index)));
        let points: Vec<Pos2> = stroke.trace.iter().map(|point| self.lens.screen_from_page(*point)).collect();
        let width = self.lens.length(4.0).clamp(2.5, 8.0);
        self.painter.add(Shape::line(points, Line::new(width, color)));
        let hand = self.lens.screen_from_page(stroke.hand);
        self.painter.circle(hand, width + 2.0, self.colors.chrome, Line::new(2.0, color));
        let Some(frame) = ground.scene.grid.emotion(stroke.lane) else { return };
        let score = frame.score_at(stroke.hand.y);
        let text = score_text(self.lang, score, ground.map.about.scale);
        self.bubble(hand, 16.0, score, &text, Some(&whose(ground.map, self.lang, stroke.pen)));
    }

    /// A strip at the top of the window that says what the hand can do now.
    fn banner(&self, text: &str) {
        let window = self.lens.window;
        let font = FontId::new(13.0, fonts::family(Weight::Medium));
        let room = (window.width() - 60.0).max(80.0);
        let galley = self.painter.layout(text.to_owned(), font, self.colors.on_notice, room);
        let size = galley.size() + vec2(26.0, 14.0);
        let rect = Rect::from_center_size(pos2(window.center().x, window.top() + 12.0 + size.y / 2.0), size);
        self.painter.rect_filled(rect, 9, self.colors.notice);
        self.painter.galley(rect.min + vec2(13.0, 7.0), galley, self.colors.on_notice);
    }
}

/// Whose feelings, in which view.
pub fn whose(map: &Map, lang: Lang, pen: Pen) -> String {
    let name = pen.persona.and_then(|id| map.personas.get(id)).map(|persona| persona.name.trim().to_owned());
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| lang.text("app-new-persona"));
    format!("{name} \u{b7} {}", lang.text(pen.view.word()))
}
