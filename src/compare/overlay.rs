//! One map that shows another one's changes: what is and what was side by side, and which is which.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::points::matched;
use super::tell::signed;
use super::{Changed, Difference, FeelingChange, Table, Tables};
use crate::color::Rgba;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::model::{
    Card, CardId, Curve, CurveId, CurvePoint, Lane, LaneId, LaneKind, Map, Node, Persona, PersonaId, Rows, Spot,
    StageId, check,
};

/// The later map with what was removed still in its place, each changed curve beside what it was, and a lane that
/// says how much feelings changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    pub map: Map,
    pub marks: Marks,
}

/// What became of the rows of an [`Overlay`]; what is not named stayed as it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    pub rows: BTreeMap<Node, Changed>,
    /// What the two maps are called, the earlier one first.
    pub names: [String; 2],
}

impl Marks {
    /// How many rows were changed so.
    pub fn count(&self, what: Changed) -> usize {
        self.rows.values().filter(|changed| **changed == what).count()
    }
}

/// How much better and worse feels, as grounds of cards.
const BETTER: Rgba = Rgba::rgb(0xdd, 0xf3, 0xe8);
const WORSE: Rgba = Rgba::rgb(0xfd, 0xe4, 0xe1);

/// Puts both maps on one. `names` are what they are called, `fallback` is the language of the program's words where
/// the map's own is not spoken.
pub fn overlay(difference: &Difference, after: &Map, names: [String; 2], fallback: Lang) -> Overlay {
    let lang = Lang::from_tag(&after.about.language).unwrap_or(fallback);
    let mut map = after.clone();
    map.next_id = after.next_id.max(difference.before.next_id);
    let mut keep = Keep { before: &difference.before, after, map: &mut map };
    keep.each();
    let rows = difference.changes.iter().map(|change| (change.node, change.what)).collect();
    feelings(&mut map, difference, lang);
    // What was removed may reach over a stage that moved.
    check::mend(&mut map);
    Overlay { map, marks: Marks { rows, names } }
}

/// Puts the rows that are gone back where they stood: behind what they stood behind.
struct Keep<'a> {
    before: &'a Map,
    after: &'a Map,
    map: &'a mut Map,
}

impl Tables for Keep<'_> {
    fn table<T: Table>(&mut self) {
        // Old curves come beside the new ones.
        if T::KIND == Curve::KIND {
            return;
        }
        let (before, after) = (T::of(self.before).shared(), T::of(self.after).shared());
        let there: BTreeSet<u32> = after.iter().map(|row| row.number()).collect();
        let mut gone: BTreeMap<Option<u32>, Vec<Arc<T>>> = BTreeMap::new();
        let mut behind = None;
        for row in before {
            if there.contains(&row.number()) {
                behind = Some(row.number());
            } else {
                gone.entry(behind).or_default().push(Arc::clone(row));
            }
        }
        if gone.is_empty() {
            return;
        }
        let mut rows = gone.remove(&None).unwrap_or_default();
        for row in after {
            rows.push(Arc::clone(row));
            rows.extend(gone.remove(&Some(row.number())).unwrap_or_default());
        }
        *T::of_mut(self.map) = Rows::from_shared(rows);
    }
}

