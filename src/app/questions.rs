//! Open questions in the window: found anew when the map has changed, and where each of them is answered.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;

use super::dispatch;
use super::panels::fields;
use super::request::Request;
use super::settings::Settings;
use super::shell::Shell;
use crate::edit::Selection;
use crate::i18n::Lang;
use crate::insight::{self, Question, Why, Wording};
use crate::model::{Card, LaneDisplay, LaneKind, Map, Node, StageId};

/// Cards of a map that is looked through within a frame; longer ones are by a thread of their own.
const SOON: usize = 400;

/// The questions of the open map, and where the keyboard is among them.
#[derive(Debug, Default)]
pub struct Questions {
    found: Option<Found>,
    under_way: Option<Receiver<Found>>,
    /// The place of the question the keyboard is at.
    pub cursor: usize,
    /// The cursor moved, so the list follows it.
    pub follow: bool,
    /// The list was just opened: the keyboard goes there.
    pub wants_keyboard: bool,
}

/// What was found, and in what.
#[derive(Debug)]
struct Found {
    map: Arc<Map>,
    lang: Lang,
    asked: Vec<Asked>,
}

/// A question and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub question: Question,
    pub text: String,
}

impl Found {
    fn of(map: Arc<Map>, lang: Lang) -> Found {
        let wording = Wording::of(&map);
        let asked = |question| Asked { question, text: lang.message(&wording.question(&question)) };
        let asked = insight::open_questions(&map).into_iter().map(asked).collect();
        Found { map, lang, asked }
    }

    fn is_of(&self, map: &Arc<Map>, lang: Lang) -> bool {
        Arc::ptr_eq(&self.map, map) && self.lang == lang
    }
}

impl Questions {
    /// The questions last found, by kind.
    pub fn asked(&self) -> &[Asked] {
        self.found.as_ref().map(|found| found.asked.as_slice()).unwrap_or_default()
    }

    /// Looks again where the map has changed. For a long map that is told a moment later.
    pub fn refresh(&mut self, map: &Arc<Map>, lang: Lang, ctx: &Context) {
        self.receive();
        if self.under_way.is_some() || self.found.as_ref().is_some_and(|found| found.is_of(map, lang)) {
            return;
        }
        if map.cards.len() > SOON {
            self.under_way = look(Arc::clone(map), lang, ctx.clone());
        }
        // A short map, or no other thread can be had.
        if self.under_way.is_none() {
            self.found = Some(Found::of(Arc::clone(map), lang));
        }
    }

    fn receive(&mut self) {
        let Some(under_way) = &self.under_way else { return };
        match under_way.try_recv() {
            Ok(found) => (self.found, self.under_way) = (Some(found), None),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => self.under_way = None,
        }
    }
}

fn look(map: Arc<Map>, lang: Lang, ctx: Context) -> Option<Receiver<Found>> {
    let (sender, receiver) = channel();
    let work = move || {
        // The window may have gone on to another map.
        let _ = sender.send(Found::of(map, lang));
        ctx.request_repaint();
    };
    thread::Builder::new().name("questions".into()).spawn(work).ok()?;
    Some(receiver)
}

/// The id of the heading over questions of a kind.
pub fn heading(why: Why) -> &'static str {
    match why {
        Why::StageWithoutAction(_) => "questions-of-actions",
        Why::StageWithoutFeeling(_) => "questions-of-feelings",
        Why::PainPointWithoutOwner(_) => "questions-of-pain-points",
        Why::MomentOfTruthWithoutMetric(_) => "questions-of-moments",
        Why::PitWithoutOpportunity(_) => "questions-of-pits",
        Why::OpportunityWithoutImpactAndEffort(_) => "questions-of-impact",
        Why::OpportunityWithoutOwner(_) => "questions-of-owners",
        Why::ProposedAnswersNothing(_) => "questions-of-proposals",
        Why::ObservedWithoutSource(_) => "questions-of-sources",
        Why::HandOffWithoutOwner(_) => "questions-of-hand-offs",
    }
}

/// Where a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In a field of the inspector, named by the id of its label.
    Field(Node, &'static str),
    /// On the map: by typing a card into a cell, or by looking at the thing.
    Map(Node),
    /// In the small field that takes a feeling.
    Feeling(Node),
}

