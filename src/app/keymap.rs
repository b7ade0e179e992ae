//! From key presses to commands.

use egui::text_selection::LabelSelectionState;
use egui::{Context, Event, Key, Modifiers};

use super::commands::{Command, Heard, Standing, TABLE};
use super::request::Request;

/// A key with its modifiers. Ctrl is Cmd on macOS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chord {
    pub key: Key,
    pub ctrl: bool,
    /// `None`: with or without, for characters that need Shift on some layouts only.
    pub shift: Option<bool>,
}

impl Chord {
    pub const fn plain(key: Key) -> Chord {
        Chord { key, ctrl: false, shift: Some(false) }
    }

    pub const fn shift(key: Key) -> Chord {
        Chord { key, ctrl: false, shift: Some(true) }
    }

    pub const fn any_shift(key: Key) -> Chord {
        Chord { key, ctrl: false, shift: None }
    }

    pub const fn ctrl(key: Key) -> Chord {
        Chord { key, ctrl: true, shift: Some(false) }
    }

    pub const fn ctrl_shift(key: Key) -> Chord {
        Chord { key, ctrl: true, shift: Some(true) }
    }

    pub const fn ctrl_any_shift(key: Key) -> Chord {
        Chord { key, ctrl: true, shift: None }
    }

    /// How the platform writes it: "Ctrl+Shift+S".
    pub fn name(&self, ctx: &Context) -> String {
        let mut modifiers = if self.ctrl { Modifiers::COMMAND } else { Modifiers::NONE };
        modifiers.shift = self.shift == Some(true);
        match self.key {
            // "Plus" and "Minus" are words of one language; the signs are not.
            Key::Plus | Key::Minus | Key::Equals | Key::Questionmark | Key::Escape => {
                let sign = match self.key {
                    Key::Plus => "+",
                    Key::Minus => "\u{2212}",
                    Key::Equals => "=",
                    Key::Escape => "Esc",
                    _ => "?",
                };
                let prefix = ctx.format_modifiers(modifiers);
                if prefix.is_empty() { sign.to_owned() } else { format!("{prefix}+{sign}") }
            }
            key => ctx.format_shortcut(&egui::KeyboardShortcut::new(modifiers, key)),
        }
    }

    /// Whether one key press could mean both.
    pub fn collides(&self, other: &Chord) -> bool {
        self.key == other.key
            && self.ctrl == other.ctrl
            && (self.shift.is_none() || other.shift.is_none() || self.shift == other.shift)
    }

    /// Digits are taken by their place on the keyboard, so that Shift+1 works where Shift makes another character of it.
    fn matches(&self, key: Key, physical: Option<Key>, modifiers: Modifiers) -> bool {
        let is_digit = matches!(self.key, Key::Num0 | Key::Num1 | Key::Num2);
        let key_fits = key == self.key || (is_digit && physical == Some(self.key));
        let ctrl_fits = modifiers.command == self.ctrl && (self.ctrl || !modifiers.ctrl);
        key_fits && ctrl_fits && !modifiers.alt && self.shift.is_none_or(|shift| shift == modifiers.shift)
    }
}

/// Who has the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// A text, with changes of its own that it can take back.
    Text { can_undo: bool },
    /// A control that is not a text.
    Control,
    /// The map, or nobody.
    Map,
}

/// Takes the presses that mean commands out of this frame's events, in the order they came.
pub fn take(ctx: &Context, standing: Standing, typing: Typing) -> Vec<Command> {
    let mut commands = Vec::new();
    ctx.input_mut(|input| {
        let mut swallow_text = false;
        input.events.retain(|event| match event {
            Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
                let Some(command) = command_of(*key, *physical_key, *modifiers, standing, typing) else { return true };
                commands.push(command);
                swallow_text = true;
                false
            }
            // The character that came with a key we took.
            Event::Text(_) if swallow_text => {
                swallow_text = false;
                false
            }
            _ => true,
        });
    });
    commands
}

