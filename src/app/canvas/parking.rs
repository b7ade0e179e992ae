//! Cards carried from the page to the parking lot beside it, and from there to the page.

use super::gesture::{CardDrag, Gesture, Ground};
use super::input::{Act, Input};
use crate::app::request::Request;
use crate::edit::{Document, Edit, Merge};
use crate::geom::Point;
use crate::model::{Card, CardId, Map, Node, Spot};

/// Somewhere no page reaches, so that nothing seems to have been taken hold of there.
const NOWHERE: Point = Point::new(-1e6, -1e6);

/// A parked card taken up from the lot, or all selected ones where it is among them.
pub fn take_up(document: &Document, id: CardId) -> Gesture {
    let selection = document.selection();
    let is_among = selection.contains(Node::Card(id));
    let ids = if is_among { selection.cards(document.map()) } else { vec![id] };
    let drag = CardDrag { held: id, ids, from: NOWHERE, to: NOWHERE, copy: false, slot: None, landings: Vec::new() };
    Gesture::Cards(drag)
}

/// What becomes of cards carried over the lot; other gestures go on as over the page.
pub fn over_lot(drag: CardDrag, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    match input.act {
        Act::Release => (Gesture::Idle, park(ground.map, &drag.ids)),
        Act::Press | Act::Drag => {
            let copy = input.keys.alt;
            (Gesture::Cards(CardDrag { to: input.at, copy, slot: None, landings: Vec::new(), ..drag }), Vec::new())
        }
        Act::DoubleClick | Act::Cancel => (Gesture::Idle, Vec::new()),
    }
}

/// Parks the cards that are not parked yet, last, in one step; each remembers its lane.
pub fn park(map: &Map, ids: &[CardId]) -> Vec<Request> {
    let cards: Vec<&Card> = ids.iter().filter_map(|id| map.cards.get(*id)).collect();
    let moves: Vec<Request> = cards
        .into_iter()
        .filter(|card| card.spot.stage().is_some())
        .map(|card| {
            let spot = Spot::Parked { lane: card.spot.lane() };
            Request::Edit(Edit::MoveCards { ids: vec![card.id], spot, at: usize::MAX }, Merge::Never)
        })
        .collect();
    if moves.is_empty() {
        return moves;
    }
    [Request::Begin("capture-step-park")].into_iter().chain(moves).chain([Request::Commit]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::input::Keys;
    use crate::app::canvas::testing::Table;
    use crate::edit::Selection;

    fn id(table: &Table, text: &str) -> CardId {
        let Node::Card(id) = table.card(text) else { panic!() };
        id
    }

    #[test]
    fn cards_are_parked_and_brought_back() {
        let mut table = Table::new();
        let (a1, t2) = (id(&table, "a1"), id(&table, "t2"));
        table.document.select([Node::Card(a1), Node::Card(t2)].into_iter().collect::<Selection>());
        let before = table.map().clone();
        let Gesture::Cards(drag) = take_up(&table.document, a1) else { panic!() };
        let release = Input { act: Act::Release, at: Point::new(0.0, 900.0), keys: Keys::default(), unit: 1.0 };
        let (gesture, requests) = over_lot(drag, &release, table.ground());
        assert!(gesture.is_idle());
        table.carry_out(requests);
        let parked: Vec<_> = table.map().parked().map(|card| (card.text.as_str(), card.spot.lane())).collect();
        assert_eq!(
            parked,
            [("a1", before.cards.get(a1).unwrap().spot.lane()), ("t2", before.cards.get(t2).unwrap().spot.lane())]
        );
        assert!(park(table.map(), &[a1, t2]).is_empty(), "parked cards stay as they are");
        table.document.undo();
        assert_eq!(*table.map(), before, "one step");
    }
}
