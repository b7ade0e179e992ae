//! Which icon stands for what: one table for the page, the legend and the window.

use crate::model::{Channel, Device, LaneKind};
use crate::scene::Icon;

const fn icon(code: char) -> Icon {
    Icon { code, filled: false }
}

const fn filled(code: char) -> Icon {
    Icon { code, filled: true }
}

pub(super) const MOMENT_OF_TRUTH: Icon = filled('\u{e46a}');
pub(super) const HAND_OFF: Icon = icon('\u{e01a}');
pub(super) const PAIN_POINT: Icon = filled('\u{e4e2}');
pub(super) const ADVANTAGE: Icon = filled('\u{e67e}');

pub(super) const MATCHED: Icon = icon('\u{e182}');
pub(super) const MISSING: Icon = icon('\u{e4e0}');
pub(super) const WASTED: Icon = icon('\u{e32a}');
pub(super) const UNANSWERED: Icon = icon('\u{e3e8}');
/// Where we meet, whatever comes of it.
pub(super) const MET: Icon = icon('\u{ec90}');
pub(super) const PREFERRED: Icon = filled('\u{e2a8}');
pub(super) const THINKS: Icon = icon('\u{e74e}');
pub(super) const FEELS: Icon = icon('\u{e2a8}');
pub(super) const SAYS: Icon = icon('\u{e16c}');
pub(super) const DOES: Icon = icon('\u{e73a}');
pub(super) const PAINS: Icon = icon('\u{e43e}');
pub(super) const OWNER: Icon = icon('\u{e4c2}');
pub(super) const DUE: Icon = icon('\u{e10a}');
pub(super) const GAINS: Icon = icon('\u{e436}');

/// The icon of a lane's kind.
pub fn lane_icon(kind: LaneKind) -> Icon {
    icon(match kind {
        LaneKind::Actions => '\u{e73a}',
        LaneKind::Touchpoints => '\u{ec90}',
        LaneKind::Emotion => '\u{e2ac}',
        LaneKind::Thoughts => '\u{e16c}',
        LaneKind::Motivations => '\u{e2a8}',
        LaneKind::Needs => '\u{e47c}',
        LaneKind::Barriers => '\u{e4e2}',
        LaneKind::Opportunities => '\u{e2dc}',
        LaneKind::Backstage => '\u{e272}',
        LaneKind::Metrics => '\u{e156}',
        LaneKind::Storyboard => '\u{e836}',
        LaneKind::Text => '\u{e484}',
    })
}

/// The icon of a channel.
pub fn channel_icon(channel: &Channel) -> Icon {
    icon(match channel {
        Channel::Website => '\u{e288}',
        Channel::Email => '\u{e218}',
        Channel::Phone => '\u{e3b8}',
        Channel::LiveChat => '\u{e16c}',
        Channel::TextMessage => '\u{e17a}',
        Channel::SocialMedia => '\u{e408}',
        Channel::PaidAds => '\u{e642}',
        Channel::Reviews => '\u{e70a}',
        Channel::Search => '\u{e30c}',
        Channel::Video => '\u{e740}',
        Channel::Event => '\u{e10a}',
        Channel::InPerson => '\u{e4d6}',
        Channel::Product => '\u{e390}',
        Channel::Post => '\u{ec1e}',
        Channel::Survey => '\u{e198}',
        Channel::Other(_) => '\u{e0f2}',
    })
}

/// The icon of a device.
pub fn device_icon(device: Device) -> Icon {
    icon(match device {
        Device::Mobile => '\u{e1e0}',
        Device::Tablet => '\u{e1e6}',
        Device::Desktop => '\u{e560}',
    })
}
