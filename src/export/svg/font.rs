//! Fonts made for one file: only the glyphs it uses, at the weight it uses them, each reached by its letter alone.
//!
//! What shaping does (kerning, ligatures, forms that depend on neighbours) is done already. So a letter stands for the
//! very glyph that was chosen; where one letter was drawn in two ways, the second way goes into a second font.

use std::collections::{BTreeMap, HashMap};

use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::base64;
use crate::geom::{Affine, BezPath};
use crate::scene::Run;
use crate::text::glyph::{is_colored, outline, units_per_em};
use crate::text::truetype::{self, Drawn};

/// The faces of a file and what was used of each.
#[derive(Default)]
pub(super) struct Fonts {
    faces: Vec<Face>,
    /// Families handed out so far.
    families: usize,
}

struct Face {
    font: parley::FontData,
    coords: Vec<i16>,
    skew: Option<f64>,
    /// The ids of outlines that are defined.
    known: HashMap<u32, Option<String>>,
    subsets: Vec<Subset>,
}

/// A font under way.
struct Subset {
    family: String,
    letters: BTreeMap<char, Signs>,
}

/// The glyphs that show a letter, with their places in units of the font; none for the rest of a ligature.
type Signs = Vec<(u32, i32, i32)>;

/// A stretch of text in one font, and where each of its letters begins.
pub(super) struct Piece {
    pub family: String,
    pub text: String,
    pub xs: Vec<f64>,
}

impl Fonts {
    fn face(&mut self, run: &Run) -> usize {
        let same = |face: &Face| {
            face.font.data.id() == run.font.data.id()
                && face.font.index == run.font.index
                && face.coords == run.coords
                && face.skew == run.skew
        };
        self.faces.iter().position(same).unwrap_or_else(|| {
            let (font, coords) = (run.font.clone(), run.coords.clone());
            self.faces.push(Face { font, coords, skew: run.skew, known: HashMap::new(), subsets: Vec::new() });
            self.faces.len() - 1
        })
    }

    /// The id of a glyph's outline where it was defined before: `Some(None)` for a glyph that draws nothing.
    pub fn known(&mut self, run: &Run, glyph: u32) -> Option<Option<String>> {
        let at = self.face(run);
        self.faces.get(at)?.known.get(&glyph).cloned()
    }

    /// Notes the id of a glyph's outline.
    pub fn define(&mut self, run: &Run, glyph: u32, id: Option<String>) {
        let at = self.face(run);
        if let Some(face) = self.faces.get_mut(at) {
            face.known.insert(glyph, id);
        }
    }

    /// Whether the run can be written as text: left to right, in outlines, of letters that every reader counts alike.
    pub fn can_write(&self, text: &str, run: &Run) -> bool {
        let Ok(font) = FontRef::from_index(run.font.data.as_ref(), run.font.index) else { return false };
        let ascends = run.glyphs.windows(2).all(|pair| matches!(pair, [a, b] if a.start <= b.start));
        let plain = text.get(run.range.clone()).is_some_and(|text| text.chars().all(|c| u32::from(c) <= 0xffff));
        ascends && plain && !is_colored(&font)
    }

    /// The run's letters up to byte `end` of the text, in as few pieces as there are changes of font.
    pub fn pieces(&mut self, text: &str, run: &Run, end: usize) -> Vec<Piece> {
        let at = self.face(run);
        let Ok(font) = FontRef::from_index(run.font.data.as_ref(), run.font.index) else { return Vec::new() };
        let per_unit = units_per_em(&font) / run.size;
        let mut pieces: Vec<Piece> = Vec::new();
        let clusters: Vec<_> = run.glyphs.chunk_by(|a, b| a.start == b.start).collect();
        for (index, cluster) in clusters.iter().enumerate() {
            let Some(first) = cluster.first() else { continue };
            let until =
                clusters.get(index + 1).and_then(|next| next.first()).map_or(run.range.end, |g| g.start as usize);
            let Some(letters) = text.get(first.start as usize..until.min(end)) else { continue };
            let signs: Signs = cluster
                .iter()
                .map(|glyph| {
                    let along = ((glyph.x - first.x) * per_unit).round() as i32;
                    (glyph.id, along, ((first.y - glyph.y) * per_unit).round() as i32)
                })
                .collect();
            let family = self.family(at, letters, &signs);
            let piece = match pieces.last_mut() {
                Some(last) if last.family == family => last,
                _ => {
                    pieces.push(Piece { family, text: String::new(), xs: Vec::new() });
                    let Some(last) = pieces.last_mut() else { continue };
                    last
                }
            };
            piece.text.push_str(letters);
            piece.xs.extend(letters.chars().map(|_| first.x));
        }
        pieces.retain(|piece| !piece.text.is_empty());
        pieces
    }

