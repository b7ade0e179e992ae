//! Plans for the curves of an emotion lane: which are seen, which are held against each other. Pure.

use crate::edit::Edit;
use crate::model::{Curve, CurveForm, CurveId, LaneId, Map, PersonaId, PersonaKind, View};

/// The curves drawn in a lane, first to last.
pub fn of_lane(map: &Map, lane: LaneId) -> impl Iterator<Item = &Curve> {
    map.curves.iter().filter(move |curve| map.lane_of(curve) == Some(lane))
}

/// Shows only this curve of its lane; all of them where it is the only one shown.
pub fn solo(map: &Map, id: CurveId) -> Vec<Edit> {
    let Some(lane) = map.curves.get(id).and_then(|curve| map.lane_of(curve)) else { return Vec::new() };
    let all = is_solo(map, id);
    changed(of_lane(map, lane), |curve| Curve { shown: all || curve.id == id, ..curve.clone() })
}

/// Whether this curve is the only one shown of several.
pub fn is_solo(map: &Map, id: CurveId) -> bool {
    let Some(lane) = map.curves.get(id).and_then(|curve| map.lane_of(curve)) else { return false };
    of_lane(map, lane).count() > 1 && of_lane(map, lane).all(|curve| curve.shown == (curve.id == id))
}

/// Holds what this curve's persona lives through against what it expected, and nothing else; the other way round where
/// it is the expected one that is given. Where that is so already the comparison ends. `None` where one is missing.
pub fn against_expected(map: &Map, id: CurveId) -> Option<Vec<Edit>> {
    let (as_is, expected) = pair(map, id)?;
    let lane = map.lane_of(map.curves.get(id)?)?;
    let ends = is_against_expected(map, id);
    Some(changed(of_lane(map, lane), |curve| {
        let compared = (curve.id == as_is || curve.id == expected) && !ends;
        Curve { compared, shown: curve.shown || compared, ..curve.clone() }
    }))
}

/// Whether that comparison is what is shown.
pub fn is_against_expected(map: &Map, id: CurveId) -> bool {
    let Some((as_is, expected)) = pair(map, id) else { return false };
    let is_held = |curve: CurveId| map.curves.get(curve).is_some_and(|curve| curve.compared && curve.shown);
    let others = |curve: &Curve| curve.compared && curve.shown && curve.id != as_is && curve.id != expected;
    let lane = map.curves.get(id).and_then(|curve| map.lane_of(curve));
    is_held(as_is) && is_held(expected) && !lane.is_some_and(|lane| of_lane(map, lane).any(others))
}

/// An individual laid over an archetype.
#[derive(Debug, Clone, PartialEq)]
pub struct Over {
    pub archetype: PersonaId,
    /// Whether that is what is shown; the edits then end it.
    pub is_shown: bool,
    pub edits: Vec<Edit>,
}

/// Holds what an individual lives through against the first archetype of the same lane, and nothing else; where that is
/// so already the comparison ends. `None` for an archetype, and where one of the two curves is missing.
pub fn over_archetype(map: &Map, individual: PersonaId) -> Option<Over> {
    map.personas.get(individual).filter(|persona| persona.kind == PersonaKind::Individual)?;
    let as_is = |curve: &&Curve| curve.view == View::AsIs && !curve.points.is_empty();
    let own = map.curves.iter().filter(as_is).find(|curve| curve.persona == individual)?;
    let lane = map.lane_of(own)?;
    let is_archetype = |id| map.personas.get(id).is_some_and(|persona| persona.kind == PersonaKind::Archetype);
    let general = of_lane(map, lane).filter(as_is).find(|curve| is_archetype(curve.persona))?;
    let both = [own.id, general.id];
    let is_shown = of_lane(map, lane).all(|curve| (curve.compared && curve.shown) == both.contains(&curve.id));
    let edits = changed(of_lane(map, lane), |curve| {
        let compared = both.contains(&curve.id) && !is_shown;
        Curve { compared, shown: curve.shown || compared, ..curve.clone() }
    });
    Some(Over { archetype: general.persona, is_shown, edits })
}

/// The curve of how it is and the one of what was expected, of this curve's persona and in its lane.
fn pair(map: &Map, id: CurveId) -> Option<(CurveId, CurveId)> {
    let curve = map.curves.get(id)?;
    let lane = map.lane_of(curve)?;
    let of = |view: View| of_lane(map, lane).find(|other| other.persona == curve.persona && other.view == view);
    Some((of(View::AsIs)?.id, of(View::Expected)?.id))
}

/// Another curve of the same persona with the same points, in the first view that is free: for an expectation, a row of
/// levels. `None` where the curve is gone.
pub fn copy(map: &Map, id: CurveId) -> Option<Edit> {
    let curve = map.curves.get(id)?;
    let is_taken = |view: View| map.curves.iter().any(|other| other.persona == curve.persona && other.view == view);
    let view = View::ALL.into_iter().find(|view| !is_taken(*view)).unwrap_or(curve.view);
    let form = if view == View::Expected { CurveForm::Steps } else { curve.form };
    Some(Edit::AddCurve(Curve { view, form, ..curve.clone() }))
}

