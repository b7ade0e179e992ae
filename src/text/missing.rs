//! Characters that no font has: found after shaping, and given boxes in place of the nothing they came out as.

use std::ops::Range;

use parley::Layout;
use skrifa::MetadataProvider;

use super::{boxes, coverage};
use crate::scene::{Glyph, Run};

/// What no font has: a stretch of the text that is drawn together.
pub(super) struct Missing {
    pub range: Range<usize>,
    /// Those of its characters that are missing, at least one.
    pub characters: Vec<char>,
    /// How wide what stands in their place is.
    pub width: f64,
}

impl Missing {
    /// A stretch of which nothing is known yet.
    pub fn bare(range: Range<usize>) -> Missing {
        Missing { range, characters: Vec::new(), width: 0.0 }
    }

    /// How much wider its boxes are than what stands in their place, at a size.
    pub fn room(&self, size: f64) -> f64 {
        self.characters.iter().map(|c| boxes::advance(*c)).sum::<f64>() * size - self.width
    }
}

/// What no font has, in the order of the text.
pub(super) fn missing(layout: &mut Layout<()>, text: &str) -> Vec<Missing> {
    layout.break_all_lines(None);
    let mut found = Vec::new();
    for run in layout.lines().flat_map(|line| line.runs()) {
        let mut is_lost = false;
        for cluster in run.clusters() {
            // What is drawn together has its glyphs where it begins; its parts are looked at one by one.
            if is_lost && cluster.glyphs().next().is_none() {
                found.push(Missing::bare(cluster.text_range()));
                continue;
            }
            is_lost = false;
            let lost: Vec<f32> = cluster.glyphs().filter(|glyph| glyph.id == 0).map(|glyph| glyph.advance).collect();
            let range = cluster.text_range();
            let characters = text.get(range.clone()).unwrap_or_default().chars();
            let drawn = characters.filter(|c| !coverage::is_silent(*c));
            let font = skrifa::FontRef::from_index(run.font().data.as_ref(), run.font().index);
            let lacks = |c: &char| font.as_ref().is_ok_and(|font| font.charmap().map(*c).is_none());
            let mut lacking: Vec<char> = drawn.filter(lacks).take(lost.len()).collect();
            // Where a font lacks a form and not a character.
            if lacking.is_empty() && !lost.is_empty() && !coverage::is_silent(cluster.source_char()) {
                lacking.push(cluster.source_char());
            }
            if !lacking.is_empty() {
                is_lost = true;
                found.push(Missing { range, characters: lacking, width: f64::from(lost.iter().sum::<f32>()) });
            }
        }
    }
    found.sort_by_key(|missing| missing.range.start);
    found
}

/// The run without glyphs that stand for nothing, and a run of boxes for what is missing in it. What is missing has
/// been shaped apart, so a run has either letters or boxes.
pub(super) fn with_boxes(mut run: Run, missing: &[Missing]) -> Vec<Run> {
    if run.glyphs.iter().all(|glyph| glyph.id != 0) {
        return vec![run];
    }
    let (mut boxed, mut covered) = (Vec::new(), None::<Range<usize>>);
    let of = |start: u32| missing.iter().find(|missing| missing.range.start == start as usize);
    for cluster in run.glyphs.chunk_by(|a, b| a.start == b.start) {
        let lost = cluster.iter().filter(|glyph| glyph.id == 0);
        let missing = cluster.first().and_then(|glyph| of(glyph.start));
        let characters = missing.map(|missing| &missing.characters);
        if let Some(Missing { range, .. }) = missing {
            let all = covered.get_or_insert_with(|| range.clone());
            *all = all.start.min(range.start)..all.end.max(range.end);
        }
        // One beside the other, whatever stands in their place.
        let mut x = None;
        for (glyph, c) in lost.zip(characters.into_iter().flatten()) {
            let at = x.unwrap_or(glyph.x);
            boxes::draw(*c, Glyph { x: at, ..*glyph }, run.size, &mut boxed);
            x = Some(at + boxes::advance(*c) * run.size);
        }
    }
    let boxes = boxes::font().filter(|_| !boxed.is_empty()).map(|font| Run {
        font,
        coords: Vec::new(),
        skew: None,
        glyphs: boxed,
        // A run of parley's may reach further than what is handed out of it at a time.
        range: covered.unwrap_or_else(|| run.range.clone()),
        size: run.size,
    });
    run.glyphs.retain(|glyph| glyph.id != 0);
    let letters = (!run.glyphs.is_empty()).then_some(run);
    letters.into_iter().chain(boxes).collect()
}

#[cfg(test)]
mod tests {
    use super::super::shape::Shaper;
    use super::*;
    use crate::scene::{TextBlock, TextStyle};
    use crate::text::Align;

    fn lay(text: &str, width: Option<f64>) -> TextBlock {
        let style = TextStyle { size: 12.5, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };
        Shaper::shipped_only().lay(text, &style, width, Align::Start)
    }

    #[test]
    fn what_no_font_has_is_boxes_with_room_for_them() {
        let block = lay("a日😀b", None);
        let runs = &block.lines[0].runs;
        let boxes: Vec<&Run> = runs.iter().filter(|run| boxes::is_boxes(&run.font)).collect();
        assert_eq!(boxes.iter().map(|run| run.glyphs.len()).collect::<Vec<_>>(), [5, 7]);
        assert_eq!(boxes.iter().map(|run| run.range.clone()).collect::<Vec<_>>(), [1..4, 4..8]);
        assert!(runs.iter().flat_map(|run| &run.glyphs).all(|glyph| glyph.id != 0));
        let (first, second) = (boxes[0].glyphs[0].x, boxes[1].glyphs[0].x);
        assert!((second - first - boxes::advance('日') * 12.5).abs() < 0.01, "{first} {second}");
        let last = runs.last().unwrap();
        assert!((last.glyphs[0].x - second - boxes::advance('😀') * 12.5).abs() < 0.01);
        let next: Vec<Range<usize>> = lay("日本", None).lines[0].runs.iter().map(|run| run.range.clone()).collect();
        assert_eq!(next.iter().map(ExactSizeIterator::len).sum::<usize>(), 6, "each stands for itself: {next:?}");
        // As narrow as it goes, the boxes stand below each other.
        assert_eq!(lay("日本語", Some(1.0)).lines.len(), 3);
    }

    #[test]
    fn says_what_no_font_has() {
        assert_eq!(Shaper::shipped_only().missing("a日b日本\u{200d}\n"), ['日', '本']);
    }

    #[test]
    fn what_is_there_is_drawn_beside_what_is_missing() {
        // A letter with a mark that no font has is still that letter.
        let block = lay("e\u{378}x", None);
        assert_eq!(Shaper::shipped_only().missing("e\u{1abc}"), ['\u{1abc}']);
        let boxed = |block: &TextBlock| block.lines[0].runs.iter().filter(|run| boxes::is_boxes(&run.font)).count();
        assert_eq!((boxed(&block), block.lines[0].runs.len()), (1, 3));
        assert_eq!(boxed(&lay("e\u{1abc}nd", None)), 1);
        // Each of several that are one picture where a font has them.
        assert_eq!((boxed(&lay("x🇵🇱y", None)), boxed(&lay("a👩\u{200d}👩b", None))), (2, 2));
        let wide = lay("abc", None).lines[0].width;
        assert!((lay("a日bc", None).lines[0].width - wide - boxes::advance('日') * 12.5).abs() < 1.0);
    }
}
