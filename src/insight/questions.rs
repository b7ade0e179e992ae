//! Open questions: what a map leaves unsaid, each with the thing it is about.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use super::{flow, statistics};
use crate::diag::Message;
use crate::model::{
    Card, CardId, Curve, Evidence, LaneKind, Link, LinkId, Map, Node, OpportunityStatus, Score, StageId, View,
};

/// Something nobody has said yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    pub why: Why,
    /// What to go to in order to answer it.
    pub node: Node,
}

/// What is left unsaid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A stage in which the customer does nothing, on a map with a lane for actions.
    StageWithoutAction(StageId),
    /// A stage no curve of things as they are says anything about, on a map with such a curve.
    StageWithoutFeeling(StageId),
    /// A card marked as a pain point.
    PainPointWithoutOwner(CardId),
    /// A moment of truth with no metric in any of its stages.
    MomentOfTruthWithoutMetric(CardId),
    /// The lowest point of a curve, below neutral, in a stage without an opportunity.
    PitWithoutOpportunity(StageId),
    OpportunityWithoutImpactAndEffort(CardId),
    /// An opportunity that is planned or under way.
    OpportunityWithoutOwner(CardId),
    /// A proposed card with no pain point in its stages and none at the other end of a link.
    ProposedAnswersNothing(CardId),
    ObservedWithoutSource(CardId),
    /// A hand-off across a line with an end that has no owner.
    HandOffWithoutOwner(LinkId),
}

/// Every open question of a map, by kind, then in map order. Parked cards are asked about only as opportunities.
pub fn open_questions(map: &Map) -> Vec<Question> {
    let seen = Seen::of(map);
    let mut asked = seen.stages(map);
    for card in map.cards.iter() {
        seen.card(card, &mut |why| asked.push(Question { why, node: Node::Card(card.id) }));
    }
    for link in flow(map).links.iter().filter(|link| !link.crosses.is_empty() && !link.ownerless.is_empty()) {
        asked.push(Question { why: Why::HandOffWithoutOwner(link.link), node: Node::Link(link.link) });
    }
    // Stable, so map order stays within a kind.
    asked.sort_by_key(|question| question.why.kind());
    asked
}

/// What occurs in each stage, and which cards are linked with something that hurts.
struct Seen<'a> {
    index: Index<'a>,
    acted: Vec<bool>,
    hurt: Vec<bool>,
    measured: Vec<bool>,
    improved: Vec<bool>,
    answering: BTreeSet<CardId>,
}

