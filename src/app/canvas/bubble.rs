//! The bubble at a point of a curve: the face, the score and where along the stage; and the marks the point has met.

use egui::{FontId, Rect, Stroke, pos2, vec2};

use super::gesture::Ground;
use super::overlay::Overlay;
use crate::app::look::fonts;
use crate::app::look::{Weight, miniature};
use crate::geom::Point;
use crate::i18n::Lang;
use crate::model::{CurvePoint, Fraction, Node, Scale, Score};

/// Radius of the face.
const FACE: f32 = 9.0;

impl Overlay<'_> {
    /// The score of a point in a bubble above it, out of the way of what is said below.
    pub fn score(&self, ground: Ground<'_>, node: Node) {
        let Some(point) = point_of(ground, node) else { return };
        let Some(rect) = ground.scene.bounds_of(node) else { return };
        let middle = self.lens.screen_from_page(rect.center());
        let away = self.lens.length(rect.height() / 2.0) + 6.0;
        let text = score_text(self.lang, point.score, ground.map.about.scale);
        let place = (point.at != Fraction::HALF).then(|| format!("{:.0} %", point.at.value() * 100.0));
        self.bubble(middle, away, point.score, &text, place.as_deref());
    }

    /// A bubble so far above a place, or below where there is no room: a face, a word that counts and a quiet one.
    pub fn bubble(&self, at: egui::Pos2, away: f32, score: Score, text: &str, beside: Option<&str>) {
        let ink = self.colors.on_notice;
        let font = FontId::new(13.5, fonts::family(Weight::Semibold));
        let galley = self.painter.layout_no_wrap(text.to_owned(), font, ink);
        let quiet = beside.map(|text| {
            self.painter.layout_no_wrap(text.to_owned(), FontId::proportional(11.5), ink.gamma_multiply(0.75))
        });
        let more = quiet.as_ref().map_or(0.0, |quiet| quiet.size().x + 7.0);
        let size = vec2(galley.size().x + FACE * 2.0 + 22.0 + more, FACE * 2.0 + 8.0);
        let above = at.y - away - size.y > self.lens.window.top();
        let y = if above { at.y - away - size.y / 2.0 } else { at.y + away + size.y / 2.0 };
        let half = size.x / 2.0;
        let (left, right) = (self.lens.window.left() + half + 2.0, self.lens.window.right() - half - 2.0);
        let bubble = Rect::from_center_size(pos2(at.x.clamp(left.min(right), right), y), size);
        self.painter.rect_filled(bubble, 9, self.colors.notice);
        miniature::face(self.painter, pos2(bubble.left() + FACE + 5.0, y), FACE, score, self.theme);
        let x = bubble.left() + FACE * 2.0 + 12.0;
        let top = y - galley.size().y / 2.0;
        let next = x + galley.size().x + 7.0;
        self.painter.galley(pos2(x, top), galley, ink);
        if let Some(quiet) = quiet {
            self.painter.galley(pos2(next, y - quiet.size().y / 2.0), quiet, ink);
        }
    }

    /// Thin lines through a point that stands in the middle of its stage, or on a whole mark of the scale.
    pub fn marks_met(&self, ground: Ground<'_>, node: Node) {
        let (Some(point), Node::Point { curve, .. }) = (point_of(ground, node), node) else { return };
        let grid = &ground.scene.grid;
        let lane = ground.map.curves.get(curve).and_then(|curve| ground.map.lane_of(curve));
        let (Some(frame), Some(column)) = (lane.and_then(|lane| grid.emotion(lane)), grid.column(point.stage)) else {
            return;
        };
        let line = |from: Point, to: Point| {
            let ends = [self.lens.screen_from_page(from), self.lens.screen_from_page(to)];
            self.painter.line_segment(ends, Stroke::new(1.0, self.colors.accent.gamma_multiply(0.6)));
        };
        let shown = ground.map.about.scale.show(point.score);
        if (shown - shown.round()).abs() < 0.005 {
            let y = frame.y_of(point.score);
            line(Point::new(column.left, y), Point::new(column.right, y));
        }
        if point.at == Fraction::HALF {
            let x = (column.left + column.right) / 2.0;
            line(Point::new(x, frame.best), Point::new(x, frame.worst));
        }
    }
}

fn point_of(ground: Ground<'_>, node: Node) -> Option<&CurvePoint> {
    let Node::Point { curve, index } = node else { return None };
    ground.map.curves.get(curve)?.points.get(index)
}

/// A score as its scale writes it: with a sign where the scale goes below zero.
pub fn score_text(lang: Lang, score: Score, scale: Scale) -> String {
    let value = (scale.show(score) * 100.0).round() / 100.0;
    let number = lang.number(value.abs());
    let sign = match scale.range().0 < 0.0 {
        true if value > 0.0 => "+",
        true if value < 0.0 => "\u{2212}",
        _ => "",
    };
    format!("{sign}{number}")
}
