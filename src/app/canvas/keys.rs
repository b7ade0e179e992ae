//! What the keyboard does on the map while no text is being typed.

use egui::{Context, Event, Key, Modifiers};

use super::gesture::Ground;
use super::walk::{self, Toward};
use super::{add, feeling, nudge, place};
use crate::app::request::Request;
use crate::capture::Mark;
use crate::edit::{Edit, Selection};
use crate::model::{Card, Map, Node, Spot};
use crate::scene::Part;

/// How far an arrow moves a score, and with Shift.
const STEP: f64 = 0.1;
const FINE_STEP: f64 = 0.01;

/// How far Ctrl and an arrow move a point along its stage, and with Shift.
const STEP_ALONG: f64 = 0.05;
const FINE_STEP_ALONG: f64 = 0.01;

/// What the first key of this frame that the map knows asks for.
///
/// Only one key is taken a frame, because what the next one means depends on what this one does; keys and letters
/// behind it wait in `carry`.
pub fn take(ctx: &Context, ground: Ground<'_>, carry: &mut Vec<Event>) -> Vec<Request> {
    ctx.input_mut(|input| {
        let mut requests = Vec::new();
        let mut waiting = Vec::new();
        input.events.retain(|event| {
            if !matches!(event, Event::Text(_) | Event::Key { pressed: true, .. }) {
                return true;
            }
            if !requests.is_empty() {
                waiting.push(event.clone());
                return false;
            }
            match meaning(event, ground) {
                Some(asked) => {
                    // The letter itself is typed into the text that opens.
                    if matches!(event, Event::Text(_)) {
                        waiting.push(event.clone());
                    }
                    requests = asked;
                    false
                }
                None => true,
            }
        });
        carry.extend(waiting);
        requests
    })
}

/// Where an empty place waits for a card, a mark typed first is the card's and not a command's, although Shift+1 and
/// "?" are commands elsewhere: takes such key presses out of this frame's events and leaves their letters.
pub fn spare_marks(ctx: &Context, map: &Map, focus: Option<Node>) {
    let Some(Node::Cell { lane, .. }) = focus else { return };
    if !place::takes_cards(map, lane) {
        return;
    }
    let is_mark = |event: Option<&Event>| matches!(event, Some(Event::Text(text)) if Mark::of(text).is_some());
    ctx.input_mut(|input| {
        let mut behind = input.events.split_off(0).into_iter().peekable();
        while let Some(event) = behind.next() {
            let is_press = matches!(event, Event::Key { pressed: true, .. });
            if !(is_press && is_mark(behind.peek())) {
                input.events.push(event);
            }
        }
    });
}

/// What a key or a letter asks for; `None` where it is not the map's.
fn meaning(event: &Event, ground: Ground<'_>) -> Option<Vec<Request>> {
    let requests = match event {
        Event::Text(text) => letters(text, ground),
        Event::Key { key, pressed: true, modifiers, .. } => key_press(*key, *modifiers, ground),
        _ => Vec::new(),
    };
    (!requests.is_empty()).then_some(requests)
}

fn key_press(key: Key, modifiers: Modifiers, ground: Ground<'_>) -> Vec<Request> {
    let toward = match key {
        Key::ArrowLeft => Some(Toward::Left),
        Key::ArrowRight => Some(Toward::Right),
        Key::ArrowUp => Some(Toward::Up),
        Key::ArrowDown => Some(Toward::Down),
        _ => None,
    };
    match (toward, modifiers.command || modifiers.ctrl, modifiers.alt, modifiers.shift) {
        (Some(toward), false, false, shift) => arrow(toward, shift, ground),
        (Some(toward), true, false, shift) => along(toward, shift, ground),
        (None, false, false, false) => match key {
            Key::Enter => open(ground),
            Key::Escape => leave(ground),
            _ => Vec::new(),
        },
        (None, true, false, above) if key == Key::Enter => beside(ground, above),
        _ => Vec::new(),
    }
}

