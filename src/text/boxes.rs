//! Boxes with a number in them, for characters that no font has: what is missing can be told from a text, and looked up.
//!
//! The boxes are glyphs of a font made from Inter's digits, so that every output draws them as it draws letters.

use std::sync::{Arc, LazyLock};

use parley::FontData;
use parley::fontique::Blob;
use skrifa::MetadataProvider;

use super::glyph::{outline, units_per_em};
use super::truetype::{self, Drawn};
use crate::assets;
use crate::geom::{Affine, BezPath, Point, Rect, Shape as _};
use crate::scene::Glyph;

/// All measures are ems; `y` grows upwards. Two rows of digits in a frame.
const SIDE: f64 = 0.06;
const PEN: f64 = 0.05;
const PAD: f64 = 0.05;
const CELL: f64 = 0.31;
const FOOT: f64 = -0.12;
const HEAD: f64 = 0.76;
const BASELINES: [f64; 2] = [0.36, -0.02];
/// Of Inter's digits, so that two rows fit.
const SCALE: f64 = 0.42;

const EM: f64 = 2048.0;

/// The digits and frames as the font names them; the number of a glyph is its place here, from 1.
const DIGITS: &str = "0123456789ABCDEF";
const FRAMES: [(char, usize); 2] = [('\u{e002}', 2), ('\u{e003}', 3)];

/// The font of boxes; `None` where it could not be made.
fn made() -> Option<&'static FontData> {
    static FONT: LazyLock<Option<FontData>> = LazyLock::new(|| {
        let font = skrifa::FontRef::new(assets::INTER).ok()?;
        let bold = font.axes().location([("wght", 650.0)]);
        let bold: Vec<i16> = bold.coords().iter().map(|coord| coord.to_bits()).collect();
        let scale = SCALE * EM / units_per_em(&font);
        let digits = DIGITS.chars().map(|digit| {
            let glyph = font.charmap().map(digit).map_or(0, |glyph| glyph.to_u32());
            let path = Affine::scale(scale) * outline(&font, glyph, &bold);
            let middle = path.bounding_box().center().x;
            Drawn { letter: digit, path: Affine::translate((-middle, 0.0)) * path, width: 0.0 }
        });
        let frames = FRAMES.into_iter().map(|(letter, columns)| Drawn {
            letter,
            path: frame(columns),
            width: width(columns) * EM,
        });
        let bytes = truetype::font("Missing", EM, 0.97 * EM, -0.24 * EM, digits.chain(frames))?;
        Some(FontData::new(Blob::new(Arc::new(bytes)), 0))
    });
    FONT.as_ref()
}

fn frame(columns: usize) -> BezPath {
    let outer = Rect::new(SIDE, FOOT, width(columns) - SIDE, HEAD);
    let inner = outer.inset(-PEN);
    let mut path = outer.to_path(0.01);
    // The other way round: a hole.
    let corners = [(inner.x0, inner.y0), (inner.x0, inner.y1), (inner.x1, inner.y1), (inner.x1, inner.y0)];
    for (index, corner) in corners.into_iter().enumerate() {
        if index == 0 { path.move_to(Point::from(corner)) } else { path.line_to(Point::from(corner)) }
    }
    path.close_path();
    Affine::scale(EM) * path
}

/// How wide a box with so many columns of digits is, with the air beside it.
fn width(columns: usize) -> f64 {
    (SIDE + PEN + PAD) * 2.0 + CELL * columns as f64
}

fn columns(missing: char) -> usize {
    if u32::from(missing) > 0xffff { 3 } else { 2 }
}

/// The room a character's box takes, in ems.
pub(super) fn advance(missing: char) -> f64 {
    width(columns(missing))
}

/// The font of boxes.
pub(super) fn font() -> Option<FontData> {
    made().cloned()
}

/// Whether a font is that of boxes.
pub(super) fn is_boxes(font: &FontData) -> bool {
    made().is_some_and(|made| made.data.id() == font.data.id())
}

/// Appends the glyphs of a character's box, set at `at` in `size`, `y` growing downwards.
pub(super) fn draw(missing: char, at: Glyph, size: f64, glyphs: &mut Vec<Glyph>) {
    let columns = columns(missing);
    let first_frame = DIGITS.len() as u32 + 1;
    glyphs.push(Glyph { id: first_frame + u32::from(columns > 2), ..at });
    let number = format!("{:01$X}", u32::from(missing), columns * 2);
    for (index, digit) in number.chars().enumerate() {
        let Some(id) = digit.to_digit(16) else { continue };
        let (column, row) = (index % columns, index / columns);
        let x = SIDE + PEN + PAD + CELL * (column as f64 + 0.5);
        let y = BASELINES.get(row).copied().unwrap_or_default();
        glyphs.push(Glyph { id: id + 1, x: at.x + x * size, y: at.y - y * size, ..at });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_has_its_number_in_it() {
        let font = font().unwrap();
        let file = skrifa::FontRef::new(font.data.as_ref()).unwrap();
        for (missing, digits) in [('日', "65E5"), ('😀', "01F600")] {
            let mut glyphs = Vec::new();
            draw(missing, Glyph { id: 0, start: 7, x: 100.0, y: 50.0 }, 10.0, &mut glyphs);
            let ids: Vec<u32> = digits.chars().map(|digit| digit.to_digit(16).unwrap() + 1).collect();
            assert_eq!(glyphs[1..].iter().map(|glyph| glyph.id).collect::<Vec<_>>(), ids);
            let place = |glyph: &Glyph| {
                let em = Affine::new([0.1, 0.0, 0.0, -0.1, glyph.x, glyph.y]) * Affine::scale(100.0 / EM);
                (em * outline(&file, glyph.id, &[])).bounding_box()
            };
            let around = place(&glyphs[0]);
            assert!(around.x1 < 100.0 + advance(missing) * 10.0 && around.width() > 5.0);
            for (index, glyph) in glyphs.iter().enumerate().skip(1) {
                assert!(around.inset(-PEN * 10.0).contains_rect(place(glyph)), "{missing} {index}");
                assert_eq!(glyph.start, 7);
                for other in &glyphs[index + 1..] {
                    assert!(place(glyph).intersect(place(other)).is_zero_area());
                }
            }
        }
    }
}
