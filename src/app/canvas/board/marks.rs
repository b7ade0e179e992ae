//! What is drawn over a board and is no part of it: where the keyboard is, what may be added, what is dragged.

use egui::epaint::Shadow;
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, FontId, Painter, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::drag::{Drag, Held};
use super::{Hands, on_screen, things, write};
use crate::app::canvas::frame::Sight;
use crate::app::canvas::texts;
use crate::app::look::{Palette, Weight, fonts, palette};
use crate::geom::Point;
use crate::model::Node;
use crate::scene::{Part, Slot, Takes};

/// Below this size on screen, in points, words over the page are left out.
const LEAST: f32 = 7.0;

/// The place under the idle pointer.
pub fn hovered<'a>(ui: &Ui, sight: &Sight<'a>) -> Option<&'a Slot> {
    let at = ui.input(|input| input.pointer.hover_pos()).filter(|_| sight.canvas.hovered())?;
    if sight.corner.is_some_and(|corner| corner.contains(at)) {
        return None;
    }
    things::at(sight.ground.scene, sight.lens.page_from_screen(at))
}

/// What the pointer looks like over a place.
pub fn cursor(slot: &Slot) -> CursorIcon {
    match &slot.takes {
        Takes::Thing(Node::Card(_) | Node::Stakeholder(_)) => CursorIcon::Grab,
        Takes::Text(Node::Persona(_), _) => CursorIcon::Text,
        Takes::Text(..) | Takes::Thing(_) => CursorIcon::Default,
        Takes::NextLine(..) | Takes::Question(_) | Takes::Votes(_) | Takes::Progress(_) => CursorIcon::PointingHand,
        Takes::Meeting { .. } => CursorIcon::PointingHand,
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => CursorIcon::Default,
        Takes::Decision(_) | Takes::Influence => CursorIcon::Default,
    }
}

/// Everything drawn over the page of a board.
/// `typed` is the text under the caret.
pub fn show(ui: &Ui, sight: &Sight<'_>, hands: &Hands, typed: Option<(Node, Part)>) {
    let is_typing = typed.is_some();
    let pen = Pen { ui, painter: ui.painter(), colors: palette(ui), sight, typed };
    let scene = sight.ground.scene;
    let spot = hands.spot.as_ref().and_then(|spot| spot.on(scene));
    if let Held::Drag(drag) = &hands.held {
        pen.dragged(drag, hands);
        return;
    }
    let under = hovered(ui, sight).filter(|_| !is_typing);
    for slot in &scene.grid.slots {
        pen.unsaid(slot, Some(slot) == under || Some(slot) == spot);
    }
    for node in sight.ground.selection.iter() {
        let elsewhere = things::stops(scene).filter(|slot| slot.takes == Takes::Thing(node) && Some(*slot) != spot);
        // A sheet is outlined where it is the sheet that is meant.
        for slot in elsewhere.filter(|_| !matches!(node, Node::Persona(_))) {
            pen.outline(slot, Stroke::new(1.5, pen.colors.accent.gamma_multiply(0.6)));
        }
    }
    if let Some(slot) = under.filter(|slot| Some(*slot) != spot) {
        pen.outline(slot, Stroke::new(1.0, pen.colors.accent.gamma_multiply(0.55)));
    }
    if let Some(slot) = under {
        pen.invite(slot);
    }
    if let Some(slot) = spot.filter(|_| !is_typing) {
        pen.outline(slot, Stroke::new(2.0, pen.colors.accent));
    }
}

struct Pen<'a> {
    ui: &'a Ui,
    painter: &'a Painter,
    colors: &'a Palette,
    sight: &'a Sight<'a>,
    typed: Option<(Node, Part)>,
}

