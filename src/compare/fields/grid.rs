//! What the title block, a stage and a lane say.

use super::{Field, field, text, word};
use crate::compare::value::{self, maybe};
use crate::diag::Message;
use crate::model::{About, Divider, JourneyType, Lane, LaneDisplay, LaneKind, MapState, Scale, Stage};

/// The fields of the title block.
pub const ABOUT: &[Field<About>] = &[
    text!("app-field-title", title),
    text!("app-field-scenario", scenario),
    text!("app-field-goal", goal),
    field!("app-field-state", state, |state: &MapState| Message::new(state.word())),
    field!("app-field-journey", journey, |journey: &Option<JourneyType>| {
        maybe(journey.as_ref().map(JourneyType::word))
    }),
    text!("app-field-authors", authors),
    text!("app-field-date", date),
    text!("app-field-version", version),
    text!("app-field-map-language", language),
    field!("app-field-scale", scale, of_scale),
    text!("app-field-notes", notes),
];

fn of_scale(scale: &Scale) -> Message {
    Message::new(match scale {
        Scale::PlusMinusTwo => "app-scale-plus-minus-two",
        Scale::OneToFive => "app-scale-one-to-five",
        Scale::OneToTen => "app-scale-one-to-ten",
        Scale::PlusMinusFive => "app-scale-plus-minus-five",
    })
}

/// The fields of a stage.
pub const STAGE: &[Field<Stage>] = &[
    text!("app-field-name", name),
    text!("app-field-state-of-mind", caption),
    text!("app-field-phase", phase),
    text!("app-field-duration", duration),
    field!("app-field-width", width, |width: &Option<u16>| value::units(*width)),
    field!("app-field-color", color, |color: &Option<_>| value::color(*color)),
];

/// The fields of a lane.
pub const LANE: &[Field<Lane>] = &[
    text!("app-field-name", name),
    text!("app-field-hint", hint),
    field!("app-field-kind", kind, |kind: &LaneKind| Message::new(kind.word())),
    field!("app-field-display", display, of_display),
    word!("app-field-divider", divider, Divider),
    field!("app-field-height", height, |height: &Option<u16>| value::units(*height)),
];

fn of_display(display: &LaneDisplay) -> Message {
    Message::new(match display {
        LaneDisplay::Shown => "app-lane-shown",
        LaneDisplay::Folded => "app-lane-folded",
        LaneDisplay::Hidden => "app-lane-hidden",
    })
}