fn place(map: &Map, question: &Question) -> Place {
    let owner = "app-field-owner";
    match question.why {
        Why::StageWithoutAction(stage) => Place::Map(cell(map, LaneKind::Actions, stage).unwrap_or(question.node)),
        Why::StageWithoutFeeling(stage) => {
            cell(map, LaneKind::Emotion, stage).map_or(Place::Map(question.node), Place::Feeling)
        }
        Why::PitWithoutOpportunity(stage) => {
            Place::Map(cell(map, LaneKind::Opportunities, stage).unwrap_or(question.node))
        }
        Why::MomentOfTruthWithoutMetric(card) => {
            let stage = map.cards.get(card).and_then(|card| card.spot.stage());
            let cell = stage.and_then(|stage| cell(map, LaneKind::Metrics, stage));
            Place::Map(cell.unwrap_or(question.node))
        }
        Why::PainPointWithoutOwner(_) | Why::OpportunityWithoutOwner(_) => Place::Field(question.node, owner),
        Why::OpportunityWithoutImpactAndEffort(card) => {
            let has_impact = map.cards.get(card).is_some_and(|card| card.opportunity.impact.is_some());
            Place::Field(question.node, if has_impact { "app-field-effort" } else { "app-field-impact" })
        }
        Why::ProposedAnswersNothing(_) => Place::Field(question.node, "app-add-hand-off"),
        Why::ObservedWithoutSource(_) => Place::Field(question.node, "app-field-source"),
        Why::HandOffWithoutOwner(link) => {
            let ends = map.links.get(link).map(|link| [link.from, link.to]);
            let is_ownerless = |card: &&Card| card.facts.owner.trim().is_empty();
            let card = ends.into_iter().flatten().filter_map(|id| map.cards.get(id)).find(is_ownerless);
            card.map_or(Place::Map(question.node), |card| Place::Field(Node::Card(card.id), owner))
        }
    }
}

/// The cell of a stage in the first lane of this kind that is shown.
fn cell(map: &Map, kind: LaneKind, stage: StageId) -> Option<Node> {
    let lane = map.lanes.iter().find(|lane| lane.kind == kind && lane.display == LaneDisplay::Shown)?;
    Some(Node::Cell { lane: lane.id, stage })
}

/// Selects what a question is about, brings it into view, and gives the keyboard to where it is answered.
pub fn answer(shell: &mut Shell, ctx: &Context, question: &Question) {
    dispatch::end_typing(shell);
    let Some(work) = &mut shell.work else { return };
    let place = place(work.document.map(), question);
    let node = match place {
        Place::Field(node, _) | Place::Map(node) | Place::Feeling(node) => node,
    };
    work.document.seal();
    work.document.select(Selection::one(node));
    work.canvas.reveal(node);
    match place {
        Place::Field(_, field) => {
            fields::want(ctx, &shell.lang.text(field));
            let settings = Settings { inspector: true, ..shell.settings.clone() };
            dispatch::dispatch(shell, ctx, Request::Set(settings));
        }
        Place::Map(_) => leave_list(ctx),
        Place::Feeling(node) => {
            leave_list(ctx);
            work.canvas.start_feeling(work.document.map(), node);
        }
    }
}

