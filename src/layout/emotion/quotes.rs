//! Where notes stand: each near its spot, clear of curves, points and other notes.

use crate::geom::{Point, Rect, Vec2};
use crate::layout::emotion::MARKS;
use crate::layout::emotion::curve::Drawn;
use crate::layout::emotion::notes::Note;
use crate::layout::emotion::room::{Dot, Room, sampled};
use crate::layout::page::{Page, Placed};
use crate::model::{CurveId, Score};
use crate::scene::EmotionFrame;

/// A note with its place.
pub(super) struct Quote {
    note: Note,
    rect: Rect,
    /// Set below the scale, in line with its point but without a leader, because the lane is too crowded.
    shelved: bool,
    /// The line that joins it to its point, where it needs one.
    leader: Option<Line>,
}

type Line = (Point, Point);

impl Quote {
    pub fn rect(&self) -> Rect {
        self.rect
    }

    /// How much further from its spot it stands than is read at once.
    pub fn strain(&self) -> f64 {
        if self.shelved {
            return SHELVED;
        }
        self.leader.map_or(0.0, |(from, to)| (from.distance(to) - NEAR).max(0.0))
    }
}

/// Clear space around a quote, and how far its box may be from its point before a leader joins the two.
const MARGIN: f64 = 5.0;
const LEADER_FROM: f64 = 22.0;

/// A leader up to this length is followed without effort; what is set below the scale costs the eye this much.
const NEAR: f64 = 36.0;
const SHELVED: f64 = 300.0;

/// Finds a place for every note inside `bounds`; one that has none is shelved below it. `ties` are further lines that
/// must stay clear.
pub(super) fn place(
    page: &Page,
    notes: Vec<Note>,
    drawn: &[Drawn],
    ties: &[Line],
    scale: &EmotionFrame,
    bounds: Rect,
) -> Vec<Quote> {
    if notes.is_empty() {
        return Vec::new();
    }
    let room = Room::new(bounds, dots(page, drawn, ties));
    let mut quotes: Vec<Quote> = Vec::with_capacity(notes.len());
    for note in notes {
        let own = Rect::from_center_size(note.anchor, note.size());
        let mut places = Vec::new();
        for (nth, anchor) in note.anchors().into_iter().enumerate() {
            for (rect, cost) in candidates(anchor, own, bounds, note.above) {
                places.push((rect, cost + across_marks(rect, scale) + nth as f64 * 4.0, anchor));
            }
        }
        places.sort_by(|a, b| a.1.total_cmp(&b.1));
        let best = places.into_iter().find_map(|(rect, _, anchor)| {
            let leader = leader(anchor, rect);
            fits(rect, leader, (anchor, note.curve()), &room, &quotes).then_some((rect, leader))
        });
        let (rect, leader, shelved) = match best {
            Some((rect, leader)) => (rect, leader, false),
            None => (on_shelf(own, room.bounds(), &quotes), None, true),
        };
        quotes.push(Quote { note, rect, shelved, leader });
    }
    quotes
}

/// What a note must stay clear of, as dense points with their reach: curves, their points, further lines.
fn dots(page: &Page, drawn: &[Drawn], ties: &[Line]) -> Vec<Dot> {
    let thick = page.metrics().curve;
    let mut dots = Vec::new();
    for one in drawn {
        let of = Some(one.curve.id);
        let reach = if one.lead { thick / 2.0 } else { thick * 0.3 };
        for stretch in &one.stretches {
            dots.extend(sampled(stretch).into_iter().map(|at| Dot { at, reach: reach + MARGIN, of }));
        }
        dots.extend(one.points.iter().flatten().map(|at| Dot { at: *at, reach: thick * 2.0 + MARGIN, of }));
    }
    for (from, to) in ties {
        let steps = (from.distance(*to) / 4.0).ceil().clamp(1.0, 4000.0) as u32;
        let at = (0..=steps).map(|step| from.lerp(*to, f64::from(step) / f64::from(steps)));
        dots.extend(at.map(|at| Dot { at, reach: MARGIN, of: None }));
    }
    dots
}

/// What it costs to interrupt the lines of the scale.
fn across_marks(rect: Rect, scale: &EmotionFrame) -> f64 {
    let crossed = |mark: &&f64| (rect.y0..rect.y1).contains(&scale.y_of(Score::clamped(**mark)));
    MARKS.iter().filter(crossed).map(|mark| if *mark == 0.0 { 30.0 } else { 7.0 }).sum()
}

/// Whether a quote may stand here: clear of what is drawn and of the quotes placed so far, leaders included.
fn fits(
    rect: Rect,
    leader: Option<Line>,
    (own, curve): (Point, Option<CurveId>),
    room: &Room,
    quotes: &[Quote],
) -> bool {
    room.clear(rect)
        && quotes.iter().all(|other| {
            apart(rect, other.rect)
                && leader.is_none_or(|line| !crosses(line, other.rect))
                && other.leader.is_none_or(|line| !crosses(line, rect))
                && leader.zip(other.leader).is_none_or(|(a, b)| !meet(a, b))
        })
        && leader.is_none_or(|line| room.leader_clear(line, own, curve))
}

/// The first free place below the room, as near as can be to straight below.
fn on_shelf(rect: Rect, room: Rect, quotes: &[Quote]) -> Rect {
    let mut rect = inside(rect, Rect::new(room.x0, f64::MIN, room.x1, f64::MAX));
    rect = rect + Vec2::new(0.0, room.y1 + MARGIN - rect.y0);
    while let Some(other) = quotes.iter().find(|other| !apart(rect, other.rect)) {
        rect = rect + Vec2::new(0.0, other.rect.y1 + MARGIN + 0.5 - rect.y0);
    }
    rect
}

