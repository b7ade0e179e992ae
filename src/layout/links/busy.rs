//! What the links laid so far take up, so that the next one crosses few of them and crowds no gutter.

use super::ground::Ground;
use super::route::{Axis, Route};

/// The stretches laid so far, by gutter and by lane.
pub(super) struct Busy {
    /// Per gutter, (top, bottom).
    upright: Vec<Vec<(f64, f64)>>,
    /// Per lane, (y, left, right).
    level: Vec<Vec<(f64, f64, f64)>>,
}

/// What it costs to cross another link, in document units of way.
const CROSS: f64 = 30.0;
/// What it costs to run beside another link, and beside so many that there is no room.
const SHARE: f64 = 4.0;
const CROWD: f64 = 60.0;
/// How many links a gutter holds side by side.
const ROOM: usize = 3;

impl Busy {
    pub fn new(ground: &Ground) -> Busy {
        Busy { upright: vec![Vec::new(); ground.gutters.len()], level: vec![Vec::new(); ground.rows.len()] }
    }

    /// Remembers a link.
    pub fn add(&mut self, ground: &Ground, route: &Route) {
        for (part, at) in route.at.iter().enumerate() {
            let (from, to) = route.along(part);
            let (low, high) = (from.min(to), from.max(to));
            match route.axis(part) {
                Axis::Upright => {
                    let gutter = ground.gutters.iter().position(|gutter| (gutter.x - at).abs() < 0.5);
                    if let Some(taken) = gutter.and_then(|gutter| self.upright.get_mut(gutter)) {
                        taken.push((low, high));
                    }
                }
                Axis::Level => {
                    if let Some(taken) = self.level.get_mut(ground.row_at(*at)) {
                        taken.push((*at, low, high));
                    }
                }
            }
        }
    }

    /// What it costs to go up or down here; `gutter` where the way is one.
    pub fn down(&self, ground: &Ground, gutter: Option<usize>, x: f64, low: f64, high: f64) -> f64 {
        let rows = ground.row_at(low)..=ground.row_at(high);
        let levels = self.level.get(rows).unwrap_or_default().iter().flatten();
        let crossed = levels.filter(|(y, left, right)| low <= *y && *y < high && *left < x && x < *right).count();
        let beside = gutter
            .and_then(|gutter| self.upright.get(gutter))
            .map_or(0, |taken| taken.iter().filter(|(top, bottom)| *top < high && low < *bottom).count());
        crossed as f64 * CROSS + crowd(beside)
    }

    /// What it costs to go sideways here; `gutter` where the step ends in one.
    pub fn across(&self, ground: &Ground, gutter: Option<usize>, y: f64, left: f64, right: f64) -> f64 {
        let crossed = gutter
            .and_then(|gutter| self.upright.get(gutter))
            .map_or(0, |taken| taken.iter().filter(|(top, bottom)| *top < y && y < *bottom).count());
        let beside = self.level.get(ground.row_at(y)).map_or(0, |taken| {
            taken.iter().filter(|(at, from, to)| (at - y).abs() < 4.0 && *from < right && left < *to).count()
        });
        crossed as f64 * CROSS + crowd(beside)
    }
}

fn crowd(beside: usize) -> f64 {
    beside as f64 * SHARE + if beside >= ROOM { CROWD } else { 0.0 }
}
