//! Takes the selection off the map: one step, and a notice that offers it back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use egui::Context;

use crate::app::commands::Command;
use crate::app::dispatch::{apply, begin, commit, dispatch};
use crate::app::notices::Action;
use crate::app::request::Request;
use crate::app::select::Tally;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::i18n::Lang;
use crate::model::{CardId, CurveId, Map, Node, Spot};

/// Removes what the keyboard is at on a persona's sheet, or else everything selected.
pub fn what_is_meant(shell: &mut Shell, ctx: &Context) {
    let line = shell.work.as_ref().and_then(|work| work.canvas.without_line(&work.document));
    match line {
        Some(requests) => requests.into_iter().for_each(|request| dispatch(shell, ctx, request)),
        None => selection(shell),
    }
}

/// Removes everything selected that can be removed. A cell gives its cards.
pub fn selection(shell: &mut Shell) {
    let Some(work) = &shell.work else { return };
    let map = Arc::clone(work.document.map());
    let nodes: Vec<Node> = work.document.selection().iter().collect();
    nodes_of(shell, &map, &nodes);
}

/// Removes these, in one step.
pub fn nodes_of(shell: &mut Shell, map: &Map, nodes: &[Node]) {
    let nodes: BTreeSet<Node> = nodes.iter().copied().collect();
    let edits = edits(map, &nodes);
    let Some(first) = edits.first() else { return };
    let label = if edits.len() == 1 { first.label() } else { "app-step-remove" };
    let said = said(map, &nodes, shell.lang);
    begin(shell, label);
    for edit in edits {
        apply(shell, edit, Merge::Never);
    }
    commit(shell);
    if let Some(work) = &shell.work {
        let map = Some(Arc::clone(work.document.map()));
        let action = Action { name: "app-notice-undo", request: Request::Run(Command::Undo), map };
        shell.notices.offer(said, action);
    }
}

/// Rows that go with another one that goes are not named twice; each edit finds what it names still there.
fn edits(map: &Map, nodes: &BTreeSet<Node>) -> Vec<Edit> {
    let mut links = Vec::new();
    let mut points: BTreeMap<CurveId, Vec<usize>> = BTreeMap::new();
    let mut rows = Vec::new();
    for node in nodes {
        match *node {
            Node::Point { curve, index } if !nodes.contains(&Node::Curve(curve)) => {
                points.entry(curve).or_default().push(index);
            }
            Node::Persona(id) => rows.push(Edit::RemovePersona(id)),
            Node::Curve(id) => {
                let persona = map.curves.get(id).map(|curve| Node::Persona(curve.persona));
                if !persona.is_some_and(|persona| nodes.contains(&persona)) {
                    rows.push(Edit::RemoveCurve(id));
                }
            }
            Node::Link(id) => links.push(Edit::RemoveLink(id)),
            Node::Stakeholder(id) => rows.push(Edit::RemoveStakeholder(id)),
            Node::Stage(id) => rows.push(Edit::RemoveStage(id)),
            Node::Lane(id) => rows.push(Edit::RemoveLane(id)),
            // Cards are gathered below. The title block stays; a phase is a text of its stages.
            Node::Card(_) | Node::Cell { .. } | Node::Point { .. } => {}
            Node::Title | Node::Scenario | Node::Goal | Node::Footer | Node::Phase(_) => {}
        }
    }
    let cards: Vec<CardId> = cards(map, nodes).collect();
    // Links and points know cards, curves know personas: what knows goes before what is known.
    let mut edits = links;
    edits.extend(points.into_iter().filter_map(|(curve, gone)| without_points(map, curve, &gone)));
    if !cards.is_empty() {
        edits.push(Edit::RemoveCards(cards));
    }
    rows.sort_by_key(|edit| !matches!(edit, Edit::RemoveCurve(_)));
    edits.extend(rows);
    edits
}

/// The cards that are named, or lie in a cell that is.
fn cards(map: &Map, nodes: &BTreeSet<Node>) -> impl Iterator<Item = CardId> {
    let is_in_cell = |spot: Spot| match spot {
        Spot::Cell { lane, stage, .. } => nodes.contains(&Node::Cell { lane, stage }),
        Spot::Parked { .. } => false,
    };
    map.cards
        .iter()
        .filter(move |card| nodes.contains(&Node::Card(card.id)) || is_in_cell(card.spot))
        .map(|card| card.id)
}