/// Old curves beside new ones, the area between those that part most, and a lane of differences.
fn feelings(map: &mut Map, difference: &Difference, lang: Lang) {
    if difference.feelings.is_empty() {
        return;
    }
    let parting = |feeling: &FeelingChange| -> f64 {
        feeling.moments.iter().filter_map(|moment| moment.delta()).map(f64::abs).sum()
    };
    let most = difference.feelings.iter().max_by(|a, b| parting(a).total_cmp(&parting(b)));
    let most = most.filter(|feeling| parting(feeling) > 0.0).map(|feeling| feeling.curve);
    let changed: BTreeSet<CurveId> = difference.feelings.iter().map(|feeling| feeling.curve).collect();
    let old: BTreeMap<CurveId, &Curve> = difference.before.curves.iter().map(|curve| (curve.id, curve)).collect();
    let mut shades: BTreeMap<PersonaId, PersonaId> = BTreeMap::new();
    let mut curves = Vec::new();
    let mut known = BTreeSet::new();
    for curve in map.curves.shared().to_vec() {
        known.insert(curve.id);
        let is_most = most == Some(curve.id);
        let mut now = Curve::clone(&curve);
        now.compared = is_most;
        now.marked = false;
        curves.push(Arc::new(now));
        if let Some(was) = old.get(&curve.id).filter(|_| changed.contains(&curve.id)) {
            let shade = *shades.entry(was.persona).or_insert_with(|| shade(map, was.persona, lang));
            let id = CurveId(map.take_id());
            let points = unsaid(was, &curve);
            let was = Curve { id, persona: shade, compared: is_most, marked: false, points, ..Curve::clone(was) };
            curves.push(Arc::new(was));
        }
    }
    for was in difference.before.curves.iter().filter(|curve| !known.contains(&curve.id)) {
        let shade = *shades.entry(was.persona).or_insert_with(|| shade(map, was.persona, lang));
        curves.push(Arc::new(Curve { persona: shade, compared: false, marked: false, ..was.clone() }));
    }
    map.curves = Rows::from_shared(curves);
    deltas(map, difference, lang);
}

/// The points of an old curve, silent where the new one says the same.
fn unsaid(was: &Curve, now: &Curve) -> Vec<CurvePoint> {
    let found = matched(&was.points, &now.points);
    let points = was.points.iter().zip(found).map(|(point, index)| {
        let mut point = point.clone();
        if let Some(now) = index.and_then(|index| now.points.get(index)) {
            if point.quote == now.quote {
                point.quote.clear();
            }
            if point.emotion == now.emotion {
                point.emotion.clear();
            }
        }
        point
    });
    points.collect()
}

/// A stand-in for a persona as it felt before.
fn shade(map: &mut Map, of: PersonaId, lang: Lang) -> PersonaId {
    const GREY: Rgba = Rgba::rgb(0x6b, 0x74, 0x86);
    let id = PersonaId(map.take_id());
    let was = map.personas.get(of);
    let name = was.map(|persona| persona.name.clone()).unwrap_or_default();
    let name = lang.message(&Message::new("compare-before").with("name", name));
    let initials = was.map(Persona::initials).unwrap_or_default();
    let place = map.personas.index_of(of).map_or(map.personas.len(), |place| place + 1);
    map.personas.insert(place, Persona { id, initials, color: Some(GREY), ..Persona::named(name) });
    id
}

/// A lane below the feelings that tells in each stage how much they changed.
fn deltas(map: &mut Map, difference: &Difference, lang: Lang) {
    let Some(place) = map.lanes.iter().position(|lane| lane.kind == LaneKind::Emotion) else { return };
    let several = difference.feelings.len() > 1;
    let mut told: Vec<(StageId, f64, String)> = Vec::new();
    for feeling in &difference.feelings {
        for moment in &feeling.moments {
            let Some(delta) = moment.delta() else { continue };
            let amount = signed(delta, lang);
            let name = lang.message(&feeling.name);
            told.push((moment.stage, delta, if several { format!("{amount} · {name}") } else { amount }));
        }
    }
    if told.is_empty() {
        return;
    }
    let lane = LaneId(map.take_id());
    let row = Lane { id: lane, ..Lane::new(LaneKind::Text, lang.text("compare-lane-deltas")) };
    map.lanes.insert(place + 1, row);
    let mut cards = map.cards.shared().to_vec();
    for (stage, delta, text) in told {
        let id = CardId(map.take_id());
        let color = Some(if delta > 0.0 { BETTER } else { WORSE });
        cards.push(Arc::new(Card { id, color, ..Card::new(Spot::cell(lane, stage), text) }));
    }
    map.cards = Rows::from_shared(cards);
}
