//! The curve around the stage, large: drag in the stage to say how it feels, click a neighbour to go there.

use egui::accesskit::Action;
use egui::{Align2, Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::round::band;
use super::{Room, Workshop, mood};
use crate::app::look::Weight;
use crate::app::look::miniature;
use crate::app::request::Request;
use crate::diag::Message;
use crate::geom::{PathEl, Point};
use crate::layout::smooth;
use crate::model::{Curve, Score, StageId};

/// So many stages are seen at once: this one and two on either side.
const SEEN: usize = 5;
/// The marks of the scale beside the faces.
const MARKS: [f64; 5] = [2.0, 1.0, 0.0, -1.0, -2.0];

/// Where stages and scores lie on screen.
struct Plot {
    rect: Rect,
    /// The first stage that is seen, and how many are.
    first: usize,
    count: usize,
}

impl Plot {
    fn of(rect: Rect, here: usize, stages: usize) -> Plot {
        let count = stages.clamp(1, SEEN);
        let first = here.saturating_sub(count / 2).min(stages.saturating_sub(count));
        Plot { rect, first, count }
    }

    /// A stage's place may lie outside, where the curve comes from.
    fn x_of(&self, stage: usize, at: f64) -> f32 {
        let column = self.rect.width() / self.count as f32;
        self.rect.left() + (stage as f32 - self.first as f32 + at as f32) * column
    }

    fn y_of(&self, score: Score) -> f32 {
        self.rect.bottom() - self.rect.height() * score.fraction() as f32
    }

    /// To the tenth, as near as a finger in front of a room can say.
    fn score_at(&self, y: f32) -> Score {
        let fraction = f64::from((self.rect.bottom() - y) / self.rect.height().max(1.0));
        Score::clamped(((fraction * 4.0 - 2.0) * 10.0).round() / 10.0)
    }

    fn column(&self, stage: usize) -> Rect {
        Rect::from_x_y_ranges(self.x_of(stage, 0.0)..=self.x_of(stage, 1.0), self.rect.y_range())
    }
}

/// Shows the chart and takes what is done to it.
pub fn show(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop, requests: &mut Vec<Request>) {
    let outer = ui.max_rect();
    let colors = room.colors;
    ui.painter().rect(outer, 14, colors.chrome, Stroke::new(1.0, colors.line), StrokeKind::Inside);
    let here = room.map.stages.index_of(room.stage).unwrap_or(0);
    let (faces, names, air) = (58.0 * room.unit, 46.0 * room.unit, 30.0 * room.unit);
    let rect = Rect::from_min_max(outer.min + vec2(faces, air), outer.max - vec2(16.0 * room.unit, names + air * 0.4));
    let plot = Plot::of(rect, here, room.map.stages.len());
    scale(ui, room, &plot, outer.left() + faces / 2.0);
    let painter = ui.painter().with_clip_rect(Rect::from_x_y_ranges(rect.x_range(), outer.y_range()));
    columns(ui, room, workshop, &plot, here, requests);
    bands(&painter, room, workshop, &plot);
    let leading = mood::leading(room.map).map(|curve| curve.id);
    for curve in mood::shown(room.map).filter(|curve| Some(curve.id) != leading) {
        line(&painter, room, &plot, curve, Stroke::new(2.0 * room.unit, colors.ink_quiet.gamma_multiply(0.7)));
    }
    if let Some(curve) = mood::leading(room.map) {
        line(&painter, room, &plot, curve, Stroke::new(5.0 * room.unit, colors.success));
        points(&painter, room, &plot, curve, workshop.held);
    }
    feel(ui, room, workshop, &plot, here, requests);
}

/// Faces at the side, dotted lines across, a firm one for neutral.
fn scale(ui: &Ui, room: &Room<'_>, plot: &Plot, x: f32) {
    for mark in MARKS {
        let score = Score::clamped(mark);
        let y = plot.y_of(score);
        miniature::face(ui.painter(), pos2(x, y), 15.0 * room.unit, score, room.theme);
        let ends = [pos2(plot.rect.left(), y), pos2(plot.rect.right(), y)];
        if score == Score::NEUTRAL {
            ui.painter().line_segment(ends, Stroke::new(1.5, room.colors.field_line));
        } else {
            ui.painter().extend(Shape::dotted_line(&ends, room.colors.line, 7.0, 1.0));
        }
    }
}

/// The stages below; a click on one goes there. The one shown stands on a lighter ground.
fn columns(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop, plot: &Plot, here: usize, requests: &[Request]) {
    let seen = room.map.stages.iter().enumerate().skip(plot.first).take(plot.count);
    for (index, stage) in seen {
        let column = plot.column(index);
        let is_here = index == here;
        if is_here {
            ui.painter().rect_filled(
                column.expand2(vec2(0.0, 12.0 * room.unit)),
                10,
                room.colors.accent_wash.gamma_multiply(0.6),
            );
        }
        let weight = if is_here { Weight::Semibold } else { Weight::Regular };
        let color = if is_here { room.colors.ink } else { room.colors.ink_quiet };
        let name = Rect::from_x_y_ranges(
            column.x_range(),
            column.bottom() + 14.0 * room.unit..=column.bottom() + 56.0 * room.unit,
        );
        fitted(ui.painter(), room, name.shrink2(vec2(4.0, 0.0)), &stage.name, weight, color);
        if !is_here {
            let target = Rect::from_min_max(column.min, name.max);
            let response = ui.interact(target, ui.scope_id().with(stage.id), Sense::click());
            let says = room.lang.message(&Message::new("workshop-go-to").with("stage", stage.name.as_str()));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &says));
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() && requests.is_empty() {
                workshop.go(room.map, stage.id);
            }
        }
    }
}

