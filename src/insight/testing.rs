//! Small maps made by hand, for the tests of what a map tells.

use crate::model::{Card, CardId, Lane, LaneId, LaneKind, Map, Spot, Stage, StageId};

/// A map of stages 1… and lanes 101…, given cards by the places of their lane and stage.
pub struct Hand {
    pub map: Map,
    next: u32,
}

impl Hand {
    pub fn new(stages: u32, lanes: &[LaneKind]) -> Hand {
        let mut map = Map::default();
        for id in 1..=stages {
            map.stages.push(Stage { id: StageId(id), ..Stage::named(format!("Stage {id}")) });
        }
        for (kind, id) in lanes.iter().zip(101..) {
            map.lanes.push(Lane { id: LaneId(id), ..Lane::new(*kind, "Lane") });
        }
        Hand { map, next: 1_001 }
    }

    pub fn card(&mut self, lane: u32, stage: u32, change: impl FnOnce(&mut Card)) -> CardId {
        self.wide(lane, stage, 1, change)
    }

    /// A card over several stages.
    pub fn wide(&mut self, lane: u32, stage: u32, span: u16, change: impl FnOnce(&mut Card)) -> CardId {
        self.put(Spot::Cell { lane: LaneId(101 + lane), stage: StageId(1 + stage), span }, change)
    }

    pub fn park(&mut self, lane: u32, change: impl FnOnce(&mut Card)) -> CardId {
        self.put(Spot::Parked { lane: Some(LaneId(101 + lane)) }, change)
    }

    fn put(&mut self, spot: Spot, change: impl FnOnce(&mut Card)) -> CardId {
        let id = CardId(self.next);
        self.next += 1;
        let mut card = Card { id, ..Card::new(spot, format!("Card {}", id.0)) };
        change(&mut card);
        self.map.cards.push(card);
        id
    }
}
