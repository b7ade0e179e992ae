//! The rows of the outline, made of a map.

use std::collections::{BTreeMap, BTreeSet};

use super::Item;
use crate::app::look::icons::{self, Glyph};
use crate::app::things;
use crate::i18n::Lang;
use crate::layout::lane_icon;
use crate::model::{Card, Map, Node, Spot};
use crate::search;

/// The parts of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    Stages,
    Lanes,
    People,
    Parking,
}

impl Section {
    fn name(self) -> &'static str {
        match self {
            Section::Stages => "outline-stages",
            Section::Lanes => "outline-lanes",
            Section::People => "app-section-personas",
            Section::Parking => "picture-parking-lot",
        }
    }
}

/// A line of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    pub item: Item,
    /// 0 for a section.
    pub depth: usize,
    /// How many rows belong to it.
    pub children: usize,
    pub is_open: bool,
    /// Where it stands in its table, so that nobody has to look for it.
    at: usize,
}

impl Row {
    /// What the row says.
    pub fn name(&self, map: &Map, lang: Lang) -> String {
        match self.item {
            Item::Section(section) => lang.text(section.name()),
            Item::Node(Node::Card(_)) => {
                let text = map.cards.at(self.at).map_or("", |card| card.text.as_str());
                let words: Vec<&str> = text.split_whitespace().take(40).collect();
                if words.is_empty() { lang.text("outline-unnamed") } else { words.join(" ") }
            }
            Item::Node(Node::Curve(id)) => {
                map.curves.get(id).map(|curve| lang.text(curve.view.word())).unwrap_or_default()
            }
            Item::Node(node) => things::name(map, lang, node),
        }
    }

    /// The lane a card stands in; nothing for other rows.
    pub fn lane<'a>(&self, map: &'a Map) -> &'a str {
        self.card(map).and_then(|card| map.lanes.get(card.spot.lane()?)).map_or("", |lane| lane.name.as_str())
    }

    /// The icon before it; sections have none.
    pub fn icon(&self, map: &Map) -> Option<Glyph> {
        match self.item {
            Item::Section(_) => None,
            Item::Node(Node::Card(_)) => {
                let lane = self.card(map).and_then(|card| map.lanes.get(card.spot.lane()?));
                Some(lane.map_or(icons::CARD, |lane| lane_icon(lane.kind)))
            }
            Item::Node(node) => Some(things::icon(map, node)),
        }
    }

    fn card<'a>(&self, map: &'a Map) -> Option<&'a Card> {
        match self.item {
            Item::Node(Node::Card(_)) => map.cards.at(self.at),
            Item::Node(_) | Item::Section(_) => None,
        }
    }
}

/// What stands for a node in the outline: a point's curve, a cell's stage.
pub fn item_of(map: &Map, node: Node) -> Option<Item> {
    let node = match node {
        Node::Card(_) | Node::Stage(_) | Node::Lane(_) | Node::Persona(_) | Node::Curve(_) => node,
        Node::Point { curve, .. } => Node::Curve(curve),
        Node::Cell { stage, .. } | Node::Phase(stage) => Node::Stage(stage),
        Node::Title | Node::Scenario | Node::Goal | Node::Footer | Node::Link(_) | Node::Stakeholder(_) => return None,
    };
    crate::edit::exists(map, node).then_some(Item::Node(node))
}

/// What must be unfolded for an item to be seen.
pub fn above(map: &Map, item: Item) -> Vec<Item> {
    let (section, parent) = match item {
        Item::Node(Node::Card(id)) => match map.cards.get(id).map(|card| card.spot) {
            Some(Spot::Cell { stage, .. }) => (Section::Stages, Some(Node::Stage(stage))),
            Some(Spot::Parked { .. }) | None => (Section::Parking, None),
        },
        Item::Node(Node::Lane(_)) => (Section::Lanes, None),
        Item::Node(Node::Curve(id)) => (Section::People, map.curves.get(id).map(|curve| Node::Persona(curve.persona))),
        Item::Node(Node::Persona(_)) => (Section::People, None),
        Item::Node(_) => (Section::Stages, None),
        Item::Section(_) => return Vec::new(),
    };
    [Some(Item::Section(section)), parent.map(Item::Node)].into_iter().flatten().collect()
}

