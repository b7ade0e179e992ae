//! A card: what it says, where it is, and every fact about it.

use egui::Ui;

use super::form::Form;
use super::{Pane, evidence, facts, header, link, metric, opportunity, place, point};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::fields;
use crate::edit::Edit;
use crate::layout::lane_icon;
use crate::model::{Card, CardId, LaneKind, Node};

/// Shows every fact of the card; those of its lane's kind come first.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: CardId) {
    let Some(card) = pane.map.cards.get(id).cloned() else { return };
    let kind = pane.map.kind_of(id);
    let (glyph, name) = match kind {
        Some(LaneKind::Touchpoints) => (lane_icon(LaneKind::Touchpoints), "app-tool-touchpoint"),
        Some(LaneKind::Opportunities) => (lane_icon(LaneKind::Opportunities), "app-opportunity"),
        Some(kind) => (lane_icon(kind), "app-tool-card"),
        None => (icons::PARKED, "app-parked-card"),
    };
    let name = pane.text(name);
    header::show(ui, pane, glyph, &name, header::Moves::default(), &[Command::Duplicate, Command::Remove]);
    Form::new(pane, &card, Node::Card(id), Edit::SetCard).lines(ui, "app-field-text", 1, |card| &mut card.text);
    // What this kind of card is about comes first; everything else can still be said.
    match kind {
        Some(LaneKind::Opportunities) => opportunity::show(ui, pane, &card),
        Some(LaneKind::Metrics) => metric::show(ui, pane, &card),
        Some(_) | None => {}
    }
    if kind == Some(LaneKind::Opportunities) || kind == Some(LaneKind::Metrics) {
        evidence::show(ui, pane, &card);
        fields::section(ui, &pane.text("app-section-touchpoint"));
        facts::channel_and_owner(ui, pane, &card);
        facts::flags(ui, pane, &card);
    } else {
        facts::channel_and_owner(ui, pane, &card);
        point::of_card(ui, pane, &card);
        facts::flags(ui, pane, &card);
        evidence::show(ui, pane, &card);
    }
    facts::details(ui, pane, &card);
    place_and_rest(ui, pane, &card);
}

fn place_and_rest(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    fields::section(ui, &pane.text("app-section-place"));
    place::of_card(ui, pane, card);
    fields::section(ui, &pane.text("app-section-more"));
    let mut form = Form::new(pane, card, Node::Card(card.id), Edit::SetCard);
    form.lines(ui, "app-field-note", 2, |card| &mut card.note);
    form.line(ui, "app-field-link", Some(icons::LINK), |card| &mut card.link);
    form.color(ui, |card| &mut card.color);
    super::lists::picture(ui, pane, card.picture.as_ref(), super::lists::PictureOf::Card(card));
    link::of_card(ui, pane, card);
}
