//! What a card says.

use super::{Field, field, flag, list, picture, text, word};
use crate::compare::value::{self, maybe, number, rating, yes_no};
use crate::diag::Message;
use crate::model::{Card, Channel, Device, Evidence, Horizon, Metric, OpportunityStatus, Rating, Spot};

fn of_rating(mark: &Option<Rating>) -> Message {
    rating(*mark)
}

fn of_answer(answer: &Option<bool>) -> Message {
    maybe(answer.map(yes_no))
}

/// Its fields, in the order of the panel.
pub const CARD: &[Field<Card>] = &[
    text!("app-field-text", text),
    PLACE,
    SPAN,
    text!("app-field-note", note),
    field!("app-field-channel", facts.channel, |channel: &Option<Channel>| maybe(channel.as_ref().map(Channel::word))),
    word!("app-field-device", facts.device, Device),
    text!("app-field-owner", facts.owner),
    flag!("picture-moment-of-truth", facts.moment_of_truth),
    flag!("picture-pain-point", facts.pain_point),
    flag!("picture-advantage", facts.advantage),
    field!("app-field-customer-uses", facts.customer_uses, of_answer),
    field!("app-field-we-provide", facts.we_provide, of_answer),
    field!("app-field-satisfaction", facts.satisfaction, of_rating),
    field!("app-field-importance-to-customer", facts.importance_to_customer, of_rating),
    field!("app-field-importance-to-us", facts.importance_to_us, of_rating),
    text!("app-field-duration", facts.duration),
    text!("app-field-waiting-time", facts.waiting_time),
    text!("app-field-senses", facts.senses),
    field!("app-field-impact", opportunity.impact, of_rating),
    field!("app-field-effort", opportunity.effort, of_rating),
    word!("app-field-horizon", opportunity.horizon_by_hand, Horizon),
    word!("app-field-status", opportunity.status, OpportunityStatus),
    text!("app-field-due", opportunity.due),
    field!("app-field-votes", opportunity.votes, |votes: &u32| number(f64::from(*votes)), Some(add_votes)),
    field!("compare-field-metric", metric, of_metric),
    field!("app-field-evidence", evidence, |evidence: &Evidence| Message::new(evidence.word())),
    text!("app-field-source", source),
    list!("app-field-tags", tags),
    text!("app-field-link", link),
    picture!("app-field-picture", picture),
    field!("app-field-color", color, |color: &Option<_>| value::color(*color)),
];

const PLACE: Field<Card> = Field {
    name: "compare-field-place",
    same: |one, other| place(one.spot) == place(other.spot),
    take: |card, from| {
        card.spot = match (card.spot, from.spot) {
            (Spot::Cell { span, .. }, Spot::Cell { lane, stage, .. }) => Spot::Cell { lane, stage, span },
            (Spot::Parked { .. }, Spot::Cell { .. }) | (_, Spot::Parked { .. }) => from.spot,
        };
    },
    say: |card, names| names.cell(card.spot.lane(), card.spot.stage()),
    join: None,
    picture: None,
};

const SPAN: Field<Card> = Field {
    name: "app-field-span",
    same: |one, other| span(one.spot) == span(other.spot),
    take: |card, from| {
        if let Spot::Cell { lane, stage, .. } = card.spot {
            card.spot = Spot::Cell { lane, stage, span: span(from.spot) };
        }
    },
    say: |card, _| number(f64::from(span(card.spot))),
    join: None,
    picture: None,
};

/// The lane, and the stage it starts in.
fn place(spot: Spot) -> Spot {
    match spot {
        Spot::Cell { lane, stage, .. } => Spot::cell(lane, stage),
        Spot::Parked { .. } => spot,
    }
}

fn span(spot: Spot) -> u16 {
    match spot {
        Spot::Cell { span, .. } => span,
        Spot::Parked { .. } => 1,
    }
}

/// Votes are counted, not chosen: those given on both sides add up.
fn add_votes(base: Option<&Card>, ours: &mut Card, theirs: &Card) -> bool {
    let before = i64::from(base.map_or(0, |base| base.opportunity.votes));
    let sum = i64::from(ours.opportunity.votes) + i64::from(theirs.opportunity.votes) - before;
    ours.opportunity.votes = u32::try_from(sum.max(0)).unwrap_or(u32::MAX);
    true
}

fn of_metric(metric: &Option<Metric>) -> Message {
    let measured = |value: f64, unit: &str| {
        let message = if unit.is_empty() { "compare-number" } else { "compare-measured" };
        let message = Message::new(message).with("value", crate::diag::Arg::Number(value));
        if unit.is_empty() { message } else { message.with("unit", unit) }
    };
    maybe(metric.as_ref().map(|metric| match metric.target {
        None => measured(metric.value, &metric.unit),
        Some(target) => {
            let said = Message::new("compare-metric").with("value", measured(metric.value, &metric.unit));
            said.with("target", measured(target, &metric.unit))
        }
    }))
}
