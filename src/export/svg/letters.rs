//! Texts: their letters as outlines, and the text to select over them; or as text in embedded fonts.

use skrifa::FontRef;

use super::shapes::color;
use super::{SvgText, Writer};
use crate::base64;
use crate::export::emoji;
use crate::export::xml::{escape, escaped, number};
use crate::geom::{Point, Vec2};
use crate::scene::{Line, Run, Text};
use crate::text::glyph::{is_colored, outline, units_per_em};

impl Writer<'_> {
    pub(super) fn text(&mut self, text: &Text) {
        for line in &text.block.lines {
            match self.options.text {
                SvgText::Outlines => self.outlines(text, &line.runs),
                SvgText::Overlaid => {
                    self.outlines(text, &line.runs);
                    self.unseen(text, line);
                }
                SvgText::Fonts => self.in_fonts(text, line),
            }
        }
    }

    fn outlines<'a>(&mut self, text: &Text, runs: impl IntoIterator<Item = &'a Run>) {
        for run in runs {
            self.run_outlines(text, run);
        }
    }

    fn run_outlines(&mut self, text: &Text, run: &Run) {
        let Ok(font) = FontRef::from_index(run.font.data.as_ref(), run.font.index) else { return };
        if is_colored(&font) {
            return self.colored(text, run);
        }
        let Some(baseline) = run.glyphs.first().map(|glyph| glyph.y) else { return };
        let scale = run.size / units_per_em(&font);
        let slant = run.skew.map_or(0.0, |degrees| degrees.to_radians().tan());
        let mut inside = String::new();
        for glyph in &run.glyphs {
            let id = self.defs.fonts.known(run, glyph.id).unwrap_or_else(|| {
                let path = outline(&font, glyph.id, &run.coords);
                let id = (!path.is_empty()).then(|| self.defs.path('g', path));
                self.defs.fonts.define(run, glyph.id, id.clone());
                id
            });
            let Some(id) = id else { continue };
            inside.push_str(&format!("<use xlink:href=\"#{id}\" x=\""));
            number((glyph.x + text.origin.x) / scale, 0, &mut inside);
            inside.push('"');
            let up = (baseline - glyph.y) / scale;
            if up.abs() >= 0.5 {
                inside.push_str(" y=\"");
                number(up, 0, &mut inside);
                inside.push('"');
            }
            inside.push_str("/>");
        }
        if inside.is_empty() {
            return;
        }
        self.out.push_str("<g transform=\"matrix(");
        for value in [scale, 0.0, scale * slant, -scale, 0.0] {
            number(value, 7, &mut self.out);
            self.out.push(' ');
        }
        number(text.origin.y + baseline, 2, &mut self.out);
        self.out.push_str(")\"");
        color("fill", text.color, &mut self.out);
        self.out.push('>');
        self.out.push_str(&inside);
        self.out.push_str("</g>\n");
    }

    /// Glyphs in colours of their own, as pictures.
    fn colored(&mut self, text: &Text, run: &Run) {
        for glyph in &run.glyphs {
            let Some(emoji) = emoji::picture(run, glyph.id, text.color) else { continue };
            let at = text.origin + Vec2::new(glyph.x, glyph.y) + emoji.rect.origin().to_vec2();
            self.out.push_str("<image");
            for (name, value) in
                [("x", at.x), ("y", at.y), ("width", emoji.rect.width()), ("height", emoji.rect.height())]
            {
                self.attribute(name, value);
            }
            self.out.push_str(" xlink:href=\"data:image/png;base64,");
            base64::encode(&emoji.png, &mut self.out);
            self.out.push_str("\"/>\n");
        }
    }

    /// The text of a line, as wide as its outlines, to be selected and read aloud.
    fn unseen(&mut self, text: &Text, line: &Line) {
        let words = words_of(text, line);
        if words.trim().is_empty() {
            return;
        }
        self.out.push_str("<text");
        self.attribute("x", text.origin.x + line.x);
        self.attribute("y", text.origin.y + line.baseline);
        self.attribute("font-size", text.style.size);
        self.attribute("textLength", line.width);
        self.out.push_str(" lengthAdjust=\"spacingAndGlyphs\" fill-opacity=\"0\">");
        escape(words, &mut self.out);
        self.out.push_str("</text>\n");
    }

    /// The line in embedded fonts, each letter where it belongs.
    fn in_fonts(&mut self, text: &Text, line: &Line) {
        if line.runs.iter().any(|run| !self.defs.fonts.can_write(&text.block.text, run)) {
            self.outlines(text, &line.runs);
            return self.unseen(text, line);
        }
        let words = words_of(text, line);
        let end = line.range.start + words.len();
        let mut spans = String::new();
        for run in &line.runs {
            for piece in self.defs.fonts.pieces(&text.block.text, run, end) {
                spans.push_str(&format!("<tspan font-family=\"{},Inter,sans-serif\" x=\"", piece.family));
                for (index, x) in piece.xs.iter().enumerate() {
                    if index > 0 {
                        spans.push(' ');
                    }
                    number(text.origin.x + x, 2, &mut spans);
                }
                spans.push_str(&format!("\">{}</tspan>", escaped(&piece.text)));
            }
        }
        if spans.is_empty() {
            return;
        }
        self.out.push_str("<text");
        let Point { y, .. } = text.origin;
        self.attribute("y", y + line.baseline);
        self.attribute("font-size", text.style.size);
        if text.style.weight != 400 {
            self.out.push_str(&format!(" font-weight=\"{}\"", text.style.weight));
        }
        if text.style.italic {
            self.out.push_str(" font-style=\"italic\"");
        }
        color("fill", text.color, &mut self.out);
        self.out.push('>');
        self.out.push_str(&spans);
        self.out.push_str("</text>\n");
    }
}

/// What a line says, without the space at its end.
fn words_of<'a>(text: &'a Text, line: &Line) -> &'a str {
    text.block.text.get(line.range.clone()).unwrap_or_default().trim_end()
}