/// A name on at most two lines, smaller where it needs to be, its whole text in any case.
fn fitted(painter: &Painter, room: &Room<'_>, rect: Rect, text: &str, weight: Weight, color: Color32) {
    let lay = |size: f32| {
        let mut job = egui::text::LayoutJob::simple(text.to_owned(), room.font(size, weight), color, rect.width());
        job.halign = egui::Align::Center;
        painter.layout_job(job)
    };
    let fits = [16.0, 14.0, 12.0].into_iter().map(lay).find(|galley| galley.size().y <= rect.height());
    let galley = fits.unwrap_or_else(|| lay(10.0));
    painter.galley(rect.center_top(), galley, color);
}

/// How far apart the room was, where a silent round was held.
fn bands(painter: &Painter, room: &Room<'_>, workshop: &Workshop, plot: &Plot) {
    for (stage, scores) in &workshop.rounds {
        let (Some(index), Some((low, high))) = (room.map.stages.index_of(*stage), band(scores)) else { continue };
        let x = plot.x_of(index, 0.5);
        let bar = Rect::from_x_y_ranges(
            x - 16.0 * room.unit..=x + 16.0 * room.unit,
            plot.y_of(high) - 4.0..=plot.y_of(low) + 4.0,
        );
        painter.rect_filled(bar, 8, room.colors.accent.gamma_multiply(0.55));
        for score in scores {
            painter.circle_filled(pos2(x, plot.y_of(*score)), 3.5 * room.unit, room.colors.on_accent);
        }
    }
}

/// The curve, with gaps where stages have no point.
fn line(painter: &Painter, room: &Room<'_>, plot: &Plot, curve: &Curve, stroke: Stroke) {
    let mut runs: Vec<(Vec<Point>, usize)> = Vec::new();
    for point in &curve.points {
        let Some(stage) = room.map.stages.index_of(point.stage) else { continue };
        let at = Point::new(f64::from(plot.x_of(stage, point.at.value())), f64::from(plot.y_of(point.score)));
        match runs.last_mut() {
            Some((run, last)) if stage <= *last + 1 => {
                let least = run.last().map_or(at.x, |before| before.x + 0.5);
                run.push(Point::new(at.x.max(least), at.y));
                *last = stage;
            }
            _ => runs.push((vec![at], stage)),
        }
    }
    for (run, _) in runs {
        let mut points: Vec<Pos2> = Vec::new();
        kurbo::flatten(smooth(&run), 0.2, |element| {
            if let PathEl::MoveTo(point) | PathEl::LineTo(point) = element {
                points.push(pos2(point.x as f32, point.y as f32));
            }
        });
        painter.line(points, stroke);
    }
}

fn points(painter: &Painter, room: &Room<'_>, plot: &Plot, curve: &Curve, held: bool) {
    let set = mood::point(room.map, room.stage).map(|(index, _)| index);
    for (index, point) in curve.points.iter().enumerate() {
        let Some(stage) = room.map.stages.index_of(point.stage) else { continue };
        let at = pos2(plot.x_of(stage, point.at.value()), plot.y_of(point.score));
        let is_set = set == Some(index);
        let (radius, color) = match (is_set, held) {
            (true, true) => (13.0, room.colors.warning),
            (true, false) => (11.0, room.colors.warning),
            (false, _) => (8.0, room.colors.success),
        };
        painter.circle(at, radius * room.unit, room.colors.chrome, Stroke::new(4.0 * room.unit, color));
        if is_set {
            let text = super::number(room, point.score);
            let above = at.y - 40.0 * room.unit > plot.rect.top() - 20.0 * room.unit;
            let (anchor, y) = if above {
                (Align2::CENTER_BOTTOM, at.y - 16.0 * room.unit)
            } else {
                (Align2::CENTER_TOP, at.y + 16.0 * room.unit)
            };
            painter.text(pos2(at.x, y), anchor, text, room.font(20.0, Weight::Bold), room.colors.ink);
        }
    }
}

