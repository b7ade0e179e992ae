//! A card held by an end reaches over more stages or fewer, inside one open step.

use super::{Gesture, Ground};
use crate::app::canvas::grip::End;
use crate::app::canvas::input::Input;
use crate::app::request::Request;
use crate::edit::{Edit, Merge};
use crate::model::{Card, CardId, Spot};

/// The end that is held.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    pub card: CardId,
    pub end: End,
}

/// The name of the step.
pub const STEP: &str = "structure-step-stretch";

impl Stretch {
    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let Some(card) = ground.map.cards.get(self.card) else { return (Gesture::Idle, vec![Request::Cancel]) };
        let requests = match self.spot(card, input.at.x, ground) {
            Some(spot) if spot != card.spot => {
                vec![Request::Edit(Edit::SetCard(Card { spot, ..card.clone() }), Merge::Never)]
            }
            Some(_) | None => Vec::new(),
        };
        (Gesture::Stretch(self), requests)
    }

    /// From stage to stage: one is covered once the pointer is past its middle.
    fn spot(&self, card: &Card, x: f64, ground: Ground<'_>) -> Option<Spot> {
        let Spot::Cell { lane, stage, span } = card.spot else { return None };
        let columns = &ground.scene.grid.columns;
        let passed = columns.iter().filter(|column| (column.left + column.right) / 2.0 < x).count();
        let first = columns.iter().position(|column| column.stage == stage)?;
        let last = (first + usize::from(span.max(1)) - 1).min(columns.len() - 1);
        let (first, last) = match self.end {
            End::First => (passed.min(last), last),
            End::Last => (first, passed.saturating_sub(1).max(first)),
        };
        let span = u16::try_from(last - first + 1).unwrap_or(u16::MAX);
        Some(Spot::Cell { lane, stage: columns.get(first)?.stage, span })
    }
}
