//! Where notes stand: each near its spot, clear of curves, points and other notes.

use crate::geom::{BezPath, Point, Rect, Shape as _, Vec2};
use crate::layout::emotion::MARKS;
use crate::layout::emotion::curve::Drawn;
use crate::layout::emotion::notes::Note;
use crate::layout::page::{Page, Placed};
use crate::model::Score;
use crate::scene::EmotionFrame;

/// A note with its place.
pub(super) struct Quote {
    note: Note,
    rect: Rect,
    /// Set below the scale, in line with its point but without a leader, because the lane is too crowded.
    pub shelved: bool,
}

impl Quote {
    pub fn rect(&self) -> Rect {
        self.rect
    }

    /// The line that joins it to its point, where it needs one.
    fn leader(&self) -> Option<(Point, Point)> {
        if self.shelved { None } else { leader(self.note.anchor, self.rect) }
    }
}

/// Clear space around a quote, and how far its box may be from its point before a leader joins the two.
const MARGIN: f64 = 5.0;
const LEADER_FROM: f64 = 22.0;

/// Finds a place for every note inside `room`; one that has none is shelved below it. `ties` are further lines that
/// must stay clear.
pub(super) fn place(
    page: &Page,
    notes: Vec<Note>,
    drawn: &[Drawn],
    ties: &[(Point, Point)],
    scale: &EmotionFrame,
    room: Rect,
) -> Vec<Quote> {
    let obstacles = Obstacles::of(page, drawn, ties);
    let mut quotes: Vec<Quote> = Vec::new();
    for note in notes {
        let own = Rect::from_center_size(note.anchor, note.size());
        let mut places = candidates(note.anchor, own, room, note.above);
        for (rect, cost) in &mut places {
            *cost += across_marks(*rect, scale);
        }
        places.sort_by(|a, b| a.1.total_cmp(&b.1));
        let best = places.into_iter().find(|(rect, _)| fits(*rect, note.anchor, &obstacles, &quotes));
        let (rect, shelved) = match best {
            Some((rect, _)) => (rect, false),
            None => (on_shelf(own, room, &quotes), true),
        };
        quotes.push(Quote { note, rect, shelved });
    }
    quotes
}

/// What it costs to interrupt the lines of the scale.
fn across_marks(rect: Rect, scale: &EmotionFrame) -> f64 {
    let crossed = |mark: &&f64| (rect.y0..rect.y1).contains(&scale.y_of(Score::clamped(**mark)));
    MARKS.iter().filter(crossed).map(|mark| if *mark == 0.0 { 30.0 } else { 7.0 }).sum()
}

/// Whether a quote may stand here: clear of what is drawn and of the quotes placed so far, leaders included.
fn fits(rect: Rect, point: Point, obstacles: &Obstacles, quotes: &[Quote]) -> bool {
    let line = leader(point, rect);
    obstacles.clear(rect)
        && line.is_none_or(|line| obstacles.leader_clear(line, point))
        && quotes.iter().all(|other| {
            apart(rect, other.rect)
                && line.is_none_or(|line| !crosses(line, other.rect))
                && other.leader().is_none_or(|line| !crosses(line, rect))
        })
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
        if let Some((from, to)) = quote.leader() {
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
            for lean in -6..=6 {
                let lean = f64::from(lean) / 4.0;
                let center = Point::new(at.x + lean * width * 0.55, at.y + side * (off + height / 2.0));
                let rect = Rect::from_center_size(center, (width, height));
                let kept = inside(rect, room);
                if (kept.y0 - rect.y0).abs() < 0.01 {
                    let slide = (kept.x0 - rect.x0).abs();
                    found.push((kept, off + lean.abs() * 26.0 + penalty + slide * 0.3));
                }
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
fn leader(point: Point, rect: Rect) -> Option<(Point, Point)> {
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

fn crosses((from, to): (Point, Point), rect: Rect) -> bool {
    let rect = rect.inflate(2.0, 2.0);
    (0..=24).any(|step| rect.contains(from.lerp(to, f64::from(step) / 24.0)))
}

/// What a quote must not touch: curves as dense points, and the points themselves.
struct Obstacles {
    /// Sorted by x.
    dots: Vec<(Point, f64)>,
    points: Vec<Point>,
}

impl Obstacles {
    fn of(page: &Page, drawn: &[Drawn], ties: &[(Point, Point)]) -> Obstacles {
        let thick = page.metrics().curve;
        let mut dots = Vec::new();
        for one in drawn {
            let reach = if one.lead { thick / 2.0 } else { thick * 0.3 };
            for stretch in &one.stretches {
                dots.extend(sampled(stretch).into_iter().map(|dot| (dot, reach + MARGIN)));
            }
            for at in one.points.iter().flatten() {
                dots.push((*at, thick * 2.0 + MARGIN));
            }
        }
        for (from, to) in ties {
            let steps = (from.distance(*to) / 4.0).ceil().clamp(1.0, 4000.0) as u32;
            dots.extend((0..=steps).map(|step| (from.lerp(*to, f64::from(step) / f64::from(steps)), MARGIN)));
        }
        dots.sort_by(|a, b| a.0.x.total_cmp(&b.0.x));
        let points = drawn.iter().flat_map(|one| one.points.iter().flatten().copied()).collect();
        Obstacles { dots, points }
    }

    fn clear(&self, rect: Rect) -> bool {
        let wide = rect.inflate(24.0, 0.0);
        let from = self.dots.partition_point(|(dot, _)| dot.x < wide.x0);
        self.dots.iter().skip(from).take_while(|(dot, _)| dot.x <= wide.x1).all(|(dot, reach)| {
            let near = Point::new(dot.x.clamp(rect.x0, rect.x1), dot.y.clamp(rect.y0, rect.y1));
            near.distance(*dot) >= *reach
        })
    }

    /// Whether a leader from `own` meets no curve (but where it starts) and no other point.
    fn leader_clear(&self, (from, to): (Point, Point), own: Point) -> bool {
        (0..=24).map(|step| from.lerp(to, f64::from(step) / 24.0)).all(|at| {
            let start = self.dots.partition_point(|(dot, _)| dot.x < at.x - 4.0);
            let mut near = self.dots.iter().skip(start).take_while(|(dot, _)| dot.x <= at.x + 4.0);
            let off_curves = near.all(|(dot, _)| dot.distance(at) >= 4.0 || dot.distance(own) < 16.0);
            off_curves && self.points.iter().all(|point| *point == own || point.distance(at) >= 9.0)
        })
    }
}

/// Points along a path no further than about 4 units apart.
pub(super) fn sampled(path: &BezPath) -> Vec<Point> {
    use kurbo::ParamCurve;
    let mut dots = Vec::new();
    for segment in path.segments() {
        let box_ = segment.bounding_box();
        let steps = ((box_.width() + box_.height()) / 4.0).ceil().clamp(1.0, 4000.0) as u32;
        dots.extend((0..=steps).map(|step| segment.eval(f64::from(step) / f64::from(steps))));
    }
    dots
}
