//! Cards on their way to another place, or copies of them.

use super::{Gesture, Ground};
use crate::app::canvas::input::{Input, Keys};
use crate::app::canvas::place::{self, CardSlot};
use crate::app::request::Request;
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::model::{Card, CardId, Node, Spot};

/// The cards that are carried.
#[derive(Debug, Clone, PartialEq)]
pub struct CardDrag {
    pub ids: Vec<CardId>,
    pub from: Point,
    pub to: Point,
    /// Alt: copies are put down, the cards stay.
    pub copy: bool,
    pub slot: Option<CardSlot>,
}

impl CardDrag {
    /// A drag of this card, or of every selected one where it is among them.
    pub fn of(id: CardId, at: Point, keys: Keys, ground: Ground<'_>) -> CardDrag {
        let is_among = ground.selection.contains(Node::Card(id));
        let ids = if is_among { ground.selection.cards(ground.map) } else { vec![id] };
        CardDrag { ids, from: at, to: at, copy: keys.alt, slot: None }
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let (to, copy) = (input.at, input.keys.alt);
        let moving: &[CardId] = if copy { &[] } else { &self.ids };
        let held = Point::new(to.x - place::behind_first_stage(ground.scene, self.from), to.y);
        let slot = place::card_slot(ground.scene, ground.map, held, moving);
        (Gesture::Cards(CardDrag { to, copy, slot, ..self }), Vec::new())
    }

    pub(super) fn release(self, ground: Ground<'_>) -> Vec<Request> {
        match self.slot {
            None => Vec::new(),
            Some(slot) if self.copy => put_copies(&self.ids, slot, ground),
            Some(slot) => {
                let spot = Spot::cell(slot.lane, slot.stage);
                vec![Request::Edit(Edit::MoveCards { ids: self.ids, spot, at: slot.index }, Merge::Never)]
            }
        }
    }
}

fn put_copies(ids: &[CardId], slot: CardSlot, ground: Ground<'_>) -> Vec<Request> {
    let mut requests = vec![Request::Begin("edit-add-card")];
    let cards: Vec<&Card> = ids.iter().filter_map(|id| ground.map.cards.get(*id)).collect();
    // Ids are handed out one after the other, so the copies can be named before they exist.
    let first = ground.map.next_id.max(1);
    let copies = (first..first.saturating_add(cards.len() as u32)).map(|id| Node::Card(CardId(id))).collect();
    requests.extend(cards.into_iter().enumerate().map(|(index, card)| {
        let span = match card.spot {
            Spot::Cell { span, .. } => span,
            Spot::Parked { .. } => 1,
        };
        let row = Card { spot: Spot::Cell { lane: slot.lane, stage: slot.stage, span }, ..card.clone() };
        Request::Edit(Edit::AddCard { row, at: slot.index + index }, Merge::Never)
    }));
    requests.push(Request::Select(copies));
    requests.push(Request::Commit);
    requests
}
