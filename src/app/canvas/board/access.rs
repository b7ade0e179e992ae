//! A board for those who do not see it: every place with a role and a name, and what can be done to it.

use egui::accesskit::{Action, Role};
use egui::{Sense, Ui, WidgetInfo};

use super::acts::{self, Done};
use super::on_screen;
use super::things::{self, Spot};
use crate::app::canvas::frame::Sight;
use crate::app::canvas::{access, texts};
use crate::diag::Message;
use crate::model::{Map, Node, PersonaList};
use crate::scene::{Part, Slot, Takes};

/// So many places are named one by one; of more, there is a count.
const MOST: usize = 400;

/// Describes what can be seen, and answers what a screen reader (or a test) asks of it: what it came to, and where the
/// keyboard goes.
pub fn show<'a>(ui: &Ui, sight: &Sight<'a>, spot: Option<&Spot>) -> (Done, Option<&'a Slot>) {
    let (canvas, lang) = (sight.canvas, sight.view.lang);
    canvas.widget_info(|| WidgetInfo::labeled(Role::Grid, true, lang.text("board-access")));
    // Nobody listens: nothing to say.
    if ui.ctx().accesskit_node_builder(canvas.id, |_| ()).is_none() {
        return Default::default();
    }
    let scene = sight.ground.scene;
    let seen = sight.lens.visible();
    let here = spot.and_then(|spot| spot.on(scene));
    let is_shown = |slot: &&Slot| slot.rect.overlaps(seen) || Some(*slot) == here;
    let shown: Vec<(usize, &Slot)> = things::stops(scene).enumerate().filter(|(_, slot)| is_shown(slot)).collect();
    let hidden = shown.len().saturating_sub(MOST);
    let mut answer = Default::default();
    for (place, slot) in shown.into_iter().take(MOST) {
        if let Some(asked) = thing(ui, sight, place, slot, Some(slot) == here) {
            answer = asked;
        }
    }
    if hidden > 0 {
        let message = Message::new("canvas-access-more").with("count", hidden);
        let rest = ui.interact(canvas.rect, canvas.id.with("rest"), Sense::hover());
        rest.widget_info(|| WidgetInfo::labeled(Role::Label, true, lang.message(&message)));
    }
    answer
}

fn thing<'a>(
    ui: &Ui,
    sight: &Sight<'a>,
    place: usize,
    slot: &'a Slot,
    is_here: bool,
) -> Option<(Done, Option<&'a Slot>)> {
    let canvas = sight.canvas;
    let id = canvas.id.with(("place", place));
    let rect = on_screen(&sight.lens, slot).intersect(canvas.rect);
    if !rect.is_positive() && !is_here {
        return None;
    }
    let response = ui.interact(rect, id, Sense::hover());
    let name = name(sight, slot)?;
    let is_selected = things::node_of(&slot.takes).is_some_and(|node| sight.ground.selection.contains(node));
    response.widget_info(|| WidgetInfo::labeled(role(&slot.takes), true, &name));
    ui.ctx().accesskit_node_builder(id, |builder| {
        builder.add_action(Action::Click);
        builder.add_action(Action::Focus);
        builder.set_selected(is_selected);
    });
    if is_here {
        ui.ctx().accesskit_node_builder(canvas.id, |builder| builder.set_active_descendant(id.accesskit_id()));
    }
    let times = |action: Action| ui.input(|input| input.num_accesskit_action_requests(id, action));
    if times(Action::Click) + times(Action::Focus) == 0 {
        return None;
    }
    canvas.request_focus();
    let done = if times(Action::Click) > 0 { acts::click(sight.ground.map, slot, false) } else { Done::default() };
    Some((done, Some(slot)))
}

