//! A link drawn from the edge of a card, or the end of one taken to another card.

use super::{Gesture, Ground};
use crate::app::canvas::input::Input;
use crate::app::canvas::join::{self, Target};
use crate::app::canvas::place;
use crate::app::request::Request;
use crate::geom::Point;
use crate::model::{CardId, LinkId, Node};

/// What is being drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// A new link that leaves this card.
    New { from: CardId },
    /// The end of a link: where it goes to, or where it comes from.
    End { link: LinkId, to: bool },
}

/// The line in hand.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkDrag {
    pub drawn: Drawn,
    /// The end that stays.
    pub fixed: CardId,
    pub anchor: Point,
    pub to: Point,
    pub target: Option<Target>,
}

impl LinkDrag {
    /// A new link out of a card.
    pub fn new(from: CardId, anchor: Point) -> LinkDrag {
        LinkDrag { drawn: Drawn::New { from }, fixed: from, anchor, to: anchor, target: None }
    }

    /// An end of a link in hand, the other one fixed where it is.
    pub fn end(link: LinkId, to: bool, at: Point, ground: Ground<'_>) -> Option<LinkDrag> {
        let row = ground.map.links.get(link)?;
        let fixed = if to { row.from } else { row.to };
        let (start, end) = place::ends_of(ground.scene, link)?;
        Some(LinkDrag {
            drawn: Drawn::End { link, to },
            fixed,
            anchor: if to { start } else { end },
            to: at,
            target: None,
        })
    }

    /// Whether the arrow is at the pointer; otherwise it is at the end that stays.
    pub fn points_at_hand(&self) -> bool {
        match self.drawn {
            Drawn::New { .. } => true,
            Drawn::End { to, .. } => to,
        }
    }

    /// Whether the pointer is over the card the line comes from: it cannot be linked to itself.
    pub fn is_refused(&self, ground: Ground<'_>) -> bool {
        place::node_at(ground.scene, self.to) == Some(Node::Card(self.fixed))
    }

    pub(super) fn drag(self, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
        let target = join::target_at(ground, self.fixed, input.at).filter(|target| match (self.drawn, target) {
            // The end of a link goes to a card that is there.
            (Drawn::End { .. }, Target::Cell { .. }) => false,
            (Drawn::New { .. } | Drawn::End { .. }, _) => true,
        });
        (Gesture::Link(LinkDrag { to: input.at, target, ..self }), Vec::new())
    }

    pub(super) fn release(self, ground: Ground<'_>) -> Vec<Request> {
        match (self.drawn, self.target) {
            (Drawn::New { from }, Some(target)) => join::link(ground, from, target),
            (Drawn::End { link, to }, Some(Target::Card(card))) => join::move_end(ground, link, to, card),
            (Drawn::End { .. }, Some(Target::Cell { .. })) | (_, None) => Vec::new(),
        }
    }
}
