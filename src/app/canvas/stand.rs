//! Where the viewer stands over the map, and what moves them: wheel, fingers, commands.

use egui::{Context, Key, PointerButton, Response};

use super::camera::{Camera, Lens, from_middle};
use super::motion::Glide;
use super::place;
use crate::edit::Selection;
use crate::geom::{Point, Rect, Size};
use crate::model::Node;
use crate::scene::Scene;

/// What was asked of the camera; carried out when the page and the window are at hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wish {
    Fit,
    FitSelection,
    Zoom(f64),
    ZoomTo(f64),
    Reveal(Node),
    /// The same for a part of the page.
    RevealRect(Rect),
    /// Brings this point of the page to the middle, at once.
    Center(Point),
}

/// The camera and how it is moving.
#[derive(Default)]
pub struct Stand {
    camera: Option<Camera>,
    glide: Option<Glide>,
    wishes: Vec<Wish>,
    /// When the page was opened, on the window's clock.
    opened_at: Option<f64>,
    /// The canvas on screen, last frame.
    window: Option<egui::Rect>,
    /// The page is being moved by Space or the middle button.
    pub panning: bool,
}

/// How near to the edge a drag scrolls, in screen points, and how fast at most, in points a second.
const EDGE: f32 = 28.0;
const EDGE_SPEED: f32 = 900.0;

/// How long a window that has just been opened may take to find its size, in seconds.
const OPENING: f64 = 0.5;

impl Stand {
    /// Asks for a move in the next frame; wishes are granted in order.
    pub fn wish(&mut self, wish: Wish) {
        self.wishes.push(wish);
    }

    /// Screen points per document unit, at the end of the move under way.
    pub fn zoom(&self) -> f64 {
        let target = self.glide.map(|glide| glide.target()).or(self.camera);
        target.map_or(1.0, |camera| camera.zoom)
    }

    /// Moves for this frame and gives the lens to see the page through.
    ///
    /// `dragging`: something is carried, so the page scrolls when the pointer nears the edge.
    pub fn update(
        &mut self,
        ctx: &Context,
        canvas: &Response,
        scene: &Scene,
        selection: &Selection,
        motion: bool,
        dragging: bool,
    ) -> Lens {
        let (page, window) = (scene.size, canvas.rect.size());
        let now = ctx.input(|input| input.time);
        let mut camera = self.camera.unwrap_or_else(|| Camera::opening(page, window));
        let opened_at = *self.opened_at.get_or_insert(now);
        // A panel that opens beside the map must not shift it: what stays is the corner, not the middle.
        if let Some(before) = self.window.replace(canvas.rect)
            && before.size() != window
        {
            camera = if now - opened_at < OPENING {
                Camera::opening(page, window)
            } else {
                camera.panned((before.size() - window) / 2.0 + (before.min - canvas.rect.min))
            };
        }
        for wish in std::mem::take(&mut self.wishes) {
            let from = self.glide.map_or(camera, |glide| glide.target());
            let to = granted(wish, from, scene, selection, window).limited(page, window);
            if to != from {
                let eases = motion && !matches!(wish, Wish::Center(_));
                self.glide = Some(Glide::new(camera, to, if eases { now } else { f64::NEG_INFINITY }));
            }
        }
        if let Some(glide) = self.glide {
            let (on_the_way, arrived) = glide.at(now);
            camera = on_the_way;
            if arrived {
                self.glide = None;
            } else {
                ctx.request_repaint();
            }
        }
        let by_hand = self.by_hand(ctx, canvas, camera, page, dragging);
        if by_hand != camera {
            self.glide = None;
            let before = camera;
            camera = by_hand.limited(page, window);
            // A drag at the edge goes on scrolling while the pointer is still, as far as there is page.
            if dragging && camera != before {
                ctx.request_repaint();
            }
        } else if self.glide.is_none() {
            camera = camera.limited(page, window);
        }
        self.camera = Some(camera);
        Lens::new(camera, canvas.rect, ctx.pixels_per_point())
    }

    /// What wheel, pinch, middle button and Space make of the camera.
    fn by_hand(&mut self, ctx: &Context, canvas: &Response, camera: Camera, page: Size, dragging: bool) -> Camera {
        let (scroll, zoom, hover, delta, released) = ctx.input(|input| {
            let pointer = &input.pointer;
            let released = !(pointer.middle_down() || (pointer.primary_down() && self.panning));
            (input.smooth_scroll_delta(), input.zoom_delta(), pointer.hover_pos(), pointer.delta(), released)
        });
        let mut moved = camera;
        if released {
            self.panning = false;
        }
        if self.panning {
            moved = moved.panned(delta);
        }
        let Some(at) = hover else { return moved };
        if canvas.contains_pointer() {
            if zoom != 1.0 {
                moved = moved.zoomed_at(f64::from(zoom), from_middle(canvas.rect, at), page, canvas.rect.size());
            }
            if scroll != egui::Vec2::ZERO {
                moved = moved.panned(scroll);
            }
        }
        if dragging {
            let push = push(canvas.rect, at);
            if push != egui::Vec2::ZERO {
                let seconds = ctx.input(|input| input.stable_dt).min(0.05);
                moved = moved.panned(-push * EDGE_SPEED * seconds);
            }
        }
        moved
    }

    /// Whether a press with this button moves the page; if so, it begins to.
    pub fn takes_press(&mut self, ctx: &Context, button: PointerButton, typing: bool) -> bool {
        let space = !typing && ctx.input(|input| input.key_down(Key::Space));
        let takes = button == PointerButton::Middle || (button == PointerButton::Primary && space);
        self.panning |= takes;
        takes
    }
}

/// The camera a wish leads to.
fn granted(wish: Wish, from: Camera, scene: &Scene, selection: &Selection, window: egui::Vec2) -> Camera {
    match wish {
        Wish::Fit => Camera::fitting_page(scene.size, window),
        Wish::FitSelection => {
            let rects = selection.iter().filter_map(|node| place::rect_of(scene, node));
            match rects.reduce(|a, b| a.union(b)) {
                Some(rect) => Camera::fitting_rect(rect, window),
                None => Camera::fitting_page(scene.size, window),
            }
        }
        Wish::Zoom(factor) => from.zoomed_at(factor, egui::Vec2::ZERO, scene.size, window),
        Wish::ZoomTo(zoom) => from.zoomed_at(zoom / from.zoom, egui::Vec2::ZERO, scene.size, window),
        Wish::Reveal(node) => match place::rect_of(scene, node) {
            Some(rect) => from.revealing(reach(rect), window),
            None => from,
        },
        Wish::RevealRect(rect) => from.revealing(reach(rect), window),
        Wish::Center(center) => Camera { center, ..from },
    }
}

/// A finite rectangle.
fn reach(rect: Rect) -> Rect {
    if rect.is_finite() { rect } else { Rect::ZERO }
}

/// How strongly a pointer near or beyond the edge pushes outwards, each axis −1 to 1.
fn push(window: egui::Rect, at: egui::Pos2) -> egui::Vec2 {
    let axis = |at: f32, low: f32, high: f32| {
        let (before, behind) = ((low + EDGE - at).max(0.0), (at - (high - EDGE)).max(0.0));
        ((behind - before) / EDGE).clamp(-1.0, 1.0)
    };
    egui::vec2(axis(at.x, window.left(), window.right()), axis(at.y, window.top(), window.bottom()))
}
