//! Sizes, halves, folds: what the commands do to the selected stages, lanes and wide cards.

use std::sync::Arc;

use crate::app::commands::Command;
use crate::app::dispatch::{add_and_type, apply, begin, commit};
use crate::app::notices::{Action, Tone};
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::model::{Card, CardId, Divider, Lane, LaneDisplay, LaneId, Map, Node, Spot, Stage, StageId, limits};

/// How much wider or taller at a time, in document units.
const STEP: f64 = 20.0;

/// Which way a size goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grow {
    More,
    Less,
}

/// Selected cards over one stage more or less at their end; else the selected stages wider or narrower.
pub fn width(shell: &mut Shell, grow: Grow) {
    let Some(map) = present(shell) else { return };
    let cards = selection(shell).cards(&map);
    if !cards.is_empty() {
        let edits = cards.iter().filter_map(|id| stretched(map.cards.get(*id)?, grow)).collect();
        return in_one_step(shell, "structure-step-stretch", edits);
    }
    let Some(scene) = super::arrange::scene(shell, &map) else { return };
    let edits = stages(shell, &map).into_iter().filter_map(|stage| {
        let column = scene.grid.column(stage.id)?;
        let width = grown(column.right - column.left, grow);
        Some(Edit::SetStage(Stage { width: Some(limits::clamp(width, &limits::STAGE_WIDTH)), ..stage }))
    });
    let edits = edits.collect();
    in_one_step(shell, "structure-step-width", edits);
}

/// The selected lanes taller or lower.
pub fn height(shell: &mut Shell, grow: Grow) {
    let Some(map) = present(shell) else { return };
    let Some(scene) = super::arrange::scene(shell, &map) else { return };
    let edits = lanes(shell, &map).into_iter().filter(|lane| lane.display == LaneDisplay::Shown).filter_map(|lane| {
        let row = scene.grid.row(lane.id)?;
        let height = grown(row.bottom - row.top, grow);
        Some(Edit::SetLane(Lane { height: Some(limits::clamp(height, &limits::LANE_HEIGHT)), ..lane }))
    });
    let edits = edits.collect();
    in_one_step(shell, "structure-step-height", edits);
}

fn grown(size: f64, grow: Grow) -> u16 {
    let size = if grow == Grow::More { size + STEP } else { size - STEP };
    size.round().clamp(0.0, f64::from(u16::MAX)) as u16
}

/// The card over one stage more, where there is one, or less.
fn stretched(card: &Card, grow: Grow) -> Option<Edit> {
    let Spot::Cell { lane, stage, span } = card.spot else { return None };
    let span = match grow {
        Grow::More => span.saturating_add(1),
        Grow::Less => span.saturating_sub(1).max(1),
    };
    Some(Edit::SetCard(Card { spot: Spot::Cell { lane, stage, span }, ..card.clone() }))
}

/// The selected stages as wide as the theme has them, the selected lanes as high as what they hold, the selected
/// cards over one stage.
pub fn fit(shell: &mut Shell) {
    let Some(map) = present(shell) else { return };
    let selected = selection(shell);
    let cards = selected.cards(&map).into_iter().filter_map(|id| {
        let card = map.cards.get(id)?;
        let spot = Spot::cell(card.spot.lane()?, card.spot.stage()?);
        Some(Edit::SetCard(Card { spot, ..card.clone() }))
    });
    let stages = stages(shell, &map).into_iter().map(|stage| Edit::SetStage(Stage { width: None, ..stage }));
    let lanes = lanes(shell, &map).into_iter().map(|lane| Edit::SetLane(Lane { height: None, ..lane }));
    let edits = cards.chain(stages).chain(lanes).collect();
    in_one_step(shell, "structure-step-width", edits);
}

/// Makes two stages of one, and opens the name of the second. Where cards are selected, the first of them in each
/// lane and all that follow it in its cell go over; else the lower half of every cell does.
pub fn split(shell: &mut Shell) {
    let Some(map) = present(shell) else { return };
    let selected = selection(shell);
    let cards = selected.cards(&map);
    let stage = match selected.single() {
        Some(Node::Stage(id)) => Some(id),
        _ => cards.iter().find_map(|id| map.cards.get(*id)?.spot.stage()),
    };
    let Some(stage) = stage.and_then(|id| map.stages.get(id)) else { return };
    let cards = going_over(&map, stage.id, &cards);
    let name = Message::new("structure-half-name").with("name", stage.name.as_str());
    let name = shell.style(&map).lang.message(&name);
    add_and_type(shell, Edit::SplitStage { id: stage.id, name, cards });
}

fn going_over(map: &Map, stage: StageId, selected: &[CardId]) -> Vec<CardId> {
    let mut going = Vec::new();
    for lane in map.lanes.iter() {
        let here: Vec<CardId> = map.cards_in(lane.id, stage).map(|card| card.id).collect();
        let stay = if selected.is_empty() {
            here.len().div_ceil(2)
        } else {
            here.iter().position(|id| selected.contains(id)).unwrap_or(here.len())
        };
        going.extend(here.into_iter().skip(stay));
    }
    going
}