fn role(takes: &Takes) -> Role {
    match takes {
        Takes::Thing(node) | Takes::Question(node) => access::role(*node),
        Takes::Text(..) => Role::ListItem,
        Takes::NextLine(..) | Takes::Votes(_) | Takes::Progress(_) => Role::Button,
        Takes::Meeting { .. } => Role::Cell,
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => Role::Cell,
        Takes::Decision(_) | Takes::Influence => Role::Cell,
    }
}

/// What a place is called: "Goals: not one lost call", "E-mail in Onboard the team: 2 touchpoints".
fn name(sight: &Sight<'_>, slot: &Slot) -> Option<String> {
    let (map, lang) = (sight.ground.map, sight.view.lang);
    let card = |id| map.cards.get(id).map(|card| card.text.clone());
    let message = match &slot.takes {
        Takes::Thing(node) => return access::name(map, lang, *node),
        Takes::Text(node, part) => {
            let text = texts::text_of(map, *node, *part)?;
            let field = lang.text(field_of(*node, *part));
            let said = if text.trim().is_empty() { lang.text("app-not-said") } else { text.to_owned() };
            Message::new("board-access-text").with("field", field).with("text", said)
        }
        Takes::NextLine(id, list) => {
            let name = map.personas.get(*id)?.name.as_str();
            Message::new("board-access-next-line").with("list", lang.text(list_word(*list))).with("name", name)
        }
        Takes::Question(node) => {
            let inside = |at| slot.rect.inflate(1.0, 1.0).contains(at);
            let words = sight.ground.scene.texts_of(*node).find(|text| inside(text.rect().center()))?;
            return Some(words.block.text.clone());
        }
        Takes::Votes(id) => {
            let votes = map.cards.get(*id)?.opportunity.votes;
            Message::new("board-access-votes").with("text", card(*id)?).with("count", votes as usize)
        }
        Takes::Progress(id) => {
            let status = map.cards.get(*id)?.opportunity.status;
            let status = lang.text(status.map_or("app-not-said", |status| status.word()));
            Message::new("board-access-status").with("text", card(*id)?).with("status", status)
        }
        Takes::Meeting { stage, channel } => {
            let count = meeting(map, *stage, channel).len();
            let message = Message::new("board-access-meeting").with("channel", lang.message(&channel.word()));
            message.with("stage", map.stages.get(*stage)?.name.as_str()).with("count", count)
        }
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => return None,
        Takes::Decision(_) | Takes::Influence => return None,
    };
    Some(lang.message(&message))
}

/// The touchpoints of a stage through a channel.
pub fn meeting(map: &Map, stage: crate::model::StageId, channel: &crate::model::Channel) -> Vec<crate::model::CardId> {
    let matrix = crate::insight::channel_matrix(map);
    let at = map.stages.index_of(stage);
    let row = matrix.rows.into_iter().find(|row| row.channel == *channel);
    let cell = row.zip(at).and_then(|(row, at)| row.cells.into_iter().nth(at));
    cell.map(|cell| cell.cards).unwrap_or_default()
}

fn field_of(node: Node, part: Part) -> &'static str {
    match part {
        Part::Name if matches!(node, Node::Persona(_) | Node::Stakeholder(_)) => "app-field-person-name",
        Part::Name | Part::Label => "app-field-text",
        Part::Caption => "app-field-role",
        Part::Quote => "app-field-quote",
        Part::Owner => "app-field-owner",
        Part::Due => "app-field-due",
        Part::Line(list, _) => list_word(list),
    }
}

/// The id of the message that names a list of a persona's sheet.
pub fn list_word(list: PersonaList) -> &'static str {
    match list {
        PersonaList::Goals => "app-field-goals",
        PersonaList::Needs => "app-field-needs",
        PersonaList::Frustrations => "app-field-frustrations",
        PersonaList::Thinks => "app-field-thinks",
        PersonaList::Feels => "app-field-feels",
        PersonaList::Says => "app-field-says",
        PersonaList::Does => "app-field-does",
        PersonaList::Pains => "app-field-pains",
        PersonaList::Gains => "app-field-gains",
    }
}
