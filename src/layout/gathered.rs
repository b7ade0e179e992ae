//! The cards and links of a map sorted by where they are drawn, in one walk over the cards.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Card, CardId, Facts, LaneId, Link, Map, Rows};

/// Cards by lane, and what links join.
pub(super) struct Gathered<'a> {
    cards: BTreeMap<LaneId, Vec<&'a Arc<Card>>>,
    hand_offs: BTreeMap<LaneId, Vec<&'a Arc<Link>>>,
    /// Those with a link.
    joined: Vec<&'a Arc<Card>>,
}

impl<'a> Gathered<'a> {
    pub fn of(map: &'a Map) -> Gathered<'a> {
        let mut ends: Vec<CardId> = map.links.iter().flat_map(|link| [link.from, link.to]).collect();
        ends.sort_unstable();
        let mut cards: BTreeMap<LaneId, Vec<&Arc<Card>>> = BTreeMap::new();
        let mut joined = Vec::new();
        for card in map.cards.shared() {
            if let Some(lane) = card.spot.lane() {
                cards.entry(lane).or_default().push(card);
            }
            if ends.binary_search(&card.id).is_ok() {
                joined.push(card);
            }
        }
        let lanes: BTreeMap<CardId, LaneId> =
            joined.iter().filter_map(|card| Some((card.id, card.spot.lane()?))).collect();
        let mut hand_offs: BTreeMap<LaneId, Vec<&Arc<Link>>> = BTreeMap::new();
        for link in map.links.shared().iter().filter(|link| !link.label.trim().is_empty()) {
            if let Some(lane) = lanes.get(&link.from) {
                hand_offs.entry(*lane).or_default().push(link);
            }
        }
        Gathered { cards, hand_offs, joined }
    }

    /// The cards of a lane in map order, parked ones included.
    pub fn cards_in(&self, lane: LaneId) -> &[&'a Arc<Card>] {
        self.cards.get(&lane).map(Vec::as_slice).unwrap_or_default()
    }

    /// The links with a label that start in a lane.
    pub fn hand_offs_from(&self, lane: LaneId) -> &[&'a Arc<Link>] {
        self.hand_offs.get(&lane).map(Vec::as_slice).unwrap_or_default()
    }

    /// The cards that links join, with nothing but where they are and whose.
    pub fn joined_cards(&self) -> Rows<Card> {
        let bare = |card: &&Arc<Card>| {
            let facts = Facts { owner: card.facts.owner.clone(), ..Facts::default() };
            Card { id: card.id, facts, ..Card::new(card.spot, "") }
        };
        self.joined.iter().map(bare).collect()
    }
}
