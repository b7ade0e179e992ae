//! Hand-offs from card to card.

use std::sync::Arc;

use egui::Ui;

use super::form::{Form, at};
use super::lists::{self, Row};
use super::{Pane, header, picker};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::{button, fields};
use crate::edit::Edit;
use crate::model::{Card, CardId, Link, LinkId, Node};

/// Shows every fact of the link.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: LinkId) {
    let Some(link) = pane.map.links.get(id).cloned() else { return };
    let name = pane.text("app-hand-off");
    header::show(ui, pane, icons::LINK, &name, header::Moves::default(), &[Command::Remove]);
    let cards = all_cards(pane, None);
    for (name, value, from) in [("app-field-from", link.from, true), ("app-field-to", link.to, false)] {
        if let Some(Some(card)) = picker::card(ui, pane, name, Some(value), &cards) {
            let link = if from { Link { from: card, ..link.clone() } } else { Link { to: card, ..link.clone() } };
            pane.edit(Edit::SetLink(link));
        }
    }
    let mut form = Form::new(pane, &link, Node::Link(id), Edit::SetLink);
    form.line(ui, "app-field-label", None, at!(label));
    form.check(ui, "app-field-both-ways", None, at!(both_ways));
}

/// The hand-offs of a card, and a button for a new one.
pub(super) fn of_card(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    fields::section(ui, &pane.text("app-section-hand-offs"));
    let map = Arc::clone(pane.map);
    for link in map.links.iter().filter(|link| link.from == card.id || link.to == card.id) {
        let leaves = link.from == card.id;
        let other = if leaves { link.to } else { link.from };
        let text = map.cards.get(other).map(|card| picker::one_line(&card.text)).unwrap_or_default();
        let arrow = match (link.both_ways, leaves) {
            (true, _) => "\u{2194}",
            (false, true) => "\u{2192}",
            (false, false) => "\u{2190}",
        };
        let row = Row { glyph: icons::LINK, text: format!("{arrow} {text}"), node: Node::Link(link.id) };
        lists::row(ui, pane, &row);
    }
    let name = pane.text("app-add-hand-off");
    let add = button::quiet(ui, icons::PLUS, &name);
    fields::greet(&add, &name);
    let cards = all_cards(pane, Some(card.id));
    if let Some(Some(to)) = picker::list(&add, pane, None, &cards, None) {
        let link = Link { id: LinkId(0), from: card.id, to, both_ways: false, label: String::new() };
        pane.edit(Edit::AddLink(link));
    }
}

fn all_cards(pane: &Pane<'_>, but: Option<CardId>) -> Vec<(CardId, String)> {
    let cards = pane.map.cards.iter().filter(|card| Some(card.id) != but);
    cards.map(|card| (card.id, card.text.clone())).collect()
}
