//! Outlines of glyphs as polygons, just fine enough for the size they are painted at.
//!
//! A page has far more glyphs than anything else, and most of them are small. Painting each as the curves of its font
//! spends most of the time on bends that are smaller than a pixel; a whole line as one path of few corners is several
//! times quicker and looks the same.

use std::collections::HashMap;

use kurbo::{BezPath, PathEl, Point};
use skrifa::FontRef;

use crate::scene::Run;
use crate::text::glyph::{is_colored, outline, units_per_em};

/// How far a polygon may stray from its curve, in pixels. The rasteriser's own polygons stray up to 0.25.
const STRAY: f64 = 0.1;

/// Corners beyond this are forgotten; they can be had again.
const MOST_CORNERS: usize = 2_000_000;

/// Outlines that were asked for before.
#[derive(Default)]
pub(super) struct Glyphs {
    /// Few enough to look through: one for each weight, slant and optical size on the page.
    faces: Vec<Face>,
    corners: usize,
}

struct Face {
    font: u64,
    index: u32,
    coords: Vec<i16>,
    /// Has glyphs in colour or of pixels, which are no outlines.
    colored: bool,
    /// By glyph, and how fine.
    polygons: HashMap<(u32, i32), Polygons>,
}

/// Closed polygons, one after the other: the corners, in ems with y upwards, and where each polygon ends.
#[derive(Default)]
struct Polygons {
    corners: Vec<(f32, f32)>,
    ends: Vec<u32>,
}

impl Glyphs {
    /// Adds the outlines of a run to a path in the units of the run's positions; `scale` is pixels per unit. `false`
    /// where the font is not of outlines alone; then nothing is added.
    pub(super) fn add(&mut self, run: &Run, scale: f64, path: &mut BezPath) -> bool {
        if self.corners > MOST_CORNERS {
            *self = Glyphs::default();
        }
        let Ok(font) = FontRef::from_index(run.font.data.as_ref(), run.font.index) else { return true };
        let at = self.face(run, &font);
        let Some(face) = self.faces.get_mut(at) else { return true };
        if face.colored {
            return false;
        }
        // In steps, so that zooming does not draw every glyph anew.
        let step = ((run.size * scale).clamp(1.0, 1e6).log2() * 2.0).ceil() as i32;
        let stray = STRAY / 2_f64.powf(f64::from(step) / 2.0);
        let slant = run.skew.map_or(0.0, |degrees| degrees.to_radians().tan());
        for glyph in &run.glyphs {
            let polygons = face.polygons.entry((glyph.id, step)).or_insert_with(|| {
                let polygons = draw(&font, glyph.id, &face.coords, stray);
                self.corners += polygons.corners.len() + 16;
                polygons
            });
            let mut start = 0;
            for &end in &polygons.ends {
                let corners = polygons.corners.get(start as usize..end as usize).unwrap_or_default();
                let points = corners.iter().map(|&(x, y)| {
                    let (x, y) = (f64::from(x), f64::from(y));
                    Point::new(glyph.x + (x + y * slant) * run.size, glyph.y - y * run.size)
                });
                for (corner, point) in points.enumerate() {
                    path.push(if corner == 0 { PathEl::MoveTo(point) } else { PathEl::LineTo(point) });
                }
                path.push(PathEl::ClosePath);
                start = end;
            }
        }
        true
    }

    /// The place of the run's face among ours.
    fn face(&mut self, run: &Run, font: &FontRef) -> usize {
        let id = run.font.data.id();
        let same = |face: &Face| face.font == id && face.index == run.font.index && face.coords == run.coords;
        self.faces.iter().position(same).unwrap_or_else(|| {
            let (index, coords) = (run.font.index, run.coords.clone());
            self.faces.push(Face { font: id, index, coords, colored: is_colored(font), polygons: HashMap::new() });
            self.faces.len() - 1
        })
    }
}

