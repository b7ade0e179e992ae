//! Two marks from 1 to 5 against each other: a field of five columns and five rows that grow with what stands in them,
//! so that nothing overlaps.

use super::draw::{Frame, Words, label, say};
use crate::color::Rgba;
use crate::geom::{Point, Rect};
use crate::layout::header::readable_on;
use crate::layout::page::{Page, Placed};
use crate::model::{CardId, Node, Rating};
use crate::scene::{Part, Region, Takes};
use crate::text::Align;
use crate::theme::Tint;

/// A card in the field.
pub(super) struct Spot {
    /// How far to the right.
    pub across: Rating,
    /// How far up.
    pub up: Rating,
    pub card: CardId,
    pub text: String,
    /// What stands in its dot.
    pub badge: String,
    pub color: Rgba,
}

/// A quarter of the field.
pub(super) struct Zone {
    pub name: String,
    pub fill: Rgba,
    pub ink: Rgba,
}

/// The whole field.
pub(super) struct Lattice {
    /// Top left, top right, bottom left, bottom right.
    pub zones: [Zone; 4],
    /// How many of the five columns belong to the left zones. The upper three rows are those of the upper zones.
    pub left: u8,
    /// What the axis to the right goes from and to.
    pub across: [String; 2],
    /// What the axis upwards goes from and to.
    pub up: [String; 2],
    /// In the order they stand in a cell.
    pub spots: Vec<Spot>,
    /// What a card let go in a cell is marked: how far to the right, how far up.
    pub takes: fn(Rating, Rating) -> Takes,
}

impl Zone {
    /// A zone in a paler shade of a tint.
    pub fn of(page: &Page, name: String, tint: Tint, paleness: f64) -> Zone {
        let ink = if tint.ink.contrast(page.theme.paper) > 4.5 { tint.ink } else { page.theme.ink_soft };
        Zone { name, fill: tint.fill.mix(page.theme.paper, paleness), ink }
    }
}

const UPPER: u8 = 3;
const SIDE: u8 = 5;

impl Lattice {
    /// Lays the field out from `y`, down to `fill` where there is more room than it needs; returns where it ends, its axes
    /// included.
    pub fn lay(&self, page: &mut Page, frame: Frame, y: f64, fill: Option<f64>) -> f64 {
        let unit = page.unit();
        let strip = page.cuts().label.size * page.cuts().label.leading + 18.0 * unit;
        let cut = page.cuts().hint;
        let axis = cut.size * cut.leading;
        let [low, high] = &self.up;
        let faint = page.theme.ink_faint;
        say(page, &label(high, cut, faint), Point::new(frame.left, y), Some(frame.width()));
        let top = y + axis + 5.0 * unit;
        let cell = frame.width() / f64::from(SIDE);
        let least = |row: u8| if row < UPPER { 82.0 } else { 62.0 } * unit * if fill.is_some() { 0.5 } else { 1.0 };
        let needed = |page: &Page, row: u8| {
            (1..=SIDE).map(|column| self.height(page, column, SIDE - row, cell)).fold(least(row), f64::max)
        };
        let heights: Vec<f64> = (0..SIDE).map(|row| needed(page, row)).collect();
        let end = top + heights.iter().sum::<f64>() + strip * 2.0 + axis + 5.0 * unit;
        let more = fill.map_or(0.0, |fill| (fill - end).max(0.0)) / f64::from(SIDE);
        let mut edges = vec![top + strip];
        for height in heights {
            edges.push(edges.last().copied().unwrap_or(top) + height + more);
        }
        let bottom = edges.last().copied().unwrap_or(top) + strip;
        let middle = Point::new(
            frame.left + cell * f64::from(self.left),
            edges.get(usize::from(UPPER)).copied().unwrap_or(bottom),
        );
        self.grounds(page, Rect::new(frame.left, top, frame.right, bottom), middle);
        for (row, pair) in (0..SIDE).zip(edges.windows(2)) {
            let [from, to] = pair else { continue };
            for column in 1..=SIDE {
                let left = frame.left + cell * f64::from(column - 1);
                self.field(page, column, SIDE - row, Rect::new(left, *from, left + cell, *to), strip);
                self.cell(page, column, SIDE - row, Rect::new(left, *from, left + cell, *to));
            }
        }
        let [little, much] = &self.across;
        let y = bottom + 5.0 * unit;
        let half = frame.width() / 2.0 - 8.0 * unit;
        let start = format!("{low} · {little}");
        let left = say(page, &label(&start, cut, faint), Point::new(frame.left, y), Some(half));
        let block = page.lay_tight(much, cut, half, Align::End);
        let (size, origin) = (block.size, Point::new(frame.right - block.size.width, y));
        page.text(Placed { block, cut, origin, color: faint, part: Part::Label }, None);
        y + left.height.max(size.height)
    }

