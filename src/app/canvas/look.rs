//! A page that is only looked at: it pans and zooms, and nothing on it can be taken hold of.

use std::sync::Arc;

use egui::{CursorIcon, Key, PointerButton, Response, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::Canvas;
use super::stand::Wish;
use crate::edit::Selection;
use crate::scene::Scene;

/// How far an arrow key moves the page, in screen points.
const STEP: f32 = 80.0;

impl Canvas {
    /// Draws the page into all the space `ui` has. A drag, wheel, pinch and the arrows move it. `says` is what a screen
    /// reader hears.
    pub fn look(&mut self, ui: &mut Ui, scene: &Arc<Scene>, motion: bool, says: &str) -> Response {
        let canvas = ui.allocate_rect(ui.available_rect_before_wrap(), Sense::click_and_drag());
        canvas.widget_info(|| WidgetInfo::labeled(Role::Image, true, says));
        ui.set_clip_rect(ui.clip_rect().intersect(canvas.rect));
        let lens = self.stand.update(ui.ctx(), &canvas, scene, &Selection::none(), motion, false);
        let by_hand = if canvas.dragged_by(PointerButton::Primary) { canvas.drag_delta() } else { Vec2::ZERO };
        let by = by_hand + arrows(ui);
        if by != Vec2::ZERO {
            self.stand.wish(Wish::Center(lens.page_from_screen(canvas.rect.center() - by)));
            ui.ctx().request_repaint();
        }
        let painter = ui.painter().clone();
        self.tiles.show(&painter, &mut self.brush, scene, None, &lens);
        let holds = canvas.dragged_by(PointerButton::Primary);
        canvas.on_hover_cursor(if holds { CursorIcon::Grabbing } else { CursorIcon::Grab })
    }
}

fn arrows(ui: &Ui) -> Vec2 {
    if ui.memory(|memory| memory.focused().is_some()) {
        return Vec2::ZERO;
    }
    let keys = [
        (Key::ArrowLeft, vec2(STEP, 0.0)),
        (Key::ArrowRight, vec2(-STEP, 0.0)),
        (Key::ArrowUp, vec2(0.0, STEP)),
        (Key::ArrowDown, vec2(0.0, -STEP)),
    ];
    let pressed = keys.into_iter().filter(|(key, _)| ui.input(|input| input.key_pressed(*key)));
    pressed.map(|(_, by)| by).fold(Vec2::ZERO, |sum, by| sum + by)
}
