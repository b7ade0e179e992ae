//! Promises the keys keep on every platform.

use egui::Key;

use super::chord::{is_digit, is_letter};
use super::*;
use crate::app::commands::Heard;

#[test]
fn no_two_commands_share_a_key_on_any_platform() {
    for platform in Platform::ALL {
        let keymap = Keymap::new(platform);
        let all: Vec<(Command, Chord)> = TABLE
            .iter()
            .flat_map(|entry| keymap.keys(entry.command).iter().map(|chord| (entry.command, *chord)))
            .collect();
        for (place, (command, chord)) in all.iter().enumerate() {
            for (other, same) in &all[place + 1..] {
                assert!(!chord.collides(same), "{platform:?}: {command:?} and {other:?} share {chord:?}");
            }
        }
    }
}

#[test]
fn every_command_with_keys_keeps_one_on_every_platform() {
    for platform in Platform::ALL {
        let keymap = Keymap::new(platform);
        for entry in TABLE.iter().filter(|entry| !entry.keys.is_empty()) {
            assert!(!keymap.keys(entry.command).is_empty(), "{platform:?} keeps the keys of {:?}", entry.command);
        }
    }
}

#[test]
fn replacing_has_another_key_where_the_system_hides_windows_with_it() {
    assert_eq!(Keymap::new(Platform::Linux).keys(Command::Replace)[0], Chord::ctrl(Key::H));
    assert_eq!(Keymap::new(Platform::Mac).keys(Command::Replace), [Chord::ctrl_shift(Key::H)]);
}

/// Keys that every Latin, Cyrillic or other layout has, or that are found by their place.
#[test]
fn no_key_needs_a_layout_of_one_country() {
    for entry in TABLE {
        for chord in entry.keys {
            let is_everywhere = is_letter(chord.key)
                || is_digit(chord.key)
                || (Key::F1..=Key::F12).contains(&chord.key)
                || matches!(
                    chord.key,
                    Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown | Key::Enter | Key::Escape
                )
                || matches!(
                    chord.key,
                    Key::Delete | Key::Backspace | Key::Home | Key::End | Key::PageUp | Key::PageDown
                )
                || matches!(chord.key, Key::Plus | Key::Minus | Key::Questionmark);
            // Where "+" needs Shift its key says "="; few keyboards have a key for menus: alternatives, never the only way.
            let is_spare = matches!(chord.key, Key::Equals | Key::Menu) && entry.keys.len() > 1;
            assert!(is_everywhere || is_spare, "{:?}: {chord:?}", entry.command);
            // Characters come with Shift on some layouts and without it on others.
            if matches!(chord.key, Key::Plus | Key::Questionmark) {
                assert_eq!(chord.shift, None, "{:?}: {chord:?}", entry.command);
            }
        }
    }
}

#[test]
fn keys_that_type_a_character_are_not_heard_while_typing() {
    for entry in TABLE.iter().filter(|entry| entry.heard == Heard::Always) {
        for chord in entry.keys {
            assert!(!chord.types(), "{:?} would eat what is typed: {chord:?}", entry.command);
        }
    }
}
