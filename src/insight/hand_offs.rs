//! Hand-offs: links where the customer, or the work, passes to another owner or across a line of the blueprint.

use crate::model::{Card, Divider, LaneDisplay, Link, LinkId, Map};

/// A link that hands something on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOff {
    pub link: LinkId,
    /// Its two cards have different owners. A card without an owner says nothing.
    pub changes_owner: bool,
    /// The lines between the lanes of its two cards, top down.
    pub crosses: Vec<Divider>,
}

/// The links that change owner or cross a line, in map order.
pub fn hand_offs(map: &Map) -> Vec<HandOff> {
    map.links.iter().filter_map(|link| hand_off(map, link)).collect()
}

fn hand_off(map: &Map, link: &Link) -> Option<HandOff> {
    let (from, to) = (map.cards.get(link.from)?, map.cards.get(link.to)?);
    let hand_off = HandOff { link: link.id, changes_owner: owners_differ(from, to), crosses: between(map, from, to) };
    (hand_off.changes_owner || !hand_off.crosses.is_empty()).then_some(hand_off)
}

fn owners_differ(from: &Card, to: &Card) -> bool {
    let [from, to] = [from, to].map(|card| card.facts.owner.trim().to_lowercase());
    !from.is_empty() && !to.is_empty() && from != to
}

/// The lines that lie between the lanes of two cards; a line below a hidden lane is not drawn, and not crossed.
fn between(map: &Map, from: &Card, to: &Card) -> Vec<Divider> {
    let lane = |card: &Card| card.spot.stage().and(card.spot.lane()).and_then(|lane| map.lanes.index_of(lane));
    let (Some(from), Some(to)) = (lane(from), lane(to)) else { return Vec::new() };
    let (above, below) = (from.min(to), from.max(to));
    let lanes = map.lanes.iter().take(below).skip(above);
    lanes.filter(|lane| lane.display != LaneDisplay::Hidden).filter_map(|lane| lane.divider).collect()
}

/// How many hand-offs there are, for a sentence about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub all: usize,
    pub change_owner: usize,
    pub cross_a_line: usize,
}

impl Count {
    pub fn of(hand_offs: &[HandOff]) -> Count {
        Count {
            all: hand_offs.len(),
            change_owner: hand_offs.iter().filter(|it| it.changes_owner).count(),
            cross_a_line: hand_offs.iter().filter(|it| !it.crosses.is_empty()).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardId, Lane, LaneId, LaneKind, Spot, Stage, StageId};

    /// Three lanes with a line below each of the first two, a card in each, and links between them.
    fn map(owners: [&str; 3], links: &[(u32, u32)]) -> Map {
        let mut map = Map::default();
        map.stages.push(Stage { id: StageId(1), ..Stage::named("Buy") });
        let lines = [Some(Divider::Interaction), Some(Divider::Visibility), None];
        for ((owner, divider), id) in owners.iter().zip(lines).zip(10_u32..) {
            map.lanes.push(Lane { id: LaneId(id), divider, ..Lane::new(LaneKind::Actions, "lane") });
            let mut card = Card::new(Spot::cell(LaneId(id), StageId(1)), "card");
            card.facts.owner = (*owner).to_owned();
            map.cards.push(Card { id: CardId(id + 10), ..card });
        }
        for ((from, to), id) in links.iter().zip(30_u32..) {
            let (from, to) = (CardId(20 + from), CardId(20 + to));
            map.links.push(Link { id: LinkId(id), from, to, both_ways: false, label: String::new() });
        }
        map
    }

    #[test]
    fn another_owner_is_a_hand_off_and_the_same_one_is_none() {
        let mut map = map(["Sales", " sales ", "Support"], &[(0, 1), (1, 2)]);
        for lane in [LaneId(10), LaneId(11)] {
            map.lanes.get_mut(lane).unwrap().divider = None;
        }
        let found = hand_offs(&map);
        assert_eq!(found, [HandOff { link: LinkId(31), changes_owner: true, crosses: vec![] }]);
    }

    #[test]
    fn a_card_without_an_owner_says_nothing_but_a_line_is_a_line() {
        let found = hand_offs(&map(["Sales", "", ""], &[(0, 1), (2, 0)]));
        assert_eq!(found[0].crosses, [Divider::Interaction]);
        assert_eq!(found[1].crosses, [Divider::Interaction, Divider::Visibility]);
        assert!(found.iter().all(|it| !it.changes_owner));
        assert_eq!(Count::of(&found), Count { all: 2, change_owner: 0, cross_a_line: 2 });
    }

    #[test]
    fn what_is_not_drawn_is_not_crossed() {
        let mut map = map(["", "", ""], &[(0, 2)]);
        map.lanes.get_mut(LaneId(11)).unwrap().display = LaneDisplay::Hidden;
        assert_eq!(hand_offs(&map)[0].crosses, [Divider::Interaction]);
        map.cards.get_mut(CardId(22)).unwrap().spot = Spot::Parked { lane: Some(LaneId(12)) };
        assert!(hand_offs(&map).is_empty());
    }
}