/// The map takes the keyboard where nobody has it.
fn leave_list(ctx: &Context) {
    ctx.memory_mut(|memory| memory.focused().map(|focused| memory.surrender_focus(focused)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Edit, apply};
    use crate::model::{CardId, Lane, Link, LinkId, Spot, Stage};

    fn add(map: &mut Map, edit: Edit) -> Node {
        apply(map, edit).unwrap().created.unwrap()
    }

    /// Two stages, a lane of each of these kinds, an owned and an ownerless card linked in the second stage.
    fn map(kinds: &[LaneKind]) -> (Map, CardId, CardId, LinkId) {
        let mut map = Map::default();
        for (at, name) in ["Need", "Buy"].into_iter().enumerate() {
            add(&mut map, Edit::AddStage { row: Stage::named(name), at });
        }
        for kind in kinds {
            add(&mut map, Edit::AddLane { row: Lane::new(*kind, format!("{kind:?}")), at: usize::MAX });
        }
        let spot = Spot::cell(map.lanes.at(0).unwrap().id, map.stages.at(1).unwrap().id);
        let mut owned = Card::new(spot, "a");
        owned.facts.owner = "Kim".to_owned();
        let mut card = |row| match add(&mut map, Edit::AddCard { row, at: usize::MAX }) {
            Node::Card(id) => id,
            other => panic!("{other:?}"),
        };
        let (from, to) = (card(owned), card(Card::new(spot, "b")));
        let row = Link { id: LinkId(0), from, to, both_ways: false, label: String::new() };
        let Node::Link(link) = add(&mut map, Edit::AddLink(row)) else { panic!() };
        (map, from, to, link)
    }

    #[test]
    fn every_question_has_a_place_where_it_is_answered() {
        let kinds = [LaneKind::Touchpoints, LaneKind::Actions, LaneKind::Emotion, LaneKind::Metrics];
        let (mut map, first, second, link) = map(&kinds);
        let stage = map.stages.at(1).unwrap().id;
        let lane = |map: &Map, at: usize| map.lanes.at(at).unwrap().id;
        let card = Node::Card(second);
        let at = |map: &Map, why, node| place(map, &Question { why, node });
        let cell = |lane| Node::Cell { lane, stage };
        let of_stage = Node::Stage(stage);
        assert_eq!(at(&map, Why::StageWithoutAction(stage), of_stage), Place::Map(cell(lane(&map, 1))));
        assert_eq!(at(&map, Why::StageWithoutFeeling(stage), of_stage), Place::Feeling(cell(lane(&map, 2))));
        assert_eq!(at(&map, Why::MomentOfTruthWithoutMetric(second), card), Place::Map(cell(lane(&map, 3))));
        assert_eq!(
            at(&map, Why::PitWithoutOpportunity(stage), of_stage),
            Place::Map(of_stage),
            "there is no such lane"
        );
        for (why, field) in [
            (Why::PainPointWithoutOwner(second), "app-field-owner"),
            (Why::OpportunityWithoutOwner(second), "app-field-owner"),
            (Why::OpportunityWithoutImpactAndEffort(second), "app-field-impact"),
            (Why::ProposedAnswersNothing(second), "app-add-hand-off"),
            (Why::ObservedWithoutSource(second), "app-field-source"),
        ] {
            assert_eq!(at(&map, why, card), Place::Field(card, field));
        }
        let hand_off = Why::HandOffWithoutOwner(link);
        assert_eq!(at(&map, hand_off, Node::Link(link)), Place::Field(card, "app-field-owner"), "the end without one");
        let mut row = map.cards.get(second).unwrap().clone();
        row.opportunity.impact = crate::model::Rating::new(3);
        row.facts.owner = "Kim".to_owned();
        apply(&mut map, Edit::SetCard(row)).unwrap();
        let why = Why::OpportunityWithoutImpactAndEffort(second);
        assert_eq!(at(&map, why, card), Place::Field(card, "app-field-effort"), "what is still missing");
        assert_eq!(at(&map, hand_off, Node::Link(link)), Place::Map(Node::Link(link)));
        assert_ne!(first, second);
    }

    #[test]
    fn a_long_map_is_looked_through_by_a_thread_of_its_own_and_at_rest_by_nobody() {
        let (mut map, ..) = map(&[LaneKind::Touchpoints, LaneKind::Actions]);
        let spot = map.cards.at(0).unwrap().spot;
        let rows = (0..SOON).map(|_| Card::new(spot, "c")).collect();
        apply(&mut map, Edit::AddCards { rows, at: 0 }).unwrap();
        let (map, ctx, mut questions) = (Arc::new(map), Context::default(), Questions::default());
        questions.refresh(&map, Lang::En, &ctx);
        assert!(questions.found.is_none() && questions.under_way.is_some());
        while questions.found.is_none() {
            thread::yield_now();
            questions.refresh(&map, Lang::En, &ctx);
        }
        assert_eq!(questions.asked().len(), insight::open_questions(&map).len());
        questions.refresh(&map, Lang::En, &ctx);
        assert!(questions.under_way.is_none());
    }
}
