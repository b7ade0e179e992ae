//! Cards: what they say, where they are, and every fact about them. One, or several at once.

use egui::Ui;

use super::form::{Form, at};
use super::{Pane, evidence, facts, header, link, metric, opportunity, place, point, similar};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::fields::{self, Common};
use crate::diag::Message;
use crate::edit::Edit;
use crate::layout::lane_icon;
use crate::model::{Card, LaneKind, Map, Node};

/// Shows every fact of the cards; those of their lanes' kind come first. What one card alone has (its text, its
/// picture, its hand-offs) is shown for one alone.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let Some(first) = cards.first() else { return };
    let kind = Common::of(cards.iter().map(|card| kind_of(pane.map, card)), kind_of(pane.map, first));
    let (glyph, name) = match kind {
        Common::One(Some(LaneKind::Touchpoints)) => (lane_icon(LaneKind::Touchpoints), "app-tool-touchpoint"),
        Common::One(Some(LaneKind::Opportunities)) => (lane_icon(LaneKind::Opportunities), "app-opportunity"),
        Common::One(Some(kind)) => (lane_icon(kind), "app-tool-card"),
        Common::One(None) => (icons::PARKED, "app-parked-card"),
        Common::Different => (icons::MANY, "app-tool-card"),
    };
    let name = match cards {
        [_] => pane.text(name),
        _ => pane.lang.message(&Message::new("app-count-cards").with("count", cards.len())),
    };
    let commands = [Command::Duplicate, Command::Remove];
    header::with(ui, pane, (glyph, &name), header::Moves::default(), &commands, |ui, pane| {
        similar::button(ui, pane, cards);
    });
    if let [_] = cards {
        form(pane, cards).lines(ui, "app-field-text", 1, at!(text));
    }
    // What this kind of card is about comes first; everything else can still be said.
    match kind.one().flatten() {
        Some(LaneKind::Opportunities) => opportunity::show(ui, pane, cards),
        Some(LaneKind::Metrics) => metric::show(ui, pane, cards),
        Some(_) | None => {}
    }
    if matches!(kind, Common::One(Some(LaneKind::Opportunities | LaneKind::Metrics))) {
        evidence::show(ui, pane, cards);
        fields::section(ui, &pane.text("app-section-touchpoint"));
        facts::channel_and_owner(ui, pane, cards);
        facts::flags(ui, pane, cards);
    } else {
        facts::channel_and_owner(ui, pane, cards);
        if let [card] = cards {
            point::of_card(ui, pane, card);
        }
        facts::flags(ui, pane, cards);
        evidence::show(ui, pane, cards);
    }
    facts::details(ui, pane, cards);
    place_and_rest(ui, pane, cards);
}

/// The form of these cards.
pub(super) fn form<'p, 'a, 'r>(pane: &'p mut Pane<'a>, cards: &[&'r Card]) -> Form<'p, 'a, 'r, Card> {
    let node = cards.first().map_or(Node::Title, |card| Node::Card(card.id));
    Form::of_all(pane, cards, node, Edit::SetCards)
}

fn kind_of(map: &Map, card: &Card) -> Option<LaneKind> {
    card.spot.lane().and_then(|lane| map.lanes.get(lane)).map(|lane| lane.kind)
}

fn place_and_rest(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    fields::section(ui, &pane.text("app-section-place"));
    place::of_cards(ui, pane, cards);
    fields::section(ui, &pane.text("app-section-more"));
    let mut form = form(pane, cards);
    form.lines(ui, "app-field-note", 2, at!(note));
    form.line(ui, "app-field-link", Some(icons::LINK), at!(link));
    form.color(ui, at!(color));
    if let [card] = cards {
        super::lists::picture(ui, pane, card.picture.as_ref(), super::lists::PictureOf::Card(card));
        link::of_card(ui, pane, card);
    }
}
