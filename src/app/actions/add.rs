//! New stages, lanes, cards, personas and curves, each where the selection says.

use std::sync::Arc;

use crate::app::dispatch::{add_and_type, apply, begin, cancel, commit};
use crate::app::notices::Tone;
use crate::app::request::LaneSpot;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection, Side};
use crate::i18n::Lang;
use crate::model::{
    Card, Curve, CurvePoint, Lane, LaneDisplay, LaneId, LaneKind, Map, Node, Persona, PersonaId, Score, Spot, Stage,
    StageId, Stakeholder, View,
};

/// A stage after the one the selection is in, or last.
pub fn stage(shell: &mut Shell) {
    let Some((map, focus)) = present(shell) else { return };
    let after = focus.and_then(|node| map.stage_under(node)).and_then(|id| map.stages.index_of(id));
    insert_stage(shell, after.map_or(map.stages.len(), |index| index.saturating_add(1)));
}

/// A stage at a place, its name open for typing.
pub fn insert_stage(shell: &mut Shell, at: usize) {
    let Some((map, _)) = present(shell) else { return };
    let mut row = Stage::named(words(shell, &map).text("app-new-stage"));
    // A stage put between two of one phase, or after the last of one, belongs to it.
    let phase = |index: usize| map.stages.at(index).map(|stage| stage.phase.clone());
    if let Some(before) = at.checked_sub(1).and_then(phase)
        && (at == map.stages.len() || phase(at).as_ref() == Some(&before))
    {
        row.phase = before;
    }
    add_and_type(shell, Edit::AddStage { row, at });
}

/// A lane of a kind below the one the selection is in, or last, named after its kind.
pub fn lane(shell: &mut Shell, kind: LaneKind) {
    let Some((map, focus)) = present(shell) else { return };
    let at = focus
        .and_then(|node| map.lane_under(node))
        .and_then(|id| map.lanes.index_of(id))
        .map_or(map.lanes.len(), |index| index.saturating_add(1));
    insert_lane(shell, LaneSpot { at, side: Side::Above }, kind);
}

/// A lane of a kind at a place, its name open for typing; all in one step.
pub fn insert_lane(shell: &mut Shell, LaneSpot { at, side }: LaneSpot, kind: LaneKind) {
    let Some((map, _)) = present(shell) else { return };
    let lang = words(shell, &map);
    let row = Lane { hint: lang.text(kind.hint()), ..Lane::new(kind, lang.text(kind.word())) };
    add_and_type(shell, Edit::AddLane { row, at });
    // A new lane comes below the lines there.
    let Some(Node::Lane(id)) = present(shell).and_then(|(_, focus)| focus) else { return };
    apply(shell, Edit::MoveLane { id, to: at, side }, Merge::Never);
}

/// A card in the cell, or below the card, that is selected; else a touchpoint in the first stage.
pub fn card(shell: &mut Shell) {
    let Some((map, focus)) = present(shell) else { return };
    let Some((lane, stage)) = cell_for_new_card(&map, focus) else {
        shell.notices.say(Tone::Plain, Message::new("app-card-needs-cell"));
        return;
    };
    let below = match focus {
        Some(Node::Card(id)) => map.cards_in(lane, stage).position(|card| card.id == id),
        _ => None,
    };
    let at = below.map_or(usize::MAX, |index| index.saturating_add(1));
    let row = Card::new(Spot::cell(lane, stage), "");
    add_and_type(shell, Edit::AddCard { row, at });
}

/// The cell a new card would go to.
pub fn cell_for_new_card(map: &Map, focus: Option<Node>) -> Option<(LaneId, StageId)> {
    let holds_cards = |lane: &&Lane| lane.kind != LaneKind::Emotion && lane.display == LaneDisplay::Shown;
    let lane = focus
        .and_then(|node| map.lane_under(node))
        .filter(|id| map.lanes.get(*id).as_ref().is_some_and(holds_cards))
        .or_else(|| {
            let touchpoints = |lane: &&Lane| holds_cards(lane) && lane.kind == LaneKind::Touchpoints;
            map.lanes.iter().find(touchpoints).or_else(|| map.lanes.iter().find(holds_cards)).map(|lane| lane.id)
        })?;
    let stage = focus.and_then(|node| map.stage_under(node)).or_else(|| map.stages.at(0).map(|stage| stage.id))?;
    Some((lane, stage))
}

/// A persona, last.
pub fn persona(shell: &mut Shell) {
    let Some((map, _)) = present(shell) else { return };
    let row = Persona::named(words(shell, &map).text("app-new-persona"));
    add_and_type(shell, Edit::AddPersona { row, at: usize::MAX });
}

/// A stakeholder in the middle of the board, last.
pub fn stakeholder(shell: &mut Shell) {
    let Some((map, _)) = present(shell) else { return };
    let row = Stakeholder::named(words(shell, &map).text("board-new-stakeholder"));
    add_and_type(shell, Edit::AddStakeholder { row, at: usize::MAX });
}

/// A curve for the persona that is selected, or the first one that has none: a neutral point in every stage, ready
/// to be pulled up and down. A map without personas or without an emotion lane gets one with it, in the same step.
pub fn curve(shell: &mut Shell) {
    let Some((map, focus)) = present(shell) else { return };
    let lang = words(shell, &map);
    begin(shell, "edit-add-curve");
    if map.emotion_lane().is_none() {
        let kind = LaneKind::Emotion;
        let row = Lane { hint: lang.text(kind.hint()), ..Lane::new(kind, lang.text(kind.word())) };
        apply(shell, Edit::AddLane { row, at: usize::MAX }, Merge::Never);
    }
    let persona = match persona_for_new_curve(&map, focus) {
        Some(id) => Some(id),
        None => {
            let row = Persona::named(lang.text("app-new-persona"));
            match apply(shell, Edit::AddPersona { row, at: usize::MAX }, Merge::Never) {
                Some(Node::Persona(id)) => Some(id),
                _ => None,
            }
        }
    };
    let made = persona.and_then(|persona| {
        let taken: Vec<View> =
            map.curves.iter().filter(|curve| curve.persona == persona).map(|curve| curve.view).collect();
        let view = View::ALL.into_iter().find(|view| !taken.contains(view)).unwrap_or_default();
        let points = map.stages.iter().map(|stage| CurvePoint::new(stage.id, Score::NEUTRAL)).collect();
        let row = Curve { points, ..Curve::new(persona, view) };
        apply(shell, Edit::AddCurve(row), Merge::Never)
    });
    match made {
        Some(node) => {
            commit(shell);
            if let Some(work) = &mut shell.work {
                work.document.select(Selection::one(node));
                work.canvas.reveal(node);
            }
        }
        None => cancel(shell),
    }
}

fn persona_for_new_curve(map: &Map, focus: Option<Node>) -> Option<PersonaId> {
    match focus {
        Some(Node::Persona(id)) => Some(id),
        Some(Node::Curve(id) | Node::Point { curve: id, .. }) => map.curves.get(id).map(|curve| curve.persona),
        _ => map
            .personas
            .iter()
            .find(|persona| !map.curves.iter().any(|curve| curve.persona == persona.id))
            .or_else(|| map.personas.at(0))
            .map(|persona| persona.id),
    }
}

fn present(shell: &Shell) -> Option<(Arc<Map>, Option<Node>)> {
    let work = shell.work.as_ref()?;
    Some((Arc::clone(work.document.map()), work.document.selection().focus()))
}

/// New things are named in the language of the map, not of the window.
fn words(shell: &Shell, map: &Map) -> Lang {
    shell.style(map).lang
}
