//! The cards of a map as rows with typed values, for spreadsheets.

use crate::i18n::Lang;
use crate::model::{Card, LaneKind, Map, Rating, Spot};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Nothing,
    Text(String),
    Number(f64),
    Flag(bool),
}

impl Value {
    pub fn text(text: &str) -> Value {
        if text.is_empty() { Value::Nothing } else { Value::Text(text.to_owned()) }
    }

    fn rating(rating: Option<Rating>) -> Value {
        rating.map_or(Value::Nothing, |rating| Value::Number(f64::from(rating.get())))
    }

    fn word(word: Option<&'static str>, lang: Lang) -> Value {
        word.map_or(Value::Nothing, |word| Value::Text(lang.text(word)))
    }

    fn maybe_flag(flag: Option<bool>) -> Value {
        flag.map_or(Value::Nothing, Value::Flag)
    }

    /// A mark that a card bears or not: what it does not bear is not said.
    fn mark(set: bool) -> Value {
        if set { Value::Flag(true) } else { Value::Nothing }
    }
}

/// A column: the message that names it, how wide it is in letters, and what it takes from a card.
pub(super) struct Column {
    pub heading: &'static str,
    pub width: u16,
    value: fn(&Card, &Seen) -> Value,
}

/// A card's surroundings.
struct Seen<'a> {
    map: &'a Map,
    lang: Lang,
}

impl Column {
    pub fn of(&self, card: &Card, map: &Map, lang: Lang) -> Value {
        (self.value)(card, &Seen { map, lang })
    }
}

const fn column(heading: &'static str, width: u16, value: fn(&Card, &Seen) -> Value) -> Column {
    Column { heading, width, value }
}

/// Every column of the table of cards.
pub(super) const CARDS: [Column; 33] = [
    column("app-stage", 20, stage),
    column("app-lane", 16, |card, seen| {
        let lane = card.spot.lane().and_then(|lane| seen.map.lanes.get(lane));
        lane.map_or(Value::Nothing, |lane| Value::text(&lane.name))
    }),
    column("app-field-kind", 14, |card, seen| Value::word(kind(card, seen.map).map(LaneKind::word), seen.lang)),
    column("app-field-text", 40, |card, _| Value::text(&card.text)),
    column("app-field-note", 30, |card, _| Value::text(&card.note)),
    column("app-field-evidence", 12, |card, seen| Value::word(Some(card.evidence.word()), seen.lang)),
    column("app-field-source", 20, |card, _| Value::text(&card.source)),
    column("app-field-channel", 14, |card, seen| {
        let channel = card.facts.channel.as_ref();
        channel.map_or(Value::Nothing, |channel| Value::text(&seen.lang.message(&channel.word())))
    }),
    column("app-field-device", 12, |card, seen| Value::word(card.facts.device.map(|device| device.word()), seen.lang)),
    column("app-field-owner", 18, |card, _| Value::text(&card.facts.owner)),
    column("picture-moment-of-truth", 10, |card, _| Value::mark(card.facts.moment_of_truth)),
    column("picture-pain-point", 10, |card, _| Value::mark(card.facts.pain_point)),
    column("picture-advantage", 10, |card, _| Value::mark(card.facts.advantage)),
    column("app-field-satisfaction", 10, |card, _| Value::rating(card.facts.satisfaction)),
    column("app-field-importance-to-customer", 12, |card, _| Value::rating(card.facts.importance_to_customer)),
    column("app-field-importance-to-us", 12, |card, _| Value::rating(card.facts.importance_to_us)),
    column("app-field-duration", 12, |card, _| Value::text(&card.facts.duration)),
    column("app-field-waiting-time", 12, |card, _| Value::text(&card.facts.waiting_time)),
    column("app-field-senses", 20, |card, _| Value::text(&card.facts.senses)),
    column("app-field-customer-uses", 10, |card, _| Value::maybe_flag(card.facts.customer_uses)),
    column("app-field-we-provide", 10, |card, _| Value::maybe_flag(card.facts.we_provide)),
    column("app-field-impact", 9, |card, _| Value::rating(card.opportunity.impact)),
    column("app-field-effort", 9, |card, _| Value::rating(card.opportunity.effort)),
    column("app-field-horizon", 12, |card, seen| {
        Value::word(card.opportunity.horizon().map(|it| it.word()), seen.lang)
    }),
    column("app-field-due", 12, |card, _| Value::text(&card.opportunity.due)),
    column("app-field-status", 12, |card, seen| Value::word(card.opportunity.status.map(|it| it.word()), seen.lang)),
    column("app-field-votes", 8, |card, _| match card.opportunity.votes {
        0 => Value::Nothing,
        votes => Value::Number(f64::from(votes)),
    }),
    column("app-field-value", 10, |card, _| card.metric.as_ref().map_or(Value::Nothing, |m| Value::Number(m.value))),
    column("app-field-unit", 8, |card, _| card.metric.as_ref().map_or(Value::Nothing, |m| Value::text(&m.unit))),
    column("app-field-target", 10, |card, _| {
        let target = card.metric.as_ref().and_then(|metric| metric.target);
        target.map_or(Value::Nothing, Value::Number)
    }),
    column("app-field-span", 7, |card, _| match card.spot {
        Spot::Cell { span, .. } if span > 1 => Value::Number(f64::from(span)),
        Spot::Cell { .. } | Spot::Parked { .. } => Value::Nothing,
    }),
    column("app-field-tags", 18, |card, _| Value::text(&card.tags.join(", "))),
    column("app-field-link", 30, |card, _| Value::text(&card.link)),
];

/// The headings of the table of opportunities, a part of [`CARDS`].
pub(super) const OPPORTUNITIES: [&str; 10] = [
    "app-stage",
    "app-field-text",
    "app-field-note",
    "app-field-impact",
    "app-field-effort",
    "app-field-horizon",
    "app-field-owner",
    "app-field-due",
    "app-field-status",
    "app-field-votes",
];

fn stage(card: &Card, seen: &Seen) -> Value {
    match card.spot {
        Spot::Cell { stage, .. } => seen.map.stages.get(stage).map_or(Value::Nothing, |stage| Value::text(&stage.name)),
        Spot::Parked { .. } => Value::Text(seen.lang.text("picture-parking-lot")),
    }
}

/// The kind of lane a card sits in.
pub(super) fn kind(card: &Card, map: &Map) -> Option<LaneKind> {
    map.lanes.get(card.spot.lane()?).map(|lane| lane.kind)
}

/// The cards as one reads the map: lane by lane, and in each from left to right; the parking lot last.
pub(super) fn in_order(map: &Map) -> Vec<&Card> {
    let lanes: std::collections::BTreeMap<_, _> = map.lanes.iter().zip(0_usize..).map(|(l, i)| (l.id, i)).collect();
    let stages: std::collections::BTreeMap<_, _> = map.stages.iter().zip(0_usize..).map(|(s, i)| (s.id, i)).collect();
    let mut cards: Vec<&Card> = map.cards.iter().collect();
    cards.sort_by_key(|card| {
        let stage = card.spot.stage().and_then(|stage| stages.get(&stage).copied());
        let lane = card.spot.lane().and_then(|lane| lanes.get(&lane).copied());
        (stage.is_none(), lane, stage)
    });
    cards
}
