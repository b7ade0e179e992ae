//! Conflicts written into the map, so that whoever opens it finds them.

use std::collections::BTreeMap;

use super::{Conflict, Merged, TooMuch};
use crate::compare::quoted;
use crate::diag::{Arg, Message};
use crate::i18n::Lang;
use crate::model::limits::{self, Bounded};
use crate::model::{Card, CardId, LaneId, Map, Node, Spot};

impl Conflict {
    /// What it is about: "Card “Call”: Channel".
    pub fn subject(&self) -> Message {
        let message = Message::new(if self.at.is_some() { "merge-subject-at" } else { "merge-subject" });
        let message = message.with("kind", Arg::Word(self.kind)).with("name", self.name.clone());
        let message = message.with("field", Arg::Word(self.key.field));
        match &self.at {
            Some(at) => message.with("at", at.clone()),
            None => message,
        }
    }
}

/// The merged map with a card in the parking lot for each conflict: what it is about, and as its note what theirs
/// says, whole. The map stays as it is where nothing is open.
///
/// # Errors
/// [`TooMuch`] where there is no room for what theirs says.
pub fn noted(merged: &Merged, lang: Lang) -> Result<Map, TooMuch> {
    let mut map = merged.map.clone();
    let lanes: BTreeMap<CardId, LaneId> =
        map.cards.iter().filter_map(|card| Some((card.id, card.spot.lane()?))).collect();
    for conflict in &merged.conflicts {
        let lane = match conflict.key.node {
            Node::Card(card) => lanes.get(&card).copied(),
            _ => None,
        };
        let note = lang.message(&conflict.theirs);
        let text = Message::new("merge-note").with("subject", conflict.subject());
        let text = text.with("ours", quoted(&lang.message(&conflict.ours))).with("theirs", quoted(&note));
        let mut card = Card { note, ..Card::new(Spot::Parked { lane }, lang.message(&text)) };
        card.tags = vec![lang.text("merge-tag")];
        card.picture.clone_from(&conflict.their_picture);
        card.id = CardId(map.take_id());
        card.within_limits().map_err(|_| TooMuch(limits::TEXT))?;
        map.cards.push(card);
    }
    if map.cards.len() > limits::CARDS { Err(TooMuch(limits::CARDS)) } else { Ok(map) }
}
