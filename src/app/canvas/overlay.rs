//! What is drawn over the map and is no part of it: selection, hover, drop lines, the score under the finger.

use std::collections::BTreeMap;

use egui::epaint::Shadow;
use egui::{Color32, CornerRadius, FontId, Painter, Pos2, Rect, Stroke, StrokeKind, pos2, vec2};

use super::camera::Lens;
use super::frame::Sight;
use super::gesture::{CardDrag, Gesture, Ground, LaneDrag, Marquee, StageDrag};
use super::place;
use super::sprite::Sprite;
use crate::app::look::{self, Palette};
use crate::geom::{self, PathEl, Point, Vec2};
use crate::i18n::Lang;
use crate::model::{CardId, LaneId, Node, StageId};
use crate::scene::{Region, Scene};
use crate::theme::Theme;

/// So many outlines are drawn whether they can be seen or not.
const MANY: usize = 64;

/// How far an outline may reach beyond what it goes round, and what can be pointed at beyond what is painted.
const AIR: f64 = 16.0;

/// The pen all of it is drawn with.
pub struct Overlay<'a> {
    pub(super) painter: &'a Painter,
    pub(super) lens: &'a Lens,
    pub(super) colors: &'a Palette,
    pub(super) lang: Lang,
    pub(super) theme: &'a Theme,
}

