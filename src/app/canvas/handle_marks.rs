//! How handles look, what they are called, and the cursor they ask for.

use egui::accesskit::Action;
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, FontId, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
};
use egui::{pos2, vec2};

use super::frame::Sight;
use super::gesture::Ground;
use super::grip::{End, Grip};
use super::handles::{self, DISC, Disc};
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Palette, fonts};
use crate::app::request::Request;
use crate::diag::Message;
use crate::geom::Point;
use crate::i18n::Lang;
use crate::model::{LaneDisplay, Node};

/// The cursor over a handle; `None` over the things themselves.
pub fn cursor(grip: Grip) -> Option<CursorIcon> {
    match grip {
        Grip::Node(_) => None,
        Grip::Port { .. } => Some(CursorIcon::Crosshair),
        Grip::LinkEnd { .. } => Some(CursorIcon::Grab),
        Grip::StageEdge(_) | Grip::CardEnd { .. } => Some(CursorIcon::ResizeHorizontal),
        Grip::LaneEdge(_) => Some(CursorIcon::ResizeVertical),
        Grip::NewStage(_) | Grip::NewLane(_) | Grip::Fold(_) | Grip::Hidden { .. } => Some(CursorIcon::PointingHand),
    }
}

/// Draws the discs around a pointer and the edge it is on or holds; gives what a screen reader asked of a disc.
pub fn show(ui: &Ui, sight: &Sight<'_>, at: Option<Point>, grip: Option<Grip>) -> Vec<Request> {
    let pen = Pen { ui, sight, colors: look::palette(ui) };
    let mut requests = Vec::new();
    for disc in handles::discs(sight.ground, at, 1.0 / sight.lens.zoom) {
        let hovered = grip == Some(disc.grip);
        let rect = pen.disc(&disc, hovered);
        requests.extend(pen.name(&disc, rect));
    }
    match grip {
        Some(Grip::StageEdge(_) | Grip::LaneEdge(_) | Grip::CardEnd { .. }) => pen.edge(grip),
        Some(
            Grip::Node(_)
            | Grip::Port { .. }
            | Grip::LinkEnd { .. }
            | Grip::NewStage(_)
            | Grip::NewLane(_)
            | Grip::Fold(_)
            | Grip::Hidden { .. },
        )
        | None => {}
    }
    requests
}

struct Pen<'a> {
    ui: &'a Ui,
    sight: &'a Sight<'a>,
    colors: &'a Palette,
}

