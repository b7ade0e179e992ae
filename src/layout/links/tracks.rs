//! Moves stretches that share a gutter apart, in the order in which they cross least.
//!
//! The idea is that of M. Wybrow, K. Marriott and P. J. Stuckey, "Orthogonal connector routing", Graph Drawing 2009:
//! first find ways that may lie on each other, then order and nudge what lies together.

use crate::geom::Rect;

use super::ground::Ground;
use super::route::{Axis, Route};

/// How far links that run side by side stand apart where there is room.
const APART: f64 = 4.0;
/// How far apart links dock at one side of a card, so that their arrow heads do not touch.
const DOCKED_APART: f64 = 9.0;
/// How far beyond its end a stretch still counts as in the way of another one.
const REACH: f64 = 4.0;
/// Rounds of pushing apart; few are needed, as few links share a gutter.
const ROUNDS: usize = 24;

/// A stretch of a route that can be moved sideways.
struct Stretch {
    route: usize,
    part: usize,
    at: f64,
    low: f64,
    high: f64,
    /// How far it may be moved.
    room: (f64, f64),
    /// Where it meets its neighbours, and on which side these go on: −1 before it, 1 behind it.
    turns: [(f64, f64); 2],
    /// The order of stretches that leave a card by one side.
    rank: (u8, f64),
    /// The cards whose sides it docks at.
    docks: [Option<Rect>; 2],
}

impl Stretch {
    /// How far another one must stand from it.
    fn apart(&self, other: &Stretch) -> f64 {
        let same_side = |rect: &Rect| other.docks.contains(&Some(*rect));
        if self.docks.iter().flatten().any(same_side) { DOCKED_APART } else { APART }
    }
}

/// Sets everything that lies together apart.
pub(super) fn set_apart(ground: &Ground, routes: &mut [Route]) {
    // Level stretches first: where links leave a card by one side decides how they go on in the gutter.
    for axis in [Axis::Level, Axis::Upright] {
        let mut stretches = gather(ground, routes, axis);
        order(&mut stretches);
        let places = push_apart(&stretches);
        for (stretch, at) in stretches.iter().zip(places) {
            if let Some(place) = routes.get_mut(stretch.route).and_then(|route| route.at.get_mut(stretch.part)) {
                *place = at;
            }
        }
    }
}

fn gather(ground: &Ground, routes: &[Route], axis: Axis) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    for (index, route) in routes.iter().enumerate() {
        for (part, at) in route.at.iter().enumerate().filter(|(part, _)| route.axis(*part) == axis) {
            let (from, to) = route.along(part);
            let last = route.at.len() - 1;
            // What the stretches before and behind this one lead to.
            let away = |part: Option<usize>, meets: f64, far_end: bool| match part {
                Some(part) if part <= last => {
                    let (start, end) = route.along(part);
                    (meets, ((if far_end { end } else { start }) - at).signum())
                }
                Some(_) | None => (meets, 0.0),
            };
            let turns = [away(part.checked_sub(1), from, false), away(Some(part + 1), to, true)];
            let room = room(ground, route, part, *at);
            let rank = rank(route, part);
            let wished = if axis == Axis::Upright { *at + bias(route, part) } else { *at };
            let at = wished.clamp(room.0, room.1);
            let (low, high) = (from.min(to), from.max(to));
            let docks = [(part == 0).then_some(route.ends.0), (part == last).then_some(route.ends.1)];
            stretches.push(Stretch { route: index, part, at, low, high, room, turns, rank, docks });
        }
    }
    stretches
}

/// Leaves more room on the side where an arrow goes into a card.
fn bias(route: &Route, part: usize) -> f64 {
    let into =
        if part + 2 == route.at.len() { route.end - route.at.get(part).copied().unwrap_or(route.end) } else { 0.0 };
    if into.abs() < 16.0 { -into.signum() * 2.0 * f64::from(u8::from(into != 0.0)) } else { 0.0 }
}

/// How far a stretch may be moved without touching anything or leaving its card's side.
fn room(ground: &Ground, route: &Route, part: usize, at: f64) -> (f64, f64) {
    let (from, to) = route.along(part);
    let (low, high) = (from.min(to), from.max(to));
    let (mut least, mut most) = match route.axis(part) {
        Axis::Level => ground.level_room(at, low, high),
        Axis::Upright => match ground.gutters.iter().find(|gutter| (gutter.x - at).abs() < 0.5) {
            Some(gutter) => (gutter.x - gutter.half, gutter.x + gutter.half),
            None => {
                let strip = ground.columns.iter().find(|strip| strip.left <= at && at <= strip.right);
                strip.map_or((at, at), |strip| (strip.left + 4.0, strip.right - 4.0))
            }
        },
    };
    let ends = [(0, route.ends.0), (route.at.len() - 1, route.ends.1)];
    for (_, rect) in ends.iter().filter(|(end, _)| *end == part) {
        let (start, end) = side(*rect, route.axis(part));
        (least, most) = (least.max(start), most.min(end));
    }
    (least.min(at), most.max(at))
}

/// The part of a card's side where links dock.
fn side(rect: Rect, axis: Axis) -> (f64, f64) {
    let (start, end) = if axis == Axis::Level { (rect.y0, rect.y1) } else { (rect.x0, rect.x1) };
    let keep = ((end - start) / 2.0).min(5.0);
    (start + keep, end - keep)
}

