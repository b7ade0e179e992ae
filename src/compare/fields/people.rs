//! What a persona and a stakeholder say.

use super::{Field, field, list, picture, text};
use crate::compare::value;
use crate::diag::Message;
use crate::model::{Channel, Persona, PersonaKind, Stakeholder};

/// The fields of a persona.
pub const PERSONA: &[Field<Persona>] = &[
    text!("app-field-person-name", name),
    text!("app-field-role", role),
    field!("app-field-kind", kind, |kind: &PersonaKind| Message::new(kind.word())),
    text!("app-field-quote", quote),
    text!("app-field-initials", initials),
    field!("app-field-color", color, |color: &Option<_>| value::color(*color)),
    picture!("app-field-picture", picture),
    list!("app-field-goals", goals),
    list!("app-field-needs", needs),
    list!("app-field-frustrations", frustrations),
    field!(
        "app-field-preferred-channels",
        channels,
        |channels: &Vec<Channel>| value::channels(channels),
        Some(|base, ours, theirs| {
            let before = base.map(|base| base.channels.as_slice()).unwrap_or_default();
            super::joined(before, &ours.channels, &theirs.channels).map(|joined| ours.channels = joined).is_some()
        })
    ),
    list!("app-field-thinks", empathy.thinks),
    list!("app-field-feels", empathy.feels),
    list!("app-field-says", empathy.says),
    list!("app-field-does", empathy.does),
    list!("app-field-pains", empathy.pains),
    list!("app-field-gains", empathy.gains),
];

/// The fields of a stakeholder.
pub const STAKEHOLDER: &[Field<Stakeholder>] = &[
    text!("app-field-person-name", name),
    text!("app-field-role", role),
    field!("app-field-power", power, |power: &_| value::fraction(*power)),
    field!("app-field-support", support, |support: &_| value::fraction(*support)),
];
