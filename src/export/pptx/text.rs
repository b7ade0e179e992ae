//! Text bodies: paragraphs broken where their author broke them, in boxes that leave room for another font.

use std::fmt::Write;

use super::geometry::Scale;
use super::paint::color;
use crate::export::xml::escape;
use crate::geom::Rect;
use crate::scene::{Align, Part, Text};

/// How a text stands in its shape.
pub(super) struct Body<'a> {
    pub texts: Vec<&'a Text>,
    /// The part of the shape in which texts stand.
    pub room: Rect,
    /// In the middle from top to bottom.
    pub middle: bool,
}

impl Body<'_> {
    /// `<p:txBody>`.
    pub fn xml(&self, scale: Scale, lang: &str) -> String {
        let Some(first) = self.texts.first() else {
            return "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>".to_owned();
        };
        let rect = first.rect();
        // A word in the middle of a chip or a disc is centred, whatever the font.
        let is_label = first.part == Part::Label && first.block.lines.len() == 1 && self.texts.len() == 1;
        let centred = is_label && is_near(rect.center().x, self.room.center().x);
        let align = if centred { Align::Center } else { first.block.align };
        let middle = self.middle || centred && is_near(rect.center().y, self.room.center().y);
        let left = if align == Align::Start { rect.x0 - self.room.x0 } else { 0.0 };
        let lift = lift(first);
        let (top, bottom) = if middle { (0.0, lift * 2.0) } else { (rect.y0 - self.room.y0 - lift, 0.0) };
        // The text may be as wide as it was broken for; a hair more, so that nothing breaks anew.
        let wide = first.block.wrap.map_or(rect.width(), |wrap| wrap.max(rect.width()));
        let right = if align == Align::Start { self.room.x1 - (rect.x0 + wide) } else { 0.0 };
        let wrap = if first.block.wrap.is_some() && !centred { "square" } else { "none" };
        let mut out = format!(
            "<p:txBody><a:bodyPr wrap=\"{wrap}\" lIns=\"{}\" tIns=\"{}\" rIns=\"{}\" bIns=\"{}\" anchor=\"{}\" rtlCol=\"0\"><a:noAutofit/></a:bodyPr><a:lstStyle/>",
            scale.emu(left.max(0.0)),
            scale.emu(top.max(0.0)),
            scale.emu((right - 2.0).max(0.0)),
            scale.emu(bottom.max(0.0)),
            if middle { "ctr" } else { "t" }
        );
        for text in &self.texts {
            paragraphs(text, align, scale, lang, &mut out);
        }
        out.push_str("</p:txBody>");
        out
    }

    /// The body of a text that stands by itself in its [`own_box`].
    pub fn alone(text: &Text, room: Rect, scale: Scale, lang: &str) -> String {
        let wrap = if text.block.lines.len() > 1 { "square" } else { "none" };
        let mut out = format!(
            "<p:txBody><a:bodyPr wrap=\"{wrap}\" lIns=\"0\" tIns=\"{}\" rIns=\"0\" bIns=\"0\" anchor=\"t\" rtlCol=\"0\"><a:noAutofit/></a:bodyPr><a:lstStyle/>",
            scale.emu((text.rect().y0 - lift(text) - room.y0).max(0.0))
        );
        paragraphs(text, text.block.align, scale, lang, &mut out);
        out.push_str("</p:txBody>");
        out
    }
}

fn is_near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1.5
}

/// How much lower Office sets a first line than we do: its lines of a fixed height stand lower in it, in PowerPoint by
/// Arial's part above the baseline, in Impress by all of it. The mean of the two, so that neither is far off.
fn lift(text: &Text) -> f64 {
    (0.405 * text.style.leading - 0.47) * text.style.size
}

/// A box for a text that stands by itself: a little wider than the text, for fonts that are.
pub(super) fn own_box(text: &Text) -> Rect {
    let rect = text.rect();
    let rect = Rect::new(rect.x0, rect.y0 - lift(text).max(0.0), rect.x1, rect.y1);
    let slack = text.style.size * 0.5;
    match text.block.align {
        Align::Start => Rect::new(rect.x0, rect.y0, rect.x1 + slack, rect.y1),
        Align::Center => rect.inflate(slack, 0.0),
        Align::End => Rect::new(rect.x0 - slack, rect.y0, rect.x1, rect.y1),
    }
}

/// Arial's bold is this much wider than Inter's at the sizes of titles, where Inter is narrower than elsewhere.
const TITLE: f64 = 0.94;

fn paragraphs(text: &Text, align: Align, scale: Scale, lang: &str, out: &mut String) {
    let style = &text.style;
    let align = match align {
        Align::Start => "l",
        Align::Center => "ctr",
        Align::End => "r",
    };
    let spacing = scale.hundredths(style.size * style.leading).clamp(0, 158_400);
    let size = if style.size >= 24.0 { style.size * TITLE } else { style.size };
    let size = scale.hundredths(size).clamp(100, 400_000);
    let bold = if style.weight >= 600 { " b=\"1\"" } else { "" };
    let italic = if style.italic { " i=\"1\"" } else { "" };
    let tracking = match scale.hundredths(style.tracking) {
        0 => String::new(),
        tracking => format!(" spc=\"{}\"", tracking.clamp(-4_000, 4_000)),
    };
    for line in text.block.text.split('\n') {
        let _ = write!(
            out,
            "<a:p><a:pPr algn=\"{align}\"><a:lnSpc><a:spcPts val=\"{spacing}\"/></a:lnSpc><a:spcBef><a:spcPts val=\"0\"/></a:spcBef></a:pPr>"
        );
        if !line.trim().is_empty() {
            let _ = write!(
                out,
                "<a:r><a:rPr lang=\"{lang}\" sz=\"{size}\"{bold}{italic}{tracking} dirty=\"0\"><a:solidFill>{}</a:solidFill><a:latin typeface=\"+mn-lt\"/></a:rPr><a:t>",
                color(text.color)
            );
            escape(line, out);
            out.push_str("</a:t></a:r>");
        }
        out.push_str("</a:p>");
    }
}
