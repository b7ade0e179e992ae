//! The map for those who do not see it: every visible thing with a role and a name, and what can be done to it.

use egui::accesskit::{Action, Role};
use egui::{Id, Response, Sense, Ui, WidgetInfo};

use super::camera::Lens;
use super::frame::Sight;
use super::gesture::Ground;
use super::{nudge, place};
use crate::app::request::Request;
use crate::diag::Message;
use crate::edit::Selection;
use crate::i18n::Lang;
use crate::model::{Curve, CurveId, LaneKind, Link, Map, Node, View};

/// So many things are named one by one; of more, there is a count.
const MOST: usize = 400;

/// The id of the thing in egui's tree.
fn id_of(canvas: Id, node: Node) -> Id {
    canvas.with(node)
}

/// Describes what can be seen, and answers what a screen reader (or a test) asks of it.
///
/// The canvas is one stop of the Tab key; within it the focused node is the "active descendant", moved by the arrows.
pub fn show(ui: &Ui, sight: &Sight<'_>) -> Vec<Request> {
    let (canvas, ground, lang) = (sight.canvas, sight.ground, sight.view.lang);
    canvas.widget_info(|| WidgetInfo::labeled(Role::Grid, true, lang.text("canvas-access-map")));
    // Nobody listens: nothing to say.
    if ui.ctx().accesskit_node_builder(canvas.id, |_| ()).is_none() {
        return Vec::new();
    }
    let focus = ground.selection.focus();
    let mut nodes = visible(ground, &sight.lens);
    let hidden = nodes.len().saturating_sub(MOST);
    nodes.truncate(MOST);
    if let Some(focus) = focus.filter(|focus| !nodes.contains(focus)) {
        nodes.push(focus);
    }
    let mut requests = Vec::new();
    for node in nodes {
        requests.extend(thing(ui, sight, node));
    }
    if let Some(focus) = focus {
        let active = id_of(canvas.id, focus).accesskit_id();
        ui.ctx().accesskit_node_builder(canvas.id, |builder| builder.set_active_descendant(active));
    }
    if hidden > 0 {
        let message = Message::new("canvas-access-more").with("count", hidden);
        let rest = ui.interact(canvas.rect, canvas.id.with("rest"), Sense::hover());
        rest.widget_info(|| WidgetInfo::labeled(Role::Label, true, lang.message(&message)));
    }
    requests
}

/// What can be seen, in reading order: areas first as layout made them, then empty cells.
fn visible(ground: Ground<'_>, lens: &Lens) -> Vec<Node> {
    let seen = lens.visible();
    let mut nodes: Vec<Node> = Vec::new();
    for area in ground.scene.areas() {
        // Only empty cells are things of their own.
        if !matches!(area.node, Node::Cell { .. }) && area.region.bounds().overlaps(seen) {
            nodes.push(area.node);
        }
    }
    let grid = &ground.scene.grid;
    for row in grid.rows.iter().filter(|row| row.bottom > seen.y0 && row.top < seen.y1) {
        for column in grid.columns.iter().filter(|column| column.right > seen.x0 && column.left < seen.x1) {
            if ground.map.cards_in(row.lane, column.stage).next().is_none() {
                nodes.push(Node::Cell { lane: row.lane, stage: column.stage });
            }
        }
    }
    let mut known = std::collections::BTreeSet::new();
    nodes.retain(|node| known.insert(*node));
    nodes
}

fn thing(ui: &Ui, sight: &Sight<'_>, node: Node) -> Vec<Request> {
    let (canvas, ground) = (sight.canvas, sight.ground);
    let Some(rect) = place::rect_of(ground.scene, node) else { return Vec::new() };
    let rect = sight.lens.screen_from_page_rect(rect).intersect(canvas.rect);
    if !rect.is_positive() && ground.selection.focus() != Some(node) {
        return Vec::new();
    }
    let id = id_of(canvas.id, node);
    let response = ui.interact(rect, id, Sense::hover());
    let Some(name) = name(ground.map, sight.view.lang, node) else { return Vec::new() };
    let selected = ground.selection.contains(node);
    response.widget_info(|| WidgetInfo::labeled(role(node), true, &name));
    ui.ctx().accesskit_node_builder(id, |builder| {
        builder.add_action(Action::Click);
        builder.add_action(Action::Focus);
        builder.set_selected(selected);
        if let Node::Point { curve, index } = node
            && let Some(score) = score(ground.map, curve, index)
        {
            builder.set_min_numeric_value(-2.0);
            builder.set_max_numeric_value(2.0);
            builder.set_numeric_value(score);
            builder.add_action(Action::Increment);
            builder.add_action(Action::Decrement);
        }
    });
    answer(ui, canvas, ground, id, node)
}

/// What was asked of the thing since the last frame.
fn answer(ui: &Ui, canvas: &Response, ground: Ground<'_>, id: Id, node: Node) -> Vec<Request> {
    let times = |action: Action| ui.input(|input| input.num_accesskit_action_requests(id, action));
    let mut requests = Vec::new();
    if times(Action::Click) + times(Action::Focus) > 0 {
        canvas.request_focus();
        requests.push(Request::Select(Selection::one(node)));
    }
    if let Node::Point { curve, index } = node {
        let steps = times(Action::Increment) as f64 - times(Action::Decrement) as f64;
        if steps != 0.0 {
            requests.extend(nudge::score(ground.map, curve, index, steps * 0.1));
        }
    }
    requests
}