/// Of links that leave a card by one side, those that turn up go above those that turn down, and those that turn
/// soonest lie outermost.
fn rank(route: &Route, part: usize) -> (u8, f64) {
    const STRAIGHT: (u8, f64) = (2, 0.0);
    let last = route.at.len() - 1;
    let is_first = part == 0;
    if !(is_first || part == last) || last == 0 {
        return STRAIGHT;
    }
    // Read from the card outwards, whichever end it is.
    let (card, corner) = if is_first { route.along(part) } else { (route.along(part).1, route.along(part).0) };
    let next = if is_first { part + 1 } else { part - 1 };
    let turn = |part: usize, from_corner: bool| {
        let (start, end) = route.along(part);
        if from_corner == is_first { end } else { start }
    };
    let Some(at) = route.at.get(part) else { return STRAIGHT };
    let meets = turn(next, true);
    let goes_up = meets < *at;
    let over_next = if is_first { next.checked_add(1).filter(|next| *next <= last) } else { next.checked_sub(1) };
    let returns = over_next.is_some_and(|part| (turn(part, true) > corner) == (card > corner));
    match (goes_up, returns) {
        (true, true) => (0, -meets),
        (true, false) => (1, meets),
        (false, false) => (3, meets),
        (false, true) => (4, -meets),
    }
}

/// Sorts by place; of those in one place, so that few cross.
fn order(stretches: &mut Vec<Stretch>) {
    stretches.sort_by(|a, b| a.at.total_cmp(&b.at));
    let mut ordered: Vec<Stretch> = Vec::with_capacity(stretches.len());
    let mut group_start = 0;
    for stretch in stretches.drain(..) {
        if ordered.last().is_some_and(|before| stretch.at - before.at > 0.5) {
            group_start = ordered.len();
        }
        let group = ordered.get(group_start..).unwrap_or_default();
        // The cost of standing first, and then of moving behind one after the other.
        let mut cost: f64 = group.iter().map(|other| crossings(&stretch, other)).sum();
        let (mut best, mut place) = (cost, 0);
        for (index, other) in group.iter().enumerate() {
            cost += crossings(other, &stretch) - crossings(&stretch, other);
            if cost <= best {
                (best, place) = (cost, index + 1);
            }
        }
        ordered.insert(group_start + place, stretch);
    }
    *stretches = ordered;
}

/// How often two stretches side by side cross, `a` before `b`; a little more where that is against their rank.
fn crossings(a: &Stretch, b: &Stretch) -> f64 {
    let inside = |at: f64, other: &Stretch| other.low + 0.1 < at && at < other.high - 0.1;
    let over = a.turns.iter().filter(|(at, turn)| *turn > 0.0 && inside(*at, b)).count();
    let back = b.turns.iter().filter(|(at, turn)| *turn < 0.0 && inside(*at, a)).count();
    let against = a.rank.0.cmp(&b.rank.0).then(a.rank.1.total_cmp(&b.rank.1)).is_gt();
    (over + back) as f64 + if against && meet(a, b) { 0.25 } else { 0.0 }
}

/// Whether two stretches run side by side somewhere.
fn meet(a: &Stretch, b: &Stretch) -> bool {
    a.low < b.high + REACH && b.low < a.high + REACH
}

/// Where each stretch comes to stand.
fn push_apart(stretches: &[Stretch]) -> Vec<f64> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (index, a) in stretches.iter().enumerate() {
        for (other, b) in stretches.iter().enumerate().skip(index + 1) {
            if b.at - a.at > APART * 6.0 {
                break;
            }
            if a.route != b.route && meet(a, b) {
                pairs.push((index, other));
            }
        }
    }
    // How many must stand before and behind each one, so that those in the middle of a bundle stay in the middle.
    let mut before = vec![0.0_f64; stretches.len()];
    let mut behind = vec![0.0_f64; stretches.len()];
    let is_together = |a: usize, b: usize| match (stretches.get(a), stretches.get(b)) {
        (Some(a), Some(b)) => (a.at - b.at).abs() < APART,
        _ => false,
    };
    let together: Vec<(usize, usize)> = pairs.iter().copied().filter(|(a, b)| is_together(*a, *b)).collect();
    for (a, b) in &together {
        raise(&mut before, *b, *a);
    }
    for (a, b) in together.iter().rev() {
        raise(&mut behind, *a, *b);
    }
    let mut places: Vec<f64> = (stretches.iter().zip(before.iter().zip(&behind)))
        .map(|(stretch, (before, behind))| {
            let (least, most) = stretch.room;
            let apart = if stretch.docks == [None; 2] { APART } else { DOCKED_APART };
            let step = apart.min((most - least) / (before + behind).max(1.0));
            (stretch.at + (before - behind) / 2.0 * step).clamp(least, most)
        })
        .collect();
    for _ in 0..ROUNDS {
        for (a, b) in &pairs {
            push(stretches, &mut places, *a, *b);
        }
    }
    places
}

/// One more than `from` has, unless it has more already.
fn raise(depths: &mut [f64], of: usize, from: usize) {
    let least = depths.get(from).map_or(0.0, |depth| depth + 1.0);
    if let Some(depth) = depths.get_mut(of) {
        *depth = depth.max(least);
    }
}

/// Moves two stretches apart as far as they must and may.
fn push(stretches: &[Stretch], places: &mut [f64], a: usize, b: usize) {
    let (Some(low), Some(high)) = (stretches.get(a), stretches.get(b)) else { return };
    let Ok([before, behind]) = places.get_disjoint_mut([a, b]) else { return };
    let missing = low.apart(high) - (*behind - *before);
    if missing <= 0.01 {
        return;
    }
    let (up, down) = (*before - low.room.0, high.room.1 - *behind);
    // Half each; what one has no room for the other takes.
    let first = (missing / 2.0).max(missing - down).min(up).max(0.0);
    let second = (missing - first).min(down).max(0.0);
    *before -= first;
    *behind += second;
}
