//! What occurs on cards that the legend has a word for.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Card, Channel, Device};

/// The marks that occur on some cards.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Used {
    /// Those with a name of their own too, but for nameless ones.
    pub channels: BTreeSet<Channel>,
    pub moment_of_truth: bool,
    pub pain_point: bool,
    pub advantage: bool,
    /// In the order of [`Device::ALL`].
    pub devices: [bool; Device::ALL.len()],
    pub votes: bool,
}

impl Used {
    /// What occurs on these cards, as far as they are drawn.
    pub fn by(cards: &[&Arc<Card>]) -> Used {
        let mut used = Used::default();
        for card in cards.iter().filter(|card| card.spot.stage().is_some()) {
            let facts = &card.facts;
            match &facts.channel {
                Some(Channel::Other(name)) if name.trim().is_empty() => {}
                Some(channel) if used.channels.contains(channel) => {}
                Some(channel) => {
                    used.channels.insert(channel.clone());
                }
                None => {}
            }
            used.moment_of_truth |= facts.moment_of_truth;
            used.pain_point |= facts.pain_point;
            used.advantage |= facts.advantage;
            for (used, device) in used.devices.iter_mut().zip(Device::ALL) {
                *used |= facts.device == Some(device);
            }
            used.votes |= card.opportunity.votes > 0;
        }
        used
    }

    /// Takes in what occurs elsewhere.
    pub fn add(&mut self, other: &Used) {
        self.channels.extend(other.channels.iter().cloned());
        self.moment_of_truth |= other.moment_of_truth;
        self.pain_point |= other.pain_point;
        self.advantage |= other.advantage;
        for (used, other) in self.devices.iter_mut().zip(other.devices) {
            *used |= other;
        }
        self.votes |= other.votes;
    }
}
