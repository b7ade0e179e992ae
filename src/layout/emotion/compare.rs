//! Two curves held against each other: the area between them, and where they part most.

use crate::geom::{BezPath, Point, Rect, Shape as _};
use crate::insight;
use crate::layout::columns::Columns;
use crate::layout::emotion::curve::Drawn;
use crate::layout::page::Page;
use crate::model::{CurveId, Map, PersonaKind, Score, View};
use crate::scene::{Column, EmotionFrame, Paint};

/// What lies between two curves.
pub(super) struct Between {
    pub of: CurveId,
    /// Each stretch, and whether the curve lies above what it is held against there.
    areas: Vec<(BezPath, bool)>,
    pub gap: Option<Gap>,
}

/// The widest gap, as a line from one curve to the other, where they part as far as they do in that stage on average.
pub(super) struct Gap {
    pub from: Point,
    pub to: Point,
    /// The width of the stage.
    pub column: f64,
    /// The name of the stage.
    pub stage: String,
    /// In scores; below 0 where the curve falls short.
    pub width: f64,
}

/// Horizontal distance of the samples the area is built from.
const STEP: f64 = 3.0;

/// The first two compared curves of the lane: how it is, held against how it was expected or should be.
pub(super) fn between(map: &Map, columns: &Columns, scale: &EmotionFrame, drawn: &[Drawn]) -> Option<Between> {
    let place = |one: &&Drawn| map.curves.index_of(one.curve.id);
    let mut pair: Vec<&Drawn> = drawn.iter().filter(|one| one.curve.compared).collect();
    pair.sort_by_key(place);
    let [first, second, ..] = pair.as_slice() else { return None };
    let is_general =
        |one: &Drawn| map.personas.get(one.curve.persona).is_some_and(|persona| persona.kind == PersonaKind::Archetype);
    let same_view = first.curve.view == second.curve.view;
    // An individual is held against the archetype, how it is against anything else.
    let swap = (first.curve.view != View::AsIs && second.curve.view == View::AsIs)
        || (same_view && is_general(first) && !is_general(second));
    let (of, with) = if swap { (second, first) } else { (first, second) };
    let gap = insight::widest_gap(map, of.curve, with.curve).and_then(|gap| {
        let column = columns.spans.get(columns.index_of(gap.stage)?)?;
        let stage = map.stages.get(gap.stage)?.name.clone();
        let apart = scale.y_of(Score::clamped(gap.to)) - scale.y_of(Score::clamped(gap.from));
        let (from, to) = parting(of, with, column, apart)?;
        Some(Gap { from, to, column: column.right - column.left, stage, width: -gap.width() })
    });
    Some(Between { of: of.curve.id, areas: areas(of, with), gap })
}

/// Where within a stage two curves are nearest to being this far apart, the middle before all else.
fn parting(of: &Drawn, with: &Drawn, column: &Column, apart: f64) -> Option<(Point, Point)> {
    let (ours, theirs) = (Skyline::of(of), Skyline::of(with));
    let places = (1..24).map(|step| 0.5 + f64::from(step / 2) / 24.0 * if step % 2 == 0 { 1.0 } else { -1.0 });
    let pairs = places.filter_map(|place| {
        let x = column.left + (column.right - column.left) * place;
        Some((Point::new(x, ours.at(x)?), Point::new(x, theirs.at(x)?)))
    });
    // A quarter of a unit is not worth leaving the middle for.
    let off = |(from, to): &(Point, Point)| ((to.y - from.y - apart).abs() * 4.0).round();
    pairs.min_by(|a, b| off(a).total_cmp(&off(b)))
}

/// A whole curve as heights over x; nothing where it is not drawn.
struct Skyline(Vec<(Rect, Heights)>);

impl Skyline {
    fn of(drawn: &Drawn) -> Skyline {
        Skyline(drawn.stretches.iter().map(|stretch| (stretch.bounding_box(), Heights::of(stretch))).collect())
    }

    fn at(&self, x: f64) -> Option<f64> {
        let here = self.0.iter().find(|(bounds, _)| (bounds.x0..=bounds.x1).contains(&x))?;
        Some(here.1.at(x))
    }
}

/// The stretches where both curves are drawn, cut where they cross.
fn areas(of: &Drawn, with: &Drawn) -> Vec<(BezPath, bool)> {
    let mut areas = Vec::new();
    for a in &of.stretches {
        for b in &with.stretches {
            let (one, other) = (a.bounding_box(), b.bounding_box());
            let (left, right) = (one.x0.max(other.x0), one.x1.min(other.x1));
            if left >= right {
                continue;
            }
            let (ours, theirs) = (Heights::of(a), Heights::of(b));
            let steps = ((right - left) / STEP).ceil().max(1.0) as usize;
            let mut run: Vec<(f64, f64, f64)> = Vec::new();
            for step in 0..=steps {
                let x = left + (right - left) * step as f64 / steps as f64;
                let (y, z) = (ours.at(x), theirs.at(x));
                let crossed = run.last().is_some_and(|(_, y0, z0)| (y0 - z0) * (y - z) < 0.0);
                if crossed {
                    areas.extend(area(&std::mem::take(&mut run)));
                }
                run.push((x, y, z));
            }
            areas.extend(area(&run));
        }
    }
    areas
}

fn area(run: &[(f64, f64, f64)]) -> Option<(BezPath, bool)> {
    let (x, y, _) = *run.first()?;
    let mut path = BezPath::new();
    path.move_to((x, y));
    for (x, y, _) in run.iter().skip(1) {
        path.line_to((*x, *y));
    }
    for (x, _, z) in run.iter().rev() {
        path.line_to((*x, *z));
    }
    path.close_path();
    // Smaller y is higher on the page.
    let higher = run.iter().map(|(_, y, z)| z - y).sum::<f64>() > 0.0;
    Some((path, higher))
}

/// A curve as heights over x.
struct Heights(Vec<Point>);

impl Heights {
    fn of(path: &BezPath) -> Heights {
        Heights(super::room::sampled(path))
    }

    /// The height at `x`, between the two nearest samples.
    fn at(&self, x: f64) -> f64 {
        let after = self.0.partition_point(|point| point.x < x);
        let (before, after) = (self.0.get(after.saturating_sub(1)), self.0.get(after));
        match (before, after) {
            (Some(a), Some(b)) if b.x > a.x => a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x)).clamp(0.0, 1.0),
            (Some(point), _) | (None, Some(point)) => point.y,
            (None, None) => 0.0,
        }
    }
}

/// Paints the area: one tint where the curve falls short, another where it does better.
pub(super) fn paint(page: &mut Page, between: &Between) {
    let (short, better) = (page.theme.feeling(0.0).faded(0.16), page.theme.feeling(1.0).faded(0.16));
    for (path, higher) in &between.areas {
        page.fill(path.clone(), Paint::Solid(if *higher { better } else { short }), None);
    }
    if let Some(gap) = &between.gap {
        page.line(gap.from, gap.to, page.theme.ink_faint, 1.2, Some((2.5, 2.5)));
    }
}