impl Pen<'_> {
    fn radius(&self) -> CornerRadius {
        CornerRadius::same(self.sight.lens.length(6.0).clamp(1.0, 24.0) as u8)
    }

    fn outline(&self, slot: &Slot, stroke: Stroke) {
        let rect = on_screen(&self.sight.lens, slot).expand(grow(slot));
        self.painter.rect_stroke(rect, self.radius(), stroke, StrokeKind::Middle);
    }

    /// The words that say what may be added here, pale until they are meant.
    fn unsaid(&self, slot: &Slot, is_meant: bool) {
        let lang = self.sight.view.lang;
        let text = match &slot.takes {
            Takes::NextLine(..) => lang.text("board-add"),
            Takes::Text(node @ Node::Persona(_), part) => {
                let is_typed = self.typed == Some((*node, *part));
                let text = texts::text_of(self.sight.ground.map, *node, *part).unwrap_or_default();
                match part {
                    Part::Caption if text.trim().is_empty() && !is_typed => lang.text("app-field-role"),
                    Part::Quote if text.trim().is_empty() && !is_typed => lang.text("app-field-quote"),
                    _ => return,
                }
            }
            _ => return,
        };
        let rect = on_screen(&self.sight.lens, slot);
        let size = self.sight.lens.length(12.0);
        if size < LEAST || !rect.intersects(self.sight.lens.window) {
            return;
        }
        let color = if is_meant { self.colors.accent } else { paler(self.sight) };
        let font = FontId::new(size, fonts::family(Weight::Regular));
        let text = format!("+ {text}");
        self.painter.text(rect.left_center(), Align2::LEFT_CENTER, text, font, color);
    }

    /// What a press would do here, where it cannot be seen.
    fn invite(&self, slot: &Slot) {
        let rect = on_screen(&self.sight.lens, slot);
        match &slot.takes {
            Takes::Meeting { stage, channel } => {
                let cards = crate::insight::channel_matrix(self.sight.ground.map);
                let at = self.sight.ground.map.stages.index_of(*stage);
                let row = cards.rows.iter().find(|row| row.channel == *channel);
                let cell = row.zip(at).and_then(|(row, at)| row.cells.get(at));
                if cell.is_some_and(|cell| cell.is_white()) {
                    self.plus(rect);
                }
            }
            Takes::Votes(_) => {
                let at = pos2(rect.right() + 9.0, rect.center().y);
                self.plus(Rect::from_center_size(at, vec2(12.0, 12.0)));
            }
            Takes::Thing(_) | Takes::Text(..) | Takes::NextLine(..) | Takes::Question(_) | Takes::Progress(_) => {}
            Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => {}
            Takes::Decision(_) | Takes::Influence => {}
        }
    }

    fn plus(&self, rect: Rect) {
        let arm = 5.0_f32.min(rect.width() / 3.0).min(rect.height() / 3.0);
        let (middle, stroke) = (rect.center(), Stroke::new(1.5, self.colors.accent));
        self.painter.line_segment([middle - vec2(arm, 0.0), middle + vec2(arm, 0.0)], stroke);
        self.painter.line_segment([middle - vec2(0.0, arm), middle + vec2(0.0, arm)], stroke);
    }

    /// The field it would be let go on, and the thing in the hand.
    fn dragged(&self, drag: &Drag, hands: &Hands) {
        let (scene, map, lens) = (self.sight.ground.scene, self.sight.ground.map, &self.sight.lens);
        let accent = self.colors.accent;
        if let Some(field) = drag.target(map, scene) {
            let alike = scene.grid.slots.iter().filter(|slot| write::is_same_quarter(&slot.takes, &field.takes));
            for slot in alike {
                self.painter.rect_filled(on_screen(lens, slot), 0, accent.gamma_multiply(0.06));
            }
            let lit = lens.screen_from_page_rect(lit_part(field, drag.to));
            let line = Stroke::new(1.5, accent.gamma_multiply(0.8));
            self.painter.rect(lit.shrink(2.0), self.radius(), accent.gamma_multiply(0.1), line, StrokeKind::Inside);
        }
        let paper = scene.background;
        let paper = Color32::from_rgb(paper.r, paper.g, paper.b);
        let stood = lens.screen_from_page_rect(drag.rect.inflate(1.0, 1.0));
        self.painter.rect_filled(stood, 4, paper.gamma_multiply(0.6));
        let rect = lens.screen_from_page_rect(drag.rect + drag.by()).expand(4.0);
        let shadow = Shadow { offset: [0, 4], blur: 14, spread: 0, color: self.colors.shadow };
        self.painter.add(shadow.as_shape(rect, self.radius()));
        self.painter.rect_filled(rect, self.radius(), paper.gamma_multiply(0.85));
        if let Some(ghost) = &hands.ghost {
            ghost.draw(self.painter, lens, drag.by(), 0.95);
        }
        let is_refused = drag.target(map, scene).is_none();
        self.ui.set_cursor_icon(if is_refused { CursorIcon::NotAllowed } else { CursorIcon::Grabbing });
        if let Takes::Influence = things::field_at(scene, drag.to).map_or(&Takes::Influence, |field| &field.takes) {
            self.cross(drag);
        }
    }

    /// Thin lines to both axes, so that one sees how much power and support that is.
    fn cross(&self, drag: &Drag) {
        let scene = self.sight.ground.scene;
        let Some(field) = scene.grid.slots.iter().find(|slot| slot.takes == Takes::Influence) else { return };
        let (rect, at) = (on_screen(&self.sight.lens, field), self.sight.lens.screen_from_page(drag.to));
        if rect.contains(at) {
            let stroke = Stroke::new(1.0, self.colors.accent.gamma_multiply(0.6));
            let lines = [[pos2(rect.left(), at.y), at], [at, pos2(at.x, rect.bottom())]];
            for ends in lines {
                self.painter.extend(Shape::dashed_line(&ends, stroke, 4.0, 3.0));
            }
        }
    }
}

/// The quadrant of a field of stakeholders; other fields are lit as they are.
fn lit_part(field: &Slot, at: Point) -> crate::geom::Rect {
    let rect = field.rect;
    if field.takes != Takes::Influence {
        return rect;
    }
    let middle = rect.center();
    let (x0, x1) = if at.x < middle.x { (rect.x0, middle.x) } else { (middle.x, rect.x1) };
    let (y0, y1) = if at.y < middle.y { (rect.y0, middle.y) } else { (middle.y, rect.y1) };
    crate::geom::Rect::new(x0, y0, x1, y1)
}

/// How much air the outline of a place has, in screen points.
fn grow(slot: &Slot) -> f32 {
    match &slot.takes {
        Takes::Thing(Node::Card(_)) | Takes::Meeting { .. } => 1.0,
        Takes::Thing(_) | Takes::Text(..) | Takes::NextLine(..) | Takes::Question(_) => 3.0,
        Takes::Votes(_) | Takes::Progress(_) => 3.0,
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => 0.0,
        Takes::Decision(_) | Takes::Influence => 0.0,
    }
}

/// A grey that can be read on this paper and is no part of what stands on it.
fn paler(sight: &Sight<'_>) -> Color32 {
    let paper = sight.ground.scene.background;
    let faint = sight.view.theme.ink_faint.mix(paper, 0.15);
    Color32::from_rgb(faint.r, faint.g, faint.b)
}
