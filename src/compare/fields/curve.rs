//! What a curve, one of its points, and a link say.

use super::{Field, field, flag, text};
use crate::compare::value::{self, maybe};
use crate::diag::Message;
use crate::model::{Curve, CurveForm, CurvePoint, Link, View};

/// The fields of a curve, but for its points.
pub const CURVE: &[Field<Curve>] = &[
    Field {
        name: "app-persona",
        same: |one, other| one.persona == other.persona,
        take: |curve, from| curve.persona = from.persona,
        say: |curve, names| names.persona(curve.persona),
        join: None,
        picture: None,
    },
    field!("app-field-view", view, |view: &View| Message::new(view.word())),
    field!("curve-field-form", form, |form: &CurveForm| Message::new(form.word())),
    Field {
        name: "app-lane",
        same: |one, other| one.lane == other.lane,
        take: |curve, from| curve.lane = from.lane,
        say: |curve, names| curve.lane.map_or(Message::new("app-first-emotion-lane"), |lane| names.lane(lane)),
        join: None,
        picture: None,
    },
    flag!("app-field-shown", shown),
    flag!("app-field-dimmed", dimmed),
    flag!("app-field-compared", compared),
    flag!("app-field-marked", marked),
];

/// The fields of a point, but for its stage.
pub const POINT: &[Field<CurvePoint>] = &[
    field!("app-field-score", score, |score: &_| value::score(*score)),
    text!("app-field-emotion", emotion),
    text!("app-field-quote", quote),
    field!("app-field-position", at, |at: &_| value::fraction(*at)),
    Field {
        name: "app-field-caused-by",
        same: |one, other| one.card == other.card,
        take: |point, from| point.card = from.card,
        say: |point, names| maybe(point.card.map(|card| names.card(card))),
        join: None,
        picture: None,
    },
];

/// The fields of a link.
pub const LINK: &[Field<Link>] = &[
    Field {
        name: "app-field-from",
        same: |one, other| one.from == other.from,
        take: |link, from| link.from = from.from,
        say: |link, names| names.card(link.from),
        join: None,
        picture: None,
    },
    Field {
        name: "app-field-to",
        same: |one, other| one.to == other.to,
        take: |link, from| link.to = from.to,
        say: |link, names| names.card(link.to),
        join: None,
        picture: None,
    },
    text!("app-field-label", label),
    flag!("app-field-both-ways", both_ways),
];
