//! What a stroke of the hand means: a point for each stage it crossed, more where it really bends. Pure.

use kurbo::{ParamCurve, PathSeg};

use super::moment::APART;
use crate::geom::{BezPath, Point};
use crate::layout::smooth;
use crate::model::{CurvePoint, Fraction, Rows, Score, Stage, StageId};
use crate::scene::{Column, EmotionFrame};

/// How far, in scores, a curve may run beside the stroke before it gets another point.
const TOLERANCE: f64 = 0.28;

/// The same before the first point and behind the last one, where a curve runs level: how a stroke sets out and ends is
/// seldom meant.
const TOLERANCE_AT_ENDS: f64 = 0.75;

/// The least distance of a further point to others, as a part of the stage's width.
const BEND_APART: f64 = APART * 2.5;

/// So many points a stage has at most.
const MOST: usize = 5;

/// How much of a stage a stroke must cover to mean it, where it does not come to its middle.
const COVERED: f64 = 0.3;

/// A point with its place on the page.
#[derive(Clone, Copy)]
struct Knot {
    column: usize,
    at: Point,
}

/// The points that draw a curve along `trace`, which is sorted by x, in journey order.
pub fn fit(columns: &[Column], frame: &EmotionFrame, trace: &[Point]) -> Vec<CurvePoint> {
    let (Some(first), Some(last)) = (trace.first(), trace.last()) else { return Vec::new() };
    let hand = Hand { trace };
    let mut knots = stages(columns, (first.x, last.x), &hand);
    let unit = (frame.worst - frame.best).abs().max(1.0) / 4.0;
    for _ in 0..columns.len().saturating_mul(MOST) {
        match worst_bend(columns, &knots, &hand, (first.x, last.x), unit) {
            Some(knot) => {
                let place = knots.partition_point(|other| other.at.x < knot.at.x);
                knots.insert(place, knot);
            }
            None => break,
        }
    }
    let point = |knot: &Knot| {
        let column = columns.get(knot.column)?;
        let at = (knot.at.x - column.left) / (column.right - column.left).max(1.0);
        let score = (frame.score_at(knot.at.y).value() * 20.0).round() / 20.0;
        let mut point = CurvePoint::new(column.stage, Score::clamped(score));
        point.at = Fraction::new((at * 100.0).round() / 100.0)?;
        Some(point)
    };
    knots.iter().filter_map(point).collect()
}

/// One point for each stage that is meant: in its middle where the stroke comes there, else in the middle of what the
/// stroke covers.
fn stages(columns: &[Column], (from, to): (f64, f64), hand: &Hand) -> Vec<Knot> {
    let share = |column: &Column| {
        let (left, right) = (column.left.max(from), column.right.min(to));
        ((right - left) / (column.right - column.left).max(1.0)).max(0.0)
    };
    let most = columns.iter().map(share).fold(0.0, f64::max);
    let mut knots = Vec::new();
    for (index, column) in columns.iter().enumerate() {
        let middle = (column.left + column.right) / 2.0;
        let reaches_middle = from <= middle && middle <= to;
        let covered = share(column);
        // A short stroke within a stage means that one.
        if reaches_middle || covered >= COVERED || (covered > 0.0 && covered == most && most < COVERED) {
            let x = if reaches_middle { middle } else { (column.left.max(from) + column.right.min(to)) / 2.0 };
            knots.push(Knot { column: index, at: Point::new(x, hand.height(x)) });
        }
    }
    knots
}