/// Takes what the clipboard's keys came to out of this frame's events. A text has its own use for them, and so has
/// one that is selected in a panel.
pub fn take_clipboard(ctx: &Context, standing: Standing, typing: Typing) -> Vec<Request> {
    let is_text_selected = ctx.plugin::<LabelSelectionState>().lock().has_selection();
    if matches!(typing, Typing::Text { .. }) || !standing.map {
        return Vec::new();
    }
    let mut requests = Vec::new();
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            requests.push(match event {
                Event::Copy if !is_text_selected => Request::Run(Command::Copy),
                Event::Cut if !is_text_selected => Request::Run(Command::Cut),
                Event::Paste(text) => Request::Paste(text.clone()),
                _ => return true,
            });
            false
        });
    });
    requests
}

fn command_of(
    key: Key,
    physical: Option<Key>,
    modifiers: Modifiers,
    standing: Standing,
    typing: Typing,
) -> Option<Command> {
    let entry = TABLE.iter().find(|entry| entry.keys.iter().any(|chord| chord.matches(key, physical, modifiers)))?;
    let heard = match (entry.heard, typing) {
        (Heard::ByMap | Heard::BySystem, _) => false,
        (Heard::Always, _) | (Heard::UnlessTyping | Heard::OnMap, Typing::Map) => true,
        // A text takes its own typing back first; then the map's history is next.
        (Heard::UnlessTyping, Typing::Text { can_undo }) => {
            matches!(entry.command, Command::Undo | Command::Redo) && !can_undo
        }
        (Heard::UnlessTyping, Typing::Control) => true,
        (Heard::OnMap, Typing::Text { .. }) => key == Key::F1,
        // Controls use Enter, Escape and the arrows; the function keys are free.
        (Heard::OnMap, Typing::Control) => matches!(key, Key::F1 | Key::Delete) || modifiers.shift,
    };
    (heard && standing.allows(entry.command)).then_some(entry.command)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Standing = Standing { map: true, selection: true, past: true, future: true };

    fn press(key: Key, modifiers: Modifiers, typing: Typing) -> Option<Command> {
        command_of(key, None, modifiers, ALL, typing)
    }

    #[test]
    fn shift_tells_save_from_save_as() {
        let ctrl_shift = Modifiers::COMMAND | Modifiers::SHIFT;
        assert_eq!(press(Key::S, Modifiers::COMMAND, Typing::Map), Some(Command::Save));
        assert_eq!(press(Key::S, ctrl_shift, Typing::Map), Some(Command::SaveAs));
        assert_eq!(press(Key::Z, ctrl_shift, Typing::Map), Some(Command::Redo));
        assert_eq!(press(Key::S, Modifiers::NONE, Typing::Map), None);
    }

    #[test]
    fn a_text_keeps_its_keys() {
        let typing = Typing::Text { can_undo: true };
        assert_eq!(press(Key::Delete, Modifiers::NONE, typing), None);
        assert_eq!(press(Key::Enter, Modifiers::NONE, typing), None);
        assert_eq!(press(Key::Questionmark, Modifiers::SHIFT, typing), None);
        assert_eq!(press(Key::A, Modifiers::COMMAND, typing), None);
        assert_eq!(press(Key::Z, Modifiers::COMMAND, typing), None);
        assert_eq!(press(Key::S, Modifiers::COMMAND, typing), Some(Command::Save));
        assert_eq!(press(Key::Z, Modifiers::COMMAND, Typing::Text { can_undo: false }), Some(Command::Undo));
    }

    #[test]
    fn digits_go_by_their_place() {
        let azerty = command_of(Key::Exclamationmark, Some(Key::Num1), Modifiers::SHIFT, ALL, Typing::Map);
        assert_eq!(azerty, Some(Command::ZoomMap));
    }

    #[test]
    fn what_makes_no_sense_is_left_alone() {
        assert_eq!(command_of(Key::S, None, Modifiers::COMMAND, Standing::default(), Typing::Map), None);
        assert_eq!(command_of(Key::O, None, Modifiers::COMMAND, Standing::default(), Typing::Map), Some(Command::Open));
    }
}
