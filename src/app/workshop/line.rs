//! What stands in the line and is not on the map yet: it is as much work as what is.

use std::sync::Arc;

use super::{Workshop, capture};
use crate::app::request::Request;
use crate::edit::apply;
use crate::i18n::Lang;
use crate::model::{LaneId, Map, StageId};

/// The map with the card that the line would become, and what that was made of.
#[derive(Debug)]
pub(super) struct Typed {
    map: Arc<Map>,
    line: String,
    place: (LaneId, StageId),
    made: Arc<Map>,
}

impl Workshop {
    /// Whether there are words that would be lost. Scores of a silent round are nobody's but the round's.
    pub fn has_words(&self) -> bool {
        !self.words().trim().is_empty()
    }

    fn words(&self) -> &str {
        if self.round.is_some() { &self.waits } else { &self.line }
    }

    /// The map with the card that Enter would make of the line; `None` where there is nothing in it. As long as nothing
    /// changes it is the very same map.
    pub fn with_line(&mut self, map: &Arc<Map>, lang: Lang) -> Option<Arc<Map>> {
        let place = self.has_words().then(|| self.place(map)).flatten();
        let Some(place) = place else {
            self.typed = None;
            return None;
        };
        let same = |typed: &&Typed| Arc::ptr_eq(&typed.map, map) && typed.line == self.words() && typed.place == place;
        if let Some(typed) = self.typed.as_ref().filter(same) {
            return Some(Arc::clone(&typed.made));
        }
        let mut made = Map::clone(map);
        for edit in capture::edits(map, place.0, place.1, self.words(), words(map, lang)) {
            // Where there is no room for a card there is none for Enter either.
            apply(&mut made, edit).ok()?;
        }
        let made = Arc::new(made);
        let typed = Typed { map: Arc::clone(map), line: self.words().to_owned(), place, made: Arc::clone(&made) };
        self.typed = Some(typed);
        Some(made)
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
