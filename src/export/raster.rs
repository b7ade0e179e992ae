//! Paints any part of a scene into pixels: bands of a PNG, tiles of the screen, thumbnails.

mod draw;
mod glyphs;
mod pictures;

use std::mem;
use std::ops::RangeInclusive;

use vello_cpu::{PixmapMut, RenderContext};

use crate::color::Rgba;
use crate::geom::{Affine, Point, Rect};
use crate::scene::{Item, Scene};
use draw::{Canvas, Tools};

/// Which part of the page to paint, and how large.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The page point at the picture's top left pixel corner.
    pub origin: Point,
    /// Pixels per document unit, within [`View::SCALES`]; outside of this only the paper is painted.
    pub scale: f64,
    /// Pixels.
    pub width: u16,
    pub height: u16,
    /// What lies under the items; `None` leaves it transparent.
    pub paper: Option<Rgba>,
}

impl View {
    /// The scales that can be painted.
    pub const SCALES: RangeInclusive<f64> = 1e-4..=1e4;

    /// The part of the page that is seen.
    pub fn rect(&self) -> Rect {
        let size = (f64::from(self.width) / self.scale, f64::from(self.height) / self.scale);
        Rect::from_origin_size(self.origin, size)
    }

    /// From page points to pixels.
    pub fn transform(&self) -> Affine {
        Affine::scale(self.scale) * Affine::translate(-self.origin.to_vec2())
    }
}

/// How much to draw of what is too small to be made out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Everything: what files show.
    #[default]
    Full,
    /// Texts that cannot be read become faint bars; specks, and corners and outlines finer than a pixel, are left out: for a page zoomed far out on the screen.
    Screen,
}

/// Paints the view: rows of premultiplied RGBA8, top first, `width × height × 4` bytes.
///
/// The same scene and view give the same bytes; between processors with different vector instructions a few channels in
/// a million differ by 1/255. To paint many views of one page keep a [`Painter`].
pub fn paint(scene: &Scene, view: View) -> Vec<u8> {
    let mut pixels = Vec::new();
    Painter::new(Detail::Full).paint(scene, view, &mut pixels);
    pixels
}

/// A rasteriser with its memory: outlines of glyphs and decoded pictures are kept from one view to the next.
///
/// What it paints does not depend on what it painted before. It belongs to one thread; each thread has its own.
pub struct Painter {
    detail: Detail,
    context: RenderContext,
    tools: Tools,
}

impl Painter {
    pub fn new(detail: Detail) -> Painter {
        Painter { detail, context: RenderContext::new(1, 1), tools: Tools::default() }
    }

    /// Paints the view into `pixels`, as [`paint`] does; what was in there is forgotten, its memory used again.
    ///
    /// Views whose corners lie on whole pixels of one large picture of the page agree with it where they overlap, to
    /// within 1/255 of a channel.
    pub fn paint(&mut self, page: &Scene, view: View, pixels: &mut Vec<u8>) {
        self.paint_some(page, view, |_| true, pixels);
    }

    /// The same with some of the items left out.
    pub fn paint_some(&mut self, page: &Scene, view: View, shown: impl Fn(&Item) -> bool, pixels: &mut Vec<u8>) {
        pixels.resize(usize::from(view.width) * usize::from(view.height) * 4, 0);
        let Some(target) = PixmapMut::new(view.width, view.height, pixels) else { return };
        if view.width == 0 || view.height == 0 {
            return;
        }
        self.context.reset_and_resize(view.width, view.height);
        let mut canvas = Canvas::new(&mut self.context, &mut self.tools, view, self.detail);
        if let Some(paper) = view.paper {
            canvas.paper(paper);
        }
        if View::SCALES.contains(&view.scale) {
            for section in &page.sections {
                canvas.enter(section.shift());
                let items = section.piece.items_in(view.rect() - section.shift());
                items.filter(|item| shown(item)).for_each(|item| canvas.shape(&item.shape));
            }
        }
        self.context.flush();
        self.context.render(target, &mut self.tools.resources);
    }

    /// The same in memory of its own.
    pub fn paint_new(&mut self, page: &Scene, view: View) -> Vec<u8> {
        let mut pixels = Vec::new();
        self.paint(page, view, &mut pixels);
        mem::take(&mut pixels)
    }
}
