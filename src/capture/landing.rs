//! Where a card with a mark goes: to the first lane of its kind, which is made where the map has none.

use super::Mark;
use crate::edit::Edit;
use crate::i18n::Lang;
use crate::model::{CardId, Lane, LaneDisplay, LaneId, LaneKind, Map, Spot, StageId};

/// The lane a marked card of some cell is meant for.
#[derive(Debug, Clone, PartialEq)]
pub enum Goal {
    /// It is in such a lane already.
    Here,
    /// The first lane of the kind that is open.
    Lane(LaneId),
    /// The first one of the kind, which is folded or hidden and will be opened: nothing typed goes out of sight.
    Closed(LaneId),
    /// There is none of the kind: a new lane at this place of the table.
    New { row: Box<Lane>, at: usize },
}

/// The lane that a card in `lane` is meant for by its mark. New lanes are named in `words`, the map's language.
pub fn goal(map: &Map, lane: LaneId, mark: Mark, words: Lang) -> Goal {
    let kind = mark.kind();
    if map.lanes.get(lane).is_some_and(|lane| lane.kind == kind) {
        return Goal::Here;
    }
    let mut such = map.lanes.iter().filter(|lane| lane.kind == kind).peekable();
    let first = such.peek().map(|lane| lane.id);
    match (such.find(|lane| lane.display == LaneDisplay::Shown), first) {
        (Some(open), _) => Goal::Lane(open.id),
        (None, Some(closed)) => Goal::Closed(closed),
        (None, None) => {
            let row = Lane { hint: words.text(kind.hint()), ..Lane::new(kind, words.text(kind.word())) };
            Goal::New { row: Box::new(row), at: place_of(map, kind) }
        }
    }
}

/// The lane of a kind that cards go to.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// What opens or makes the lane first.
    pub first: Option<Edit>,
    pub lane: LaneId,
    pub name: String,
}

/// The first lane of this kind that is open, or else the first, which is opened, or else one that is made. New lanes are
/// named in `words`, the map's language.
pub fn way_to(map: &Map, kind: LaneKind, words: Lang) -> Way {
    let such = || map.lanes.iter().filter(|lane| lane.kind == kind);
    let open = such().find(|lane| lane.display == LaneDisplay::Shown);
    if let Some(lane) = open.or_else(|| such().next()) {
        let opened = Lane { display: LaneDisplay::Shown, ..lane.clone() };
        let first = (lane.display != LaneDisplay::Shown).then_some(Edit::SetLane(opened));
        return Way { first, lane: lane.id, name: lane.name.clone() };
    }
    let row = Lane { hint: words.text(kind.hint()), ..Lane::new(kind, words.text(kind.word())) };
    let (name, at) = (row.name.clone(), place_of(map, kind));
    // Ids are handed out one after the other, so the lane can be named before it exists.
    Way { first: Some(Edit::AddLane { row, at }), lane: LaneId(map.next_id.max(1)), name }
}

/// A new lane comes after the last one that usually stands above its kind.
fn place_of(map: &Map, kind: LaneKind) -> usize {
    let above = map.lanes.iter().rposition(|lane| lane.kind < kind);
    above.map_or(map.lanes.len(), |index| index.saturating_add(1))
}

