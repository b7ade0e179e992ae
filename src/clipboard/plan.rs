//! What a paste does to a map: which card goes where, before anything is changed.

use std::collections::BTreeMap;

use super::heads::{self, StageChange};
use super::{Content, Table};
use crate::capture::Mark;
use crate::i18n::Lang;
use crate::model::{Card, CardId, Lane, LaneDisplay, LaneId, LaneKind, Link, LinkId, Map, Spot, StageId};

/// Where pasting begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anchor {
    pub lane: LaneId,
    pub stage: StageId,
    /// The place among the cards of the cell, from 0; past the end means last.
    pub at: usize,
}

/// How a text becomes cards, where there is a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    pub lines: Lines,
    /// The first row of a range names the stages.
    pub names_stages: bool,
    /// Marks set the kind of the lines they begin, as while typing.
    pub marks: bool,
}

/// What becomes of several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lines {
    /// A card each, one below the other.
    #[default]
    Down,
    /// A card each, stage by stage.
    Across,
    /// All of them are one card.
    One,
}

impl Options {
    /// What suits a text best: a first row that names stages of the map does so.
    pub fn suggested(content: &Content, map: &Map) -> Options {
        let names_stages = match content {
            Content::Text(Table::Range(rows)) => rows.first().is_some_and(|row| heads::are_stages(map, row)),
            Content::Text(Table::Lines(_)) | Content::Cards(_) | Content::Part(_) => false,
        };
        Options { names_stages, ..Options::default() }
    }

    fn cards(self, lines: &[String]) -> Vec<String> {
        match self.lines {
            Lines::Down | Lines::Across => lines.to_vec(),
            Lines::One => vec![lines.join("\n")],
        }
    }
}

/// What is to be added.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// In the order they are added, those of the cell where pasting begins first.
    pub cards: Vec<Card>,
    /// The place of the first card among those of its cell.
    pub at: usize,
    /// Which of `cards` are linked, by their place in it.
    pub links: Vec<(usize, usize, Link)>,
    /// How many of `cards` found no place and go to the parking lot.
    pub parked: usize,
    /// What the stages need before the cards are added.
    pub stages: Vec<StageChange>,
}

impl Plan {
    /// What becomes of the content where it is pasted at `anchor`; without one, everything is parked.
    ///
    /// Columns go to the stages that follow, rows to the lanes below that take cards and are open. Nothing is made
    /// for what goes beyond: it is parked, in its lane where there is one.
    pub fn of(content: Content, map: &Map, anchor: Option<Anchor>) -> Plan {
        Plan::with(&content, map, anchor, Options::default(), Lang::default())
    }

    /// The same, with choices; `words` is the language of the map.
    pub fn with(content: &Content, map: &Map, anchor: Option<Anchor>, options: Options, words: Lang) -> Plan {
        let mut ground = Ground::below(map, anchor);
        match content {
            Content::Cards(excerpt) => of_cards(excerpt, &ground),
            // Taken for their cards alone.
            Content::Part(part) => of_cards(&part.map, &ground),
            Content::Text(Table::Lines(lines)) => {
                let cards = options.cards(lines).into_iter().enumerate().map(|(place, text)| {
                    let right = if options.lines == Lines::Across { place } else { 0 };
                    let card = Card::new(ground.spot(right, 0, 1), text);
                    if options.marks { marked(card, map, words) } else { card }
                });
                let cards = cards.filter(|card| !card.text.is_empty()).collect();
                ground.plan(cards, Vec::new())
            }
            Content::Text(Table::Range(rows)) => {
                let mut rows = rows.as_slice();
                let mut changes = Vec::new();
                if let (true, Some((names, below))) = (options.names_stages, rows.split_first()) {
                    rows = below;
                    changes = heads::take(map, names, &mut ground.stages);
                }
                let cells = rows
                    .iter()
                    .enumerate()
                    .flat_map(|(down, row)| row.iter().enumerate().map(move |(right, text)| (right, down, text)));
                let cells = cells.filter(|(_, _, text)| !text.is_empty());
                let cards = cells.map(|(right, down, text)| Card::new(ground.spot(right, down, 1), text));
                Plan { stages: changes, ..ground.plan(cards.collect(), Vec::new()) }
            }
        }
    }

    /// How many cards each cell gets.
    pub fn cells(&self) -> BTreeMap<(LaneId, StageId), usize> {
        let mut cells = BTreeMap::new();
        for card in &self.cards {
            if let Spot::Cell { lane, stage, .. } = card.spot {
                let count: &mut usize = cells.entry((lane, stage)).or_default();
                *count = count.saturating_add(1);
            }
        }
        cells
    }
}

