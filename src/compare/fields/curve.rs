//! What a curve, one of its points, and a link say.

use super::{Field, field, flag, named, text};
use crate::compare::value::{self, maybe};
use crate::diag::Message;
use crate::model::{Curve, CurveForm, CurvePoint, Link, View};

/// The fields of a curve, but for its points.
pub const CURVE: &[Field<Curve>] = &[
    named!("app-persona", persona, |curve, names| names.persona(curve.persona)),
    field!("app-field-view", view, |view: &View| Message::new(view.word())),
    field!("curve-field-form", form, |form: &CurveForm| Message::new(form.word())),
    named!("app-lane", lane, |curve, names| curve
        .lane
        .map_or(Message::new("app-first-emotion-lane"), |lane| names.lane(lane))),
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
    named!("app-field-caused-by", card, |point, names| maybe(point.card.map(|card| names.card(card)))),
];

/// The fields of a link.
pub const LINK: &[Field<Link>] = &[
    named!("app-field-from", from, |link, names| names.card(link.from)),
    named!("app-field-to", to, |link, names| names.card(link.to)),
    text!("app-field-label", label),
    flag!("app-field-both-ways", both_ways),
];
