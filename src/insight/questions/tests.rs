//! Each open question asked of a small map, and not asked where it is answered.

use super::*;
use crate::insight::testing::Hand;
use crate::model::{CurveId, CurvePoint, Divider, LaneId, Metric, PersonaId, Rating};

fn asked(hand: &Hand) -> Vec<Why> {
    open_questions(&hand.map).iter().map(|question| question.why).collect()
}

#[test]
fn a_map_with_nothing_on_it_leaves_nothing_unsaid() {
    assert_eq!(open_questions(&Map::default()), []);
    assert_eq!(asked(&Hand::new(2, &[LaneKind::Touchpoints])), []);
}

#[test]
fn stages_without_an_action_or_a_feeling() {
    let mut hand = Hand::new(3, &[LaneKind::Actions, LaneKind::Opportunities]);
    hand.wide(0, 0, 2, |_| {});
    let point = |stage, score| CurvePoint::new(StageId(stage), Score::clamped(score));
    let points = vec![point(1, -0.5), point(3, 0.5)];
    hand.map.curves.push(Curve { id: CurveId(700), points, ..Curve::new(PersonaId(1), View::AsIs) });
    let pit = Why::PitWithoutOpportunity(StageId(1));
    assert_eq!(asked(&hand), [Why::StageWithoutAction(StageId(3)), Why::StageWithoutFeeling(StageId(2)), pit]);
    let at = open_questions(&hand.map)[2].node;
    assert_eq!(at, Node::Point { curve: CurveId(700), index: 0 });
    hand.card(1, 0, |card| {
        (card.opportunity.impact, card.opportunity.effort) = (Rating::new(3), Rating::new(3));
    });
    assert!(!asked(&hand).contains(&pit));
}

#[test]
fn pain_points_moments_of_truth_and_evidence() {
    let mut hand = Hand::new(2, &[LaneKind::Touchpoints, LaneKind::Metrics]);
    let pain = hand.card(0, 0, |card| card.facts.pain_point = true);
    let moment = hand.card(0, 0, |card| card.facts.moment_of_truth = true);
    let seen = hand.card(0, 1, |card| card.evidence = Evidence::Observed);
    let owned = hand.card(0, 1, |card| (card.facts.pain_point, card.facts.owner) = (true, "Sales".into()));
    assert_eq!(
        asked(&hand),
        [Why::PainPointWithoutOwner(pain), Why::MomentOfTruthWithoutMetric(moment), Why::ObservedWithoutSource(seen)]
    );
    hand.card(1, 0, |card| card.metric = Some(Metric { value: 1.0, unit: String::new(), target: None }));
    assert!(!asked(&hand).contains(&Why::MomentOfTruthWithoutMetric(moment)));
    assert!(!asked(&hand).contains(&Why::PainPointWithoutOwner(owned)));
    // What waits in the parking lot is asked about when it has a place.
    hand.park(0, |card| card.facts.pain_point = true);
    assert_eq!(asked(&hand).len(), 2);
}

#[test]
fn opportunities_need_marks_and_what_is_begun_an_owner() {
    let mut hand = Hand::new(1, &[LaneKind::Opportunities]);
    let half = hand.card(0, 0, |card| card.opportunity.impact = Rating::new(4));
    let begun = hand.park(0, |card| {
        (card.opportunity.impact, card.opportunity.effort) = (Rating::new(4), Rating::new(1));
        card.opportunity.status = Some(OpportunityStatus::Doing);
    });
    hand.card(0, 0, |card| card.opportunity.status = Some(OpportunityStatus::Dropped));
    assert_eq!(asked(&hand), [Why::OpportunityWithoutImpactAndEffort(half), Why::OpportunityWithoutOwner(begun)]);
}

#[test]
fn a_proposed_card_answers_a_pain_point_of_its_stage_or_of_a_link() {
    let mut hand = Hand::new(3, &[LaneKind::Touchpoints, LaneKind::Barriers]);
    let barrier = hand.card(1, 0, |_| {});
    let propose = |card: &mut Card| card.evidence = Evidence::Proposed;
    let wide = hand.wide(0, 0, 2, propose);
    let linked = hand.card(0, 1, propose);
    let idle = hand.card(0, 2, propose);
    hand.map.links.push(Link { id: LinkId(800), from: linked, to: barrier, both_ways: false, label: String::new() });
    assert_eq!(asked(&hand), [Why::ProposedAnswersNothing(idle)]);
    hand.map.cards.remove(barrier);
    hand.map.links.remove(LinkId(800));
    assert_eq!(asked(&hand), [wide, linked, idle].map(Why::ProposedAnswersNothing));
}

#[test]
fn a_hand_off_across_a_line_needs_two_owners() {
    let mut hand = Hand::new(1, &[LaneKind::Touchpoints, LaneKind::Backstage]);
    let (from, to) = (hand.card(0, 0, |card| card.facts.owner = "Host".into()), hand.card(1, 0, |_| {}));
    hand.map.links.push(Link { id: LinkId(800), from, to, both_ways: false, label: String::new() });
    assert_eq!(asked(&hand), []);
    hand.map.lanes.get_mut(LaneId(101)).unwrap().divider = Some(Divider::Visibility);
    assert_eq!(asked(&hand), [Why::HandOffWithoutOwner(LinkId(800))]);
    let question = open_questions(&hand.map)[0];
    assert_eq!(question.node, Node::Link(LinkId(800)));
    assert_eq!(
        Wording::of(&hand.map).question(&question).to_string(),
        "insight-question-hand-off from=\"Card 1001\" to=\"Card 1002\""
    );
}
