//! Hand-offs: links where the customer, or the work, passes to another owner or across a line of the blueprint.

use super::index::Index;
use super::loops::{Loop, loops};
use crate::model::{Card, CardId, Divider, LaneDisplay, Link, LinkId, Map};

/// What a link hands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOff {
    pub link: LinkId,
    /// Its two cards have different owners. A card without an owner says nothing.
    pub changes_owner: bool,
    /// Its two cards stand in different lanes: the layers of a blueprint.
    pub changes_lane: bool,
    /// The lines between the lanes of its two cards, top down.
    pub crosses: Vec<Divider>,
    /// Those of its two cards nobody is answerable for.
    pub ownerless: Vec<CardId>,
}

impl HandOff {
    /// Whether it is a hand-off worth showing: another owner, or a line between.
    pub fn hands_on(&self) -> bool {
        self.changes_owner || !self.crosses.is_empty()
    }
}

/// The links that change owner or cross a line, in map order.
pub fn hand_offs(map: &Map) -> Vec<HandOff> {
    let index = Index::of(map);
    map.links.iter().filter_map(|link| told(map, &index, link)).filter(HandOff::hands_on).collect()
}

/// Every link of a map with what it hands on, and where the work runs in circles.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Flow {
    /// In map order.
    pub links: Vec<HandOff>,
    /// In the order of their first links.
    pub loops: Vec<Loop>,
}

/// What all links tell.
pub fn flow(map: &Map) -> Flow {
    let index = Index::of(map);
    Flow { links: map.links.iter().filter_map(|link| told(map, &index, link)).collect(), loops: loops(map) }
}

fn told(map: &Map, index: &Index<'_>, link: &Link) -> Option<HandOff> {
    let (from, to) = (index.card(link.from)?, index.card(link.to)?);
    let lanes = index.lane_of(from).zip(index.lane_of(to));
    let is_ownerless = |card: &&Card| card.facts.owner.trim().is_empty();
    Some(HandOff {
        link: link.id,
        changes_owner: owners_differ(from, to),
        changes_lane: lanes.is_some_and(|(from, to)| from != to),
        crosses: lanes.map(|(from, to)| between(map, from, to)).unwrap_or_default(),
        ownerless: [from, to].into_iter().filter(is_ownerless).map(|card| card.id).collect(),
    })
}

fn owners_differ(from: &Card, to: &Card) -> bool {
    let [from, to] = [from, to].map(|card| card.facts.owner.trim().to_lowercase());
    !from.is_empty() && !to.is_empty() && from != to
}

/// The lines that lie between two lanes; a line below a hidden lane is not drawn, and not crossed.
fn between(map: &Map, from: usize, to: usize) -> Vec<Divider> {
    let (above, below) = (from.min(to), from.max(to));
    let lanes = (above..below).filter_map(|place| map.lanes.at(place));
    lanes.filter(|lane| lane.display != LaneDisplay::Hidden).filter_map(|lane| lane.divider).collect()
}

/// How many links do what, for a sentence about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FlowCount {
    pub links: usize,
    pub change_lane: usize,
    pub cross_a_line: usize,
    pub change_owner: usize,
    /// With an end that has no owner.
    pub ownerless: usize,
    /// Part of a loop.
    pub in_loops: usize,
}

impl Flow {
    pub fn count(&self) -> FlowCount {
        let of = |holds: fn(&&HandOff) -> bool| self.links.iter().filter(holds).count();
        FlowCount {
            links: self.links.len(),
            change_lane: of(|it| it.changes_lane),
            cross_a_line: of(|it| !it.crosses.is_empty()),
            change_owner: of(|it| it.changes_owner),
            ownerless: of(|it| !it.ownerless.is_empty()),
            in_loops: self.loops.iter().map(|circle| circle.links.len()).sum(),
        }
    }
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
        let told =
            HandOff { link: LinkId(31), changes_owner: true, changes_lane: true, crosses: vec![], ownerless: vec![] };
        assert_eq!(found, [told]);
    }

    #[test]
    fn a_card_without_an_owner_says_nothing_but_a_line_is_a_line() {
        let found = hand_offs(&map(["Sales", "", ""], &[(0, 1), (2, 0)]));
        assert_eq!(found[0].crosses, [Divider::Interaction]);
        assert_eq!(found[1].crosses, [Divider::Interaction, Divider::Visibility]);
        assert_eq!(found[0].ownerless, [CardId(21)]);
        assert_eq!(found[1].ownerless, [CardId(22)]);
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
