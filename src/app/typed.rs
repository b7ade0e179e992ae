//! What is typed and not on the map yet, in the line of a workshop or in the parking lot: it is work as much as what is.

use std::sync::Arc;

use super::request::Request;
use super::work::Work;
use crate::edit::{Edit, Merge, apply};
use crate::i18n::Lang;
use crate::model::Map;

/// The map as it would be if everything typed were entered, and what that was made of.
#[derive(Debug)]
pub struct Typed {
    map: Arc<Map>,
    edits: Vec<Edit>,
    made: Arc<Map>,
}

impl Work {
    /// Whether something is typed that would be lost.
    pub fn has_typed(&self) -> bool {
        self.workshop.has_words() || self.parking.has_words(self.document.map())
    }

    /// The map with what is typed as Enter would put it there. As long as nothing changes it is the very same map.
    pub fn map_with_typed(&mut self, lang: Lang) -> Arc<Map> {
        let map = self.document.map();
        if !self.has_typed() {
            return Arc::clone(map);
        }
        // A lane that is to be made counts on being the first.
        let mut edits = self.workshop.edits(map, lang);
        edits.extend(self.parking.edits(map, lang));
        let same = |typed: &&Typed| Arc::ptr_eq(&typed.map, map) && typed.edits == edits;
        if let Some(typed) = self.typed.as_ref().filter(same) {
            return Arc::clone(&typed.made);
        }
        let mut made = Map::clone(map);
        for edit in &edits {
            // Where there is no room for a card there is none for Enter either.
            let _ = apply(&mut made, edit.clone());
        }
        let made = Arc::new(made);
        self.typed = Some(Typed { map: Arc::clone(map), edits, made: Arc::clone(&made) });
        made
    }

    /// What enters everything typed before the map is left; the fields are empty then.
    pub fn take_typed(&mut self, lang: Lang) -> Vec<Request> {
        let map = Arc::clone(self.document.map());
        let mut requests = self.workshop.take_line(&map, lang);
        let parked = self.parking.edits(&map, lang);
        self.parking.draft.clear();
        self.parking.editing = None;
        requests.extend(parked.into_iter().map(|edit| Request::Edit(edit, Merge::Never)));
        requests
    }
}
