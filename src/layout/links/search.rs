//! Finds the way of one link: A* over gutters and levels, where every turn and every crossing costs way.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::geom::{Point, Rect};

use super::busy::Busy;
use super::ground::{CLEAR, Ground};
use super::route::{Axis, Route};

/// What a turn costs, in document units of way.
const BEND: f64 = 24.0;
/// The least straight way into a card that an arrow head fits on, and what less of it costs.
const HEAD: f64 = 9.0;
const CRAMPED: f64 = 70.0;
/// How far beyond the two cards the first look goes, in columns and lanes.
const NEAR: usize = 4;

/// One end of a link: a card, or the dock that stands for a card of a folded lane.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct End {
    pub rect: Rect,
    pub first: usize,
    pub last: usize,
    /// Whether nothing stands between it and the gutter on its left, and on its right.
    pub open: (bool, bool),
}

/// An upright line a way may follow.
#[derive(Clone, Copy)]
struct Line {
    x: f64,
    /// `Ok` is a gutter, `Err` a column.
    stands: Result<usize, usize>,
}

/// A place in the search: a line, a level and how one came there.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    line: usize,
    level: usize,
    axis: Axis,
}

/// Where a way leaves or enters a card.
struct Door {
    place: Place,
    at: Point,
    cost: f64,
}

/// A place still to be looked at. `None`: the end itself, by this door.
struct Open {
    guess: f64,
    cost: f64,
    what: Result<Place, usize>,
    from: Option<usize>,
    order: usize,
}

impl PartialEq for Open {
    fn eq(&self, other: &Open) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Open {}
impl PartialOrd for Open {
    fn partial_cmp(&self, other: &Open) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Open {
    /// The cheapest first; of equals the one found earlier, so that a map always looks the same.
    fn cmp(&self, other: &Open) -> Ordering {
        other.guess.total_cmp(&self.guess).then(other.order.cmp(&self.order))
    }
}

/// The best way between two ends, and how many places were looked at. `None`: everything is walled in.
pub(super) fn find(ground: &Ground, busy: &Busy, from: End, to: End) -> (Option<Route>, usize) {
    let (near, looked) = Search::new(ground, busy, from, to, NEAR).run();
    if near.is_some() {
        return (near, looked);
    }
    let (far, more) = Search::new(ground, busy, from, to, usize::MAX).run();
    (far, looked + more)
}

struct Search<'a> {
    ground: &'a Ground,
    busy: &'a Busy,
    from: End,
    to: End,
    lines: Vec<Line>,
    levels: Vec<f64>,
    open: BinaryHeap<Open>,
    /// Places done with: what and whence.
    done: Vec<(Place, Option<usize>)>,
    /// The least cost known per place.
    best: Vec<f64>,
    /// Doors into the end.
    goals: Vec<Door>,
    order: usize,
}

impl<'a> Search<'a> {
    fn new(ground: &'a Ground, busy: &'a Busy, from: End, to: End, reach: usize) -> Search<'a> {
        let columns = from.first.min(to.first).saturating_sub(reach)..=from.last.max(to.last).saturating_add(reach);
        let gutters = ground.gutters.iter().enumerate().filter(|(index, _)| {
            columns.contains(index) || index.checked_sub(1).is_some_and(|before| columns.contains(&before))
        });
        let mut lines: Vec<Line> = gutters.map(|(index, gutter)| Line { x: gutter.x, stands: Ok(index) }).collect();
        for (end, other) in [(from, to), (to, from)] {
            let column = other.first.clamp(end.first, end.last);
            if let Some(strip) = ground.columns.get(column)
                && !lines.iter().any(|line| line.stands == Err(column))
            {
                let (left, right) = (strip.left.max(end.rect.x0), strip.right.min(end.rect.x1));
                lines.push(Line { x: (left + right) / 2.0, stands: Err(column) });
            }
        }
        lines.sort_by(|a, b| a.x.total_cmp(&b.x));

        let rows = ground.row_at(from.rect.y0.min(to.rect.y0)).saturating_sub(reach)
            ..=ground.row_at(from.rect.y1.max(to.rect.y1)).saturating_add(reach);
        let mut levels: Vec<f64> =
            ground.levels.iter().copied().filter(|level| rows.contains(&ground.row_at(*level))).collect();
        let both = (from.rect.y0.max(to.rect.y0), from.rect.y1.min(to.rect.y1));
        levels.extend([from.rect.center().y, to.rect.center().y]);
        if both.0 + 8.0 < both.1 {
            levels.push((both.0 + both.1) / 2.0);
        }
        levels.sort_by(f64::total_cmp);
        levels.dedup();