/// Paints the notes and the leaders of those that stand off.
pub(super) fn paint(page: &mut Page, quotes: Vec<Quote>) {
    for quote in quotes {
        let node = Some(quote.note.node);
        if let Some((from, to)) = quote.leader {
            page.line(from, to, page.theme.rule, 1.0, None);
        }
        let mut y = quote.rect.y0;
        for each in quote.note.blocks {
            let size = each.block.size;
            let origin = Point::new(quote.rect.x0 + (quote.rect.width() - size.width) / 2.0, y);
            page.text(Placed { block: each.block, cut: each.cut, origin, color: each.color, part: each.part }, node);
            y += size.height;
        }
    }
}

/// Places around the point with their cost: nearer is better, straight below (above for a happy point) best of all.
fn candidates(at: Point, size: Rect, room: Rect, above: bool) -> Vec<(Rect, f64)> {
    let (width, height) = (size.width(), size.height());
    let mut found = Vec::new();
    for ring in 0..22 {
        let off = 14.0 + f64::from(ring) * 9.0;
        for (side, penalty) in [(1.0, if above { 6.0 } else { 0.0 }), (-1.0, if above { 0.0 } else { 6.0 })] {
            let middle = at.y + side * (off + height / 2.0);
            if middle - height / 2.0 < room.y0 || middle + height / 2.0 > room.y1 {
                continue;
            }
            for lean in -8..=8 {
                let lean = f64::from(lean) / 4.0;
                let rect = Rect::from_center_size(Point::new(at.x + lean * width * 0.55, middle), (width, height));
                let kept = inside(rect, room);
                let slide = (kept.x0 - rect.x0).abs();
                found.push((kept, off + lean.abs() * 26.0 + penalty + slide * 0.3));
            }
        }
        for side in [-1.0, 1.0] {
            let rect = Rect::from_center_size(Point::new(at.x + side * (off + width / 2.0), at.y), (width, height));
            if room.contains(rect.origin()) && room.contains(Point::new(rect.x1, rect.y1)) {
                found.push((rect, off + 30.0));
            }
        }
    }
    found
}

/// The rectangle moved as little as needed to lie inside `room`.
fn inside(rect: Rect, room: Rect) -> Rect {
    let dx = (room.x0 - rect.x0).max(0.0) - (rect.x1 - room.x1).max(0.0);
    let dy = (room.y0 - rect.y0).max(0.0) - (rect.y1 - room.y1).max(0.0);
    rect + Vec2::new(dx, dy)
}

fn apart(a: Rect, b: Rect) -> bool {
    let a = a.inflate(MARGIN, MARGIN);
    a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0
}

/// The line from the rim of a point to the nearest spot of its quote, where that is far.
fn leader(point: Point, rect: Rect) -> Option<Line> {
    // From above or below it aims a little inside the edge, from beside at the edge itself.
    let beside = (rect.y0..=rect.y1).contains(&point.y);
    let inset = if beside { 0.0 } else { 6.0_f64.min(rect.width() / 2.0) };
    let near = Point::new(point.x.clamp(rect.x0 + inset, rect.x1 - inset), point.y.clamp(rect.y0, rect.y1));
    let way = near - point;
    if way.hypot() < LEADER_FROM {
        return None;
    }
    let unit = way / way.hypot();
    Some((point + unit * 11.0, near - unit * 3.0))
}

/// Whether a line comes within a hair of a rectangle: what is left of it between the four edges.
fn crosses((from, to): Line, rect: Rect) -> bool {
    let rect = rect.inflate(2.0, 2.0);
    let way = to - from;
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (start, step, low, high) in [(from.x, way.x, rect.x0, rect.x1), (from.y, way.y, rect.y0, rect.y1)] {
        if step == 0.0 {
            if start < low || start > high {
                return false;
            }
            continue;
        }
        let (a, b) = ((low - start) / step, (high - start) / step);
        enter = enter.max(a.min(b));
        leave = leave.min(a.max(b));
    }
    enter <= leave
}

/// Whether two lines cross.
fn meet((a, b): Line, (c, d): Line) -> bool {
    let side = |from: Point, to: Point, at: Point| (to - from).cross(at - from);
    side(a, b, c) * side(a, b, d) <= 0.0 && side(c, d, a) * side(c, d, b) <= 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_meet_rectangles_and_lines_where_they_do() {
        let line = |a: (f64, f64), b: (f64, f64)| (Point::from(a), Point::from(b));
        let rect = Rect::new(10.0, 10.0, 20.0, 20.0);
        assert!(crosses(line((0.0, 15.0), (30.0, 15.0)), rect));
        assert!(crosses(line((15.0, 15.0), (16.0, 16.0)), rect), "inside");
        assert!(!crosses(line((0.0, 0.0), (30.0, 5.0)), rect));
        assert!(!crosses(line((0.0, 15.0), (7.0, 15.0)), rect), "it ends before");
        assert!(meet(line((0.0, 0.0), (10.0, 10.0)), line((0.0, 10.0), (10.0, 0.0))));
        assert!(!meet(line((0.0, 0.0), (4.0, 4.0)), line((0.0, 10.0), (10.0, 0.0))));
    }
}
