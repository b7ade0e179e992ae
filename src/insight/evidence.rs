//! How much of a map was seen, how much is assumed, how much does not exist yet.

use std::collections::BTreeMap;

use super::index::Index;
use crate::model::{Card, Evidence, LaneId, Map, StageId};

/// Cards of the journey by their evidence; parked ones tell nothing yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EvidenceShare {
    pub observed: usize,
    pub assumed: usize,
    pub proposed: usize,
    /// Those among the observed that do not say where it was observed.
    pub without_source: usize,
}

impl EvidenceShare {
    pub fn all(&self) -> usize {
        self.observed + self.assumed + self.proposed
    }

    fn add(&mut self, card: &Card) {
        match card.evidence {
            Evidence::Observed => {
                self.observed += 1;
                self.without_source += usize::from(card.source.trim().is_empty());
            }
            Evidence::Assumed => self.assumed += 1,
            Evidence::Proposed => self.proposed += 1,
        }
    }

    pub fn of(&self, evidence: Evidence) -> usize {
        match evidence {
            Evidence::Observed => self.observed,
            Evidence::Assumed => self.assumed,
            Evidence::Proposed => self.proposed,
        }
    }

    /// Whole percentages in the order of [`Evidence::ALL`] that add up to 100, by largest remainders; `None` for a map
    /// without cards.
    pub fn percent(&self) -> Option<[usize; 3]> {
        let all = self.all();
        let parts = Evidence::ALL.map(|evidence| self.of(evidence).saturating_mul(100));
        let mut percent = [0; 3];
        for (percent, part) in percent.iter_mut().zip(parts) {
            *percent = part.checked_div(all)?;
        }
        let mut by_remainder = [0, 1, 2];
        by_remainder.sort_by_key(|place| std::cmp::Reverse(parts.get(*place).map_or(0, |part| part % all)));
        let left = 100_usize.saturating_sub(percent.iter().sum());
        for place in by_remainder.into_iter().take(left) {
            if let Some(percent) = percent.get_mut(place) {
                *percent += 1;
            }
        }
        Some(percent)
    }
}

/// The shares of a map.
pub fn evidence_share(map: &Map) -> EvidenceShare {
    let mut share = EvidenceShare::default();
    map.cards.iter().filter(|card| card.spot.stage().is_some()).for_each(|card| share.add(card));
    share
}

/// The shares of each lane that has cards, top down.
pub fn evidence_by_lane(map: &Map) -> Vec<(LaneId, EvidenceShare)> {
    let mut shares: BTreeMap<LaneId, EvidenceShare> = BTreeMap::new();
    for card in map.cards.iter().filter(|card| card.spot.stage().is_some()) {
        if let Some(lane) = card.spot.lane() {
            shares.entry(lane).or_default().add(card);
        }
    }
    map.lanes.iter().filter_map(|lane| Some((lane.id, *shares.get(&lane.id)?))).collect()
}

/// The shares of each stage, in journey order. A card over several stages counts in all of them.
pub fn evidence_by_stage(map: &Map) -> Vec<(StageId, EvidenceShare)> {
    let index = Index::of(map);
    let mut shares = vec![EvidenceShare::default(); map.stages.len()];
    for card in map.cards.iter() {
        shares.get_mut(index.stages_of(card)).unwrap_or_default().iter_mut().for_each(|share| share.add(card));
    }
    map.stages.iter().map(|stage| stage.id).zip(shares).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::testing::Hand;
    use crate::model::LaneKind;

    #[test]
    fn only_cards_of_the_journey_count() {
        let mut hand = Hand::new(1, &[LaneKind::Actions]);
        hand.card(0, 0, |card| card.evidence = Evidence::Observed);
        hand.card(0, 0, |card| (card.evidence, card.source) = (Evidence::Observed, "6 interviews".into()));
        hand.card(0, 0, |_| {});
        hand.park(0, |card| card.evidence = Evidence::Proposed);
        let share = evidence_share(&hand.map);
        assert_eq!(share, EvidenceShare { observed: 2, assumed: 1, proposed: 0, without_source: 1 });
        assert_eq!(share.percent(), Some([67, 33, 0]));
    }

    #[test]
    fn percentages_add_up() {
        let share = |observed, assumed, proposed| EvidenceShare { observed, assumed, proposed, without_source: 0 };
        assert_eq!(share(1, 1, 1).percent(), Some([34, 33, 33]));
        assert_eq!(share(1, 2, 4).percent(), Some([14, 29, 57]));
        assert_eq!(share(0, 0, 5).percent(), Some([0, 0, 100]));
        assert_eq!(share(0, 0, 0).percent(), None);
    }
}
