//! Keys of one's own: what the settings say, as far as it can be done.

use std::collections::BTreeMap;

use egui::Key;

use super::{Chord, Keymap, Platform};
use crate::app::commands::{Command, Entry, Heard, TABLE};
use crate::diag::{Message, Problem};
use crate::slip;

/// Chords by the words of their commands, as the settings file has them. An empty list takes the keys away.
pub type Wishes = BTreeMap<String, Vec<String>>;

/// Why a command cannot have a chord.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The system keeps it.
    Reserved,
    /// It types a character.
    Types,
    /// The map uses it to move about and to type.
    Own,
    /// Another command has it.
    Taken(Command),
}

impl Refusal {
    /// The id of the sentence that says so; it may name the `other` command.
    pub fn word(self) -> &'static str {
        match self {
            Refusal::Reserved => "palette-keys-reserved",
            Refusal::Types => "palette-keys-types",
            Refusal::Own => "palette-keys-own",
            Refusal::Taken(_) => "palette-keys-taken",
        }
    }
}

impl Entry {
    /// Whether its keys can be changed: those of the clipboard are the system's.
    pub fn is_bindable(&self) -> bool {
        self.heard != Heard::BySystem
    }
}

impl Keymap {
    /// The keys in force where the settings say this. What cannot be done is told, by the names of commands as
    /// `name_of` gives them, and passed over.
    pub fn with(platform: Platform, wishes: &Wishes, name_of: impl Fn(Command) -> String) -> (Keymap, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut wanted: BTreeMap<Command, Vec<Chord>> = BTreeMap::new();
        let mut keymap = Keymap::new(platform);
        for (word, texts) in wishes {
            let Some(entry) = TABLE.iter().find(|entry| entry.word == word) else {
                problems.push(unknown(word));
                continue;
            };
            if !entry.is_bindable() {
                problems.push(Problem::warning(told("palette-keys-fixed", "", &name_of(entry.command))));
                continue;
            }
            let chords = wanted.entry(entry.command).or_default();
            for text in texts {
                let Some(chord) = Chord::parse(text) else {
                    let what = told("palette-keys-no-key", text, &name_of(entry.command));
                    problems.push(Problem::warning(what).hint(Message::new("palette-keys-no-key-hint")));
                    continue;
                };
                match keymap.cannot_be(platform, entry, &chord) {
                    Some(refusal) => problems.push(refused(refusal, text, entry.command, &name_of)),
                    None => chords.push(chord),
                }
            }
            // Nothing of what was wanted can be done: the command keeps its own keys.
            if chords.is_empty() && !texts.is_empty() {
                wanted.remove(&entry.command);
            }
        }
        for command in wanted.keys() {
            keymap.set(*command, Vec::new());
        }
        for (command, chords) in wanted {
            let is_bare = chords.is_empty();
            for chord in chords {
                match keymap.owner(&chord) {
                    Some(other) if other != command => {
                        problems.push(refused(Refusal::Taken(other), &chord.word(), command, &name_of));
                    }
                    Some(_) => {}
                    None => keymap.push(command, chord),
                }
            }
            if !is_bare && keymap.keys(command).is_empty() {
                let free = |chord: &&Chord| !platform.reserves(chord) && keymap.owner(chord).is_none();
                let own: Vec<Chord> = command.entry().keys.iter().filter(free).copied().collect();
                keymap.set(command, own);
            }
        }
        (keymap, problems)
    }

    /// Why the command cannot have the chord; `None` where it can.
    pub fn refusal(&self, platform: Platform, command: Command, chord: &Chord) -> Option<Refusal> {
        let other = || self.owner(chord).filter(|owner| *owner != command).map(Refusal::Taken);
        self.cannot_be(platform, command.entry(), chord).or_else(other)
    }

    /// Why nobody can have the chord; what a command comes with it may keep.
    fn cannot_be(&self, platform: Platform, entry: &Entry, chord: &Chord) -> Option<Refusal> {
        if platform.reserves(chord) {
            Some(Refusal::Reserved)
        } else if entry.keys.contains(chord) {
            None
        } else if is_of_map(chord) {
            Some(Refusal::Own)
        } else if chord.types() && !chord.alt {
            Some(Refusal::Types)
        } else {
            None
        }
    }

    /// Who has the chord.
    fn owner(&self, chord: &Chord) -> Option<Command> {
        let has = |entry: &&Entry| self.keys(entry.command).iter().any(|own| own.collides(chord));
        TABLE.iter().find(has).map(|entry| entry.command)
    }
}

