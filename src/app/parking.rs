//! What is under way in the strip of the parking lot: the thought being typed, the card being edited.

use crate::capture::Mark;
use crate::edit::Edit;
use crate::i18n::Lang;
use crate::model::{Card, CardId, Map, Spot};

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

    /// Whether something is typed that is not on the map.
    pub fn has_words(&self, map: &Map) -> bool {
        !self.draft.trim().is_empty() || self.edited(map).is_some()
    }

    /// What enters it.
    pub fn edits(&self, map: &Map, lang: Lang) -> Vec<Edit> {
        let draft = parked(map, &self.draft, lang).map(|row| Edit::AddCard { row, at: usize::MAX });
        self.edited(map).map(Edit::SetCard).into_iter().chain(draft).collect()
    }

    /// The card being edited with its new text, where that is another one.
    fn edited(&self, map: &Map) -> Option<Card> {
        let editing = self.editing.as_ref()?;
        let (card, text) = (map.cards.get(editing.id)?, editing.text.trim());
        (!text.is_empty() && text != card.text).then(|| Card { text: text.to_owned(), ..card.clone() })
    }
}

/// The card a thought becomes: a mark typed first says for which lane it waits. Nothing where nothing is said.
pub fn parked(map: &Map, draft: &str, lang: Lang) -> Option<Card> {
    let words = Lang::from_tag(&map.about.language).unwrap_or(lang);
    let draft = draft.trim();
    let (text, kind) = match Mark::of(draft) {
        Some(mark) => (mark.finished(draft, words), Some(mark.kind())),
        None => (Mark::unescaped(draft).to_owned(), None),
    };
    let lane = kind.and_then(|kind| map.lanes.iter().find(|lane| lane.kind == kind)).map(|lane| lane.id);
    (!text.is_empty()).then(|| Card::new(Spot::Parked { lane }, text))
}
