//! Importance × satisfaction: what to mend first and what to leave as it is (Martilla and James 1977).

use super::index::Index;
use crate::model::{CardId, Map, Rating};

/// What the two marks advise. The middle, 3, belongs to the upper half.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Important and bad: begin here.
    Mend,
    /// Important and good.
    Keep,
    /// Unimportant and bad.
    Leave,
    /// Unimportant and good: perhaps more than it is worth.
    Overdone,
}

impl Verdict {
    pub const ALL: [Verdict; 4] = [Verdict::Mend, Verdict::Keep, Verdict::Leave, Verdict::Overdone];

    fn of(importance: Rating, satisfaction: Rating) -> Verdict {
        match (importance.get() >= 3, satisfaction.get() >= 3) {
            (true, false) => Verdict::Mend,
            (true, true) => Verdict::Keep,
            (false, false) => Verdict::Leave,
            (false, true) => Verdict::Overdone,
        }
    }

    /// The id of the message that names it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Mend => "insight-verdict-mend",
            Verdict::Keep => "insight-verdict-keep",
            Verdict::Leave => "insight-verdict-leave",
            Verdict::Overdone => "insight-verdict-overdone",
        }
    }
}

/// A card with both marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    pub card: CardId,
    /// To the customer.
    pub importance: Rating,
    pub satisfaction: Rating,
    pub verdict: Verdict,
}

impl Rated {
    /// How far satisfaction falls short of importance; below 0 where it is more than that.
    pub fn shortfall(&self) -> i8 {
        self.importance.get() as i8 - self.satisfaction.get() as i8
    }
}

/// The cards of the journey that have both marks, those that fall most short first; equals in map order.
pub fn importance(map: &Map) -> Vec<Rated> {
    let index = Index::of(map);
    let rated = map.cards.iter().filter(|card| !index.stages_of(card).is_empty()).filter_map(|card| {
        let (importance, satisfaction) = (card.facts.importance_to_customer?, card.facts.satisfaction?);
        Some(Rated { card: card.id, importance, satisfaction, verdict: Verdict::of(importance, satisfaction) })
    });
    let mut rated: Vec<Rated> = rated.collect();
    rated.sort_by_key(|rated| -rated.shortfall());
    rated
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::testing::Hand;
    use crate::model::LaneKind;

    #[test]
    fn what_falls_most_short_comes_first() {
        let mut hand = Hand::new(1, &[LaneKind::Touchpoints]);
        let mut put = |importance, satisfaction| {
            hand.card(0, 0, |card| {
                card.facts.importance_to_customer = Rating::new(importance);
                card.facts.satisfaction = Rating::new(satisfaction);
            })
        };
        let (keep, mend, leave, overdone, _half) = (put(5, 4), put(5, 1), put(2, 2), put(1, 3), put(5, 0));
        hand.park(0, |card| {
            card.facts.importance_to_customer = Rating::new(5);
            card.facts.satisfaction = Rating::new(1);
        });
        let found: Vec<_> = importance(&hand.map).iter().map(|it| (it.card, it.verdict, it.shortfall())).collect();
        assert_eq!(
            found,
            [
                (mend, Verdict::Mend, 4),
                (keep, Verdict::Keep, 1),
                (leave, Verdict::Leave, 0),
                (overdone, Verdict::Overdone, -2)
            ]
        );
    }
}
