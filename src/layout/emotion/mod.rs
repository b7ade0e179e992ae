//! The emotion lane: faces on the scale, the curves, their points, and what was said.

mod compare;
mod curve;
mod notes;
mod quotes;
mod room;
mod spline;

use crate::geom::{Point, Rect};
use crate::layout::columns::Columns;
use crate::layout::marks;
use crate::layout::page::Page;
use crate::model::{Lane, Map, Score};
use crate::scene::EmotionFrame;

use compare::Between;
use curve::Drawn;
use quotes::Quote;

pub use spline::through as smooth;

/// Where the lane ends and where its scores lie.
pub(super) struct Frame {
    pub scale: EmotionFrame,
    pub bottom: f64,
}

/// Lays the lane out from `top`, at least `least` tall.
///
/// The lane grows until every quote has a place that touches no curve, no point and no other quote; what a crowded
/// lane still has no room for is set below its scale.
pub(super) fn lay(page: &mut Page, map: &Map, columns: &Columns, lane: &Lane, top: f64, least: f64) -> Frame {
    let height = lane.height.map_or(page.metrics().emotion_lane, f64::from).max(least).max(120.0);
    let rim = page.metrics().icon * 1.4;
    let attempt = |extra: f64| {
        let scale =
            EmotionFrame { lane: lane.id, best: top + rim + extra / 2.0, worst: top + height - rim + extra / 2.0 };
        let bottom = top + height + extra;
        let drawn = curve::draw(map, columns, &scale);
        let room = Rect::new(columns.start(page.metrics()) + 4.0, top + 4.0, columns.right - 4.0, bottom - 6.0);
        let between = compare::between(map, columns, &scale, &drawn);
        let ties: Vec<_> = between.iter().filter_map(|it| it.gap.as_ref()).map(|gap| (gap.from, gap.to)).collect();
        let notes = notes::gather(page, map, &drawn, between.as_ref());
        let quotes = quotes::place(page, notes, &drawn, &ties, &scale, room);
        Attempt { scale, bottom, drawn, between, quotes }
    };
    let mut chosen = attempt(0.0);
    for extra in GROWTH {
        if chosen.strain() < WORTH {
            break;
        }
        let taller = attempt(height * extra);
        if taller.strain() < chosen.strain() - WORTH {
            chosen = taller;
        }
    }
    let Attempt { scale, bottom, drawn, between, quotes } = chosen;

    let places: Vec<Rect> = quotes.iter().map(Quote::rect).collect();
    let bottom = places.iter().map(|place| place.y1 + 8.0).fold(bottom, f64::max).ceil();
    scale_marks(page, columns, &scale, &places);
    if let Some(between) = &between {
        compare::paint(page, between);
    }
    curve::paint(page, map, &scale, &drawn, between.is_none());
    quotes::paint(page, quotes);
    Frame { scale, bottom }
}

/// One way to lay the lane out.
struct Attempt<'a> {
    scale: EmotionFrame,
    bottom: f64,
    drawn: Vec<Drawn<'a>>,
    between: Option<Between>,
    quotes: Vec<Quote>,
}

impl Attempt<'_> {
    /// How far the notes stand from their spots, beyond what the eye takes in at once.
    fn strain(&self) -> f64 {
        self.quotes.iter().map(Quote::strain).sum()
    }
}

/// Less strain than this is not worth a taller lane.
const WORTH: f64 = 25.0;

/// How much taller than its own height the lane may become for its quotes.
const GROWTH: [f64; 3] = [0.2, 0.4, 0.6];

/// The marks of the scale that are drawn.
const MARKS: [f64; 5] = [2.0, 1.0, 0.0, -1.0, -2.0];

/// Faces at the five marks of the scale, dotted lines across, a firm one for neutral; lines stop where a quote stands.
fn scale_marks(page: &mut Page, columns: &Columns, scale: &EmotionFrame, gaps: &[Rect]) {
    let start = columns.start(page.metrics());
    let radius = page.metrics().icon * 0.6;
    for step in MARKS {
        let score = Score::clamped(step);
        let y = scale.y_of(score);
        for item in marks::face(page.theme, score, Point::new(start - radius - 12.0, y), radius) {
            page.shape(item.shape, None);
        }
        let neutral = score == Score::NEUTRAL;
        let (color, width) = if neutral { (page.theme.rule, 1.3) } else { (page.theme.hairline, 1.0) };
        let dash = (!neutral).then_some((1.5, 5.0));
        let mut x = start;
        let mut holes: Vec<&Rect> = gaps.iter().filter(|gap| gap.y0 - 1.0 < y && y < gap.y1 + 1.0).collect();
        holes.sort_by(|a, b| a.x0.total_cmp(&b.x0));
        for hole in holes {
            if hole.x0 - 4.0 > x {
                page.line(Point::new(x, y), Point::new(hole.x0 - 4.0, y), color, width, dash);
            }
            x = x.max(hole.x1 + 4.0);
        }
        if x < columns.right {
            page.line(Point::new(x, y), Point::new(columns.right, y), color, width, dash);
        }
    }
}
