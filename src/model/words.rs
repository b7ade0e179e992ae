//! The messages that name the model's words, so that page, window and command line call a thing alike.

use super::{
    Channel, CurveForm, Device, Divider, Evidence, Gap, Horizon, JourneyType, LaneKind, MapState, OpportunityStatus,
    PersonaKind, Quadrant, View,
};
use crate::diag::Message;

/// Gives each word the id of the message that names it.
macro_rules! words {
    ($($word:ident { $($variant:ident => $id:literal)* })*) => {$(
        impl $word {
            /// The id of the message that names it.
            pub fn word(self) -> &'static str {
                match self {
                    $($word::$variant => $id,)*
                }
            }
        }
    )*};
}

words! {
    MapState {
        Current => "picture-state-current"
        Future => "picture-state-future"
    }
    PersonaKind {
        Archetype => "picture-archetype"
        Individual => "picture-individual"
    }
    View {
        AsIs => "picture-view-as-is"
        Expected => "picture-view-expected"
        ToBe => "picture-view-to-be"
    }
    CurveForm {
        Smooth => "curve-form-smooth"
        Steps => "curve-form-steps"
    }
    Quadrant {
        Champion => "picture-quadrant-champion"
        Supporter => "picture-quadrant-supporter"
        Guardian => "picture-quadrant-guardian"
        Observer => "picture-quadrant-observer"
    }
    Divider {
        Interaction => "picture-divider-interaction"
        Visibility => "picture-divider-visibility"
        InternalInteraction => "picture-divider-internal"
    }
    LaneKind {
        Actions => "picture-lane-actions"
        Touchpoints => "picture-lane-touchpoints"
        Emotion => "picture-lane-emotion"
        Thoughts => "picture-lane-thoughts"
        Motivations => "picture-lane-motivations"
        Needs => "picture-lane-needs"
        Barriers => "picture-lane-barriers"
        Opportunities => "picture-lane-opportunities"
        Backstage => "picture-lane-backstage"
        Metrics => "picture-lane-metrics"
        Storyboard => "picture-lane-storyboard"
        Text => "picture-lane-text"
    }
    Device {
        Mobile => "picture-device-mobile"
        Tablet => "picture-device-tablet"
        Desktop => "picture-device-desktop"
    }
    Evidence {
        Observed => "picture-evidence-observed"
        Assumed => "picture-evidence-assumed"
        Proposed => "picture-evidence-proposed"
    }
    Gap {
        Matched => "picture-gap-matched"
        Missing => "picture-gap-missing"
        Wasted => "picture-gap-wasted"
    }
    Horizon {
        QuickWin => "picture-quick-win"
        Strategic => "picture-strategic"
    }
    OpportunityStatus {
        Idea => "picture-status-idea"
        Planned => "picture-status-planned"
        Doing => "picture-status-doing"
        Done => "picture-status-done"
        Dropped => "picture-status-dropped"
    }
}

impl LaneKind {
    /// The id of the message that says what belongs in such a lane.
    pub fn hint(self) -> &'static str {
        match self {
            LaneKind::Actions => "picture-lane-actions-hint",
            LaneKind::Touchpoints => "picture-lane-touchpoints-hint",
            LaneKind::Emotion => "picture-lane-emotion-hint",
            LaneKind::Thoughts => "picture-lane-thoughts-hint",
            LaneKind::Motivations => "picture-lane-motivations-hint",
            LaneKind::Needs => "picture-lane-needs-hint",
            LaneKind::Barriers => "picture-lane-barriers-hint",
            LaneKind::Opportunities => "picture-lane-opportunities-hint",
            LaneKind::Backstage => "picture-lane-backstage-hint",
            LaneKind::Metrics => "picture-lane-metrics-hint",
            LaneKind::Storyboard => "picture-lane-storyboard-hint",
            LaneKind::Text => "picture-lane-text-hint",
        }
    }
}

impl Channel {
    /// The message that names it; one's own channel is called what its author called it.
    pub fn word(&self) -> Message {
        Message::new(match self {
            Channel::Website => "picture-channel-website",
            Channel::Email => "picture-channel-email",
            Channel::Phone => "picture-channel-phone",
            Channel::LiveChat => "picture-channel-live-chat",
            Channel::TextMessage => "picture-channel-text-message",
            Channel::SocialMedia => "picture-channel-social-media",
            Channel::PaidAds => "picture-channel-paid-ads",
            Channel::Reviews => "picture-channel-reviews",
            Channel::Search => "picture-channel-search",
            Channel::Video => "picture-channel-video",
            Channel::Event => "picture-channel-event",
            Channel::InPerson => "picture-channel-in-person",
            Channel::Product => "picture-channel-product",
            Channel::Post => "picture-channel-post",
            Channel::Survey => "picture-channel-survey",
            Channel::Other(name) => return own_name(name),
        })
    }
}

impl JourneyType {
    /// The message that names it; one's own journey type is called what its author called it.
    pub fn word(&self) -> Message {
        Message::new(match self {
            JourneyType::Onboarding => "picture-journey-onboarding",
            JourneyType::Retention => "picture-journey-retention",
            JourneyType::Use => "picture-journey-use",
            JourneyType::Renewal => "picture-journey-renewal",
            JourneyType::Other(name) => return own_name(name),
        })
    }
}

fn own_name(name: &str) -> Message {
    Message::new("picture-own-name").with("name", name)
}
