//! The channel × stage matrix: where we meet in which medium, where nobody is, and where it is crowded.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use crate::model::{CardId, Channel, Gap, Map};

/// From so many touchpoints on, a cell is crowded: a customer asks which of them to take.
pub const CROWDED: usize = 3;

/// The matrix: a row for each channel that occurs, each with a cell for every stage in journey order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChannelMatrix {
    /// Known channels in legend order, then those of one's own by name.
    pub rows: Vec<ChannelRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelRow {
    pub channel: Channel,
    /// A persona says it prefers this channel: an empty cell here is a white spot that matters.
    pub preferred: bool,
    pub cells: Vec<ChannelCell>,
}

/// What happens through one channel in one stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChannelCell {
    /// In map order.
    pub cards: Vec<CardId>,
    /// The outcome that asks for most: one *missing* touchpoint makes the cell missing, then one *wasted*; `None`
    /// where no touchpoint has both answers.
    pub gap: Option<Gap>,
}

impl ChannelCell {
    /// Nobody meets here.
    pub fn is_white(&self) -> bool {
        self.cards.is_empty()
    }

    pub fn is_crowded(&self) -> bool {
        self.cards.len() >= CROWDED
    }

    fn add(&mut self, card: CardId, gap: Option<Gap>) {
        self.cards.push(card);
        self.gap = match (self.gap, gap) {
            (Some(Gap::Missing), _) | (_, Some(Gap::Missing)) => Some(Gap::Missing),
            (Some(Gap::Wasted), _) | (_, Some(Gap::Wasted)) => Some(Gap::Wasted),
            (Some(Gap::Matched), _) | (_, Some(Gap::Matched)) => Some(Gap::Matched),
            (None, None) => None,
        };
    }
}

/// The matrix of a map. Channels that a persona prefers have a row even where no touchpoint uses them.
pub fn channel_matrix(map: &Map) -> ChannelMatrix {
    let index = Index::of(map);
    let is_named = |channel: &&Channel| !matches!(channel, Channel::Other(name) if name.trim().is_empty());
    let preferred: BTreeSet<&Channel> =
        map.personas.iter().flat_map(|persona| &persona.channels).filter(is_named).collect();
    let empty = || vec![ChannelCell::default(); map.stages.len()];
    let mut rows: BTreeMap<&Channel, Vec<ChannelCell>> = preferred.iter().map(|channel| (*channel, empty())).collect();
    for card in map.cards.iter() {
        let Some(channel) = card.facts.channel.as_ref().filter(is_named) else { continue };
        let stages = index.stages_of(card);
        if stages.is_empty() {
            continue;
        }
        for cell in rows.entry(channel).or_insert_with(empty).get_mut(stages).unwrap_or_default() {
            cell.add(card.id, card.facts.gap());
        }
    }
    let row = |(channel, cells): (&Channel, _)| ChannelRow {
        channel: channel.clone(),
        preferred: preferred.contains(channel),
        cells,
    };
    ChannelMatrix { rows: rows.into_iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::testing::Hand;
    use crate::model::{LaneKind, Persona, PersonaId};

    #[test]
    fn cells_hold_their_cards_and_the_outcome_that_asks_for_most() {
        let mut hand = Hand::new(2, &[LaneKind::Touchpoints]);
        let channel = |channel: Channel| move |card: &mut crate::model::Card| card.facts.channel = Some(channel);
        let wide = hand.wide(0, 0, 2, channel(Channel::Email));
        let wasted = hand.card(0, 1, |card| {
            card.facts.channel = Some(Channel::Email);
            (card.facts.customer_uses, card.facts.we_provide) = (Some(false), Some(true));
        });
        let missing = hand.card(0, 1, |card| {
            card.facts.channel = Some(Channel::Email);
            (card.facts.customer_uses, card.facts.we_provide) = (Some(true), Some(false));
        });
        hand.card(0, 0, channel(Channel::Other("Poster".into())));
        hand.card(0, 0, channel(Channel::Other(" ".into())));
        hand.park(0, channel(Channel::Survey));
        let channels = vec![Channel::Phone];
        hand.map.personas.push(Persona { id: PersonaId(900), channels, ..Persona::named("Ada") });
        let matrix = channel_matrix(&hand.map);
        let names: Vec<_> = matrix.rows.iter().map(|row| (row.channel.clone(), row.preferred)).collect();
        let poster = Channel::Other("Poster".into());
        assert_eq!(names, [(Channel::Email, false), (Channel::Phone, true), (poster, false)]);
        let [email, phone, _] = &matrix.rows[..] else { panic!("three rows") };
        assert_eq!(email.cells[0], ChannelCell { cards: vec![wide], gap: None });
        assert_eq!(email.cells[1].cards, [wide, wasted, missing]);
        assert_eq!(email.cells[1].gap, Some(Gap::Missing));
        assert!(email.cells[1].is_crowded() && !email.cells[0].is_crowded());
        assert!(phone.cells.iter().all(ChannelCell::is_white) && phone.cells.len() == 2);
    }
}
