//! What the keyboard does on a board while no text is being typed.

use egui::{Event, Key, Ui};

use super::acts::{self, Done};
use super::things::{self, Spot};
use crate::app::canvas::Toward;
use crate::app::canvas::frame::Sight;
use crate::app::request::Request;
use crate::edit::Selection;
use crate::layout::Board;
use crate::model::Node;
use crate::scene::{Part, Slot, Takes};

/// What was heard in a frame.
#[derive(Default)]
pub struct Heard<'a> {
    pub done: Done,
    /// Where the keyboard goes.
    pub to: Option<&'a Slot>,
    /// Where it is once the map has changed.
    pub spot: Option<Spot>,
}

/// What the first key of this frame that the board knows asks for; keys behind it wait in `carry`.
pub fn take<'a>(
    ui: &Ui,
    sight: &Sight<'a>,
    board: Board,
    spot: Option<&'a Slot>,
    panning: bool,
    space: &mut bool,
    carry: &mut Vec<Event>,
) -> Heard<'a> {
    // Space held down moves the page; let go without that, it is a key like others.
    *space &= !panning;
    ui.input_mut(|input| {
        let mut heard: Option<Heard<'a>> = None;
        let mut waiting = Vec::new();
        input.events.retain(|event| {
            if !matches!(event, Event::Text(_) | Event::Key { .. }) {
                return true;
            }
            if heard.is_some() {
                let is_press = matches!(event, Event::Text(_) | Event::Key { pressed: true, .. });
                waiting.extend(is_press.then(|| event.clone()));
                return !is_press;
            }
            heard = meaning(event, sight, board, spot, space);
            // The letter itself is typed into the text that opens.
            if heard.is_some() && matches!(event, Event::Text(text) if begins_a_text(text, spot)) {
                waiting.push(event.clone());
            }
            heard.is_none()
        });
        carry.extend(waiting);
        heard.unwrap_or_default()
    })
}

fn meaning<'a>(
    event: &Event,
    sight: &Sight<'a>,
    board: Board,
    spot: Option<&'a Slot>,
    space: &mut bool,
) -> Option<Heard<'a>> {
    let (map, scene) = (sight.ground.map, sight.ground.scene);
    let to = |slot: Option<&'a Slot>| slot.map(|slot| Heard { to: Some(slot), ..Heard::default() });
    let does = |done: Done| (done != Done::default()).then(|| Heard { done, ..Heard::default() });
    match event {
        Event::Text(text) => letters(text, sight, board, spot),
        Event::Key { key: Key::Space, pressed, .. } => {
            let was_down = std::mem::replace(space, *pressed && spot.is_some());
            let acts = was_down && !*pressed;
            acts.then(|| does(acts::space(map, scene, spot?))).flatten()
        }
        Event::Key { key, pressed: true, modifiers, .. } => {
            let toward = match key {
                Key::ArrowLeft => Some(Toward::Left),
                Key::ArrowRight => Some(Toward::Right),
                Key::ArrowUp => Some(Toward::Up),
                Key::ArrowDown => Some(Toward::Down),
                _ => None,
            };
            match (toward, modifiers.command || modifiers.ctrl, modifiers.alt) {
                (Some(toward), false, false) => match spot {
                    Some(spot) => to(things::toward(scene, spot, toward)),
                    None => to(things::beside(scene, None, true)),
                },
                (Some(toward), false, true) if !modifiers.shift => {
                    let (done, spot) = acts::nudge(map, scene, board, spot?, toward);
                    Some(Heard { done, spot, to: None })
                }
                (None, false, false) => match key {
                    Key::Tab => to(things::beside(scene, spot, !modifiers.shift)),
                    Key::Home => to(things::beside(scene, None, true)),
                    Key::End => to(things::beside(scene, None, false)),
                    Key::Enter => does(acts::open(map, scene, spot?)),
                    Key::Escape => spot.map(|_| {
                        let requests = vec![Request::Select(Selection::none())];
                        Heard { done: Done { requests, asks: None }, ..Heard::default() }
                    }),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}

/// + and − count votes; other letters begin to be typed into the text that has the keyboard.
fn letters<'a>(text: &str, sight: &Sight<'a>, board: Board, spot: Option<&'a Slot>) -> Option<Heard<'a>> {
    let map = sight.ground.map;
    let slot = spot?;
    let votes = match text {
        "+" => acts::vote(map, board, slot, true),
        "-" | "\u{2212}" => acts::vote(map, board, slot, false),
        _ => Done::default(),
    };
    if votes != Done::default() {
        return Some(Heard { done: votes, ..Heard::default() });
    }
    if !begins_a_text(text, spot) {
        return None;
    }
    Some(Heard { done: acts::open(map, sight.ground.scene, slot), ..Heard::default() })
}

/// Whether a letter on this place is the first of its text.
fn begins_a_text(text: &str, spot: Option<&Slot>) -> bool {
    let is_letter = text.chars().next().is_some_and(|first| !first.is_whitespace() && !first.is_control());
    let is_text = match spot.map(|slot| &slot.takes) {
        Some(Takes::Text(_, part)) => *part != Part::Label,
        Some(Takes::NextLine(..)) => true,
        Some(Takes::Thing(Node::Card(_) | Node::Stakeholder(_))) => true,
        _ => false,
    };
    let is_sign = matches!(text, "+" | "-" | "\u{2212}");
    is_letter && is_text && !is_sign
}
