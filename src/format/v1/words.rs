//! The words version 1 uses for choices, and which choice each stands for today.

use serde::Deserialize;

use super::values::Text;
use crate::model;

/// The word for a choice.
pub trait Word {
    fn spelled(&self) -> &'static str;
}

macro_rules! words {
    ($($name:ident { $($word:ident),* $(,)? })*) => {$(
        #[derive(Deserialize, Clone, Copy)]
        pub enum $name {
            $($word),*
        }

        impl $name {
            pub fn latest(self) -> model::$name {
                match self {
                    $($name::$word => model::$name::$word),*
                }
            }
        }

        impl Word for model::$name {
            fn spelled(&self) -> &'static str {
                match self {
                    $(model::$name::$word => stringify!($word)),*
                }
            }
        }
    )*};
}

words! {
    MapState { Current, Future }
    Scale { PlusMinusTwo, OneToFive, OneToTen, PlusMinusFive }
    PersonaKind { Archetype, Individual }
    LaneKind {
        Actions, Touchpoints, Emotion, Thoughts, Motivations, Needs, Barriers, Opportunities, Backstage, Metrics,
        Storyboard, Text,
    }
    LaneDisplay { Shown, Folded, Hidden }
    Divider { Interaction, Visibility, InternalInteraction }
    Evidence { Observed, Assumed, Proposed }
    Device { Mobile, Tablet, Desktop }
    Horizon { QuickWin, Strategic }
    OpportunityStatus { Idea, Planned, Doing, Done, Dropped }
    PictureFormat { Png, Jpeg }
    View { AsIs, Expected, ToBe }
    CurveForm { Smooth, Steps }
}

/// As [`words`], for choices that end with one's own: `Other("Kiosk")`. `spelled` gives its name as an error.
macro_rules! open_words {
    ($($name:ident { $($word:ident),* $(,)? })*) => {$(
        #[derive(Deserialize)]
        pub enum $name {
            $($word,)*
            Other(Text),
        }

        impl $name {
            pub fn latest(self) -> model::$name {
                match self {
                    $($name::$word => model::$name::$word,)*
                    $name::Other(name) => model::$name::Other(name.0),
                }
            }
        }

        impl OpenWord for model::$name {
            fn spelled(&self) -> Result<&'static str, &str> {
                match self {
                    $(model::$name::$word => Ok(stringify!($word)),)*
                    model::$name::Other(name) => Err(name),
                }
            }
        }
    )*};
}

/// The word for a choice, or the name of one's own.
pub trait OpenWord {
    fn spelled(&self) -> Result<&'static str, &str>;
}

open_words! {
    JourneyType { Onboarding, Retention, Use, Renewal }
    Channel {
        Website, Email, Phone, LiveChat, TextMessage, SocialMedia, PaidAds, Reviews, Search, Video, Event, InPerson,
        Product, Post, Survey,
    }
}

/// What a part of a map consists of.
#[derive(Deserialize, Clone, Copy, Default)]
pub enum Extent {
    #[default]
    Stages,
    Lanes,
}

impl Extent {
    pub fn latest(self) -> crate::format::Extent {
        match self {
            Extent::Stages => crate::format::Extent::Stages,
            Extent::Lanes => crate::format::Extent::Lanes,
        }
    }
}

impl Word for crate::format::Extent {
    fn spelled(&self) -> &'static str {
        match self {
            crate::format::Extent::Stages => "Stages",
            crate::format::Extent::Lanes => "Lanes",
        }
    }
}