pub fn role(node: Node) -> Role {
    match node {
        Node::Title => Role::Heading,
        Node::Stage(_) | Node::Phase(_) => Role::ColumnHeader,
        Node::Lane(_) => Role::RowHeader,
        Node::Cell { .. } => Role::Cell,
        Node::Point { .. } => Role::Slider,
        Node::Card(_) | Node::Persona(_) | Node::Stakeholder(_) => Role::ListItem,
        Node::Scenario | Node::Goal | Node::Footer | Node::Curve(_) | Node::Link(_) => Role::Group,
    }
}

fn score(map: &Map, curve: CurveId, index: usize) -> Option<f64> {
    map.curves.get(curve)?.points.get(index).map(|point| point.score.value())
}

/// What a thing is called: "Touchpoint: Number porting status, stage Onboard the team".
pub fn name(map: &Map, lang: Lang, node: Node) -> Option<String> {
    let stage = |id| map.stages.get(id).map_or("", |stage: &crate::model::Stage| stage.name.as_str());
    let message = match node {
        Node::Title => Message::new("canvas-access-title").with("text", map.about.title.as_str()),
        Node::Scenario => Message::new("canvas-access-scenario").with("text", map.about.scenario.as_str()),
        Node::Goal => Message::new("canvas-access-goal").with("text", map.about.goal.as_str()),
        Node::Footer => Message::new("canvas-access-footer"),
        Node::Persona(id) => Message::new("canvas-access-persona").with("name", map.personas.get(id)?.name.as_str()),
        Node::Stage(id) => Message::new("canvas-access-stage").with("name", map.stages.get(id)?.name.as_str()),
        Node::Phase(id) => Message::new("canvas-access-phase").with("name", map.stages.get(id)?.phase.as_str()),
        Node::Lane(id) => Message::new("canvas-access-lane").with("name", map.lanes.get(id)?.name.as_str()),
        Node::Cell { lane, stage: id } => {
            Message::new("canvas-access-cell").with("lane", map.lanes.get(lane)?.name.as_str()).with("stage", stage(id))
        }
        Node::Card(id) => {
            let card = map.cards.get(id)?;
            let kind = lang.text(kind(map.kind_of(id)?));
            let message = match card.spot.stage() {
                Some(_) => Message::new("canvas-access-card"),
                None => Message::new("canvas-access-parked-card"),
            };
            let message = message.with("kind", kind).with("text", card.text.as_str());
            match card.spot.stage() {
                Some(id) => message.with("stage", stage(id)),
                None => message,
            }
        }
        Node::Curve(id) => Message::new("canvas-access-curve").with("name", whose(map, lang, map.curves.get(id)?)?),
        Node::Point { curve, index } => {
            let curve = map.curves.get(curve)?;
            let point = curve.points.get(index)?;
            Message::new("canvas-access-point")
                .with("name", whose(map, lang, curve)?)
                .with("stage", stage(point.stage))
                .with("score", lang.number(map.about.scale.show(point.score)))
        }
        Node::Link(id) => return link_name(map, lang, map.links.get(id)?),
        Node::Stakeholder(id) => {
            Message::new("canvas-access-stakeholder").with("name", map.stakeholders.get(id)?.name.as_str())
        }
    };
    Some(lang.message(&message))
}

/// "Hand-off from “Signs the contract” to “Porting”: signed contract".
fn link_name(map: &Map, lang: Lang, link: &Link) -> Option<String> {
    let text = |card| map.cards.get(card).map(|card| card.text.as_str());
    let message = Message::new(if link.both_ways { "links-access-both" } else { "links-access" });
    let ends = lang.message(&message.with("from", text(link.from)?).with("to", text(link.to)?));
    Some(if link.label.is_empty() { ends } else { format!("{ends}: {}", link.label) })
}

/// Whose feelings a curve tells of; how it is goes without saying.
fn whose(map: &Map, lang: Lang, curve: &Curve) -> Option<String> {
    let name = &map.personas.get(curve.persona)?.name;
    Some(match curve.view {
        View::AsIs => name.clone(),
        View::Expected | View::ToBe => format!("{name} ({})", lang.text(curve.view.word())),
    })
}

/// What one card of a lane is called.
fn kind(kind: LaneKind) -> &'static str {
    match kind {
        LaneKind::Actions => "canvas-card-action",
        LaneKind::Touchpoints => "canvas-card-touchpoint",
        LaneKind::Emotion => "canvas-card-emotion",
        LaneKind::Thoughts => "canvas-card-thought",
        LaneKind::Motivations => "canvas-card-motivation",
        LaneKind::Needs => "canvas-card-need",
        LaneKind::Barriers => "canvas-card-barrier",
        LaneKind::Opportunities => "canvas-card-opportunity",
        LaneKind::Backstage => "canvas-card-backstage",
        LaneKind::Metrics => "canvas-card-metric",
        LaneKind::Storyboard => "canvas-card-storyboard",
        LaneKind::Text => "canvas-card-text",
    }
}
