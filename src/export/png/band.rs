//! Paints and compresses one band of a picture at a time.

use std::sync::mpsc::SyncSender;

use super::zlib;
use crate::color::Rgba;
use crate::export::Progress;
use crate::export::raster::{Detail, Painter, View};
use crate::geom::{Point, Vec2};
use crate::scene::{Item, Scene, Shape};

/// Rows of a band: a multiple of four, as the rasteriser works in fours.
const ROWS: u32 = 128;

/// Wider bands have fewer rows, so that a band never takes much more than this.
const BAND_BYTES: u32 = 16 << 20;

/// The rasteriser counts pixels in 16 bits; wider bands are painted in parts.
const PART_WIDTH: u32 = 32_768;

/// A compressed band.
pub(super) struct Band {
    pub(super) data: Vec<u8>,
    /// Of what was compressed.
    pub(super) check: u32,
    pub(super) length: usize,
}

/// A page at a size, to be cut into bands.
pub(super) struct Sheet<'a> {
    page: &'a Scene,
    scale: f64,
    width: u32,
    height: u32,
    transparent: bool,
    rows: u32,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(page: &'a Scene, scale: f64, width: u32, height: u32, transparent: bool) -> Sheet<'a> {
        let rows = (BAND_BYTES / 4 / width.max(1)).next_multiple_of(4).clamp(4, ROWS);
        Sheet { page, scale, width, height, transparent, rows }
    }

    pub(super) fn bands(&self) -> usize {
        self.height.div_ceil(self.rows) as usize
    }

    /// Makes every `step`th band from `first` on and hands it over. Ends early when cancelled, or when nobody takes
    /// the bands any more.
    pub(super) fn work(&self, first: usize, step: usize, progress: &Progress, done: &SyncSender<Band>) {
        let mut painter = Painter::new(Detail::Full);
        let (mut painted, mut lines) = (Vec::new(), Vec::new());
        for index in (first..self.bands()).step_by(step) {
            if progress.is_cancelled() {
                return;
            }
            lines.clear();
            self.lines(index, &mut painter, &mut painted, &mut lines);
            // Writing into memory does not fail; were it to, the missing band would end the export.
            let Ok(data) = zlib::deflate(&lines, index + 1 == self.bands()) else { return };
            let band = Band { data, check: zlib::adler(&lines), length: lines.len() };
            if done.send(band).is_err() {
                return;
            }
        }
    }

    /// Writes a band as PNG lines: for each row the number of its filter and its pixels.
    fn lines(&self, index: usize, painter: &mut Painter, painted: &mut Vec<u8>, lines: &mut Vec<u8>) {
        let top = index as u32 * self.rows;
        let rows = self.rows.min(self.height - top);
        let pixel = if self.transparent { 4 } else { 3 };
        let line = 1 + self.width as usize * pixel;
        lines.resize(rows as usize * line, 0);
        for left in (0..self.width).step_by(PART_WIDTH as usize) {
            let width = PART_WIDTH.min(self.width - left);
            let view = View {
                origin: Point::ORIGIN + Vec2::new(f64::from(left), f64::from(top)) / self.scale,
                scale: self.scale,
                // At most `PART_WIDTH` and `ROWS`.
                width: width as u16,
                height: rows as u16,
                paper: (!self.transparent).then_some(Rgba { a: 255, ..self.page.background }),
            };
            painter.paint(self.page, view, painted);
            let start = 1 + left as usize * pixel;
            let end = start + width as usize * pixel;
            for (line, row) in lines.chunks_exact_mut(line).zip(painted.chunks_exact(width as usize * 4)) {
                let Some(line) = line.get_mut(start..end) else { continue };
                if self.transparent { straighten(row, line) } else { drop_alpha(row, line) }
            }
        }
        if self.has_photographs(top, rows) {
            lines.chunks_exact_mut(line).for_each(|line| subtract_left(line, pixel));
        }
    }

    /// Drawn pages compress best as they are; photographs do not.
    fn has_photographs(&self, top: u32, rows: u32) -> bool {
        let (top, bottom) = (f64::from(top) / self.scale, f64::from(top + rows) / self.scale);
        let band = crate::geom::Rect::new(0.0, top, self.page.size.width, bottom);
        let is_photograph = |item: &Item| matches!(item.shape, Shape::Image { .. });
        let mut sections = self.page.sections.iter();
        sections.any(|section| section.piece.items_in(band - section.shift()).any(is_photograph))
    }
}

fn drop_alpha(row: &[u8], line: &mut [u8]) {
    for (out, pixel) in line.as_chunks_mut::<3>().0.iter_mut().zip(row.as_chunks::<4>().0) {
        let [r, g, b, _] = *pixel;
        *out = [r, g, b];
    }
}

/// From premultiplied to straight alpha.
fn straighten(row: &[u8], line: &mut [u8]) {
    for (out, pixel) in line.as_chunks_mut::<4>().0.iter_mut().zip(row.as_chunks::<4>().0) {
        let [r, g, b, a] = *pixel;
        *out = match a {
            0 => [0; 4],
            255 => *pixel,
            a => {
                let by = u16::from(a);
                let straight = |c: u8| ((u16::from(c) * 255 + by / 2) / by).min(255) as u8;
                [straight(r), straight(g), straight(b), a]
            }
        };
    }
}

/// PNG's filter 1: each byte becomes its difference to the same channel of the pixel on its left.
fn subtract_left(line: &mut [u8], pixel: usize) {
    let Some((filter, bytes)) = line.split_first_mut() else { return };
    *filter = 1;
    for at in (pixel..bytes.len()).rev() {
        let left = bytes.get(at - pixel).copied().unwrap_or_default();
        if let Some(byte) = bytes.get_mut(at) {
            *byte = byte.wrapping_sub(left);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_alpha_is_what_was_premultiplied() {
        let mut out = [0; 12];
        straighten(&[64, 0, 128, 128, 7, 7, 7, 0, 1, 2, 3, 255], &mut out);
        assert_eq!(out, [128, 0, 255, 128, 0, 0, 0, 0, 1, 2, 3, 255]);
    }

    #[test]
    fn differences_go_to_the_left() {
        let mut line = [0, 1, 2, 3, 4, 6, 1];
        subtract_left(&mut line, 3);
        assert_eq!(line, [1, 1, 2, 3, 3, 4, 254]);
    }
}
