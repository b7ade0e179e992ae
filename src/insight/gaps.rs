//! The gap table: per stage, what customers use against what we provide.

use super::index::Index;
use crate::model::{CardId, Gap, LaneKind, Map, StageId};

/// The touchpoints of a stage by the outcome of the gap analysis, each list in map order. A card over several stages
/// counts in all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageGaps {
    pub stage: StageId,
    pub matched: Vec<CardId>,
    /// Customers use it and we are not there.
    pub missing: Vec<CardId>,
    /// We spend on it and they do not use it.
    pub wasted: Vec<CardId>,
    /// Touchpoints for which one of the two answers, or both, is not given yet.
    pub unanswered: Vec<CardId>,
}

/// A row for every stage, in journey order.
pub fn gap_table(map: &Map) -> Vec<StageGaps> {
    let index = Index::of(map);
    let empty = |stage| StageGaps {
        stage,
        matched: Vec::new(),
        missing: Vec::new(),
        wasted: Vec::new(),
        unanswered: Vec::new(),
    };
    let mut table: Vec<StageGaps> = map.stages.iter().map(|stage| empty(stage.id)).collect();
    for card in map.cards.iter() {
        let facts = &card.facts;
        let is_touchpoint = index.kind_of(card) == Some(LaneKind::Touchpoints);
        let is_open = is_touchpoint && (facts.customer_uses.is_none() || facts.we_provide.is_none());
        for row in table.get_mut(index.stages_of(card)).unwrap_or_default() {
            match facts.gap() {
                Some(Gap::Matched) => row.matched.push(card.id),
                Some(Gap::Missing) => row.missing.push(card.id),
                Some(Gap::Wasted) => row.wasted.push(card.id),
                None if is_open => row.unanswered.push(card.id),
                None => {}
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::testing::Hand;

    #[test]
    fn touchpoints_stand_where_the_two_answers_put_them() {
        let mut hand = Hand::new(3, &[LaneKind::Touchpoints, LaneKind::Actions]);
        let answers = [(true, true), (true, false), (false, true), (false, false)];
        let cards = answers.map(|(uses, provides)| {
            hand.card(0, 0, |card| {
                card.facts.customer_uses = Some(uses);
                card.facts.we_provide = Some(provides);
            })
        });
        let long = hand.wide(0, 1, 2, |card| card.facts.customer_uses = Some(true));
        hand.card(1, 2, |_| {});
        hand.park(0, |card| (card.facts.customer_uses, card.facts.we_provide) = (Some(true), Some(false)));
        let table = gap_table(&hand.map);
        let [matched, missing, wasted, _] = cards;
        assert_eq!(
            (&table[0].matched, &table[0].missing, &table[0].wasted, &table[0].unanswered),
            (&vec![matched], &vec![missing], &vec![wasted], &vec![])
        );
        assert_eq!((&table[1].unanswered, &table[2].unanswered), (&vec![long], &vec![long]));
        assert!(table[1].matched.is_empty() && table[2].missing.is_empty());
    }
}