    /// The font in which these letters together show these glyphs.
    fn family(&mut self, at: usize, letters: &str, signs: &Signs) -> String {
        let wanted: Vec<(char, Signs)> =
            letters.chars().enumerate().map(|(i, c)| (c, if i == 0 { signs.clone() } else { Signs::new() })).collect();
        let Some(face) = self.faces.get_mut(at) else { return String::new() };
        let fits = |subset: &Subset| {
            let free = |(c, signs): &(char, Signs)| subset.letters.get(c).is_none_or(|known| known == signs);
            wanted.iter().all(free) && wanted.iter().skip(1).all(|(c, _)| wanted.first().is_some_and(|(f, _)| f != c))
        };
        let place = face.subsets.iter().position(fits).unwrap_or_else(|| {
            self.families += 1;
            face.subsets.push(Subset { family: format!("t{}", self.families), letters: BTreeMap::new() });
            face.subsets.len() - 1
        });
        let Some(subset) = face.subsets.get_mut(place) else { return String::new() };
        for (c, signs) in wanted {
            subset.letters.entry(c).or_insert(signs);
        }
        subset.family.clone()
    }

    /// The style sheet that brings the fonts.
    pub fn style(&self) -> String {
        let mut out = String::from("<style>text{white-space:pre;font-synthesis:none}\n");
        for face in &self.faces {
            for subset in &face.subsets {
                let Some(bytes) = built(face, subset) else { continue };
                out.push_str(&format!(
                    "@font-face{{font-family:{};font-weight:1 1000;src:url(data:font/ttf;base64,",
                    subset.family
                ));
                base64::encode(&bytes, &mut out);
                out.push_str(")}\n");
            }
        }
        out.push_str("</style>\n");
        out
    }
}

fn built(face: &Face, subset: &Subset) -> Option<Vec<u8>> {
    let font = FontRef::from_index(face.font.data.as_ref(), face.font.index).ok()?;
    let coords: Vec<NormalizedCoord> = face.coords.iter().map(|&bits| NormalizedCoord::from_bits(bits)).collect();
    let location = LocationRef::new(&coords);
    let widths = font.glyph_metrics(Size::unscaled(), location);
    let metrics = font.metrics(Size::unscaled(), location);
    let slant = face.skew.map_or(0.0, |degrees| degrees.to_radians().tan());
    let letters = subset.letters.iter().map(|(c, signs)| {
        let mut path = BezPath::new();
        let mut width: f64 = 0.0;
        for &(glyph, x, y) in signs {
            let place = Affine::translate((f64::from(x), f64::from(y))) * Affine::new([1.0, 0.0, slant, 1.0, 0.0, 0.0]);
            path.extend((place * outline(&font, glyph, &face.coords)).elements().iter().copied());
            let advance = widths.advance_width(GlyphId::new(glyph)).unwrap_or_default();
            width = width.max(f64::from(x) + f64::from(advance));
        }
        Drawn { letter: *c, path, width }
    });
    let (ascent, descent) = (f64::from(metrics.ascent), f64::from(metrics.descent));
    truetype::font(&subset.family, units_per_em(&font), ascent, descent, letters)
}