    fn grounds(&self, page: &mut Page, field: Rect, middle: Point) {
        let unit = page.unit();
        let [top_left, top_right, bottom_left, bottom_right] = &self.zones;
        let places = [
            (top_left, Rect::new(field.x0, field.y0, middle.x, middle.y), false),
            (top_right, Rect::new(middle.x, field.y0, field.x1, middle.y), false),
            (bottom_left, Rect::new(field.x0, middle.y, middle.x, field.y1), true),
            (bottom_right, Rect::new(middle.x, middle.y, field.x1, field.y1), true),
        ];
        for (zone, rect, _) in &places {
            page.panel(*rect, 0.0, zone.fill, Rgba::TRANSPARENT, None);
        }
        let (rule, hairline) = (page.theme.rule, Some((3.0 * unit, 3.0 * unit)));
        page.line(Point::new(field.x0, middle.y), Point::new(field.x1, middle.y), rule, 1.0, hairline);
        page.line(Point::new(middle.x, field.y0), Point::new(middle.x, field.y1), rule, 1.0, hairline);
        page.line(Point::new(field.x0, field.y0), Point::new(field.x0, field.y1), rule, 1.5, None);
        page.line(Point::new(field.x0, field.y1), Point::new(field.x1, field.y1), rule, 1.5, None);
        for (zone, rect, is_low) in &places {
            let cut = page.cuts().label;
            let block = page.label(&zone.name, cut);
            let inset = 12.0 * unit;
            let x = if rect.x0 > field.x0 { rect.x1 - inset - block.size.width } else { rect.x0 + inset };
            let y = if *is_low { rect.y1 - 8.0 * unit - block.size.height } else { rect.y0 + 8.0 * unit };
            let text = Placed { block, cut, origin: Point::new(x, y), color: zone.ink, part: Part::Label };
            page.text(text, None);
        }
    }

    /// Where hands let go of a card; the cells at the edge reach to it.
    fn field(&self, page: &mut Page, column: u8, up: u8, mut cell: Rect, strip: f64) {
        if up == SIDE {
            cell.y0 -= strip;
        } else if up == 1 {
            cell.y1 += strip;
        }
        if let (Some(across), Some(up)) = (Rating::new(column), Rating::new(up)) {
            page.slot(cell, (self.takes)(across, up));
        }
    }

    fn in_cell(&self, column: u8, up: u8) -> impl Iterator<Item = &Spot> {
        self.spots.iter().filter(move |spot| spot.across.get() == column && spot.up.get() == up)
    }

    fn height(&self, page: &Page, column: u8, up: u8, width: f64) -> f64 {
        let unit = page.unit();
        let heights = self.in_cell(column, up).map(|spot| spot.size(page, width).1 + 8.0 * unit);
        heights.sum::<f64>() + 12.0 * unit
    }

    /// The cards of a cell, below each other and together in its middle.
    fn cell(&self, page: &mut Page, column: u8, up: u8, within: Rect) {
        let unit = page.unit();
        let sizes: Vec<(f64, f64)> = self.in_cell(column, up).map(|spot| spot.size(page, within.width())).collect();
        let widest = sizes.iter().fold(0.0, |most: f64, (width, _)| most.max(*width));
        let taken: f64 = sizes.iter().map(|(_, height)| height + 8.0 * unit).sum::<f64>() - 8.0 * unit;
        let x = within.center().x - widest / 2.0;
        let mut y = within.center().y - taken / 2.0;
        for (spot, (_, height)) in self.in_cell(column, up).zip(sizes) {
            spot.lay(page, Point::new(x, y), height, within.width());
            y += height + 8.0 * unit;
        }
    }
}

impl Spot {
    fn dot(&self, page: &Page) -> (f64, f64) {
        let unit = page.unit();
        let height = 22.0 * unit;
        let badge = page.label(&self.badge, page.cuts().chip).size.width + 10.0 * unit;
        (badge.max(height), height)
    }

    fn room(&self, page: &Page, cell: f64) -> f64 {
        let unit = page.unit();
        (cell - self.dot(page).0 - 8.0 * unit - 20.0 * unit).max(40.0 * unit)
    }

    fn size(&self, page: &Page, cell: f64) -> (f64, f64) {
        let (dot, high) = self.dot(page);
        let text = page.lay(&self.text, page.cuts().caption, Some(self.room(page, cell)), Align::Start).size;
        (dot + 8.0 * page.unit() + text.width, text.height.max(high))
    }

    fn lay(&self, page: &mut Page, at: Point, height: f64, cell: f64) {
        let unit = page.unit();
        let (width, high) = self.dot(page);
        let source = Some(Node::Card(self.card));
        let dot = Rect::new(at.x, at.y + (height - high) / 2.0, at.x + width, at.y + (height + high) / 2.0);
        page.panel(dot, high / 2.0, self.color, Rgba::TRANSPARENT, source);
        let cut = page.cuts().chip;
        let block = page.label(&self.badge, cut);
        let origin = dot.center() - crate::geom::Vec2::new(block.size.width, block.size.height) / 2.0;
        page.text(Placed { block, cut, origin, color: readable_on(self.color), part: Part::Label }, source);
        let (cut, color) = (page.cuts().caption, page.theme.ink);
        let room = self.room(page, cell);
        let text = page.lay(&self.text, cut, Some(room), Align::Start).size;
        let spot = Point::new(dot.x1 + 8.0 * unit, at.y + (height - text.height) / 2.0);
        let words = Words { text: &self.text, cut, color, part: Part::Name, source };
        say(page, &words, spot, Some(room));
        let area = Rect::new(at.x, at.y, spot.x + text.width, at.y + height);
        page.area(Node::Card(self.card), Region::Rect(area));
    }
}