impl<'a> Overlay<'a> {
    /// The pen for this frame.
    pub fn new(ui: &'a egui::Ui, sight: &'a Sight<'_>) -> Overlay<'a> {
        Overlay {
            painter: ui.painter(),
            lens: &sight.lens,
            colors: look::palette(ui),
            lang: sight.view.lang,
            theme: sight.view.theme,
        }
    }

    /// Everything selected, the node the keyboard acts from as clearly as the rest.
    pub fn selection(&self, ground: Ground<'_>) {
        let stroke = Stroke::new(2.0, self.colors.accent);
        if ground.selection.len() <= MANY {
            return ground.selection.iter().for_each(|node| self.outline(ground.scene, node, stroke));
        }
        // Of very many those that are out of sight are not even looked up.
        let near = ground.scene.nodes_near(self.lens.visible().inflate(AIR, AIR));
        let cells = ground.selection.iter().filter(|node| matches!(node, Node::Cell { .. }));
        for node in near.into_iter().filter(|node| ground.selection.contains(*node)).chain(cells) {
            self.outline(ground.scene, node, stroke);
        }
    }

    /// What is under the pointer: a thin line in the colour of the selection.
    pub fn hover(&self, ground: Ground<'_>, node: Node) {
        if ground.selection.contains(node) {
            return;
        }
        match node {
            Node::Cell { .. } | Node::Footer => {}
            Node::Title
            | Node::Scenario
            | Node::Goal
            | Node::Persona(_)
            | Node::Stage(_)
            | Node::Phase(_)
            | Node::Lane(_)
            | Node::Card(_)
            | Node::Curve(_)
            | Node::Point { .. }
            | Node::Link(_)
            | Node::Stakeholder(_) => {
                self.outline(ground.scene, node, Stroke::new(1.0, self.colors.accent.gamma_multiply(0.55)));
            }
        }
    }

    /// The cell where what is being typed will land.
    pub fn landing(&self, ground: Ground<'_>, lane: LaneId, stage: StageId) {
        if let Some(cell) = ground.scene.grid.cell(lane, stage) {
            let rect = self.lens.screen_from_page_rect(cell.inset(-3.0));
            let radius = CornerRadius::same(self.lens.length(8.0).clamp(2.0, 16.0) as u8);
            let line = Stroke::new(1.5, self.colors.accent.gamma_multiply(0.7));
            self.painter.rect(rect, radius, self.colors.accent.gamma_multiply(0.08), line, StrokeKind::Inside);
        }
    }

    /// The cells that a paste would fill, each with the number of its new cards.
    pub fn preview(&self, ground: Ground<'_>, cells: &BTreeMap<(LaneId, StageId), usize>) {
        let ink = self.colors.accent;
        for ((lane, stage), count) in cells {
            let Some(cell) = ground.scene.grid.cell(*lane, *stage) else { continue };
            let rect = self.lens.screen_from_page_rect(cell.inset(-3.0));
            if !rect.intersects(self.lens.window) {
                continue;
            }
            let radius = CornerRadius::same(self.lens.length(8.0).clamp(2.0, 16.0) as u8);
            self.painter.rect_filled(rect, radius, ink.gamma_multiply(0.1));
            let edge = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
            self.painter.extend(egui::Shape::dashed_line(&edge, Stroke::new(1.5, ink), 5.0, 3.0));
            let text = format!("+{}", self.lang.number(*count as f64));
            let galley = self.painter.layout_no_wrap(text, FontId::proportional(12.0), self.colors.on_accent);
            let size = galley.size() + vec2(12.0, 4.0);
            // In the corner, where the cards below can still be read; in a small cell in its middle.
            let is_small = rect.width() < size.x + 8.0 || rect.height() < size.y + 8.0;
            let corner = rect.right_bottom() - vec2(size.x / 2.0 + 4.0, size.y / 2.0 + 4.0);
            let badge = Rect::from_center_size(if is_small { rect.center() } else { corner }, size);
            self.painter.rect_filled(badge, CornerRadius::same(9), ink);
            self.painter.galley(badge.min + vec2(6.0, 2.0), galley, self.colors.on_accent);
        }
    }

    /// An empty cell under the pointer says what a double-click there will do.
    pub fn invite(&self, ground: Ground<'_>, node: Node) {
        let Node::Cell { lane, stage } = node else { return };
        let is_empty = ground.map.cards_in(lane, stage).next().is_none();
        let Some(cell) = ground.scene.grid.cell(lane, stage).filter(|_| is_empty) else { return };
        if !place::takes_cards(ground.map, lane) {
            return;
        }
        let rect = self.lens.screen_from_page_rect(cell.inset(-6.0));
        let ink = self.colors.accent;
        let radius = CornerRadius::same(self.lens.length(8.0).clamp(2.0, 16.0) as u8);
        self.painter.rect_filled(rect, radius, ink.gamma_multiply(0.06));
        let text = self.lang.text("canvas-double-click-adds-a-card");
        let room = rect.width() - 34.0;
        let galley = self.painter.layout(text, FontId::proportional(11.5), ink, room.max(1.0));
        let middle = rect.center();
        let fits = room > 60.0 && galley.size().y + 8.0 < rect.height();
        let plus = if fits { pos2(middle.x - galley.size().x / 2.0 - 4.0, middle.y) } else { middle };
        let arm = 5.0_f32.min(rect.width() / 4.0).min(rect.height() / 4.0);
        let stroke = Stroke::new(1.5, ink);
        self.painter.line_segment([plus - vec2(arm, 0.0), plus + vec2(arm, 0.0)], stroke);
        self.painter.line_segment([plus - vec2(0.0, arm), plus + vec2(0.0, arm)], stroke);
        if fits {
            let at = pos2(plus.x + 12.0, middle.y - galley.size().y / 2.0);
            self.painter.galley(at, galley, ink);
        }
    }

    /// The gesture under way, with what is carried along.
    pub fn gesture(&self, ground: Ground<'_>, gesture: &Gesture, ghost: Option<&Sprite>) {
        match gesture {
            Gesture::Idle | Gesture::Pressed(_) => {}
            Gesture::Marquee(Marquee { from, to, .. }) => {
                let rect = self.lens.screen_from_page_rect(geom::Rect::from_points(*from, *to));
                let line = Stroke::new(1.0, self.colors.accent);
                self.painter.rect(rect, 2, self.colors.accent.gamma_multiply(0.1), line, StrokeKind::Middle);
            }
            Gesture::Cards(CardDrag { ids, from, to, copy, slot, landings, .. }) => {
                for landing in landings {
                    let cell = self.lens.screen_from_page_rect(landing.cell.inset(-2.0));
                    self.painter.rect_filled(cell, 6, self.colors.accent.gamma_multiply(0.1));
                }
                if let Some(slot) = slot {
                    let cell = self.lens.screen_from_page_rect(slot.cell.inset(-2.0));
                    self.painter.rect_filled(cell, 6, self.colors.accent.gamma_multiply(0.07));
                    let line = slot.line;
                    let ends = [Point::new(slot.cell.x0 + 6.0, line), Point::new(slot.cell.x1 - 6.0, line)];
                    self.drop_line(ends);
                }
                if !copy {
                    self.veil(ground.scene, ids);
                }
                self.carried(ground.scene, ids.iter().map(|id| Node::Card(*id)), ghost, *to - *from);
            }
            Gesture::Stage(StageDrag { ids, from, to, gap }) => {
                let grid = &ground.scene.grid;
                if let (Some(gap), Some(top), Some(row)) =
                    (gap, ids.first().and_then(|id| ground.scene.bounds_of(Node::Stage(*id))), grid.rows.last())
                {
                    self.drop_line([Point::new(gap.line, top.y0 - 4.0), Point::new(gap.line, row.bottom)]);
                }
                let by = Vec2::new(to.x - from.x, 0.0);
                self.carried(ground.scene, ids.iter().map(|id| Node::Stage(*id)), ghost, by);
            }
            Gesture::Lane(LaneDrag { ids, from, to, gap }) => {
                let grid = &ground.scene.grid;
                if let (Some(gap), Some(label), Some(column)) =
                    (gap, ids.iter().find_map(|id| ground.scene.bounds_of(Node::Lane(*id))), grid.columns.last())
                {
                    self.drop_line([Point::new(label.x0, gap.line), Point::new(column.right, gap.line)]);
                }
                let by = Vec2::new(0.0, to.y - from.y);
                self.carried(ground.scene, ids.iter().map(|id| Node::Lane(*id)), ghost, by);
            }
            Gesture::Link(drag) => self.line_in_hand(ground, drag),
            Gesture::Resize(_) | Gesture::Stretch(_) => {}
            Gesture::Point(drag) => {
                let node = Node::Point { curve: drag.curve, index: drag.index };
                self.marks_met(ground, node);
                self.score(ground, node);
            }
            Gesture::Stroke(stroke) => self.line_being_drawn(ground, stroke),
        }
    }

    /// What is dragged, lifted off the page on a sheet of its own.
    fn carried(&self, scene: &Scene, nodes: impl Iterator<Item = Node>, ghost: Option<&Sprite>, by: Vec2) {
        let paper = scene.background;
        let radius = CornerRadius::same(self.lens.length(8.0).clamp(1.0, 24.0) as u8);
        let shadow = Shadow { offset: [0, 4], blur: 14, spread: 0, color: self.colors.shadow };
        let sheet = Color32::from_rgb(paper.r, paper.g, paper.b).gamma_multiply(0.85);
        for node in nodes {
            // A chevron is no rectangle, and needs no help to stand out.
            let Some(rect) = scene.bounds_of(node).filter(|_| !matches!(node, Node::Stage(_))) else { continue };
            let rect = self.lens.screen_from_page_rect(rect + by);
            self.painter.add(shadow.as_shape(rect, radius));
            self.painter.rect_filled(rect, radius, sheet);
        }
        if let Some(ghost) = ghost {
            ghost.draw(self.painter, self.lens, by, 0.9);
        }
    }

    /// Pales the cards that are on their way elsewhere.
    fn veil(&self, scene: &Scene, ids: &[CardId]) {
        let paper = scene.background;
        let veil = Color32::from_rgb(paper.r, paper.g, paper.b).gamma_multiply(0.6);
        for id in ids {
            if let Some(rect) = scene.bounds_of(Node::Card(*id)) {
                self.painter.rect_filled(self.lens.screen_from_page_rect(rect.inflate(1.0, 1.0)), 4, veil);
            }
        }
    }

    fn drop_line(&self, ends: [Point; 2]) {
        let ends = ends.map(|end| self.lens.screen_from_page(end));
        self.painter.line_segment(ends, Stroke::new(3.0, self.colors.accent));
        for end in ends {
            self.painter.circle_filled(end, 4.0, self.colors.accent);
        }
    }

    fn outline(&self, scene: &Scene, node: Node, stroke: Stroke) {
        if let Node::Link(_) = node {
            return self.link(scene, node, stroke);
        }
        if let Node::Curve(_) = node {
            return self.along(scene, node, stroke);
        }
        let Some(rect) = place::rect_of(scene, node) else { return };
        if let Node::Point { .. } = node {
            let center = self.lens.screen_from_page(rect.center());
            let radius = self.lens.length(rect.width() / 2.0) + 1.0;
            self.painter.circle_stroke(center, radius, stroke);
            return;
        }
        // Cards are outlined on their edge, texts with some air, cells within their lines.
        let grow = match node {
            Node::Card(_) | Node::Stage(_) => 0.0,
            Node::Cell { .. } => -3.0,
            Node::Lane(_) => -2.0,
            Node::Title | Node::Scenario | Node::Goal | Node::Footer | Node::Persona(_) | Node::Phase(_) => 4.0,
            Node::Curve(_) | Node::Point { .. } | Node::Link(_) | Node::Stakeholder(_) => 2.0,
        };
        let mut rect = rect.inflate(grow, grow);
        if let Node::Lane(_) = node {
            // The icon of a lane stands at the very edge of its label.
            rect.x0 -= 8.0;
        }
        let mut rect = self.lens.screen_from_page_rect(rect);
        let radius = self.lens.length(8.0).clamp(1.0, 40.0) as u8;
        if let Node::Stage(_) = node {
            // A stage may have the very colour of the line: a rim of paper sets them apart.
            let rim = Stroke::new(2.5, Color32::from_rgb(scene.background.r, scene.background.g, scene.background.b));
            self.painter.rect_stroke(rect, radius, rim, StrokeKind::Middle);
            rect = rect.expand((rim.width + stroke.width) / 2.0);
        }
        self.painter.rect_stroke(rect, radius, stroke, StrokeKind::Middle);
    }

    /// A band of light along a curve.
    fn along(&self, scene: &Scene, node: Node, stroke: Stroke) {
        for area in scene.areas_of(node) {
            let Region::Along { path, .. } = &area.region else { continue };
            let mut line: Vec<Pos2> = Vec::new();
            kurbo::flatten(path.iter(), 0.25 / self.lens.zoom, |element| match element {
                PathEl::MoveTo(point) | PathEl::LineTo(point) => line.push(self.lens.screen_from_page(point)),
                PathEl::QuadTo(..) | PathEl::CurveTo(..) | PathEl::ClosePath => {}
            });
            let width = self.lens.length(8.0) + stroke.width;
            self.painter.line(line, Stroke::new(width, stroke.color.gamma_multiply(0.25)));
        }
    }
}