impl<'a> Seen<'a> {
    fn of(map: &'a Map) -> Seen<'a> {
        let nothing = || vec![false; map.stages.len()];
        let index = Index::of(map);
        let (mut acted, mut hurt, mut measured, mut improved) = (nothing(), nothing(), nothing(), nothing());
        for card in map.cards.iter() {
            let mark = |seen: &mut Vec<bool>, holds: bool| {
                if holds {
                    seen.get_mut(index.stages_of(card)).unwrap_or_default().fill(true);
                }
            };
            let kind = index.kind_of(card);
            mark(&mut acted, kind == Some(LaneKind::Actions));
            mark(&mut hurt, index.hurts(card));
            mark(&mut measured, card.metric.is_some());
            mark(&mut improved, kind == Some(LaneKind::Opportunities));
        }
        let hurts = |id| index.card(id).is_some_and(|card| index.hurts(card));
        let ends = map.links.iter().flat_map(|link| [(link.from, link.to), (link.to, link.from)]);
        let answering = ends.filter(|(_, other)| hurts(*other)).map(|(card, _)| card).collect();
        Seen { index, acted, hurt, measured, improved, answering }
    }

    /// Questions about stages, and about the pits of the curves.
    fn stages(&self, map: &Map) -> Vec<Question> {
        let has_lane = |kind| map.lanes.iter().any(|lane| lane.kind == kind);
        let curves: Vec<&Curve> =
            map.curves.iter().filter(|curve| curve.view == View::AsIs && !curve.points.is_empty()).collect();
        let felt: BTreeSet<StageId> = curves.iter().flat_map(|curve| &curve.points).map(|point| point.stage).collect();
        let mut asked = Vec::new();
        for (stage, acted) in map.stages.iter().zip(&self.acted) {
            let node = Node::Stage(stage.id);
            if !acted && has_lane(LaneKind::Actions) {
                asked.push(Question { why: Why::StageWithoutAction(stage.id), node });
            }
            if !curves.is_empty() && !felt.contains(&stage.id) {
                asked.push(Question { why: Why::StageWithoutFeeling(stage.id), node });
            }
        }
        let mut pits = BTreeSet::new();
        for curve in curves.into_iter().filter(|_| has_lane(LaneKind::Opportunities)) {
            let Some(index) = statistics(curve).map(|told| told.pit) else { continue };
            let Some(point) = curve.points.get(index).filter(|point| point.score < Score::NEUTRAL) else { continue };
            let improved = self.index.stage(point.stage).and_then(|place| self.improved.get(place));
            if improved == Some(&false) && pits.insert(point.stage) {
                let node = Node::Point { curve: curve.id, index };
                asked.push(Question { why: Why::PitWithoutOpportunity(point.stage), node });
            }
        }
        asked
    }

    fn card(&self, card: &Card, ask: &mut dyn FnMut(Why)) {
        let (facts, opportunity) = (&card.facts, &card.opportunity);
        let is_ownerless = facts.owner.trim().is_empty();
        let stages = self.index.stages_of(card);
        let in_its_stages = |seen: &[bool]| seen.get(stages.clone()).unwrap_or_default().contains(&true);
        if self.index.kind_of(card) == Some(LaneKind::Opportunities) {
            let is_over = matches!(opportunity.status, Some(OpportunityStatus::Done | OpportunityStatus::Dropped));
            if !is_over && (opportunity.impact.is_none() || opportunity.effort.is_none()) {
                ask(Why::OpportunityWithoutImpactAndEffort(card.id));
            }
            let is_begun = matches!(opportunity.status, Some(OpportunityStatus::Planned | OpportunityStatus::Doing));
            if is_begun && is_ownerless {
                ask(Why::OpportunityWithoutOwner(card.id));
            }
        }
        if stages.is_empty() {
            return;
        }
        if facts.pain_point && is_ownerless {
            ask(Why::PainPointWithoutOwner(card.id));
        }
        if facts.moment_of_truth && !in_its_stages(&self.measured) {
            ask(Why::MomentOfTruthWithoutMetric(card.id));
        }
        match card.evidence {
            Evidence::Proposed if !in_its_stages(&self.hurt) && !self.answering.contains(&card.id) => {
                ask(Why::ProposedAnswersNothing(card.id));
            }
            Evidence::Observed if card.source.trim().is_empty() => ask(Why::ObservedWithoutSource(card.id)),
            Evidence::Proposed | Evidence::Observed | Evidence::Assumed => {}
        }
    }
}

impl Why {
    /// Its place among the kinds.
    fn kind(self) -> u8 {
        match self {
            Why::StageWithoutAction(_) => 0,
            Why::StageWithoutFeeling(_) => 1,
            Why::PainPointWithoutOwner(_) => 2,
            Why::MomentOfTruthWithoutMetric(_) => 3,
            Why::PitWithoutOpportunity(_) => 4,
            Why::OpportunityWithoutImpactAndEffort(_) => 5,
            Why::OpportunityWithoutOwner(_) => 6,
            Why::ProposedAnswersNothing(_) => 7,
            Why::ObservedWithoutSource(_) => 8,
            Why::HandOffWithoutOwner(_) => 9,
        }
    }
}

/// Words for what is told of a map: looks its names up once, for as many questions as there are.
pub struct Wording<'a> {
    stages: BTreeMap<StageId, &'a str>,
    cards: BTreeMap<CardId, &'a str>,
    links: BTreeMap<LinkId, &'a Link>,
}

impl<'a> Wording<'a> {
    pub fn of(map: &'a Map) -> Wording<'a> {
        Wording {
            stages: map.stages.iter().map(|stage| (stage.id, stage.name.as_str())).collect(),
            cards: map.cards.iter().map(|card| (card.id, card.text.as_str())).collect(),
            links: map.links.iter().map(|link| (link.id, link)).collect(),
        }
    }

    /// The name of a stage, as one line.
    pub fn stage(&self, id: StageId) -> String {
        one_line(self.stages.get(&id).copied().unwrap_or_default())
    }

    /// The text of a card as one line, or the number of one without a text.
    pub fn card(&self, id: CardId) -> String {
        let text = one_line(self.cards.get(&id).copied().unwrap_or_default());
        if text.is_empty() { format!("#{}", id.0) } else { text }
    }

    /// The question as one asks it.
    pub fn question(&self, question: &Question) -> Message {
        let card = |message, id| Message::new(message).with("card", self.card(id));
        let stage = |message, id| Message::new(message).with("stage", self.stage(id));
        match question.why {
            Why::StageWithoutAction(id) => stage("insight-question-action", id),
            Why::StageWithoutFeeling(id) => stage("insight-question-feeling", id),
            Why::PainPointWithoutOwner(id) => card("insight-question-pain-point-owner", id),
            Why::MomentOfTruthWithoutMetric(id) => card("insight-question-metric", id),
            Why::PitWithoutOpportunity(id) => stage("insight-question-pit", id),
            Why::OpportunityWithoutImpactAndEffort(id) => card("insight-question-impact", id),
            Why::OpportunityWithoutOwner(id) => card("insight-question-owner", id),
            Why::ProposedAnswersNothing(id) => card("insight-question-proposed", id),
            Why::ObservedWithoutSource(id) => card("insight-question-source", id),
            Why::HandOffWithoutOwner(id) => {
                let ends = self.links.get(&id).map(|link| (self.card(link.from), self.card(link.to)));
                let (from, to) = ends.unwrap_or_default();
                Message::new("insight-question-hand-off").with("from", from).with("to", to)
            }
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