fn changed<'a>(curves: impl Iterator<Item = &'a Curve>, change: impl Fn(&Curve) -> Curve) -> Vec<Edit> {
    curves.filter_map(|curve| Some(change(curve)).filter(|next| next != curve)).map(Edit::SetCurve).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::apply;
    use crate::model::{CurvePoint, Lane, LaneKind, Node, Persona, Score, Stage, StageId};

    /// One stage; Dana as it is, expected and as it should be, and Marek as it is: curves 0 to 3.
    fn map() -> (Map, Vec<CurveId>) {
        let mut map = Map::default();
        let mut add = |edit: Edit| apply(&mut map, edit).unwrap().created.unwrap();
        add(Edit::AddStage { row: Stage::named("A"), at: 0 });
        add(Edit::AddLane { row: Lane::new(LaneKind::Emotion, "Emotion"), at: 0 });
        let mut ids = Vec::new();
        for (name, views) in [("Dana", &View::ALL[..]), ("Marek", &View::ALL[..1])] {
            let Node::Persona(persona) = add(Edit::AddPersona { row: Persona::named(name), at: 9 }) else { panic!() };
            for view in views {
                let points = vec![CurvePoint::new(StageId(1), Score::NEUTRAL)];
                let row = Curve { points, ..Curve::new(persona, *view) };
                let Node::Curve(id) = add(Edit::AddCurve(row)) else { panic!() };
                ids.push(id);
            }
        }
        (map, ids)
    }

    fn carry_out(map: &mut Map, edits: Vec<Edit>) {
        for edit in edits {
            apply(map, edit).unwrap();
        }
    }

    fn shown(map: &Map) -> Vec<bool> {
        map.curves.iter().map(|curve| curve.shown).collect()
    }

    fn compared(map: &Map) -> Vec<bool> {
        map.curves.iter().map(|curve| curve.compared).collect()
    }

    #[test]
    fn one_is_shown_alone_and_then_all_again() {
        let (mut map, ids) = map();
        let edits = solo(&map, ids[1]);
        carry_out(&mut map, edits);
        assert_eq!(shown(&map), [false, true, false, false]);
        assert!(is_solo(&map, ids[1]) && !is_solo(&map, ids[0]));
        let edits = solo(&map, ids[1]);
        carry_out(&mut map, edits);
        assert_eq!(shown(&map), [true; 4]);
    }

    #[test]
    fn expected_against_as_is_takes_the_place_of_other_comparisons() {
        let (mut map, ids) = map();
        for id in [ids[2], ids[3]] {
            let row = Curve { compared: true, ..map.curves.get(id).unwrap().clone() };
            apply(&mut map, Edit::SetCurve(row)).unwrap();
        }
        let hidden = Curve { shown: false, ..map.curves.get(ids[1]).unwrap().clone() };
        apply(&mut map, Edit::SetCurve(hidden)).unwrap();
        let edits = against_expected(&map, ids[0]).unwrap();
        carry_out(&mut map, edits);
        assert_eq!(compared(&map), [true, true, false, false]);
        assert!(map.curves.get(ids[1]).unwrap().shown, "what is compared is seen");
        assert!(is_against_expected(&map, ids[1]));
        let edits = against_expected(&map, ids[1]).unwrap();
        carry_out(&mut map, edits);
        assert_eq!(compared(&map), [false; 4]);
        assert_eq!(against_expected(&map, ids[3]), None, "Marek expected nothing");
    }

    #[test]
    fn an_individual_is_laid_over_the_archetype_and_taken_off_again() {
        let (mut map, ids) = map();
        let marek = map.curves.get(ids[3]).unwrap().persona;
        assert_eq!(over_archetype(&map, marek), None, "an archetype too");
        let row = Persona { kind: PersonaKind::Individual, ..map.personas.get(marek).unwrap().clone() };
        apply(&mut map, Edit::SetPersona(row)).unwrap();
        let held = Curve { compared: true, ..map.curves.get(ids[1]).unwrap().clone() };
        apply(&mut map, Edit::SetCurve(held)).unwrap();
        let over = over_archetype(&map, marek).unwrap();
        assert!(!over.is_shown && over.archetype == map.curves.get(ids[0]).unwrap().persona);
        carry_out(&mut map, over.edits);
        assert_eq!(compared(&map), [true, false, false, true]);
        let over = over_archetype(&map, marek).unwrap();
        assert!(over.is_shown);
        carry_out(&mut map, over.edits);
        assert_eq!(compared(&map), [false; 4]);
    }

    #[test]
    fn a_copy_takes_the_first_view_that_is_free() {
        let (map, ids) = map();
        let Some(Edit::AddCurve(copy)) = copy(&map, ids[3]) else { panic!() };
        assert_eq!((copy.view, copy.form), (View::Expected, CurveForm::Steps));
    }
}
