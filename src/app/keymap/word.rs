//! How chords are written in the settings file: "Ctrl+Shift+F", "F4", "Alt+Up".

use egui::{Key, Modifiers};

use super::Chord;
use super::chord::{is_digit, is_letter};

impl Chord {
    /// Reads a chord, whatever its case and the order of its modifiers. Cmd is Ctrl, Option is Alt.
    pub fn parse(text: &str) -> Option<Chord> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        // The key "+" itself stands last, as in "Ctrl++".
        let (modifiers, key) = match text.strip_suffix('+') {
            Some(before) => (before.strip_suffix('+').unwrap_or(before), "Plus"),
            None => text.rsplit_once('+').unwrap_or(("", &text)),
        };
        let mut chord = Chord::plain(key_of(key)?);
        for modifier in modifiers.split('+').filter(|word| !word.is_empty()) {
            match modifier.to_ascii_lowercase().as_str() {
                "ctrl" | "control" | "cmd" | "command" => chord.ctrl = true,
                "alt" | "option" => chord.alt = true,
                "shift" => chord.shift = Some(true),
                _ => return None,
            }
        }
        Some(chord.whatever_shift())
    }

    /// What was pressed, as a chord; `None` for a modifier on its own.
    pub fn pressed(key: Key, physical: Option<Key>, modifiers: Modifiers) -> Option<Chord> {
        if is_modifier(key) {
            return None;
        }
        // Digits, and letters with Alt, are known by their place: Shift and Alt make other characters of them.
        let by_place = physical.filter(|key| is_digit(*key) || (modifiers.alt && is_letter(*key)));
        let key = by_place.filter(|_| !is_letter(key)).unwrap_or(key);
        let chord = Chord { key, ctrl: modifiers.command, alt: modifiers.alt, shift: Some(modifiers.shift) };
        Some(chord.whatever_shift())
    }

    /// How the settings file writes it.
    pub fn word(&self) -> String {
        let modifiers = [(self.ctrl, "Ctrl+"), (self.alt, "Alt+"), (self.shift == Some(true), "Shift+")];
        let modifiers: String = modifiers.into_iter().filter(|(is_on, _)| *is_on).map(|(_, word)| word).collect();
        format!("{modifiers}{}", self.key.name())
    }

    /// Some characters need Shift on one keyboard and none on another.
    fn whatever_shift(self) -> Chord {
        let shift = if matches!(self.key, Key::Plus | Key::Questionmark) { None } else { self.shift };
        Chord { shift, ..self }
    }
}

fn key_of(word: &str) -> Option<Key> {
    let by_name = || Key::ALL.iter().copied().find(|key| key.name().eq_ignore_ascii_case(word));
    let key = match word.to_ascii_lowercase().as_str() {
        "esc" => Some(Key::Escape),
        "del" => Some(Key::Delete),
        "ins" => Some(Key::Insert),
        "return" => Some(Key::Enter),
        _ => by_name().or_else(|| Key::from_name(word)),
    };
    key.filter(|key| !is_modifier(*key))
}

fn is_modifier(key: Key) -> bool {
    matches!(
        key,
        Key::ShiftLeft | Key::ShiftRight | Key::ControlLeft | Key::ControlRight | Key::AltLeft | Key::AltRight
    ) || matches!(key, Key::SuperLeft | Key::SuperRight | Key::CapsLock | Key::NumLock | Key::ScrollLock | Key::Fn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::commands::TABLE;

    #[test]
    fn chords_are_read_as_people_write_them() {
        assert_eq!(Chord::parse("Ctrl+Shift+F"), Some(Chord::ctrl_shift(Key::F)));
        assert_eq!(Chord::parse(" shift + cmd + f "), Some(Chord::ctrl_shift(Key::F)));
        assert_eq!(Chord::parse("Option+Up"), Some(Chord::alt(Key::ArrowUp)));
        assert_eq!(Chord::parse("ctrl++"), Some(Chord::ctrl_any_shift(Key::Plus)));
        assert_eq!(Chord::parse("?"), Some(Chord::any_shift(Key::Questionmark)));
        assert_eq!(Chord::parse("esc"), Some(Chord::plain(Key::Escape)));
        for wrong in ["", "Ctrl", "Ctrl+", "Hyper+F", "Ctrl+Banana", "Ctrl+Shift"] {
            assert!(Chord::parse(wrong).is_none() || wrong == "Ctrl+", "{wrong}");
        }
    }

    #[test]
    fn every_chord_of_the_table_is_read_as_it_is_written() {
        for chord in TABLE.iter().flat_map(|entry| entry.keys) {
            assert_eq!(Chord::parse(&chord.word()), Some(*chord), "{}", chord.word());
        }
    }

    #[test]
    fn what_is_pressed_is_known_on_every_layout() {
        let shift = Modifiers::SHIFT;
        assert_eq!(Chord::pressed(Key::Exclamationmark, Some(Key::Num1), shift), Some(Chord::shift(Key::Num1)));
        assert_eq!(Chord::pressed(Key::Questionmark, Some(Key::Num7), shift), Some(Chord::shift(Key::Num7)));
        assert_eq!(Chord::pressed(Key::F, None, Modifiers::COMMAND), Some(Chord::ctrl(Key::F)));
        assert_eq!(Chord::pressed(Key::ShiftLeft, None, shift), None);
    }
}