/// Where the curve through the knots runs furthest beside the stroke; `None` where it follows well enough everywhere.
fn worst_bend(columns: &[Column], knots: &[Knot], hand: &Hand, reach: (f64, f64), unit: f64) -> Option<Knot> {
    let line = Line::through(columns, knots)?;
    let (head, tail) = (knots.first()?.at.x, knots.last()?.at.x);
    let mut worst: Option<(f64, Knot)> = None;
    for (index, column) in columns.iter().enumerate() {
        let here: Vec<f64> = knots.iter().filter(|knot| knot.column == index).map(|knot| knot.at.x).collect();
        if here.is_empty() || here.len() >= MOST {
            continue;
        }
        let width = column.right - column.left;
        for step in 1..40 {
            let x = column.left + width * f64::from(step) / 40.0;
            let is_free = knots.iter().all(|knot| (knot.at.x - x).abs() >= width * BEND_APART);
            if x < reach.0 || x > reach.1 || !is_free {
                continue;
            }
            let at = Point::new(x, hand.height(x));
            let tolerance = if x < head || x > tail { TOLERANCE_AT_ENDS } else { TOLERANCE };
            let off = (line.height(x) - at.y).abs() / unit / tolerance;
            if off > worst.map_or(1.0, |(most, _)| most) {
                worst = Some((off, Knot { column: index, at }));
            }
        }
    }
    worst.map(|(_, knot)| knot)
}

/// The curve as the page would draw it through some knots.
struct Line(BezPath);

impl Line {
    fn through(columns: &[Column], knots: &[Knot]) -> Option<Line> {
        let (first, last) = (knots.first()?, knots.last()?);
        let mut points: Vec<Point> = knots.iter().map(|knot| knot.at).collect();
        // Level to the edges of the first and last stage, as on the page.
        let left = columns.get(first.column)?.left.min(first.at.x - 1.0);
        let right = columns.get(last.column)?.right.max(last.at.x + 1.0);
        points.insert(0, Point::new(left, first.at.y));
        points.push(Point::new(right, last.at.y));
        Some(Line(smooth(&points)))
    }

    fn height(&self, x: f64) -> f64 {
        let mut height = 0.0;
        for segment in self.0.segments() {
            let (from, to) = (segment.start(), segment.end());
            height = to.y;
            if x <= to.x {
                // The handles stand at the thirds, so x runs evenly.
                return PathSeg::eval(&segment, ((x - from.x) / (to.x - from.x)).clamp(0.0, 1.0)).y;
            }
        }
        height
    }
}

/// The stroke as heights, its trembling smoothed.
struct Hand<'a> {
    trace: &'a [Point],
}

impl Hand<'_> {
    fn height(&self, x: f64) -> f64 {
        let places = [-4.0, -2.0, 0.0, 2.0, 4.0];
        places.iter().map(|off| self.exact(x + off)).sum::<f64>() / places.len() as f64
    }

    fn exact(&self, x: f64) -> f64 {
        let after = self.trace.partition_point(|point| point.x < x);
        match (after.checked_sub(1).and_then(|before| self.trace.get(before)), self.trace.get(after)) {
            (Some(a), Some(b)) if b.x > a.x => a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x),
            (_, Some(point)) | (Some(point), None) => point.y,
            (None, None) => 0.0,
        }
    }
}