fn without_points(map: &Map, id: CurveId, gone: &[usize]) -> Option<Edit> {
    if let [index] = *gone {
        return Some(Edit::RemovePoint { curve: id, index });
    }
    let mut curve = map.curves.get(id)?.clone();
    let mut index = 0;
    curve.points.retain(|_| {
        let stays = gone.binary_search(&index).is_err();
        index += 1;
        stays
    });
    Some(Edit::SetCurves(vec![curve]))
}

/// What the notice says: the name of the one thing that went, or how many of each kind.
fn said(map: &Map, nodes: &BTreeSet<Node>, lang: Lang) -> Message {
    let named = |id: &'static str, name: &str| {
        let name = name.lines().next().unwrap_or_default();
        if name.is_empty() { None } else { Some(Message::new(id).with("name", name)) }
    };
    let one = match (nodes.len(), nodes.first()) {
        (1, Some(Node::Card(id))) => map.cards.get(*id).and_then(|card| named("app-removed-named", &card.text)),
        (1, Some(Node::Stage(id))) => map.stages.get(*id).and_then(|stage| named("app-removed-named", &stage.name)),
        (1, Some(Node::Lane(id))) => map.lanes.get(*id).and_then(|lane| named("app-removed-named", &lane.name)),
        (1, Some(Node::Persona(id))) => {
            map.personas.get(*id).and_then(|persona| named("app-removed-named", &persona.name))
        }
        _ => None,
    };
    one.unwrap_or_else(|| {
        let gone: Selection = nodes.iter().copied().chain(cards(map, nodes).map(Node::Card)).collect();
        let counts: Vec<String> =
            Tally { texts: 0, ..Tally::of(&gone) }.messages().iter().map(|m| lang.message(m)).collect();
        Message::new("select-removed").with("what", counts.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, Curve, CurvePoint, Lane, LaneId, LaneKind, PersonaId, Score, Stage, StageId, View};

    fn map() -> Map {
        let mut map = Map::default();
        map.stages.push(Stage { id: StageId(1), ..Stage::named("Start") });
        map.lanes.push(Lane { id: LaneId(2), ..Lane::new(LaneKind::Actions, "Actions") });
        for id in [3, 4] {
            map.cards.push(Card { id: CardId(id), ..Card::new(Spot::cell(LaneId(2), StageId(1)), "card") });
        }
        let points = [1.0, 0.5, 0.0].map(|score| CurvePoint::new(StageId(1), Score::clamped(score)));
        let curve = Curve::new(PersonaId(8), View::AsIs);
        map.curves.push(Curve { id: CurveId(9), points: points.to_vec(), ..curve });
        map.next_id = 10;
        map
    }

    #[test]
    fn points_of_a_curve_go_together_and_with_it() {
        let curve = CurveId(9);
        let point = |index| Node::Point { curve, index };
        let edits = |nodes: &[Node]| edits(&map(), &nodes.iter().copied().collect());
        assert_eq!(edits(&[point(2)]), [Edit::RemovePoint { curve, index: 2 }]);
        let [Edit::SetCurves(left)] = &edits(&[point(0), point(2)])[..] else { panic!("one edit") };
        assert_eq!(left[0].points.iter().map(|point| point.score.value()).collect::<Vec<_>>(), [0.5]);
        assert_eq!(edits(&[Node::Curve(curve), point(1)]), [Edit::RemoveCurve(curve)]);
    }

    #[test]
    fn a_cell_gives_its_cards_and_the_title_stays() {
        let cell = Node::Cell { lane: LaneId(2), stage: StageId(1) };
        assert_eq!(
            edits(&map(), &BTreeSet::from([Node::Title, cell, Node::Card(CardId(3))])),
            [Edit::RemoveCards(vec![CardId(3), CardId(4)])]
        );
        assert!(edits(&map(), &BTreeSet::from([Node::Title])).is_empty());
    }
}
