//! Other ids for the rows of a map, with everything that points at them following.

use std::collections::BTreeMap;

use super::{Table, Tables};
use crate::model::{CardId, LaneId, Map, PersonaId, Spot, StageId};

/// Which number becomes which, by table; what is not named stays.
#[derive(Debug, Clone, Default)]
pub struct Ids(BTreeMap<&'static str, BTreeMap<u32, u32>>);

impl Ids {
    pub fn put<T: Table>(&mut self, from: u32, to: u32) {
        if from != to {
            self.0.entry(T::KIND).or_default().insert(from, to);
        }
    }

    /// What a number of this table becomes.
    pub fn get<T: Table>(&self, from: u32) -> u32 {
        self.0.get(T::KIND).and_then(|table| table.get(&from)).copied().unwrap_or(from)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Points the row at what its references have become.
    pub fn follow(&self, map: &mut Map) {
        use crate::model::{Card, Lane, Persona, Stage};
        let lane = |id: LaneId| LaneId(self.get::<Lane>(id.0));
        let stage = |id: StageId| StageId(self.get::<Stage>(id.0));
        let card = |id: CardId| CardId(self.get::<Card>(id.0));
        map.cards.update(|row| {
            let spot = match row.spot {
                Spot::Cell { lane: l, stage: s, span } => Spot::Cell { lane: lane(l), stage: stage(s), span },
                Spot::Parked { lane: l } => Spot::Parked { lane: l.map(lane) },
            };
            (spot != row.spot).then(|| Card { spot, ..row.clone() })
        });
        map.curves.update(|row| {
            let mut next = row.clone();
            next.persona = PersonaId(self.get::<Persona>(row.persona.0));
            next.lane = row.lane.map(lane);
            for point in &mut next.points {
                point.stage = stage(point.stage);
                point.card = point.card.map(card);
            }
            (next != *row).then_some(next)
        });
        map.links.update(|row| {
            let (from, to) = (card(row.from), card(row.to));
            ((from, to) != (row.from, row.to)).then(|| crate::model::Link { from, to, ..row.clone() })
        });
    }

    /// The map with its rows renumbered and everything that points at them following. The ids must stay unique.
    pub fn renumbered(&self, map: &Map) -> Map {
        let mut map = map.clone();
        if self.is_empty() {
            return map;
        }
        Renumber { ids: self, map: &mut map }.each();
        self.follow(&mut map);
        map
    }
}

struct Renumber<'a> {
    ids: &'a Ids,
    map: &'a mut Map,
}

impl Tables for Renumber<'_> {
    fn table<T: Table>(&mut self) {
        T::of_mut(self.map).update(|row| {
            let to = self.ids.get::<T>(row.number());
            (to != row.number()).then(|| {
                let mut row = row.clone();
                row.set_number(to);
                row
            })
        });
    }
}
