//! Places of a map's rows looked up once, so that whatever asks about every card stays linear.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::model::{Card, CardId, LaneId, LaneKind, Map, Spot, StageId};

/// Cards, stages and lanes by their ids.
pub(super) struct Index<'a> {
    cards: BTreeMap<CardId, &'a Card>,
    stages: BTreeMap<StageId, usize>,
    lanes: BTreeMap<LaneId, (usize, LaneKind)>,
}

impl<'a> Index<'a> {
    pub fn of(map: &'a Map) -> Index<'a> {
        Index {
            cards: map.cards.iter().map(|card| (card.id, card)).collect(),
            stages: map.stages.iter().enumerate().map(|(place, stage)| (stage.id, place)).collect(),
            lanes: map.lanes.iter().enumerate().map(|(place, lane)| (lane.id, (place, lane.kind))).collect(),
        }
    }

    pub fn card(&self, id: CardId) -> Option<&'a Card> {
        self.cards.get(&id).copied()
    }

    pub fn stage(&self, id: StageId) -> Option<usize> {
        self.stages.get(&id).copied()
    }

    /// The places of the stages a card covers; none for a parked one.
    pub fn stages_of(&self, card: &Card) -> Range<usize> {
        let Spot::Cell { stage, span, .. } = card.spot else { return 0..0 };
        let Some(first) = self.stage(stage) else { return 0..0 };
        first..first.saturating_add(usize::from(span)).min(self.stages.len())
    }

    /// The place of the lane a card stands in; `None` for a parked one.
    pub fn lane_of(&self, card: &Card) -> Option<usize> {
        card.spot.stage()?;
        self.lanes.get(&card.spot.lane()?).map(|(place, _)| *place)
    }

    pub fn kind_of(&self, card: &Card) -> Option<LaneKind> {
        self.lanes.get(&card.spot.lane()?).map(|(_, kind)| *kind)
    }

    /// Whether a card tells of something that hurts: it is marked so, or stands among the barriers.
    pub fn hurts(&self, card: &Card) -> bool {
        card.facts.pain_point || self.kind_of(card) == Some(LaneKind::Barriers)
    }
}