/// The outline of a glyph, nowhere more than `stray` ems from where it should be.
fn draw(font: &FontRef, glyph: u32, coords: &[i16], stray: f64) -> Polygons {
    let em = units_per_em(font);
    let stray = stray * em;
    let mut polygons = Polygons::default();
    let mut contour: Vec<Point> = Vec::new();
    let mut finish = |contour: &mut Vec<Point>| {
        if contour.len() > 2 {
            let kept = corners(contour, stray / 2.0);
            polygons.corners.extend(kept.iter().map(|point| ((point.x / em) as f32, (point.y / em) as f32)));
            polygons.ends.push(polygons.corners.len() as u32);
        }
        contour.clear();
    };
    kurbo::flatten(outline(font, glyph, coords), stray / 2.0, |element| match element {
        PathEl::MoveTo(point) => {
            finish(&mut contour);
            contour.push(point);
        }
        PathEl::LineTo(point) => contour.push(point),
        PathEl::ClosePath => finish(&mut contour),
        // Flattening leaves none.
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    finish(&mut contour);
    polygons
}

/// The points of a closed contour that matter: leaving out the others moves its edge by at most `stray` (Ramer,
/// Douglas and Peucker).
fn corners(contour: &[Point], stray: f64) -> Vec<Point> {
    let Some(&first) = contour.first() else { return Vec::new() };
    // The contour is cut at its start and at the point farthest from there; both of them stay.
    let far = (0..contour.len()).max_by(|&a, &b| {
        let distance = |i: usize| contour.get(i).map_or(0.0, |point| point.distance_squared(first));
        distance(a).total_cmp(&distance(b))
    });
    let mut ring = contour.to_vec();
    ring.push(first);
    let (out, back) = ring.split_at(far.unwrap_or(0));
    let turn = back.first().copied().unwrap_or(first);
    let mut kept = vec![first];
    thin(&[out, &[turn]].concat(), stray, &mut kept);
    kept.push(turn);
    thin(back, stray, &mut kept);
    kept
}

/// Appends the points between the ends of a line that cannot be left out.
fn thin(line: &[Point], stray: f64, kept: &mut Vec<Point>) {
    let [start, between @ .., end] = line else { return };
    let chord = kurbo::Line::new(*start, *end);
    let away = |point: &Point| kurbo::ParamCurveNearest::nearest(&chord, *point, 0.0).distance_sq;
    let farthest = between.iter().enumerate().max_by(|a, b| away(a.1).total_cmp(&away(b.1)));
    let Some((index, point)) = farthest.filter(|(_, point)| away(point) > stray * stray) else { return };
    // `index` counts from the second point.
    thin(line.get(..index + 2).unwrap_or_default(), stray, kept);
    kept.push(*point);
    thin(line.get(index + 1..).unwrap_or_default(), stray, kept);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_keeps_the_corners_it_needs() {
        let circle: Vec<Point> =
            (0..360).map(|degree| kurbo::Vec2::from_angle(f64::from(degree).to_radians()).to_point()).collect();
        let count = |stray| corners(&circle, stray).len();
        assert!(count(0.3) < count(0.03) && count(0.03) < count(0.003));
        assert!((4..=6).contains(&count(0.3)) && (12..=24).contains(&count(0.02)), "{} {}", count(0.3), count(0.02));
        let kept = corners(&circle, 0.02);
        let edge = |i: usize| kurbo::Line::new(kept[i], kept[(i + 1) % kept.len()]);
        for point in &circle {
            let near = (0..kept.len()).map(|i| kurbo::ParamCurveNearest::nearest(&edge(i), *point, 0.0).distance_sq);
            assert!(near.fold(1.0, f64::min) <= 0.02 * 0.02 + 1e-12);
        }
    }

    #[test]
    fn straight_contours_come_to_nothing_and_squares_stay() {
        let points = |all: &[(f64, f64)]| all.iter().map(|&at| Point::from(at)).collect::<Vec<_>>();
        let square = points(&[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0), (0.0, 1.0)]);
        assert_eq!(corners(&square, 0.01), points(&[(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)]));
        assert_eq!(corners(&[], 0.1), []);
    }
}
