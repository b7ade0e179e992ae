//! Glyphs in colours of their own, as pictures for formats that cannot carry their fonts.

use std::sync::Arc;

use super::raster::{Detail, Painter, View};
use crate::color::Rgba;
use crate::geom::{Point, Rect, Size};
use crate::scene::{Align, Glyph, Item, Line, Part, Run, Scene, Shape, Text, TextBlock, TextStyle};

/// A painted glyph, and where it lies from the glyph's origin.
pub(super) struct Emoji {
    pub png: Vec<u8>,
    pub rect: Rect,
}

/// Pixels per document unit: sharp on paper at the sizes emoji are set in.
const SCALE: f64 = 6.0;

/// Paints one glyph of a run, twice its size around; `None` where the picture cannot be made.
pub(super) fn picture(run: &Run, glyph: u32, color: Rgba) -> Option<Emoji> {
    let size = run.size;
    let rect = Rect::new(-size * 0.5, -size * 1.5, size * 1.5, size * 0.5);
    let origin = Point::ORIGIN - rect.origin();
    let only = Run {
        font: run.font.clone(),
        size,
        coords: run.coords.clone(),
        skew: run.skew,
        range: 0..0,
        glyphs: vec![Glyph { id: glyph, start: 0, x: origin.x, y: origin.y }],
    };
    let line = Line { range: 0..0, x: 0.0, baseline: origin.y, width: size, runs: vec![only] };
    let block = TextBlock {
        text: String::new(),
        size: Size::new(rect.width(), rect.height()),
        lines: vec![line],
        wrap: None,
        align: Align::Start,
    };
    let style = TextStyle { size, weight: 400, italic: false, tracking: 0.0, leading: 1.0 };
    let text = Text { part: Part::Label, origin: Point::ORIGIN, color, style, block: Arc::new(block) };
    let items = vec![Item { shape: Shape::Text(text), source: None }];
    let scene = Scene::plain(Size::new(rect.width(), rect.height()), Rgba::TRANSPARENT, items);
    let side = (size * 2.0 * SCALE).ceil().clamp(1.0, 2_000.0);
    let view = View {
        origin: Point::ORIGIN,
        scale: side / (size * 2.0),
        width: side as u16,
        height: side as u16,
        paper: None,
    };
    let mut pixels = Painter::new(Detail::Full).paint_new(&scene, view);
    for pixel in pixels.as_chunks_mut::<4>().0 {
        let [r, g, b, a] = *pixel;
        if a > 0 {
            let straight = |c: u8| (u16::from(c) * 255 / u16::from(a)).min(255) as u8;
            *pixel = [straight(r), straight(g), straight(b), a];
        }
    }
    let image = image::RgbaImage::from_raw(side as u32, side as u32, pixels)?;
    let mut png = Vec::new();
    image.write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png).ok()?;
    Some(Emoji { png, rect })
}