fn arrow(toward: Toward, shift: bool, ground: Ground<'_>) -> Vec<Request> {
    let focus = ground.selection.focus();
    if let Some(Node::Point { curve, index }) = focus {
        let step = if shift { FINE_STEP } else { STEP };
        match toward {
            Toward::Up => return nudge::score(ground.map, curve, index, step),
            Toward::Down => return nudge::score(ground.map, curve, index, -step),
            Toward::Left | Toward::Right => {}
        }
    }
    let Some(next) = walk::neighbour(ground, focus, toward) else { return Vec::new() };
    // Shift adds cards on the way, and headers.
    let is_alike = matches!(
        (next, focus),
        (Node::Card(_), Some(Node::Card(_)))
            | (Node::Stage(_), Some(Node::Stage(_)))
            | (Node::Lane(_), Some(Node::Lane(_)))
    );
    if shift && is_alike {
        let mut selection = ground.selection.clone();
        selection.add(next);
        return vec![Request::Select(selection)];
    }
    vec![Request::Select(Selection::one(next))]
}

/// Ctrl and an arrow: a point of a curve moves along its stage.
fn along(toward: Toward, fine: bool, ground: Ground<'_>) -> Vec<Request> {
    let Some(Node::Point { curve, index }) = ground.selection.focus() else { return Vec::new() };
    let step = if fine { FINE_STEP_ALONG } else { STEP_ALONG };
    match toward {
        Toward::Left => nudge::along(ground.map, curve, index, -step),
        Toward::Right => nudge::along(ground.map, curve, index, step),
        Toward::Up | Toward::Down => Vec::new(),
    }
}

/// Enter: opens what has the focus, or makes what belongs there.
pub fn open(ground: Ground<'_>) -> Vec<Request> {
    match ground.selection.focus() {
        Some(Node::Cell { lane, stage }) => match walk::point_in(ground.map, lane, stage) {
            Some(point) => vec![Request::Select(Selection::one(point))],
            None => add::in_cell(ground, lane, stage, None),
        },
        Some(Node::Footer | Node::Curve(_)) | None => Vec::new(),
        Some(node) => vec![Request::Type { node, part: place::default_part(node) }],
    }
}

/// Esc: from a point to its cell, from everything else to nothing.
fn leave(ground: Ground<'_>) -> Vec<Request> {
    match ground.selection.focus() {
        None => Vec::new(),
        Some(point @ Node::Point { .. }) => {
            let cell = ground.map.cell_under(point);
            vec![Request::Select(cell.map_or_else(Selection::none, Selection::one))]
        }
        Some(_) => vec![Request::Select(Selection::none())],
    }
}

/// A card below or above the one that has the focus.
fn beside(ground: Ground<'_>, above: bool) -> Vec<Request> {
    let Some(Node::Card(id)) = ground.selection.focus() else { return Vec::new() };
    let Some(Spot::Cell { lane, stage, .. }) = ground.map.cards.get(id).map(|card| card.spot) else {
        return Vec::new();
    };
    let here = ground.map.cards_in(lane, stage).position(|card| card.id == id).unwrap_or(0);
    let at = if above { here } else { here + 1 };
    vec![Request::AddAndType(Edit::AddCard { row: Card::new(Spot::cell(lane, stage), ""), at })]
}

/// Letters on a focused cell (the first empty one where none is) start a card there, on a focused card they go on
/// with its text; where feelings are drawn they are a score or a word.
fn letters(text: &str, ground: Ground<'_>) -> Vec<Request> {
    if !text.chars().next().is_some_and(|first| !first.is_whitespace() && !first.is_control()) {
        return Vec::new();
    }
    if let Some(node) = ground.selection.single()
        && feeling::to_be_typed(ground).is_some()
    {
        return vec![Request::TypeFeeling(node)];
    }
    // On a map just opened nothing is chosen, and whoever types means to begin.
    let focus = ground.selection.focus().or_else(|| place::first_empty_cell(ground.map));
    match focus {
        Some(Node::Cell { lane, stage }) if place::takes_cards(ground.map, lane) => {
            add::in_cell(ground, lane, stage, None)
        }
        Some(node @ Node::Card(_)) if ground.selection.len() == 1 => vec![Request::Type { node, part: Part::Name }],
        Some(_) | None => Vec::new(),
    }
}
