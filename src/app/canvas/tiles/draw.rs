//! Draws tiles where they belong on screen, as a sheet of paper with rounded corners and a soft shadow.

use egui::epaint::Shadow;
use egui::{Color32, CornerRadius, Mesh, Painter, Rect, Shape, TextureId, pos2};

use super::grid::{Cut, PxRect};
use super::level::Level;
use crate::app::canvas::camera::Lens;
use crate::color::Rgba;

/// How round the paper's corners are, in screen points.
const RADIUS: u8 = 8;

/// Draws the paper and what has been painted of it: first the overview, the later levels over the earlier ones.
pub fn page<'a>(
    painter: &Painter,
    lens: &Lens,
    (cut, paper): (&Cut, Rgba),
    below: Option<(Cut, TextureId)>,
    levels: impl Iterator<Item = &'a Level>,
) {
    let sheet = on_screen(lens, cut, cut.page());
    let radius = CornerRadius::same(RADIUS);
    let shadow = Shadow { offset: [0, 2], blur: 14, spread: 0, color: Color32::from_black_alpha(26) };
    painter.add(shadow.as_shape(sheet, radius));
    painter.rect_filled(sheet, radius, Color32::from_rgb(paper.r, paper.g, paper.b));
    if let Some((cut, texture)) = below {
        let pixels = cut.page();
        painter.add(textured(on_screen(lens, &cut, pixels), texture, corners(&cut, pixels)));
    }
    for level in levels {
        for (id, tile) in level.tiles() {
            let pixels = level.cut.tile(id);
            let rect = on_screen(lens, &level.cut, pixels);
            if rect.intersects(painter.clip_rect()) {
                painter.add(textured(rect, tile.texture.id(), corners(&level.cut, pixels)));
            }
        }
    }
}

/// Where pixels of a level are on screen now, whatever scale they were painted at.
fn on_screen(lens: &Lens, cut: &Cut, pixels: PxRect) -> Rect {
    let stretch = lens.scale() / cut.scale;
    let axis = |corner: f64, at: u32| ((corner + f64::from(at) * stretch) / lens.pixels_per_point) as f32;
    let (x, y) = lens.corner_px;
    Rect::from_min_max(pos2(axis(x, pixels.x0), axis(y, pixels.y0)), pos2(axis(x, pixels.x1), axis(y, pixels.y1)))
}

/// The corners of the page that this piece holds.
fn corners(cut: &Cut, pixels: PxRect) -> CornerRadius {
    let page = cut.page();
    let (left, right) = (pixels.x0 == page.x0, pixels.x1 == page.x1);
    let (top, bottom) = (pixels.y0 == page.y0, pixels.y1 == page.y1);
    let round = |is_corner: bool| if is_corner { RADIUS } else { 0 };
    CornerRadius {
        nw: round(left && top),
        ne: round(right && top),
        sw: round(left && bottom),
        se: round(right && bottom),
    }
}

/// A tile without the squares of the page's rounded corners, where there is only paper, in three upright strips.
///
/// A plain mesh has no smoothed edges, so neighbouring tiles meet without a seam.
fn textured(rect: Rect, texture: egui::TextureId, corners: CornerRadius) -> Shape {
    let (left, right) = (corners.nw.max(corners.sw), corners.ne.max(corners.se));
    let x = [
        rect.left(),
        (rect.left() + f32::from(left)).min(rect.right()),
        (rect.right() - f32::from(right)).max(rect.left() + f32::from(left)).min(rect.right()),
        rect.right(),
    ];
    let insets = [(corners.nw, corners.sw), (0, 0), (corners.ne, corners.se)];
    let mut mesh = Mesh::with_texture(texture);
    for ((x0, x1), (top, bottom)) in x.iter().zip(x.iter().skip(1)).zip(insets) {
        let strip =
            Rect::from_min_max(pos2(*x0, rect.top() + f32::from(top)), pos2(*x1, rect.bottom() - f32::from(bottom)));
        if strip.width() > 0.0 && strip.height() > 0.0 {
            mesh.add_rect_with_uv(strip, uv(rect, strip), Color32::WHITE);
        }
    }
    Shape::mesh(mesh)
}

/// Where a part of a tile lies in its texture, 0–1.
fn uv(rect: Rect, part: Rect) -> Rect {
    let place = |at: egui::Pos2| pos2((at.x - rect.left()) / rect.width(), (at.y - rect.top()) / rect.height());
    Rect::from_min_max(place(part.min), place(part.max))
}
