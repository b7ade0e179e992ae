//! Texts with embedded fonts, and which letters each glyph stands for.

use std::ops::Range;

use krilla::geom::{Point, Transform};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};
use skrifa::{FontRef, MetadataProvider};

use super::shapes::Canvas;
use crate::scene::{Run, Text, TextStyle};

/// The fonts a document uses, each at the weight it is used at.
#[derive(Default)]
pub(super) struct Faces(Vec<Face>);

struct Face {
    data: u64,
    index: u32,
    coords: Vec<i16>,
    font: Option<Font>,
}

impl Faces {
    fn get(&mut self, run: &Run, style: &TextStyle) -> Option<Font> {
        let id = run.font.data.id();
        let same = |face: &&Face| face.data == id && face.index == run.font.index && face.coords == run.coords;
        if let Some(known) = self.0.iter().find(same) {
            return known.font.clone();
        }
        let (data, _) = run.font.data.clone().into_raw_parts();
        let axes = axes(run, style);
        let font = Font::new_variable(data.into(), run.font.index, &axes);
        self.0.push(Face { data: id, index: run.font.index, coords: run.coords.clone(), font: font.clone() });
        font
    }
}

/// The run's place in the design space of its font, in the units of its axes.
fn axes(run: &Run, style: &TextStyle) -> Vec<(Tag, f32)> {
    let Ok(font) = FontRef::from_index(run.font.data.as_ref(), run.font.index) else { return Vec::new() };
    let wanted = [("wght", f32::from(style.weight)), ("opsz", style.size.clamp(14.0, 32.0) as f32)];
    let fonts_own = font.axes();
    let location = fonts_own.location(wanted);
    let found: Vec<i16> = location.coords().iter().map(|coord| coord.to_bits()).collect();
    let is_same = found == run.coords || run.coords.iter().all(|c| *c == 0) && found.iter().all(|c| *c == 0);
    fonts_own
        .iter()
        .enumerate()
        .map(|(index, axis)| {
            let tag = Tag::new(&axis.tag().to_be_bytes());
            let asked = wanted.iter().find(|(name, _)| axis.tag() == *name).map(|(_, value)| *value);
            let (low, middle, high) = (axis.min_value(), axis.default_value(), axis.max_value());
            match asked {
                Some(value) if is_same => (tag, value.clamp(low, high)),
                // Back from −1 … 1; where the font bends its axis (avar) this is near, not exact.
                _ => {
                    let part = f32::from(run.coords.get(index).copied().unwrap_or(0)) / 16_384.0;
                    let side = if part < 0.0 { middle - low } else { high - middle };
                    (tag, middle + part * side)
                }
            }
        })
        .collect()
}

impl Canvas<'_, '_> {
    pub(super) fn text(&mut self, text: &Text) {
        self.surface.set_fill(Some(super::shapes::solid(text.color)));
        self.surface.set_stroke(None);
        for line in &text.block.lines {
            for run in &line.runs {
                self.run(text, run);
            }
        }
    }

    fn run(&mut self, text: &Text, run: &Run) {
        let Some(font) = self.faces.get(run, &text.style) else { return };
        let Some(first) = run.glyphs.first() else { return };
        let (x, y) = (text.origin.x + first.x, text.origin.y + first.y);
        let glyphs = glyphs(&text.block.text, run);
        if let Some(degrees) = run.skew {
            let slant = degrees.to_radians().tan();
            // Leans to the right around its baseline; y grows downwards.
            let lean = Transform::from_row(1.0, 0.0, -slant as f32, 1.0, (slant * y) as f32, 0.0);
            self.surface.push_transform(&lean);
        }
        let start = Point::from_xy(x as f32, y as f32);
        self.surface.draw_glyphs(start, &glyphs, font, &text.block.text, run.size as f32, false);
        if run.skew.is_some() {
            self.surface.pop();
        }
    }
}

/// The run's glyphs with the letters they stand for; lengths in ems.
fn glyphs(text: &str, run: &Run) -> Vec<KrillaGlyph> {
    let baseline = run.glyphs.first().map_or(0.0, |glyph| glyph.y);
    let mut starts: Vec<usize> = run.glyphs.iter().map(|glyph| glyph.start as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let range = |start: u32| -> Range<usize> {
        let start = start as usize;
        let next = starts.get(starts.partition_point(|other| *other <= start)).copied();
        let end = next.unwrap_or(run.range.end).min(text.len());
        if text.get(start..end).is_some() { start..end } else { 0..0 }
    };
    let next_x = |index: usize| run.glyphs.get(index + 1).map(|next| next.x);
    run.glyphs
        .iter()
        .enumerate()
        .map(|(index, glyph)| KrillaGlyph {
            glyph_id: GlyphId::new(glyph.id),
            text_range: range(glyph.start),
            x_advance: ((next_x(index).unwrap_or(glyph.x) - glyph.x) / run.size) as f32,
            x_offset: 0.0,
            y_offset: ((baseline - glyph.y) / run.size) as f32,
            y_advance: 0.0,
            location: None,
        })
        .collect()
}
