//! Tables on a board: rows as high as their longest text, with hairlines between them.

use super::draw::{Frame, Words, label, say};
use crate::color::Rgba;
use crate::geom::{Point, Rect};
use crate::layout::page::Page;
use crate::model::Node;
use crate::scene::{Part, Region, Takes};
use crate::text::Align;
use crate::theme::Tint;

/// A column: what stands above it, and how much of the width it takes beside the others.
pub(super) struct Column {
    pub heading: String,
    pub weight: f64,
}

/// What stands in a row below a column.
pub(super) struct Cell {
    pub text: String,
    pub source: Option<Node>,
    /// The main thing of its row.
    pub strong: bool,
    /// Set as a chip of this tint.
    pub tint: Option<Tint>,
    pub part: Part,
    /// What hands do with it.
    pub hand: Option<Takes>,
}

impl Cell {
    pub fn plain(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), source: None, strong: false, tint: None, part: Part::Label, hand: None }
    }

    pub fn of(text: String, node: Node) -> Cell {
        Cell { source: Some(node), part: Part::Name, ..Cell::plain(text) }
    }

    pub fn strong(self) -> Cell {
        Cell { strong: true, ..self }
    }

    /// On a page for hands: what they do with it.
    pub fn at_hand(self, takes: Takes) -> Cell {
        Cell { hand: Some(takes), ..self }
    }

    pub fn chip(text: impl Into<String>, tint: Tint) -> Cell {
        Cell { tint: Some(tint), ..Cell::plain(text) }
    }
}

/// Lays the rows out from `y` and returns where they end.
pub(super) fn lay(page: &mut Page, columns: &[Column], rows: &[Vec<Cell>], frame: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let gap = 16.0 * unit;
    let all: f64 = columns.iter().map(|column| column.weight).sum();
    let room = frame.width() - gap * columns.len().saturating_sub(1) as f64;
    let mut spans = Vec::new();
    let mut x = frame.left;
    for column in columns {
        let width = room * column.weight / all.max(f64::MIN_POSITIVE);
        spans.push(Frame { left: x, right: x + width });
        x += width + gap;
    }
    let mut bottom = y;
    for (column, span) in columns.iter().zip(&spans) {
        let words = label(&column.heading, page.cuts().label, page.theme.ink_soft);
        let size = say(page, &words, Point::new(span.left, y), Some(span.width()));
        bottom = bottom.max(y + size.height);
    }
    let mut y = bottom + 6.0 * unit;
    let (rule, hairline) = (page.theme.rule, page.theme.hairline);
    line(page, frame, y, rule);
    for (index, row) in rows.iter().enumerate() {
        if index > 0 {
            line(page, frame, y, hairline);
        }
        let top = y + 7.0 * unit;
        let mut bottom = top;
        for (cell, span) in row.iter().zip(&spans) {
            bottom = bottom.max(top + lay_cell(page, cell, *span, top));
        }
        // A row about one thing is that thing, wherever it is pressed.
        match things(row).as_slice() {
            [(node, _)] => page.slot(Rect::new(frame.left, y, frame.right, bottom + 7.0 * unit), Takes::Thing(*node)),
            several => {
                for (node, place) in several {
                    if let Some(span) = spans.get(*place) {
                        page.slot(Rect::new(span.left, top, span.right, bottom), Takes::Thing(*node));
                    }
                }
            }
        }
        y = bottom + 7.0 * unit;
    }
    y
}

/// What a row is about, and in which columns.
fn things(row: &[Cell]) -> Vec<(Node, usize)> {
    row.iter().zip(0..).filter_map(|(cell, place)| Some((cell.source?, place))).collect()
}

fn line(page: &mut Page, frame: Frame, y: f64, color: Rgba) {
    page.line(Point::new(frame.left, y), Point::new(frame.right, y), color, 1.0, None);
}

/// One cell; returns how high it is.
fn lay_cell(page: &mut Page, cell: &Cell, span: Frame, y: f64) -> f64 {
    if cell.text.trim().is_empty() {
        return 0.0;
    }
    let at = Point::new(span.left, y);
    let mut cut = page.cuts().card;
    if cell.strong {
        cut.weight = cut.weight.max(600);
    }
    let Some(tint) = cell.tint else {
        let color = if cell.strong { page.theme.ink } else { page.theme.ink_soft };
        let (part, source) = match cell.hand {
            Some(Takes::Text(node, part)) if page.is_at_hand() => (part, Some(node)),
            _ => (cell.part, cell.source),
        };
        let words = Words { text: &cell.text, cut, color, part, source };
        let size = say(page, &words, at, Some(span.width()));
        let rect = Rect::from_origin_size(at, (span.width(), size.height));
        if let Some(takes) = &cell.hand {
            page.slot(rect, takes.clone());
        }
        if let Some(node) = cell.source {
            page.region(node, Region::Rect(rect));
        }
        return size.height;
    };
    let (cut, pad) = (page.cuts().chip, 7.0 * page.unit());
    let block = page.lay(&cell.text, cut, Some((span.width() - pad * 2.0).max(24.0)), Align::Start);
    let height = block.size.height + 4.0 * page.unit();
    let rect = Rect::from_origin_size(at, (block.size.width + pad * 2.0, height));
    page.panel(rect, height.min(cut.size * 1.8) / 2.0, tint.fill, tint.line, cell.source);
    let origin = Point::new(at.x + pad, at.y + 2.0 * page.unit());
    let placed = crate::layout::page::Placed { block, cut, origin, color: tint.ink, part: Part::Label };
    page.text(placed, cell.source);
    height
}
