//! From key presses to commands.

use std::sync::Arc;

use egui::text_selection::LabelSelectionState;
use egui::{Context, Event, Key, Modifiers};

use super::Keymap;
use crate::app::commands::{Command, Heard, Standing, TABLE};
use crate::app::request::Request;

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

impl Keymap {
    /// Takes the presses that mean commands out of this frame's events, in the order they came.
    pub fn take(&self, ctx: &Context, standing: Standing, typing: Typing) -> Vec<Command> {
        let mut commands = Vec::new();
        ctx.input_mut(|input| {
            let mut swallow_text = false;
            input.events.retain(|event| match event {
                Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
                    let command = self.command_of(*key, *physical_key, *modifiers, standing, typing);
                    // A character behind another key is that key's.
                    swallow_text = command.is_some();
                    let Some(command) = command else { return true };
                    commands.push(command);
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

    /// Whether pressing these keys means the command, wherever it is heard.
    pub fn means(&self, command: Command, event: &Event) -> bool {
        let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return false };
        self.keys(command).iter().any(|chord| chord.matches(*key, *physical_key, *modifiers))
    }

    fn command_of(
        &self,
        key: Key,
        physical: Option<Key>,
        modifiers: Modifiers,
        standing: Standing,
        typing: Typing,
    ) -> Option<Command> {
        let entry = TABLE
            .iter()
            .find(|entry| self.keys(entry.command).iter().any(|chord| chord.matches(key, physical, modifiers)))?;
        let heard = match (entry.heard, typing) {
            (Heard::BySystem | Heard::InWorkshop, _) => false,
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
                Event::PasteImage(image) => Request::PastePicture(Arc::clone(image)),
                _ => return true,
            });
            false
        });
    });
    requests
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::commands::Selected;

    fn all() -> Standing {
        let selected = Selected { all: 1, cards: 1, ..Selected::default() };
        Standing { map: true, selected, hidden: 1, past: true, future: true, aside: true }
    }

    fn heard(key: Key, physical: Option<Key>, modifiers: Modifiers, standing: Standing) -> Option<Command> {
        Keymap::default().command_of(key, physical, modifiers, standing, Typing::Map)
    }

    fn press(key: Key, modifiers: Modifiers, typing: Typing) -> Option<Command> {
        Keymap::default().command_of(key, None, modifiers, all(), typing)
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
        let azerty = heard(Key::Exclamationmark, Some(Key::Num1), Modifiers::SHIFT, all());
        assert_eq!(azerty, Some(Command::ZoomMap));
    }

    #[test]
    fn what_makes_no_sense_is_left_alone() {
        assert_eq!(heard(Key::S, None, Modifiers::COMMAND, Standing::default()), None);
        assert_eq!(heard(Key::O, None, Modifiers::COMMAND, Standing::default()), Some(Command::Open));
    }
}