/// The points of a curve after a stroke over it: in the stages it meant its own take the place of those before, but
/// nothing that was said is lost: quotes, words and causes go to the nearest new point, or keep a point of their own.
pub fn into(before: &[CurvePoint], drawn: Vec<CurvePoint>, stages: &Rows<Stage>) -> Vec<CurvePoint> {
    let touched = |stage: StageId| drawn.iter().any(|point| point.stage == stage);
    let mut points: Vec<CurvePoint> = before.iter().filter(|point| !touched(point.stage)).cloned().collect();
    let speaks = |point: &CurvePoint| !point.quote.is_empty() || !point.emotion.is_empty() || point.card.is_some();
    let mut new = drawn.clone();
    for old in before.iter().filter(|point| touched(point.stage) && speaks(point)) {
        let distance = |point: &CurvePoint| (point.at.value() - old.at.value()).abs();
        let free = new.iter_mut().filter(|point| point.stage == old.stage && !speaks(point));
        match free.min_by(|a, b| distance(a).total_cmp(&distance(b))) {
            Some(point) => {
                point.quote.clone_from(&old.quote);
                point.emotion.clone_from(&old.emotion);
                point.card = old.card;
            }
            None => points.push(old.clone()),
        }
    }
    points.extend(new);
    points.sort_by_key(|point| (stages.index_of(point.stage), point.at));
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LaneId;

    /// Stages 1 to 4, each 100 wide from 0; scores from y = 0 (+2) to 200 (−2).
    fn columns() -> Vec<Column> {
        let column = |stage: u32| Column {
            stage: StageId(stage),
            left: f64::from(stage - 1) * 100.0,
            right: f64::from(stage) * 100.0,
        };
        (1..=4).map(column).collect()
    }

    const FRAME: EmotionFrame = EmotionFrame { lane: LaneId(1), best: 0.0, worst: 200.0 };

    fn drawn(from: f64, to: f64, height: impl Fn(f64) -> f64) -> Vec<(u32, f64, f64)> {
        let steps = ((to - from) / 3.0) as usize;
        let trace: Vec<Point> = (0..=steps)
            .map(|step| from + (to - from) * step as f64 / steps as f64)
            .map(|x| Point::new(x, height(x)))
            .collect();
        let points = fit(&columns(), &FRAME, &trace);
        points.iter().map(|point| (point.stage.0, point.at.value(), point.score.value())).collect()
    }

    #[test]
    fn a_plain_stroke_has_a_point_in_the_middle_of_each_stage() {
        assert_eq!(
            drawn(0.0, 400.0, |x| 150.0 - x / 4.0),
            [(1, 0.5, -0.75), (2, 0.5, -0.25), (3, 0.5, 0.25), (4, 0.5, 0.75)]
        );
        assert_eq!(drawn(140.0, 270.0, |_| 50.0), [(2, 0.5, 1.0), (3, 0.5, 1.0)]);
    }

    #[test]
    fn a_stage_that_is_only_brushed_is_not_meant_and_a_short_stroke_is() {
        assert_eq!(drawn(45.0, 215.0, |_| 100.0).iter().map(|point| point.0).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(drawn(110.0, 130.0, |_| 100.0), [(2, 0.2, 0.0)]);
        assert_eq!(drawn(160.0, 340.0, |_| 100.0), [(2, 0.8, 0.0), (3, 0.5, 0.0), (4, 0.2, 0.0)]);
    }

    #[test]
    fn a_real_bend_gets_points_of_its_own_and_trembling_gets_none() {
        let dip = |x: f64| {
            if (100.0..200.0).contains(&x) {
                100.0 + ((x - 100.0) / 100.0 * std::f64::consts::TAU).sin() * 80.0
            } else {
                100.0
            }
        };
        let bent = drawn(0.0, 400.0, dip);
        let within: Vec<_> = bent.iter().filter(|point| point.0 == 2).collect();
        assert!((3..=MOST).contains(&within.len()), "{bent:?}");
        assert!(within.iter().any(|point| point.2 < -1.2) && within.iter().any(|point| point.2 > 1.2), "{bent:?}");
        let trembling = drawn(0.0, 400.0, |x| 100.0 + (x * 1.7).sin() * 4.0);
        assert_eq!(trembling.len(), 4, "{trembling:?}");
    }

    #[test]
    fn what_was_said_stays_and_stages_beside_the_stroke_are_left_alone() {
        let mut stages = Rows::default();
        for id in 1..=4 {
            stages.push(Stage { id: StageId(id), ..Stage::named("") });
        }
        let said = |stage: u32, at: f64, quote: &str| CurvePoint {
            at: Fraction::new(at).unwrap(),
            quote: quote.into(),
            ..CurvePoint::new(StageId(stage), Score::MIN)
        };
        let before = [said(1, 0.5, "a"), said(2, 0.3, "b"), said(2, 0.7, "c"), said(2, 0.9, ""), said(4, 0.5, "d")];
        let trace: Vec<Point> = (100..=300).map(|x| Point::new(f64::from(x), 50.0)).collect();
        let after = into(&before, fit(&columns(), &FRAME, &trace), &stages);
        let told: Vec<_> = after
            .iter()
            .map(|point| (point.stage.0, point.at.value(), point.score.value(), point.quote.as_str()))
            .collect();
        assert_eq!(
            told,
            [(1, 0.5, -2.0, "a"), (2, 0.5, 1.0, "b"), (2, 0.7, -2.0, "c"), (3, 0.5, 1.0, ""), (4, 0.5, -2.0, "d")]
        );
    }
}
