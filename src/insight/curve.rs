//! What an emotion curve says: its peak, its pit, how it ends, where it falls most, and where two of them part.

use crate::model::{Curve, Map, Score, StageId};

/// The tellings of one curve. Indices count its points from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statistics {
    /// The best moment, the first of equals. People remember a journey by its peak and its end (Kahneman et al. 1993).
    pub peak: usize,
    /// The worst moment, the first of equals.
    pub pit: usize,
    pub end: usize,
    /// The steepest loss between neighbouring points; `None` where the curve never falls.
    pub fall: Option<Fall>,
}

/// A loss from one point to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fall {
    /// The point the fall begins at; it ends at the next one.
    pub from: usize,
    /// How far it goes, in scores; above 0.
    pub depth: Depth,
}

/// A difference of scores in hundredths.
pub type Depth = i32;

/// The tellings of a curve; `None` where it has no point.
pub fn statistics(curve: &Curve) -> Option<Statistics> {
    let scores: Vec<Score> = curve.points.iter().map(|point| point.score).collect();
    let best = scores.iter().max()?;
    let worst = scores.iter().min()?;
    let mut fall: Option<Fall> = None;
    for (from, pair) in scores.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let depth = hundredths(*before) - hundredths(*after);
        if depth > fall.map_or(0, |fall| fall.depth) {
            fall = Some(Fall { from, depth });
        }
    }
    Some(Statistics {
        peak: scores.iter().position(|score| score == best)?,
        pit: scores.iter().position(|score| score == worst)?,
        end: scores.len().checked_sub(1)?,
        fall,
    })
}

/// Where one curve lies furthest below or above another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    pub stage: StageId,
    /// The mean scores of the two in that stage.
    pub from: f64,
    pub to: f64,
}

impl Gap {
    /// `to` above `from`, in scores.
    pub fn width(&self) -> f64 {
        self.to - self.from
    }
}

/// The stage in which two curves part most, by the mean of their scores there; the first of equals. Only stages where
/// both have a point count: a gap is not invented. `None` where there is none, or they never part.
pub fn widest_gap(map: &Map, from: &Curve, to: &Curve) -> Option<Gap> {
    let mut widest: Option<Gap> = None;
    for stage in map.stages.iter() {
        let (Some(a), Some(b)) = (mean_in(from, stage.id), mean_in(to, stage.id)) else { continue };
        let gap = Gap { stage: stage.id, from: a, to: b };
        if gap.width().abs() > widest.map_or(0.0, |widest| widest.width().abs()) {
            widest = Some(gap);
        }
    }
    widest
}

fn mean_in(curve: &Curve, stage: StageId) -> Option<f64> {
    let scores: Vec<f64> =
        curve.points.iter().filter(|point| point.stage == stage).map(|point| point.score.value()).collect();
    if scores.is_empty() { None } else { Some(scores.iter().sum::<f64>() / scores.len() as f64) }
}

fn hundredths(score: Score) -> i32 {
    (score.value() * 100.0).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CurveId, CurvePoint, PersonaId, Stage, View};

    fn curve(scores: &[(u32, f64)]) -> Curve {
        let points =
            scores.iter().map(|(stage, score)| CurvePoint::new(StageId(*stage), Score::clamped(*score))).collect();
        Curve { id: CurveId(1), points, ..Curve::new(PersonaId(1), View::AsIs) }
    }

    #[test]
    fn peak_pit_end_and_fall_are_found() {
        let found = statistics(&curve(&[(1, 0.0), (2, 1.5), (3, -1.0), (4, -1.25), (5, 1.5)]));
        let fall = Some(Fall { from: 1, depth: 250 });
        assert_eq!(found, Some(Statistics { peak: 1, pit: 3, end: 4, fall }));
        assert_eq!(statistics(&curve(&[])), None);
        assert_eq!(statistics(&curve(&[(1, 0.0), (2, 0.5)])).and_then(|found| found.fall), None);
    }

    #[test]
    fn the_widest_gap_is_where_both_have_points() {
        let mut map = Map::default();
        for id in 1..=4 {
            map.stages.push(Stage { id: StageId(id), ..Stage::named("") });
        }
        let as_is = curve(&[(1, 0.0), (2, -1.0), (2, -2.0), (3, 1.0)]);
        let expected = curve(&[(2, 1.0), (3, 1.5), (4, 2.0)]);
        let gap = widest_gap(&map, &as_is, &expected);
        assert_eq!(gap, Some(Gap { stage: StageId(2), from: -1.5, to: 1.0 }));
        assert_eq!(widest_gap(&map, &as_is, &as_is), None);
    }
}
