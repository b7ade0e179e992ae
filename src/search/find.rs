//! Where a map says something, in reading order.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fold::{Folded, fold};
use super::texts::{Field, Texts};
use crate::model::{Card, Curve, Map, Node};

/// One place where the query stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What to select and show.
    pub node: Node,
    pub field: Field,
    /// Which text of its row, counted from 0, in the order they are walked.
    pub(super) text: usize,
    /// Where in that text, in bytes.
    pub range: Range<usize>,
}

impl Hit {
    /// Whether both stand in one and the same text.
    pub fn same_text(&self, other: &Hit) -> bool {
        self.node == other.node && self.text == other.text
    }
}

/// Everywhere the map says `query`, case and accents ignored: the title block and personas, stages, then lane by lane
/// from the left to the right, then the parking lot, hand-offs and stakeholders. Nothing for a blank query.
pub fn find(map: &Map, query: &str) -> Vec<Hit> {
    let needle = fold(query);
    if needle.trim().is_empty() {
        return Vec::new();
    }
    let mut search = Search { needle, hits: Vec::new() };
    walk(map, &mut search);
    search.hits
}

/// The text a hit stands in.
pub fn text_at<'a>(map: &'a Map, hit: &Hit) -> Option<&'a str> {
    let nth = |row: &'a dyn Texts| {
        let (mut count, mut found) = (0_usize, None);
        row.see(&mut |_, text| {
            if count == hit.text {
                found = Some(text);
            }
            count = count.saturating_add(1);
        });
        found
    };
    match hit.node {
        Node::Title | Node::Scenario | Node::Goal => nth(&*map.about),
        Node::Persona(id) => nth(map.personas.get(id)?),
        Node::Stage(id) => nth(map.stages.get(id)?),
        Node::Lane(id) => nth(map.lanes.get(id)?),
        Node::Card(id) => nth(map.cards.get(id)?),
        Node::Point { curve, .. } => nth(map.curves.get(curve)?),
        Node::Link(id) => nth(map.links.get(id)?),
        Node::Stakeholder(id) => nth(map.stakeholders.get(id)?),
        Node::Footer | Node::Phase(_) | Node::Cell { .. } | Node::Curve(_) => None,
    }
}

struct Search {
    needle: String,
    hits: Vec<Hit>,
}

impl Search {
    /// `node`: what shows the text that stands in a field, by the text's number.
    fn row(&mut self, row: &dyn Texts, node: impl Fn(Field, usize) -> Node) {
        let mut count = 0_usize;
        row.see(&mut |field, text| {
            if !text.is_empty() {
                let ranges = Folded::new(text).find(&self.needle);
                let node = node(field, count);
                self.hits.extend(ranges.into_iter().map(|range| Hit { node, field, text: count, range }));
            }
            count = count.saturating_add(1);
        });
    }

    fn card(&mut self, card: &Card) {
        self.row(card, |_, _| Node::Card(card.id));
    }

    fn curve(&mut self, curve: &Curve) {
        // Two texts a point.
        self.row(curve, |_, text| Node::Point { curve: curve.id, index: text / 2 });
    }
}

fn walk(map: &Map, search: &mut Search) {
    search.row(&*map.about, |field, _| match field {
        Field::Scenario => Node::Scenario,
        Field::Goal => Node::Goal,
        _ => Node::Title,
    });
    for row in map.personas.iter() {
        search.row(row, |_, _| Node::Persona(row.id));
    }
    for row in map.stages.iter() {
        search.row(row, |_, _| Node::Stage(row.id));
    }
    let stages: BTreeMap<u32, usize> = map.stages.iter().enumerate().map(|(place, row)| (row.id.0, place)).collect();
    let mut in_lane: BTreeMap<u32, Vec<(usize, &Card)>> = BTreeMap::new();
    for card in map.cards.iter() {
        if let (Some(stage), Some(lane)) = (card.spot.stage(), card.spot.lane()) {
            let place = stages.get(&stage.0).copied().unwrap_or(usize::MAX);
            in_lane.entry(lane.0).or_default().push((place, card));
        }
    }
    for lane in map.lanes.iter() {
        search.row(lane, |_, _| Node::Lane(lane.id));
        let mut cards = in_lane.remove(&lane.id.0).unwrap_or_default();
        // A stable sort: cards of one cell stay in their order.
        cards.sort_by_key(|(place, _)| *place);
        for (_, card) in cards {
            search.card(card);
        }
        for curve in map.curves.iter().filter(|curve| map.lane_of(curve) == Some(lane.id)) {
            search.curve(curve);
        }
    }
    for curve in map.curves.iter().filter(|curve| map.lane_of(curve).is_none()) {
        search.curve(curve);
    }
    for card in map.parked() {
        search.card(card);
    }
    for row in map.links.iter() {
        search.row(row, |_, _| Node::Link(row.id));
    }
    for row in map.stakeholders.iter() {
        search.row(row, |_, _| Node::Stakeholder(row.id));
    }
}
