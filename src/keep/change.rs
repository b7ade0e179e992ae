//! How much differs between two maps.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Card, Map};

/// What came from one map to another, in counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Change {
    /// Cards only the later map has.
    pub added: usize,
    /// Cards only the earlier map has.
    pub removed: usize,
    /// Cards both have that say something else, or stand elsewhere.
    pub changed: usize,
    /// Whether something besides cards differs: stages, lanes, curves, the title.
    pub besides: bool,
}

impl Change {
    /// The change from one map to another; cards are the same by their ids.
    pub fn between(earlier: &Map, later: &Map) -> Change {
        let table = |map: &Map| -> BTreeMap<u32, Arc<Card>> {
            map.cards.shared().iter().map(|card| (card.id.0, Arc::clone(card))).collect()
        };
        let mut change = Change { besides: differs_besides(earlier, later), ..Change::default() };
        if earlier.cards.same(&later.cards) {
            return change;
        }
        let (before, after) = (table(earlier), table(later));
        for (id, card) in &after {
            match before.get(id) {
                None => change.added = change.added.saturating_add(1),
                Some(old) if Arc::ptr_eq(old, card) || old == card => {}
                Some(_) => change.changed = change.changed.saturating_add(1),
            }
        }
        change.removed = before.keys().filter(|id| !after.contains_key(id)).count();
        if change == Change::default() && earlier.cards != later.cards {
            // The same cards in another order.
            change.besides = true;
        }
        change
    }

    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        *self == Change::default()
    }
}

/// Whether anything differs that can be seen and is no card. The counter of ids moves without anybody's doing.
fn differs_besides(one: &Map, other: &Map) -> bool {
    let cards = other.cards.clone();
    Map { cards: cards.clone(), next_id: 0, ..one.clone() } != Map { cards, next_id: 0, ..other.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{About, CardId, Spot};

    fn card(id: u32, text: &str) -> Card {
        Card { id: CardId(id), ..Card::new(Spot::Parked { lane: None }, text) }
    }

    #[test]
    fn cards_are_counted_by_what_became_of_them() {
        let map = |cards: &[(u32, &str)]| Map {
            cards: cards.iter().map(|(id, text)| card(*id, text)).collect(),
            ..Map::default()
        };
        let before = map(&[(1, "a"), (2, "b"), (3, "c")]);
        let after = map(&[(1, "a"), (2, "B"), (4, "d"), (5, "e")]);
        let change = Change { added: 2, removed: 1, changed: 1, besides: false };
        assert_eq!(Change::between(&before, &after), change);
        assert!(Change::between(&before, &Map { next_id: 9, ..before.clone() }).is_none());
        let turned = map(&[(2, "b"), (1, "a"), (3, "c")]);
        assert_eq!(Change::between(&before, &turned), Change { besides: true, ..Change::default() });
        let titled = Map { about: About { title: "T".to_owned(), ..About::default() }.into(), ..before.clone() };
        assert_eq!(Change::between(&before, &titled), Change { besides: true, ..Change::default() });
    }
}