/// Makes one stage of the selected one and the next; where neighbours are selected, of them.
pub fn merge(shell: &mut Shell) {
    let Some(map) = present(shell) else { return };
    let ids: Vec<StageId> = stages(shell, &map).into_iter().map(|stage| stage.id).collect();
    let all: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    // Each run of neighbours becomes its first stage.
    let mut edits = Vec::new();
    let mut kept = Vec::new();
    for run in all.split(|id| !ids.contains(id)).filter(|run| !run.is_empty()) {
        let Some(first) = run.first() else { continue };
        let times = if ids.len() == 1 { 1 } else { run.len().saturating_sub(1) };
        edits.extend(std::iter::repeat_n(Edit::MergeStage(*first), times));
        kept.push(Node::Stage(*first));
    }
    in_one_step(shell, "edit-merge-stage", edits);
    if let Some(work) = &mut shell.work {
        work.document.select(kept.into_iter().collect());
    }
}

/// Folds the selected lanes, or opens them where all are folded.
pub fn fold(shell: &mut Shell) {
    let Some(map) = present(shell) else { return };
    let lanes = lanes(shell, &map);
    let (label, display) = if lanes.iter().all(|lane| lane.display == LaneDisplay::Folded) {
        ("structure-step-unfold", LaneDisplay::Shown)
    } else {
        ("structure-step-fold", LaneDisplay::Folded)
    };
    in_one_step(shell, label, displayed(lanes, display));
}

/// Folds every lane below the line of visibility, or opens them where all are folded.
pub fn fold_back_stage(shell: &mut Shell) {
    let Some(map) = present(shell) else { return };
    let line = map.lanes.iter().position(|lane| lane.divider == Some(Divider::Visibility));
    let below = line.and_then(|line| line.checked_add(1)).unwrap_or(map.lanes.len());
    let is_seen = |lane: &&Lane| lane.display != LaneDisplay::Hidden;
    let lanes: Vec<Lane> = map.lanes.iter().skip(below).filter(is_seen).cloned().collect();
    if lanes.is_empty() {
        return shell.notices.say(Tone::Plain, Message::new("structure-no-back-stage"));
    }
    let (label, display) = if lanes.iter().all(|lane| lane.display == LaneDisplay::Folded) {
        ("structure-step-unfold-back-stage", LaneDisplay::Shown)
    } else {
        ("structure-step-fold-back-stage", LaneDisplay::Folded)
    };
    in_one_step(shell, label, displayed(lanes, display));
}

/// Hides the selected lanes, with a notice that offers them back.
pub fn hide(shell: &mut Shell) {
    let Some(map) = present(shell) else { return };
    let lanes = lanes(shell, &map);
    let said = Message::new("structure-hid").with("count", lanes.len());
    in_one_step(shell, "structure-step-hide", displayed(lanes, LaneDisplay::Hidden));
    if let Some(work) = &mut shell.work {
        work.document.select(Selection::none());
        let map = Some(Arc::clone(work.document.map()));
        let action = Action { name: "app-notice-undo", request: Request::Run(Command::Undo), map };
        shell.notices.offer(said, action);
    }
}

/// Shows every hidden lane, and selects them.
pub fn show_all(shell: &mut Shell) {
    let Some(map) = present(shell) else { return };
    let hidden: Vec<Lane> = map.hidden_lanes().cloned().collect();
    let ids: Vec<LaneId> = hidden.iter().map(|lane| lane.id).collect();
    in_one_step(shell, "structure-step-show", displayed(hidden, LaneDisplay::Shown));
    if let Some(work) = &mut shell.work {
        work.document.select(ids.into_iter().map(Node::Lane).collect());
    }
}

fn displayed(lanes: Vec<Lane>, display: LaneDisplay) -> Vec<Edit> {
    lanes.into_iter().map(|lane| Edit::SetLane(Lane { display, ..lane })).collect()
}

fn present(shell: &Shell) -> Option<Arc<Map>> {
    shell.work.as_ref().map(|work| Arc::clone(work.document.map()))
}

fn selection(shell: &Shell) -> Selection {
    shell.work.as_ref().map(|work| work.document.selection().clone()).unwrap_or_default()
}

/// The selected stages, in map order.
fn stages(shell: &Shell, map: &Map) -> Vec<Stage> {
    let selected = selection(shell);
    map.stages.iter().filter(|stage| selected.contains(Node::Stage(stage.id))).cloned().collect()
}

/// The selected lanes in map order; where none is, the one the selected thing is in.
fn lanes(shell: &Shell, map: &Map) -> Vec<Lane> {
    let selected = selection(shell);
    let lanes: Vec<Lane> = map.lanes.iter().filter(|lane| selected.contains(Node::Lane(lane.id))).cloned().collect();
    if !lanes.is_empty() {
        return lanes;
    }
    let lane = selected.focus().and_then(|node| map.lane_under(node)).and_then(|id| map.lanes.get(id));
    lane.into_iter().cloned().collect()
}

fn in_one_step(shell: &mut Shell, label: &'static str, edits: Vec<Edit>) {
    begin(shell, label);
    for edit in edits {
        apply(shell, edit, Merge::Never);
    }
    commit(shell);
}
