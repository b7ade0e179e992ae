//! Copy, cut and paste: cards, stages and lanes leave as text, and any text comes back as cards.

use std::sync::Arc;

use egui::Context;

use super::{add, answers, graft};
use crate::app::dispatch::{apply, begin, cancel, commit, end_typing};
use crate::app::notices::Tone;
use crate::app::pasting::Pasting;
use crate::app::shell::Shell;
use crate::clipboard::{self, Anchor, Content, Plan, ReadError, StageChange};
use crate::diag::{Message, Problem};
use crate::edit::{Edit, EditError, Merge, Selection};
use crate::model::{CardId, Link, Map, Node, Spot, Stage};

/// Puts the selected stages, lanes or cards on the clipboard.
pub fn copy(shell: &mut Shell, ctx: &Context) {
    if graft::copy(shell, ctx) {
        return;
    }
    if let Some(ids) = take(shell, ctx) {
        shell.notices.say(Tone::Done, Message::new("app-clipboard-copied").with("count", ids.len()));
    }
}

/// Puts the selected stages, lanes or cards on the clipboard and takes them off the map, in one step.
pub fn cut(shell: &mut Shell, ctx: &Context) {
    if graft::cut(shell, ctx) {
        return;
    }
    let Some(ids) = take(shell, ctx) else { return };
    let count = ids.len();
    begin(shell, "app-step-cut");
    apply(shell, Edit::RemoveCards(ids), Merge::Never);
    commit(shell);
    shell.notices.say(Tone::Done, Message::new("app-clipboard-cut").with("count", count));
}

/// Puts what the text says on the map, in one step, and selects it.
pub fn paste(shell: &mut Shell, text: &str) {
    if answers::offers(shell, text) {
        return answers::open(shell, Some(text.to_owned()));
    }
    paste_as_cards(shell, text);
}

/// The same for a text that is not taken for answers of a survey.
pub fn paste_as_cards(shell: &mut Shell, text: &str) {
    let Some(work) = &shell.work else { return };
    let content = match clipboard::read(text) {
        Ok(content) => content,
        Err(error) => return shell.notices.report(refusal(&error)),
    };
    let map = Arc::clone(work.document.map());
    let is_looked_at = match &content {
        Content::Part(part) => return graft::paste(shell, part),
        Content::Text(table) => table.count() > 1,
        Content::Cards(_) => false,
    };
    if is_looked_at {
        return look_at(shell, content);
    }
    let plan = Plan::of(content, &map, anchor(&map, work.document.selection()));
    carry_out(shell, plan);
}

/// Shows where the cards of a longer text would go, before it is pasted.
fn look_at(shell: &mut Shell, content: Content) {
    end_typing(shell);
    let Some(work) = &mut shell.work else { return };
    let map = Arc::clone(work.document.map());
    // What is typed and clicked from here on moves the place, so there must be one.
    if work.document.selection().is_empty()
        && let Some(Anchor { lane, stage, .. }) = anchor(&map, work.document.selection())
    {
        work.document.select(Selection::one(Node::Cell { lane, stage }));
    }
    work.pasting = Some(Pasting::new(content, &map));
}

/// Does what the plan says, in one step, and tells about it.
pub fn carry_out(shell: &mut Shell, plan: Plan) {
    let (count, parked) = (plan.cards.len(), plan.parked);
    begin(shell, "app-step-paste");
    if let Err(error) = put(shell, plan) {
        cancel(shell);
        return shell.notices.report(Problem::warning(error.message()));
    }
    commit(shell);
    let message = match parked {
        0 => Message::new("app-clipboard-pasted"),
        _ => Message::new("app-clipboard-pasted-parked").with("parked", parked),
    };
    shell.notices.say(if parked == 0 { Tone::Done } else { Tone::Warning }, message.with("count", count));
}

