//! Lists come together, and no field is forgotten.

use super::joined;
use crate::model::*;

#[test]
fn lists_come_together() {
    let join = |before: &str, ours: &str, theirs: &str| {
        let list = |text: &str| text.chars().collect::<Vec<char>>();
        joined(&list(before), &list(ours), &list(theirs)).map(|list| list.into_iter().collect::<String>())
    };
    let came = |text: &str| Some(text.to_owned());
    assert_eq!(join("ab", "abc", "abd"), came("abdc"));
    assert_eq!(join("abc", "ac", "ab"), came("a"));
    assert_eq!(join("", "a", "a"), came("a"));
    assert_eq!(join("ab", "", "abz"), came("z"));
    assert_eq!(join("abc", "xabc", "cab"), came("cabx"));
    assert_eq!(join("abc", "bac", "cab"), None);
}

/// Does not build when a row says something new: whoever adds a field names it in the lists of this room, so that it
/// is compared and merged, and then here.
#[expect(dead_code, reason = "read by the compiler alone")]
fn complete(map: (About, Persona, Stage, Lane, Card), more: (Curve, CurvePoint, Link, Stakeholder)) {
    let (about, persona, stage, lane, card) = map;
    let (curve, point, link, stakeholder) = more;
    let About {
        title: _,
        scenario: _,
        goal: _,
        state: _,
        journey: _,
        authors: _,
        date: _,
        version: _,
        language: _,
        notes: _,
        scale: _,
    } = about;
    let Persona {
        id: _,
        name: _,
        role: _,
        kind: _,
        initials: _,
        color: _,
        picture: _,
        quote: _,
        goals: _,
        needs: _,
        frustrations: _,
        channels: _,
        empathy,
    } = persona;
    let Empathy { thinks: _, feels: _, says: _, does: _, pains: _, gains: _ } = empathy;
    let Stage { id: _, name: _, caption: _, phase: _, duration: _, color: _, width: _ } = stage;
    let Lane { id: _, name: _, hint: _, kind: _, display: _, height: _, divider: _ } = lane;
    let Card {
        id: _,
        text: _,
        note: _,
        spot: _,
        color: _,
        tags: _,
        link: _,
        picture: _,
        evidence: _,
        source: _,
        facts,
        opportunity,
        metric: _,
    } = card;
    let Facts {
        channel: _,
        device: _,
        owner: _,
        moment_of_truth: _,
        pain_point: _,
        advantage: _,
        senses: _,
        satisfaction: _,
        importance_to_customer: _,
        importance_to_us: _,
        duration: _,
        waiting_time: _,
        customer_uses: _,
        we_provide: _,
    } = facts;
    let Opportunity { impact: _, effort: _, horizon_by_hand: _, due: _, status: _, votes: _ } = opportunity;
    let Curve { id: _, persona: _, view: _, form: _, lane: _, shown: _, dimmed: _, compared: _, marked: _, points: _ } =
        curve;
    let CurvePoint { stage: _, at: _, card: _, score: _, emotion: _, quote: _ } = point;
    let Link { id: _, from: _, to: _, both_ways: _, label: _ } = link;
    let Stakeholder { id: _, name: _, role: _, power: _, support: _ } = stakeholder;
}