impl Pen<'_> {
    fn disc(&self, disc: &Disc, hovered: bool) -> Rect {
        let middle = self.sight.lens.screen_from_page(disc.center);
        let radius = DISC as f32;
        let round = Rect::from_center_size(middle, vec2(2.0 * radius, 2.0 * radius));
        match disc.grip {
            Grip::NewStage(_) | Grip::NewLane(_) => {
                let shown = self.fade(disc.grip);
                if hovered {
                    self.gap(disc);
                }
                let (fill, ink) = self.plain_or_hovered(hovered);
                self.round(round, fill, self.colors.accent, shown);
                self.icon(middle, icons::PLUS, 12.0, ink.gamma_multiply(shown));
                round
            }
            Grip::Fold(lane) => {
                let display = self.sight.ground.map.lanes.get(lane).map(|lane| lane.display);
                let folded = display == Some(LaneDisplay::Folded);
                let line = if hovered { self.colors.accent } else { self.colors.line };
                let ink = if hovered { self.colors.accent_ink } else { self.colors.ink_quiet };
                let shown = if folded { 1.0 } else { self.fade(disc.grip) };
                self.round(round, self.colors.chrome, line, shown);
                let glyph = if folded { icons::RIGHT } else { icons::DOWN };
                self.icon(middle, glyph, 11.0, ink.gamma_multiply(shown));
                round
            }
            Grip::Hidden { first } => {
                let count = handles::hidden_run(self.sight.ground, first).count();
                let (fill, ink) = self.plain_or_hovered(hovered);
                let font = FontId::proportional(11.0);
                let galley = self.ui.painter().layout_no_wrap(count.to_string(), font, ink);
                let pill = Rect::from_center_size(middle, vec2(24.0 + galley.size().x, 2.0 * radius - 2.0));
                self.round(pill, fill, self.colors.accent, 1.0);
                self.icon(pos2(pill.left() + 11.0, middle.y), icons::HIDDEN, 12.0, ink);
                self.ui.painter().galley(pos2(pill.left() + 19.0, middle.y - galley.size().y / 2.0), galley, ink);
                pill
            }
            Grip::Node(_)
            | Grip::Port { .. }
            | Grip::LinkEnd { .. }
            | Grip::StageEdge(_)
            | Grip::LaneEdge(_)
            | Grip::CardEnd { .. } => round,
        }
    }

    fn plain_or_hovered(&self, hovered: bool) -> (Color32, Color32) {
        if hovered { (self.colors.accent, self.colors.on_accent) } else { (self.colors.chrome, self.colors.accent_ink) }
    }

    fn round(&self, rect: Rect, fill: Color32, line: Color32, shown: f32) {
        let stroke = Stroke::new(1.2, line.gamma_multiply(shown));
        let radius = CornerRadius::same(DISC as u8);
        self.ui.painter().rect(rect, radius, fill.gamma_multiply(shown), stroke, StrokeKind::Inside);
    }

    fn icon(&self, at: Pos2, glyph: Glyph, size: f32, color: Color32) {
        let font = FontId::new(size, fonts::icon_family(glyph.filled));
        self.ui.painter().text(at, Align2::CENTER_CENTER, glyph.code, font, color);
    }

    /// How far a disc that comes up under the pointer has come, 0–1.
    fn fade(&self, grip: Grip) -> f32 {
        let id = self.id(grip).with("shown");
        self.ui.ctx().animate_bool(id, true)
    }

    fn id(&self, grip: Grip) -> Id {
        self.sight.canvas.id.with(format!("{grip:?}"))
    }

    /// Where the new stage or lane would come to stand.
    fn gap(&self, disc: &Disc) {
        let grid = &self.sight.ground.scene.grid;
        let (Some(column), Some(row)) = (grid.columns.last(), grid.rows.last()) else { return };
        let end = match disc.grip {
            Grip::NewStage(_) => Point::new(disc.center.x, row.bottom),
            _ => Point::new(column.right, disc.center.y),
        };
        self.line(disc.center, end, 2.0);
    }

    /// The edge under the pointer, or held.
    fn edge(&self, grip: Option<Grip>) {
        let scene = self.sight.ground.scene;
        match grip {
            Some(Grip::StageEdge(stage)) => {
                let header = scene.bounds_of(Node::Stage(stage));
                let (Some(header), Some(column)) = (header, scene.grid.column(stage)) else { return };
                let bottom = scene.grid.rows.last().map_or(header.y1, |row| row.bottom);
                self.line(Point::new(column.right, header.y0), Point::new(column.right, bottom), 1.0);
                self.bar(Point::new(column.right, (header.y0 + header.y1) / 2.0), header.height(), true);
            }
            Some(Grip::LaneEdge(lane)) => {
                let (Some(label), Some(row)) = (scene.bounds_of(Node::Lane(lane)), scene.grid.row(lane)) else {
                    return;
                };
                let right = scene.grid.columns.last().map_or(label.x1, |column| column.right);
                self.line(Point::new(label.x0, row.bottom), Point::new(right, row.bottom), 1.0);
                self.bar(Point::new((label.x0 + label.x1) / 2.0, row.bottom), label.width(), false);
            }
            Some(Grip::CardEnd { card, end }) => {
                let Some(rect) = scene.bounds_of(Node::Card(card)) else { return };
                let x = if end == End::First { rect.x0 } else { rect.x1 };
                self.bar(Point::new(x, (rect.y0 + rect.y1) / 2.0), rect.height(), true);
            }
            Some(
                Grip::Node(_)
                | Grip::Port { .. }
                | Grip::LinkEnd { .. }
                | Grip::NewStage(_)
                | Grip::NewLane(_)
                | Grip::Fold(_)
                | Grip::Hidden { .. },
            )
            | None => {}
        }
    }

    fn line(&self, from: Point, to: Point, width: f32) {
        let ends = [from, to].map(|end| self.sight.lens.screen_from_page(end));
        self.ui.painter().line_segment(ends, Stroke::new(width, self.colors.accent));
    }

    /// A short thick bar on an edge, that looks as if it could be held; `room` in document units.
    fn bar(&self, middle: Point, room: f64, upright: bool) {
        let length = (self.sight.lens.length(room) * 0.5).clamp(8.0, 22.0);
        let size = if upright { vec2(4.0, length) } else { vec2(length, 4.0) };
        let rect = Rect::from_center_size(self.sight.lens.screen_from_page(middle), size);
        let line = Stroke::new(1.0, self.colors.on_accent);
        self.ui.painter().rect(rect, 2, self.colors.accent, line, StrokeKind::Outside);
    }

    /// A disc for those who do not see it, and what it does for those who wait over it.
    fn name(&self, disc: &Disc, rect: Rect) -> Vec<Request> {
        let (ground, lang) = (self.sight.ground, self.sight.view.lang);
        let Some(name) = name(disc.grip, ground, lang) else { return Vec::new() };
        let id = self.id(disc.grip);
        let response = self.ui.interact(rect.intersect(self.sight.canvas.rect), id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        self.ui.ctx().accesskit_node_builder(id, |builder| builder.add_action(Action::Click));
        response.on_hover_text(name);
        let clicks = self.ui.input(|input| input.num_accesskit_action_requests(id, Action::Click));
        if clicks > 0 { handles::click(disc.grip, ground) } else { Vec::new() }
    }
}

fn name(grip: Grip, ground: Ground<'_>, lang: Lang) -> Option<String> {
    let message = match grip {
        Grip::NewStage(_) => Message::new("structure-new-stage"),
        Grip::NewLane(_) => Message::new("structure-new-lane"),
        Grip::Fold(id) => {
            let lane = ground.map.lanes.get(id)?;
            let folded = lane.display == LaneDisplay::Folded;
            let id = if folded { "structure-unfold-named" } else { "structure-fold-named" };
            Message::new(id).with("name", lane.name.as_str())
        }
        Grip::Hidden { first } => {
            Message::new("structure-show-hidden").with("count", handles::hidden_run(ground, first).count())
        }
        Grip::Node(_)
        | Grip::Port { .. }
        | Grip::LinkEnd { .. }
        | Grip::StageEdge(_)
        | Grip::LaneEdge(_)
        | Grip::CardEnd { .. } => return None,
    };
    Some(lang.message(&message))
}
