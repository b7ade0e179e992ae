//! What is under way in the strip of the parking lot: the thought being typed, the card being edited.

use crate::model::{CardId, Map, Spot};

/// The strip's own state; the cards are the map's.
#[derive(Debug, Default)]
pub struct Parking {
    /// The thought in the quick field.
    pub draft: String,
    /// The card whose text is open.
    pub editing: Option<Editing>,
    /// The quick field is to have the keyboard when the strip is shown next.
    pub asks: bool,
    /// The card to scroll to.
    pub reveals: Option<CardId>,
    /// Whether something in the strip has the keyboard.
    pub has_keyboard: bool,
    /// Where the strip was last, to let go of cards over it.
    pub rect: Option<egui::Rect>,
}

/// A parked card being edited.
#[derive(Debug, PartialEq, Eq)]
pub struct Editing {
    pub id: CardId,
    pub text: String,
    /// Whether the editor has been shown.
    pub begun: bool,
}

impl Parking {
    /// Opens a card's text; false where the card is not parked.
    pub fn edit(&mut self, map: &Map, id: CardId) -> bool {
        let Some(card) = map.cards.get(id).filter(|card| matches!(card.spot, Spot::Parked { .. })) else {
            return false;
        };
        self.editing = Some(Editing { id, text: card.text.clone(), begun: false });
        self.reveals = Some(id);
        true
    }
}
