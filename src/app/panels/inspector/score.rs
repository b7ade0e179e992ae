//! A score as a slider from awful to delightful, with its face and its number.

use egui::{Color32, Key, Mesh, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::look::miniature::{self, rgb};
use crate::app::look::{self, Weight, palette};
use crate::app::panels::fields::{self, Change, Common};
use crate::i18n::Lang;
use crate::model::{Scale, Score};
use crate::theme::Theme;

/// Shows the slider under its name, the number on the map's scale. Where several scores differ there is neither face
/// nor number, and the first touch gives all of them one score.
pub(super) fn show(
    ui: &mut Ui,
    name: &str,
    value: Common<Score>,
    scale: Scale,
    theme: &Theme,
    lang: Lang,
) -> Change<Score> {
    let is_one = !value.is_different();
    let value = value.one().unwrap_or(Score::NEUTRAL);
    let label = fields::label(ui, name);
    let colors = palette(ui);
    let mut next = value;
    let mut left = false;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (face, _) = ui.allocate_exact_size(vec2(22.0, 28.0), Sense::hover());
        if is_one {
            miniature::face(ui.painter(), face.center(), 10.5, value, theme);
        }
        let number_width = 44.0;
        let width = (ui.available_width() - number_width - 8.0).max(60.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), Sense::click_and_drag());
        let track = rect.shrink2(vec2(7.0, 0.0));
        if let Some(pointer) = response.interact_pointer_pos() {
            let fraction = f64::from(((pointer.x - track.left()) / track.width()).clamp(0.0, 1.0));
            let snapped = snap(Score::clamped(fraction * 4.0 - 2.0), ui.input(|input| input.modifiers.shift));
            next = snapped;
        }
        if response.has_focus() {
            next = keys(ui, next);
            // The arrows set the score; they do not wander to the next field.
            ui.memory_mut(|memory| {
                let filter = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
                memory.set_focus_lock_filter(response.id, filter);
            });
        }
        left = response.drag_stopped() || response.lost_focus();
        paint_track(ui, track, theme);
        let x = track.left() + track.width() * next.fraction() as f32;
        let center = pos2(x, track.center().y);
        let ring = rgb(theme.feeling(next.fraction()));
        if response.has_focus() {
            ui.painter().circle_stroke(center, 10.0, Stroke::new(1.5, colors.accent_ink));
        }
        let (fill, ring) = if is_one { (Color32::WHITE, ring) } else { (colors.chrome, colors.field_line) };
        ui.painter().circle(center, 6.5, fill, Stroke::new(2.6, ring));
        let shown = if is_one { number(next, scale, lang) } else { "\u{2014}".to_owned() };
        let response = response.labelled_by(label.id);
        response.widget_info(|| WidgetInfo::slider(true, scale.show(next), name));
        let text = look::text(&shown, Weight::Semibold).color(colors.ink);
        ui.add_sized(vec2(number_width, 28.0), egui::Label::new(text));
    });
    ui.add_space(3.0);
    Change { value: (next != value).then_some(next), left }
}

/// The score on the map's scale, with a sign where the scale has one.
pub fn number(score: Score, scale: Scale, lang: Lang) -> String {
    let value = (scale.show(score) * 100.0).round() / 100.0;
    let (low, _) = scale.range();
    let number = lang.number(value.abs());
    let sign = match (low < 0.0, value) {
        (true, value) if value > 0.0 => "+",
        (true, value) if value < 0.0 => "\u{2212}",
        _ => "",
    };
    format!("{sign}{number}")
}

/// To tenths by hand; finer with Shift.
fn snap(score: Score, fine: bool) -> Score {
    if fine { score } else { Score::clamped((score.value() * 10.0).round() / 10.0) }
}

fn keys(ui: &Ui, score: Score) -> Score {
    ui.input(|input| {
        let step = if input.modifiers.shift { 0.01 } else { 0.1 };
        let steps = input.num_presses(Key::ArrowRight) as f64 - input.num_presses(Key::ArrowLeft) as f64;
        if steps == 0.0 { score } else { Score::clamped(score.value() + steps * step) }
    })
}

fn paint_track(ui: &Ui, track: egui::Rect, theme: &Theme) {
    let half = 2.5;
    let (left, right, y) = (track.left(), track.right(), track.center().y);
    let mut mesh = Mesh::default();
    let steps = 24_u32;
    for step in 0..=steps {
        let t = step as f32 / steps as f32;
        let color = rgb(theme.feeling(f64::from(t)));
        let x = left + (right - left) * t;
        mesh.colored_vertex(pos2(x, y - half), color);
        mesh.colored_vertex(pos2(x, y + half), color);
        if step > 0 {
            let last = step * 2;
            mesh.add_triangle(last - 2, last - 1, last);
            mesh.add_triangle(last - 1, last, last + 1);
        }
    }
    ui.painter().add(Shape::mesh(mesh));
    for (x, t) in [(left, 0.0), (right, 1.0)] {
        ui.painter().circle_filled(pos2(x, y), half, rgb(theme.feeling(t)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_the_scale() {
        let score = Score::clamped(-1.5);
        assert_eq!(number(score, Scale::PlusMinusTwo, Lang::En), "\u{2212}1.5");
        assert_eq!(number(score, Scale::OneToFive, Lang::En), "1.5");
        assert_eq!(number(Score::MAX, Scale::PlusMinusFive, Lang::En), "+5");
        assert_eq!(number(Score::NEUTRAL, Scale::PlusMinusTwo, Lang::En), "0");
        assert_eq!(number(score, Scale::PlusMinusTwo, Lang::Pl), "\u{2212}1,5");
    }
}
