//! Shapes and breaks one text with parley and takes from it what a scene keeps.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use parley::fontique::{Blob, Collection, CollectionOptions, FamilyInfo, FontInfo, FontInfoOverride, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontVariations, GenericFamily, OverflowWrap};
use parley::{
    FontContext, FontData, FontStyle, FontVariation, FontWeight, Layout, LayoutContext, PositionedLayoutItem,
};

use super::clean::{Setting, boxed, pieces, printable, usable};
use super::missing::{Missing, missing, with_boxes};
use super::strut::Strut;
use super::{Align, coverage};
use crate::assets;
use crate::geom::Size;
use crate::scene::{Glyph, Line, Run, TextBlock, TextStyle};

const INTER: FontFamilyName<'static> = FontFamilyName::named("Inter");

/// Where a font lacks a character: an emoji font first, so that emoji come in colour, then anything.
const BEHIND: &[FontFamilyName<'static>] =
    &[FontFamilyName::Generic(GenericFamily::Emoji), FontFamilyName::Generic(GenericFamily::SansSerif)];

/// Shared by every shaper, so that blocks from different ones compare equal.
static FACES: LazyLock<[Blob<u8>; 2]> =
    LazyLock::new(|| [assets::INTER, assets::INTER_ITALIC].map(|bytes| Blob::new(Arc::new(bytes))));

/// Whether a font is Inter as it comes with the program.
pub(super) fn is_inter(font: &FontData) -> bool {
    FACES.iter().any(|face| face.id() == font.data.id())
}

/// One parley: its fonts and its scratch memory.
pub(super) struct Shaper {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    families: Vec<FontFamilyName<'static>>,
}

impl Shaper {
    pub(super) fn shipped_only() -> Shaper {
        Shaper::new(false, vec![INTER])
    }

    /// Inter, and the machine's fonts behind it.
    pub(super) fn with_system_fonts() -> Shaper {
        Shaper::new(true, [&[INTER], BEHIND].concat())
    }

    /// A family before Inter; with the machine's fonts behind where `system_fonts` is set.
    pub(super) fn of_house(system_fonts: bool, family: &str) -> Shaper {
        let behind = if system_fonts { BEHIND } else { &[] };
        let house = FontFamilyName::Named(Cow::Owned(family.to_owned()));
        Shaper::new(system_fonts, [&[house, INTER], behind].concat())
    }

    /// Takes the fonts of a file in under the name of a family; `false` where there is none in it.
    pub(super) fn register(&mut self, file: Blob<u8>, family: &str) -> bool {
        let name = FontInfoOverride { family_name: Some(family), ..Default::default() };
        !self.fonts.collection.register_fonts(file, Some(name)).is_empty()
    }

    /// A family that is there.
    pub(super) fn family(&mut self, name: &str) -> Option<FamilyInfo> {
        self.fonts.collection.family_by_name(name).filter(|family| !family.fonts().is_empty())
    }

    /// The bytes of a font, as runs set in it have them.
    pub(super) fn bytes(&mut self, font: &FontInfo) -> Option<Blob<u8>> {
        font.load(Some(&mut self.fonts.source_cache))
    }

    fn new(system_fonts: bool, families: Vec<FontFamilyName<'static>>) -> Shaper {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts });
        for face in FACES.iter() {
            let name = FontInfoOverride { family_name: Some("Inter"), ..Default::default() };
            collection.register_fonts(face.clone(), Some(name));
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Shaper { fonts, scratch: LayoutContext::new(), families }
    }

    pub(super) fn lay(&mut self, text: &str, style: &TextStyle, width: Option<f64>, align: Align) -> TextBlock {
        let style = usable(*style);
        let width = width.filter(|w| w.is_finite()).map(|w| w.max(0.0));
        let (mut layout, missing) = self.fitted(&printable(text), &style);
        // A hair wider, so that a text fits into the width it was measured at.
        layout.break_all_lines(width.map(|w| w as f32 + 1e-3));
        layout.align(alignment(align), Default::default());

        let flush_left = align == Align::Start && !layout.is_rtl();
        let strut = Strut::of(&style);
        let mut longest: f64 = 0.0;
        let mut lines: Vec<Line> = Vec::with_capacity(layout.len());
        for line in layout.lines() {
            let baseline = strut.baseline(lines.len());
            let line = take_line(&line, baseline, layout.is_rtl(), &missing);
            longest = longest.max(line.width);
            lines.push(line);
        }
        tile(&mut lines, text.len());
        keep_inside(&mut lines);
        let wide = if flush_left { longest } else { width.map_or(longest, |w| w.max(longest)) };
        let size = Size::new(wide, strut.line * lines.len() as f64);
        TextBlock { text: text.to_owned(), size, lines, wrap: width, align }
    }

    /// The characters that come out as no glyph, in order and each once.
    pub(super) fn missing(&mut self, text: &str) -> Vec<char> {
        let style = TextStyle { size: 16.0, weight: 400, italic: false, tracking: 0.0, leading: 1.0 };
        let mut found = Vec::new();
        for c in self.fitted(&printable(text), &style).1.into_iter().flat_map(|missing| missing.characters) {
            if !found.contains(&c) {
                found.push(c);
            }
        }
        found
    }

    /// The text with room for the boxes of what no font has, and what that is.
    fn fitted(&mut self, text: &str, style: &TextStyle) -> (Layout<()>, Vec<Missing>) {
        let mut layout = self.shape(text, style, &[]);
        if coverage::inter_has_all(text) {
            return (layout, Vec::new());
        }
        let found = missing(&mut layout, text);
        if found.is_empty() {
            return (layout, found);
        }
        // Set in the first fonts alone, what is missing is told from what is not, and measured.
        let mut all: Vec<Missing> = found.into_iter().map(|missing| Missing::bare(missing.range)).collect();
        for exact in missing(&mut self.shape(text, style, &all), text) {
            if let Some(bare) = all.iter_mut().find(|bare| bare.range == exact.range) {
                *bare = exact;
            }
        }
        (self.shape(text, style, &all), all)
    }

    /// `boxes` are what no font has; room is left for their boxes.
    fn shape(&mut self, text: &str, style: &TextStyle, boxes: &[Missing]) -> Layout<()> {
        // Inter's optical size: its display cut for titles, its text cut for the rest.
        let optical =
            [FontVariation { tag: parley::setting::Tag::new(b"opsz"), value: style.size.clamp(14.0, 32.0) as f32 }];
        let mut builder = self.scratch.style_run_builder(&mut self.fonts, text, 1.0, false);
        let mut plain = parley::TextStyle {
            font_family: FontFamily::List(Cow::Borrowed(&self.families)),
            font_size: style.size as f32,
            font_style: if style.italic { FontStyle::Italic } else { FontStyle::Normal },
            font_weight: FontWeight::new(f32::from(style.weight)),
            font_variations: FontVariations::List(Cow::Borrowed(&optical)),
            letter_spacing: style.tracking as f32,
            overflow_wrap: OverflowWrap::BreakWord,
            ..Default::default()
        };
        let ranges: Vec<Range<usize>> = boxes.iter().map(|missing| missing.range.clone()).collect();
        let pieces = boxed(pieces(text), &ranges);
        let whole = builder.push_style(plain.clone());
        if pieces.len() < 2 && boxes.is_empty() {
            builder.push_style_run(whole, 0..text.len());
            return builder.build(text);
        }
        // Nothing but a difference in style makes parley shape apart: too small to be seen, large enough to be noticed.
        plain.word_spacing = 0.001;
        let apart = builder.push_style(plain.clone());
        // The house's font and Inter, or Inter alone: what they lack is not to come out in yet another font.
        let machines = |family: &FontFamilyName| matches!(family, FontFamilyName::Generic(_));
        let first: Vec<_> = self.families.iter().filter(|family| !machines(family)).cloned().collect();
        let spaced = |missing: &Missing| parley::TextStyle {
            font_family: FontFamily::List(Cow::Borrowed(&first)),
            letter_spacing: (style.tracking + missing.room(style.size)) as f32,
            ..plain.clone()
        };
        let mut boxed = Vec::new();
        for (index, missing) in boxes.iter().enumerate() {
            let word_spacing = if index % 2 == 0 { 0.0 } else { 0.002 };
            boxed.push(builder.push_style(parley::TextStyle { word_spacing, ..spaced(missing) }));
        }
        (plain.font_size, plain.word_spacing, plain.letter_spacing) = (1e-6, 0.0, 0.0);
        let blank = builder.push_style(plain);
        let mut start = 0;
        for (end, setting) in pieces {
            let style = match setting {
                Setting::Plain => whole,
                Setting::Apart => apart,
                Setting::Blank => blank,
                Setting::Boxed(index) => boxed.get(index).copied().unwrap_or(apart),
            };
            builder.push_style_run(style, start..end);
            start = end;
        }
        builder.build(text)
    }
}

fn alignment(align: Align) -> parley::Alignment {
    match align {
        Align::Start => parley::Alignment::Start,
        Align::Center => parley::Alignment::Center,
        Align::End => parley::Alignment::End,
    }
}

fn take_line(line: &parley::Line<'_, ()>, baseline: f64, rtl: bool, missing: &[Missing]) -> Line {
    let metrics = line.metrics();
    let mut runs = Vec::new();
    // Parley hands out one run in pieces; which, and how many of its glyphs it has handed out.
    let mut taken = (usize::MAX, 0);
    for item in line.items() {
        let PositionedLayoutItem::GlyphRun(glyph_run) = item else { continue };
        let run = glyph_run.run();
        if taken.0 != run.index() {
            taken = (run.index(), 0);
        }
        // Parley places lines by the tallest font on them; ours stand where the strut says.
        let lift = baseline - f64::from(glyph_run.baseline());
        let starts = run.visual_clusters().flat_map(|cluster| {
            let start = u32::try_from(cluster.text_range().start).unwrap_or(u32::MAX);
            cluster.glyphs().map(move |_| start)
        });
        let glyphs = glyph_run.positioned_glyphs().zip(starts.skip(taken.1));
        taken.1 += glyph_run.glyphs().count();
        let run = Run {
            font: run.font().clone(),
            size: f64::from(run.font_size()),
            coords: run.normalized_coords().to_vec(),
            skew: run.synthesis().skew().map(f64::from),
            range: run.text_range(),
            glyphs: glyphs
                .map(|(g, start)| Glyph { id: g.id, start, x: f64::from(g.x), y: f64::from(g.y) + lift })
                .collect(),
        };
        runs.extend(with_boxes(run, missing));
    }
    // In right-to-left lines the trailing space stands on the left.
    let hanging = if rtl { metrics.trailing_whitespace } else { 0.0 };
    Line {
        range: line.text_range(),
        x: f64::from(metrics.offset + metrics.inline_min_coord + hanging),
        baseline,
        width: f64::from(metrics.advance - metrics.trailing_whitespace).max(0.0),
        runs,
    }
}

/// Makes the lines share the text without gap or overlap, and takes out what parley shapes in the place of nothing.
fn tile(lines: &mut [Line], len: usize) {
    let mut start = 0;
    let count = lines.len();
    for (index, line) in lines.iter_mut().enumerate() {
        let end = if index + 1 == count { len } else { line.range.end.clamp(start, len) };
        line.range = start..end;
        line.runs.retain(|run| run.range.end <= len);
        start = end;
    }
}

/// Right-to-left lines that are too long hang out on the left; the block begins where they do.
fn keep_inside(lines: &mut [Line]) {
    let out = lines.iter().fold(0.0, |out: f64, line| out.min(line.x));
    if out < 0.0 {
        for line in lines {
            line.x -= out;
            line.runs.iter_mut().flat_map(|run| &mut run.glyphs).for_each(|glyph| glyph.x -= out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: TextStyle = TextStyle { size: 12.5, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };

    fn lay(text: &str, width: Option<f64>) -> TextBlock {
        Shaper::shipped_only().lay(text, &BODY, width, Align::Start)
    }

    fn texts(block: &TextBlock) -> Vec<&str> {
        block.lines.iter().map(|line| &block.text[line.range.clone()]).collect()
    }

    #[test]
    fn lines_tile_the_text_whatever_it_is() {
        let zalgo = format!("a{}b", "\u{301}".repeat(700));
        let family = "👩\u{200d}".repeat(400);
        let long = "przykład ".repeat(4_000);
        let unbroken = "x".repeat(20_000);
        for text in [
            "",
            "\n",
            "a\n",
            "\r\n",
            "a\r\nb\rc",
            "\t\u{0}\u{85}",
            "a\u{2028}b",
            "שלום abc עולם",
            "e\u{301}",
            " ",
            "日本語のテキスト",
        ]
        .into_iter()
        .chain([zalgo.as_str(), &family, &long, &unbroken])
        {
            for width in [None, Some(0.0), Some(40.0), Some(f64::NAN), Some(f64::INFINITY)] {
                let block = lay(text, width);
                assert_eq!(texts(&block).concat(), text);
                assert!((block.size.height - block.lines.len() as f64 * 12.5 * 1.4).abs() < 1e-6);
                for line in &block.lines {
                    assert!(line.x >= 0.0 && line.x + line.width <= block.size.width + 2e-3, "{text:?} {line:?}");
                    assert!(line.runs.iter().all(|run| text.get(run.range.clone()).is_some()), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn author_breaks_are_kept_and_empty_text_has_a_line() {
        assert_eq!(texts(&lay("", None)), [""]);
        assert_eq!(lay("", None).size, Size::new(0.0, 17.5));
        assert!(lay("", None).lines[0].runs.is_empty());
        assert_eq!(texts(&lay("one\ntwo\n", None)), ["one\n", "two\n", ""]);
        assert_eq!(texts(&lay("one\r\ntwo", None)), ["one\r\n", "two"]);
    }

    #[test]
    fn wraps_at_words_and_breaks_long_ones() {
        assert_eq!(
            texts(&lay("Missed-call report from the old system", Some(160.0))),
            ["Missed-call report from ", "the old system"]
        );
        let block = lay("Donaudampfschifffahrtsgesellschaft", Some(60.0));
        assert!(block.lines.len() > 2 && block.size.width <= 60.0);
    }

    #[test]
    fn a_text_fits_the_width_it_was_measured_at() {
        for text in ["Notices lost calls", "“Who can I trust?” ", "Łódź, Iași", "To Vaduva AV Ty"] {
            let free = lay(text, None).size.width;
            let fitted = lay(text, Some(free));
            assert!(fitted.lines.len() == 1 && (fitted.size.width - free).abs() < 1e-3, "{text}");
        }
    }

    #[test]
    fn trailing_space_does_not_count() {
        let bare = lay("word", None).size.width;
        for text in ["word   ", "word ", "word  \n"] {
            let free = lay(text, None).size.width;
            assert!((free - bare).abs() < 1e-3, "{text:?}: {free} {bare}");
        }
        let width = lay("Notices lost", None).size.width;
        for text in ["Notices lost  calls", "Notices lost calls   "] {
            let block = lay(text, Some(width));
            assert_eq!(block.lines.len(), 2, "{:?}", texts(&block));
            assert!((block.size.width - width).abs() < 1e-3);
            assert_eq!(block.lines[1].x, 0.0);
        }
    }

    #[test]
    fn alignment_moves_lines_within_the_width() {
        let mut shaper = Shaper::shipped_only();
        let mut x = |align| {
            let block = shaper.lay("one", &BODY, Some(100.0), align);
            (block.lines[0].x, block.lines[0].width, block.size.width)
        };
        let (start, width, wide) = x(Align::Start);
        assert_eq!((start, wide), (0.0, width));
        assert!((x(Align::Center).0 - (100.0 - width) / 2.0).abs() < 0.02);
        assert!((x(Align::End).0 - (100.0 - width)).abs() < 0.02);
        assert_eq!(x(Align::End).2, 100.0);
    }

    #[test]
    fn weight_size_and_slant_choose_the_face() {
        let mut shaper = Shaper::shipped_only();
        let mut coords = |size, weight, italic| {
            let block = shaper.lay("Title", &TextStyle { size, weight, italic, ..BODY }, None, Align::Start);
            let run = &block.lines[0].runs[0];
            (run.coords.clone(), run.font.data.as_ref().len())
        };
        let (regular, upright) = coords(12.5, 400, false);
        assert!(regular.iter().all(|&c| c == 0));
        let (bold, _) = coords(12.5, 700, false);
        let (display, _) = coords(32.0, 700, false);
        assert_eq!(display.iter().filter(|&&c| c != 0).count(), 2);
        assert_ne!(bold, display);
        assert_ne!(coords(12.5, 400, true).1, upright);
        assert_eq!(coords(12.5, 400, true).1, assets::INTER_ITALIC.len());
    }
}