/// Enter, Tab, Esc, Space and the arrows lead about the map, with Shift and Ctrl too.
fn is_of_map(chord: &Chord) -> bool {
    let leads = matches!(chord.key, Key::Enter | Key::Tab | Key::Escape | Key::Space)
        || matches!(chord.key, Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown);
    leads && !chord.alt && !(chord.ctrl && matches!(chord.key, Key::ArrowLeft | Key::ArrowRight))
        || matches!(chord.key, Key::Delete | Key::Backspace) && !chord.ctrl && !chord.alt
}

fn unknown(word: &str) -> Problem {
    let words: Vec<&str> = TABLE.iter().map(|entry| entry.word).collect();
    let hint = match slip::nearest(word, &words) {
        Some(meant) => Message::new("palette-keys-meant").with("word", meant),
        None => Message::new("palette-keys-names-hint"),
    };
    Problem::warning(Message::new("palette-keys-no-command").with("word", word)).hint(hint)
}

fn refused(refusal: Refusal, text: &str, command: Command, name_of: &impl Fn(Command) -> String) -> Problem {
    let message = told(refusal.word(), text, &name_of(command));
    let message = match refusal {
        Refusal::Taken(other) => message.with("other", name_of(other)),
        Refusal::Reserved | Refusal::Types | Refusal::Own => message,
    };
    Problem::warning(message).hint(Message::new("palette-keys-names-hint"))
}

fn told(id: &'static str, keys: &str, command: &str) -> Message {
    Message::new(id).with("keys", keys).with("command", command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(wishes: &[(&str, &[&str])]) -> (Keymap, Vec<&'static str>) {
        let wishes: Wishes = wishes
            .iter()
            .map(|(word, keys)| ((*word).to_owned(), keys.iter().map(|key| (*key).to_owned()).collect()))
            .collect();
        let (keymap, problems) = Keymap::with(Platform::Linux, &wishes, |command| command.entry().word.to_owned());
        (keymap, problems.iter().map(|problem| problem.what.id).collect())
    }

    #[test]
    fn keys_are_given_and_taken_away() {
        let (keymap, problems) = with(&[("Find", &["Ctrl+Shift+F", "F4"]), ("Duplicate", &[])]);
        assert_eq!(keymap.keys(Command::Find), [Chord::ctrl_shift(Key::F), Chord::plain(Key::F4)]);
        assert!(keymap.keys(Command::Duplicate).is_empty());
        assert_eq!(keymap.keys(Command::Save), Keymap::new(Platform::Linux).keys(Command::Save));
        assert!(problems.is_empty());
    }

    #[test]
    fn two_commands_may_swap_their_keys() {
        let (keymap, problems) = with(&[("Find", &["Ctrl+D"]), ("Duplicate", &["Ctrl+F"])]);
        assert_eq!(keymap.keys(Command::Find), [Chord::ctrl(Key::D)]);
        assert_eq!(keymap.keys(Command::Duplicate), [Chord::ctrl(Key::F)]);
        assert!(problems.is_empty());
    }

    #[test]
    fn what_cannot_be_done_is_told_and_passed_over() {
        let plain = Keymap::new(Platform::Linux);
        for (word, keys, told) in [
            ("Finde", "F4", "palette-keys-no-command"),
            ("Find", "Ctrl+Banana", "palette-keys-no-key"),
            ("Find", "Ctrl+Alt+F", "palette-keys-reserved"),
            ("Find", "F", "palette-keys-types"),
            ("Find", "Enter", "palette-keys-own"),
            ("Find", "Ctrl+D", "palette-keys-taken"),
            ("Copy", "F4", "palette-keys-fixed"),
        ] {
            let (keymap, problems) = with(&[(word, &[keys])]);
            assert_eq!(problems, [told], "{word}: {keys}");
            assert_eq!(keymap, plain, "{word}: {keys}");
        }
    }

    #[test]
    fn of_two_that_want_the_same_key_the_other_one_keeps_its_own() {
        let (keymap, problems) = with(&[("Find", &["F4"]), ("Save", &["F4"])]);
        assert_eq!(problems, ["palette-keys-taken"]);
        assert_eq!(keymap.keys(Command::Save), [Chord::plain(Key::F4)], "it comes first in the table");
        assert_eq!(keymap.keys(Command::Find), [Chord::ctrl(Key::F)]);
    }

    #[test]
    fn a_command_may_keep_a_key_it_comes_with() {
        let (keymap, problems) = with(&[("ZoomMap", &["Shift+1", "F4"]), ("Remove", &["Delete"])]);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(keymap.keys(Command::Remove), [Chord::plain(Key::Delete)]);
    }
}
