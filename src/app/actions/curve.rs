//! What is done to emotion curves: one is drawn by hand, shown alone, held against what was expected.

use std::sync::Arc;

use crate::app::canvas::pen_for;
use crate::app::dispatch::{apply, begin, cancel, commit};
use crate::app::notices::Tone;
use crate::app::request::{Drawing, Pen};
use crate::app::shell::{Shell, Work};
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::model::{Curve, CurveId, Lane, LaneDisplay, LaneId, LaneKind, Map, Node, Persona, View};

/// Takes the pen up for what is selected. A map without an emotion lane gets one.
pub fn take_pen(shell: &mut Shell) {
    let Some(work) = &shell.work else { return };
    let map = Arc::clone(work.document.map());
    if map.stages.is_empty() {
        return shell.notices.say(Tone::Plain, Message::new("curve-needs-a-stage"));
    }
    let focus = work.document.selection().focus();
    let lane = focus.and_then(|node| map.lane_under(node)).filter(|lane| is_drawn(&map, *lane));
    let lane = lane.or_else(|| map.lanes.iter().map(|lane| lane.id).find(|lane| is_drawn(&map, *lane)));
    let Some(lane) = lane.or_else(|| add_lane(shell, &map)) else { return };
    let Some(work) = &mut shell.work else { return };
    let pen = pen_for(work.document.map(), work.document.selection(), lane);
    take(work, lane, pen);
}

/// Takes the pen up for one view of one persona.
pub fn take_pen_for(shell: &mut Shell, lane: LaneId, pen: Pen) {
    if let Some(work) = &mut shell.work {
        take(work, lane, pen);
    }
}

fn take(work: &mut Work, lane: LaneId, pen: Pen) {
    work.canvas.take_pen(pen);
    work.canvas.reveal(Node::Lane(lane));
}

fn is_drawn(map: &Map, lane: LaneId) -> bool {
    let is_shown = |lane: &Lane| lane.kind == LaneKind::Emotion && lane.display == LaneDisplay::Shown;
    map.lanes.get(lane).is_some_and(is_shown)
}

fn add_lane(shell: &mut Shell, map: &Map) -> Option<LaneId> {
    let lang = shell.style(map).lang;
    let kind = LaneKind::Emotion;
    let row = Lane { hint: lang.text(kind.hint()), ..Lane::new(kind, lang.text(kind.word())) };
    match apply(shell, Edit::AddLane { row, at: usize::MAX }, Merge::Never) {
        Some(Node::Lane(id)) => Some(id),
        _ => None,
    }
}

/// Puts a stroke on the map, in one step: on its curve, or on a new one, of a new persona where there is none.
pub fn draw(shell: &mut Shell, drawing: Drawing) {
    let Drawing { lane, pen, points } = drawing;
    let Some(work) = &shell.work else { return };
    let map = Arc::clone(work.document.map());
    let lang = shell.style(&map).lang;
    begin(shell, "curve-step-draw");
    let persona = pen.persona.or_else(|| {
        let row = Persona::named(lang.text("app-new-persona"));
        match apply(shell, Edit::AddPersona { row, at: usize::MAX }, Merge::Never) {
            Some(Node::Persona(id)) => Some(id),
            _ => None,
        }
    });
    let drawn = match (pen.curve.and_then(|curve| map.curves.get(curve)), persona) {
        (Some(curve), _) => {
            let row = Curve { points, shown: true, ..curve.clone() };
            apply(shell, Edit::SetCurve(row), Merge::Never);
            Some(Node::Curve(curve.id))
        }
        (None, Some(persona)) => {
            let is_first = map.emotion_lane().map(|first| first.id) == Some(lane);
            let row = Curve { points, lane: Some(lane).filter(|_| !is_first), ..Curve::new(persona, pen.view) };
            apply(shell, Edit::AddCurve(row), Merge::Never)
        }
        (None, None) => None,
    };
    match drawn {
        Some(node) => {
            commit(shell);
            if let Some(work) = &mut shell.work {
                work.document.select(Selection::one(node));
            }
        }
        None => cancel(shell),
    }
}

/// Carries out edits as one step under a name; nothing where there are none.
pub fn together(shell: &mut Shell, label: &'static str, edits: Vec<Edit>) {
    if edits.is_empty() {
        return;
    }
    begin(shell, label);
    for edit in edits {
        apply(shell, edit, Merge::Never);
    }
    commit(shell);
}

/// Changes the selected curve in a step of its own.
pub fn change(shell: &mut Shell, change: impl FnOnce(&mut Curve)) {
    let Some((map, id)) = selected(shell) else { return };
    let Some(mut row) = map.curves.get(id).cloned() else { return };
    change(&mut row);
    apply(shell, Edit::SetCurve(row), Merge::Never);
}

/// Puts the selected curve before all others, so that it lies over them.
pub fn to_top(shell: &mut Shell) {
    if let Some((_, id)) = selected(shell) {
        apply(shell, Edit::MoveCurve { id, to: 0 }, Merge::Never);
    }
}

/// Shows only the selected curve of its lane; all of them where it is alone already.
pub fn solo(shell: &mut Shell) {
    let Some((map, id)) = selected(shell) else {
        return shell.notices.say(Tone::Plain, Message::new("curve-select-one"));
    };
    together(shell, "curve-step-solo", crate::app::curves::solo(&map, id));
}

/// Lays what an individual lives through over the archetype's journey, or no longer does.
pub fn lay_over(shell: &mut Shell) {
    let Some(work) = &shell.work else { return };
    let map = Arc::clone(work.document.map());
    let persona = match work.document.selection().focus() {
        Some(Node::Persona(id)) => Some(id),
        Some(Node::Curve(curve) | Node::Point { curve, .. }) => map.curves.get(curve).map(|curve| curve.persona),
        _ => None,
    };
    match persona.and_then(|persona| crate::app::curves::over_archetype(&map, persona)) {
        Some(over) => together(shell, "curve-step-compare", over.edits),
        None => shell.notices.say(Tone::Plain, Message::new("curve-lay-over-needs")),
    }
}

/// Holds the selected curve against what its persona expected; where nobody has said that yet, takes the pen up for it.
pub fn compare(shell: &mut Shell) {
    let Some((map, id)) = selected(shell) else {
        return shell.notices.say(Tone::Plain, Message::new("curve-select-one"));
    };
    match crate::app::curves::against_expected(&map, id) {
        Some(edits) => together(shell, "curve-step-compare", edits),
        None => {
            let Some(curve) = map.curves.get(id) else { return };
            let Some(lane) = map.lane_of(curve) else { return };
            let pen = Pen { persona: Some(curve.persona), view: View::Expected, curve: None };
            take_pen_for(shell, lane, pen);
        }
    }
}

/// The curve that is selected, or whose point is; the only one where there is just one.
fn selected(shell: &Shell) -> Option<(Arc<Map>, CurveId)> {
    let work = shell.work.as_ref()?;
    let map = Arc::clone(work.document.map());
    let id = match work.document.selection().focus() {
        Some(Node::Curve(id) | Node::Point { curve: id, .. }) => id,
        Some(Node::Persona(id)) => map.curves.iter().find(|curve| curve.persona == id)?.id,
        _ if map.curves.len() == 1 => map.curves.at(0)?.id,
        _ => return None,
    };
    Some((map, id))
}
