//! Where a note may stand in an emotion lane: clear of curves and points, looked up in a grid of small cells.

use crate::geom::{BezPath, Point, Rect, Shape as _};
use crate::model::CurveId;

/// Side of a cell. Half of it may be missing from the air around a line, which `MARGIN` has to spare.
const CELL: f64 = 3.0;

/// How far a leader must stay from what is drawn.
const AIR: f64 = 4.0;

/// The part of the lane that notes may stand in, and what is drawn there.
pub(super) struct Room {
    bounds: Rect,
    columns: usize,
    rows: usize,
    /// Taken cells above and to the left of each corner of the grid: any rectangle is counted in four steps.
    sums: Vec<u32>,
    /// Every drawn line as dense points, sorted by x.
    dots: Vec<Dot>,
}

/// A spot of something drawn.
#[derive(Clone, Copy)]
pub(super) struct Dot {
    pub at: Point,
    /// How far from it a note must stay.
    pub reach: f64,
    /// The curve it belongs to, if any.
    pub of: Option<CurveId>,
}

impl Room {
    /// A room in which these dots are taken, each with its reach.
    pub fn new(bounds: Rect, mut dots: Vec<Dot>) -> Room {
        dots.sort_by(|a, b| a.at.x.total_cmp(&b.at.x));
        let cells = |length: f64| (length.max(0.0) / CELL).ceil().min(20_000.0) as usize;
        let (columns, rows) = (cells(bounds.width()), cells(bounds.height()));
        let mut taken = vec![false; columns.saturating_mul(rows)];
        for Dot { at, reach, .. } in &dots {
            let near = Rect::from_center_size(*at, (reach * 2.0, reach * 2.0));
            let (reach, across) = (reach * reach, span(near.x0 - bounds.x0, near.x1 - bounds.x0, columns));
            for row in span(near.y0 - bounds.y0, near.y1 - bounds.y0, rows) {
                let y = bounds.y0 + (row as f64 + 0.5) * CELL;
                let cells = row * columns + across.start..row * columns + across.end;
                let above = (at.y - y) * (at.y - y);
                for (cell, column) in taken.get_mut(cells).into_iter().flatten().zip(across.start as u32..) {
                    let beside = at.x - (bounds.x0 + (f64::from(column) + 0.5) * CELL);
                    *cell |= beside * beside + above < reach;
                }
            }
        }
        Room { bounds, columns, rows, sums: sums(&taken, columns, rows), dots }
    }

    pub fn bounds(&self) -> Rect {
        self.bounds
    }

    /// Whether nothing is drawn in or close to a rectangle within the room.
    pub fn clear(&self, rect: Rect) -> bool {
        let cell = |at: f64, most: usize| ((at / CELL + 0.5).max(0.0) as usize).min(most);
        let (left, right) = (rect.x0 - self.bounds.x0, rect.x1 - self.bounds.x0);
        let (top, bottom) = (rect.y0 - self.bounds.y0, rect.y1 - self.bounds.y0);
        let (left, right) = (cell(left, self.columns), cell(right, self.columns));
        let (top, bottom) = (cell(top, self.rows), cell(bottom, self.rows));
        self.sum(right, bottom) + self.sum(left, top) == self.sum(left, bottom) + self.sum(right, top)
    }

    fn sum(&self, column: usize, row: usize) -> u32 {
        self.sums.get(row * (self.columns + 1) + column).copied().unwrap_or(0)
    }

    /// Whether a leader from `own`, a spot of this curve, meets nothing drawn but what it starts from.
    pub fn leader_clear(&self, (from, to): (Point, Point), own: Point, curve: Option<CurveId>) -> bool {
        let steps = (from.distance(to) / 2.5).ceil().clamp(1.0, 400.0);
        let (way, length) = (to - from, (to - from).hypot2().max(f64::MIN_POSITIVE));
        let meets = |dot: &Dot| {
            // Of all the steps along the leader the two beside a dot's foot are the nearest.
            let foot = ((dot.at - from).dot(way) / length * steps).clamp(0.0, steps);
            let near = |step: f64| from.lerp(to, step / steps).distance_squared(dot.at) < AIR * AIR;
            near(foot.floor()) || near(foot.ceil())
        };
        let is_own = |dot: &Dot| (dot.of.is_none() || dot.of == curve) && dot.at.distance(own) < 16.0;
        let around = Rect::from_points(from, to).inflate(AIR + 1.0, AIR + 1.0);
        let first = self.dots.partition_point(|dot| dot.at.x < around.x0);
        let beside = self.dots.iter().skip(first).take_while(|dot| dot.at.x <= around.x1);
        beside.filter(|dot| around.contains(dot.at)).all(|dot| !meets(dot) || is_own(dot))
    }
}