/// The column of the stage is a slider: a press sets the feeling, a drag goes on with it, all one step.
fn feel(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop, plot: &Plot, here: usize, requests: &mut Vec<Request>) {
    let column = plot.column(here).expand2(vec2(0.0, 12.0 * room.unit));
    let able = mood::can_set(room.map);
    let response = ui.interact(column, ui.scope_id().with("feel"), Sense::click_and_drag());
    let says = name(room, room.stage);
    let score = mood::point(room.map, room.stage).map(|(_, score)| score);
    response.widget_info(|| WidgetInfo::slider(able, score.map_or(0.0, Score::value), &says));
    ui.ctx().accesskit_node_builder(response.id, |builder| {
        builder.set_min_numeric_value(-2.0);
        builder.set_max_numeric_value(2.0);
        builder.add_action(Action::Increment);
        builder.add_action(Action::Decrement);
    });
    let times = |action| ui.input(|input| input.num_accesskit_action_requests(response.id, action)) as f64;
    let steps = times(Action::Increment) - times(Action::Decrement);
    if steps != 0.0 {
        requests.extend(mood::nudge(room.map, room.stage, steps * 0.1));
    }
    if !able {
        hint(ui, room, plot, "workshop-no-curve");
        return;
    }
    if score.is_none() {
        hint(ui, room, plot, "workshop-say-how-it-feels");
    }
    let response = response.on_hover_cursor(egui::CursorIcon::ResizeVertical);
    let Some(pointer) = response.interact_pointer_pos() else {
        if std::mem::take(&mut workshop.held) {
            requests.push(Request::Commit);
        }
        return;
    };
    let down = response.is_pointer_button_down_on();
    if down && !workshop.held {
        workshop.held = true;
        requests.push(Request::Begin("edit-set-point"));
    }
    if workshop.held {
        requests.extend(mood::set(room.map, room.stage, plot.score_at(pointer.y), false));
        if !down {
            workshop.held = false;
            requests.push(Request::Commit);
        }
    }
}

fn hint(ui: &Ui, room: &Room<'_>, plot: &Plot, words: &str) {
    let galley = ui.painter().layout(
        room.text(words),
        room.font(17.0, Weight::Regular),
        room.colors.ink_quiet,
        plot.rect.width() * 0.9,
    );
    let at = pos2(plot.rect.center().x - galley.size().x / 2.0, plot.rect.top());
    ui.painter().galley(at, galley, room.colors.ink_quiet);
}

/// "How Dana Reed feels in Buy & sign".
fn name(room: &Room<'_>, stage: StageId) -> String {
    let persona = mood::leading(room.map).map(|curve| curve.persona).and_then(|id| room.map.personas.get(id));
    let stage = room.map.stages.get(stage).map_or("", |stage| stage.name.as_str());
    let message = Message::new("workshop-feeling").with("name", persona.map_or("", |persona| persona.name.as_str()));
    room.lang.message(&message.with("stage", stage))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stage_stands_in_the_middle_but_at_the_ends() {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(500.0, 400.0));
        let seen = |here, stages| {
            let plot = Plot::of(rect, here, stages);
            (plot.first, plot.count)
        };
        assert_eq!(seen(0, 7), (0, 5));
        assert_eq!(seen(3, 7), (1, 5));
        assert_eq!(seen(6, 7), (2, 5));
        assert_eq!((seen(1, 2), seen(0, 1)), ((0, 2), (0, 1)));
        let plot = Plot::of(rect, 3, 7);
        assert_eq!(plot.x_of(3, 0.5), 250.0);
        assert!(plot.x_of(0, 0.5) < 0.0, "the curve comes from outside");
    }

    #[test]
    fn heights_are_scores_and_back_to_the_tenth() {
        let plot = Plot::of(Rect::from_min_size(pos2(0.0, 100.0), vec2(500.0, 400.0)), 0, 1);
        for tenth in -20..=20 {
            let score = Score::clamped(f64::from(tenth) / 10.0);
            assert_eq!(plot.score_at(plot.y_of(score)), score);
        }
        assert_eq!((plot.score_at(-500.0), plot.score_at(900.0)), (Score::MAX, Score::MIN));
    }
}