/// The card where its mark says, if the map has an open lane of that kind.
fn marked(card: Card, map: &Map, words: Lang) -> Card {
    let Some(mark) = Mark::of(&card.text) else {
        return Card { text: Mark::unescaped(&card.text).to_owned(), ..card };
    };
    let lane = map.lanes.iter().find(|lane| lane.kind == mark.kind() && lane.display == LaneDisplay::Shown);
    let spot = match (card.spot, lane) {
        (Spot::Cell { stage, span, .. }, Some(lane)) => Spot::Cell { lane: lane.id, stage, span },
        (Spot::Parked { .. }, Some(lane)) => Spot::Parked { lane: Some(lane.id) },
        (spot, None) => spot,
    };
    Card { text: mark.finished(&card.text, words), spot, ..card }
}

/// Cards keep their places to each other; they bring their facts, and the links between them.
fn of_cards(excerpt: &Map, ground: &Ground) -> Plan {
    let is_anywhere = excerpt.cards.iter().any(|card| card.spot.stage().is_some());
    let place = |card: &Card| match card.spot {
        Spot::Cell { lane, stage, span } => {
            let right = excerpt.stages.index_of(stage).unwrap_or_default();
            let down = excerpt.lanes.index_of(lane).unwrap_or_default();
            ground.spot(right, down, span)
        }
        // What was parked stays so beside cards that have a place; alone it gets one.
        Spot::Parked { .. } if is_anywhere => Spot::Parked { lane: None },
        Spot::Parked { .. } => ground.spot(0, 0, 1),
    };
    let mut cards: Vec<Card> = excerpt.cards.iter().map(|card| Card { spot: place(card), ..card.clone() }).collect();
    cards.sort_by_key(|card| !ground.is_start(card.spot));
    let numbers: BTreeMap<CardId, usize> = cards.iter().enumerate().map(|(index, card)| (card.id, index)).collect();
    let links = excerpt.links.iter().filter_map(|link| {
        let link = Link { id: LinkId(0), ..link.clone() };
        Some((*numbers.get(&link.from)?, *numbers.get(&link.to)?, link))
    });
    let was_parked = excerpt.parked().count();
    let mut plan = ground.plan(cards, links.collect());
    if is_anywhere {
        plan.parked = plan.parked.saturating_sub(was_parked);
    }
    plan
}

/// The stages and lanes from the anchor on.
struct Ground {
    stages: Vec<StageId>,
    lanes: Vec<LaneId>,
    at: usize,
}

impl Ground {
    fn below(map: &Map, anchor: Option<Anchor>) -> Ground {
        let Some(anchor) = anchor else { return Ground { stages: Vec::new(), lanes: Vec::new(), at: usize::MAX } };
        let takes_cards = |lane: &&Lane| {
            lane.id == anchor.lane || lane.kind != LaneKind::Emotion && lane.display == LaneDisplay::Shown
        };
        let lanes = map.lanes.iter().filter(takes_cards).map(|lane| lane.id).skip_while(|id| *id != anchor.lane);
        let stages = map.stages.iter().map(|stage| stage.id).skip_while(|id| *id != anchor.stage);
        Ground { stages: stages.collect(), lanes: lanes.collect(), at: anchor.at }
    }

    fn spot(&self, right: usize, down: usize, span: u16) -> Spot {
        match (self.lanes.get(down), self.stages.get(right)) {
            (Some(lane), Some(stage)) => Spot::Cell { lane: *lane, stage: *stage, span },
            (lane, _) => Spot::Parked { lane: lane.copied() },
        }
    }

    fn is_start(&self, spot: Spot) -> bool {
        matches!((self.lanes.first(), self.stages.first()), (Some(lane), Some(stage)) if spot.is_in(*lane, *stage))
    }

    /// Cards of the cell where pasting begins must come first, as the edit adds them.
    fn plan(&self, mut cards: Vec<Card>, links: Vec<(usize, usize, Link)>) -> Plan {
        let parked = cards.iter().filter(|card| card.spot.stage().is_none()).count();
        if links.is_empty() {
            cards.sort_by_key(|card| !self.is_start(card.spot));
        }
        let at = if cards.first().is_some_and(|card| self.is_start(card.spot)) { self.at } else { usize::MAX };
        Plan { cards, at, links, parked, stages: Vec::new() }
    }
}