        let best = vec![f64::INFINITY; lines.len() * levels.len() * 2];
        let (open, done) = (BinaryHeap::new(), Vec::new());
        let mut search =
            Search { ground, busy, from, to, lines, levels, open, done, best, goals: Vec::new(), order: 0 };
        search.goals = search.doors(to, true);
        search
    }

    fn run(mut self) -> (Option<Route>, usize) {
        let starts = self.doors(self.from, false);
        for door in &starts {
            self.push(door.place, door.cost, None);
        }
        while let Some(Open { cost, what, from, .. }) = self.open.pop() {
            match what {
                Ok(place) => {
                    let Some(slot) = self.slot(place) else { continue };
                    if self.best.get(slot).is_none_or(|best| cost > *best) {
                        continue;
                    }
                    self.done.push((place, from));
                    self.go_on(place, cost, self.done.len() - 1);
                }
                Err(goal) => return (self.route(&starts, goal, from), self.done.len()),
            }
        }
        (None, self.done.len())
    }

    /// Every step from a place, and the doors that can be entered from it.
    fn go_on(&mut self, place: Place, cost: f64, done: usize) {
        let (Some(line), Some(y)) = (self.lines.get(place.line).copied(), self.levels.get(place.level).copied()) else {
            return;
        };
        let turn = |axis: Axis| if axis == place.axis { 0.0 } else { BEND };
        let mut steps: Vec<(Place, f64)> = Vec::with_capacity(4);
        for next in [place.line.checked_sub(1), place.line.checked_add(1)].into_iter().flatten() {
            if let Some(way) = self.across(line, next, y) {
                let to = Place { line: next, level: place.level, axis: Axis::Level };
                steps.push((to, cost + way + turn(Axis::Level)));
            }
        }
        for next in [place.level.checked_sub(1), place.level.checked_add(1)].into_iter().flatten() {
            if let Some(way) = self.down(line, y, next) {
                let to = Place { line: place.line, level: next, axis: Axis::Upright };
                steps.push((to, cost + way + turn(Axis::Upright)));
            }
        }
        for (to, cost) in steps {
            self.push(to, cost, Some(done));
        }
        let entered: Vec<(usize, f64)> = (self.goals.iter().enumerate())
            .filter(|(_, goal)| goal.place.line == place.line && goal.place.level == place.level)
            .map(|(index, goal)| {
                // Entering from above or below needs room for the arrow after the last turn.
                let stub = (goal.at.y - y).abs();
                let cramped = goal.place.axis == Axis::Upright && place.axis == Axis::Level && stub < HEAD;
                (index, cost + goal.cost + turn(goal.place.axis) + if cramped { CRAMPED } else { 0.0 })
            })
            .collect();
        for (goal, cost) in entered {
            self.order += 1;
            self.open.push(Open { guess: cost, cost, what: Err(goal), from: Some(done), order: self.order });
        }
    }

    /// What a step sideways costs; `None` where something stands in the way.
    fn across(&self, line: Line, next: usize, y: f64) -> Option<f64> {
        let next = self.lines.get(next)?;
        let (left, right) = if line.x < next.x { (line, *next) } else { (*next, line) };
        let column = match (left.stands, right.stands) {
            (_, Err(column)) | (Err(column), _) => column,
            (Ok(gutter), Ok(_)) => gutter,
        };
        let strip = self.ground.columns.get(column)?;
        let gutter = next.stands.ok();
        let gutter_free = gutter
            .and_then(|gutter| self.ground.gutters.get(gutter))
            .is_none_or(|gutter| is_clear(&gutter.taken, y, y));
        if !(gutter_free && is_clear(&strip.taken, y, y)) {
            return None;
        }
        Some(right.x - left.x + self.busy.across(self.ground, gutter, y, left.x, right.x))
    }

    /// What a step up or down costs; `None` where something stands in the way.
    fn down(&self, line: Line, y: f64, next: usize) -> Option<f64> {
        let next = *self.levels.get(next)?;
        let (low, high) = (y.min(next), y.max(next));
        let taken = match line.stands {
            Ok(gutter) => &self.ground.gutters.get(gutter)?.taken,
            Err(column) => &self.ground.columns.get(column)?.taken,
        };
        if !is_clear(taken, low, high) {
            return None;
        }
        Some(high - low + self.busy.down(self.ground, line.stands.ok(), line.x, low, high))
    }