/// The rows that are seen with these unfolded; with a folded `needle`, what fits it and what that belongs to.
pub fn rows(map: &Map, open: &BTreeSet<Item>, needle: &str) -> Vec<Row> {
    let mut list = List { open, needle, rows: Vec::new() };
    let (in_stages, parked) = cards(map);
    let groups = map.stages.iter().enumerate().map(|(at, stage)| {
        let cards = in_stages.get(&stage.id.0).map_or(&[][..], Vec::as_slice);
        let cards = cards.iter().map(|(_, at, card)| leaf(Node::Card(card.id), *at, &card.text)).collect();
        Group { own: leaf(Node::Stage(stage.id), at, &stage.name), below: cards }
    });
    list.section(Section::Stages, groups.collect());
    let plain = |node, at, words| Group { own: leaf(node, at, words), below: Vec::new() };
    let lanes = map.lanes.iter().enumerate().map(|(at, lane)| plain(Node::Lane(lane.id), at, &lane.name));
    list.section(Section::Lanes, lanes.collect());
    let people = map.personas.iter().enumerate().map(|(at, persona)| {
        let curves = map.curves.iter().enumerate().filter(|(_, curve)| curve.persona == persona.id);
        // A curve has no name of its own to be found by.
        let curves = curves.map(|(at, curve)| leaf(Node::Curve(curve.id), at, "")).collect();
        Group { own: leaf(Node::Persona(persona.id), at, &persona.name), below: curves }
    });
    list.section(Section::People, people.collect());
    let parked = parked.into_iter().map(|(at, card)| plain(Node::Card(card.id), at, &card.text));
    list.section(Section::Parking, parked.collect());
    list.rows
}

type InStages<'a> = BTreeMap<u32, Vec<(usize, usize, &'a Card)>>;

/// The cards of each stage in the order of lanes, with their places in the table; and those that are parked.
fn cards(map: &Map) -> (InStages<'_>, Vec<(usize, &Card)>) {
    let lanes: BTreeMap<u32, usize> = map.lanes.iter().enumerate().map(|(at, lane)| (lane.id.0, at)).collect();
    let (mut in_stages, mut parked): (InStages<'_>, Vec<(usize, &Card)>) = Default::default();
    for (at, card) in map.cards.iter().enumerate() {
        match card.spot {
            Spot::Cell { lane, stage, .. } => {
                let lane = lanes.get(&lane.0).copied().unwrap_or(usize::MAX);
                in_stages.entry(stage.0).or_default().push((lane, at, card));
            }
            Spot::Parked { .. } => parked.push((at, card)),
        }
    }
    for cards in in_stages.values_mut() {
        cards.sort_by_key(|(lane, _, _)| *lane);
    }
    (in_stages, parked)
}

/// A thing with a name.
struct Leaf<'a> {
    node: Node,
    at: usize,
    words: &'a str,
}

fn leaf(node: Node, at: usize, words: &str) -> Leaf<'_> {
    Leaf { node, at, words }
}

/// A thing and what belongs to it.
struct Group<'a> {
    own: Leaf<'a>,
    below: Vec<Leaf<'a>>,
}

struct List<'a> {
    open: &'a BTreeSet<Item>,
    needle: &'a str,
    rows: Vec<Row>,
}

impl List<'_> {
    fn section(&mut self, section: Section, mut groups: Vec<Group<'_>>) {
        if !self.needle.is_empty() {
            for group in &mut groups {
                group.below.retain(|leaf| self.fits(leaf));
            }
            groups.retain(|group| !group.below.is_empty() || self.fits(&group.own));
        }
        if groups.is_empty() {
            return;
        }
        let item = Item::Section(section);
        let is_open = self.is_open(item);
        self.rows.push(Row { item, depth: 0, children: groups.len(), is_open, at: 0 });
        if !is_open {
            return;
        }
        for group in groups {
            let item = Item::Node(group.own.node);
            let children = group.below.len();
            let is_open = children > 0 && self.is_open(item);
            self.rows.push(Row { item, depth: 1, children, is_open, at: group.own.at });
            if is_open {
                let row = |leaf: Leaf<'_>| Row {
                    item: Item::Node(leaf.node),
                    depth: 2,
                    children: 0,
                    is_open: false,
                    at: leaf.at,
                };
                self.rows.extend(group.below.into_iter().map(row));
            }
        }
    }

    fn fits(&self, leaf: &Leaf<'_>) -> bool {
        search::fold(leaf.words).contains(self.needle)
    }

    fn is_open(&self, item: Item) -> bool {
        !self.needle.is_empty() || self.open.contains(&item)
    }
}
