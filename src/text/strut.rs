//! Where the lines of a text stand, whatever fonts are on them.

use crate::scene::TextStyle;

/// Where the lines of a style stand. Always by Inter's measures, so that one emoji does not push its line down.
pub(super) struct Strut {
    /// Baseline to baseline.
    pub line: f64,
    /// From the top of a line to its baseline: half of the leading lies above, as in CSS.
    ascent: f64,
}

impl Strut {
    pub fn of(style: &TextStyle) -> Strut {
        // hhea ascender and descender over units per em; the two faces agree, a test reads them.
        const ASCENT: f64 = 1984.0 / 2048.0;
        const DESCENT: f64 = 494.0 / 2048.0;
        let line = style.size * style.leading;
        Strut { line, ascent: (line - style.size * (ASCENT + DESCENT)) / 2.0 + style.size * ASCENT }
    }

    pub fn baseline(&self, index: usize) -> f64 {
        self.line * index as f64 + self.ascent
    }
}

#[cfg(test)]
mod tests {
    use skrifa::MetadataProvider;

    use super::super::shape::Shaper;
    use crate::assets;
    use crate::scene::TextStyle;
    use crate::text::Align;

    const BODY: TextStyle = TextStyle { size: 12.5, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };

    #[test]
    fn the_strut_is_inters() {
        for bytes in [assets::INTER, assets::INTER_ITALIC] {
            let font = skrifa::FontRef::new(bytes).unwrap();
            let metrics = font.metrics(skrifa::instance::Size::new(2048.0), skrifa::instance::LocationRef::default());
            assert_eq!((metrics.ascent, metrics.descent), (1984.0, -494.0));
        }
    }

    #[test]
    fn lines_stand_as_css_stands_them() {
        let block = Shaper::shipped_only().lay("one\ntwo", &BODY, None, Align::Start);
        let first = block.lines[0].baseline;
        // Half of what the leading adds lies above: (17.5 − 12.5 × 1.21) / 2 + 12.5 × 0.969.
        assert!((first - 13.297).abs() < 0.01, "{first}");
        assert!((block.lines[1].baseline - first - 17.5).abs() < 1e-9);
        assert!((block.lines[1].runs[0].glyphs[0].y - block.lines[1].baseline).abs() < 1e-4);
    }
}