    /// The ways out of a card, or into it: at its sides, and above and below where nothing stands there.
    fn doors(&self, end: End, into: bool) -> Vec<Door> {
        let mut doors = Vec::new();
        let rect = end.rect;
        for (index, line) in self.lines.iter().enumerate() {
            let side = match line.stands {
                Ok(gutter) if gutter == end.first && end.open.0 => Some(rect.x0),
                Ok(gutter) if gutter == end.last + 1 && end.open.1 => Some(rect.x1),
                Ok(_) | Err(_) => None,
            };
            if let Some(x) = side {
                for (level, y) in self.levels.iter().enumerate() {
                    let off = (y - rect.center().y).abs();
                    if off < 0.01 || off < rect.height() / 2.0 - 4.0 {
                        let place = Place { line: index, level, axis: Axis::Level };
                        // Somewhere beside the middle is as good as a longer way.
                        doors.push(Door { place, at: Point::new(x, *y), cost: (line.x - x).abs() + off * 0.5 });
                    }
                }
            }
            if let Err(column) = line.stands
                && (end.first..=end.last).contains(&column)
                && (rect.x0..=rect.x1).contains(&line.x)
            {
                doors.extend(self.doors_above_and_below(end, index, column, into));
            }
        }
        doors
    }

    fn doors_above_and_below(&self, end: End, line: usize, column: usize, into: bool) -> Vec<Door> {
        let rect = end.rect;
        let (Some(at), Some(strip)) = (self.lines.get(line), self.ground.columns.get(column)) else {
            return Vec::new();
        };
        let least = if into { 3.0 } else { 2.0 };
        let below = self.levels.iter().position(|level| *level >= rect.y1 + least).map(|level| (level, rect.y1));
        let above = self.levels.iter().rposition(|level| *level <= rect.y0 - least).map(|level| (level, rect.y0));
        let doors = below.into_iter().chain(above).filter_map(|(level, edge)| {
            let y = *self.levels.get(level)?;
            let (low, high) = if y > edge { (edge + 0.5, y) } else { (y, edge - 0.5) };
            let free = strip.taken.is_free(low, high + if y > edge { CLEAR } else { 0.0 });
            let place = Place { line, level, axis: Axis::Upright };
            free.then_some(Door { place, at: Point::new(at.x, edge), cost: high - low })
        });
        doors.collect()
    }

    fn push(&mut self, place: Place, cost: f64, from: Option<usize>) {
        let Some(slot) = self.slot(place) else { return };
        let Some(best) = self.best.get_mut(slot).filter(|best| cost < **best) else { return };
        *best = cost;
        let left = self.lines.get(place.line).map_or(0.0, |line| beyond(line.x, self.to.rect.x0, self.to.rect.x1));
        let up = self.levels.get(place.level).map_or(0.0, |level| beyond(*level, self.to.rect.y0, self.to.rect.y1));
        self.order += 1;
        self.open.push(Open { guess: cost + left + up, cost, what: Ok(place), from, order: self.order });
    }

    fn slot(&self, place: Place) -> Option<usize> {
        let place_slot = place.line.checked_mul(self.levels.len())?.checked_add(place.level)?;
        place_slot.checked_mul(2)?.checked_add(usize::from(place.axis == Axis::Upright))
    }

    /// The corners of the way that ended at this door, from the last place back to the first.
    fn route(&self, starts: &[Door], goal: usize, from: Option<usize>) -> Option<Route> {
        let mut corners = vec![self.goals.get(goal)?.at];
        let mut at = from;
        let mut first = None;
        while let Some((place, before)) = at.and_then(|at| self.done.get(at)) {
            corners.push(Point::new(self.lines.get(place.line)?.x, *self.levels.get(place.level)?));
            first = Some(*place);
            at = *before;
        }
        let door = starts.iter().find(|door| Some(door.place) == first)?;
        corners.push(door.at);
        corners.reverse();
        Route::through(&corners, (self.from.rect, self.to.rect))
    }
}

fn is_clear(taken: &super::ground::Taken, low: f64, high: f64) -> bool {
    taken.is_free(low - CLEAR, high + CLEAR)
}

/// How far a place lies outside a stretch.
fn beyond(at: f64, low: f64, high: f64) -> f64 {
    (low - at).max(at - high).max(0.0)
}
