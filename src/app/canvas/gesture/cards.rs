//! Cards on their way to another place, or copies of them.
//!
//! Cards of one cell go to the place between cards they are let go at. Cards of several cells keep their arrangement:
//! all go as many stages and lanes on as the one that is held, as far as the map reaches.

use super::{Gesture, Ground};
use crate::app::canvas::block::{self, Landing};
use crate::app::canvas::input::{Input, Keys};
use crate::app::canvas::place::{self, CardSlot};
use crate::app::request::Request;
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::model::{Card, CardId, Node, Spot};

/// The cards that are carried.
#[derive(Debug, Clone, PartialEq)]
pub struct CardDrag {
    /// The one that is held.
    pub held: CardId,
    pub ids: Vec<CardId>,
    pub from: Point,
    pub to: Point,
    /// Alt: copies are put down, the cards stay.
    pub copy: bool,
    /// Where cards of one cell go.
    pub slot: Option<CardSlot>,
    /// Where cards of several cells go.
    pub landings: Vec<Landing>,
}

impl CardDrag {
    /// A drag of this card, or of every selected one where it is among them.
    pub fn of(id: CardId, at: Point, keys: Keys, ground: Ground<'_>) -> CardDrag {
        let is_among = ground.selection.contains(Node::Card(id));
        let ids = if is_among { ground.selection.cards(ground.map) } else { vec![id] };
        CardDrag { held: id, ids, from: at, to: at, copy: keys.alt, slot: None, landings: Vec::new() }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let (to, copy) = (input.at, input.keys.alt);
        let at = Point::new(to.x - place::behind_first_stage(ground.scene, self.from), to.y);
        let (slot, landings) = match block::of(ground.map, &self.ids) {
            Some(block) => (None, block::landings(ground, &block, self.held, at)),
            None => {
                let moving: &[CardId] = if copy { &[] } else { &self.ids };
                (place::card_slot(ground.scene, ground.map, at, moving), Vec::new())
            }
        };
        (Gesture::Cards(CardDrag { to, copy, slot, landings, ..self }), Vec::new())
    }

    pub(super) fn release(self, ground: Ground<'_>) -> Vec<Request> {
        match self.slot {
            Some(slot) if self.copy => {
                let spots = self.ids.iter().map(|id| (*id, Spot::cell(slot.lane, slot.stage))).collect();
                put_copies(spots, slot.index, ground)
            }
            Some(slot) => {
                let spot = Spot::cell(slot.lane, slot.stage);
                vec![Request::Edit(Edit::MoveCards { ids: self.ids, spot, at: slot.index }, Merge::Never)]
            }
            None if self.landings.is_empty() => Vec::new(),
            None if self.copy => {
                let spots = self.landings.iter().flat_map(|landing| landing.ids.iter().map(|id| (*id, landing.spot())));
                put_copies(spots.collect(), usize::MAX, ground)
            }
            None => {
                let mut requests = vec![Request::Begin("edit-move-cards")];
                requests.extend(self.landings.into_iter().map(|landing| {
                    let spot = landing.spot();
                    Request::Edit(Edit::MoveCards { ids: landing.ids, spot, at: usize::MAX }, Merge::Never)
                }));
                requests.push(Request::Commit);
                requests
            }
        }
    }
}

/// Copies of these cards at these spots, the first of them at this place of its cell; they are selected.
fn put_copies(spots: Vec<(CardId, Spot)>, at: usize, ground: Ground<'_>) -> Vec<Request> {
    let rows: Vec<Card> = spots
        .into_iter()
        .filter_map(|(id, spot)| {
            let card = ground.map.cards.get(id)?;
            let spot = match (card.spot, spot) {
                (Spot::Cell { span, .. }, Spot::Cell { lane, stage, .. }) => Spot::Cell { lane, stage, span },
                (Spot::Parked { .. }, spot) | (Spot::Cell { .. }, spot @ Spot::Parked { .. }) => spot,
            };
            Some(Card { spot, ..card.clone() })
        })
        .collect();
    // Ids are handed out one after the other, so the copies can be named before they exist.
    let first = ground.map.next_id.max(1);
    let copies = (first..first.saturating_add(rows.len() as u32)).map(|id| Node::Card(CardId(id))).collect();
    vec![
        Request::Begin("edit-add-card"),
        Request::Edit(Edit::AddCards { rows, at }, Merge::Never),
        Request::Select(copies),
        Request::Commit,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::input::Act;
    use crate::app::canvas::testing::Table;

    /// Drags the first of these cards, with the others selected, from its middle to a point.
    fn dragged(texts: &[&str], from: (f64, f64), to: (f64, f64), keys: Keys) -> Table {
        let mut table = Table::new();
        table.document.select(texts.iter().map(|text| table.card(text)).collect());
        let Node::Card(held) = table.card(texts[0]) else { panic!("a card") };
        let drag = CardDrag::of(held, from.into(), keys, table.ground());
        let input = Input { act: Act::Drag, at: to.into(), keys, unit: 1.0 };
        let (gesture, _) = drag.drag(&input, table.ground());
        let Gesture::Cards(drag) = gesture else { panic!("it goes on") };
        let requests = drag.release(table.ground());
        table.carry_out(requests);
        table
    }

    #[test]
    fn cards_of_several_cells_keep_their_arrangement() {
        let none = Keys::default();
        let mut table = dragged(&["a1", "a2", "t2"], (150.0, 125.0), (250.0, 125.0), none);
        assert_eq!((table.cell(0, 1), table.cell(1, 2)), (vec!["a1", "a2"], vec!["t2"]));
        assert_eq!(table.document.undo(), Some("edit-move-cards"), "all of it is one step");
        assert_eq!((table.cell(0, 0), table.cell(1, 1)), (vec!["a1", "a2"], vec!["t2"]));
    }

    #[test]
    fn a_block_goes_no_further_than_all_of_it_can() {
        let table = dragged(&["a1", "t2"], (150.0, 125.0), (350.0, 125.0), Keys::default());
        assert_eq!((table.cell(0, 1), table.cell(1, 2)), (vec!["a1"], vec!["t2"]), "one stage, not two");
        let table = dragged(&["a1", "t2"], (150.0, 125.0), (150.0, 225.0), Keys::default());
        assert_eq!((table.cell(0, 0), table.cell(1, 1)), (vec!["a1", "a2"], vec!["t2"]), "there is no lane below");
    }

    #[test]
    fn copies_of_a_block_keep_its_arrangement_too() {
        let table = dragged(&["a1", "t2"], (150.0, 125.0), (250.0, 125.0), Keys { alt: true, ..Keys::default() });
        assert_eq!((table.cell(0, 0), table.cell(0, 1)), (vec!["a1", "a2"], vec!["a1"]));
        assert_eq!((table.cell(1, 1), table.cell(1, 2)), (vec!["t2"], vec!["t2"]));
        let selected = table.document.selection().cards(table.map());
        assert_eq!(selected.len(), 2, "the copies are selected");
    }
}
