//! One line about what hands and keys can do on a board now, for the status bar.

use egui::{Context, Modifiers};

use super::things;
use crate::app::canvas::Canvas;
use crate::diag::Message;
use crate::layout::Board;
use crate::model::Node;
use crate::scene::{Part, Scene, Takes};

impl Canvas {
    /// The line for where the keyboard is; `None` where there is nothing worth saying.
    pub fn board_hint(&self, ctx: &Context, page: &Scene) -> Option<Message> {
        let (alt, shift) = (ctx.format_modifiers(Modifiers::ALT), ctx.format_modifiers(Modifiers::SHIFT));
        let told = |id: &'static str| Some(Message::new(id).with("alt", alt.clone()).with("shift", shift.clone()));
        if self.board == Board::Journey || self.is_typing() {
            return None;
        }
        let Some(slot) = self.hands.spot.as_ref().and_then(|spot| spot.on(page)) else {
            return if self.board == Board::Stakeholders { told("board-hint-influence-empty") } else { None };
        };
        let field = things::field_at(page, slot.rect.center()).map(|field| &field.takes);
        match (&slot.takes, field) {
            (Takes::Question(_), _) => told("board-hint-question"),
            (Takes::Votes(_), _) => told("board-hint-votes"),
            (Takes::Meeting { .. }, _) => told("board-hint-meeting"),
            (Takes::Text(_, Part::Line(..)), _) => told("board-hint-line"),
            (Takes::Thing(Node::Stakeholder(_)), _) => told("board-hint-influence"),
            (Takes::Thing(Node::Card(_)), Some(Takes::Standing { .. })) => told("board-hint-standing"),
            (Takes::Thing(Node::Card(_)), Some(Takes::Answer { .. })) => told("board-hint-answers"),
            (Takes::Thing(Node::Card(_)), _) if self.board == Board::Opportunities => told("board-hint-priority"),
            (Takes::Thing(Node::Card(_)), _) if self.board == Board::Decisions => told("board-hint-decision"),
            _ => None,
        }
    }
}