/// The cells from one place to another, of so many.
fn span(from: f64, to: f64, count: usize) -> std::ops::Range<usize> {
    let cell = |at: f64| ((at / CELL).max(0.0) as usize).min(count);
    cell(from)..cell(to + CELL)
}

fn sums(taken: &[bool], columns: usize, rows: usize) -> Vec<u32> {
    let mut sums = vec![0_u32; (columns + 1).saturating_mul(rows + 1)];
    let wide = columns + 1;
    for row in 0..rows {
        let mut line = 0_u32;
        for column in 0..columns {
            line += u32::from(taken.get(row * columns + column).copied().unwrap_or(false));
            let above = sums.get(row * wide + column + 1).copied().unwrap_or(0);
            if let Some(sum) = sums.get_mut((row + 1) * wide + column + 1) {
                *sum = above + line;
            }
        }
    }
    sums
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_a_dot_is_taken_and_the_rest_is_free() {
        let dot = Point::new(60.0, 40.0);
        let room = Room::new(Rect::new(10.0, 10.0, 210.0, 110.0), vec![Dot { at: dot, reach: 8.0, of: None }]);
        for x in 10..200 {
            for y in 10..100 {
                let rect = Rect::new(f64::from(x), f64::from(y), f64::from(x) + 10.0, f64::from(y) + 10.0);
                let near = Point::new(dot.x.clamp(rect.x0, rect.x1), dot.y.clamp(rect.y0, rect.y1)).distance(dot);
                // A cell's corner is off by half its diagonal at most.
                if near < 8.0 - CELL {
                    assert!(!room.clear(rect), "{rect} is {near:.1} away");
                } else if near > 8.0 + CELL {
                    assert!(room.clear(rect), "{rect} is {near:.1} away");
                }
            }
        }
    }

    #[test]
    fn a_leader_may_start_at_its_own_point_only() {
        let of = Some(CurveId(1));
        let line = (0..60).map(|x| Dot { at: Point::new(f64::from(x) * 4.0, 50.0), reach: 6.0, of }).collect();
        let room = Room::new(Rect::new(0.0, 0.0, 240.0, 100.0), line);
        let (own, below, above) = (Point::new(100.0, 50.0), Point::new(100.0, 90.0), Point::new(140.0, 10.0));
        let short = (Point::new(100.0, 53.0), below);
        assert!(room.leader_clear(short, own, of));
        assert!(!room.leader_clear(short, own, Some(CurveId(2))), "another curve is crossed right beside its point");
        assert!(!room.leader_clear((below, above), own, of));
    }

    #[test]
    fn what_is_told_of_a_leader_is_what_a_walk_along_it_tells() {
        let mut state = 7_u64;
        let mut random = |most: f64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64 * most
        };
        let (mut clear, mut met) = (0, 0);
        for _ in 0..400 {
            let dots: Vec<Dot> = (0..12)
                .map(|index| Dot {
                    at: Point::new(random(120.0), random(80.0)),
                    reach: 6.0,
                    of: (index % 2 == 0).then_some(CurveId(1)),
                })
                .collect();
            let (own, from) = (dots[0].at, Point::new(random(120.0), random(80.0)));
            let to = if random(1.0) < 0.1 { from } else { Point::new(random(120.0), random(80.0)) };
            let room = Room::new(Rect::new(0.0, 0.0, 120.0, 80.0), dots.clone());
            let steps = (from.distance(to) / 2.5).ceil().clamp(1.0, 400.0) as u32;
            let walk = (0..=steps).map(|step| from.lerp(to, f64::from(step) / f64::from(steps))).all(|at| {
                let is_own = |dot: &Dot| dot.at.distance(own) < 16.0;
                dots.iter().all(|dot| dot.at.distance(at) >= 4.0 || is_own(dot))
            });
            assert_eq!(room.leader_clear((from, to), own, Some(CurveId(1))), walk, "{from} to {to}");
            if walk { clear += 1 } else { met += 1 }
        }
        assert!(clear > 50 && met > 50, "{clear} and {met}");
    }
}
