//! Writes small TrueType fonts: a letter, its outline and its width, and no more than readers insist on.
//!
//! Tables and fields as in the OpenType specification 1.9.

use crate::geom::{BezPath, PathEl, Point, Rect};

/// A letter to put into a font. Outline and width in units of the em square, y upwards.
pub struct Drawn {
    pub letter: char,
    pub path: BezPath,
    pub width: f64,
}

/// A font of these letters, given in ascending order and all in the basic plane; `None` where it would be too large.
pub fn font(
    name: &str,
    units_per_em: f64,
    ascent: f64,
    descent: f64,
    letters: impl Iterator<Item = Drawn>,
) -> Option<Vec<u8>> {
    let mut glyf: Vec<u8> = Vec::new();
    // Glyph 0 stands for what is missing, and is empty.
    let (mut loca, mut hmtx, mut codes) = (vec![0_u32, 0], vec![units_per_em as u16 / 2, 0], Vec::new());
    let (mut bounds, mut widest, mut most) = (Rect::ZERO, 0_u16, (0_u16, 0_u16));
    for drawn in letters {
        let contours = contours(&drawn.path);
        let bbox = contours.iter().flatten().fold(None, |all: Option<[i16; 4]>, &(x, y, _)| {
            Some(all.map_or([x, y, x, y], |[a, b, c, d]| [a.min(x), b.min(y), c.max(x), d.max(y)]))
        });
        let width = drawn.width.round().clamp(0.0, 65_535.0) as u16;
        let left = bbox.map_or(0, |[x, ..]| x);
        hmtx.extend([width, left as u16]);
        widest = widest.max(width);
        if let Some(bbox) = bbox {
            let [x0, y0, x1, y1] = bbox.map(f64::from);
            bounds = bounds.union(Rect::new(x0, y0, x1, y1));
            let points: usize = contours.iter().map(Vec::len).sum();
            most = (most.0.max(u16::try_from(points).ok()?), most.1.max(u16::try_from(contours.len()).ok()?));
            simple_glyph(&contours, bbox, &mut glyf);
        }
        loca.push(u32::try_from(glyf.len()).ok()?);
        codes.push(u16::try_from(u32::from(drawn.letter)).ok()?);
    }
    let count = u16::try_from(codes.len() + 1).ok()?;
    let box_of = [bounds.x0, bounds.y0, bounds.x1, bounds.y1].map(|side| side as i16 as u16);
    let em = units_per_em as u16;
    let (up, down) = (ascent.round() as i16 as u16, descent.round() as i16 as u16);

    // Version, revision, checksum (filled in later), magic, flags, em, two dates (none), box, style, size, and so on.
    let mut head = words(&[1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x0003, em, 0, 0, 0, 0, 0, 0, 0, 0]);
    head.extend(words(&box_of));
    head.extend(words(&[0, 8, 2, 1, 0]));
    let mut hhea = words(&[1, 0, up, down, 0, widest, 0, 0, box_of[2], 1, 0, 0, 0, 0, 0, 0, 0]);
    hhea.extend(count.to_be_bytes());
    let maxp = words(&[1, 0, count, most.0, most.1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    let first = codes.first().copied().unwrap_or_default();
    let last = codes.last().copied().unwrap_or_default();
    // Version 4, installable embedding, plain measures, no vendor.
    let mut os2 = words(&[4, em / 2, 400, 5, 0, em / 2, em / 2, 0, 0, em / 2, em / 2, 0, 0, em / 20, em / 4, 0]);
    os2.extend([0; 10]);
    os2.extend(words(&[0, 0, 0, 0, 0, 0, 0, 0, 0x2020, 0x2020, 0x0040, first, last, up, down, 0]));
    os2.extend(words(&[up, (descent.abs().round() as u16), 0, 0, 0, 0, em / 2, em / 10 * 7, 0, 32, 1]));
    let mut post = words(&[3, 0, 0, 0, 0, 0]);
    post.extend([0; 20]);
    let tables = [
        (*b"OS/2", os2),
        (*b"cmap", cmap(&codes)),
        (*b"glyf", glyf),
        (*b"head", head),
        (*b"hhea", hhea),
        (*b"hmtx", words(&hmtx)),
        (*b"loca", loca.iter().flat_map(|at| at.to_be_bytes()).collect()),
        (*b"maxp", maxp),
        (*b"name", names(name)),
        (*b"post", post),
    ];
    Some(file(&tables))
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// Points of closed contours: x, y, and whether they lie on the curve.
type Contours = Vec<Vec<(i16, i16, bool)>>;

fn contours(path: &BezPath) -> Contours {
    let mut all: Contours = Vec::new();
    let mut contour: Vec<(i16, i16, bool)> = Vec::new();
    let mut finish = |contour: &mut Vec<(i16, i16, bool)>| {
        let mut done = std::mem::take(contour);
        if done.len() > 1 && done.first() == done.last() {
            done.pop();
        }
        if done.len() > 1 {
            all.push(done);
        }
    };
    let whole = |point: Point, on: bool| (point.x.round() as i16, point.y.round() as i16, on);
    let mut at = Point::ORIGIN;
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(point) => {
                finish(&mut contour);
                contour.push(whole(point, true));
                at = point;
            }
            PathEl::LineTo(point) => {
                contour.push(whole(point, true));
                at = point;
            }
            PathEl::QuadTo(control, point) => {
                contour.extend([whole(control, false), whole(point, true)]);
                at = point;
            }
            PathEl::CurveTo(a, b, point) => {
                for (_, _, quad) in kurbo::CubicBez::new(at, a, b, point).to_quads(0.5) {
                    contour.extend([whole(quad.p1, false), whole(quad.p2, true)]);
                }
                at = point;
            }
            PathEl::ClosePath => finish(&mut contour),
        }
    }
    finish(&mut contour);
    all
}

fn simple_glyph(contours: &Contours, bbox: [i16; 4], out: &mut Vec<u8>) {
    out.extend((contours.len() as i16).to_be_bytes());
    bbox.iter().for_each(|side| out.extend(side.to_be_bytes()));
    let mut end = 0_u16;
    for contour in contours {
        end += contour.len() as u16;
        out.extend((end - 1).to_be_bytes());
    }
    // No instructions.
    out.extend([0, 0]);
    let points: Vec<_> = contours.iter().flatten().copied().collect();
    // On the curve or not; the first also says that outlines of one glyph may overlap. All steps are two bytes long.
    out.extend(points.iter().enumerate().map(|(i, (_, _, on))| u8::from(*on) | if i == 0 { 0x40 } else { 0 }));
    let mut last = 0_i16;
    for (x, _, _) in &points {
        out.extend(x.wrapping_sub(last).to_be_bytes());
        last = *x;
    }
    last = 0;
    for (_, y, _) in &points {
        out.extend(y.wrapping_sub(last).to_be_bytes());
        last = *y;
    }
    out.resize(out.len().next_multiple_of(4), 0);
}

/// Format 4: each letter a segment of its own.
fn cmap(codes: &[u16]) -> Vec<u8> {
    let codes: Vec<(u16, u16)> = codes.iter().zip(1_u16..).map(|(code, glyph)| (*code, glyph)).collect();
    let segments = codes.len() as u16 + 1;
    let length = 16 + segments * 8;
    let power = segments.checked_ilog2().unwrap_or(0);
    let search = 2 << power;
    let mut out = words(&[0, 1, 3, 1, 0, 12, 4, length, 0, segments * 2, search, power as u16]);
    out.extend(words(&[segments * 2 - search]));
    let ends = codes.iter().map(|(code, _)| *code).chain([0xffff]);
    let deltas = codes.iter().map(|(code, glyph)| glyph.wrapping_sub(*code)).chain([1]);
    out.extend(ends.clone().flat_map(u16::to_be_bytes));
    out.extend([0, 0]);
    out.extend(ends.flat_map(u16::to_be_bytes));
    out.extend(deltas.flat_map(u16::to_be_bytes));
    out.extend((0..segments).flat_map(|_| [0, 0]));
    out
}

/// Family, style, full and PostScript name, in UTF-16.
fn names(name: &str) -> Vec<u8> {
    let entries = [(1_u16, name), (2, "Regular"), (4, name), (6, name)];
    let mut strings: Vec<u8> = Vec::new();
    let mut out = words(&[0, 4, 6 + 12 * 4]);
    for (id, text) in entries {
        let encoded: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        out.extend(words(&[3, 1, 0x409, id, encoded.len() as u16, strings.len() as u16]));
        strings.extend(encoded);
    }
    out.extend(strings);
    out
}

/// The tables, sorted by name, behind their directory.
fn file(tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.checked_ilog2().unwrap_or(0);
    let search = 16 << power;
    let mut out = words(&[1, 0, count, search, power as u16, count * 16 - search]);
    let mut at = 12 + 16 * tables.len();
    let mut head = 0;
    for (tag, bytes) in tables {
        if tag == b"head" {
            head = at;
        }
        out.extend(tag);
        for word in [checksum(bytes), at as u32, bytes.len() as u32] {
            out.extend(word.to_be_bytes());
        }
        at += bytes.len().next_multiple_of(4);
    }
    for (_, bytes) in tables {
        out.extend(bytes);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    let adjustment = 0xb1b0_afba_u32.wrapping_sub(checksum(&out)).to_be_bytes();
    if let Some(slot) = out.get_mut(head + 8..head + 12) {
        slot.copy_from_slice(&adjustment);
    }
    out
}

fn checksum(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0, |sum: u32, chunk| {
        let word = [0, 1, 2, 3].map(|index| chunk.get(index).copied().unwrap_or(0));
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape as _;
    use skrifa::raw::TableProvider;
    use skrifa::{FontRef, MetadataProvider};

    #[test]
    fn a_font_is_read_back() {
        let square = |side: f64| Rect::new(0.0, 0.0, side, side).to_path(0.1);
        let mut bent = BezPath::new();
        bent.move_to((0.0, 0.0));
        bent.curve_to((0.0, 500.0), (500.0, 500.0), (500.0, 0.0));
        bent.close_path();
        let letters = [('A', square(700.0), 800.0), ('b', bent, 520.0), ('ż', BezPath::new(), 300.0)];
        let letters = letters.map(|(letter, path, width)| Drawn { letter, path, width });
        let bytes = font("t1", 1000.0, 950.0, -240.0, letters.into_iter()).unwrap();
        let font = FontRef::new(&bytes).unwrap();
        let charmap = font.charmap();
        let ids: Vec<_> = ['A', 'b', 'ż', 'Z'].iter().map(|c| charmap.map(*c).map(|id| id.to_u32())).collect();
        assert_eq!(ids, [Some(1), Some(2), Some(3), None]);
        let widths = font.glyph_metrics(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default());
        assert_eq!(widths.advance_width(skrifa::GlyphId::new(2)), Some(520.0));
        assert_eq!(crate::text::glyph::outline(&font, 1, &[]).bounding_box(), Rect::new(0.0, 0.0, 700.0, 700.0));
        let curve = crate::text::glyph::outline(&font, 2, &[]).bounding_box();
        assert!((curve.height() - 375.0).abs() < 2.0, "{curve:?}");
        assert_eq!(font.head().unwrap().units_per_em(), 1000);
        assert_eq!(font.os2().unwrap().us_last_char_index(), u16::try_from(u32::from('ż')).unwrap());
        assert_eq!(checksum(&bytes), 0xb1b0_afba);
    }
}
