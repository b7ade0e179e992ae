//! A few items of the page painted on nothing: what is dragged, what is typed.

use egui::{Color32, Painter, Rect, TextureHandle, TextureOptions, pos2};

use super::camera::Lens;
use super::tiles;
use crate::color::Rgba;
use crate::export::raster::{self, View};
use crate::geom::{Point, Size, Vec2};
use crate::scene::{Item, Scene};

/// The largest side of a sprite in pixels; what is larger is painted coarser.
const MOST: f64 = 4096.0;

/// Items as a texture that knows where it belongs on the page.
pub struct Sprite {
    texture: TextureHandle,
    /// The page point at its top left corner, and its size on the page.
    origin: Point,
    size: Size,
}

impl Sprite {
    /// Paints the items that lie within `area` of the page, as sharp as the screen is now.
    pub fn new(
        ctx: &egui::Context,
        brush: &mut raster::Painter,
        name: &str,
        items: Vec<Item>,
        area: crate::geom::Rect,
        lens: &Lens,
    ) -> Sprite {
        let longest = area.width().max(area.height()).max(1.0);
        let scale = lens.scale().min(MOST / longest);
        // On the pixel grid of the page, so that what is still lies exactly over what was painted there.
        let (x0, y0) = ((area.x0 * scale).floor(), (area.y0 * scale).floor());
        let side = |low: f64, high: f64| ((high * scale).ceil() - low).clamp(1.0, MOST) as u16;
        let (width, height) = (side(x0, area.x1), side(y0, area.y1));
        let origin = Point::new(x0 / scale, y0 / scale);
        let size = Size::new(f64::from(width) / scale, f64::from(height) / scale);
        let page = Size::new(area.x1.max(1.0), area.y1.max(1.0));
        let scene = Scene::plain(page, Rgba::TRANSPARENT, items);
        let view = View { origin, scale, width, height, paper: None };
        let image = tiles::image(view, brush.paint_new(&scene, view));
        let texture = ctx.load_texture(name, image, TextureOptions::LINEAR);
        Sprite { texture, origin, size }
    }

    /// Draws it moved by so much of the page, at an opacity of 0–1.
    pub fn draw(&self, painter: &Painter, lens: &Lens, by: Vec2, opacity: f32) {
        let rect = crate::geom::Rect::from_origin_size(self.origin + by, self.size);
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let tint = Color32::WHITE.gamma_multiply(opacity);
        painter.image(self.texture.id(), lens.screen_from_page_rect(rect), whole, tint);
    }
}
