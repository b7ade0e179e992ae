//! Whole stages and lanes on their way over the clipboard, and their copies beside them.

use std::sync::Arc;

use egui::Context;

use crate::app::dispatch::{apply, begin, commit};
use crate::app::notices::Tone;
use crate::app::shell::Shell;
use crate::clipboard::{self, Graft, Place};
use crate::diag::{Message, Problem};
use crate::edit::{Edit, Merge, Selection};
use crate::format::{self, Extent, Part};
use crate::model::{LaneId, Map, Node, StageId};

/// Puts the selected stages, or else lanes, on the clipboard; false where there are none.
pub fn copy(shell: &mut Shell, ctx: &Context) -> bool {
    let Some(part) = taken(shell, ctx) else { return false };
    let message = match part.of {
        Extent::Stages => Message::new("structure-copied-stages").with("count", part.map.stages.len()),
        Extent::Lanes => Message::new("structure-copied-lanes").with("count", part.map.lanes.len()),
    };
    shell.notices.say(Tone::Done, message.with("cards", part.map.cards.len()));
    true
}

/// Puts them there and takes them off the map, in one step; false where there are none.
pub fn cut(shell: &mut Shell, ctx: &Context) -> bool {
    let Some(part) = taken(shell, ctx) else { return false };
    let Some((stages, lanes)) = selected(shell) else { return false };
    begin(shell, "app-step-cut");
    let (edits, message): (Vec<Edit>, Message) = match part.of {
        Extent::Stages => (
            stages.iter().map(|id| Edit::RemoveStage(*id)).collect(),
            Message::new("structure-cut-stages").with("count", stages.len()),
        ),
        Extent::Lanes => (
            lanes.iter().map(|id| Edit::RemoveLane(*id)).collect(),
            Message::new("structure-cut-lanes").with("count", lanes.len()),
        ),
    };
    for edit in edits {
        apply(shell, edit, Merge::Never);
    }
    commit(shell);
    shell.notices.say(Tone::Done, message.with("cards", part.map.cards.len()));
    true
}

/// Puts a part after what is selected, in one step, selects it and tells what found no place.
pub fn paste(shell: &mut Shell, part: &Part) {
    let Some(graft) = put(shell, part, "app-step-paste") else { return };
    let message = match part.of {
        Extent::Stages => Message::new("structure-pasted-stages"),
        Extent::Lanes => Message::new("structure-pasted-lanes"),
    };
    let message = message.with("count", graft.made.len()).with("cards", graft.cards);
    shell.notices.say(Tone::Done, message);
    if !graft.personas.is_empty() {
        let names = graft.personas.join(", ");
        shell.notices.say(Tone::Plain, Message::new("structure-pasted-personas").with("names", names));
    }
    if graft.parked > 0 {
        let message = match part.of {
            Extent::Stages => Message::new("structure-pasted-no-lane"),
            Extent::Lanes => Message::new("structure-pasted-no-stage"),
        };
        shell.notices.say(Tone::Warning, message.with("count", graft.parked));
    }
    if graft.left_out > 0 {
        let message = Message::new("structure-pasted-no-point").with("count", graft.left_out);
        shell.notices.say(Tone::Warning, message);
    }
}

/// Copies of these stages, or else of these lanes, after the last of them.
pub fn copies(map: &Map, stages: &[StageId], lanes: &[LaneId]) -> Option<Graft> {
    let nodes = stages.iter().map(|id| Node::Stage(*id)).chain(lanes.iter().map(|id| Node::Lane(*id)));
    let place = after(map, nodes);
    Graft::of(&part(map, stages, lanes)?, map, place).ok()
}

/// The stages, or else the lanes, with everything on them.
fn part(map: &Map, stages: &[StageId], lanes: &[LaneId]) -> Option<Part> {
    match (stages.is_empty(), lanes.is_empty()) {
        (true, true) => None,
        (false, _) => Some(clipboard::stages(map, stages)),
        (true, false) => Some(clipboard::lanes(map, lanes)),
    }
}

fn put(shell: &mut Shell, part: &Part, label: &'static str) -> Option<Graft> {
    let work = shell.work.as_ref()?;
    let map = Arc::clone(work.document.map());
    let graft = match Graft::of(part, &map, after(&map, work.document.selection().iter())) {
        Ok(graft) => graft,
        Err(error) => {
            shell.notices.report(Problem::warning(error.message()));
            return None;
        }
    };
    begin(shell, label);
    for edit in &graft.edits {
        apply(shell, edit.clone(), Merge::Never);
    }
    commit(shell);
    if let Some(work) = &mut shell.work {
        work.document.select(graft.made.iter().copied().collect::<Selection>());
        if let Some(first) = graft.made.first() {
            work.canvas.reveal(*first);
        }
    }
    Some(graft)
}

/// The places after the last stage and the last lane that these nodes are in; the ends where there are none.
fn after(map: &Map, nodes: impl Iterator<Item = Node>) -> Place {
    let (mut stage, mut lane) = (None, None);
    for node in nodes {
        stage = stage.max(map.stage_under(node).and_then(|id| map.stages.index_of(id)));
        lane = lane.max(map.lane_under(node).and_then(|id| map.lanes.index_of(id)));
    }
    Place {
        stage: stage.map_or(map.stages.len(), |index| index.saturating_add(1)),
        lane: lane.map_or(map.lanes.len(), |index| index.saturating_add(1)),
    }
}

/// The selected stages and lanes, in map order.
fn selected(shell: &Shell) -> Option<(Vec<StageId>, Vec<LaneId>)> {
    let work = shell.work.as_ref()?;
    let (map, selection) = (work.document.map(), work.document.selection());
    let stages = map.stages.iter().map(|stage| stage.id).filter(|id| selection.contains(Node::Stage(*id)));
    let lanes = map.lanes.iter().map(|lane| lane.id).filter(|id| selection.contains(Node::Lane(*id)));
    Some((stages.collect(), lanes.collect()))
}

/// The selected stages, or else lanes, put on the clipboard.
fn taken(shell: &Shell, ctx: &Context) -> Option<Part> {
    let (stages, lanes) = selected(shell)?;
    let part = part(shell.work.as_ref()?.document.map(), &stages, &lanes)?;
    ctx.copy_text(format::print_part(&part));
    Some(part)
}
