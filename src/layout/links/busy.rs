//! What the links laid so far take up, so that the next one crosses few of them and crowds no gutter.

use super::ground::Ground;
use super::route::{Axis, Route};

/// The stretches laid so far, each in every field it runs through, so that a step asks about its own field alone.
pub(super) struct Busy {
    /// How many lanes there are: fields lie column by column.
    rows: usize,
    /// Per gutter and lane, (top, bottom).
    upright: Vec<Vec<(f64, f64)>>,
    /// Per column and lane, (y, left, right).
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
        let rows = ground.rows.len().max(1);
        let fields = rows.saturating_mul(ground.gutters.len());
        Busy { rows, upright: vec![Vec::new(); fields], level: vec![Vec::new(); fields] }
    }

    /// Remembers a link.
    pub fn add(&mut self, ground: &Ground, route: &Route) {
        for (part, at) in route.at.iter().enumerate() {
            let (from, to) = route.along(part);
            let (low, high) = (from.min(to), from.max(to));
            match route.axis(part) {
                Axis::Upright => {
                    let Some(gutter) = ground.gutters.iter().position(|gutter| (gutter.x - at).abs() < 0.5) else {
                        continue;
                    };
                    for row in ground.row_at(low)..=ground.row_at(high) {
                        if let Some(field) = self.upright.get_mut(gutter * self.rows + row) {
                            field.push((low, high));
                        }
                    }
                }
                Axis::Level => {
                    let row = ground.row_at(*at);
                    for column in ground.column_at(low)..=ground.column_at(high) {
                        if let Some(field) = self.level.get_mut(column * self.rows + row) {
                            field.push((*at, low, high));
                        }
                    }
                }
            }
        }
    }

    /// What it costs to go up or down here; `gutter` where the way is one.
    pub fn down(&self, ground: &Ground, gutter: Option<usize>, x: f64, low: f64, high: f64) -> f64 {
        let rows = ground.row_at(low)..=ground.row_at(high);
        let column = ground.column_at(x);
        let levels = rows.clone().filter_map(|row| self.level.get(column * self.rows + row)).flatten();
        let crossed = levels.filter(|(y, left, right)| low <= *y && *y < high && *left < x && x < *right).count();
        let beside = gutter.map_or(0, |gutter| {
            let first = *rows.start();
            let in_row = |row: usize| {
                let field = self.upright.get(gutter * self.rows + row).map_or(&[][..], Vec::as_slice);
                // What comes from the lane above has been counted there.
                let begins_here = move |top: f64| row == first || ground.row_at(top) == row;
                field.iter().filter(move |(top, bottom)| *top < high && low < *bottom && begins_here(*top)).count()
            };
            rows.map(in_row).sum()
        });
        crossed as f64 * CROSS + crowd(beside)
    }

    /// What it costs to go sideways here, within one column; `gutter` where the step ends in one.
    pub fn across(&self, ground: &Ground, gutter: Option<usize>, y: f64, left: f64, right: f64) -> f64 {
        let row = ground.row_at(y);
        let crossed = gutter
            .and_then(|gutter| self.upright.get(gutter * self.rows + row))
            .map_or(0, |taken| taken.iter().filter(|(top, bottom)| *top < y && y < *bottom).count());
        let column = ground.column_at((left + right) / 2.0);
        let beside = self.level.get(column * self.rows + row).map_or(0, |taken| {
            taken.iter().filter(|(at, from, to)| (at - y).abs() < 4.0 && *from < right && left < *to).count()
        });
        crossed as f64 * CROSS + crowd(beside)
    }
}

fn crowd(beside: usize) -> f64 {
    beside as f64 * SHARE + if beside >= ROOM { CROWD } else { 0.0 }
}