/// The cards selected, or in selected cells, as text on the clipboard.
fn take(shell: &mut Shell, ctx: &Context) -> Option<Vec<CardId>> {
    let work = shell.work.as_ref()?;
    let (map, selection) = (work.document.map(), work.document.selection());
    let is_meant = |id: CardId, spot: Spot| {
        let in_cell = match spot {
            Spot::Cell { lane, stage, .. } => selection.contains(Node::Cell { lane, stage }),
            Spot::Parked { .. } => false,
        };
        in_cell || selection.contains(Node::Card(id))
    };
    let ids: Vec<CardId> = map.cards.iter().filter(|card| is_meant(card.id, card.spot)).map(|card| card.id).collect();
    if ids.is_empty() {
        shell.notices.say(Tone::Plain, Message::new("app-clipboard-nothing"));
        return None;
    }
    ctx.copy_text(clipboard::print(map, &ids));
    Some(ids)
}

fn put(shell: &mut Shell, plan: Plan) -> Result<(), EditError> {
    let Some(work) = &mut shell.work else { return Ok(()) };
    let document = &mut work.document;
    let count = plan.cards.len();
    for change in plan.stages {
        let edit = match change {
            StageChange::Add(row, at) => Edit::AddStage { row: *row, at },
            StageChange::Rename(id, name) => match document.map().stages.get(id) {
                Some(stage) => Edit::SetStage(Stage { name, ..stage.clone() }),
                None => continue,
            },
        };
        document.edit(edit, Merge::Never)?;
    }
    let made = document.edit(Edit::AddCards { rows: plan.cards, at: plan.at }, Merge::Never)?.created;
    let Some(Node::Card(first)) = made else { return Ok(()) };
    let id = |place: usize| CardId(first.0.saturating_add(u32::try_from(place).unwrap_or(u32::MAX)));
    for (from, to, link) in plan.links {
        document.edit(Edit::AddLink(Link { from: id(from), to: id(to), ..link }), Merge::Never)?;
    }
    document.select((0..count).map(|place| Node::Card(id(place))).collect::<Selection>());
    work.canvas.reveal(Node::Card(first));
    Ok(())
}

/// Where pasting begins: at the card or cell in focus; where several cards are selected, at the top left of them.
pub fn anchor(map: &Map, selection: &Selection) -> Option<Anchor> {
    let cards = selection.cards(map);
    let spots: Vec<Spot> = cards.iter().filter_map(|id| map.cards.get(*id)).map(|card| card.spot).collect();
    if spots.len() > 1 {
        let lane = spots.iter().filter(|spot| spot.stage().is_some()).filter_map(|spot| spot.lane());
        let stage = spots.iter().filter_map(|spot| spot.stage());
        let lane = lane.min_by_key(|id| map.lanes.index_of(*id));
        let stage = stage.min_by_key(|id| map.stages.index_of(*id));
        return Some(Anchor { lane: lane?, stage: stage?, at: usize::MAX });
    }
    // Beside a parked card there are only parked ones.
    if let [Spot::Parked { .. }] = spots.as_slice() {
        return None;
    }
    let (lane, stage) = add::cell_for_new_card(map, selection.focus())?;
    let below = map.cards_in(lane, stage).position(|card| cards.contains(&card.id));
    Some(Anchor { lane, stage, at: below.map_or(usize::MAX, |place| place.saturating_add(1)) })
}

fn refusal(error: &ReadError) -> Problem {
    match error {
        ReadError::Blank => Problem::warning(Message::new("app-clipboard-blank")),
        ReadError::Long => Problem::warning(Message::new("app-clipboard-long").with("limit", clipboard::TEXT >> 20)),
        ReadError::Many(count) => {
            Problem::warning(Message::new("app-clipboard-many").with("count", *count).with("limit", clipboard::CARDS))
        }
        ReadError::Cards(error) => {
            let problem = Problem::warning(Message::new("app-clipboard-unreadable"));
            problem.hint(error.problem().what)
        }
    }
}
