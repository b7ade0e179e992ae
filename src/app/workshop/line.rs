//! What stands in the line and is not on the map yet: it is as much work as what is.

use super::{Workshop, capture};
use crate::app::request::Request;
use crate::edit::Edit;
use crate::i18n::Lang;
use crate::model::{LaneId, Map, StageId};

impl Workshop {
    /// Whether there are words that would be lost. Scores of a silent round are nobody's but the round's.
    pub fn has_words(&self) -> bool {
        !self.words().trim().is_empty()
    }

    fn words(&self) -> &str {
        if self.round.is_some() { &self.waits } else { &self.line }
    }

    /// What Enter would make of the line; nothing where there is nothing in it.
    pub fn edits(&self, map: &Map, lang: Lang) -> Vec<Edit> {
        let place = if self.has_words() { self.place(map) } else { None };
        place.map_or_else(Vec::new, |(lane, stage)| capture::edits(map, lane, stage, self.words(), words(map, lang)))
    }

    /// What makes a card of the line before the map is left; the line is empty then.
    pub fn take_line(&mut self, map: &Map, lang: Lang) -> Vec<Request> {
        if !self.has_words() {
            return Vec::new();
        }
        let Some((lane, stage)) = self.place(map) else { return Vec::new() };
        let line = if self.round.is_some() { &mut self.waits } else { &mut self.line };
        capture::card(map, lane, stage, &std::mem::take(line), words(map, lang))
    }

    fn place(&self, map: &Map) -> Option<(LaneId, StageId)> {
        self.lane(map).zip(self.here(map))
    }
}

/// The language of what a mark adds.
pub(super) fn words(map: &Map, lang: Lang) -> Lang {
    Lang::from_tag(&map.about.language).unwrap_or(lang)
}
