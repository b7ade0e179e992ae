//! The interview guide beside the map: which question is at hand, and what becomes of an answer.

use std::collections::BTreeSet;

use super::request::{Request, in_one_step};
use crate::capture;
use crate::edit::Edit;
use crate::i18n::Lang;
use crate::model::{Card, Evidence, Map, Spot, StageId};
use crate::templates::{self, Ask};

/// Where the interview is.
#[derive(Debug, Default)]
pub struct Guide {
    /// The question at hand.
    at: Place,
    /// Questions that have got an answer since the map was opened.
    answered: BTreeSet<Place>,
    /// What is being typed under the question at hand.
    pub answer: String,
    /// Whom one talks to. Their answers are observed, with them as the source; without anybody they are assumed.
    pub source: String,
    /// The stage answers about the whole journey go to, where it is not the first.
    pub stage: Option<StageId>,
    /// The field of the question at hand is to take the keyboard.
    pub wants_keyboard: bool,
    /// The question at hand is another, so the list follows.
    pub follow: bool,
}

/// The place of a question: about the whole journey, or about a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    pub stage: Option<StageId>,
    pub question: usize,
}

/// All questions in the order they are asked: about the journey, then stage by stage.
pub fn asks(map: &Map, words: Lang) -> Vec<(Place, Ask)> {
    let templates::Guide { general, per_stage } = templates::guide(words);
    let about = |stage: Option<StageId>, asks: &[Ask]| -> Vec<(Place, Ask)> {
        asks.iter().cloned().enumerate().map(|(question, ask)| (Place { stage, question }, ask)).collect()
    };
    let mut all = about(None, &general);
    for stage in map.stages.iter() {
        all.extend(about(Some(stage.id), &per_stage));
    }
    all
}

impl Guide {
    /// The question at hand; the first where its stage is gone.
    pub fn at(&self, asks: &[(Place, Ask)]) -> Place {
        let is_there = asks.iter().any(|(place, _)| *place == self.at);
        if is_there { self.at } else { Place::default() }
    }

    pub fn is_answered(&self, place: Place) -> bool {
        self.answered.contains(&place)
    }

    /// Goes to a question.
    pub fn go(&mut self, place: Place) {
        if self.at != place {
            self.at = place;
            self.follow = true;
        }
        self.wants_keyboard = true;
    }

    /// The next question, or the one before; at the ends it stays.
    pub fn step(&mut self, asks: &[(Place, Ask)], back: bool) {
        let at = self.at(asks);
        let here = asks.iter().position(|(place, _)| *place == at).unwrap_or(0);
        let to = if back { here.checked_sub(1) } else { here.checked_add(1) };
        if let Some((place, _)) = to.and_then(|to| asks.get(to)) {
            self.go(*place);
        }
    }

    /// The stage an answer to this question goes to.
    pub fn stage_for(&self, map: &Map, place: Place) -> Option<StageId> {
        let chosen = self.stage.filter(|stage| map.stages.get(*stage).is_some());
        place.stage.or(chosen).or_else(|| map.stages.at(0).map(|stage| stage.id))
    }

    /// What the answer that was typed asks for: a card, in one step. The field is ready for another one then.
    pub fn take(&mut self, map: &Map, place: Place, ask: &Ask, words: Lang) -> Vec<Request> {
        let text = self.answer.trim().to_owned();
        let Some(stage) = self.stage_for(map, place).filter(|_| !text.is_empty()) else { return Vec::new() };
        let source = self.source.trim().to_owned();
        let evidence = if source.is_empty() { Evidence::Assumed } else { Evidence::Observed };
        let way = capture::way_to(map, ask.answer, words);
        let row = Card { evidence, source, ..Card::new(Spot::cell(way.lane, stage), text) };
        let edits = way.first.into_iter().chain([Edit::AddCard { row, at: usize::MAX }]).collect();
        self.answer.clear();
        self.answered.insert(place);
        in_one_step("guide-step", edits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Document, Merge};
    use crate::model::{Lane, LaneKind, Stage};

    fn document() -> Document {
        let mut document = Document::new(Map::default());
        for (at, name) in ["Need", "Buy"].into_iter().enumerate() {
            document.edit(Edit::AddStage { row: Stage::named(name), at }, Merge::Never).unwrap();
        }
        let row = Lane::new(LaneKind::Barriers, "Pain points");
        document.edit(Edit::AddLane { row, at: 0 }, Merge::Never).unwrap();
        document
    }

    fn carry_out(document: &mut Document, requests: Vec<Request>) {
        for request in requests {
            match request {
                Request::Begin(label) => document.begin(label),
                Request::Edit(edit, merge) => drop(document.edit(edit, merge).unwrap()),
                Request::Commit => drop(document.commit()),
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn questions_about_the_journey_come_first_and_then_those_of_each_stage() {
        let document = document();
        let asks = asks(document.map(), Lang::En);
        let stages: Vec<StageId> = document.map().stages.iter().map(|stage| stage.id).collect();
        assert_eq!(asks.len(), 5 + 2 * 4);
        assert!(asks.iter().take(5).all(|(place, _)| place.stage.is_none()));
        assert!(asks.iter().skip(9).all(|(place, _)| place.stage == Some(stages[1])));
        let mut guide = Guide::default();
        guide.step(&asks, true);
        assert_eq!(guide.at(&asks), asks[0].0, "there is nothing before the first");
        for _ in 0..40 {
            guide.step(&asks, false);
        }
        assert_eq!(guide.at(&asks), asks[12].0);
    }

    #[test]
    fn an_answer_is_a_card_in_the_lane_and_stage_of_its_question_in_one_step() {
        let mut document = document();
        let before = document.map().clone();
        let asks = asks(document.map(), Lang::En);
        let (place, ask) = asks.iter().rfind(|(_, ask)| ask.answer == LaneKind::Barriers).unwrap().clone();
        let mut guide = Guide { answer: " No price anywhere ".into(), ..Guide::default() };
        let requests = guide.take(document.map(), place, &ask, Lang::En);
        carry_out(&mut document, requests);
        let card = document.map().cards.at(0).unwrap().clone();
        let (lane, stage) = (document.map().lanes.at(0).unwrap().id, document.map().stages.at(1).unwrap().id);
        assert_eq!((card.text.as_str(), card.spot), ("No price anywhere", Spot::cell(lane, stage)));
        assert_eq!((card.evidence, card.source.as_str()), (Evidence::Assumed, ""));
        assert!(guide.answer.is_empty() && guide.is_answered(place));
        assert_eq!(document.undo(), Some("guide-step"));
        assert_eq!(*document.map(), before);
    }

    #[test]
    fn a_lane_that_is_not_there_is_made_and_whom_one_talks_to_is_the_source() {
        let mut document = document();
        let asks = asks(document.map(), Lang::En);
        let (place, ask) = asks[0].clone();
        let stage = document.map().stages.at(1).unwrap().id;
        let mut guide = Guide {
            answer: "Calls were lost".into(),
            source: "Dana, interview 3".into(),
            stage: Some(stage),
            ..Guide::default()
        };
        let requests = guide.take(document.map(), place, &ask, Lang::En);
        carry_out(&mut document, requests);
        let card = document.map().cards.at(0).unwrap().clone();
        let lane = document.map().lanes.get(card.spot.lane().unwrap()).unwrap();
        assert_eq!((lane.kind, card.spot.stage()), (LaneKind::Motivations, Some(stage)));
        assert_eq!((card.evidence, card.source.as_str()), (Evidence::Observed, "Dana, interview 3"));
        assert_eq!(guide.take(document.map(), place, &ask, Lang::En), [], "nothing was typed");
    }
}
