//! Linking without a mouse: a card is chosen, the arrows walk to the other one, Enter links them, Esc leaves it.

use egui::{Key, Modifiers, Ui};

use super::Canvas;
use super::frame::Sight;
use super::input::{Act, Input};
use super::join::{self, Target};
use crate::app::request::Request;
use crate::model::{CardId, Node};

impl Canvas {
    /// Starts a link from a card; the next card that is chosen is its other end.
    pub fn link_from(&mut self, card: CardId) {
        self.linking = Some(card);
    }

    /// What the link under way would lead to if Enter were pressed now.
    pub(super) fn link_target(&self, sight: &Sight<'_>) -> Option<(CardId, Option<Target>)> {
        let from = self.linking?;
        let focus = sight.ground.selection.focus();
        Some((from, focus.and_then(|node| join::target_of(sight.ground, from, node))))
    }

    /// Enter and Esc, while a link is under way. `None`: the keys are the map's.
    pub(super) fn link_keys(&mut self, ui: &Ui, sight: &Sight<'_>) -> Option<Vec<Request>> {
        let (from, target) = self.link_target(sight)?;
        let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if !sight.ground.map.cards.contains(from) || pressed(Key::Escape) {
            self.linking = None;
            return Some(Vec::new());
        }
        if !pressed(Key::Enter) {
            return None;
        }
        let Some(target) = target else { return Some(Vec::new()) };
        self.linking = None;
        Some(join::link(sight.ground, from, target))
    }

    /// A click on a card while a link is under way is its other end; a click elsewhere leaves it.
    pub(super) fn link_click(&mut self, sight: &Sight<'_>, inputs: &mut Vec<Input>) -> Vec<Request> {
        let Some(press) = inputs.iter().find(|input| input.act == Act::Press).copied() else { return Vec::new() };
        let Some(from) = self.linking.take() else { return Vec::new() };
        let target = join::target_at(sight.ground, from, press.at);
        match target.filter(|target| matches!(target, Target::Card(_))) {
            Some(target) => {
                inputs.clear();
                join::link(sight.ground, from, target)
            }
            None => Vec::new(),
        }
    }
}

/// The card a link started now would leave: the focused one.
pub fn card_to_link(focus: Option<Node>) -> Option<CardId> {
    match focus {
        Some(Node::Card(card)) => Some(card),
        _ => None,
    }
}
