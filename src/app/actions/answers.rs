//! Answers of a survey become the figure on a card of the metrics lane.

use std::sync::Arc;

use super::clipboard;
use crate::app::dispatch::{apply, begin, cancel, commit, end_typing};
use crate::app::notices::Tone;
use crate::app::panels::answers_sheet::AnswersSheet;
use crate::app::panels::sheet::Sheet;
use crate::app::request::AnswersStep;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::i18n::Lang;
use crate::insight::{Answers, Survey};
use crate::model::{Card, Evidence, Lane, LaneId, LaneKind, Map, Metric, Node, Spot, StageId};

/// So many answers on a metrics cell are taken for those of a survey.
const SEVERAL: usize = 3;

/// Answers and where their figure belongs.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    pub name: String,
    pub stage: StageId,
    pub answers: Answers,
}

impl Measured {
    /// The card that has this figure already.
    pub fn card<'a>(&self, map: &'a Map) -> Option<&'a Card> {
        let is_metric = |lane: LaneId| map.lanes.get(lane).is_some_and(|lane| lane.kind == LaneKind::Metrics);
        let name = self.name.to_lowercase();
        map.cards.iter().find(|card| {
            let here = card.spot.stage() == Some(self.stage) && card.spot.lane().is_some_and(is_metric);
            here && card.text.trim().to_lowercase() == name
        })
    }

    /// A card with the figure; what it says beside that is left alone.
    fn on(&self, card: Card, lang: Lang) -> Card {
        let target = card.metric.as_ref().and_then(|metric| metric.target);
        let metric: Metric = self.answers.metric(target);
        let count = lang.message(&Message::new("survey-source").with("count", self.answers.result().answers));
        Card { metric: Some(metric), evidence: Evidence::Observed, source: source(&card.source, &count), ..card }
    }
}

/// What a source says with the number of answers at its end, in place of an earlier one.
fn source(before: &str, count: &str) -> String {
    let kept = before.rsplit_once("n = ").filter(|(_, number)| number.trim().parse::<u64>().is_ok());
    let kept = kept.map_or(before, |(kept, _)| kept).trim().trim_end_matches(';').trim();
    if kept.is_empty() { count.to_owned() } else { format!("{kept}; {count}") }
}

/// Opens the sheet for the stage in focus.
pub fn open(shell: &mut Shell, pasted: Option<String>) {
    end_typing(shell);
    let Some(work) = &shell.work else { return };
    let map = work.document.map();
    let selected = work.document.selection().iter().find_map(|node| map.stage_under(node));
    let Some(stage) = selected.or_else(|| map.stages.at(0).map(|stage| stage.id)) else {
        return shell.notices.say(Tone::Plain, Message::new("survey-no-stage"));
    };
    shell.sheet = Some(Sheet::Answers(Box::new(AnswersSheet::new(stage, pasted))));
}

/// Whether what was pasted is a column of answers, and goes where figures stand.
pub fn offers(shell: &Shell, text: &str) -> bool {
    let Some(work) = &shell.work else { return false };
    let map = work.document.map();
    let on_metrics = work.document.selection().iter().any(|node| {
        let lane = map.lane_under(node).and_then(|lane| map.lanes.get(lane));
        matches!(node, Node::Cell { .. } | Node::Card(_)) && lane.is_some_and(|lane| lane.kind == LaneKind::Metrics)
    });
    let count = |kind| {
        let sorted = Answers::sort(kind, text);
        sorted.answers.filter(|_| sorted.left_out.is_empty()).map_or(0, |answers| answers.result().answers)
    };
    on_metrics && Survey::guess(text).is_some_and(|kind| count(kind) >= SEVERAL)
}

/// Goes on with the sheet.
pub fn act(shell: &mut Shell, step: AnswersStep) {
    shell.sheet = None;
    match step {
        AnswersStep::Put(measured) => put(shell, &measured),
        AnswersStep::AsCards(text) => clipboard::paste_as_cards(shell, &text),
    }
}

/// Makes the card or brings it up to date, in one step.
fn put(shell: &mut Shell, measured: &Measured) {
    let Some(map) = shell.work.as_ref().map(|work| Arc::clone(work.document.map())) else { return };
    let lang = Lang::from_tag(&map.about.language).unwrap_or(shell.lang);
    begin(shell, "survey-step");
    let node = match measured.card(&map) {
        Some(card) => {
            apply(shell, Edit::SetCard(measured.on(card.clone(), lang)), Merge::Never);
            Some(Node::Card(card.id))
        }
        None => lane(shell, &map, lang).and_then(|lane| {
            let card = Card::new(Spot::cell(lane, measured.stage), measured.name.as_str());
            apply(shell, Edit::AddCard { row: measured.on(card, lang), at: map.cards.len() }, Merge::Never)
        }),
    };
    let Some(node) = node else { return cancel(shell) };
    if let Some(work) = &mut shell.work {
        work.document.select(Selection::one(node));
        work.canvas.reveal(node);
    }
    commit(shell);
    let count = measured.answers.result().answers;
    let message = Message::new("survey-done").with("name", measured.name.as_str()).with("count", count);
    shell.notices.say(Tone::Done, message);
}

/// The lane for figures; a new one at the end where there is none.
fn lane(shell: &mut Shell, map: &Map, lang: Lang) -> Option<LaneId> {
    if let Some(lane) = map.lanes.iter().find(|lane| lane.kind == LaneKind::Metrics) {
        return Some(lane.id);
    }
    let kind = LaneKind::Metrics;
    let row = Lane { hint: lang.text(kind.hint()), ..Lane::new(kind, lang.text(kind.word())) };
    match apply(shell, Edit::AddLane { row, at: map.lanes.len() }, Merge::Never) {
        Some(Node::Lane(id)) => Some(id),
        Some(_) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_keeps_its_words_and_the_latest_count() {
        assert_eq!(source("", "n = 42"), "n = 42");
        assert_eq!(source("n = 7", "n = 42"), "n = 42");
        assert_eq!(source("Support mail, May", "n = 42"), "Support mail, May; n = 42");
        assert_eq!(source("Support mail, May; n = 7", "n = 42"), "Support mail, May; n = 42");
    }
}
