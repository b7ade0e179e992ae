//! Several things at once: what they have in common, or where they are of several kinds, how many there are of each.

use std::collections::BTreeSet;

use egui::Ui;

use super::form::remark;
use super::{Pane, card, color, curve, header, lane, lists, point, stage};
use crate::app::commands::Command;
use crate::app::look::icons::{self, Glyph};
use crate::app::request::Request;
use crate::app::select::Tally;
use crate::color::Rgba;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::model::{Card, CardId, Node, Stage, StageId};

type IsOfKind = fn(&Node) -> bool;

/// Shows the form of the one kind that is selected, or the kinds.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, selection: &Selection) {
    let (map, tally) = (pane.map, Tally::of(selection));
    let only = |count: usize| count == selection.len();
    if only(tally.cards) {
        let cards = cards(pane, selection);
        card::show(ui, pane, &cards);
    } else if only(tally.stages) {
        let stages: Vec<_> = map.stages.iter().filter(|stage| selection.contains(Node::Stage(stage.id))).collect();
        stage::show(ui, pane, &stages);
    } else if only(tally.lanes) {
        let lanes: Vec<_> = map.lanes.iter().filter(|lane| selection.contains(Node::Lane(lane.id))).collect();
        lane::show(ui, pane, &lanes);
    } else if only(tally.points) {
        let points: Vec<_> = selection
            .iter()
            .filter_map(|node| match node {
                Node::Point { curve, index } => Some((curve, index, map.curves.get(curve)?.points.get(index)?)),
                _ => None,
            })
            .collect();
        point::several(ui, pane, &points);
    } else if only(tally.curves) {
        let curves: Vec<_> = map.curves.iter().filter(|curve| selection.contains(Node::Curve(curve.id))).collect();
        curve::several(ui, pane, &curves);
    } else {
        mixed(ui, pane, selection);
    }
}

fn cards<'a>(pane: &Pane<'a>, selection: &Selection) -> Vec<&'a Card> {
    let wanted: BTreeSet<CardId> =
        selection.iter().filter_map(|node| if let Node::Card(id) = node { Some(id) } else { None }).collect();
    let map = pane.map;
    map.cards.iter().filter(|card| wanted.contains(&card.id)).collect()
}

/// How many of each kind, each a way to go on with that kind alone; and what all kinds have: a colour.
fn mixed(ui: &mut Ui, pane: &mut Pane<'_>, selection: &Selection) {
    let name = pane.lang.message(&Message::new("app-count-selected").with("count", selection.len()));
    let commands = [Command::Duplicate, Command::Remove];
    header::show(ui, pane, icons::MANY, &name, header::Moves::default(), &commands);
    remark(ui, pane.text("select-mixed"));
    ui.add_space(2.0);
    let kinds: [(IsOfKind, Glyph); 8] = [
        (|node| matches!(node, Node::Card(_)), icons::CARD),
        (|node| matches!(node, Node::Stage(_)), icons::STAGE),
        (|node| matches!(node, Node::Lane(_)), icons::LANE),
        (|node| matches!(node, Node::Point { .. }), icons::POINT),
        (|node| matches!(node, Node::Curve(_)), icons::CURVE),
        (|node| matches!(node, Node::Persona(_)), icons::PERSONA),
        (|node| matches!(node, Node::Link(_)), icons::LINK),
        (|node| matches!(node, Node::Stakeholder(_)), icons::OWNER),
    ];
    for (is_of_kind, glyph) in kinds {
        let part: Selection = selection.iter().filter(is_of_kind).collect();
        let Some(count) = Tally::of(&part).messages().first().map(|message| pane.lang.message(message)) else {
            continue;
        };
        if lists::link(ui, glyph, &count).clicked() {
            pane.requests.push(Request::Select(part));
        }
    }
    ui.add_space(6.0);
    paint(ui, pane, selection);
}

/// One colour for all cards and stages.
fn paint(ui: &mut Ui, pane: &mut Pane<'_>, selection: &Selection) {
    let map = pane.map;
    let cards = cards(pane, selection);
    let stages: BTreeSet<StageId> =
        selection.iter().filter_map(|node| if let Node::Stage(id) = node { Some(id) } else { None }).collect();
    let stages: Vec<&Stage> = map.stages.iter().filter(|stage| stages.contains(&stage.id)).collect();
    if cards.is_empty() && stages.is_empty() {
        return;
    }
    let all = cards.iter().map(|card| card.color).chain(stages.iter().map(|stage| stage.color));
    let mut used: Vec<Option<Rgba>> = Vec::new();
    for color in all {
        if !used.contains(&color) && used.len() < color::MOST {
            used.push(color);
        }
    }
    let Some(color) = color::swatches(ui, &used, pane) else { return };
    let cards = cards.into_iter().map(|card| Card { color, ..card.clone() }).collect();
    let stages = stages.into_iter().map(|stage| Stage { color, ..stage.clone() }).collect();
    pane.requests.extend([
        Request::Begin("select-step-recolour"),
        Request::Edit(Edit::SetCards(cards), Merge::Never),
        Request::Edit(Edit::SetStages(stages), Merge::Never),
        Request::Commit,
    ]);
}