/// The edits that bring a marked card to its goal, last in its stage there, and the lane it is in then.
pub fn landing(map: &Map, card: CardId, stage: StageId, goal: Goal) -> (Vec<Edit>, Option<LaneId>) {
    let (mut edits, lane) = match goal {
        Goal::Here => return (Vec::new(), None),
        Goal::Lane(lane) => (Vec::new(), lane),
        Goal::Closed(lane) => {
            let opened = map.lanes.get(lane).map(|row| Lane { display: LaneDisplay::Shown, ..row.clone() });
            (opened.map(Edit::SetLane).into_iter().collect(), lane)
        }
        // Ids are handed out one after the other, so the lane can be named before it exists.
        Goal::New { row, at } => (vec![Edit::AddLane { row: *row, at }], LaneId(map.next_id.max(1))),
    };
    edits.push(Edit::MoveCards { ids: vec![card], spot: Spot::cell(lane, stage), at: usize::MAX });
    (edits, Some(lane))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::apply;
    use crate::model::{Card, Stage};

    fn map(kinds: &[(LaneKind, LaneDisplay)]) -> Map {
        let mut map = Map::default();
        apply(&mut map, Edit::AddStage { row: Stage::named("Buy"), at: 0 }).unwrap();
        for (kind, display) in kinds {
            let row = Lane { display: *display, ..Lane::new(*kind, format!("{kind:?}")) };
            apply(&mut map, Edit::AddLane { row, at: usize::MAX }).unwrap();
        }
        let (lane, stage) = (map.lanes.at(0).unwrap().id, map.stages.at(0).unwrap().id);
        apply(&mut map, Edit::AddCard { row: Card::new(Spot::cell(lane, stage), "slow"), at: 0 }).unwrap();
        map
    }

    /// The lanes after a barrier was typed in the first one, and the one it landed in.
    fn land(kinds: &[(LaneKind, LaneDisplay)], words: Lang) -> (Vec<String>, String) {
        let mut map = map(kinds);
        let (card, lane) = (map.cards.at(0).unwrap().id, map.lanes.at(0).unwrap().id);
        let stage = map.stages.at(0).unwrap().id;
        let (edits, _) = landing(&map, card, stage, goal(&map, lane, Mark::Barrier, words));
        for edit in edits {
            apply(&mut map, edit).unwrap();
        }
        let there = map.lanes.get(map.cards.get(card).unwrap().spot.lane().unwrap()).unwrap();
        assert_eq!((there.kind, there.display), (LaneKind::Barriers, LaneDisplay::Shown));
        assert_eq!(map.cards.get(card).unwrap().spot.stage(), Some(stage));
        (map.lanes.iter().map(|lane| lane.name.clone()).collect(), there.name.clone())
    }

    use LaneDisplay::{Folded, Hidden, Shown};
    use LaneKind::{Actions, Barriers, Opportunities, Touchpoints};

    #[test]
    fn an_open_lane_comes_before_one_that_is_not() {
        let (lanes, there) = land(&[(Actions, Shown), (Barriers, Shown)], Lang::En);
        assert_eq!((lanes.len(), there.as_str()), (2, "Barriers"));
        land(&[(Actions, Shown), (Barriers, Folded)], Lang::En);
        land(&[(Actions, Shown), (Barriers, Hidden)], Lang::En);
        let kinds = [(Actions, Shown), (Barriers, Folded), (Barriers, Shown)];
        let map = map(&kinds);
        let goal = goal(&map, map.lanes.at(0).unwrap().id, Mark::Barrier, Lang::En);
        assert_eq!(goal, Goal::Lane(map.lanes.at(2).unwrap().id));
    }

    #[test]
    fn a_missing_lane_is_made_where_such_lanes_stand_in_the_maps_language() {
        let (lanes, _) = land(&[(Actions, Shown), (Touchpoints, Shown), (Opportunities, Shown)], Lang::Pl);
        assert_eq!(lanes, ["Actions", "Touchpoints", "Bariery", "Opportunities"]);
        let (lanes, _) = land(&[(Opportunities, Shown)], Lang::Ru);
        assert_eq!(lanes, ["Opportunities", "Барьеры"]);
    }

    #[test]
    fn in_such_a_lane_a_card_stays() {
        let map = map(&[(Barriers, Shown), (Barriers, Shown)]);
        let card = map.cards.at(0).unwrap();
        let (lane, stage) = (card.spot.lane().unwrap(), card.spot.stage().unwrap());
        let goal = goal(&map, lane, Mark::Barrier, Lang::En);
        assert_eq!(goal, Goal::Here);
        assert_eq!(landing(&map, card.id, stage, goal), (Vec::new(), None));
    }
}
