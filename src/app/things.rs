//! What the things on a map are called where they stand in a list: their name, their icon, their place.

use crate::app::look::icons::{self, Glyph};
use crate::i18n::Lang;
use crate::layout::lane_icon;
use crate::model::{Map, Node};

/// The words the thing is known by, as they were typed; empty where it has none.
pub fn words(map: &Map, node: Node) -> &str {
    let words = match node {
        Node::Title | Node::Footer => Some(&map.about.title),
        Node::Scenario => Some(&map.about.scenario),
        Node::Goal => Some(&map.about.goal),
        Node::Persona(id) => map.personas.get(id).map(|row| &row.name),
        Node::Stage(id) | Node::Cell { stage: id, .. } => map.stages.get(id).map(|row| &row.name),
        Node::Phase(id) => map.stages.get(id).map(|row| &row.phase),
        Node::Lane(id) => map.lanes.get(id).map(|row| &row.name),
        Node::Card(id) => map.cards.get(id).map(|row| &row.text),
        Node::Curve(id) => map.curves.get(id).and_then(|row| map.personas.get(row.persona)).map(|row| &row.name),
        Node::Point { curve, index } => {
            map.curves.get(curve).and_then(|row| row.points.get(index)).map(|point| &point.emotion)
        }
        Node::Link(id) => map.links.get(id).map(|row| &row.label),
        Node::Stakeholder(id) => map.stakeholders.get(id).map(|row| &row.name),
    };
    words.map_or("", String::as_str)
}

/// The thing's name on one line; a word for what it is where nobody has named it.
pub fn name(map: &Map, lang: Lang, node: Node) -> String {
    let words: Vec<&str> = words(map, node).split_whitespace().collect();
    let words = words.join(" ");
    if words.is_empty() { lang.text("outline-unnamed") } else { words }
}

/// What kind of thing it is, or where it stands: "Touchpoints · Research".
pub fn place(map: &Map, lang: Lang, node: Node) -> String {
    match node {
        Node::Card(id) => {
            let spot = map.cards.get(id).map(|card| card.spot);
            let lane = spot.and_then(|spot| spot.lane()).map(|lane| name(map, lang, Node::Lane(lane)));
            let stage = spot.and_then(|spot| spot.stage()).map(|stage| name(map, lang, Node::Stage(stage)));
            match (lane, stage) {
                (Some(lane), Some(stage)) => format!("{lane} · {stage}"),
                (lane, _) => [lang.text("picture-parking-lot")].into_iter().chain(lane).collect::<Vec<_>>().join(" · "),
            }
        }
        Node::Curve(id) => match map.curves.get(id) {
            Some(curve) => format!("{} · {}", lang.text("app-curve"), lang.text(curve.view.word())),
            None => lang.text("app-curve"),
        },
        Node::Stage(_) => lang.text("app-stage"),
        Node::Lane(_) => lang.text("app-lane"),
        Node::Persona(_) => lang.text("app-persona"),
        Node::Point { .. } => lang.text("app-point"),
        Node::Link(_) => lang.text("app-hand-off"),
        Node::Stakeholder(_) => lang.text("app-stakeholder"),
        Node::Title | Node::Scenario | Node::Goal | Node::Footer | Node::Phase(_) | Node::Cell { .. } => {
            lang.text("app-map")
        }
    }
}

/// The icon that stands before the thing.
pub fn icon(map: &Map, node: Node) -> Glyph {
    match node {
        Node::Stage(_) | Node::Phase(_) | Node::Cell { .. } => icons::STAGE,
        Node::Lane(id) => map.lanes.get(id).map_or(icons::LANE, |lane| lane_icon(lane.kind)),
        Node::Card(id) => map.kind_of(id).map_or(icons::PARKED, lane_icon),
        Node::Persona(_) => icons::PERSONA,
        Node::Curve(_) => icons::CURVE,
        Node::Point { .. } => icons::POINT,
        Node::Link(_) => icons::LINK,
        Node::Stakeholder(_) => icons::OWNER,
        Node::Title | Node::Scenario | Node::Goal | Node::Footer => icons::MAP,
    }
}
