//! Short words for drawing on a board: texts, sentences for what is empty, marks with words.

use crate::color::Rgba;
use crate::geom::{Point, Rect, Size};
use crate::insight::Wording;
use crate::layout::page::{Cut, Page, Placed};
use crate::model::{CardId, Map, Node};
use crate::scene::{Icon, Part, Region};
use crate::text::Align;
use crate::theme::Tint;

/// From where to where a board reaches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub left: f64,
    pub right: f64,
}

impl Frame {
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// As many frames of the same width with a gap between them; this one's place among them.
    pub fn part(self, place: usize, count: usize, gap: f64) -> Frame {
        let count = count.max(1) as f64;
        let each = (self.width() - gap * (count - 1.0)) / count;
        let left = self.left + (each + gap) * place as f64;
        Frame { left, right: left + each }
    }
}

/// A text and how it is set.
pub(super) struct Words<'a> {
    pub text: &'a str,
    pub cut: Cut,
    pub color: Rgba,
    pub part: Part,
    pub source: Option<Node>,
}

/// Sets a text with its top left corner at a point and returns its size.
pub(super) fn say(page: &mut Page, words: &Words, at: Point, width: Option<f64>) -> Size {
    let block = page.lay(words.text, words.cut, width.map(|width| width.max(24.0)), Align::Start);
    let size = block.size;
    page.text(Placed { block, cut: words.cut, origin: at, color: words.color, part: words.part }, words.source);
    size
}

/// The same with its lines centred in `within`, from `within.y0` down.
pub(super) fn say_centred(page: &mut Page, words: &Words, within: Rect) -> Size {
    let block = page.lay(words.text, words.cut, Some(within.width().max(24.0)), Align::Center);
    let size = block.size;
    let origin = within.origin();
    page.text(Placed { block, cut: words.cut, origin, color: words.color, part: words.part }, words.source);
    size
}

/// What there is to fill in before more can be shown: sentences in one quiet box.
pub(super) fn unfilled(page: &mut Page, messages: &[&'static str], frame: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let (pad, gap) = (18.0 * unit, 9.0 * unit);
    let tint = page.theme.kinds.text;
    let texts: Vec<String> = messages.iter().map(|message| page.lang.text(message)).collect();
    let (cut, width) = (page.cuts().lead, frame.width() - pad * 2.0);
    let heights = texts.iter().map(|text| page.lay(text, cut, Some(width), Align::Start).size.height + gap);
    let height = heights.sum::<f64>() - gap + pad * 2.0;
    let rect = Rect::new(frame.left, y, frame.right, y + height);
    page.panel(rect, page.metrics().card_radius, tint.fill, tint.line, None);
    let mut at = Point::new(frame.left + pad, y + pad);
    for text in &texts {
        at.y += say(page, &label(text, cut, tint.ink), at, Some(width)).height + gap;
    }
    rect.y1
}

/// The program's own words.
pub(super) fn label<'a>(text: &'a str, cut: Cut, color: Rgba) -> Words<'a> {
    Words { text, cut, color, part: Part::Label, source: None }
}

/// A mark of the legend.
pub(super) enum Mark {
    Icon(Icon, Rgba),
    /// An empty field with a dashed outline.
    Dashed(Rgba),
    /// An empty field with a strong outline.
    Outlined(Rgba),
}

/// Marks and words in a row, wrapped; returns where they end.
pub(super) fn legend(page: &mut Page, marks: Vec<(Mark, String)>, frame: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let cut = page.cuts().hint;
    let line = cut.size * cut.leading;
    let size = page.metrics().icon;
    let (mut x, mut y, mut height) = (frame.left, y, line);
    for (mark, words) in marks {
        let room = frame.width() - size - 6.0 * unit;
        let block = page.lay(&words, cut, Some(room), Align::Start);
        let need = size + 6.0 * unit + block.size.width;
        if x > frame.left && x + need > frame.right {
            x = frame.left;
            y += height + 7.0 * unit;
            height = line;
        }
        height = height.max(block.size.height);
        let middle = Point::new(x + size / 2.0, y + line / 2.0);
        let field = Rect::from_center_size(middle, (size, size * 0.75));
        match mark {
            Mark::Icon(icon, color) => page.icon(icon, middle, size * 0.92, color, None),
            Mark::Dashed(color) => outline(page, field, color, unit, true, None),
            Mark::Outlined(color) => outline(page, field, color, unit * 1.5, false, None),
        }
        let color = page.theme.ink_faint;
        let origin = Point::new(x + size + 6.0 * unit, y);
        page.text(Placed { block, cut, origin, color, part: Part::Label }, None);
        x += need + 20.0 * unit;
    }
    y + height
}

/// The outline of a field.
pub(super) fn outline(page: &mut Page, rect: Rect, color: Rgba, width: f64, dashed: bool, source: Option<Node>) {
    let unit = page.unit();
    let dash = dashed.then_some((4.0 * unit, 3.0 * unit));
    let stroke = crate::scene::Stroke { paint: crate::scene::Paint::Solid(color), width, dash };
    let rect = rect.inset(-width / 2.0);
    let shape = crate::scene::Shape::Rect { rect, radius: 6.0 * unit, fill: None, stroke: Some(stroke) };
    page.shape(shape, source);
}

/// A card's own text, or its number where it has none.
pub(super) fn card_text(map: &Map, words: &Wording, card: CardId) -> String {
    match map.cards.get(card) {
        Some(card) if !card.text.trim().is_empty() => card.text.clone(),
        Some(_) | None => words.card(card),
    }
}

/// Cards as small fields side by side, four in a row; returns where they end.
pub(super) fn chips(page: &mut Page, map: &Map, cards: &[CardId], frame: Frame, y: f64) -> f64 {
    const ROW: usize = 4;
    let (words, tint, gap) = (Wording::of(map), page.theme.kinds.opportunities, 8.0 * page.unit());
    let mut y = y;
    for row in cards.chunks(ROW) {
        let mut bottom = y;
        for (place, card) in row.iter().enumerate() {
            let column = frame.part(place, ROW, gap);
            let text = card_text(map, &words, *card);
            bottom = bottom.max(y + chip(page, &text, tint, *card, Point::new(column.left, y), column.width()));
        }
        y = bottom + gap;
    }
    y
}

/// A card as a small field of its text; returns how high it is.
pub(super) fn chip(page: &mut Page, text: &str, tint: Tint, card: CardId, at: Point, width: f64) -> f64 {
    let pad = 7.0 * page.unit();
    let cut = page.cuts().caption;
    let height = page.lay(text, cut, Some((width - pad * 2.0).max(24.0)), Align::Start).size.height + pad * 1.5;
    let rect = Rect::from_origin_size(at, (width, height));
    let source = Some(Node::Card(card));
    page.panel(rect, 6.0 * page.unit(), tint.fill, tint.line, source);
    page.area(Node::Card(card), Region::Rect(rect));
    let words = Words { text, cut, color: tint.ink, part: Part::Name, source };
    say(page, &words, Point::new(at.x + pad, at.y + pad * 0.75), Some(width - pad * 2.0));
    height
}
