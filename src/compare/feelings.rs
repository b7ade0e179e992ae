//! Where the feelings of two maps part: one score a stage, persona by persona and view by view.

use std::collections::{BTreeMap, BTreeSet};

use super::Names;
use crate::diag::Message;
use crate::model::{Curve, CurveId, Map, StageId};

/// A curve that is not where it was.
#[derive(Debug, Clone, PartialEq)]
pub struct FeelingChange {
    pub curve: CurveId,
    /// Whose it is, and in which view.
    pub name: Message,
    /// The stages it differs in, in journey order.
    pub moments: Vec<Moment>,
}

/// What was felt in a stage, and what is felt there now: the means of the points there.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    pub stage: StageId,
    pub name: Message,
    pub before: Option<f64>,
    pub after: Option<f64>,
}

impl Moment {
    /// How much better it is now, in scores; `None` where there is nothing on one of the sides.
    pub fn delta(&self) -> Option<f64> {
        Some(self.after? - self.before?)
    }
}

/// The curves that differ. `before` has the ids of `after`.
pub fn changes(before: &Map, after: &Map) -> Vec<FeelingChange> {
    let names = Names::of(&[after, before]);
    let old: BTreeMap<CurveId, &Curve> = before.curves.iter().map(|curve| (curve.id, curve)).collect();
    let mut order: Vec<StageId> = after.stages.iter().map(|stage| stage.id).collect();
    let known: BTreeSet<StageId> = order.iter().copied().collect();
    order.extend(before.stages.iter().map(|stage| stage.id).filter(|id| !known.contains(id)));
    let place: BTreeMap<StageId, usize> = order.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    let none = BTreeMap::new();
    let mut found = Vec::new();
    let new_ids: BTreeSet<CurveId> = after.curves.iter().map(|curve| curve.id).collect();
    let removed = before.curves.iter().filter(|curve| !new_ids.contains(&curve.id));
    for (curve, is_new) in after.curves.iter().map(|curve| (curve, true)).chain(removed.map(|curve| (curve, false))) {
        let here = means(curve);
        let there = old.get(&curve.id).filter(|_| is_new).map(|curve| means(curve));
        let (before, after) = if is_new { (there.as_ref().unwrap_or(&none), &here) } else { (&here, &none) };
        let mut stages: Vec<StageId> = before.keys().chain(after.keys()).copied().collect();
        stages.sort_by_key(|id| place.get(id).copied().unwrap_or(usize::MAX));
        stages.dedup();
        let moments = stages.into_iter().map(|stage| Moment {
            stage,
            name: names.stage(stage),
            before: before.get(&stage).copied(),
            after: after.get(&stage).copied(),
        });
        let moments: Vec<Moment> = moments.filter(|moment| moment.before != moment.after).collect();
        if !moments.is_empty() {
            found.push(FeelingChange { curve: curve.id, name: names.curve(curve), moments });
        }
    }
    found
}

fn means(curve: &Curve) -> BTreeMap<StageId, f64> {
    let mut sums: BTreeMap<StageId, (f64, f64)> = BTreeMap::new();
    for point in &curve.points {
        let (sum, count) = sums.entry(point.stage).or_default();
        *sum += point.score.value();
        *count += 1.0;
    }
    sums.into_iter().map(|(stage, (sum, count))| (stage, (sum / count * 100.0).round() / 100.0)).collect()
}
