//! What the keyboard does in a workshop beside typing: stages, lanes, the mood, the timer, the round.

use egui::{Event, Key, Modifiers, Ui};

use super::{Room, Workshop, capture, entry, mood};
use crate::app::commands::Command;
use crate::app::keymap::Keymap;
use crate::app::request::Request;

/// How far an arrow moves the mood, and with Shift.
const STEP: f64 = 0.25;
const FINE_STEP: f64 = 0.05;

/// What is heard in a workshop alone.
const COMMANDS: [Command; 3] = [Command::SilentRound, Command::Timer, Command::ResetTimer];

/// Leaves either what is typed or one key of the workshop's in this frame's events; the rest waits in `carry`. A room
/// may type faster than a slow frame, and nothing may overtake what it said.
pub fn one_at_a_time(events: &mut Vec<Event>, carry: &mut Vec<Event>, keymap: &Keymap) {
    let Some(first) = events.iter().position(|event| is_ours(event, keymap)) else { return };
    let is_typed = |event: &Event| matches!(event, Event::Text(_) | Event::Paste(_) | Event::Key { pressed: true, .. });
    let typed_before = events.iter().take(first).any(is_typed);
    let behind = events.split_off(if typed_before { first } else { first + 1 });
    for event in behind {
        if is_typed(&event) { carry.push(event) } else { events.push(event) }
    }
}

fn is_ours(event: &Event, keymap: &Keymap) -> bool {
    let Event::Key { key, pressed: true, .. } = event else { return false };
    let has_a_command = COMMANDS.iter().any(|command| keymap.means(*command, event));
    has_a_command
        || matches!(
            key,
            Key::Enter
                | Key::Tab
                | Key::PageDown
                | Key::PageUp
                | Key::ArrowUp
                | Key::ArrowDown
                | Key::ArrowLeft
                | Key::ArrowRight
        )
}

/// Takes the keys of this frame that are the workshop's, before the line sees them.
pub fn take(ui: &Ui, room: &Room<'_>, workshop: &mut Workshop, keymap: &Keymap, requests: &mut Vec<Request>) {
    let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let plain = |key: Key| pressed(Modifiers::NONE, key);
    for (key, back) in [(Key::PageDown, false), (Key::PageUp, true)] {
        for _ in 0..ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)) {
            workshop.step(room.map, back);
        }
    }
    for command in COMMANDS {
        if ui.input_mut(|input| keymap.keys(command).iter().any(|chord| chord.take(input))) {
            requests.push(Request::Run(command));
        }
    }
    // Other controls have their own use for arrows and Tab.
    if !ui.memory(|memory| memory.focused().is_none_or(|focused| focused == entry::id())) {
        return;
    }
    if pressed(Modifiers::SHIFT, Key::Tab) {
        workshop.lane = capture::next_lane(room.map, workshop.lane(room.map), true);
    } else if plain(Key::Tab) {
        workshop.lane = capture::next_lane(room.map, workshop.lane(room.map), false);
    }
    // In a line with words the arrows move the caret.
    if workshop.line.is_empty() && workshop.round.is_none() {
        for (key, back) in [(Key::ArrowRight, false), (Key::ArrowLeft, true)] {
            for _ in 0..ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)) {
                workshop.step(room.map, back);
            }
        }
    }
    for (key, sign) in [(Key::ArrowUp, 1.0), (Key::ArrowDown, -1.0)] {
        if pressed(Modifiers::SHIFT, key) {
            requests.extend(mood::nudge(room.map, room.stage, sign * FINE_STEP));
        } else if plain(key) {
            requests.extend(mood::nudge(room.map, room.stage, sign * STEP));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_overtakes_what_was_typed_before_it() {
        let key = |key: Key, pressed: bool| {
            let modifiers = Modifiers::NONE;
            Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
        };
        let text = |text: &str| Event::Text(text.to_owned());
        let (enter, round) = (key(Key::Enter, true), key(Key::F8, true));
        let mut waiting =
            vec![text("a"), enter.clone(), key(Key::Enter, false), round.clone(), text("3"), enter.clone()];
        let (mut frames, keymap) = (Vec::new(), Keymap::default());
        while !waiting.is_empty() {
            let mut events = std::mem::take(&mut waiting);
            one_at_a_time(&mut events, &mut waiting, &keymap);
            frames.push(events);
        }
        let first = vec![text("a"), key(Key::Enter, false)];
        assert_eq!(frames, [first, vec![enter.clone()], vec![round], vec![text("3")], vec![enter]]);
    }
}
